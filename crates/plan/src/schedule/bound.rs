//! A proven lower bound: no schedule of the problem has a smaller value, and none needs fewer weeks.
//!
//! The bound is the Lagrangian one of the linear relaxation of `methods.md` C.1. A first-order method (primal-dual hybrid
//! gradient with restarts) looks for good multipliers of the capacities, of the order of units and of the bundles. Whatever
//! multipliers it ends with, the bound is worked out from them afresh: for multipliers that are not negative, the sum over
//! batches of the cheapest week at reduced cost, less what the capacities are worth, is below every schedule's value (weak
//! duality). How far the method got decides only how good the bound is, never whether it holds.
//!
//! Weeks are proven the same way: with all costs zero, a positive bound for schedules that end before a week says that there
//! are none.

use super::model::{Model, NONE, Relation};
use super::real;

/// Between two looks at how good the multipliers are.
const LOOK: usize = 40;
/// Relations of at most so many pairs of batches are written pair by pair; others by averages.
const PAIRS: usize = 64;

/// What has been proven.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    /// No schedule has a smaller value.
    pub value: f64,
    /// No schedule ends in an earlier week than this.
    pub last: usize,
    /// What each batch costs in each week at the multipliers: batch × weeks + week, infinite where it may not stand. The sum
    /// over the batches and the constant is at most the value of a schedule, its last week's part left out.
    pub reduced: Vec<f64>,
    pub constant: f64,
}

/// What a schedule that is known tells the bound: where to look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub value: f64,
    pub last: usize,
}

/// Works out a bound with about so many steps of the method.
pub(super) fn bound(model: &Model, known: Option<Known>, steps: usize) -> Bound {
    let first = earliest_last(model);
    let latest = known.map_or(model.weeks.saturating_sub(1), |known| known.last);
    let last = proven_last(model, first, latest, steps / 4 + LOOK);
    let rest = |end: usize| known.map(|known| known.value - model.finish * real(end));
    // What a schedule costs besides its last week, when it ends in week `last`.
    let mut tight = Relaxation::new(model, last + 1, Costs::Real);
    tight.solve(steps, rest(last));
    let mut value = model.finish * real(last) + tight.best.bound;
    // Schedules that end later have more room. Where that could make them cheaper, they are bounded, too.
    let mut wide = Relaxation::new(model, model.weeks, Costs::Real);
    wide.multipliers.clone_from(&tight.multipliers);
    wide.look();
    for end in last + 1..model.weeks {
        let ends_here = model.finish * real(end);
        if ends_here + wide.best.bound >= value {
            break;
        }
        wide.solve(steps / 2, rest(end));
        if ends_here + wide.best.bound >= value {
            break;
        }
        if end > last + 3 || model.finish <= 0.0 {
            value = value.min(ends_here + wide.best.bound);
            break;
        }
        let mut exact = Relaxation::new(model, end + 1, Costs::Real);
        exact.multipliers.clone_from(&wide.multipliers);
        exact.solve(steps / 2, rest(end));
        value = value.min(ends_here + exact.best.bound);
    }
    Bound { value, last, reduced: wide.best.reduced, constant: wide.best.constant }
}

/// The latest of the earliest weeks: no schedule ends before it.
fn earliest_last(model: &Model) -> usize {
    (0..model.batches).filter_map(|batch| model.window(batch)).map(|(first, _)| first).max().unwrap_or(0)
}

/// The earliest last week that is not refuted, between what is obvious and what is known to be possible.
fn proven_last(model: &Model, obvious: usize, possible: usize, steps: usize) -> usize {
    let (mut low, mut high) = (obvious, possible.max(obvious));
    // Refutations are monotone: where a week is too early, all before it are. The nearest to the known is tried first.
    let mut at = high.saturating_sub(1).max(low);
    while low < high {
        let mut relaxation = Relaxation::new(model, at + 1, Costs::None);
        relaxation.solve(steps, Some(0.0));
        if relaxation.best.bound > 0.0 {
            low = at + 1;
        } else {
            high = at;
        }
        at = usize::midpoint(low, high).max(low);
        if at >= high {
            break;
        }
    }
    low
}

