//! The scheduler's promises, on many made-up problems: schedules keep every rule, bounds are never above what is possible,
//! small problems are solved exactly, and an impossible problem names the fewest rules that clash.

use std::ops::ControlFlow;

use proptest::prelude::*;
use sluis_plan::schedule::{
    Batch, Breach, Budget, Limit, Problem, Resource, Rule, Unit, Weights, sample, schedule, schedule_with, value, verify,
};

const BUDGET: Budget = Budget { moves: 30_000, steps: 200, nodes: 400_000 };

/// Three units of a few batches in six weeks, one resource with lags and one without, two bundles.
fn problem(most_rules: usize) -> impl Strategy<Value = Problem> {
    let batch = (1_u32..5, 0_usize..3, any::<bool>());
    let batches = prop::collection::vec(batch, 2..6);
    let capacity = prop::collection::vec(2_u32..9, 7);
    let rules = prop::collection::vec((0_usize..11, 0_usize..3, 0_usize..2, 0_usize..6), 0..=most_rules);
    (batches, capacity, 0_u32..3, rules).prop_map(|(batches, capacity, finish, rules)| {
        let mut units = vec![Unit::default(); 3];
        let batches: Vec<Batch> = batches
            .into_iter()
            .enumerate()
            .map(|(number, (users, unit, travels))| {
                units[unit].batches.push(number);
                let people = f64::from(users);
                Batch { users, cost: people / 10.0, uses: vec![(0, people), (1, people)], bundle: travels.then_some(unit % 2) }
            })
            .collect();
        let resources = vec![
            Resource {
                kernel: vec![0.5, 0.5],
                capacity: capacity.iter().map(|there| f64::from(*there)).collect(),
                given: vec![],
            },
            Resource { kernel: vec![1.0], capacity: vec![6.0; 7], given: vec![0.0, 2.0, 0.0, 0.0, 9.0, 0.0, 0.0] },
        ];
        let limits = rules.into_iter().map(|(kind, unit, next, week)| limit(kind, unit, (unit + 1 + next) % 3, week));
        let carried = (0..2).map(|resource| Limit::Capacity { resource });
        let rules = carried.chain(limits).map(|limit| Rule { limit, reason: None }).collect();
        let weights = Weights { finish: f64::from(finish), bundle: 0.3 };
        Problem { weeks: 6, resources, batches, units, bundles: 2, rules, weights }
    })
}

fn limit(kind: usize, unit: usize, other: usize, week: usize) -> Limit {
    match kind {
        0 => Limit::NotBefore { unit, week },
        1 => Limit::FinishedBy { unit, week },
        2 => Limit::OpensBy { unit, week },
        3 => Limit::NotDuring { unit, weeks: vec![week, week + 1] },
        4 | 5 => Limit::After { before: unit, then: other, lag: week % 3 },
        6 => Limit::Opened { first: unit, then: other, lag: week % 3 },
        7 => Limit::With { one: unit, other },
        8 => Limit::NotSameWeek { one: unit, other },
        9 => Limit::Apart { one: unit, other, behind_one: 1 + week % 2, behind_other: 1 },
        _ => Limit::AtOnce { bundles: 1 },
    }
}

