## What is wrong with a plan, and how to mend it.
## `rule-…` states the problem; `mend-…` says what to do.

rule-error = error
rule-warning = warning
rule-mend = mend

# Kinds of values in a plan file
kind-nothing = nothing
kind-truth = true or false
kind-number = a number
kind-text = a text
kind-list = a list
kind-map = a set of fields

# Things that have a name
thing-group = group
thing-phase = phase
thing-gate = gate
thing-block = block
thing-cohort = cohort
thing-resource = resource

# The training agenda (SP-10)
agenda-support-plan = the support plan
agenda-overview = overview of the product
agenda-common-problems = solving common problems
agenda-tools = tools and resources
agenda-questions = questions and answers
agenda-own = an item of your own

## Reading

rule-syntax = This is not a readable plan: { $detail }.
mend-syntax = A plan is written in YAML. Check the indentation, the quotes and the brackets around this place.
rule-wrong-kind = Here { $expected } is expected; this is { $found }.
mend-wrong-kind = Write { $expected }.
rule-wrong-value = “{ $value }” means nothing for “{ $field }”.
mend-wrong-value = Write it like this: { $example }
mend-did-you-mean = Did you mean “{ $word }”?
mend-one-of = Choose one of: { $words }.
mend-nothing-known = Define one first.
rule-missing = “{ $field }” is missing in “{ $what }”.
mend-missing = Add “{ $field }”.
rule-unknown-key = “{ $key }” is not a field of “{ $what }”.
rule-unknown-reference = There is no { $kind } “{ $name }” in this plan.
rule-duplicate = There are two entries for the { $kind } “{ $name }”.
mend-duplicate = Give one of them another name, or make one entry of the two.
rule-cycle = { $count ->
    [one] Phase “{ $phases }” waits for itself.
   *[other] These phases wait for each other: { $phases }.
 }
mend-cycle = Let “after” name an earlier phase, or leave it out.

## Calendar

rule-not-scheduled = Phase “{ $phase }” has no dates yet.
mend-not-scheduled = Let Sluis fill them in, or write a month, a week or a range of days.
rule-no-working-days = The calendar has no working day at all.
mend-no-working-days = Write the days on which people work: working-days: mon-fri
rule-phase-without-a-day = In the timeframe of phase “{ $phase }” there is no day on which anything may happen.
mend-phase-without-a-day = Move the phase, or shorten the freeze that covers it.
rule-instruct-outside = Phase “{ $phase }” would ask its people to enroll on { $date }, which is outside its own timeframe.
mend-instruct-outside = Choose an earlier week, or lengthen the timeframe.
rule-day-off = { $what } falls on { $date }, { $why }.
mend-day-off = It will happen on { $next } instead. Choose another week if that is not what you want.
what-instruct = Asking the people of phase “{ $phase }” to enroll
what-block = Block “{ $block }”
day-off-weekend = which is not a working day
day-off-holiday = a public holiday ({ $country })
day-off-freeze = inside the freeze “{ $why }”

# Bounds of phases
rule-bounds-empty = Phase “{ $phase }” is to be finished before it may begin.
mend-bounds-empty = Let “finished-by” be later than { $date }, or “not-before” earlier.
rule-bounds-itself = Phase “{ $phase }” is compared with itself.
mend-bounds-itself = Name another phase.
rule-bounds-too-early = Phase “{ $phase }” asks its people to enroll on { $day }, although it may not before { $date }.
mend-bounds-too-early = Choose a later timeframe, or change “not-before”. With when: auto Sluis finds one.
rule-bounds-too-late = Phase “{ $phase }” goes on until { $day }, although it is to be finished by { $date }.
mend-bounds-too-late = Choose an earlier timeframe, or change “finished-by”. With when: auto Sluis finds one.
rule-bounds-not-together = Phase “{ $phase }” opens on { $day } and “{ $other }” on { $date }, although they go together.
mend-bounds-not-together = Let both open in the same week, or remove “with”.
rule-bounds-same-week = Phases “{ $phase }” and “{ $other }” enroll people in the same week, although they are to keep apart.
mend-bounds-same-week = Move one of them behind the other, or remove “not-same-week-as”.

