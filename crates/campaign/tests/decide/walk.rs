//! Random courses of a campaign. Whatever happens, and in whatever order, `decide` keeps its rules.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::Date;
use proptest::prelude::*;
use sluis_campaign::gate::Finding;
use sluis_campaign::{
    AccessMode, CheckResult, Confirmation, ConfirmationKind, Decision, DeviceState, ExclusionGroup, Halt, Measure, PhaseEvent,
    PhaseStage, Side, Step, Verdict,
};
use sluis_plan::{Approach, CheckKind, CohortId, PhaseId};

use crate::ledger::Ledger;
use crate::story::plan;

/// Something that happens in the world. Shares are in percent of what there is, numbers modulo what there is.
#[derive(Clone, Debug)]
enum Happening {
    Read { source: bool, target: bool, tickets: bool },
    Finish { cohort: usize, percent: i64 },
    Fail { cohort: usize, percent: i64 },
    Recover { cohort: usize },
    VpnFails { cohort: usize, percent: i64 },
    VpnWorks { cohort: usize },
    Conflict { cohort: usize },
    Solve { cohort: usize },
    Join { cohort: usize, people: i64 },
    Tickets { came: i64, expected: i64 },
    Backlog { tier: usize, waiting: i64, arrived: i64 },
    Agree,
    Halt,
    Resume,
    Mend,
    Confirm { phase: usize },
    ServicesConfirm,
    MayLeave { cohort: usize, people: i64 },
}

fn any_happening() -> impl Strategy<Value = Happening> {
    use Happening as H;
    let cohort = || 0_usize..8;
    prop_oneof![
        12 => (proptest::bool::weighted(0.95), proptest::bool::weighted(0.95), proptest::bool::weighted(0.95))
            .prop_map(|(source, target, tickets)| H::Read { source, target, tickets }),
        10 => (cohort(), 30_i64..=100).prop_map(|(cohort, percent)| H::Finish { cohort, percent }),
        1 => (cohort(), 1_i64..30).prop_map(|(cohort, percent)| H::Fail { cohort, percent }),
        3 => cohort().prop_map(|cohort| H::Recover { cohort }),
        1 => (cohort(), 1_i64..60).prop_map(|(cohort, percent)| H::VpnFails { cohort, percent }),
        3 => cohort().prop_map(|cohort| H::VpnWorks { cohort }),
        1 => cohort().prop_map(|cohort| H::Conflict { cohort }),
        3 => cohort().prop_map(|cohort| H::Solve { cohort }),
        1 => (cohort(), 1_i64..5).prop_map(|(cohort, people)| H::Join { cohort, people }),
        2 => (0_i64..200, 0_i64..100).prop_map(|(came, expected)| H::Tickets { came, expected }),
        2 => (0_usize..3, 0_i64..60, 0_i64..300).prop_map(|(tier, waiting, arrived)| H::Backlog { tier, waiting, arrived }),
        2 => Just(H::Agree),
        1 => Just(H::Halt),
        4 => Just(H::Resume),
        4 => Just(H::Mend),
        3 => (0_usize..5).prop_map(|phase| H::Confirm { phase }),
        4 => Just(H::ServicesConfirm),
        1 => (cohort(), 1_i64..40).prop_map(|(cohort, people)| H::MayLeave { cohort, people }),
    ]
}

