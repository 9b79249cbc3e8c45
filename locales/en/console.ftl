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
console-lock-moved = moved
console-lock-invited = invited
console-lock-key = The level is the share of people:
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
console-gate-interval = { $low } – { $high } ·
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
console-history-more = { $count ->
    [one] and one more reason
   *[other] and { $count } more reasons
 }
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

## People, devices, messages, support and the journal: words that these pages share

console-no-plan = There is no plan yet
console-no-plan-what = As soon as a plan is approved, this page shows the people, devices, messages, tickets and entries that it is about.
console-no-plan-go = To the plan
console-nothing = –
console-show = Show
console-page-first = To the beginning
console-any-cohort = Everyone
console-any-stage = Any stage
console-any-state = Any state
console-any-platform = Any platform
console-any-service = Anybody
console-any-phase = Any phase
console-any-kind = Any kind
console-each-state = Each state
console-all-of-phase = All of { $phase }
console-no-cohort = No group
console-no-device = No device
console-no-address = No e-mail address
console-person = Person
console-owner = Owner
console-device = Device
console-device-state = State
console-message = Message
console-ticket = Ticket
console-tickets = Tickets
console-phase = Phase
console-cohort = Group
console-stage = Stage
console-account = Account
console-email = E-mail
console-place = Department and place
console-language-read = Reads
console-platform = Platform
console-model = Model
console-ownership = Owned
console-serial = Serial number
console-managed-by = Managed by
console-service = Service
console-since = Since
console-invited = Invited
console-reminders = Reminders
console-done = Done
console-enrolled = Enrolled
console-attempts = Attempts
console-approach = Approach
console-flags = Flags
console-flag-executive = Executive
console-flag-vip = VIP
console-flag-volunteer = Volunteer
console-access = Access
console-access-excluded = Access control makes an exception for them until they are done.
console-tier-team = { $tier } · { $team }
console-tier-said = { $tier } ({ $team })
console-confirm = Confirm
console-confirm-of = Confirm: { $what }
console-confirmed = Confirmed

## People and devices

console-people-title = People and devices
console-people-lead = { $done } of { $people ->
    [one] one person is
   *[other] { $people } people are
 } done, with { $devices ->
    [one] one device
   *[other] { $devices } devices
 } in scope.
console-people-between = { $count ->
    [one] One device is between the services.
   *[other] { $count } devices are between the services.
 }
console-people-conflict = { $count ->
    [one] One device stands in both services; no gate passes until that is cleared up.
   *[other] { $count } devices stand in both services; no gate passes until that is cleared up.
 }
console-people-views = Lists
console-people-view-people = People
console-people-view-devices = Devices
console-people-view-unmatched = Not matched
console-people-search = Beginning of a name or account
console-people-found = People whose last name, whole name or account begins like this
console-people-count = { $count ->
    [one] One person
   *[other] { $count } people
 }
console-people-all = Show everyone
console-people-none = Nobody is here yet
console-people-none-what = After a list of people has been imported, everyone stands here with their group, stage and devices. “sluis import people FILE” takes the list as your directory exports it.
console-people-none-found = Nobody fits
console-people-none-found-what = Leave something out, or type less: only the beginning of a word is compared.

console-devicelist-title = Devices
console-devicelist-all = All ({ $count })
console-devicelist-between = Between the services ({ $count })
console-devicelist-between-label = Between the services
console-devicelist-trouble = In trouble ({ $count })
console-devicelist-trouble-label = In trouble: failed, stopped, in both, or back
console-devicelist-under-way = Under way ({ $count })
console-devicelist-under-way-label = Under way
console-devicelist-arrived = Arrived ({ $count })
console-devicelist-arrived-label = Arrived
console-devicelist-serial = Beginning of the serial number
console-devicelist-none = No device is here yet
console-devicelist-none-what = After a list of devices has been imported, or a service has answered, each device stands here with its state and with what both services say of it.
console-devicelist-none-found = No device fits
console-devicelist-show-all = Show all devices

