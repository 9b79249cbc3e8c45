## Why something waits, fails or happens; what happens next; and why something could not be done.
##
## `reason-…` and `error-…` are whole sentences. `metric-…` are labels with a capital, `bound-…` are phrases, and `next-…`
## are lines beside a date, without a full stop.

# What is measured
metric-enrollment-success = Successful enrollments
metric-enrollment-failure = Failed enrollments
metric-adoption = Devices that have started
metric-check = { $check } working
metric-compliance-reported = Compliance reported
metric-compliant = Compliant devices
metric-support-load = Load of tier { $tier }
metric-tickets-per-enrollment = Tickets per enrollment

bound-at-least = at least { $value }
bound-at-most = at most { $value }

# Criteria of a gate
reason-criterion-met = { $metric }: { $value }, as the gate asks ({ $bound }).
reason-criterion-not-met = { $metric }: { $value }. The gate asks for { $bound }.
reason-criterion-not-yet = { $metric }: { $value } so far. The gate waits for { $bound }.
reason-criterion-unclear = { $metric }: { $value }. That is too close to the bound ({ $bound }) to be sure.
reason-criterion-too-few = { $metric }: { $count } measured so far, of the { $needed } that a verdict needs.
reason-criterion-stale = { $metric }: the data are too old to judge by.
reason-criterion-unknown = { $metric }: nothing has been measured yet.

# Gates
reason-conflicts = { $count ->
    [one] One device is in both services at once.
   *[other] { $count } devices are in both services at once.
 }
reason-still-to-invite = { $people ->
    [one] One person has still to be invited.
   *[other] { $people } people have still to be invited.
 }
reason-observing = It is observed until { $until } before anything is decided.
reason-soaking = Everything is as it should be, and has to stay so until { $until }.

# Phases that have not opened
reason-opens-on = It opens on { $day }.
reason-gate-before = The gate before it, that of { $phase }, has not passed yet.
reason-gate-before-failed = The gate before it, that of { $phase }, has failed.
reason-not-agreed = Nothing says that the timeframe was agreed with { $group }.
reason-not-trained = Tier { $tier } has not been trained yet.
reason-no-bridge-call = The bridge call of all tiers has not been confirmed.
reason-tests-not-green = The validation tests have not been confirmed.
reason-required = Not confirmed yet: { $what }
reason-suspended = It is suspended until somebody lets it go on.

# The campaign
reason-halted = { $by } has halted the campaign.
reason-halted-because = { $by } has halted the campaign: “{ $why }”.
reason-halted-by-gate = The campaign halted itself, because the gate of { $phase } failed.
reason-paced-freely = { $people ->
    [0] Nobody is invited today.
    [one] One person is invited today.
   *[other] { $people } people are invited today.
 }
reason-paced-by-plan = { $people ->
    [0] The plan allows no invitations today.
    [one] One person is invited today, as the plan allows.
   *[other] { $people } people are invited today, as many as the plan allows in a day.
 }
reason-paced-by-tier = { $people ->
    [0] Nobody is invited today, so that tier { $tier } can catch up.
    [one] Only one person is invited today, so that tier { $tier } can keep up.
   *[other] { $people } people are invited today and no more, so that tier { $tier } can keep up.
 }

# Deadlines and access
reason-voluntary-until = Moving is voluntary until { $until } at least.
reason-rate-unknown = { $observed ->
    [0] No enrollment has been seen yet;
    [one] One enrollment has been seen;
   *[other] { $observed } enrollments have been seen;
 } it takes { $needed } to know how many tickets they cause.
reason-helpdesk-short = Those who are left would take { $needed } h of tier { $tier }, which has { $available } h.
reason-deadline-on = The deadline is on { $day }.
reason-still-to-move = { $people ->
    [one] One person has still to move.
   *[other] { $people } people have still to move.
 }
reason-source-not-empty = { $devices ->
    [one] One device is still in { $service }, or between the two services.
   *[other] { $devices } devices are still in { $service }, or between the two services.
 }

# What happens next
next-block = { $block } to { $phase } ({ $people ->
    [one] one person
   *[other] { $people } people
 })
next-block-everyone = { $block } to everyone ({ $people ->
    [one] one person
   *[other] { $people } people
 })
next-opens = { $phase } opens: { $people ->
    [one] one person is
   *[other] { $people } people are
 } asked to enroll, a few at a time
next-training = Training of the tiers, before { $phase }
next-fair = Tech fair for { $phase }, { $place }
next-deadline = Deadline of { $cohort }

# Why something could not be done
error-store = The database could not do this, and nothing was changed: { $detail }. Try again.
error-stage = This step does not fit where things are now; somebody may have been faster. Look at the page again.
error-device-not-instructed = This device is not invited yet. You get a message when it can begin.
error-device-nothing-to-leave = The old service does not manage this device, so there is nothing to remove. Go on with the next step.
error-device-vendor-moves = This device moves by itself. Leave the old management in place and follow what the device shows.
error-device-no-consent = This device has to be erased on the way, and that needs the owner’s consent first.
error-device-under-way = This device has moved already, or is on its way.
error-device-not-in-scope = This device does not take part: it is exempt, lost or retired.
error-ticket-top = The vendor is the last tier; the ticket cannot be passed on any further.
error-ticket-no-information = Write down what you found before you pass the ticket on.
error-ticket-not-tier-one = Only tier 1 speaks with the person and closes the ticket.
error-ticket-stage = The ticket is not where this step starts; somebody may have been faster. Look at it again.
error-port = The other service did not take this: { $detail }. Try again in a while.
error-no-plan = No plan has been approved yet. Approve one first.
error-plan-has-errors = The plan has errors. Check it and mend them; then try again.
error-plan-not-scheduled = The plan has phases without dates. Give each a month, a week or a range of days.
error-plan-unchanged = This is the current plan already; nothing was changed.
error-not-found = This no longer exists, or never did. Go back and look again.
error-same-person = Whoever asks for a step cannot agree to it. Ask somebody else.
error-halted = The campaign is halted, so nothing moves until somebody resumes it.
error-not-halted = The campaign is not halted.
error-no-reason = Write down why; the journal keeps it.
error-part-of-list = The list has only { $found } of the { $known } known entries, so it looks like a part. Import the whole list.
error-source-not-empty = { $devices ->
    [one] One device is still in the old service or between the two. It has to move first.
   *[other] { $devices } devices are still in the old service or between the two. They have to move first.
 }
error-two-gatekeepers = Both services would control access to “{ $resource }”. Switch the old control off first.
error-another-process = Another process is running this campaign. Stop that one first.