fn happen(ledger: &mut Ledger, happening: &Happening) {
    let cohorts: Vec<CohortId> = ledger.situation.cohorts.keys().cloned().collect();
    let of = |number: usize| &cohorts[number % cohorts.len()];
    let there = |ledger: &Ledger, cohort: &CohortId, state| ledger.situation.cohorts[cohort].counts.get(Measure::Device(state));
    let some = |ledger: &mut Ledger, cohort: usize, from, to, percent: i64| {
        let count = (there(ledger, of(cohort), from) * percent + 99) / 100;
        ledger.devices_move(of(cohort), from, to, count);
    };
    match *happening {
        Happening::Read { source, target, tickets } => {
            let (now, freshness) = (ledger.now, &mut ledger.situation.freshness);
            for (slot, read) in
                [(&mut freshness.source, source), (&mut freshness.target, target), (&mut freshness.tickets, tickets)]
            {
                if read {
                    *slot = Some(now);
                }
            }
        }
        Happening::Finish { cohort, percent } => some(ledger, cohort, DeviceState::Instructed, DeviceState::Validated, percent),
        Happening::Fail { cohort, percent } => some(ledger, cohort, DeviceState::Instructed, DeviceState::Failed, percent),
        Happening::Recover { cohort } => some(ledger, cohort, DeviceState::Failed, DeviceState::Validated, 100),
        Happening::VpnFails { cohort, percent } => {
            let works = ledger.situation.cohorts[of(cohort)].counts.get(Measure::Check(CheckKind::Vpn, CheckResult::Works));
            ledger.check_turns(of(cohort), CheckKind::Vpn, CheckResult::Fails, works * percent / 100);
        }
        Happening::VpnWorks { cohort } => {
            let fails = ledger.situation.cohorts[of(cohort)].counts.get(Measure::Check(CheckKind::Vpn, CheckResult::Fails));
            ledger.check_turns(of(cohort), CheckKind::Vpn, CheckResult::Works, fails);
        }
        Happening::Conflict { cohort } => {
            let count = there(ledger, of(cohort), DeviceState::Instructed).min(1);
            ledger.devices_move(of(cohort), DeviceState::Instructed, DeviceState::Conflict, count);
        }
        Happening::Solve { cohort } => some(ledger, cohort, DeviceState::Conflict, DeviceState::Validated, 100),
        Happening::Join { cohort, people } => ledger.people_join(of(cohort), people),
        Happening::Tickets { came, expected } => {
            ledger.situation.tickets.recent_tickets = came;
            ledger.situation.tickets.recent_expected = f64::from(i32::try_from(expected).unwrap());
        }
        Happening::Backlog { tier, waiting, arrived } => {
            let tier = &mut ledger.situation.tiers[tier];
            (tier.backlog, tier.arrived) = (waiting, arrived);
        }
        Happening::Agree => {
            let now = ledger.now;
            for request in &mut ledger.situation.requests {
                request.approved.get_or_insert_with(|| ("bram".to_owned(), now));
            }
        }
        Happening::Halt => {
            let halt = Halt { by: "anna".to_owned(), at: ledger.now, why: String::new() };
            ledger.situation.halt.get_or_insert(halt);
        }
        Happening::Resume => ledger.situation.halt = None,
        Happening::Mend => {
            let failed: Vec<PhaseId> = ledger
                .situation
                .phases
                .iter()
                .filter(|(_, phase)| phase.stage == PhaseStage::Failed)
                .map(|(id, _)| id.clone())
                .collect();
            for phase in failed {
                ledger.move_phase(&phase, PhaseEvent::Remediated);
            }
        }
        Happening::Confirm { phase } => {
            let phase = ledger.plan.phases[phase].id.value.clone();
            for kind in ConfirmationKind::ALL {
                for number in 0..=3 {
                    ledger.situation.confirmed.insert((phase.clone(), Confirmation { kind: *kind, number }));
                }
            }
        }
        Happening::ServicesConfirm => ledger.services_confirm(),
        Happening::MayLeave { cohort, people } => ledger.cohort(of(cohort)).to_leave_exclusion = people,
    }
}

/// Whether people may be written to and invited now, told from the calendar alone.
fn may_act(ledger: &Ledger) -> bool {
    let local = ledger.now.to_zoned(ledger.plan.campaign.time_zone.clone());
    let hours = ledger.plan.calendar().hours;
    ledger.plan.calendar().may_act(local.date()) && local.time() >= hours.from && local.time() < hours.to
}

/// Invitations of each day: to everybody, and to each cohort whose people are visited.
#[derive(Default)]
struct Invited {
    all: BTreeMap<Date, u32>,
    visited: BTreeMap<(Date, CohortId), u32>,
}