console-unmatched-title = Records that could not be matched
console-unmatched-lead = { $count ->
    [0] Every record of the services belongs to a known device and person.
    [one] A service reports one record that could not be matched with a known person or device.
   *[other] The services report { $count } records that could not be matched with a known person or device.
 }
console-unmatched-what = A record leaves this list by itself once its account stands on the list of people, or once its serial number tells it apart.
console-unmatched-none = Nothing is unclear
console-unmatched-none-what = If a service reports a device whose owner is on no list, or that two known devices could be, it stands here for somebody to look at.
console-record = Record
console-description = What the service says
console-seen = Reported

## One person

console-person-waits = Waits for { $phase }, which has no date yet.
console-person-waits-until = Waits for { $phase }, which asks its people from { $day } on if the gate before it has passed.
console-person-next-in-line = { $phase } is open, and its people are invited a few at a time; their turn comes soon.
console-person-unplaced = Belongs to no phase: no group of the plan fits, or more than one does.
console-person-to-remind = Invited on { $invited }, and has not begun. If nothing happens, the next reminder goes out on { $due }.
console-person-to-call = Invited on { $invited }, and has not begun in spite of all reminders. Tier 1 calls on { $due }.
console-person-called = Invited on { $invited }, and has not begun. All reminders have gone out, and tier 1 was asked to call.
console-person-begun = Is moving; no device has arrived yet.
console-person-moving = Is moving: { $arrived } of { $devices ->
    [one] one device has
   *[other] { $devices } devices have
 } arrived.
console-person-done = Done since { $done }: every device has arrived.
console-person-done-without = Done: there is no device that has to move.
console-person-exempt = Exempt until { $until }; after that, their turn comes again.
console-person-left = Has left the organisation; nothing more happens.
console-person-deadline = The deadline is { $day }.
console-person-open-tickets = { $count ->
    [one] One ticket is open.
   *[other] { $count } tickets are open.
 }
console-person-no-device = No service has reported a device of this person.
console-devices-of = Devices
console-person-messages = Messages
console-person-no-message = No message has been planned for this person yet.
console-person-journal = What happened
console-person-journal-all = Everything in the journal about this person
console-person-about = About
console-person-no-ticket = No ticket. If this person asks for help, it stands here.
console-person-actions = What you can do
console-person-portal = Open their page in the portal
console-person-portal-what = You see what { $name } sees. Whatever is done there counts as done by them.
console-person-exempt-until = Exempt until
console-exempt = Exempt this person
console-exempt-what = They are left out until the day you choose: no invitations, no messages, and their devices don’t count. The journal keeps who decided it and why.
console-exempt-until = Until
console-exempt-why = Why
console-exempt-do = Exempt
console-error-exempt-day = Choose the day until which this person is exempt.
console-error-exempt-past = An exemption ends in the future: choose a day after { $today }.

## One device

