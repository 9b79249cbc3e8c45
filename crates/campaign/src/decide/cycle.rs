//! The cycle of a cohort: voluntary, then a deadline, then access control, each a period after the one before (`MC-14`,
//! `MC-15`, `I-5`, `I-12`).

use jiff::Timestamp;
use sluis_plan::{Cohort, CohortId, Phase, Scope, Strategy};

use super::{CohortReport, Decision, Task, View, opening};
use crate::access::{AccessMode, AccessRule, ExclusionGroup};
use crate::count::Counts;
use crate::deadline::{self, Possible, earliest};
use crate::person::PersonStage;
use crate::reason::Reason;
use crate::service::Side;
use crate::situation::{CohortSituation, Step};
use crate::stage::{CohortEvent, CohortStage, PhaseStage};
use crate::stats::real;

/// Working days that a second person has before what was asked of them is asked afresh.
const DAYS_TO_AGREE: u32 = 3;

pub(super) fn cohorts(view: &mut View<'_>) -> Vec<CohortReport> {
    let plan = view.plan;
    if view.situation.exclusion == ExclusionGroup::Stale {
        view.decide(Decision::FillExclusion);
    }
    plan.cohorts().filter_map(|(phase, cohort)| report(view, phase, cohort)).collect()
}

fn report(view: &mut View<'_>, phase: &Phase, cohort: &Cohort) -> Option<CohortReport> {
    let id = phase.cohort_id(cohort);
    let state = view.situation.cohorts.get(&id)?;
    let counts = &state.counts;
    let waits = next_step(view, phase, &id, state);
    Some(CohortReport {
        stage: state.stage.stage,
        people: counts.all_people(),
        done: counts.people(PersonStage::Done),
        invited: counts.people(PersonStage::Invited) + counts.people(PersonStage::Done),
        waiting: counts.people(PersonStage::Waiting),
        cohort: id,
        waits,
    })
}

fn next_step(view: &mut View<'_>, phase: &Phase, id: &CohortId, state: &CohortSituation) -> Vec<Reason> {
    let plan = view.plan;
    let left = state.counts.people(PersonStage::Waiting) + state.counts.people(PersonStage::Invited);
    let announced = view.situation.planned_blocks.iter().any(|(planned, _)| *planned == phase.id.value);
    // Once its phase is open a cohort is instructed by being invited.
    let opened = view.situation.phases.get(&phase.id).is_some_and(|phase| phase.stage.has_opened());
    if state.stage.stage == CohortStage::Scheduled && announced && !opened {
        view.decide(Decision::Cohort { cohort: id.clone(), event: CohortEvent::Announced });
    }
    // Somebody had finished, and then one of their devices went back: the cycle is not over.
    if state.stage.stage == CohortStage::Closed && state.counts.people(PersonStage::Invited) > 0 {
        view.decide(Decision::Cohort { cohort: id.clone(), event: CohortEvent::LateJoiner });
    }
    if !state.stage.stage.is_in_flight() {
        return Vec::new();
    }
    if state.to_leave_exclusion > 0 && target_controls_access(&view.situation.access) {
        view.decide(Decision::LeaveExclusion { cohort: id.clone() });
    }
    let passed = view.situation.phases.get(&phase.id).is_some_and(|phase| phase.stage == PhaseStage::Passed);
    if left == 0 {
        if passed {
            view.decide(Decision::Cohort { cohort: id.clone(), event: CohortEvent::Closed });
        }
        return Vec::new();
    }
    let still = Reason::StillToMove { people: left };
    match state.stage.stage {
        CohortStage::Instructed => {
            let mut waits = vec![still];
            waits.extend(voluntary(view, id, state));
            waits
        }
        CohortStage::DeadlineSet => {
            let Some(day) = state.deadline else { return vec![still] };
            let over = day.tomorrow().map_or(Timestamp::MAX, |next| opening(plan, next));
            if view.now >= over {
                view.decide(Decision::Cohort { cohort: id.clone(), event: CohortEvent::DeadlinePassed });
            } else if view.may_act_now()
                && let Possible::On { day: possible, estimate } = earliest(&carry(view, id))
                && possible > day.saturating_add(jiff::Span::new().days(plan.campaign.deadline.after.whole_days()))
            {
                // The helpdesk can no longer carry it: people get more time. Giving time needs nobody's consent.
                view.decide(Decision::SetDeadline { cohort: id.clone(), day: possible, estimate, request: None });
            }
            vec![still, Reason::DeadlineOn { day }]
        }
        CohortStage::DeadlinePassed => {
            enforce(view, id, state);
            vec![still]
        }
        _ => vec![still],
    }
}

