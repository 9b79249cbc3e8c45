//! Why an impossible problem is impossible: the fewest of its rules that cannot hold together.

use super::bound::refutes;
use super::exact::exhaust;
use super::model::Model;
use super::problem::Problem;
use super::search::Search;

/// Rules that clash, by their numbers in the problem. Without any one of them the others can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub rules: Vec<usize>,
    /// Whether all of that was proven. Otherwise no schedule was found for these rules, and they may be more than needed.
    pub proven: bool,
}

/// Whether rules can be kept together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Possible,
    Impossible,
    Unknown,
}

/// How hard to try for one verdict.
const MOVES: u64 = 3_000;
const STEPS: usize = 400;
const NODES: u64 = 60_000;

pub(super) fn verdict(problem: &Problem) -> Verdict {
    let Some(model) = Model::of(problem) else { return Verdict::Impossible };
    let mut search = Search::new(&model, 1);
    if search.best().is_none() {
        search.advance(MOVES / 10);
    }
    if search.best().is_some() {
        return Verdict::Possible;
    }
    if refutes(&model, STEPS) {
        return Verdict::Impossible;
    }
    search.advance(MOVES);
    if search.best().is_some() {
        return Verdict::Possible;
    }
    let exhausted = exhaust(&model, None, f64::INFINITY, NODES);
    match (exhausted.better, exhausted.complete) {
        (Some(_), _) => Verdict::Possible,
        (None, true) => Verdict::Impossible,
        (None, false) => Verdict::Unknown,
    }
}

/// The rules that clash in a problem without a schedule: takes away more and more of them while the rest stays impossible,
/// first in large parts and then one by one.
pub(super) fn clash(problem: &Problem) -> Clash {
    let mut kept: Vec<usize> = (0..problem.rules.len()).collect();
    let mut proven = verdict(problem) == Verdict::Impossible;
    let mut part = kept.len().div_ceil(2).max(1);
    loop {
        let mut at = 0;
        while at < kept.len() {
            let mut fewer = kept.clone();
            fewer.drain(at..(at + part).min(kept.len()));
            match verdict(&problem.with_only(&fewer)) {
                Verdict::Impossible => {
                    kept = fewer;
                    proven = true;
                }
                Verdict::Possible => at += part,
                Verdict::Unknown => {
                    proven &= part > 1;
                    at += part;
                }
            }
        }
        if part == 1 {
            return Clash { rules: kept, proven };
        }
        part = part.div_ceil(2);
    }
}