console-device-next-in-scope = Nothing has happened to it yet; its owner hears of the move with the first message.
console-device-next-informed = Its owner knows that it is going to move, and is asked to when { $phase } opens.
console-device-next-instructed = Its owner has been asked to move it, and has not begun.
console-device-next-vendor-moves = Its owner has been asked to let it move; the device does the rest by itself, without leaving { $source } first.
console-device-next-wipe-required = It has to be erased on the way. Its owner has not agreed to that yet.
console-device-next-wipe-consented = Its owner has agreed that it is erased, and has not begun.
console-device-next-unenroll-started = { $source } has been asked to let it go, and has not said that it has.
console-device-next-in-gap = { $source } has let it go, and { $target } does not have it yet.
console-device-next-enrolling = Its owner is setting it up in { $target }.
console-device-next-failed = The last attempt failed. Its owner can try again; tier 1 helps.
console-device-next-abandoned = Its owner stopped half-way. A ticket asks tier 1 to help.
console-device-next-enrolled = { $target } manages it, and has not found it compliant yet.
console-device-next-compliant = { $target } manages it and finds it compliant. Not everything that is checked works yet.
console-device-next-validated = { $target } manages it, it is compliant, and everything that is checked works. Nothing is left to do.
console-device-next-conflict = Both services say that they manage it. No gate passes until that is cleared up.
console-device-next-returned = It is back in { $source } after having left. Its owner has to begin again.
console-device-next-exempt = It is left out while its owner is exempt.
console-device-next-out-of-scope = It no longer takes part: lost, retired, or its owner has left.
console-device-evidence = What is said of it
console-evidence-of = What is said of { $device }
console-evidence-who = Who
console-evidence-says = Says
console-evidence-age = Age
console-evidence-said-removed = The old management is removed. This is a word, not evidence.
console-gap-running = Nobody has managed it for { $age }. After { $limit } a ticket is opened.
console-gap-over = Nobody has managed it for { $age }, longer than the { $limit } that are allowed.
console-device-checks = What works
console-device-no-checks = Nothing has been measured yet. The checks begin once it is enrolled.
console-device-about = About
console-device-tried = { $count ->
    [one] after one attempt
   *[other] after { $count } attempts
 }
console-device-no-ticket = No ticket is about this device.
console-device-journal = What happened
console-journal-of-device = Everything in the journal about this device
console-way = Way to move
console-way-direct = Old management off, new management on; nothing else changes
console-way-reset = Erased on the way, after its owner has agreed
console-way-vendor-moves = Moves by itself, as its maker provides

## Messages

console-messages-title = Messages
console-messages-lead = { $sent ->
    [one] One message has gone out
   *[other] { $sent } messages have gone out
 }, { $scheduled ->
    [0] and none is scheduled.
    [one] and one more is scheduled.
   *[other] and { $scheduled } more are scheduled.
 }
console-messages-lead-bounced = { $count ->
    [one] One came back; somebody should look at the address.
   *[other] { $count } came back; somebody should look at the addresses.
 }
console-messages-lead-none = Nothing has gone out, and nothing is scheduled yet. Messages are written down when their phase comes near.
console-messages-bounced = Came back
console-messages-bounced-what = These people have not been reached. Correct the address in the directory, and the next import takes it over.
console-messages-bounced-all = All messages that came back
console-messages-calendar = What goes out when
console-messages-kind = Message
console-messages-days = Days
console-messages-from = from
console-messages-texts = Read the texts
console-messages-list = Every message
console-messages-state = State
console-messages-at = Sent or planned
console-messages-none = No message fits
console-messages-none-what = Each message to a person stands here from the moment it is planned, with what became of it.
console-message-about = About
console-message-to = To
console-message-planned = Planned
console-message-sent = This is what the recipient read.
console-message-scheduled = Not sent yet. If it went out now, it would read like this.
console-message-not-sent = This was not sent. It would have read like this.
console-preview-title = The texts
console-preview-lead = Each text as a recipient reads it, in each language. Names, devices and dates are put in when it is sent.
console-preview-texts = Texts
console-preview-languages = Languages
console-preview-sample = The recipient
console-preview-sample-what = A made-up person with a phone and a laptop, who belongs to this phase.
console-preview-asked = Asked to move from
console-sample-name = Robin Jansen
console-sample-phone = Robin’s phone
console-sample-laptop = Robin’s laptop

## Support

console-support-title = Support
console-support-lead-above = { $tier } is above its limit: { $load } of its time, where { $limit } is the most. { $count ->
    [one] One ticket waits
   *[other] { $count } tickets wait
 }, and fewer people are invited until it is better.
console-support-lead-well = { $count ->
    [one] One ticket waits
   *[other] { $count } tickets wait
 }, and every tier stays below { $limit } of its time.
console-support-lead-quiet = No ticket waits.
console-support-loads = Load of each tier
console-support-loads-what = Work that arrived in the last { $days ->
    [one] working day
   *[other] { $days } working days
 }, as a share of the tier’s time. The mark is the limit of { $limit }.