/// The best value by trying everything; `None` where nothing keeps the rules.
fn by_trying_everything(problem: &Problem) -> Option<f64> {
    let mut weeks = vec![0; problem.batches.len()];
    let mut best: Option<f64> = None;
    loop {
        if verify(problem, &weeks).is_empty() {
            let value = value(problem, &weeks);
            best = Some(best.map_or(value, |best| best.min(value)));
        }
        let Some(next) = weeks.iter().rposition(|week| week + 1 < problem.weeks) else { return best };
        weeks[next] += 1;
        weeks[next + 1..].fill(0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn a_small_problem_is_solved_exactly(problem in problem(4)) {
        match (schedule(&problem, BUDGET, 7), by_trying_everything(&problem)) {
            (Ok(found), Some(best)) => {
                prop_assert_eq!(verify(&problem, &found.weeks), vec![]);
                prop_assert!((found.value - best).abs() < 1e-9, "found {} but the best is {best}", found.value);
                prop_assert!((found.value - value(&problem, &found.weeks)).abs() < 1e-9);
                prop_assert!(found.is_best(), "{found:?} is the best and not proven to be");
            }
            (Err(clash), None) => prop_assert!(clash.proven),
            (found, best) => prop_assert!(false, "{found:?} although trying everything gives {best:?}"),
        }
    }

    #[test]
    fn a_clash_is_one_and_has_no_rule_too_many(problem in problem(9)) {
        prop_assume!(by_trying_everything(&problem).is_none());
        let clash = schedule(&problem, BUDGET, 7).unwrap_err();
        prop_assert!(clash.proven && !clash.rules.is_empty());
        prop_assert!(by_trying_everything(&problem.with_only(&clash.rules)).is_none(), "these rules can be kept: {clash:?}");
        for one in &clash.rules {
            let fewer: Vec<usize> = clash.rules.iter().copied().filter(|rule| rule != one).collect();
            prop_assert!(by_trying_everything(&problem.with_only(&fewer)).is_some(), "rule {one} is not needed in {clash:?}");
        }
    }

    #[test]
    fn with_more_of_a_resource_the_best_is_never_worse(problem in problem(3), week in 0_usize..7, more in 1_u32..4) {
        prop_assume!(by_trying_everything(&problem).is_some());
        let before = schedule(&problem, BUDGET, 7).unwrap();
        let mut richer = problem;
        richer.resources[0].capacity[week] += f64::from(more);
        prop_assert!(schedule(&richer, BUDGET, 7).unwrap().value <= before.value + 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn schedules_of_organisations_keep_every_rule_and_stay_above_their_bound(groups in 5_usize..70, seed in 0_u64..1_000) {
        let problem = sample(groups, 30, seed);
        let found = schedule(&problem, Budget { moves: 60_000, steps: 120, nodes: 10_000 }, seed).unwrap();
        prop_assert_eq!(verify(&problem, &found.weeks), vec![]);
        prop_assert!((found.value - value(&problem, &found.weeks)).abs() < 1e-9);
        prop_assert!(found.bound <= found.value);
        prop_assert!(found.earliest_last <= found.last);
        // A longer search starts like the shorter one, so it ends nowhere worse, and the bound holds for it, too.
        let longer = schedule(&problem, Budget { moves: 240_000, steps: 120, nodes: 10_000 }, seed).unwrap();
        prop_assert!(longer.value <= found.value + 1e-9);
        prop_assert!(found.bound <= longer.value + 1e-9, "the bound {} was refuted by {}", found.bound, longer.value);
    }
}

#[test]
fn the_same_seed_gives_the_same_schedule_and_another_seed_one_as_sound() {
    let problem = sample(30, 26, 5);
    let budget = Budget { moves: 100_000, steps: 100, nodes: 1_000 };
    let (one, again) = (schedule(&problem, budget, 11).unwrap(), schedule(&problem, budget, 11).unwrap());
    assert_eq!(one, again);
    let other = schedule(&problem, budget, 12).unwrap();
    assert_eq!(verify(&problem, &other.weeks), vec![]);
    assert!(other.value >= one.bound && one.value >= other.bound);
}

#[test]
fn a_search_that_is_broken_off_still_gives_the_best_so_far() {
    let problem = sample(60, 26, 3);
    let mut seen = Vec::new();
    let found = schedule_with(&problem, Budget::THOROUGH, 1, &mut |progress| {
        seen.push(*progress);
        if progress.moves >= 200_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
    .unwrap();
    assert_eq!(verify(&problem, &found.weeks), vec![]);
    assert!(found.moves < 300_000 && seen.len() > 3);
    let values: Vec<f64> = seen.iter().filter_map(|progress| progress.best).map(|(value, _)| value).collect();
    assert!(values.windows(2).all(|pair| pair[1] <= pair[0]), "the best never gets worse");
    assert!(seen.last().unwrap().bound.is_some());
}

#[test]
fn the_verifier_sees_every_kind_of_breach() {
    let unit = |batches: &[usize]| Unit { batches: batches.to_vec() };
    let batch = |bundle| Batch { users: 2, cost: 1.0, uses: vec![(0, 2.0)], bundle: Some(bundle) };
    let of = |limit: Limit| Problem {
        weeks: 4,
        resources: vec![Resource { kernel: vec![0.5, 0.5], capacity: vec![2.0; 5], given: vec![0.0; 5] }],
        batches: vec![batch(0), batch(1), batch(1)],
        units: vec![unit(&[0, 1]), unit(&[2])],
        bundles: 2,
        rules: vec![Rule { limit, reason: None }],
        weights: Weights { finish: 1.0, bundle: 1.0 },
    };
    let (one, other) = (0, 1);
    // Each limit, weeks that keep it, and weeks that break it.
    let cases = [
        (Limit::Capacity { resource: 0 }, [0, 1, 2], [0, 0, 0]),
        (Limit::NotBefore { unit: 0, week: 1 }, [1, 2, 0], [0, 1, 3]),
        (Limit::FinishedBy { unit: 0, week: 1 }, [0, 1, 3], [0, 2, 0]),
        (Limit::OpensBy { unit: 0, week: 0 }, [0, 3, 3], [1, 1, 0]),
        (Limit::NotDuring { unit: 0, weeks: vec![2] }, [1, 3, 2], [0, 2, 0]),
        (Limit::After { before: 0, then: 1, lag: 1 }, [0, 1, 2], [0, 2, 2]),
        (Limit::Opened { first: 0, then: 1, lag: 1 }, [0, 3, 1], [1, 3, 1]),
        (Limit::With { one, other }, [0, 3, 0], [0, 1, 1]),
        (Limit::NotSameWeek { one, other }, [0, 2, 1], [0, 2, 2]),
        (Limit::Apart { one, other, behind_one: 2, behind_other: 1 }, [0, 1, 3], [0, 1, 2]),
        (Limit::AtOnce { bundles: 1 }, [0, 1, 1], [1, 1, 1]),
    ];
    for (limit, right, wrong) in cases {
        let problem = of(limit);
        assert_eq!(verify(&problem, &right), vec![], "{:?}", problem.rules);
        assert_eq!(verify(&problem, &wrong), vec![Breach::Rule { rule: 0 }], "{:?}", problem.rules);
    }
    let problem = of(Limit::FinishedBy { unit: 0, week: 3 });
    assert_eq!(verify(&problem, &[0, 0]), vec![Breach::Length]);
    assert_eq!(verify(&problem, &[0, 0, 4]), vec![Breach::Outside { batch: 2 }]);
}

#[test]
fn a_problem_without_people_is_solved() {
    let problem = Problem {
        weeks: 0,
        resources: vec![],
        batches: vec![],
        units: vec![],
        bundles: 0,
        rules: vec![],
        weights: Weights { finish: 1.0, bundle: 0.0 },
    };
    assert!(schedule(&problem, Budget::QUICK, 1).unwrap().weeks.is_empty());
}
