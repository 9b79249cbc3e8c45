## What happened, one sentence per entry of the journal. Who did it stands beside the sentence (`journal-actor-…`).
##
## The id is `journal-` and the `kind` of the event's JSON; the variables are its fields. Where one kind needs two sentences,
## the second id is below it. States, causes and the like arrive as labels of words.ftl, people and devices by name or
## number, tickets by their reference, `$verdict` as its word.

journal-actor-sluis = Sluis
journal-actor-account = { $name }
journal-actor-command = { $name }, at the command line
journal-actor-person = { $person }, in the portal
journal-actor-helpdesk = Helpdesk

# The plan and the campaign
journal-plan-drafted = Version { $version } of the plan was saved as a draft.
journal-plan-approved = Version { $version } of the plan was approved and is now the current one.
journal-campaign-moved = The campaign went from “{ $from }” to “{ $to }”.
journal-halted = The campaign was halted.
journal-halted-because = The campaign was halted: “{ $why }”.
journal-halted-by-gate = The campaign halted itself, because the gate of { $phase } failed.
journal-resumed = The campaign was resumed.
journal-source-retired = The old service was retired.
journal-account-created = The account “{ $account }” was made.

# Lists and people
journal-list-imported = A list was imported from { $file } (“{ $list }”): { $rows ->
    [one] one row
   *[other] { $rows } rows
 }, { $added } new, { $changed } changed, { $gone } gone, { $refused } refused.
journal-people-placed = { $cohort } now has { $people ->
    [one] one person.
   *[other] { $people } people.
 }
journal-people-unplaced = { $people ->
    [0] Everybody belongs to a phase.
    [one] One person belongs to no phase.
   *[other] { $people } people belong to no phase.
 }
journal-kept-out = { $person } is not part of { $phase }: executives and VIPs are not in pilots.
journal-person-left = { $person } has left the organisation.
journal-person-came-back = { $person } is back in the organisation.
journal-exempted = { $person } is exempt until { $until }, approved by { $by }: “{ $why }”.
journal-exemption-ended = The exemption of { $person } has ended.
journal-feedback = { $person } gave feedback: { $score } of 5.

# Phases, gates, cohorts
journal-phase-moved = { $phase } went from “{ $from }” to “{ $to }”.
journal-phase-opened = { $phase } opened: its people may be invited.
journal-gate-judged = { $verdict ->
    [pass] The gate of { $phase } passed.
    [fail] The gate of { $phase } failed.
    [overridden] The gate of { $phase } was opened by a person.
   *[other] The gate of { $phase } is undecided.
 }
journal-gate-overridden = The gate of { $phase } was opened against its verdict: “{ $why }”.
journal-cause-mended = The cause of the failure in { $phase } was mended: “{ $note }”.
journal-confirmed = Confirmed for { $phase }: “{ $what }”.
journal-invited = { $people ->
    [one] One person of { $cohort } was invited.
   *[other] { $people } people of { $cohort } were invited.
 }
journal-cohort-moved = { $cohort } went from “{ $from }” to “{ $to }”.
journal-deadline-set = The deadline of { $cohort } was set to { $day }.

# Devices
journal-device-moved = { $device } went from “{ $from }” to “{ $to }”. Reason: “{ $because }”.
journal-said-removed = The owner says that the old management of { $device } is removed.
journal-unenroll-ordered = The old service was asked to let { $device } go.

# Messages
journal-block-planned = “{ $block }” was planned for { $phase } on { $on }, for { $people ->
    [one] one person.
   *[other] { $people } people.
 }
journal-message-sent = A message was sent to { $person } (“{ $about }”).
journal-message-bounced = A message to { $person } came back: { $reason }
journal-message-suppressed = A message to { $person } was not sent: “{ $because }”.

# Tickets
journal-ticket-opened = Ticket { $ticket } was opened for { $person }: “{ $cause }”.
journal-ticket-moved = { $tier ->
    [4] Ticket { $ticket }: “{ $event }”. It is with the vendor.
   *[other] Ticket { $ticket }: “{ $event }”. It is with tier { $tier }.
 }

# Access and agreement
journal-access-set = Access to { $resource } through “{ $side }” was set to “{ $mode }”.
journal-exclusion-changed = { $people ->
    [one] Access control now makes an exception for one more person.
   *[other] Access control now makes an exception for { $people } more people.
 }
journal-exclusion-ended = { $people ->
    [one] Access control no longer makes an exception for one person.
   *[other] Access control no longer makes an exception for { $people } people.
 }
journal-asked = A second person was asked to agree: “{ $step }”.
journal-agreed = A second person agreed: “{ $step }”.
journal-withdrawn = A request to agree was withdrawn.

# What sentences are about, where there is no name or more than one thing has it
journal-person = Person { $number }
journal-device = Device { $number }
journal-cohort = { $group } ({ $phase })
journal-confirmed-training = Training of tier { $tier }
journal-cause-mended-silently = The cause of the failure in { $phase } was mended.
journal-step-override-gate = Open the gate of { $phase } against its verdict: { $why }
journal-step-set-deadline = Set the deadline of { $cohort } to { $day }
journal-step-switch-access = Set access to { $resource } through “{ $side }” to “{ $mode }”