console-support-tier = Tier
console-support-load = Load
console-support-waits = Tickets
console-support-work = Work that waits
console-support-no-staff = No staff of ours
console-support-no-load = Nothing measured yet
console-support-rate = Tickets per enrollment
console-support-rate-none = No enrollment has begun. After the first ones, this compares the tickets they caused with what the plan expects.
console-support-seen = Seen
console-support-expected = The plan expected
console-support-per-hundred = { $tickets } for 100 enrollments
console-support-attempts = Enrollments begun
console-support-recent = Last two weeks
console-support-recent-what = { $tickets ->
    [one] one ticket
   *[other] { $tickets } tickets
 }, where { $expected } were expected
console-support-reckoned = From now on we reckon with { $factor } times the plan’s rate; it stays below { $upper } times with { $certainty } certainty.
console-support-queue = Queues
console-support-queues = Tiers
console-support-queue-of = { $tier } ({ $count })
console-support-queue-caption = Tickets of { $tier }
console-support-queue-oldest = The { $count } tickets of { $tier } that have waited longest
console-support-queue-empty = Nothing waits here
console-support-queue-empty-what = Tickets come from the portal, from your helpdesk, and from Sluis itself when a device gets stuck.
console-support-latest = Opened last
console-support-latest-none = Nobody has asked for help yet.
console-known-title = Known problems
console-known-what = Whoever may have one of these sees the answer in the portal.
console-known-none = When tier 3 finds the cause of a problem, the answer stands here and in the portal.
console-known-cause = Problem
console-known-answer = What helps
console-known-found = Found
console-usual-enrollment = Restart, and enroll again on Wi-Fi with the work account.
console-usual-unenroll = Let the device reach the old service once, so that the order arrives.
console-usual-vpn = Send the VPN profile again.
console-usual-wifi = Send the Wi-Fi profile again.
console-usual-email = Remove the old mail account, and sign in to Outlook again.
console-usual-certificate = Issue the certificate again.
console-usual-apps = Assign the app again and let the device check in.
console-usual-gap = Finish the enrollment together with the person.
console-usual-conflict = Delete the device’s record in the old service.
console-usual-call = Call, and begin together.
console-usual-question = Answered.
console-training = Training and bridge calls
console-training-none = The plan has no training.
console-training-day = Day
console-training-before = Before
console-training-trainer = Trainer
console-training-length = Length
console-training-agenda = Agenda
console-training-tiers = Who has been trained
console-bridge = Bridge call of all tiers
console-bridge-what = Every day at { $time } while these phases run.
console-ladder = Who does what
console-ladder-what = A ticket begins with tier 1 and climbs one tier at a time. The answer goes to tiers 2 and 1, and tier 1 tells the person.
console-ladder-staff = { $agents ->
    [one] One agent
   *[other] { $agents } agents
 }, { $from }–{ $to }; a ticket takes { $handle }.
console-ladder-passes-on = { $share } are passed on.

## One ticket

console-ticket-title = Ticket { $ticket }: { $cause }
console-ticket-with = It has been with { $tier } for { $age }.
console-ticket-cause-found = The cause is found, for { $age } now; { $tier } has still to hand the answer down.
console-ticket-shared-down = The answer has been with tier 1 for { $age }; somebody has to tell the person.
console-ticket-contacted = Tier 1 told the person { $age } ago. If it works, the ticket can be closed.
console-ticket-resolved = It was solved { $age } ago; tier 1 still has to hear that from the person.
console-ticket-closed = It was closed { $age } ago.
console-ticket-steps = Up the tiers and down again
console-ticket-about = About
console-ticket-resolution = What helps
console-ticket-opened = Opened
console-ticket-origin = Came from
console-ticket-reference = Reference
console-ticket-information = Found out
console-ticket-reopened = Times reopened
console-ticket-step = Device was
console-ticket-age = Age
console-ticket-state = State
console-ticket-next = Next step
console-ticket-do-escalate = Pass on to the next tier
console-ticket-do-root-cause = Cause found
console-ticket-do-share = Hand the answer down
console-ticket-do-contact = Person has been told
console-ticket-do-resolve = Solved
console-ticket-do-close = Close
console-ticket-do-reopen = Reopen
console-ticket-found-out = What you found out
console-ticket-found-out-maybe = What you found out, if anything
console-ticket-answer = What helps
console-ticket-answer-hint = Left empty, it is the usual answer that stands in the field. It exists in every language; words of your own are shown as you write them.