## Groups and phases

rule-group-in-no-phase = Group “{ $group }” is in no phase, so it will never move.
mend-group-in-no-phase = Add it to a phase, with a timeframe and an approach, or remove the group.
rule-group-without-members = Group “{ $group }” does not say who belongs to it.
mend-group-without-members = Add “members”: a department, a site, a country, a platform or a list of people.
rule-group-matches-nobody = Nobody on the imported lists belongs to group “{ $group }”.
mend-group-matches-nobody = Compare the words under “members” with those on the list: departments and sites must be spelled alike.
rule-no-agreement = Nothing says that the timeframe was agreed with group “{ $group }”.
mend-no-agreement = Talk to the group, then record it: agreed: { "{" } with: Head of Sales, on: 2027-05-12 { "}" }
rule-no-phases = The plan has no phases.
mend-no-phases = Start with a limited pilot of people from IT.
rule-no-limited-pilot = The rollout starts with phase “{ $phase }”, which is not a limited pilot.
mend-no-limited-pilot = Put a small pilot in front: a few people from IT who know that they are first.
rule-stage-order = Phase “{ $phase }” stands behind “{ $earlier }”, although its stage comes first.
mend-stage-order = Order the phases: limited pilot, expanded pilot, production.
rule-production-without-pilot = Production phase “{ $phase }” does not wait for a successful pilot.
mend-production-without-pilot = Let it follow a pilot, directly or through other production phases.
rule-executives-in-limited-pilot = Group “{ $group }” consists of executives; they are never in a limited pilot.
mend-executives-in-limited-pilot = Move the group to a production phase. No waiver exists for a limited pilot.
rule-executives-without-waiver = Group “{ $group }” consists of executives and is in a pilot without a waiver.
mend-executives-without-waiver = Move the group to a production phase, or record who allowed it and why: waiver: { "{" } rule: no-executives-in-pilot, by: CIO, why: … { "}" }
rule-waiver-of-what = The waiver names the rule “{ $rule }”, which does not need one here.
mend-waiver-of-what = Name the rule that is waived: { $rule }
rule-executives-unassisted = Group “{ $group }” consists of executives in a pilot, and nobody helps them to enroll.
mend-executives-unassisted = Give the cohort the approach “assisted”.
rule-limited-pilot-needs-executives = Phase “{ $phase }” wants { $users } people, but only { $others } of the group are neither executive nor VIP ({ $protected } are).
mend-limited-pilot-needs-executives = Lower “users” to { $others }, or choose a group with more people.
rule-same-members = Groups “{ $group }” and “{ $other }” have the same members.
mend-same-members = A person belongs to one group. Remove one, or tell the two apart.
rule-two-groups = { $count ->
    [one] One person belongs
   *[other] { $count } people belong
 } both to group “{ $other }” and to group “{ $group }”: { $examples }.
mend-two-groups = Narrow one of the rules, or name these people under “people” in the group they belong to; a name wins over a rule.
rule-platforms-overlap = Phases “{ $phase }” and “{ $other }” move different platforms at the same time.
mend-platforms-overlap = Move one of them, so that the helpdesk has one platform at a time to support.
rule-includes-what = Phase “{ $phase }” is not an earlier phase with people of group “{ $group }”.
mend-includes-what = Name the earlier phase whose people are counted again, or remove “includes”.
rule-includes-too-many = A cohort of { $users } people cannot include one of { $part }.
mend-includes-too-many = Write the total, at least { $part }, or remove “includes”.

## Approaches

