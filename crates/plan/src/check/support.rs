//! The support plan: three tiers, an unbroken ladder, training before its wave (`SP-2` to `SP-10`, `I-10`).

use jiff::ToSpan as _;
use sluis_text::{Arg, Message};

use super::{Findings, Subject};
use crate::phase::Stage;
use crate::support::AgendaItem;
use crate::units::Minutes;

/// Tiers 1 to 3 are there, each with a team that is responsible for something (`SP-1`, `SP-2`).
pub(super) fn three_tiers(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let support = &subject.plan.support;
    for number in 1..=3_u8 {
        match support.tier(number) {
            None => findings.error(
                support.place,
                Message::new("rule-tier-missing").with("tier", u32::from(number)),
                Message::new("mend-tier-missing").with("tier", u32::from(number)),
            ),
            Some(tier) if tier.responsibilities.is_empty() => findings.warning(
                tier.tier.place,
                Message::new("rule-tier-without-responsibilities").with("tier", u32::from(number)),
                Message::new("mend-tier-without-responsibilities"),
            ),
            Some(_) => {}
        }
    }
}

/// Every tier is written once and can work: the ladder has no missing or empty rung (`SP-3`).
pub(super) fn ladder(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let tiers = &subject.plan.support.tiers;
    for (index, tier) in tiers.iter().enumerate() {
        let number = u32::from(tier.tier.value);
        if tiers[..index].iter().any(|other| other.tier.value == tier.tier.value) {
            findings.error(
                tier.tier.place,
                Message::new("rule-tier-twice").with("tier", number),
                Message::new("mend-tier-twice"),
            );
        }
        if tier.tier.value <= 3 && tier.agents == 0 {
            findings.error(
                tier.tier.place,
                Message::new("rule-tier-without-staff").with("tier", number),
                Message::new("mend-tier-without-staff"),
            );
        }
    }
}

/// The first production phase has a bridge call of all tiers (`SP-4`).
pub(super) fn bridge_call(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    let Some(phase) = plan.phases.iter().find(|phase| *phase.stage == Stage::Production) else { return };
    let covered = plan.support.bridge_call.as_ref().is_some_and(|call| call.phases.iter().any(|id| id.value == phase.id.value));
    if !covered {
        let problem = Message::new("rule-no-bridge-call").with("phase", phase.id.as_str());
        findings.warning(plan.support.place, problem, Message::new("mend-no-bridge-call").with("phase", phase.id.as_str()));
    }
}

/// The trainer is a tier of the plan or somebody named (`SP-8`: the people who deploy train the support leads).
pub(super) fn trainer(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let support = &subject.plan.support;
    let Some(training) = &support.training else { return };
    if let Some(number) = training.trainer.strip_prefix("tier-")
        && !number.parse().is_ok_and(|number: u8| support.tier(number).is_some())
    {
        let problem = Message::new("rule-unknown-trainer").with("trainer", &training.trainer);
        findings.error(training.place, problem, Message::new("mend-unknown-trainer"));
    }
}

/// Training takes two to three hours (`SP-9`).
pub(super) fn training_length(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(training) = &subject.plan.support.training else { return };
    if !(Minutes::hours(2)..=Minutes::hours(3)).contains(&training.length.value) {
        let problem = Message::new("rule-training-length").with("length", training.length.message());
        findings.warning(training.length.place, problem, Message::new("mend-training-length"));
    }
}

/// The agenda has the five items of the sources (`SP-10`).
pub(super) fn agenda(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(training) = &subject.plan.support.training else { return };
    let missing: Vec<Message> = AgendaItem::STANDARD
        .iter()
        .filter(|item| !training.agenda.contains(item))
        .map(|item| Message::new(item.title()))
        .collect();
    if !missing.is_empty() {
        let problem = Message::new("rule-agenda-incomplete").with("missing", Arg::list(missing));
        findings.warning(training.place, problem, Message::new("mend-agenda-incomplete"));
    }
}

/// Support staff are trained before their first wave (`I-10`, `SP-7`).
pub(super) fn trained_in_time(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let plan = subject.plan;
    if plan.phases.is_empty() {
        return;
    }
    let Some(training) = &plan.support.training else {
        findings.error(plan.support.place, Message::new("rule-no-training"), Message::new("mend-no-training"));
        return;
    };
    let Some(day) = plan.phase(&training.before).and_then(|phase| plan.instruct_day(phase)) else { return };
    if let Some(on) = &training.on
        && on.value >= day
    {
        let problem = Message::new("rule-training-too-late")
            .with("date", Arg::Date(on.value))
            .with("phase", training.before.as_str())
            .with("day", Arg::Date(day));
        findings.error(
            on.place,
            problem,
            Message::new("mend-training-too-late").with("date", Arg::Date(day.saturating_sub(7.days()))),
        );
    }
}
