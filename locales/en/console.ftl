## The console: what the people who run a campaign read. Whole sentences end with a full stop, labels and buttons do not.
## Buttons say what they do. What gates, states and reasons are called stands in words.ftl and reasons.ftl.

## The frame around every page

console-skip = Skip to the content
console-nav = Parts of the console
console-nav-campaign = Campaign
console-nav-plan = Plan
console-nav-people = People and devices
console-nav-messages = Messages
console-nav-support = Support
console-nav-journal = Journal
console-language = Language: { $language }
console-sign-out = Sign out
console-halt = Halt
console-halt-hint = Stops at once everything that acts: invitations, messages, orders to the services.
console-resume = Resume
console-halted = Halted
console-halted-by = by { $by } on { $at }. Nobody is invited, nothing is sent, no service gets an order.
console-halted-why = by { $by } on { $at }: “{ $why }”. Nobody is invited, nothing is sent, no service gets an order.
console-halted-by-gate = on { $at }, because the gate of { $phase } failed. Nobody is invited, nothing is sent, no service gets an order.
console-resume-asked = { $by } has asked to resume. Somebody else has to agree; the request stands on the campaign page.

## The bar of the demo

console-demo = The demo’s clock
console-demo-run = Run
console-demo-pause = Pause
console-demo-day = One day forward
console-demo-pace = Pace
console-demo-slow = Slower
console-demo-normal = Normal
console-demo-fast = Faster
console-demo-repair = Repair the VPN profile
console-demo-day-number = Day { $day }
console-demo-what = An invented organisation in time-lapse
console-demo-over = The campaign is over
console-demo-seed = Seed { $seed }
console-demo-seed-new = Another campaign, with the seed
console-demo-restart = Start afresh

## Things that several pages use

console-search = Search
console-pages = Pages of the list
console-page-before = Previous
console-page-after = Next
console-as-table = As a table
console-minutes = { $count } min
console-hours = { $count } h
console-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }

## The campaign page

console-empty-title = No plan yet
console-empty = Sluis moves people and their devices by a plan: who moves when, what they are told, and what must be true before the next group follows. Write one, or take the example as a start.
console-empty-draft = A draft of the plan waits. Look at what it says, then approve it; nothing happens before that.
console-empty-to-plan = Write a plan
console-empty-to-draft = Look at the draft

console-lead-moved = { $done } of { $people } people have moved.
console-lead-all-moved = { $people ->
    [one] The one person has moved.
   *[other] All { $people } people have moved.
 }
console-lead-running = { $phase } is under way.
console-lead-failed = The gate of { $phase } failed, so nobody else is invited there.
console-lead-suspended = { $phase } is suspended.
console-lead-next = Next is { $phase }.
console-lead-completing = Every gate has passed; what is left are the last people and the hand-over of access.
console-lead-completed = The campaign is complete. The old service can be retired once it is empty.
console-lead-over = The campaign is over and the old service is retired.
console-lead-cancelled = The campaign was cancelled.
console-lead-day-off = Nobody is invited today: it is not a day on which the campaign acts.

console-phases = Phases
console-lock-what = { $groups } · { $when }
console-lock-of = of { $people } moved
console-lock-count = { $done } of { $people } moved, { $invited } invited
console-lock-empty = Everybody has moved.
console-gate-closed = Closed
console-gate-suspended = Suspended
console-gate-undecided = Not decided yet
console-gate-failed = Failed
console-gate-failed-on = Failed on { $day }
console-gate-passed = Passed
console-gate-passed-on = Passed on { $day }
console-gate-overridden = Opened by hand
console-gate-overridden-on = Opened by hand on { $day }

console-tasks = Waits for somebody
console-tasks-none = Nothing. Sluis goes on by itself.
console-tasks-waiting = { $count ->
    [0] Nothing waits for anybody.
    [one] One thing waits for somebody.
   *[other] { $count } things wait for somebody.
 }
console-next = Next
console-next-none = Nothing is planned for the next six weeks.

console-task-decision = decision
console-task-failed = failed
console-task-confirm = to confirm
console-task-conflict = conflict
console-task-staff = helpdesk
console-task-place = no phase
console-task-old-service = old service
console-task-asked = Asked by { $by } on { $at }.
console-task-own = Somebody else has to agree.
console-task-agree = Agree
console-task-refuse = Refuse
console-task-take-back = Take back
console-task-by-hand = This service is not connected: set it there by hand first, then say so here.
console-task-switched = It is set
console-task-mend = The gate of { $phase } failed
console-task-mend-what = Mend the cause, then say so here. The gate is judged afresh, and people are invited again.
console-task-note = What was the cause?
console-task-mended = The cause is mended
console-task-before = Before { $phase } can open
console-task-confirmed = Confirm
console-task-look = Look
console-task-conflicts = { $devices ->
    [one] One device stands in both services at once. No gate passes while it does.
   *[other] { $devices } devices stand in both services at once. No gate passes while they do.
 }
console-task-unplaced = { $people ->
    [one] One person belongs to no phase: no group matches, or more than one.
   *[other] { $people } people belong to no phase: no group matches them, or more than one.
 }
