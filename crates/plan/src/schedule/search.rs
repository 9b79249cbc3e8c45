//! The search: a first schedule built batch by batch, then annealing that moves, swaps and rebuilds (`methods.md` C.3).
//!
//! A placement obeys every rule at every moment, except that batches may be missing and openings late; both cost more than
//! anything else and must be gone before a schedule counts. Weeks behind a limit cost extra, and the limit goes down each time
//! it is met: that is how the search reaches short schedules. Annealing runs in cycles, each twice as long as the one before,
//! so that the answer is good at any moment and does not depend on how long somebody meant to wait.

use super::model::{Model, NONE, index};
use super::random::Random;
use super::real;
use super::state::State;

/// Annealing begins and ends at these temperatures, as shares of a typical difference between two placements.
const HOT: f64 = 0.2;
const COLD: f64 = 0.005;
/// Moves at one temperature.
const STEP: u64 = 256;

pub(super) struct Search<'m> {
    model: &'m Model,
    random: Random,
    state: State<'m>,
    best: Option<Best>,
    /// No schedule ends before this week.
    floor: usize,
    /// Weeks behind this one cost extra.
    limit: usize,
    /// The cost of one batch one week behind the limit, and of a late opening or a missing batch.
    beyond: f64,
    missing: f64,
    /// A typical difference between two placements, the unit of temperature.
    scale: f64,
    temperature: f64,
    moves: u64,
    cycle: Cycle,
    /// The energy of the state: what annealing lowers.
    energy: f64,
    lowest: f64,
    /// The longest kernel.
    reach: usize,
    /// Units small enough to be moved as a whole.
    movable: Vec<u32>,
    order: Vec<u32>,
}

#[derive(Clone)]
pub(super) struct Best {
    pub weeks: Vec<u32>,
    pub value: f64,
    pub last: usize,
}

#[derive(Clone, Copy)]
struct Cycle {
    number: u32,
    start: u64,
    length: u64,
}