/// Whether the relaxation proves that there is no schedule at all.
pub(super) fn refutes(model: &Model, steps: usize) -> bool {
    let mut relaxation = Relaxation::new(model, model.weeks, Costs::None);
    relaxation.solve(steps, Some(0.0));
    relaxation.best.bound > 0.0
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Costs {
    Real,
    /// Only whether there is a schedule at all.
    None,
}

/// Rows "the share of `then` that stands up to a week is at most the share of `before` up to `lag` weeks earlier".
struct Order {
    then: Vec<(usize, f64)>,
    before: Vec<(usize, f64)>,
    lag: usize,
    /// What the row is multiplied by, so that small batches weigh little.
    scale: f64,
}

#[derive(Clone)]
struct Multipliers {
    /// resource × span + week
    load: Vec<f64>,
    /// order × weeks + week
    order: Vec<f64>,
    /// batch × weeks + week: that a batch stands where its bundle is visited.
    visit: Vec<f64>,
}

#[derive(Clone)]
struct Primal {
    /// batch × weeks + week: the share of the batch that stands in the week.
    place: Vec<f64>,
    /// bundle × weeks + week
    visit: Vec<f64>,
}

struct Best {
    bound: f64,
    reduced: Vec<f64>,
    constant: f64,
}

struct Relaxation {
    batches: usize,
    weeks: usize,
    span: usize,
    open: Vec<bool>,
    /// The cost of a batch in a week, divided by `unit`.
    cost: Vec<f64>,
    visit_cost: f64,
    unit: f64,
    /// How much each batch weighs in rows of its own; 1 on average.
    size: Vec<f64>,
    /// The uses of each batch: resource and amounts, scaled.
    uses: Vec<Vec<(usize, Vec<f64>)>>,
    capacity: Vec<f64>,
    orders: Vec<Order>,
    bundle: Vec<usize>,
    bundles: usize,
    multipliers: Multipliers,
    step_place: Vec<f64>,
    step_visit: Vec<f64>,
    step_load: Vec<f64>,
    step_order: Vec<f64>,
    step_join: Vec<f64>,
    best: Best,
}

impl Relaxation {
    fn new(model: &Model, ends: usize, costs: Costs) -> Relaxation {
        let (batches, weeks, span) = (model.batches, model.weeks, model.span);
        let unit = match costs {
            Costs::Real => (model.cost.iter().sum::<f64>() / real(batches.max(1))).max(1e-9),
            Costs::None => 1.0,
        };
        let mut open = model.open.clone();
        for (at, open) in open.iter_mut().enumerate() {
            *open &= at % weeks < ends;
        }
        let weigh = |batch: usize| model.uses[batch].iter().map(|used| used.total).fold(0.0, f64::max);
        let heavy = ((0..batches).map(weigh).sum::<f64>() / real(batches.max(1))).max(f64::MIN_POSITIVE);
        let size: Vec<f64> = (0..batches).map(|batch| (weigh(batch) / heavy).clamp(0.05, 20.0)).collect();
        let mut mean = vec![0.0; model.resources];
        for used in model.uses.iter().flatten() {
            mean[used.resource] += used.total / real(batches.max(1));
        }
        let scaled = |amount: i64, resource: usize| grain(amount) / mean[resource].max(f64::MIN_POSITIVE);
        let uses = model
            .uses
            .iter()
            .map(|uses| {
                uses.iter()
                    .map(|used| (used.resource, used.amounts.iter().map(|amount| scaled(*amount, used.resource)).collect()))
                    .collect()
            })
            .collect();
        let capacity = model.capacity.iter().enumerate().map(|(at, amount)| scaled(*amount, at / span)).collect();
        let joined = costs == Costs::Real && model.bundle_cost > 0.0;
        let bundle: Vec<usize> = if joined {
            model.bundle.iter().map(|bundle| if *bundle == NONE { usize::MAX } else { *bundle as usize }).collect()
        } else {
            vec![usize::MAX; batches]
        };
        let bundles = if joined { model.bundles } else { 0 };
        let orders = orders(model, &size);
        let cost = match costs {
            Costs::Real => (0..batches * weeks).map(|at| model.cost[at / weeks] * real(at % weeks) / unit).collect(),
            Costs::None => vec![0.0; batches * weeks],
        };
        let multipliers = Multipliers {
            load: vec![0.0; model.resources * span],
            order: vec![0.0; orders.len() * weeks],
            visit: vec![0.0; if joined { batches * weeks } else { 0 }],
        };
        let mut relaxation = Relaxation {
            batches,
            weeks,
            span,
            open,
            cost,
            visit_cost: model.bundle_cost / unit,
            unit,
            size,
            uses,
            capacity,
            orders,
            bundle,
            bundles,
            multipliers,
            step_place: Vec::new(),
            step_visit: Vec::new(),
            step_load: Vec::new(),
            step_order: Vec::new(),
            step_join: Vec::new(),
            best: Best { bound: f64::NEG_INFINITY, reduced: Vec::new(), constant: 0.0 },
        };
        relaxation.choose_steps();
        relaxation
    }

    /// Steps by Pock and Chambolle: the reciprocals of the sums of columns and of rows.
    fn choose_steps(&mut self) {
        let weeks = self.weeks;
        let mut column = vec![0.0_f64; self.batches * weeks];
        let mut row = vec![0.0_f64; self.capacity.len()];
        let mut visit = vec![0.0_f64; self.bundles * weeks];
        for batch in 0..self.batches {
            for week in (0..weeks).filter(|week| self.open[batch * weeks + week]) {
                for (resource, amounts) in &self.uses[batch] {
                    for (lag, amount) in amounts.iter().enumerate() {
                        column[batch * weeks + week] += amount;
                        row[resource * self.span + week + lag] += amount;
                    }
                }
                if self.bundle[batch] != usize::MAX {
                    column[batch * weeks + week] += self.size[batch];
                    visit[self.bundle[batch] * weeks + week] += self.size[batch];
                }
            }
        }
        let mut order = vec![0.0_f64; self.orders.len() * weeks];
        for (number, of) in self.orders.iter().enumerate() {
            for (items, lag) in [(&of.then, 0), (&of.before, of.lag)] {
                for (batch, weight) in items {
                    let weight = weight * of.scale;
                    let mut sum = 0.0;
                    for week in 0..weeks {
                        if week >= lag && self.open[batch * weeks + week - lag] {
                            sum += weight;
                        }
                        order[number * weeks + week] += sum;
                    }
                    for week in 0..weeks {
                        column[batch * weeks + week] += weight * real(weeks.saturating_sub(week + lag));
                    }
                }
            }
        }
        let reciprocal = |sum: f64| if sum > 0.0 { 1.0 / sum } else { 0.0 };
        self.step_place = (0..self.batches)
            .map(|batch| {
                let open = (0..weeks).filter(|week| self.open[batch * weeks + week]);
                let largest = open.map(|week| column[batch * weeks + week]).fold(0.0, f64::max);
                if largest > 0.0 { 1.0 / largest } else { 1.0 }
            })
            .collect();
        self.step_visit = visit.iter().map(|sum| reciprocal(*sum)).collect();
        self.step_load = row.iter().map(|sum| reciprocal(*sum)).collect();
        self.step_order = order.iter().map(|sum| reciprocal(*sum)).collect();
        self.step_join = self.size.iter().map(|size| 1.0 / (2.0 * size)).collect();
    }

    /// The cost of each place at these multipliers, and what the multipliers of the right-hand sides give.
    fn price(&self, multipliers: &Multipliers, out: &mut [f64]) {
        let (weeks, span) = (self.weeks, self.span);
        out.copy_from_slice(&self.cost);
        for batch in 0..self.batches {
            let row = &mut out[batch * weeks..(batch + 1) * weeks];
            for (resource, amounts) in &self.uses[batch] {
                let load = &multipliers.load[resource * span..(resource + 1) * span];
                for (lag, amount) in amounts.iter().enumerate() {
                    for (price, multiplier) in row.iter_mut().zip(&load[lag..]) {
                        *price += amount * multiplier;
                    }
                }
            }
            if self.bundle[batch] != usize::MAX {
                let size = self.size[batch];
                for (price, multiplier) in row.iter_mut().zip(&multipliers.visit[batch * weeks..(batch + 1) * weeks]) {
                    *price += size * multiplier;
                }
            }
        }
        for (number, order) in self.orders.iter().enumerate() {
            let rows = &multipliers.order[number * weeks..(number + 1) * weeks];
            for (items, lag, sign) in [(&order.then, 0, order.scale), (&order.before, order.lag, -order.scale)] {
                for (batch, weight) in items {
                    let mut sum = 0.0;
                    // A batch in week t counts in every row from t + lag on.
                    for week in (0..weeks).rev() {
                        if week + lag < weeks {
                            sum += rows[week + lag];
                        }
                        out[batch * weeks + week] += sign * weight * sum;
                    }
                }
            }
        }
    }

    /// The cost of each visit at these multipliers.
    fn price_visits(&self, multipliers: &Multipliers, out: &mut [f64]) {
        out.fill(self.visit_cost);
        for batch in (0..self.batches).filter(|batch| self.bundle[*batch] != usize::MAX) {
            let from = self.bundle[batch] * self.weeks;
            for week in 0..self.weeks {
                out[from + week] -= self.size[batch] * multipliers.visit[batch * self.weeks + week];
            }
        }
    }

    /// The bound at these multipliers, less what rounding could have added.
    fn bound_at(&self, multipliers: &Multipliers, price: &mut [f64], visits: &mut [f64]) -> (f64, f64) {
        self.price(multipliers, price);
        self.price_visits(multipliers, visits);
        let (mut sum, mut size, mut constant) = (0.0, 0.0, 0.0);
        for batch in 0..self.batches {
            let least = self.cheapest(batch, price);
            sum += least;
            size += least.abs();
        }
        for visit in visits.iter() {
            constant += visit.min(0.0);
            size += visit.min(0.0).abs();
        }
        for (multiplier, capacity) in multipliers.load.iter().zip(&self.capacity) {
            constant -= multiplier * capacity;
            size += multiplier * capacity;
        }
        let dust = 1e-10 * size;
        ((sum + constant - dust) * self.unit, (constant - dust) * self.unit)
    }

    fn cheapest(&self, batch: usize, price: &[f64]) -> f64 {
        let range = batch * self.weeks..(batch + 1) * self.weeks;
        price[range.clone()]
            .iter()
            .zip(&self.open[range])
            .filter(|(_, open)| **open)
            .map(|(price, _)| *price)
            .fold(f64::INFINITY, f64::min)
    }

    /// Raises the multipliers of visits as far as they go while the others stay: dual ascent, as for facilities that are to be
    /// opened (Erlenkotter 1978). What is paid for a visit beyond what makes a difference is taken back first, then batch after
    /// batch pays as much as the visits that are cheapest for it still cost.
    fn polish(&self, multipliers: &mut Multipliers, price: &mut [f64], free: &mut [f64]) {
        let weeks = self.weeks;
        self.price(multipliers, price);
        free.fill(self.visit_cost);
        let joined: Vec<usize> = (0..self.batches).filter(|batch| self.bundle[*batch] != usize::MAX).collect();
        let mut least: Vec<f64> = joined.iter().map(|batch| self.cheapest(*batch, price)).collect();
        // From here on `price` is without what is paid for visits; scaled by size it is what `least` is compared with.
        for (batch, least) in joined.iter().zip(&least) {
            for week in 0..weeks {
                let at = batch * weeks + week;
                price[at] -= self.size[*batch] * multipliers.visit[at];
                let paid = if self.open[at] { (least - price[at]).max(0.0) } else { 0.0 };
                multipliers.visit[at] = paid / self.size[*batch];
                free[self.bundle[*batch] * weeks + week] -= paid;
            }
        }
        // Where too much is paid in all, everybody pays less.
        let mut share = vec![1.0; free.len()];
        for (share, free) in share.iter_mut().zip(free.iter_mut()) {
            if *free < 0.0 {
                *share = self.visit_cost / (self.visit_cost - *free);
                *free = 0.0;
            }
        }
        for (batch, least) in joined.iter().zip(least.iter_mut()) {
            let mut new = f64::INFINITY;
            for week in 0..weeks {
                let at = batch * weeks + week;
                multipliers.visit[at] *= share[self.bundle[*batch] * weeks + week];
                if self.open[at] {
                    new = new.min(price[at] + self.size[*batch] * multipliers.visit[at]);
                }
            }
            *least = new;
        }
        for (batch, least) in joined.iter().zip(&least) {
            for week in 0..weeks {
                let at = batch * weeks + week;
                let needed = if self.open[at] { (least - price[at]).max(0.0) } else { 0.0 };
                let paid = self.size[*batch] * multipliers.visit[at];
                free[self.bundle[*batch] * weeks + week] += paid - needed;
                multipliers.visit[at] = needed / self.size[*batch];
            }
        }
        for _ in 0..6 {
            let mut raised = false;
            for (batch, least) in joined.iter().zip(least.iter_mut()) {
                let row = batch * weeks;
                let from = self.bundle[*batch] * weeks;
                // Up to the next price, or as far as the visits at this level can be paid.
                let mut next = f64::INFINITY;
                let mut room = f64::INFINITY;
                for week in (0..weeks).filter(|week| self.open[row + week]) {
                    if price[row + week] <= *least + 1e-12 {
                        room = room.min(free[from + week]);
                    } else {
                        next = next.min(price[row + week]);
                    }
                }
                let rise = room.min(next - *least);
                if rise > 1e-12 && rise.is_finite() {
                    for week in (0..weeks).filter(|week| self.open[row + week]) {
                        if price[row + week] <= *least + 1e-12 {
                            free[from + week] -= rise;
                            multipliers.visit[row + week] += rise / self.size[*batch];
                        }
                    }
                    *least += rise;
                    raised = true;
                }
            }
            if !raised {
                break;
            }
        }
    }

    /// Takes the present multipliers for the best if they are.
    fn look(&mut self) {
        let mut price = vec![0.0; self.cost.len()];
        let mut visits = vec![0.0; self.bundles * self.weeks];
        let mut multipliers = self.multipliers.clone();
        self.keep(&mut multipliers, &mut price, &mut visits);
    }

    fn keep(&mut self, multipliers: &mut Multipliers, price: &mut [f64], visits: &mut [f64]) -> f64 {
        if self.bundles > 0 {
            self.polish(multipliers, price, visits);
        }
        let (bound, constant) = self.bound_at(multipliers, price, visits);
        if bound > self.best.bound || self.best.reduced.is_empty() {
            self.best.bound = bound;
            self.best.constant = constant;
            self.best.reduced =
                price.iter().zip(&self.open).map(|(price, open)| if *open { price * self.unit } else { f64::INFINITY }).collect();
            self.multipliers.clone_from(multipliers);
        }
        bound
    }

    /// Runs the method. Stops early when the bound is above `enough`, or can't rise any more.
    fn solve(&mut self, steps: usize, enough: Option<f64>) {
        let weeks = self.weeks;
        if (0..self.batches).any(|batch| !self.open[batch * weeks..(batch + 1) * weeks].contains(&true)) {
            self.best.bound = f64::INFINITY;
            return;
        }
        let mut price = vec![0.0; self.cost.len()];
        let mut visits = vec![0.0; self.bundles * weeks];
        let mut at = Point { primal: self.start(), dual: self.multipliers.clone() };
        let mut dual = self.multipliers.clone();
        self.keep(&mut dual, &mut price, &mut visits);
        let mut sum = Sum::new(&at);
        let mut origin = at.clone();
        let mut weight = (150.0 / real(self.batches.max(1))).clamp(0.005, 1.0);
        let mut since = 0_usize;
        let mut restarted_at = f64::INFINITY;
        let mut last_error = f64::INFINITY;
        let mut rows = Rows::new(self);
        for step in 1..=steps {
            self.one_step(&mut at, weight, &mut price, &mut visits, &mut rows);
            sum.add(&at);
            since += 1;
            if step % LOOK != 0 {
                continue;
            }
            let mut mean = sum.mean();
            let mut here = at.clone();
            let (error_mean, bound_mean) = self.error(&mut mean, &mut price, &mut visits, &mut rows);
            let (error_at, bound_at) = self.error(&mut here, &mut price, &mut visits, &mut rows);
            if enough.is_some_and(|enough| bound_mean.max(bound_at) > enough) {
                break;
            }
            let (error, candidate) = if error_mean <= error_at { (error_mean, mean) } else { (error_at, here) };
            if error < 1e-7 {
                break;
            }
            let restart = error <= 0.2 * restarted_at
                || (error <= 0.8 * restarted_at && error > last_error)
                || since * 3 >= step.max(3 * LOOK);
            last_error = error;
            if restart {
                let (moved, turned) = candidate.distance(&origin);
                if moved > 1e-12 && turned > 1e-12 {
                    weight = (0.5 * (moved / turned).ln() + 0.5 * weight.ln()).exp();
                }
                at = candidate;
                origin = at.clone();
                sum = Sum::new(&at);
                since = 0;
                restarted_at = error;
                last_error = f64::INFINITY;
            }
        }
    }

    /// Every batch spread evenly over its weeks.
    fn start(&self) -> Primal {
        let weeks = self.weeks;
        let mut place = vec![0.0; self.cost.len()];
        for batch in 0..self.batches {
            let range = batch * weeks..(batch + 1) * weeks;
            let open = self.open[range.clone()].iter().filter(|open| **open).count();
            for (share, open_here) in place[range.clone()].iter_mut().zip(&self.open[range]) {
                *share = if *open_here { 1.0 / real(open) } else { 0.0 };
            }
        }
        Primal { place, visit: vec![0.0; self.bundles * weeks] }
    }

    fn one_step(&self, at: &mut Point, weight: f64, price: &mut [f64], visits: &mut [f64], rows: &mut Rows) {
        let weeks = self.weeks;
        self.price(&at.dual, price);
        self.price_visits(&at.dual, visits);
        let mut scratch = Vec::with_capacity(weeks);
        for batch in 0..self.batches {
            let step = self.step_place[batch] * weight;
            let range = batch * weeks..(batch + 1) * weeks;
            let (place, price, open) = (&mut at.primal.place[range.clone()], &price[range.clone()], &self.open[range.clone()]);
            scratch.clear();
            scratch.extend(
                place.iter().zip(price).zip(open).filter(|(_, open)| **open).map(|((share, price), _)| share - step * price),
            );
            let level = water_level(&scratch);
            let ahead = &mut rows.ahead[range];
            let mut next = scratch.iter();
            for ((share, open), ahead) in place.iter_mut().zip(open).zip(ahead) {
                let new = if *open { next.next().map_or(0.0, |value| (value - level).max(0.0)) } else { 0.0 };
                *ahead = 2.0 * new - *share;
                *share = new;
            }
        }
        for (slot, share) in at.primal.visit.iter_mut().enumerate() {
            let new = (*share - self.step_visit[slot] * weight * visits[slot]).clamp(0.0, 1.0);
            rows.ahead_visit[slot] = 2.0 * new - *share;
            *share = new;
        }
        self.rows(rows);
        for (slot, multiplier) in at.dual.load.iter_mut().enumerate() {
            *multiplier = (*multiplier + self.step_load[slot] / weight * (rows.load[slot] - self.capacity[slot])).max(0.0);
        }
        for (slot, multiplier) in at.dual.order.iter_mut().enumerate() {
            *multiplier = (*multiplier + self.step_order[slot] / weight * rows.order[slot]).max(0.0);
        }
        for batch in (0..self.batches).filter(|batch| self.bundle[*batch] != usize::MAX) {
            let (size, step) = (self.size[batch], self.step_join[batch] / weight);
            let from = self.bundle[batch] * weeks;
            let range = batch * weeks..(batch + 1) * weeks;
            let visit = &rows.ahead_visit[from..from + weeks];
            for ((multiplier, share), visit) in at.dual.visit[range.clone()].iter_mut().zip(&rows.ahead[range]).zip(visit) {
                *multiplier = (*multiplier + step * size * (share - visit)).max(0.0);
            }
        }
    }

    /// The left-hand sides of the rows of loads and of orders at `ahead`.
    fn rows(&self, rows: &mut Rows) {
        let (weeks, span) = (self.weeks, self.span);
        rows.load.fill(0.0);
        for batch in 0..self.batches {
            let place = &rows.ahead[batch * weeks..(batch + 1) * weeks];
            for (resource, amounts) in &self.uses[batch] {
                for (lag, amount) in amounts.iter().enumerate() {
                    let load = &mut rows.load[resource * span + lag..resource * span + lag + weeks];
                    for (load, share) in load.iter_mut().zip(place) {
                        *load += amount * share;
                    }
                }
            }
        }
        rows.order.fill(0.0);
        for (number, order) in self.orders.iter().enumerate() {
            let out = &mut rows.order[number * weeks..(number + 1) * weeks];
            for (items, lag, sign) in [(&order.then, 0, order.scale), (&order.before, order.lag, -order.scale)] {
                for (batch, weight) in items {
                    let mut sum = 0.0;
                    for (out, share) in out.iter_mut().skip(lag).zip(&rows.ahead[batch * weeks..(batch + 1) * weeks]) {
                        sum += share;
                        *out += sign * weight * sum;
                    }
                }
            }
        }
    }

    /// How far a point is from solving the relaxation: its gap and what it breaks. Keeps its multipliers if they are the best.
    fn error(&mut self, point: &mut Point, price: &mut [f64], visits: &mut [f64], rows: &mut Rows) -> (f64, f64) {
        let bound = self.keep(&mut point.dual, price, visits);
        rows.ahead.copy_from_slice(&point.primal.place);
        rows.ahead_visit.copy_from_slice(&point.primal.visit);
        self.rows(rows);
        let over = |value: f64| value.max(0.0);
        let mut broken = 0.0;
        for (load, capacity) in rows.load.iter().zip(&self.capacity) {
            broken += over(load - capacity).powi(2);
        }
        for row in &rows.order {
            broken += over(*row).powi(2);
        }
        let mut value = 0.0;
        for (share, cost) in point.primal.place.iter().zip(&self.cost) {
            value += share * cost;
        }
        for share in &point.primal.visit {
            value += share * self.visit_cost;
        }
        for batch in (0..self.batches).filter(|batch| self.bundle[*batch] != usize::MAX) {
            for week in 0..self.weeks {
                let short =
                    point.primal.place[batch * self.weeks + week] - point.primal.visit[self.bundle[batch] * self.weeks + week];
                broken += (self.size[batch] * over(short)).powi(2);
            }
        }
        let scale = 1.0 + real(self.batches);
        let gap = (value - bound / self.unit).abs() / scale;
        (gap + broken.sqrt() / scale.sqrt(), bound)
    }
}

/// Scratch space for the rows.
struct Rows {
    ahead: Vec<f64>,
    ahead_visit: Vec<f64>,
    load: Vec<f64>,
    order: Vec<f64>,
}

impl Rows {
    fn new(of: &Relaxation) -> Rows {
        Rows {
            ahead: vec![0.0; of.cost.len()],
            ahead_visit: vec![0.0; of.bundles * of.weeks],
            load: vec![0.0; of.capacity.len()],
            order: vec![0.0; of.orders.len() * of.weeks],
        }
    }
}

#[derive(Clone)]
struct Point {
    primal: Primal,
    dual: Multipliers,
}

impl Point {
    fn parts(&self) -> [&Vec<f64>; 5] {
        [&self.primal.place, &self.primal.visit, &self.dual.load, &self.dual.order, &self.dual.visit]
    }

    /// How far the shares and how far the multipliers are from another point's.
    fn distance(&self, other: &Point) -> (f64, f64) {
        let squares: Vec<f64> = self
            .parts()
            .iter()
            .zip(other.parts())
            .map(|(one, other)| one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum())
            .collect();
        ((squares[0] + squares[1]).sqrt(), (squares[2] + squares[3] + squares[4]).sqrt())
    }
}

/// The mean of the points since the last restart.
struct Sum {
    point: Point,
    count: f64,
}

impl Sum {
    fn new(like: &Point) -> Sum {
        let mut point = like.clone();
        for part in Self::parts_of(&mut point) {
            part.fill(0.0);
        }
        Sum { point, count: 0.0 }
    }

    fn parts_of(point: &mut Point) -> [&mut Vec<f64>; 5] {
        let Point { primal: Primal { place, visit }, dual: Multipliers { load, order, visit: join } } = point;
        [place, visit, load, order, join]
    }

    fn add(&mut self, point: &Point) {
        for (sum, part) in Self::parts_of(&mut self.point).into_iter().zip(point.parts()) {
            for (sum, value) in sum.iter_mut().zip(part) {
                *sum += value;
            }
        }
        self.count += 1.0;
    }

    fn mean(&self) -> Point {
        let mut point = self.point.clone();
        for part in Self::parts_of(&mut point) {
            for value in part {
                *value /= self.count.max(1.0);
            }
        }
        point
    }
}

/// What to take from every value so that the rest, nothing below zero, adds up to 1 (Michelot's projection).
fn water_level(values: &[f64]) -> f64 {
    let mut count = real(values.len());
    let mut level = (values.iter().sum::<f64>() - 1.0) / count;
    loop {
        let (mut sum, mut above) = (0.0, 0.0);
        for value in values.iter().filter(|value| **value > level) {
            sum += value;
            above += 1.0;
        }
        if above >= count || above == 0.0 {
            return level;
        }
        count = above;
        level = (sum - 1.0) / count;
    }
}

fn orders(model: &Model, size: &[f64]) -> Vec<Order> {
    let mut orders = Vec::new();
    for relation in &model.relations {
        let Relation::After { before, then, lag } = *relation else { continue };
        let (before, then) = (&model.units[before as usize], &model.units[then as usize]);
        if before.is_empty() || then.is_empty() {
            continue;
        }
        let single = |batch: &u32| vec![(*batch as usize, 1.0)];
        let mean = |batches: &[u32]| -> Vec<(usize, f64)> {
            batches.iter().map(|batch| (*batch as usize, 1.0 / real(batches.len()))).collect()
        };
        let mut add = |then: Vec<(usize, f64)>, before: Vec<(usize, f64)>| {
            let weigh = |items: &[(usize, f64)]| items.iter().map(|(batch, weight)| size[*batch] * weight).sum::<f64>();
            let scale = weigh(&then).min(weigh(&before));
            orders.push(Order { then, before, lag: lag as usize, scale });
        };
        if before.len() * then.len() <= PAIRS {
            for one in before {
                for other in then {
                    add(single(other), single(one));
                }
            }
        } else if before.len() <= PAIRS {
            for one in before {
                add(mean(then), single(one));
            }
        } else if then.len() <= PAIRS {
            for other in then {
                add(single(other), mean(before));
            }
        } else {
            add(mean(then), mean(before));
        }
    }
    orders
}

#[expect(clippy::cast_precision_loss, reason = "amounts have eleven digits")]
fn grain(amount: i64) -> f64 {
    amount as f64
}
