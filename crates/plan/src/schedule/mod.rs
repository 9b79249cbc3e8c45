//! The scheduler: finds dates for what has none, proves how far from the best they can be, and says what binds
//! (`methods.md` C, `docs/scheduling.md`).
//!
//! [`Problem`] is the question, freed of names and dates; [`schedule`] answers it, [`verify`] checks answers on its own.
//! A [`Question`] makes a problem of a [`Plan`](crate::Plan) and turns the answer back into dates. Everything here is pure: the same problem,
//! budget and seed give the same schedule, on every machine, however long it took.

mod bound;
mod clash;
mod dates;
mod exact;
mod model;
mod problem;
pub mod project;
mod proposal;
mod random;
mod reason;
mod sample;
mod search;
mod state;
mod verify;
mod week;

use std::ops::ControlFlow;

pub use clash::Clash;
pub use dates::{Ask, Question, TICKET_LAGS, Which};
pub use problem::{Batch, Limit, Problem, Resource, Rule, Unit, Weights};
pub use proposal::{Alternative, Binding, Change, Impossible, Load, Proposal};
pub use reason::Reason;
pub use sample::sample;
pub use verify::{Breach, value, verify};

use bound::{Bound, Known, bound};
use exact::exhaust;
use model::Model;
use search::Search;

/// How much work a schedule is worth. Counted in steps, never in time, so that the answer does not depend on the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Moves of the search.
    pub moves: u64,
    /// Steps of the method that proves the bound.
    pub steps: usize,
    /// Placements of one batch that a search through everything may try. Small problems are solved to the end with it.
    pub nodes: u64,
}

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    pub moves: u64,
    /// The value of the best schedule so far, and how many weeks it takes.
    pub best: Option<(f64, usize)>,
    /// No schedule has a smaller value. `None` until it has been worked out.
    pub bound: Option<f64>,
}

/// An answer: the week of each batch, and what has been proven.
#[derive(Clone, Debug, PartialEq)]
pub struct Schedule {
    /// The week of each batch of the problem.
    pub weeks: Vec<usize>,
    pub value: f64,
    /// No schedule has a smaller value than this.
    pub bound: f64,
    /// The last week with a batch.
    pub last: usize,
    /// No schedule ends in an earlier week than this.
    pub earliest_last: usize,
    /// The moves that it took.
    pub moves: u64,
}

impl Budget {
    /// For a plan of some dozens of groups, in well under a second.
    pub const QUICK: Budget = Budget { moves: 400_000, steps: 400, nodes: 200_000 };
    /// For whole organisations, in half a minute.
    pub const THOROUGH: Budget = Budget { moves: 100_000_000, steps: 800, nodes: 2_000_000 };

    #[must_use]
    pub const fn moves(self, moves: u64) -> Budget {
        Budget { moves, ..self }
    }
}

impl Schedule {
    /// How far the value can be from the best: 0 where it is proven to be the best.
    pub fn gap(&self) -> f64 {
        if self.is_best() { 0.0 } else { (self.value - self.bound) / self.value.abs().max(f64::MIN_POSITIVE) }
    }

    pub fn is_best(&self) -> bool {
        self.value - self.bound <= 1e-9 * (1.0 + self.value.abs())
    }
}

/// Moves between two looks at the progress.
const CHUNK: u64 = 25_000;
/// Problems of at most so many batches are also searched to the end.
const SMALL: usize = 60;

/// Schedules a problem. An impossible one comes back with the rules that clash.
pub fn schedule(problem: &Problem, budget: Budget, seed: u64) -> Result<Schedule, Clash> {
    schedule_with(problem, budget, seed, &mut |_| ControlFlow::Continue(()))
}

/// Schedules a problem and tells how it goes. When `watch` breaks off, the best so far is the answer; the bound has been
/// proven by then, unless it breaks off at once.
pub fn schedule_with(
    problem: &Problem,
    budget: Budget,
    seed: u64,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Result<Schedule, Clash> {
    let Some(model) = Model::of(problem) else { return Err(clash::clash(problem)) };
    let mut search = Search::new(&model, seed);
    let mut proven: Option<Bound> = None;
    loop {
        if proven.is_none() && search.best().is_none() && search.moves() >= CHUNK {
            let verdict = clash::verdict(problem);
            // A small problem whose few solutions the search does not hit is tried out.
            if verdict != clash::Verdict::Impossible
                && model.batches <= SMALL
                && let Some((weeks, _)) = exhaust(&model, None, f64::INFINITY, budget.nodes).better
            {
                search.start_from(&weeks);
            }
            if search.best().is_none() && (verdict == clash::Verdict::Impossible || search.moves() >= budget.moves) {
                return Err(clash::clash(problem));
            }
        }
        let progress = Progress {
            moves: search.moves(),
            best: search.best().map(|best| (best.value, best.last + 1)),
            bound: proven.as_ref().map(|proven| proven.value),
        };
        let broken = watch(&progress).is_break();
        // The first schedule says how far the bound has to look; a few moves make it a good one.
        if let (None, Some(best)) = (&proven, search.best().cloned())
            && (search.moves() >= CHUNK || search.moves() >= budget.moves || broken)
        {
            let known = Known { value: best.value, last: best.last };
            let steps = if broken { budget.steps / 8 } else { budget.steps };
            let mut found = bound(&model, Some(known), steps);
            search.set_floor(found.last);
            if model.batches <= SMALL && !broken {
                let exhausted = exhaust(&model, Some(&found), best.value, budget.nodes);
                if let Some((weeks, _)) = &exhausted.better {
                    search.start_from(weeks);
                }
                if exhausted.complete {
                    found.value = search.best().map_or(found.value, |best| best.value.max(found.value));
                }
            }
            proven = Some(found);
        }
        if let (Some(proven), Some(best)) = (&proven, search.best()) {
            let answer = Schedule {
                weeks: best.weeks.iter().map(|week| *week as usize).collect(),
                value: best.value,
                bound: proven.value.min(best.value),
                last: best.last,
                earliest_last: proven.last,
                moves: search.moves(),
            };
            if broken || search.moves() >= budget.moves || answer.is_best() {
                return Ok(answer);
            }
        } else if broken {
            return Err(Clash { rules: Vec::new(), proven: false });
        }
        search.advance(CHUNK.min(budget.moves.saturating_sub(search.moves()).max(1)));
    }
}

/// A count as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts of batches, weeks and bundles")]
fn real(count: usize) -> f64 {
    count as f64
}