impl<'m> Search<'m> {
    pub fn new(model: &'m Model, seed: u64) -> Search<'m> {
        let waiting = model.cost.iter().sum::<f64>() / real(model.batches.max(1));
        let scale = (waiting * real(model.weeks) / 4.0 + model.bundle_cost).max(f64::MIN_POSITIVE);
        let ends: Vec<usize> = (0..model.batches).filter_map(|batch| model.window(batch)).map(|(first, _)| first).collect();
        let everything = model.cost.iter().sum::<f64>() * real(model.weeks)
            + model.bundle_cost * real(model.bundles * model.weeks)
            + model.finish * real(model.weeks);
        let movable = (0..model.units.len())
            .filter(|unit| !model.relations_of[*unit].is_empty() && (1..=64).contains(&model.units[*unit].len()))
            .map(index)
            .collect();
        let mut search = Search {
            model,
            random: Random::seeded(seed),
            state: State::empty(model),
            best: None,
            floor: ends.into_iter().max().unwrap_or(0),
            limit: model.weeks,
            beyond: 8.0 * scale,
            missing: 10.0 * everything + 1.0,
            scale,
            temperature: 0.0,
            moves: 0,
            cycle: Cycle { number: 0, start: 0, length: 0 },
            energy: f64::INFINITY,
            lowest: f64::INFINITY,
            reach: model.uses.iter().flatten().map(|used| used.amounts.len()).max().unwrap_or(1),
            movable,
            order: order(model),
        };
        search.construct();
        search.note();
        search
    }

    /// A week before which no schedule can end has been proven.
    pub fn set_floor(&mut self, last: usize) {
        self.floor = self.floor.max(last);
        self.limit = self.limit.max(self.floor);
    }

    pub fn best(&self) -> Option<&Best> {
        self.best.as_ref()
    }

    pub fn moves(&self) -> u64 {
        self.moves
    }

    /// Starts from a placement that is known.
    pub fn start_from(&mut self, weeks: &[u32]) {
        let mut state = State::empty(self.model);
        for batch in self.order.clone() {
            let (batch, week) = (batch as usize, weeks[batch as usize]);
            if week != NONE && (week as usize) < self.model.weeks && state.fits(batch, week as usize) {
                state.insert(batch, week as usize);
            }
        }
        self.state = state;
        self.fill();
        self.note();
    }

    /// Makes this many moves.
    pub fn advance(&mut self, moves: u64) {
        if self.model.batches == 0 {
            self.moves += moves;
            return;
        }
        let until = self.moves + moves;
        while self.moves < until {
            if self.moves >= self.cycle.start + self.cycle.length {
                self.begin_cycle();
            }
            if self.moves.is_multiple_of(STEP) {
                let progress = share(self.moves - self.cycle.start, self.cycle.length);
                self.temperature = self.scale * HOT * (COLD / HOT).powf(progress);
            }
            self.moves += 1;
            if self.state.is_complete() && self.energy < self.missing {
                self.step();
            } else {
                self.mend();
            }
            let ends = self.moves == self.cycle.start + self.cycle.length;
            if (ends || self.moves.is_multiple_of(STEP)) && self.energy < self.lowest {
                self.note();
            }
        }
    }

    fn begin_cycle(&mut self) {
        let length = if self.cycle.length == 0 { (40 * self.model.batches as u64).max(20_000) } else { self.cycle.length * 2 };
        self.cycle = Cycle { number: self.cycle.number + 1, start: self.moves, length };
        if let Some(best) = &self.best {
            // Every second cycle asks for a week less than the best schedule has; the others keep what was reached.
            let shorter = self.cycle.number % 2 == 1 && self.model.finish > 0.0;
            self.limit = if shorter { best.last.saturating_sub(1).max(self.floor) } else { best.last };
            let weeks = best.weeks.clone();
            let mut state = State::empty(self.model);
            for (batch, week) in weeks.iter().enumerate() {
                state.insert(batch, *week as usize);
            }
            self.state = state;
        } else {
            self.limit = self.model.weeks;
            self.construct();
        }
        self.energy = self.measure();
        self.lowest = self.energy;
    }

    fn penalty(&self, week: usize) -> f64 {
        self.beyond * real(week.saturating_sub(self.limit))
    }

    fn measure(&self) -> f64 {
        let behind: f64 =
            (self.limit..self.model.weeks).map(|week| self.penalty(week) * real(self.state.in_week[week].len())).sum();
        let absent = real(self.model.batches - self.state.placed) + f64::from(self.state.late_openings());
        self.state.waiting + self.model.bundle_cost * real(self.state.visited) + behind + self.missing * absent
    }

    /// Keeps the state when it is the best schedule so far.
    fn note(&mut self) {
        self.energy = self.measure();
        self.lowest = self.lowest.min(self.energy);
        if !self.state.is_complete() || self.state.late_openings() > 0 {
            return;
        }
        let value = self.state.value();
        let last = self.state.last();
        if self.best.as_ref().is_none_or(|best| value < best.value - 1e-12) {
            self.best = Some(Best { weeks: self.state.week.clone(), value: self.model.value(&self.state.week), last });
        }
        if last <= self.limit && last > self.floor && self.model.finish > 0.0 {
            self.limit = last - 1;
            self.energy = self.measure();
            self.lowest = self.energy;
        }
    }

    /// Places every batch, earliest first, in the cheapest week that has room.
    fn construct(&mut self) {
        self.state = State::empty(self.model);
        if self.cycle.number > 0 {
            let model = self.model;
            let blur = 1.0 + f64::from(self.cycle.number % 8);
            let mut keyed: Vec<(f64, u32)> = self
                .order
                .iter()
                .map(|batch| {
                    let first = model.window(*batch as usize).map_or(0, |(first, _)| first);
                    (real(first) + blur * self.random.unit(), *batch)
                })
                .collect();
            keyed.sort_by(|one, other| one.0.total_cmp(&other.0));
            self.order = keyed.into_iter().map(|(_, batch)| batch).collect();
        }
        self.fill();
    }

    fn fill(&mut self) {
        for at in 0..self.order.len() {
            let batch = self.order[at] as usize;
            if self.state.week[batch] == NONE
                && let Some(week) = self.cheapest(batch)
            {
                self.state.insert(batch, week);
            }
        }
        self.energy = self.measure();
    }

    /// The week that adds least, the earliest of equals.
    fn cheapest(&self, batch: usize) -> Option<usize> {
        let model = self.model;
        let mut found: Option<(f64, usize)> = None;
        for week in &model.open_weeks[batch] {
            let week = *week as usize;
            let new_visit = model.bundle[batch] != NONE && self.state.visited_weeks(model.bundle[batch] as usize)[week] == 0;
            let cost = model.cost[batch] * real(week) + self.penalty(week) + if new_visit { model.bundle_cost } else { 0.0 };
            if found.is_none_or(|(least, _)| cost < least) && self.state.fits(batch, week) {
                found = Some((cost, week));
            }
        }
        found.map(|(_, week)| week)
    }

    /// One move of a placement that misses nothing.
    fn step(&mut self) {
        let threshold = -self.temperature * (1.0 - self.random.unit()).ln();
        let batch = self.random.below(self.model.batches);
        let kind = self.random.below(100);
        if kind < 3 && !self.movable.is_empty() {
            self.shift(threshold);
        } else if kind < 4 {
            self.rebuild(threshold);
        } else if kind < 45 && self.model.bundle[batch] != NONE && self.model.bundle_cost > 0.0 {
            self.join(batch, threshold);
        } else if kind < 75 {
            let open = &self.model.open_weeks[batch];
            let week = open[self.random.below(open.len())] as usize;
            self.relocate(batch, week, threshold);
        } else {
            let other = self.random.below(self.model.batches);
            self.swap(batch, other, threshold);
        }
    }

    /// Moves a batch to where its bundle has others.
    fn join(&mut self, batch: usize, threshold: f64) {
        let model = self.model;
        let open = &model.open_weeks[batch];
        let from = self.random.below(open.len());
        let visits = self.state.visited_weeks(model.bundle[batch] as usize);
        let at = self.state.week[batch];
        let found =
            (0..open.len()).map(|ahead| open[(from + ahead) % open.len()]).find(|week| *week != at && visits[*week as usize] > 0);
        if let Some(week) = found {
            self.relocate(batch, week as usize, threshold);
        }
    }

    fn relocate(&mut self, batch: usize, to: usize, threshold: f64) {
        let model = self.model;
        let from = self.state.week[batch] as usize;
        if from == to {
            return;
        }
        let delta = model.cost[batch] * (real(to) - real(from)) + self.penalty(to) - self.penalty(from)
            + model.bundle_cost * f64::from(self.state.visits_added(batch, from, to));
        if delta > threshold {
            return;
        }
        let apart = from.abs_diff(to) >= self.reach;
        if apart && !self.state.carries(batch, to) {
            if let Some(other) = self.guest(to) {
                self.swap(batch, other, threshold);
            }
            return;
        }
        let late = self.state.late_openings();
        self.state.remove(batch);
        if !self.state.fits(batch, to) {
            self.state.insert(batch, from);
            return;
        }
        self.state.insert(batch, to);
        let delta = delta + self.missing * (f64::from(self.state.late_openings()) - f64::from(late));
        if delta > threshold {
            self.state.remove(batch);
            self.state.insert(batch, from);
            return;
        }
        self.energy += delta;
    }

    /// Some batch of a week.
    fn guest(&mut self, week: usize) -> Option<usize> {
        let batches = &self.state.in_week[week];
        (!batches.is_empty()).then(|| batches[self.random.below(batches.len())] as usize)
    }

    fn swap(&mut self, one: usize, other: usize, threshold: f64) {
        let model = self.model;
        let (from, to) = (self.state.week[one] as usize, self.state.week[other] as usize);
        if from == to || !model.open[one * model.weeks + to] || !model.open[other * model.weeks + from] {
            return;
        }
        let waiting = (model.cost[one] - model.cost[other]) * (real(to) - real(from));
        if waiting - 2.0 * model.bundle_cost > threshold {
            return;
        }
        let (visited, late) = (self.state.visited, self.state.late_openings());
        self.state.remove(one);
        self.state.remove(other);
        let mut kept = false;
        if self.state.fits(one, to) {
            self.state.insert(one, to);
            if self.state.fits(other, from) {
                self.state.insert(other, from);
                let delta = waiting
                    + model.bundle_cost * (real(self.state.visited) - real(visited))
                    + self.missing * (f64::from(self.state.late_openings()) - f64::from(late));
                if delta <= threshold {
                    self.energy += delta;
                    kept = true;
                } else {
                    self.state.remove(other);
                    self.state.remove(one);
                }
            } else {
                self.state.remove(one);
            }
        }
        if !kept {
            self.state.insert(one, from);
            self.state.insert(other, to);
        }
    }

    /// Moves a whole unit by some weeks.
    fn shift(&mut self, threshold: f64) {
        let model = self.model;
        let unit = self.movable[self.random.below(self.movable.len())] as usize;
        let by = 1 + self.random.below(3);
        let later = self.random.below(2) == 0;
        let target = |week: u32| if later { Some(week as usize + by) } else { (week as usize).checked_sub(by) };
        let moves: Option<Vec<(u32, u32, usize)>> = model.units[unit]
            .iter()
            .map(|batch| {
                let week = self.state.week[*batch as usize];
                target(week).filter(|to| *to < model.weeks).map(|to| (*batch, week, to))
            })
            .collect();
        let Some(moves) = moves else { return };
        self.attempt(&moves, threshold);
    }

    /// Takes batches out and puts them where they are meant to go, if all fit and the result is good enough.
    fn attempt(&mut self, moves: &[(u32, u32, usize)], threshold: f64) {
        for (batch, ..) in moves {
            self.state.remove(*batch as usize);
        }
        let fits = |state: &mut State<'_>| {
            moves.iter().position(|(batch, _, to)| {
                let fits = state.fits(*batch as usize, *to);
                if fits {
                    state.insert(*batch as usize, *to);
                }
                !fits
            })
        };
        let failed = fits(&mut self.state);
        if failed.is_none() {
            let energy = self.measure();
            if energy - self.energy <= threshold {
                self.energy = energy;
                return;
            }
        }
        for (batch, ..) in &moves[..failed.unwrap_or(moves.len())] {
            self.state.remove(*batch as usize);
        }
        for (batch, from, _) in moves {
            self.state.insert(*batch as usize, *from as usize);
        }
    }