/// Checks what `decide` says before it is carried out.
fn check(ledger: &Ledger, decisions: &[Decision], allowed: Option<u32>, invited: &mut Invited) -> Result<(), TestCaseError> {
    let situation = &ledger.situation;
    let today = ledger.today();
    for decision in decisions {
        let acts = matches!(
            decision,
            Decision::Open { .. }
                | Decision::Admit { .. }
                | Decision::ChasePerson { .. }
                | Decision::ChaseDevice { .. }
                | Decision::SetDeadline { .. }
                | Decision::Take { .. }
        );
        prop_assert!(!acts || may_act(ledger), "at {} nobody may do this: {decision:?}", ledger.now);
        let records = match decision {
            Decision::Judge { .. } | Decision::MetSince { .. } | Decision::Withdraw { .. } | Decision::EndExemption { .. } => {
                true
            }
            Decision::Phase { event, .. } => *event != PhaseEvent::Opened,
            _ => false,
        };
        prop_assert!(situation.halt.is_none() || records, "while everything is halted: {decision:?}");
        match decision {
            Decision::Judge { phase, evidence, judgement } if judgement.verdict == Verdict::Pass => {
                prop_assert!(judgement.answers.iter().all(|answer| answer.finding == Finding::Met));
                prop_assert!(evidence.conflicts == 0 && evidence.waiting == 0);
                let age = SignedDuration::from_mins(evidence.data_age_minutes);
                let oldest = evidence.questions.iter().map(|question| question.seen_at).min().flatten();
                prop_assert!(oldest.is_some_and(|seen| seen + age >= ledger.now), "{phase} passes on what nobody has seen");
            }
            Decision::Phase { phase, event: PhaseEvent::GatePassed } => {
                let judged = decisions.iter().any(|other| {
                    matches!(other, Decision::Judge { phase: own, judgement, .. } if own == phase && judgement.verdict == Verdict::Pass)
                });
                prop_assert!(judged, "{phase} passes without a verdict");
            }
            Decision::Open { phase, consumes } => {
                let plan = &ledger.plan;
                prop_assert_eq!(situation.phases[phase].stage, PhaseStage::Ready);
                let before = plan.predecessor(plan.phase(phase).unwrap());
                let standing = before.and_then(|before| situation.phases[&before.id.value].verdict.as_ref());
                prop_assert_eq!(before.is_some(), consumes.is_some());
                if let Some(standing) = standing {
                    prop_assert!(matches!(standing.verdict, Verdict::Pass | Verdict::Overridden) && !standing.consumed);
                    prop_assert_eq!(Some(standing.id), *consumes);
                }
                prop_assert!(plan.instruct_day(plan.phase(phase).unwrap()).unwrap() <= today, "{} opens before its day", phase);
            }
            Decision::Admit { cohort, people } => {
                let (phase, planned) = ledger.plan.cohort(cohort).unwrap();
                prop_assert!(situation.phases[&phase.id.value].stage.may_invite());
                let all = invited.all.entry(today).or_insert(0);
                *all += people;
                prop_assert!(*all <= 240, "{all} people on {today}; the plan allows 240");
                prop_assert!(allowed.is_some_and(|allowed| *all <= allowed), "{all} people, the helpdesk carries {allowed:?}");
                if planned.main_approach() == Approach::Assisted {
                    let visited = invited.visited.entry((today, cohort.clone())).or_insert(0);
                    *visited += people;
                    prop_assert!(*visited <= planned.assisted.as_ref().unwrap().visits_per_day, "{visited} visits on {today}");
                }
            }
            Decision::SetDeadline { cohort, day, estimate, .. } => {
                prop_assert!(ledger.plan.calendar().may_act(*day) && *day > today, "{cohort} gets {day} on {today}");
                prop_assert!(estimate.observed >= estimate.needed, "the rate of tickets is not known");
                prop_assert!(estimate.tiers.iter().all(|tier| tier.needed <= tier.available), "a tier can't carry it");
                prop_assert_eq!(situation.cohorts[cohort].counts.people(sluis_campaign::PersonStage::Waiting), 0);
            }
            Decision::Take { step: Step::SwitchAccess { resource, side, mode }, .. } => {
                let rule = |side| situation.access.iter().find(|rule| rule.resource == *resource && rule.side == side).unwrap();
                prop_assert!(rule(*side).pending.is_none(), "it is being switched already");
                if *side == Side::Target {
                    let source = rule(Side::Source);
                    prop_assert!(!source.mode.applies() && source.pending.is_none(), "the old rule is not off yet");
                    let filled = situation.exclusion == ExclusionGroup::Filled;
                    prop_assert!(*mode != AccessMode::EnforcedWithExclusions || filled, "who has still to move is in its reach");
                }
            }
            _ => {}
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_rules_hold(
        course in proptest::collection::vec((any_happening(), 20_i64..2_200), 20..240),
        second_person in any::<bool>(),
    ) {
        let changes = [("second-person: none".to_owned(), "second-person: all".to_owned())];
        let plan = plan(if second_person { &changes } else { &[] });
        let mut ledger = Ledger::new(plan, "2027-06-28T07:00:00Z".parse().unwrap());
        let mut invited = Invited::default();
        for (happening, minutes) in &course {
            ledger.go_to(ledger.now + SignedDuration::from_mins(*minutes));
            happen(&mut ledger, happening);
            let mut looks = 0;
            loop {
                let outcome = ledger.look();
                prop_assert_eq!(&outcome, &ledger.look(), "the same question has the same answer");
                if outcome.decisions.is_empty() {
                    break;
                }
                let allowed = outcome.report.allowance.map(|allowance| allowance.people);
                check(&ledger, &outcome.decisions, allowed, &mut invited)?;
                for decision in &outcome.decisions {
                    ledger.carry_out(decision);
                }
                looks += 1;
                prop_assert!(looks < 40, "deciding does not come to rest: {:?}", outcome.decisions);
            }
        }
    }
}
