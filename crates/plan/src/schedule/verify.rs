//! An independent check of schedules. It reads the rules literally, week by week, and shares nothing with the solver but the
//! types: what the solver got wrong shows here.

use std::collections::BTreeSet;

use super::problem::{Limit, Problem};

/// Capacities are met to this share of themselves: loads are sums of decimal fractions.
const SLACK: f64 = 1e-7;

/// One thing that is wrong with a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// The schedule has not one week for each batch.
    Length,
    /// The batch stands outside the weeks of the problem.
    Outside { batch: usize },
    /// The rule, by its number, is broken.
    Rule { rule: usize },
}

/// Everything that is wrong with a schedule; nothing when it is sound. `weeks` has the week of each batch.
pub fn verify(problem: &Problem, weeks: &[usize]) -> Vec<Breach> {
    if weeks.len() != problem.batches.len() {
        return vec![Breach::Length];
    }
    let outside = (0..weeks.len()).filter(|batch| weeks[*batch] >= problem.weeks).map(|batch| Breach::Outside { batch });
    let broken = (0..problem.rules.len()).filter(|rule| !holds(problem, &problem.rules[*rule].limit, weeks));
    outside.chain(broken.map(|rule| Breach::Rule { rule })).collect()
}

/// The value of a schedule; lower is better.
pub fn value(problem: &Problem, weeks: &[usize]) -> f64 {
    let last = weeks.iter().copied().max().unwrap_or(0);
    let visits: BTreeSet<(usize, usize)> =
        problem.batches.iter().zip(weeks).filter_map(|(batch, week)| batch.bundle.map(|bundle| (bundle, *week))).collect();
    let waiting: f64 = problem.batches.iter().zip(weeks).map(|(batch, week)| batch.cost * whole(*week)).sum();
    problem.weights.finish * whole(last) + waiting + problem.weights.bundle * whole(visits.len())
}

fn holds(problem: &Problem, limit: &Limit, weeks: &[usize]) -> bool {
    let of = |unit: &usize| -> Vec<usize> { problem.units[*unit].batches.iter().map(|batch| weeks[*batch]).collect() };
    let opens = |unit: &usize| of(unit).into_iter().min();
    let ends = |unit: &usize| of(unit).into_iter().max();
    // A rule about a unit without people holds.
    let ordered = |earlier: Option<usize>, lag: &usize, later: Option<usize>| match (earlier, later) {
        (Some(earlier), Some(later)) => earlier + lag <= later,
        _ => true,
    };
    match limit {
        Limit::Capacity { resource } => carries(problem, *resource, weeks),
        Limit::NotBefore { unit, week } => of(unit).iter().all(|at| at >= week),
        Limit::FinishedBy { unit, week } => of(unit).iter().all(|at| at <= week),
        Limit::OpensBy { unit, week } => opens(unit).is_none_or(|at| at <= *week),
        Limit::NotDuring { unit, weeks: closed } => of(unit).iter().all(|at| !closed.contains(at)),
        Limit::After { before, then, lag } => ordered(ends(before), lag, opens(then)),
        Limit::Opened { first, then, lag } => ordered(opens(first), lag, opens(then)),
        Limit::With { one, other } => match (opens(one), opens(other)) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        },
        Limit::NotSameWeek { one, other } => {
            let other = of(other);
            of(one).iter().all(|at| !other.contains(at))
        }
        Limit::Apart { one, other, behind_one, behind_other } => {
            ordered(ends(one), behind_one, opens(other)) || ordered(ends(other), behind_other, opens(one))
        }
        Limit::AtOnce { bundles } => (0..problem.weeks).all(|week| {
            let here = problem.batches.iter().zip(weeks).filter(|(_, at)| **at == week);
            here.filter_map(|(batch, _)| batch.bundle).collect::<BTreeSet<usize>>().len() <= *bundles
        }),
    }
}

/// In every week the batches find what they use beside what is given. What is given may fill a week, or overfill it, alone.
fn carries(problem: &Problem, resource: usize, weeks: &[usize]) -> bool {
    let of = &problem.resources[resource];
    let largest = of.capacity.iter().copied().fold(0.0, f64::max);
    (0..of.capacity.len()).all(|at| {
        let mut used = 0.0;
        for (batch, week) in problem.batches.iter().zip(weeks) {
            for (which, amount) in &batch.uses {
                if *which == resource && at >= *week {
                    used += amount * of.kernel.get(at - week).copied().unwrap_or(0.0);
                }
            }
        }
        let given = of.given.get(at).copied().unwrap_or(0.0);
        used <= (of.capacity[at] - given).max(0.0) + SLACK * largest
    })
}

#[expect(clippy::cast_precision_loss, reason = "numbers of weeks and of batches")]
fn whole(number: usize) -> f64 {
    number as f64
}