    /// Takes a few batches out and puts each back where it is cheapest now.
    fn rebuild(&mut self, threshold: f64) {
        let chosen = self.neighbours();
        let from: Vec<(u32, u32)> = chosen.iter().map(|batch| (*batch, self.state.week[*batch as usize])).collect();
        for batch in &chosen {
            self.state.remove(*batch as usize);
        }
        for batch in &chosen {
            if let Some(week) = self.cheapest(*batch as usize) {
                self.state.insert(*batch as usize, week);
            }
        }
        let energy = self.measure();
        if energy - self.energy <= threshold {
            self.energy = energy;
            return;
        }
        self.restore(&from);
    }

    fn restore(&mut self, from: &[(u32, u32)]) {
        for (batch, _) in from {
            if self.state.week[*batch as usize] != NONE {
                self.state.remove(*batch as usize);
            }
        }
        for (batch, week) in from.iter().filter(|(_, week)| *week != NONE) {
            self.state.insert(*batch as usize, *week as usize);
        }
    }

    /// A few batches that have to do with each other: of one bundle, of one unit, or of two weeks. In random order.
    fn neighbours(&mut self) -> Vec<u32> {
        let model = self.model;
        let seed = self.random.below(model.batches);
        let size = 2 + self.random.below(10);
        let pool: Vec<u32> = match self.random.below(3) {
            0 if model.bundle[seed] != NONE => {
                (0..index(model.batches)).filter(|batch| model.bundle[*batch as usize] == model.bundle[seed]).collect()
            }
            1 if !model.units_of[seed].is_empty() => {
                model.units[model.units_of[seed][self.random.below(model.units_of[seed].len())] as usize].clone()
            }
            _ => {
                let (one, other) = (self.random.below(model.weeks), self.random.below(model.weeks));
                self.state.in_week[one].iter().chain(&self.state.in_week[other]).copied().collect()
            }
        };
        let mut pool: Vec<u32> = pool.into_iter().filter(|batch| self.state.week[*batch as usize] != NONE).collect();
        pool.sort_unstable();
        pool.dedup();
        self.random.shuffle(&mut pool);
        pool.truncate(size);
        pool
    }