rule-no-approach = Group “{ $group }” in phase “{ $phase }” has no enrollment approach.
mend-no-approach = Choose at least one: self-service, assisted, tech-fair.
rule-too-few-visits = { $users } people need help, but in { $days } working days there is time for { $visits } visits.
mend-too-few-visits = Plan { $needed } visits a day, or give the phase more time.
rule-too-few-seats = { $users } people are to enroll at a fair with { $seats } seats.
mend-too-few-seats = Add seats or a second fair, or offer self-service beside it.
rule-fair-without-date = Group “{ $group }” is offered a tech fair that has no date.
mend-fair-without-date = Add it: fairs: [{ "{" } date: 2027-08-18, place: Canteen, seats: 120 { "}" }]
rule-fair-on-wrong-day = The fair on { $date } is outside phase “{ $phase }”, or on a day on which nothing may happen.
mend-fair-on-wrong-day = Choose a working day inside the phase.
rule-source-table-defect = Group “{ $group }” stands in phase “{ $phase }” without an approach and also in phase “{ $other }”. This is the mistake in the second table of the planning guide.
mend-source-table-defect = Keep “{ $group }” in the one phase where it belongs and give it an approach there, usually self-service.

## Exemptions

rule-exemption-incomplete = The exemption of { $person } lacks: { $missing }.
mend-exemption-incomplete = An exemption names who approved it, why, and until when; after that day the person is in scope again.

## Communication

rule-block-missing = There is no block of the kind “{ $kind }”.
mend-block-missing = Add a block with type: { $kind }
rule-wrong-audience = Block “{ $block }” goes to “{ $audience }”, which is not whom this kind of message is for.
mend-wrong-audience = Choose: { $audiences }.
rule-content-missing = The text of “{ $kind }” does not cover: { $missing }.
mend-content-missing = Write about what is missing and add it to “covers”: { $missing }. Or leave “covers” out and use the built-in text.
rule-no-contact = People are asked to enroll without being told where to get help.
mend-no-contact = Add “contact” to the campaign: an e-mail address, a telephone number or a page.
rule-unusual-channel = “{ $channel }” is an unusual way to deliver block “{ $block }” ({ $kind }).
mend-unusual-channel = Meetings suit the kickoff; e-mail the other blocks; posters and chat the kickoff and pre-enrollment; a website all of them.
rule-fixed-day = Block “{ $block }” is sent on a fixed day, so it will not move when a phase moves.
mend-fixed-day = Write a week of the phase instead: when: week 2
rule-block-order = In phase “{ $phase }” block “{ $block }” would be sent before “{ $earlier }”.
mend-block-order = The order is kickoff, pre-enrollment, enrollment, post-enrollment. Choose a later week.

## Support

rule-tier-missing = Tier { $tier } is missing.
mend-tier-missing = Add the team that is tier { $tier }: its agents, hours and handling time.
rule-tier-without-responsibilities = Tier { $tier } is not said to be responsible for anything.
mend-tier-without-responsibilities = List what the tier is responsible for: responsibilities: [first contact, known problems]
rule-tier-twice = Tier { $tier } is written twice.
mend-tier-twice = Put the two teams together, or give one the next tier.
rule-tier-without-staff = Tier { $tier } has nobody in it, so tickets would stop there.
mend-tier-without-staff = Write how many people work in it: agents: 3
rule-no-bridge-call = Nothing brings the tiers together during phase “{ $phase }”, the first in production.
mend-no-bridge-call = Plan a daily call of all tiers: bridge-call: { "{" } phases: [{ $phase }], at: "09:00" { "}" }
rule-unknown-trainer = The trainer “{ $trainer }” is not a tier of this plan.
mend-unknown-trainer = Name a tier that exists, usually tier-3: the people who deploy train the support leads.
rule-training-length = The training takes { $length }.
mend-training-length = Plan two to three hours, for theory and for practice.
rule-agenda-incomplete = The training agenda lacks: { $missing }.
mend-agenda-incomplete = Add the missing items, or write agenda: standard
rule-no-training = Nobody is trained before the first wave.
mend-no-training = Add “training” to the support plan: the trainer, the length and the phase before which it takes place.
rule-training-too-late = The training is on { $date }, but phase “{ $phase }” asks its people to enroll on { $day } already.
mend-training-too-late = Train before that, for instance on { $date }.

