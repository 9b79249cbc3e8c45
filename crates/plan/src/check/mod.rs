//! The checker: a list of named rules, each a pure function over a plan and, where they are known, its people.
//!
//! A rule's id is that of `docs/rules`, where its page says what it asks, why, from which source, and how to mend a breach.
//! The page's examples are this crate's test data.

mod access;
mod approach;
mod bounds;
mod calendar;
mod communication;
mod deadline;
mod exemption;
mod gate;
mod group;
mod migration;
mod pilot;
mod reference;
mod support;

use sluis_text::Message;

use crate::diagnostic::{Diagnostic, Severity};
use crate::people::{Device, Person};
use crate::place::Place;
use crate::plan::Plan;

/// A person with their devices, as far as lists have been imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub person: Person,
    pub devices: Vec<Device>,
}

/// What rules judge.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub plan: &'a Plan,
    /// `None` when no lists have been imported: rules that need people then say nothing.
    pub people: Option<&'a [Member]>,
}

/// A named rule.
pub struct Rule {
    pub id: &'static str,
    judge: fn(&Subject<'_>, &mut Findings<'_>),
}

/// Where a plan is judged for something that it does not have and that has no section of its own to point at.
const START: Place = Place { line: 1, column: 1, start: 0, end: 0 };

/// Every rule, in the order of `docs/rules/README.md`.
pub const RULES: &[Rule] = &[
    Rule { id: "unknown-reference", judge: reference::unknown },
    Rule { id: "duplicate", judge: reference::duplicate },
    Rule { id: "cycle", judge: reference::cycle },
    Rule { id: "auto", judge: calendar::not_scheduled },
    Rule { id: "calendar", judge: calendar::days_off },
    Rule { id: "bounds", judge: bounds::kept },
    Rule { id: "RP-1", judge: group::in_some_phase },
    Rule { id: "RP-2", judge: group::has_members },
    Rule { id: "RP-3", judge: group::agreement },
    Rule { id: "RP-5", judge: pilot::first },
    Rule { id: "RP-6", judge: pilot::before_production },
    Rule { id: "I-6", judge: pilot::no_executives },
    Rule { id: "I-7", judge: group::one_per_person },
    Rule { id: "I-8", judge: approach::approach_and_capacity },
    Rule { id: "I-15", judge: group::platforms_apart },
    Rule { id: "D-2", judge: group::includes },
    Rule { id: "D-12", judge: exemption::complete },
    Rule { id: "D-17", judge: approach::defect_of_the_sources },
    Rule { id: "CP-2", judge: communication::all_blocks },
    Rule { id: "CP-3", judge: communication::kickoff },
    Rule { id: "CP-4", judge: communication::pre_enrollment },
    Rule { id: "CP-5", judge: communication::enrollment },
    Rule { id: "CP-6", judge: communication::post_enrollment },
    Rule { id: "CP-7", judge: communication::channels },
    Rule { id: "CP-9", judge: communication::follows_the_phase },
    Rule { id: "I-9", judge: communication::order },
    Rule { id: "SP-2", judge: support::three_tiers },
    Rule { id: "SP-3", judge: support::ladder },
    Rule { id: "SP-4", judge: support::bridge_call },
    Rule { id: "SP-8", judge: support::trainer },
    Rule { id: "SP-9", judge: support::training_length },
    Rule { id: "SP-10", judge: support::agenda },
    Rule { id: "I-10", judge: support::trained_in_time },
    Rule { id: "I-1", judge: migration::two_services },
    Rule { id: "I-14", judge: migration::gap },
    Rule { id: "MC-8", judge: migration::time_to_evaluate },
    Rule { id: "I-4", judge: gate::complete },
    Rule { id: "MC-14", judge: deadline::voluntary_first },
    Rule { id: "MC-15", judge: deadline::helpdesk_can_carry },
    Rule { id: "I-5", judge: deadline::rate_known_in_time },
    Rule { id: "I-2", judge: access::one_gatekeeper },
];

/// Judges a plan by every rule. The diagnostics come in the order of the plan's text.
pub fn check(plan: &Plan, people: Option<&[Member]>) -> Vec<Diagnostic> {
    let subject = Subject { plan, people };
    let mut diagnostics = Vec::new();
    for rule in RULES {
        let mut findings = Findings { rule: rule.id, diagnostics: &mut diagnostics };
        (rule.judge)(&subject, &mut findings);
    }
    diagnostics.sort_by_key(|diagnostic| (diagnostic.place, diagnostic.rule));
    diagnostics
}

/// Where one rule writes what it finds.
struct Findings<'d> {
    rule: &'static str,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Findings<'_> {
    fn error(&mut self, place: Place, problem: Message, mend: Message) {
        self.report(Severity::Error, place, problem, mend);
    }

    fn warning(&mut self, place: Place, problem: Message, mend: Message) {
        self.report(Severity::Warning, place, problem, mend);
    }

    fn report(&mut self, severity: Severity, place: Place, problem: Message, mend: Message) {
        self.diagnostics.push(Diagnostic { rule: self.rule, severity, place, problem, mend });
    }
}