    /// One attempt to place what is missing: makes room by taking others out, and keeps what is not worse.
    fn mend(&mut self) {
        let model = self.model;
        let absent: Vec<u32> = (0..index(model.batches)).filter(|batch| self.state.week[*batch as usize] == NONE).collect();
        let mut chosen = self.neighbours();
        if let Some(batch) = absent.get(self.random.below(absent.len())) {
            // Those that stand in the way: of the week in which it could stand, and of the units it is related to.
            let open = &model.open_weeks[*batch as usize];
            let week = open[self.random.below(open.len())] as usize;
            let mut way = self.state.in_week[week].clone();
            for unit in &model.units_of[*batch as usize] {
                for relation in &model.relations_of[*unit as usize] {
                    for related in model.relations[*relation as usize].units() {
                        way.extend(
                            model.units[related as usize].iter().filter(|batch| self.state.week[**batch as usize] != NONE),
                        );
                    }
                }
            }
            self.random.shuffle(&mut way);
            way.truncate(1 + self.random.below(12));
            chosen.extend(way);
        }
        chosen.sort_unstable();
        chosen.dedup();
        let from: Vec<(u32, u32)> = chosen.iter().map(|batch| (*batch, self.state.week[*batch as usize])).collect();
        for batch in &chosen {
            self.state.remove(*batch as usize);
        }
        let mut queue: Vec<u32> = absent.clone();
        self.random.shuffle(&mut queue);
        self.random.shuffle(&mut chosen);
        queue.extend(&chosen);
        if self.random.below(3) == 0 {
            queue.sort_by_key(|batch| model.window(*batch as usize));
        }
        for batch in queue {
            if let Some(week) = self.some_week(batch as usize) {
                self.state.insert(batch as usize, week);
            }
        }
        let energy = self.measure();
        if energy <= self.energy + self.temperature.max(1e-9) {
            self.energy = energy;
            return;
        }
        let with_absent: Vec<(u32, u32)> = from.into_iter().chain(absent.into_iter().map(|batch| (batch, NONE))).collect();
        self.restore(&with_absent);
    }