console-task-empty-source = { $devices ->
    [one] One device is still in { $service } or between the two services, mostly because it is lost. Remove it there.
   *[other] { $devices } devices are still in { $service } or between the two services, mostly because they are lost. Remove them there.
 }
console-task-retire-source = { $service } is empty. Switch it off, then say so here.
console-task-retired = It is switched off
console-confirm-training = Tier { $tier } has been trained
console-confirm-bridge-call = The daily call of all tiers is arranged
console-confirm-tests = The validation tests are green

console-kept-out = Kept out
console-kept-out-of = executives and VIPs are not in pilots, so not in { $phase }
console-kept-out-more = { $count ->
    [one] and one more person
   *[other] and { $count } more people
 }

console-gate = Gate
console-gate-of = Gate of { $phase }
console-gate-more = How it came to this
console-gate-caption = Criteria of the gate
console-gate-criterion = Criterion
console-gate-measured = Measured
console-gate-bound = Asked for
console-gate-finding = Finding
console-gate-interval = ({ $low } – { $high })
console-gate-nothing = nothing yet
console-gate-count = { $count } measured
console-gate-age = · data { $age } old
console-gate-confidence = with { $confidence } confidence
console-finding-not-yet = Not yet

console-helpdesk = Helpdesk
console-helpdesk-more = Queues
console-helpdesk-caption = Load in the last five working days; the mark is the limit, { $limit }
console-helpdesk-tier = Tier
console-helpdesk-load = Load
console-helpdesk-backlog = Waiting
console-helpdesk-name = { $tier } · { $team }
console-helpdesk-waiting = { $count } waiting
console-helpdesk-rate = { $seen } tickets for each 100 enrollments; the plan expects { $expected }. { $attempts ->
    [one] One enrollment seen.
   *[other] { $attempts } enrollments seen.
 }

console-burn-up = When has everybody moved?
console-burn-up-title = People who have moved, day by day: { $done } of { $people }
console-burn-up-today = today, { $day }
console-burn-up-all = everybody: { $people }
console-burn-up-done = moved
console-burn-up-plan = as planned
console-burn-up-caption = People who have moved, by week
console-burn-up-day = Up to
console-burn-up-share = Share

console-devices = Devices
console-devices-all = devices in all
console-devices-in = In { $service }
console-devices-between = Between the services
console-devices-conflict = In both services
console-devices-exempt = Exempt
console-devices-not-asked = Not asked yet
console-devices-asked = Asked, not started
console-devices-leaving = Leaving the old service
console-devices-stuck = Failed or stopped
console-devices-arrived = Arrived

## The page of a phase

console-phase-ways = Ways to other phases
console-phase-not-in-plan = This phase is in the plan, but the campaign does not know it yet.
console-phase-will-move = { $people ->
    [one] One person will move in this phase.
   *[other] { $people } people will move in this phase.
 }
console-phase-all-moved = { $people ->
    [one] The one person of this phase has moved.
   *[other] All { $people } people of this phase have moved.
 }
console-phase-passed = Its gate has passed.
console-phase-failed = Its gate failed.
console-phase-suspended = It is suspended: nobody is invited until somebody lets it go on.
console-gate-as-of = As it was judged on { $at }.
console-gate-will-ask = Once the phase is open, it is observed for { $observe }. Then all of this must have held for { $soak } without a break.
console-history = Verdicts so far
console-history-none = The gate has not been judged yet.
console-history-older = { $count ->
    [one] One older verdict
   *[other] { $count } older verdicts
 }
console-history-override = { $by } opened it: “{ $why }”
console-people = People
console-phase-people = Show the people
console-phase-messages = Messages
console-phase-journal = Journal
console-cohorts = Cohorts
console-cohort-how = { $approach }
console-phase-plan = In the plan
console-phase-when = Timeframe
console-phase-groups = Groups
console-phase-instruct = Invited from
console-phase-exception = Exception
console-phase-waiver = { $group } may take part although they are executives: allowed by { $by }, because { $why }.
console-phase-kept-out = Executives and VIPs are not in this pilot.
console-hand = By hand
console-hand-suspend-what = Suspending keeps this phase from inviting anybody. People who have been invited go on.
console-hand-suspend = Suspend the phase
console-hand-go-on-what = The phase is suspended. Whoever has been invited goes on; nobody new is invited.
console-hand-go-on = Let it go on
console-hand-override = Open the gate against the evidence
console-hand-override-what = The next phase may open although this gate has not passed. Your name and reason are written into the journal.
console-hand-override-second = The next phase may open although this gate has not passed, once a second person agrees. Your name and reason are written into the journal.
console-hand-why = Why
console-hand-override-do = Open the gate

## The plan page

console-no-dates = no dates yet
console-from-to = { $from } – { $to }
console-plan-lead = { $people ->
    [one] One person moves
   *[other] { $people } people move
 } in { $phases ->
    [one] one phase
   *[other] { $phases } phases
 }, from { $from } to { $to }.
