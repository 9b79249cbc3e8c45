//! Phases: agreed, ready, open, judged (`I-3`, `I-4`, `I-10`).

use jiff::Timestamp;
use sluis_plan::{CheckKind, GateRule, Metric, OnFail, Phase};

use super::{Decision, PhaseReport, Task, View};
use crate::check::{CheckResult, Compliance};
use crate::count::{Counts, Measure};
use crate::device::DeviceState;
use crate::gate::{Evidence, Judgement, Tally, Verdict, judge, questions};
use crate::pace;
use crate::person::PersonStage;
use crate::reason::Reason;
use crate::situation::{Confirmation, ConfirmationKind, PhaseSituation};
use crate::stage::{CampaignEvent, CampaignStage, PhaseEvent, PhaseStage};

pub(super) fn phases(view: &mut View<'_>) -> Vec<PhaseReport> {
    let plan = view.plan;
    let reports: Vec<PhaseReport> = plan.phases.iter().filter_map(|phase| report(view, phase)).collect();
    let all_passed = view.situation.phases.values().all(|phase| phase.stage == PhaseStage::Passed);
    let passed_now = view
        .decisions
        .iter()
        .filter(|decision| matches!(decision, Decision::Phase { event: PhaseEvent::GatePassed, .. }))
        .count();
    let passed = view.situation.phases.values().filter(|phase| phase.stage == PhaseStage::Passed).count();
    let running = matches!(view.situation.stage, CampaignStage::RunningPilot | CampaignStage::RunningProduction);
    if running && !view.situation.phases.is_empty() && (all_passed || passed + passed_now == view.situation.phases.len()) {
        view.decide(Decision::Campaign { event: CampaignEvent::LastGatePassed });
    }
    reports
}

fn report(view: &mut View<'_>, phase: &Phase) -> Option<PhaseReport> {
    let state = view.situation.phases.get(&phase.id)?;
    let counts = view.situation.phase_counts(phase.cohort_ids());
    let mut gate = None;
    let waits = match state.stage {
        PhaseStage::Planned | PhaseStage::Agreed | PhaseStage::Ready => before_opening(view, phase, state),
        PhaseStage::Running | PhaseStage::Evaluating | PhaseStage::Extended => {
            let judgement = look_at_gate(view, phase, state, &counts);
            let reasons = judgement.reasons.clone();
            gate = Some(judgement);
            reasons
        }
        PhaseStage::Failed => {
            let judgement = judge(&evidence(view, phase, state, &counts));
            view.tasks.push(Task::Mend { phase: phase.id.value.clone(), reasons: judgement.reasons.clone() });
            let reasons = judgement.reasons.clone();
            gate = Some(judgement);
            reasons
        }
        PhaseStage::Suspended => vec![Reason::Suspended],
        PhaseStage::Passed => Vec::new(),
    };
    Some(PhaseReport {
        phase: phase.id.value.clone(),
        stage: state.stage,
        people: counts.all_people(),
        done: counts.people(PersonStage::Done),
        invited: counts.people(PersonStage::Invited) + counts.people(PersonStage::Done),
        gate,
        waits,
    })
}

