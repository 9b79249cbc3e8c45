//! Whole campaigns, seed after seed: whatever chance brings, no invariant breaks and the campaign comes to its end.
//!
//! A seed decides the people, their luck, the faults of the services, the length of a step, and whether access rules can be set
//! through the services or by hand. A seed that fails names the command that replays it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod campaign;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use campaign::{Course, EXAMPLE, SMALL, replay, run, told};

/// How many campaigns of 300 people are run.
const SEEDS: u64 = 300;

/// Every campaign ends without a violation, with everybody done, exempt or gone.
#[test]
fn three_hundred_seeds_end_without_a_violation() {
    let failures = try_seeds((1..=SEEDS).map(Course::of_seed).collect());
    assert!(failures.is_empty(), "{} of {SEEDS} seeds failed:\n\n{}", failures.len(), failures.join("\n\n"));
}

/// The seed in the environment, for whoever replays a failure: `SEED=17 cargo test -p sluis-rehearse --test seeds one_seed`.
#[test]
fn one_seed() {
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(7);
    if let Err(failure) = run(&Course::of_seed(seed)) {
        panic!("{failure}");
    }
}

/// The whole example, 3,380 people, with all of its trouble.
#[test]
fn the_whole_example_ends_without_a_violation() {
    let failures = try_seeds(vec![Course::of_example(7), Course::of_example(11)]);
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Whoever sees a campaign fail must be able to see it fail again.
#[test]
fn the_same_seed_is_the_same_campaign() {
    for seed in [3, 4] {
        let course = Course::of_seed(seed);
        let (one, other) = (told(&course), told(&course));
        assert_eq!(one, other, "{}", replay(&course));
    }
    assert_ne!(told(&Course::of_seed(3)), told(&Course::of_seed(4)));
}

/// Runs campaigns on every core; returns what failed.
fn try_seeds(courses: Vec<Course>) -> Vec<String> {
    let next = AtomicU64::new(0);
    let failures = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = usize::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap();
                    let Some(course) = courses.get(index) else { break };
                    if let Err(failure) = run(course) {
                        failures.lock().unwrap().push(failure);
                    }
                }
            });
        }
    });
    failures.into_inner().unwrap()
}

/// The small plan is the example in small: the same phases and gates, so that what holds here holds there.
#[test]
fn the_small_plan_has_the_shape_of_the_example() {
    let read = |source| sluis_plan::read(source).0.unwrap();
    let (small, example) = (read(SMALL), read(EXAMPLE));
    let shape = |plan: &sluis_plan::Plan| -> Vec<String> {
        plan.cohorts().map(|(phase, cohort)| format!("{} {}", *phase.stage, phase.cohort_id(cohort))).collect()
    };
    assert_eq!(shape(&small), shape(&example));
    assert_eq!(small.users(), 300);
}