console-plan-approved = Version { $version }, approved by { $by } on { $at }.
console-plan-none = Sluis has no plan that it could go by. Write one, or paste one; it is checked before anything else happens.
console-plan-calendar = Calendar
console-plan-calendar-title = When each phase is announced, invites its people and is judged
console-plan-announce = announced
console-plan-invite = people invited, then judged
console-plan-rollout = Rollout
console-plan-phase = Phase
console-plan-sized = { $group } ({ $users })
console-plan-rest = { $group } (the rest)
console-plan-approaches = Rollout by approach
console-plan-approach = Phase and approach
console-plan-communication = Communication
console-plan-block = Message
console-plan-channel = How
console-plan-audience = To
console-plan-week = Week { $week }
console-plan-support = Support
console-plan-agents = Staff
console-plan-hours = Hours
console-plan-handle = One ticket takes
console-plan-passes-on = Passes on
console-plan-responsible = Responsible for
console-plan-vendor = the vendor
console-plan-training-label = Training
console-plan-training = { $length }, before { $phase }
console-plan-training-on = { $length } on { $day }, before { $phase }
console-plan-agenda = Agenda
console-plan-bridge-label = Bridge call
console-plan-bridge-call = Every day at { $at } during { $phases }
console-plan-begins = Begins
console-plan-invites = Invites from
console-plan-ends = Ends
console-plan-rules = House rules
console-plan-services = Services
console-plan-from-to = From { $source } to { $target }
console-plan-into = Into { $target }
console-plan-pace = Pace
console-plan-per-day = { $people ->
    [one] At most one person a day
   *[other] At most { $people } people a day
 }
console-plan-gap = Between the services
console-plan-gap-rule = A reminder after { $remind }, a ticket after { $limit }
console-plan-reminders = Reminders
console-plan-reminders-rule = { $count ->
    [0] None
    [one] One, after { $after }
   *[other] Up to { $count }, { $after } apart
 }
console-plan-deadline = Deadline
console-plan-deadline-rule = { $after } after the voluntary time, once { $observed ->
    [one] one enrollment has
   *[other] { $observed } enrollments have
 } been seen and the helpdesk can carry the rest with { $certainty } certainty
console-plan-access = Access control
console-plan-resources = Resources
console-plan-freeze = Freeze
console-plan-freeze-rule = { $from } – { $to }, { $why }

console-plan-versions = Versions
console-plan-version = Version { $version }
console-plan-state-current = current
console-plan-state-superseded = earlier
console-plan-state-draft = draft
console-plan-drafted-by = Written by { $by } on { $at }.
console-plan-approved-by = Approved by { $by } on { $at }.
console-plan-draft-waits = Version { $version }, written by { $by }, waits to be approved.
console-plan-look = Look at it
console-plan-download = Download the file
console-plan-write = Write a new version
console-plan-write-lead = Change the text, or choose a file. It is checked first; without errors it becomes a draft that somebody approves.
console-plan-file = A plan file
console-plan-file-hint = If you choose a file, it counts instead of the text below.
console-plan-text = The plan
console-plan-check = Check and save as a draft
console-plan-refused = The plan has errors
console-plan-errors = { $count ->
    [one] One error has to be mended before this can become a draft. Nothing was saved.
   *[other] { $count } errors have to be mended before this can become a draft. Nothing was saved.
 }
console-plan-unreadable = What was sent could not be read. Send it again; it may be too large.
console-plan-not-text = This file is not text in UTF-8. Save the plan as plain text.
console-plan-nothing-sent = Nothing was sent. Choose a file or write into the field.
console-plan-changes = What changes
console-plan-first = This is the first version.
console-plan-same = Nothing that is shown here: only comments or layout differ.
console-plan-other-changes = Something else changes, too: groups, gates, messages, support or house rules.
console-plan-phase-new = { $phase } is new: { $when }.
console-plan-phase-moved = { $phase } moves from { $from } to { $to }.
console-plan-phase-people = { $phase } was { $from } and becomes { $to }.
console-plan-phase-gone = { $phase } is no longer part of the plan.
console-plan-what-next = This version
console-plan-approve-what = Once approved, it is the current plan at once: phases, groups and messages follow it. What has happened stays.
console-plan-approve = Approve this version
console-plan-outdated = It was written on top of an older version. Write it anew on top of the current one.
console-plan-is-current = This is the current plan.
console-plan-was-current = This was the plan once.
console-plan-findings = What the rules say
console-plan-no-findings = The rules find nothing to object to.
console-plan-place = Line { $line }, column { $column } · rule { $rule }

## Pages that say what went wrong

console-error-title-not-found = There is nothing here
console-error-title-refused = That was not carried out
console-error-title-failed = Something went wrong on our side
console-error-not-found = This page does not exist, or no longer does. A link may be old, or a number mistyped.
console-error-form = The form could not be read. Go back, fill it in again and send it once more.
console-error-method = This address takes no such request. Go back and use the buttons of the page.
console-error-too-large = What was sent is too large.
console-error-too-many = Too many requests in a short time. Wait a minute, then try again.
console-error-store = The database did not answer as it should. Try again in a moment; if it stays like this, the log says more.
console-error-seed = A seed is a whole number, for instance 7.
console-error-nothing-changed = Nothing was changed.
console-error-back = Go back
console-error-home = Campaign

