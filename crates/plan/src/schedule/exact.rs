//! Small problems, solved to the end: a search through all placements that leaves out what cannot be better.
//!
//! Batches are placed in an order in which every unit comes behind those it waits for. A branch is cut when what is placed, at
//! reduced cost, and the cheapest week of everything else together reach the best value known ([`Bound::reduced`]): the same
//! weak duality as for the bound, so nothing that is better is ever cut. Batches that could trade places are placed in the
//! order of weeks.

use super::bound::Bound;
use super::model::{Model, index};
use super::real;
use super::search::depths;
use super::state::State;

/// How a search through everything ended.
pub(super) struct Exhausted {
    /// The best placement, when it is better than what was known.
    pub better: Option<(Vec<u32>, f64)>,
    /// Whether everything was looked at: then nothing better exists.
    pub complete: bool,
}

/// Looks for anything better than `known`, at most through so many nodes.
pub(super) fn exhaust(model: &Model, bound: Option<&Bound>, known: f64, nodes: u64) -> Exhausted {
    let depth = depths(model);
    let mut order: Vec<u32> = (0..index(model.batches)).collect();
    order.sort_by_key(|batch| {
        let batch = *batch as usize;
        let deepest = model.units_of[batch].iter().map(|unit| depth[*unit as usize]).max().unwrap_or(0);
        (deepest, model.window(batch).map_or(0, |(first, _)| first), model.twin[batch], batch)
    });
    let reduced = |batch: usize, week: usize| {
        bound.map_or(model.cost[batch] * real(week), |bound| bound.reduced[batch * model.weeks + week])
    };
    let mut cheapest_left = vec![0.0; model.batches + 1];
    for (place, batch) in order.iter().enumerate().rev() {
        let batch = *batch as usize;
        let least = model.open_weeks[batch].iter().map(|week| reduced(batch, *week as usize)).fold(f64::INFINITY, f64::min);
        cheapest_left[place] = cheapest_left[place + 1] + least;
    }
    let weeks_by_cost = (0..model.batches)
        .map(|batch| {
            let mut weeks: Vec<(f64, u32)> =
                model.open_weeks[batch].iter().map(|week| (reduced(batch, *week as usize), *week)).collect();
            weeks.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
            weeks
        })
        .collect();
    let mut through = Through {
        model,
        order,
        weeks_by_cost,
        cheapest_left,
        constant: bound.map_or(0.0, |bound| bound.constant),
        last: bound.map_or(0, |bound| bound.last),
        known,
        better: None,
        left: nodes,
        twins: vec![0; model.batches],
    };
    let complete = through.place(&mut State::empty(model), 0, 0.0, 0);
    Exhausted { better: through.better, complete }
}

struct Through<'m> {
    model: &'m Model,
    order: Vec<u32>,
    weeks_by_cost: Vec<Vec<(f64, u32)>>,
    /// The sum of the cheapest weeks of this place in the order and all behind it.
    cheapest_left: Vec<f64>,
    constant: f64,
    last: usize,
    known: f64,
    better: Option<(Vec<u32>, f64)>,
    left: u64,
    /// The week of the twin placed last, by the number of their kind.
    twins: Vec<u32>,
}

impl Through<'_> {
    /// Whether everything below this node was looked at.
    fn place(&mut self, state: &mut State<'_>, at: usize, so_far: f64, ends: usize) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        let Some(batch) = self.order.get(at) else {
            if state.late_openings() == 0 {
                let value = self.model.value(&state.week);
                if value < self.known - 1e-12 {
                    self.known = value;
                    self.better = Some((state.week.clone(), value));
                }
            }
            return true;
        };
        let batch = *batch as usize;
        let kind = self.model.twin[batch] as usize;
        let twin = self.twins[kind];
        for choice in 0..self.weeks_by_cost[batch].len() {
            let (cost, week) = self.weeks_by_cost[batch][choice];
            let end = ends.max(week as usize).max(self.last);
            let least = self.model.finish * real(end) + self.constant + so_far + cost + self.cheapest_left[at + 1];
            // Without a schedule that is known nothing is too expensive.
            if self.known.is_finite() && least >= self.known - 1e-9 * (1.0 + self.known.abs()) {
                continue;
            }
            if week < twin || !state.fits(batch, week as usize) {
                continue;
            }
            state.insert(batch, week as usize);
            self.twins[kind] = week;
            let complete = self.place(state, at + 1, so_far + cost, ends.max(week as usize));
            self.twins[kind] = twin;
            state.remove(batch);
            if !complete {
                return false;
            }
        }
        true
    }
}
