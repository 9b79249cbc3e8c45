//! The core of the scheduler on projects of the literature: sound, never below what is possible, exact where that is small.

use proptest::prelude::*;
use sluis_plan::schedule::project::{Activity, Project};

fn project(most: usize) -> impl Strategy<Value = Project> {
    let activity = (0_u16..6, 0_u16..4, 0_u16..4, prop::collection::vec(any::<prop::sample::Index>(), 0..3));
    prop::collection::vec(activity, 1..most).prop_map(|rows| {
        let count = rows.len();
        let activities = rows.into_iter().enumerate().map(|(number, (duration, one, other, after))| {
            let behind = count - number - 1;
            let mut successors: Vec<usize> =
                after.iter().filter(|_| behind > 0).map(|at| number + 1 + at.index(behind)).collect();
            successors.sort_unstable();
            successors.dedup();
            Activity { duration, demand: [one, other, 0, 0], successors }
        });
        Project { activities: activities.collect(), capacity: [4, 3, 0, 0] }
    })
}

/// The shortest schedule there is: serial generation in every order that the arrows allow has it among its schedules.
fn shortest(project: &Project) -> u32 {
    fn extend(project: &Project, starts: &mut Vec<Option<u32>>, best: &mut u32) {
        let count = project.activities.len();
        let end = |starts: &[Option<u32>], number: usize| {
            starts[number].map(|start| start + u32::from(project.activities[number].duration))
        };
        if starts.iter().all(Option::is_some) {
            *best = (*best).min((0..count).filter_map(|number| end(starts, number)).max().unwrap_or(0));
            return;
        }
        for number in (0..count).filter(|number| starts[*number].is_none()).collect::<Vec<usize>>() {
            let before: Vec<usize> = (0..count).filter(|other| project.activities[*other].successors.contains(&number)).collect();
            if before.iter().any(|other| starts[*other].is_none()) {
                continue;
            }
            let mut start = before.iter().filter_map(|other| end(starts, *other)).max().unwrap_or(0);
            let fits = |start: u32| {
                (start..start + u32::from(project.activities[number].duration)).all(|moment| {
                    (0..4).all(|resource| {
                        let running = (0..count).filter(|other| {
                            starts[*other].is_some_and(|from| from <= moment) && end(starts, *other).is_some_and(|to| moment < to)
                        });
                        running.map(|other| project.activities[other].demand[resource]).sum::<u16>()
                            + project.activities[number].demand[resource]
                            <= project.capacity[resource]
                    })
                })
            };
            while !fits(start) {
                start += 1;
            }
            starts[number] = Some(start);
            extend(project, starts, best);
            starts[number] = None;
        }
    }
    let mut best = u32::MAX;
    extend(project, &mut vec![None; project.activities.len()], &mut best);
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_small_project_gets_its_shortest_schedule(project in project(7)) {
        let length = project.verified_length(&project.schedule(2_000, 1));
        prop_assert_eq!(length, Some(shortest(&project)));
    }

    #[test]
    fn schedules_are_sound_and_a_longer_search_is_never_worse(project in project(40), seed in 0_u64..100) {
        let short = project.verified_length(&project.schedule(60, seed));
        let long = project.verified_length(&project.schedule(400, seed));
        prop_assert!(short.is_some() && long.is_some());
        prop_assert!(project.critical_path() <= long.unwrap_or(0) && long <= short);
        prop_assert_eq!(project.schedule(400, seed), project.schedule(400, seed));
    }
}