    /// Mostly the cheapest week, now and then any that has room.
    fn some_week(&mut self, batch: usize) -> Option<usize> {
        if self.random.below(4) > 0 {
            return self.cheapest(batch);
        }
        let open = &self.model.open_weeks[batch];
        let from = self.random.below(open.len());
        (0..open.len()).map(|ahead| open[(from + ahead) % open.len()] as usize).find(|week| self.state.fits(batch, *week))
    }
}

/// How many relations lead, one after the other, to each unit.
pub(super) fn depths(model: &Model) -> Vec<u32> {
    let mut depth = vec![0_u32; model.units.len()];
    for _ in 0..model.units.len().min(64) {
        let mut changed = false;
        for relation in &model.relations {
            if let super::model::Relation::After { before, then, .. }
            | super::model::Relation::Opened { first: before, then, .. } = relation
            {
                let deeper = depth[*before as usize] + 1;
                if depth[*then as usize] < deeper {
                    depth[*then as usize] = deeper;
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    depth
}

/// The order of the first construction: by the earliest week, then by the depth in chains of relations, then the largest first.
fn order(model: &Model) -> Vec<u32> {
    let depth = depths(model);
    let key = |batch: &u32| {
        let first = model.window(*batch as usize).map_or(0, |(first, _)| first);
        let deepest = model.units_of[*batch as usize].iter().map(|unit| depth[*unit as usize]).max().unwrap_or(0);
        let size: f64 = model.uses[*batch as usize].iter().map(|used| used.total).fold(0.0, f64::max);
        (first, deepest, size)
    };
    let mut order: Vec<u32> = (0..index(model.batches)).collect();
    order.sort_by(|one, other| {
        let (one, other) = (key(one), key(other));
        one.0.cmp(&other.0).then(one.1.cmp(&other.1)).then(other.2.total_cmp(&one.2))
    });
    order
}

#[expect(clippy::cast_precision_loss, reason = "a share of a number of moves")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}
