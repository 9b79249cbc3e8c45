//! Names that lead nowhere, names that lead to two places, and phases that wait for each other.

use std::collections::BTreeSet;

use sluis_text::{Arg, Message};

use super::{Findings, Subject};
use crate::campaign::LateJoiners;
use crate::phase::Phase;
use crate::place::Place;
use crate::plan::Plan;
use crate::read::suggestion;

/// Every name in the plan leads to something that exists.
pub(super) fn unknown(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let groups: Vec<&str> = plan.groups.iter().map(|group| group.id.as_str()).collect();
    let phases: Vec<&str> = plan.phases.iter().map(|phase| phase.id.as_str()).collect();
    let mut gates: Vec<&str> = plan.gates.iter().map(|gate| gate.id.as_str()).collect();
    gates.push("standard");
    let mut look_up = |name: &str, place: Place, kind: &'static str, known: &[&str]| {
        if !known.contains(&name) {
            let problem = Message::new("rule-unknown-reference").with("kind", Message::new(kind)).with("name", name);
            findings.error(place, problem, suggestion(name, known));
        }
    };
    for phase in &plan.phases {
        if let Some(gate) = &phase.gate {
            look_up(gate.as_str(), gate.place, "thing-gate", &gates);
        }
        if let Some(after) = &phase.after {
            look_up(after.as_str(), after.place, "thing-phase", &phases);
        }
        for other in phase.bounds.with.iter().chain(&phase.bounds.not_same_week_as) {
            look_up(other.as_str(), other.place, "thing-phase", &phases);
        }
        for cohort in &phase.cohorts {
            look_up(cohort.group.as_str(), cohort.group.place, "thing-group", &groups);
            if let Some(includes) = &cohort.includes {
                look_up(includes.as_str(), includes.place, "thing-phase", &phases);
            }
        }
    }
    if let Some(training) = &plan.support.training {
        look_up(training.before.as_str(), training.before.place, "thing-phase", &phases);
    }
    for phase in plan.support.bridge_call.iter().flat_map(|call| &call.phases) {
        look_up(phase.as_str(), phase.place, "thing-phase", &phases);
    }
    if let LateJoiners::Closing(phase) = &plan.campaign.late_joiners {
        look_up(phase.as_str(), phase.place, "thing-phase", &phases);
    }
}

/// Every name stands for one thing, and a group is in a phase once.
pub(super) fn duplicate(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let mut once = |kind: &'static str, names: Vec<(&str, Place)>| {
        let mut seen = BTreeSet::new();
        for (name, place) in names {
            if !seen.insert(name) {
                let problem = Message::new("rule-duplicate").with("kind", Message::new(kind)).with("name", name);
                findings.error(place, problem, Message::new("mend-duplicate"));
            }
        }
    };
    once("thing-group", plan.groups.iter().map(|group| (group.id.as_str(), group.id.place)).collect());
    once("thing-phase", plan.phases.iter().map(|phase| (phase.id.as_str(), phase.id.place)).collect());
    once("thing-block", plan.communication.blocks.iter().map(|block| (block.id.as_str(), block.id.place)).collect());
    for phase in &plan.phases {
        once("thing-cohort", phase.cohorts.iter().map(|cohort| (cohort.group.as_str(), cohort.group.place)).collect());
    }
}

/// No phase waits, directly or through others, for itself. A circle is reported once, at its first phase.
pub(super) fn cycle(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for phase in &plan.phases {
        let way = Way::back_from(phase, plan);
        if way.end != End::Itself || reported.contains(phase.id.as_str()) {
            continue;
        }
        let circle: Vec<&str> = std::iter::once(phase).chain(way.phases).map(|phase| phase.id.as_str()).collect();
        reported.extend(&circle);
        let place = phase.after.as_ref().map_or(phase.id.place, |after| after.place);
        let problem = Message::new("rule-cycle").with("count", circle.len()).with("phases", Arg::list(circle));
        findings.error(place, problem, Message::new("mend-cycle"));
    }
}

/// The way from a phase back through those it waits for.
pub(super) struct Way<'p> {
    /// The phases on the way, the nearest first; the phase itself is not among them.
    pub phases: Vec<&'p Phase>,
    pub end: End,
}

/// Where the way back from a phase ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// At a phase that waits for none.
    Start,
    /// At a name that no phase has, which `unknown-reference` reports.
    Unknown,
    /// At the phase itself, or in a circle further back; `cycle` reports both.
    Itself,
    Circle,
}

impl<'p> Way<'p> {
    pub fn back_from(phase: &'p Phase, plan: &'p Plan) -> Way<'p> {
        let mut phases: Vec<&Phase> = Vec::new();
        let mut current = phase;
        let end = loop {
            let Some(earlier) = plan.predecessor(current) else {
                break if current.after.is_some() { End::Unknown } else { End::Start };
            };
            if earlier.id == phase.id {
                break End::Itself;
            }
            if phases.iter().any(|seen| seen.id == earlier.id) {
                break End::Circle;
            }
            phases.push(earlier);
            current = earlier;
        };
        Way { phases, end }
    }
}
