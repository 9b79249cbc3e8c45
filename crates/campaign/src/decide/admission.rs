//! Inviting people at the day's pace.

use sluis_plan::{Approach, Cohort, Phase};

use super::{Decision, View};
use crate::pace::{Allowance, allowance};
use crate::person::PersonStage;
use crate::stage::{CohortEvent, CohortStage};

/// Invites the next people of every open cohort, within what today still allows. Cohorts of earlier phases come first.
pub(super) fn admit(view: &mut View<'_>) -> Option<Allowance> {
    let plan = view.plan;
    let open: Vec<(&Phase, &Cohort)> = plan
        .cohorts()
        .filter(|(phase, _)| view.situation.phases.get(&phase.id).is_some_and(|phase| phase.stage.may_invite()))
        .collect();
    if open.is_empty() {
        return None;
    }
    let waiting = |phase: &Phase, cohort: &Cohort| {
        view.situation.cohorts.get(&phase.cohort_id(cohort)).map_or(0, |cohort| cohort.counts.people(PersonStage::Waiting))
    };
    let expected = open
        .iter()
        .filter(|(phase, cohort)| waiting(phase, cohort) > 0)
        .map(|(_, cohort)| plan.support.expected_tickets(cohort.main_approach()))
        .fold(0.0, f64::max);
    let allowance = allowance(plan, view.rate, &view.situation.tiers, expected);
    if !view.may_act_now() {
        return Some(allowance);
    }
    let invited: u32 = view.situation.cohorts.values().map(|cohort| cohort.invited_today).sum();
    let mut left = allowance.people.saturating_sub(invited);
    let mut decisions = Vec::new();
    for (phase, cohort) in open {
        let id = phase.cohort_id(cohort);
        let Some(state) = view.situation.cohorts.get(&id) else { continue };
        let waiting = u32::try_from(state.counts.people(PersonStage::Waiting)).unwrap_or(0);
        let visits = visits_left(cohort, state.invited_today);
        let people = waiting.min(left).min(visits);
        if matches!(state.stage.stage, CohortStage::Scheduled | CohortStage::Announced) {
            decisions.push(Decision::Cohort { cohort: id.clone(), event: CohortEvent::Instructed });
        }
        if people > 0 {
            if state.stage.stage == CohortStage::Closed {
                decisions.push(Decision::Cohort { cohort: id.clone(), event: CohortEvent::LateJoiner });
            }
            decisions.push(Decision::Admit { cohort: id, people });
            left -= people;
        }
    }
    view.decisions.extend(decisions);
    Some(allowance)
}

/// Somebody must sit beside each person of an assisted cohort: no more are invited than can be visited.
fn visits_left(cohort: &Cohort, invited_today: u32) -> u32 {
    match &cohort.assisted {
        Some(assisted) if cohort.main_approach() == Approach::Assisted => assisted.visits_per_day.saturating_sub(invited_today),
        _ => u32::MAX,
    }
}