## Migration

rule-same-service = Devices would leave { $service } and enter { $service }.
mend-same-service = Name the old service as “source” and the new one as “target”; leave “source” out where nothing is managed yet.
rule-gap-order = People between the two services are reminded after { $remind }, but the gap may last only { $limit }.
mend-gap-order = Remind them earlier, or allow a longer gap: gap: { "{" } remind-after: 1 day, limit: 3 days { "}" }
rule-no-time-to-evaluate = Phase “{ $phase }” opens on { $opens }, too early for the gate of “{ $before }”, which needs { $days } { $days ->
    [one] day
   *[other] days
 }.
mend-no-time-to-evaluate = Open it on { $earliest } at the earliest, or shorten “observe” or “soak” of that gate.
rule-gate-blind = Gate “{ $gate }” leaves out “{ $metric }”, without which nothing can be judged.
mend-gate-blind = Keep it; choose a bound that suits you instead.
rule-gate-leaves-out = Gate “{ $gate }” does not judge “{ $metric }”.
mend-gate-leaves-out = That is right only where nobody uses it. Otherwise remove it from “leave-out”.
rule-criterion-twice = “{ $metric }” stands twice in this gate.
mend-criterion-twice = Keep one of the two.

## Deadlines and access

rule-no-voluntary-period = A deadline { $after } after the invitation leaves no voluntary period.
mend-no-voluntary-period = Migration is voluntary until the helpdesk’s load is known. Give people days, usually seven: deadline: { "{" } after: 7 days { "}" }
rule-helpdesk-overloaded = Phase “{ $phase }” is expected to give { $needed } hours of work to tier { $tier }, which has { $available }.
mend-helpdesk-overloaded = Spread the people over more weeks, add agents, or help more people at fairs or by visits.
rule-pilots-too-small = The pilots have { $users } people, but a deadline needs { $observed } observed enrollments.
mend-pilots-too-small = Enlarge the expanded pilot, or lower “observed” if you trust fewer.
rule-two-gatekeepers = Both services would control access to “{ $resource }”. People would be locked out.
mend-two-gatekeepers = Let one service control it: controlled-by: source until the hand-over. There is no waiver for this.
rule-strict-while-guarded = “{ $resource }” is controlled by the old service, and the strategy “strict” switches the new one on from the first day.
mend-strict-while-guarded = Switch the old control off first (controlled-by: nobody), or choose the strategy exclusion-group.
rule-relaxed-reading = Access is judged per person instead of per resource.
mend-relaxed-reading = Keep this only if the old service can exclude each migrated person. The strict reading is safer.

## Scheduling

# Rules that dates are held to, each as a sentence of its own
schedule-rule-tier = Tier { $tier } is never planned above its ceiling.
schedule-rule-pace = { $count ->
    [one] At most one person is invited a day.
   *[other] At most { $count } people are invited a day.
 }
schedule-rule-visits = { $count ->
    [one] Group “{ $group }” can be visited by one person a day.
   *[other] In group “{ $group }” there is time for { $count } visits a day.
 }
schedule-rule-all-visits = { $count ->
    [one] There is time for one visit a day.
   *[other] There is time for { $count } visits a day in all.
 }
schedule-rule-seats = Group “{ $group }” enrolls at fairs only, and these have so many seats.
schedule-rule-devices = { $count ->
    [one] The services take one device a day.
   *[other] The services take { $count } devices a day.
 }
schedule-rule-mails = { $count ->
    [one] One mail can be sent a day.
   *[other] { $count } mails can be sent a day.
 }