/// Preconditions, the phase's day, and the gate before it.
fn before_opening(view: &mut View<'_>, phase: &Phase, state: &PhaseSituation) -> Vec<Reason> {
    let plan = view.plan;
    let not_agreed: Vec<Reason> = phase
        .cohorts
        .iter()
        .filter_map(|cohort| plan.group(&cohort.group))
        .filter(|group| group.agreed.is_none())
        .map(|group| Reason::NotAgreed { group: group.id.value.clone() })
        .collect();
    if state.stage == PhaseStage::Planned {
        if not_agreed.is_empty() {
            view.decide(Decision::Phase { phase: phase.id.value.clone(), event: PhaseEvent::Agreed });
        }
        return not_agreed;
    }
    let missing = missing_preconditions(view, phase);
    match (state.stage, missing.is_empty()) {
        (PhaseStage::Agreed, true) => {
            view.decide(Decision::Phase { phase: phase.id.value.clone(), event: PhaseEvent::BecameReady });
        }
        (PhaseStage::Ready, false) => {
            view.decide(Decision::Phase { phase: phase.id.value.clone(), event: PhaseEvent::NotReady });
        }
        _ => {}
    }
    let mut waits: Vec<Reason> = missing.iter().map(|(_, reason)| reason.clone()).collect();
    let opens = plan.instruct_day(phase);
    if let Some(day) = opens
        && day > view.today()
    {
        waits.push(Reason::OpensOn { day });
    }
    // Whoever must confirm something hears of it two weeks ahead, not on the day.
    let soon = opens.is_some_and(|day| day <= view.today().saturating_add(jiff::Span::new().days(14)));
    if soon {
        for (confirmation, _) in missing {
            view.tasks.push(Task::Confirm { phase: phase.id.value.clone(), confirmation });
        }
    }
    let mut consumes = None;
    if let Some(before) = plan.predecessor(phase) {
        match view.situation.phases.get(&before.id).and_then(|before| before.verdict.as_ref()) {
            Some(standing) if !standing.consumed && matches!(standing.verdict, Verdict::Pass | Verdict::Overridden) => {
                consumes = Some(standing.id);
            }
            standing => waits.push(Reason::GateBefore {
                phase: before.id.value.clone(),
                verdict: standing.map_or(Verdict::Undecided, |standing| standing.verdict),
            }),
        }
    }
    if waits.is_empty() && state.stage == PhaseStage::Ready && opens.is_some() && view.may_act_now() {
        view.decide(Decision::Open { phase: phase.id.value.clone(), consumes });
        let event = if phase.stage.is_pilot() { CampaignEvent::PilotOpened } else { CampaignEvent::ProductionOpened };
        if view.situation.stage.apply(event).is_ok_and(|next| next != view.situation.stage) {
            view.decide(Decision::Campaign { event });
        }
    }
    waits
}

/// What a person has still to confirm before the phase is ready (`I-10`).
fn missing_preconditions(view: &View<'_>, phase: &Phase) -> Vec<(Confirmation, Reason)> {
    let plan = view.plan;
    let mut needed: Vec<(Confirmation, Reason)> = Vec::new();
    let mut need = |kind, number, reason| needed.push((Confirmation { kind, number }, reason));
    if let Some(training) = &plan.support.training {
        let position = |id: &sluis_plan::PhaseId| plan.phases.iter().position(|candidate| candidate.id.value == *id);
        if position(&phase.id) >= position(&training.before) {
            for tier in plan.support.own_tiers() {
                need(ConfirmationKind::Training, tier.tier.value, Reason::NotTrained { tier: tier.tier.value });
            }
        }
    }
    if plan.support.bridge_call.as_ref().is_some_and(|call| call.phases.iter().any(|id| id.value == phase.id.value)) {
        need(ConfirmationKind::BridgeCall, 0, Reason::NoBridgeCall);
    }
    if plan.predecessor(phase).is_none() {
        need(ConfirmationKind::Tests, 0, Reason::TestsNotGreen);
    }
    for (number, what) in (0_u8..).zip(&phase.requires) {
        need(ConfirmationKind::Required, number, Reason::Required { what: what.clone() });
    }
    let training_of = plan.support.training.as_ref().map(|training| &training.before.value);
    needed.retain(|(confirmation, _)| {
        // Training is held once, before the first phase that needs it, and counts for all that follow.
        let phase = if confirmation.kind == ConfirmationKind::Training { training_of.unwrap_or(&phase.id) } else { &phase.id };
        !view.situation.confirmed.contains(&(phase.clone(), *confirmation))
    });
    needed
}

/// Judges the gate, writes the judgement down when it differs, and moves the phase when it is decided.
fn look_at_gate(view: &mut View<'_>, phase: &Phase, state: &PhaseSituation, counts: &Counts) -> Judgement {
    let id = phase.id.value.clone();
    let evidence = evidence(view, phase, state, counts);
    let judgement = judge(&evidence);
    let waiting = counts.people(PersonStage::Waiting);
    if state.stage == PhaseStage::Running && waiting == 0 && counts.all_people() > 0 {
        view.decide(Decision::Phase { phase: id.clone(), event: PhaseEvent::AllInvited });
    }
    if state.stage != PhaseStage::Running && waiting > 0 {
        view.decide(Decision::Phase { phase: id.clone(), event: PhaseEvent::LateJoiner });
    }
    if judgement.met_since != state.met_since {
        view.decide(Decision::MetSince { phase: id.clone(), since: judgement.met_since });
    }
    if state.verdict.as_ref().is_none_or(|standing| standing.shape != judgement.shape()) {
        let judged =
            Decision::Judge { phase: id.clone(), evidence: Box::new(evidence.clone()), judgement: Box::new(judgement.clone()) };
        view.decide(judged);
        match judgement.verdict {
            Verdict::Pass => view.decide(Decision::Phase { phase: id, event: PhaseEvent::GatePassed }),
            Verdict::Fail => {
                view.decide(Decision::Phase { phase: id.clone(), event: PhaseEvent::GateFailed });
                if evidence.on_fail == OnFail::Halt && view.situation.halt.is_none() {
                    view.decide(Decision::Halt { phase: id });
                }
            }
            Verdict::Undecided | Verdict::Overridden => {}
        }
    }
    judgement
}

