//! Groups: each in a phase, agreed with, and each person in one of them (`RP-1` to `RP-4`, `I-7`, `D-2`).

use sluis_text::{Arg, Message};

use super::{Findings, Subject};
use crate::group::Segment;

/// Every group has a place in the rollout (`RP-1`).
pub(super) fn in_some_phase(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for group in &plan.groups {
        if !plan.cohorts().any(|(_, cohort)| *cohort.group == *group.id) {
            let problem = Message::new("rule-group-in-no-phase").with("group", group.id.as_str());
            findings.warning(group.id.place, problem, Message::new("mend-group-in-no-phase"));
        }
    }
}

/// Every group says who belongs to it (`RP-2`), and with lists at hand somebody does.
pub(super) fn has_members(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for group in &subject.plan.groups {
        if group.members.is_empty() {
            let problem = Message::new("rule-group-without-members").with("group", group.id.as_str());
            findings.warning(group.id.place, problem, Message::new("mend-group-without-members"));
        } else if let Some(people) = subject.people
            && !people.iter().any(|member| group.members.matches(&member.person, &member.devices))
        {
            let problem = Message::new("rule-group-matches-nobody").with("group", group.id.as_str());
            findings.warning(group.id.place, problem, Message::new("mend-group-matches-nobody"));
        }
    }
}

/// The timeframe was agreed with the group (`RP-3`).
pub(super) fn agreement(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for group in subject.plan.groups.iter().filter(|group| group.agreed.is_none()) {
        let problem = Message::new("rule-no-agreement").with("group", group.id.as_str());
        findings.warning(group.id.place, problem, Message::new("mend-no-agreement"));
    }
}

/// Nobody is in two groups (`I-7`). Being named wins over matching a rule; two rules that match are for a person to settle.
pub(super) fn one_per_person(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for (index, group) in plan.groups.iter().enumerate() {
        let twin = plan.groups[..index].iter().find(|other| other.members == group.members && !group.members.is_empty());
        if let Some(twin) = twin {
            let problem = Message::new("rule-same-members").with("group", group.id.as_str()).with("other", twin.id.as_str());
            findings.error(group.id.place, problem, Message::new("mend-same-members"));
        }
    }
    let Some(people) = subject.people else { return };
    // One diagnostic for each pair of groups, with a few names: an overlap is a mistake in a rule, not in a person.
    let mut overlaps: Vec<((usize, usize), Vec<&str>)> = Vec::new();
    for member in people {
        let matching: Vec<usize> =
            (0..plan.groups.len()).filter(|index| plan.groups[*index].members.matches(&member.person, &member.devices)).collect();
        let named: Vec<usize> =
            matching.iter().copied().filter(|index| plan.groups[*index].members.names(&member.person)).collect();
        let effective = if named.is_empty() { matching } else { named };
        if let [first, second, ..] = effective[..] {
            let key = (first, second);
            match overlaps.iter_mut().find(|(pair, _)| *pair == key) {
                Some((_, accounts)) => accounts.push(&member.person.account),
                None => overlaps.push((key, vec![&member.person.account])),
            }
        }
    }
    for ((first, second), accounts) in overlaps {
        let (first, second) = (&plan.groups[first], &plan.groups[second]);
        let problem = Message::new("rule-two-groups")
            .with("count", accounts.len())
            .with("group", second.id.as_str())
            .with("other", first.id.as_str())
            .with("examples", Arg::list(accounts.into_iter().take(3)));
        findings.error(second.id.place, problem, Message::new("mend-two-groups"));
    }
}

/// Platforms that are moved one after the other do not share a support window (`I-15`, `RP-13`).
pub(super) fn platforms_apart(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let by_platform: Vec<_> = plan
        .cohorts()
        .filter_map(|(phase, cohort)| Some((phase, cohort, plan.group(&cohort.group)?, phase.when.timeframe()?)))
        .filter(|(phase, _, group, _)| group.segment == Some(Segment::Platform) && !phase.stage.is_pilot())
        .collect();
    for (index, (phase, cohort, group, frame)) in by_platform.iter().enumerate() {
        let clash = by_platform[..index].iter().find(|(other_phase, _, other, other_frame)| {
            other_phase.id != phase.id
                && other.members.platform != group.members.platform
                && frame.first <= other_frame.last
                && other_frame.first <= frame.last
        });
        if let Some((other_phase, ..)) = clash {
            let problem =
                Message::new("rule-platforms-overlap").with("phase", phase.id.as_str()).with("other", other_phase.id.as_str());
            findings.warning(cohort.group.place, problem, Message::new("mend-platforms-overlap"));
        }
    }
}

/// `includes` names an earlier phase with the same group, and counts at least its people (`D-2`).
pub(super) fn includes(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for (index, phase) in plan.phases.iter().enumerate() {
        for cohort in &phase.cohorts {
            // A name that no phase has is for `unknown-reference` to report.
            let Some(includes) = cohort.includes.as_ref().filter(|includes| plan.phase(includes).is_some()) else { continue };
            let earlier = plan.phases[..index].iter().find(|candidate| candidate.id.value == includes.value);
            let Some(included) = earlier.and_then(|earlier| earlier.cohorts.iter().find(|other| other.group == cohort.group))
            else {
                let problem =
                    Message::new("rule-includes-what").with("group", cohort.group.as_str()).with("phase", includes.as_str());
                findings.error(includes.place, problem, Message::new("mend-includes-what"));
                continue;
            };
            if let (Some(users), Some(part)) = (cohort.users, included.users)
                && users.value < part.value
            {
                let problem = Message::new("rule-includes-too-many").with("users", users.value).with("part", part.value);
                findings.error(users.place, problem, Message::new("mend-includes-too-many").with("part", part.value));
            }
        }
    }
}