schedule-rule-closed = Some weeks have no day on which the campaign may act.
schedule-rule-freeze = Nothing is opened from { $from } to { $to } ({ $why }).
schedule-rule-freeze-plain = Nothing is opened from { $from } to { $to }.
schedule-rule-busy = Group “{ $group }” cannot move from { $from } to { $to } ({ $why }).
schedule-rule-busy-plain = Group “{ $group }” cannot move from { $from } to { $to }.
schedule-rule-holidays = Some weeks are public holidays where group “{ $group }” works.
schedule-rule-announce = Phase “{ $phase }” is announced before it opens, and nothing happens before { $date }.
schedule-rule-training = The support staff are trained on { $date }, before phase “{ $phase }”.
schedule-rule-not-before = Phase “{ $phase }” may not open before { $date }.
schedule-rule-finished-by = Phase “{ $phase }” is to be finished by { $date }.
schedule-rule-gate = { $weeks ->
    [one] Phase “{ $phase }” opens when everybody in “{ $before }” has been asked and one week has passed for its gate.
   *[other] Phase “{ $phase }” opens when everybody in “{ $before }” has been asked and { $weeks } weeks have passed for its gate.
 }
schedule-rule-with = Phase “{ $phase }” opens in the same week as “{ $other }”.
schedule-rule-not-same-week = Phases “{ $phase }” and “{ $other }” enroll nobody in the same week.
schedule-rule-platforms = Phases “{ $phase }” and “{ $other }” move different platforms, and the helpdesk has one at a time to support.
schedule-rule-instruct = Phase “{ $phase }” is written to open on { $date }.
schedule-rule-fair = Phase “{ $phase }” has a fair on { $date } and is open by then.
schedule-rule-sites = { $count ->
    [one] People are enrolled at one site at a time.
   *[other] People are enrolled at { $count } sites at most in the same week.
 }
schedule-rule-leaders = { $weeks ->
    [one] The executives of phase “{ $phase }” follow one week behind the start of production.
   *[other] The executives of phase “{ $phase }” follow { $weeks } weeks behind the start of production.
 }

# What the scheduler found
schedule-dates-new = Phase “{ $phase }”: { $first } to { $last }. Its people are asked to enroll from { $opens } on.
schedule-dates-changed = Phase “{ $phase }”: { $first } to { $last } instead of { $was-first } to { $was-last }. Its people are asked to enroll from { $opens } on.
schedule-best = The last phase is over on { $date }. It is proven that no other dates are better.
schedule-gap = The last phase is over on { $date }. Other dates could be better by at most { $gap }, and { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
 } shorter.
schedule-gap-no-week = The last phase is over on { $date }. Other dates could be better by at most { $gap }, and not a week shorter.
schedule-opens-because = Phase “{ $phase }” opens on { $date }. A week earlier would break:
schedule-opens-freely = Phase “{ $phase }” opens on { $date }. It could be earlier, but the whole would be worse.
schedule-lasts-because = Phase “{ $phase }” cannot be done a week earlier, which would break:
schedule-clash = { $count ->
    [one] There are no dates until { $until } that keep this rule:
   *[other] There are no dates until { $until } that keep these { $count } rules together. Without any one of them there are:
 }
schedule-clash-unproven = No dates until { $until } were found that keep these rules together. It is not proven that there are none:
schedule-none-found = No dates were found. Let the search go on for longer.
schedule-agents-less = { $count ->
    [one] one agent less
   *[other] { $count } agents less
 } at tier { $tier }
schedule-agents-more = { $count ->
    [one] one agent more
   *[other] { $count } agents more
 } at tier { $tier }
schedule-alternative-later = With { $staff } it takes { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
 } longer.
schedule-alternative-earlier = With { $staff } it is done { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
 } earlier.
schedule-alternative-impossible = With { $staff } there are no such dates.
