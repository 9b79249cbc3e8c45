//! Gates fail closed: whatever is missing, too old, contradictory or too little, the next phase stays shut.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::gate::{Evidence, Finding, Question, judge};
use sluis_campaign::{Decision, DeviceState, PhaseEvent, Verdict};
use sluis_plan::{Bound, CohortId, OnFail, PhaseId};

use crate::ledger::Ledger;
use crate::story::plan;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// The limited pilot, opened on Monday 19 July, at an hour at which its gate passes if everything is as it should be.
struct Pilot {
    ledger: Ledger,
}

/// How old something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    Fresh,
    /// As old as the gate allows, to the minute.
    Limit,
    Stale,
    Missing,
}

impl Age {
    const ALL: [Age; 4] = [Age::Fresh, Age::Limit, Age::Stale, Age::Missing];

    const fn is_good(self) -> bool {
        matches!(self, Age::Fresh | Age::Limit)
    }

    fn seen_at(self, now: Timestamp) -> Option<Timestamp> {
        let day = SignedDuration::from_hours(24);
        match self {
            Age::Fresh => Some(now),
            Age::Limit => Some(now - day),
            Age::Stale => Some(now - day - SignedDuration::from_secs(1)),
            Age::Missing => None,
        }
    }
}

impl Pilot {
    fn new() -> Pilot {
        let monday: Timestamp = "2027-07-19T06:00:00Z".parse().unwrap();
        let mut ledger = Ledger::new(plan(&[]), monday);
        let tests = sluis_campaign::Confirmation { kind: sluis_campaign::ConfirmationKind::Tests, number: 0 };
        let pilot = PhaseId::from("limited-pilot");
        ledger.situation.confirmed.insert((pilot.clone(), tests));
        for number in 1..=3 {
            let trained = sluis_campaign::Confirmation { kind: sluis_campaign::ConfirmationKind::Training, number };
            ledger.situation.confirmed.insert((pilot.clone(), trained));
        }
        ledger.everything_is_fresh();
        ledger.settle();
        for tier in &mut ledger.situation.tiers {
            tier.days = 3;
        }
        Pilot { ledger }
    }

    fn cohort() -> CohortId {
        CohortId::from("limited-pilot/it")
    }

    /// Whether the gate passes now.
    fn passes(&mut self) -> bool {
        let decisions = self.ledger.look().decisions;
        let judged = decisions
            .iter()
            .any(|decision| matches!(decision, Decision::Judge { judgement, .. } if judgement.verdict == Verdict::Pass));
        let passed = decisions.iter().any(|decision| matches!(decision, Decision::Phase { event: PhaseEvent::GatePassed, .. }));
        assert_eq!(judged, passed, "a phase passes with its verdict, and not without");
        assert!(
            !decisions.iter().any(|decision| matches!(decision, Decision::Open { .. })),
            "a verdict is written down before it is used"
        );
        passed
    }
}

/// 1,536 ways in which the world may stand before the gate; it passes in eight of them, in which nothing is wrong.
#[test]
fn a_gate_passes_only_when_nothing_is_missing_stale_contradictory_or_too_little() {
    let (mut rows, mut passed) = (0, 0);
    for source in Age::ALL {
        for target in Age::ALL {
            for tickets in Age::ALL {
                for flags in 0..32_u32 {
                    let [few, conflict, waiting, early, unsoaked] = [0, 1, 2, 3, 4].map(|bit| flags >> bit & 1 == 1);
                    // What is too early can't have held for a day; that row is there already.
                    if early && !unsoaked {
                        continue;
                    }
                    let mut pilot = Pilot::new();
                    let ledger = &mut pilot.ledger;
                    let cohort = Pilot::cohort();
                    ledger.devices_move(&cohort, DeviceState::Instructed, DeviceState::Validated, if few { 19 } else { 49 });
                    if conflict {
                        ledger.devices_move(&cohort, DeviceState::Instructed, DeviceState::Conflict, 1);
                    }
                    if waiting {
                        ledger.people_join(&cohort, 1);
                    }
                    let opened = ledger.now;
                    ledger.now = opened + if early { HOUR * 60 } else { HOUR * 100 };
                    let since = if unsoaked { HOUR * 23 } else { HOUR * 24 };
                    ledger.phase(&PhaseId::from("limited-pilot")).met_since = Some(ledger.now - since);
                    let now = ledger.now;
                    let freshness = &mut ledger.situation.freshness;
                    (freshness.source, freshness.target, freshness.tickets) =
                        (source.seen_at(now), target.seen_at(now), tickets.seen_at(now));
                    let good = [source, target, tickets].iter().all(|age| age.is_good()) && flags == 0;
                    let row = format!(
                        "{source:?} {target:?} {tickets:?} few {few} conflict {conflict} waiting {waiting} early {early} unsoaked {unsoaked}"
                    );
                    assert_eq!(pilot.passes(), good, "{row}");
                    rows += 1;
                    passed += i32::from(good);
                }
            }
        }
    }
    assert_eq!((rows, passed), (1_536, 8));
}