## The journal

console-journal-title = Journal
console-journal-lead = { $count ->
    [0] Nothing has happened yet.
    [one] One entry: what happened, who did it, and why.
   *[other] { $count } entries: what happened, who did it, and why. The newest come first.
 }
console-journal-about = Only about
console-journal-all = Show everything
console-journal-kind = Kind
console-journal-until = Until the end of
console-journal-when = When
console-journal-what = What
console-journal-who = Who
console-journal-number = Entry
console-journal-none = No entry fits
console-journal-none-what = Whatever Sluis or a person does is written down here in the same step, and never changed afterwards.
console-journal-nothing-yet = Nothing has happened yet.
console-journal-unknown = An entry of a kind that this version does not know.
console-journal-chain = The chain
console-journal-chain-what = Each entry is sealed together with the one before it. If one is changed, left out or put elsewhere, the seals no longer fit.
console-journal-entries = Entries
console-journal-head = Last seal
console-journal-verify = Check the chain
console-journal-export = Save as JSON lines
console-verify-title = Check of the journal
console-verify-whole = It is whole.
console-verify-whole-what = { $count ->
    [0] There is no entry yet.
    [one] The one entry is as it was written.
   *[other] All { $count } entries are as they were written, and none is missing.
 }
console-verify-so-far = The first { $count } entries are as they were written. There are more.
console-verify-go-on = Go on checking
console-verify-broken = It is broken.
console-verify-gap = After entry { $after } comes entry { $found }: one is missing, or out of order.
console-verify-changed = Entry { $number } does not fit its seal: it was changed after it was written.
console-verify-cut = The journal ends with entry { $found }, but { $expected } were written.
console-verify-broken-what = Compare it with a backup or an earlier export, and find out who had access to the database.
console-kind-plan-drafted = Plan drafted
console-kind-plan-approved = Plan approved
console-kind-campaign-moved = Campaign moved on
console-kind-halted = Halted
console-kind-resumed = Resumed
console-kind-asked = Second person asked
console-kind-agreed = Second person agreed
console-kind-withdrawn = Request withdrawn
console-kind-phase-moved = Phase moved on
console-kind-phase-opened = Phase opened
console-kind-gate-judged = Gate judged
console-kind-gate-overridden = Gate opened by a person
console-kind-cause-mended = Cause mended
console-kind-confirmed = Confirmed
console-kind-cohort-moved = Group moved on
console-kind-invited = People invited
console-kind-deadline-set = Deadline set
console-kind-access-set = Access control set
console-kind-exclusion-changed = Exceptions of access control
console-kind-source-retired = Old service retired
console-kind-list-imported = List imported
console-kind-people-placed = People placed
console-kind-kept-out = Kept out of a pilot
console-kind-person-left = Person left
console-kind-person-came-back = Person came back
console-kind-exempted = Person exempted
console-kind-exemption-ended = Exemption ended
console-kind-device-moved = Device moved on
console-kind-said-removed = Owner says it is removed
console-kind-unenroll-ordered = Ordered to leave
console-kind-block-planned = Messages planned
console-kind-message-sent = Message sent
console-kind-message-bounced = Message came back
console-kind-message-suppressed = Message not sent
console-kind-ticket-opened = Ticket opened
console-kind-ticket-moved = Ticket moved on
console-kind-feedback = Feedback
console-kind-account-created = Account made

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