/// While enrollment is voluntary: wait a period, then look for a day that the helpdesk can carry.
fn voluntary(view: &mut View<'_>, id: &CohortId, state: &CohortSituation) -> Vec<Reason> {
    if state.counts.people(PersonStage::Waiting) > 0 {
        return Vec::new();
    }
    let since = state.last_invited_at.unwrap_or(state.stage.since);
    let until = since.checked_add(view.plan.campaign.deadline.after.span()).unwrap_or(Timestamp::MAX);
    if view.now < until {
        return vec![Reason::VoluntaryUntil { until }];
    }
    match earliest(&carry(view, id)) {
        Possible::RateUnknown { estimate } => {
            withdraw(view, id);
            vec![Reason::RateUnknown { observed: estimate.observed, needed: estimate.needed }]
        }
        Possible::HelpdeskShort { tier, estimate } => {
            withdraw(view, id);
            let (needed, available) = estimate
                .tiers
                .iter()
                .find(|estimate| estimate.tier == tier)
                .map_or((0.0, 0.0), |estimate| (estimate.needed / 60.0, estimate.available / 60.0));
            let reason = Reason::HelpdeskShort { tier, needed, available };
            view.tasks.push(Task::Staff { cohort: id.clone(), reason: reason.clone() });
            vec![reason]
        }
        // A deadline goes out as a letter, and letters go out in the campaign's hours.
        Possible::On { .. } if !view.may_act_now() => Vec::new(),
        Possible::On { day, estimate } => {
            if !view.plan.campaign.approval.deadline {
                view.decide(Decision::SetDeadline { cohort: id.clone(), day, estimate, request: None });
                return vec![Reason::DeadlineOn { day }];
            }
            match deadline_request(view, id) {
                // What was asked for is no longer possible, or its day has come too near.
                Some((request, asked, _)) if asked < day => {
                    view.decide(Decision::Withdraw { request });
                    ask_for_deadline(view, id, day);
                }
                Some((request, asked, true)) => {
                    view.decide(Decision::SetDeadline { cohort: id.clone(), day: asked, estimate, request: Some(request) });
                }
                Some(_) => {}
                None => ask_for_deadline(view, id, day),
            }
            Vec::new()
        }
    }
}

/// Asks a second person for a deadline that is still possible when they have had time to think it over.
fn ask_for_deadline(view: &mut View<'_>, id: &CohortId, soonest: jiff::civil::Date) {
    let today = view.plan.calendar().add_working_days(view.today(), DAYS_TO_AGREE);
    let day = match earliest(&deadline::Situation { today, ..carry(view, id) }) {
        Possible::On { day, .. } => day.max(soonest),
        Possible::RateUnknown { .. } | Possible::HelpdeskShort { .. } => soonest,
    };
    view.decide(Decision::Ask { step: Step::SetDeadline { cohort: id.clone(), day } });
}

fn deadline_request(view: &View<'_>, id: &CohortId) -> Option<(crate::ids::RequestId, jiff::civil::Date, bool)> {
    view.situation.requests.iter().find_map(|request| match &request.step {
        Step::SetDeadline { cohort, day } if cohort == id => Some((request.id, *day, request.approved.is_some())),
        _ => None,
    })
}

fn withdraw(view: &mut View<'_>, id: &CohortId) {
    if let Some((request, ..)) = deadline_request(view, id) {
        view.decide(Decision::Withdraw { request });
    }
}

