//! Pilots: first, successful, and without executives (`RP-5` to `RP-8`, `I-6`, `D-7`).

use sluis_text::Message;

use super::reference::{End, Way};
use super::{Findings, START, Subject};
use crate::group::Group;
use crate::phase::{Approach, Cohort, Phase, Stage};

/// The waiver that lets executives into an expanded pilot.
const WAIVED_RULE: &str = "no-executives-in-pilot";

/// The rollout starts with a limited pilot, and stages come in order (`RP-5`). A plan that starts in production has no
/// pilot at all before it, which is for `RP-6` to say.
pub(super) fn first(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let phases = &subject.plan.phases;
    match phases.first() {
        None => findings.error(START, Message::new("rule-no-phases"), Message::new("mend-no-phases")),
        Some(phase) if *phase.stage == Stage::ExpandedPilot => {
            let problem = Message::new("rule-no-limited-pilot").with("phase", phase.id.as_str());
            findings.error(phase.stage.place, problem, Message::new("mend-no-limited-pilot"));
        }
        Some(_) => {}
    }
    for pair in phases.windows(2) {
        if let [earlier, later] = pair
            && *later.stage < *earlier.stage
        {
            let problem = Message::new("rule-stage-order").with("phase", later.id.as_str()).with("earlier", earlier.id.as_str());
            findings.error(later.stage.place, problem, Message::new("mend-stage-order"));
        }
    }
}

/// A production phase waits for the gate of a pilot (`RP-6`).
pub(super) fn before_production(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for phase in plan.phases.iter().filter(|phase| *phase.stage == Stage::Production) {
        let way = Way::back_from(phase, plan);
        if way.end == End::Start && !way.phases.iter().any(|earlier| earlier.stage.is_pilot()) {
            let problem = Message::new("rule-production-without-pilot").with("phase", phase.id.as_str());
            findings.error(phase.stage.place, problem, Message::new("mend-production-without-pilot"));
        }
    }
}

/// Executives and VIPs are never in a limited pilot, and in an expanded one only by a recorded waiver and with somebody
/// beside them (`I-6`, `D-7`).
pub(super) fn no_executives(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    for (phase, cohort) in plan.cohorts().filter(|(phase, _)| phase.stage.is_pilot()) {
        let Some(group) = plan.group(&cohort.group) else { continue };
        let executives_only = group.members.executive == Some(true);
        match *phase.stage {
            Stage::LimitedPilot if executives_only => {
                let problem = Message::new("rule-executives-in-limited-pilot").with("group", group.id.as_str());
                findings.error(cohort.group.place, problem, Message::new("mend-executives-in-limited-pilot"));
            }
            Stage::LimitedPilot => too_few_others(subject, phase, cohort, group, findings),
            Stage::ExpandedPilot if executives_only => waived_and_assisted(cohort, group, findings),
            _ => {}
        }
    }
}

fn waived_and_assisted(cohort: &Cohort, group: &Group, findings: &mut Findings<'_>) {
    match &cohort.waiver {
        None => {
            let problem = Message::new("rule-executives-without-waiver").with("group", group.id.as_str());
            findings.error(cohort.group.place, problem, Message::new("mend-executives-without-waiver"));
        }
        Some(waiver) if waiver.rule.value != WAIVED_RULE => {
            let problem = Message::new("rule-waiver-of-what").with("rule", &waiver.rule.value);
            findings.error(waiver.rule.place, problem, Message::new("mend-waiver-of-what").with("rule", WAIVED_RULE));
        }
        Some(_) => {}
    }
    if !cohort.has(Approach::Assisted) {
        let place = cohort.approaches.first().map_or(cohort.group.place, |approach| approach.place);
        let problem = Message::new("rule-executives-unassisted").with("group", group.id.as_str());
        findings.error(place, problem, Message::new("mend-executives-unassisted"));
    }
}

/// A limited pilot takes people who are neither executives nor VIPs; there must be enough of them.
fn too_few_others(subject: &Subject<'_>, phase: &Phase, cohort: &Cohort, group: &Group, findings: &mut Findings<'_>) {
    let (Some(people), Some(users)) = (subject.people, cohort.users) else { return };
    let members = people.iter().filter(|member| group.members.matches(&member.person, &member.devices));
    let (protected, others): (Vec<_>, Vec<_>) = members.partition(|member| member.person.is_protected());
    if others.len() < users.value as usize && !protected.is_empty() {
        let problem = Message::new("rule-limited-pilot-needs-executives")
            .with("phase", phase.id.as_str())
            .with("users", users.value)
            .with("others", others.len())
            .with("protected", protected.len());
        findings.error(users.place, problem, Message::new("mend-limited-pilot-needs-executives").with("others", others.len()));
    }
}