/// Each criterion of each gate of the example, spoiled in each way, while all others are good.
#[test]
fn one_criterion_that_is_not_met_holds_the_gate_whatever_the_others_say() {
    let plan = plan(&[]);
    let now: Timestamp = "2027-07-26T06:00:00Z".parse().unwrap();
    for phase in &plan.phases {
        let rule = plan.gate(phase);
        let good: Vec<Question> = rule
            .criteria
            .iter()
            .map(|criterion| {
                let hits = if matches!(criterion.bound, Bound::AtLeast(_)) { 400 } else { 0 };
                Question {
                    metric: criterion.metric.value,
                    bound: criterion.bound,
                    confidence: criterion.confidence.map(|share| share.0),
                    min_sample: i64::from(criterion.min_sample),
                    hits,
                    of: 400,
                    at_most: 400,
                    seen_at: Some(now),
                }
            })
            .collect();
        let judged = |questions: Vec<Question>| {
            judge(&Evidence {
                now,
                opened_at: now - HOUR * 24 * 30,
                observe_minutes: rule.observe.0,
                soak_minutes: rule.soak.0,
                data_age_minutes: rule.data_age.0,
                on_fail: OnFail::Hold,
                mended: false,
                waiting: 0,
                conflicts: 0,
                met_since: Some(now - HOUR * 24 * 20),
                questions,
            })
        };
        assert_eq!(judged(good.clone()).verdict, Verdict::Pass, "{}", phase.id.value);
        for index in 0..good.len() {
            let spoiled = |spoil: &dyn Fn(&mut Question)| {
                let mut questions = good.clone();
                spoil(&mut questions[index]);
                judged(questions)
            };
            let metric = good[index].metric;
            let told = |judgement: &sluis_campaign::Judgement| {
                assert!(!judgement.reasons.is_empty(), "{metric}: whoever holds a gate says why");
                assert_eq!(judgement.met_since, None, "{metric}: the time of holding begins afresh");
                judgement.answers[index].finding
            };
            let unknown = spoiled(&|question| question.seen_at = None);
            assert_eq!((unknown.verdict, told(&unknown)), (Verdict::Undecided, Finding::Unknown), "{metric}");
            let stale = spoiled(&|question| question.seen_at = Some(now - HOUR * 25));
            assert_eq!((stale.verdict, told(&stale)), (Verdict::Undecided, Finding::Stale), "{metric}");
            let nothing = spoiled(&|question| (question.hits, question.of) = (0, 0));
            assert_eq!(nothing.verdict, Verdict::Undecided, "{metric}: nothing measured");
            assert!(matches!(told(&nothing), Finding::Unknown | Finding::TooFew), "{metric}");
            if good[index].min_sample > 0 {
                let few = spoiled(&|question| (question.hits, question.of) = (question.hits.min(19), 19));
                assert_eq!((few.verdict, told(&few)), (Verdict::Undecided, Finding::TooFew), "{metric}");
            }
            let bad = spoiled(&|question| question.hits = 400 - question.hits);
            let verdict = if metric.only_holds() { Verdict::Undecided } else { Verdict::Fail };
            assert_eq!((bad.verdict, told(&bad)), (verdict, Finding::NotMet), "{metric}");
        }
    }
}

/// A phase opens by a verdict that says "pass", once, and by nothing else.
#[test]
fn no_other_verdict_opens_the_next_phase() {
    for verdict in Verdict::ALL {
        for consumed in [false, true] {
            let mut pilot = Pilot::new();
            let ledger = &mut pilot.ledger;
            ledger.devices_move(&Pilot::cohort(), DeviceState::Instructed, DeviceState::Validated, 50);
            ledger.now = "2027-07-26T07:00:00Z".parse().unwrap();
            let first = ledger.phase(&PhaseId::from("limited-pilot"));
            first.stage = sluis_campaign::PhaseStage::Passed;
            let standing = first.verdict.as_mut().expect("it was judged when it opened");
            (standing.verdict, standing.consumed) = (*verdict, consumed);
            ledger.phase(&PhaseId::from("expanded-pilot")).stage = sluis_campaign::PhaseStage::Ready;
            let decisions = ledger.look().decisions;
            let opens = decisions
                .iter()
                .any(|decision| matches!(decision, Decision::Open { phase, .. } if phase.as_str() == "expanded-pilot"));
            let may = matches!(verdict, Verdict::Pass | Verdict::Overridden) && !consumed;
            assert_eq!(opens, may, "{verdict}, consumed: {consumed}");
        }
    }
}