/// Whom the helpdesk must carry: this cohort and those in flight, or the whole organisation (`D-10`).
fn carry<'a>(view: &View<'a>, id: &CohortId) -> deadline::Situation<'a> {
    let plan = view.plan;
    let situation = view.situation;
    let counted = |cohort: &CohortId, state: &CohortSituation| match plan.campaign.deadline.scope {
        Scope::InFlight => cohort == id || state.stage.stage.is_in_flight(),
        Scope::WholeOrganisation => true,
    };
    let mut people_left = 0;
    let mut expected_tickets = 0.0;
    for (cohort, state) in &situation.cohorts {
        if counted(cohort, state)
            && let Some((_, planned)) = plan.cohort(cohort)
        {
            people_left += state.counts.people(PersonStage::Waiting) + state.counts.people(PersonStage::Invited);
            expected_tickets += real(open_devices(&state.counts)) * plan.support.expected_tickets(planned.main_approach());
        }
    }
    deadline::Situation {
        plan,
        today: view.local.date(),
        observed: situation.tickets.attempts,
        people_left,
        expected_tickets,
        rate: view.rate,
        loads: &situation.tiers,
    }
}

/// Devices that have still to move.
fn open_devices(counts: &Counts) -> i64 {
    counts.devices(|state| state.is_in_scope() && !state.is_done())
}

/// A period after the deadline access control begins to apply: the old service's rule goes off, then the new one's on.
fn enforce(view: &mut View<'_>, id: &CohortId, state: &CohortSituation) {
    let after = view.plan.campaign.deadline.after.span();
    if view.now < state.stage.since.checked_add(after).unwrap_or(Timestamp::MAX) {
        return;
    }
    let all_instructed = view.situation.phases.values().all(|phase| phase.stage.has_opened());
    if view.plan.campaign.access.strategy == Strategy::Deferred && !all_instructed {
        return;
    }
    if hand_over(view, AccessMode::EnforcedWithExclusions) {
        view.decide(Decision::Cohort { cohort: id.clone(), event: CohortEvent::AccessEnforced });
    }
}

/// Takes the next step of handing access control over; `true` when the new service controls every resource.
pub(super) fn hand_over(view: &mut View<'_>, mode: AccessMode) -> bool {
    let situation = view.situation;
    let rules = &situation.access;
    let resources: Vec<&str> = view.plan.campaign.access.resources.iter().map(|resource| resource.name.as_str()).collect();
    // Before the new service's rule goes on, whoever has still to move must be out of its reach (`D-9`).
    if mode == AccessMode::EnforcedWithExclusions && !resources.is_empty() && situation.exclusion != ExclusionGroup::Filled {
        let asked = view.decisions.contains(&Decision::FillExclusion);
        if situation.exclusion != ExclusionGroup::Filling && !asked {
            view.decide(Decision::FillExclusion);
        }
        return false;
    }
    let rule = |resource: &str, side: Side| rules.iter().find(|rule| rule.resource == resource && rule.side == side);
    let current = |resource: &str, side: Side| rule(resource, side).map(|rule| rule.mode);
    let mut complete = true;
    for resource in resources {
        if Side::ALL.iter().any(|side| rule(resource, *side).is_some_and(|rule| rule.pending.is_some())) {
            complete = false;
            continue;
        }
        let step = match (current(resource, Side::Source), current(resource, Side::Target)) {
            (Some(source), _) if source.applies() => Some((Side::Source, AccessMode::Off)),
            (_, target) if target.is_none_or(|target| target < mode) => Some((Side::Target, mode)),
            _ => None,
        };
        let Some((side, mode)) = step else { continue };
        complete = false;
        // Whoever finds a door shut must find somebody at the helpdesk.
        if !view.may_act_now() {
            continue;
        }
        let step = Step::SwitchAccess { resource: resource.to_owned(), side, mode };
        let already = view.decisions.iter().any(
            |decision| matches!(decision, Decision::Take { step: taken, .. } | Decision::Ask { step: taken } if *taken == step),
        );
        if already {
            continue;
        }
        // A service that is not connected is switched by a person, who says so by agreeing.
        let by_hand = !situation.connected.contains(&side);
        match situation.request(&step) {
            _ if !view.plan.campaign.approval.access && !by_hand => view.decide(Decision::Take { step, request: None }),
            Some(request) if request.approved.is_some() => view.decide(Decision::Take { step, request: Some(request.id) }),
            Some(_) => {}
            None => view.decide(Decision::Ask { step }),
        }
    }
    complete
}

fn target_controls_access(rules: &[AccessRule]) -> bool {
    crate::access::applies_anywhere(rules, Side::Target)
}