fn evidence(view: &View<'_>, phase: &Phase, state: &PhaseSituation, counts: &Counts) -> Evidence {
    let rule: GateRule = view.plan.gate(phase);
    Evidence {
        now: view.now,
        // A repair starts the time to observe afresh: what was measured before it says nothing of what holds after it.
        opened_at: state.remediated_at.or(state.opened_at).unwrap_or(view.now),
        observe_minutes: if state.remediated_at.is_some() { rule.observe.0.min(24 * 60) } else { rule.observe.0 },
        soak_minutes: rule.soak.0,
        data_age_minutes: rule.data_age.0,
        on_fail: rule.on_fail,
        mended: state.remediated_at.is_some(),
        waiting: counts.people(PersonStage::Waiting),
        conflicts: counts.devices(|state| state == DeviceState::Conflict),
        met_since: state.met_since,
        questions: questions(&rule, |metric| tally(view, metric, counts)),
    }
}

/// What is counted for a metric. The definitions are those of `docs/gates.md`.
fn tally(view: &View<'_>, metric: Metric, counts: &Counts) -> Tally {
    let freshness = view.situation.freshness;
    // Where there is an old service, both lists must be fresh: only together do they say where a device is.
    let services = match (&view.plan.campaign.source, freshness.source, freshness.target) {
        (Some(_), Some(source), Some(target)) => Some(source.min(target)),
        (None, _, target) => target,
        _ => None,
    };
    let in_scope = counts.devices(DeviceState::is_in_scope);
    let done = counts.devices(DeviceState::is_done);
    let failed = counts.devices(DeviceState::is_failed);
    let share = |hits: i64, of: i64, at_most: i64, seen_at: Option<Timestamp>| Tally { hits, of, at_most, seen_at };
    match metric {
        Metric::EnrollmentSuccess => share(done, done + failed, in_scope, services),
        Metric::EnrollmentFailure => share(failed, done + failed, in_scope, services),
        Metric::Adoption => {
            share(counts.devices(DeviceState::has_started), counts.devices(DeviceState::is_invited), in_scope, services)
        }
        Metric::Check(kind) => check_tally(counts, kind, done, services),
        Metric::ComplianceReported => {
            share(done - counts.get(Measure::Compliance(Compliance::Unknown)), done, in_scope, services)
        }
        Metric::Compliant => {
            let reported = done - counts.get(Measure::Compliance(Compliance::Unknown));
            share(counts.get(Measure::Compliance(Compliance::Compliant)), reported, in_scope, services)
        }
        Metric::SupportLoad(number) => {
            let load = view.situation.tiers.iter().find(|load| load.tier == number);
            let minutes = view.plan.support.tier(number).zip(load).map_or((0, 0), |(tier, load)| pace::load_minutes(tier, load));
            share(minutes.0, minutes.1, i64::MAX, freshness.tickets)
        }
        Metric::TicketsPerEnrollment => {
            share(counts.get(Measure::Tickets), counts.get(Measure::Attempts), in_scope, freshness.tickets)
        }
    }
}

/// A resource that a device does not use is left out, unless no device of the phase uses it: then there is nothing to fail.
fn check_tally(counts: &Counts, kind: CheckKind, done: i64, seen_at: Option<Timestamp>) -> Tally {
    let get = |result| counts.get(Measure::Check(kind, result));
    let (works, fails, unused) = (get(CheckResult::Works), get(CheckResult::Fails), get(CheckResult::NotApplicable));
    if works + fails == 0 && unused > 0 && unused == done {
        return Tally { hits: unused, of: unused, at_most: unused, seen_at };
    }
    Tally { hits: works, of: works + fails, at_most: done - unused, seen_at }
}
