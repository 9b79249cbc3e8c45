//! A problem prepared for searching: numbers in flat arrays, windows made as narrow as the rules allow.

use super::problem::{Limit, Problem};
use super::real;

/// No bundle, or no week.
pub(super) const NONE: u32 = u32::MAX;

/// Loads are whole numbers, so that adding and taking away for hours leaves no dust. A resource's largest week is this.
const GRAIN: f64 = 1e11;
/// Capacities are met up to this share of themselves; the verifier allows ten times as much.
const SLACK: f64 = 1e-8;

pub(super) struct Model {
    pub weeks: usize,
    /// Weeks that carry loads: those that the kernels reach beyond the last are among them.
    pub span: usize,
    pub batches: usize,
    /// What a week of waiting costs, by batch.
    pub cost: Vec<f64>,
    pub finish: f64,
    /// Whether the batch may stand in the week: batch × weeks + week.
    pub open: Vec<bool>,
    /// The weeks open to each batch.
    pub open_weeks: Vec<Vec<u32>>,
    pub uses: Vec<Vec<Use>>,
    pub resources: usize,
    /// resource × span + week
    pub capacity: Vec<i64>,
    pub units: Vec<Vec<u32>>,
    /// The units of each batch that a relation speaks of.
    pub units_of: Vec<Vec<u32>>,
    pub relations: Vec<Relation>,
    /// The relations of each unit.
    pub relations_of: Vec<Vec<u32>>,
    /// Whether some relation asks for an opening that is early enough, which no single placement can break or mend.
    pub has_openings: bool,
    pub bundles: usize,
    pub bundle: Vec<u32>,
    pub bundle_cost: f64,
    pub at_once: u32,
    /// What a batch costs wherever it stands differently from its twin: equal keys are interchangeable.
    pub twin: Vec<u32>,
}

/// The load of one batch on one resource.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Use {
    pub resource: usize,
    /// What falls into the batch's week, the next, and so on.
    pub amounts: Vec<i64>,
    /// The same in all, as a share of the resource's grain.
    pub total: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Relation {
    After { before: u32, then: u32, lag: u32 },
    Opened { first: u32, then: u32, lag: u32 },
    NotSameWeek { one: u32, other: u32 },
    Apart { one: u32, other: u32, behind_one: u32, behind_other: u32 },
    With { one: u32, other: u32 },
    OpensBy { unit: u32, week: u32 },
}

impl Model {
    /// `None` when some batch has no week left, or there is no week at all: the rules contradict each other.
    pub fn of(problem: &Problem) -> Option<Model> {
        let (weeks, batches) = (problem.weeks, problem.batches.len());
        if weeks == 0 && batches > 0 {
            return None;
        }
        let limited = limited(problem);
        let merged = merged(problem, &limited);
        let mut model = Model {
            weeks,
            span: problem.span(),
            batches,
            cost: problem.batches.iter().map(|batch| batch.cost).collect(),
            finish: problem.weights.finish,
            open: vec![true; batches * weeks],
            open_weeks: Vec::new(),
            uses: vec![Vec::new(); batches],
            resources: merged.len(),
            capacity: Vec::new(),
            units: problem.units.iter().map(|unit| unit.batches.iter().map(|batch| index(*batch)).collect()).collect(),
            units_of: vec![Vec::new(); batches],
            relations: Vec::new(),
            relations_of: vec![Vec::new(); problem.units.len()],
            has_openings: false,
            bundles: problem.bundles,
            bundle: problem.batches.iter().map(|batch| batch.bundle.map_or(NONE, index)).collect(),
            bundle_cost: problem.weights.bundle,
            at_once: u32::MAX,
            twin: Vec::new(),
        };
        for (number, resource) in merged.iter().enumerate() {
            model.add_resource(problem, number, resource);
        }
        model.read_rules(problem);
        model.close_where_it_fits_not_alone();
        let narrowed = model.narrow();
        if !narrowed {
            return None;
        }
        model.open_weeks =
            (0..batches).map(|batch| (0..weeks).filter(|week| model.open[batch * weeks + week]).map(index).collect()).collect();
        model.find_twins();
        Some(model)
    }

    fn add_resource(&mut self, problem: &Problem, number: usize, resource: &Merged) {
        let largest = resource.capacity.iter().copied().fold(0.0, f64::max);
        let total: f64 = resource.uses.iter().map(|(_, amount)| amount).sum();
        let grain = GRAIN / largest.max(total / 1e4).max(f64::MIN_POSITIVE);
        let slack = (SLACK * largest * grain).max(1.0);
        self.capacity.extend((0..self.span).map(|week| {
            let there = resource.capacity.get(week).copied().unwrap_or(0.0);
            rounded(there * grain + if there > 0.0 { slack } else { 0.0 })
        }));
        let kernel = &problem.resources[resource.like].kernel;
        for (batch, amount) in &resource.uses {
            let amounts = kernel.iter().map(|share| rounded(amount * share * grain)).collect();
            let total = amount * kernel.iter().sum::<f64>() * grain;
            self.uses[*batch].push(Use { resource: number, amounts, total });
        }
    }

    fn read_rules(&mut self, problem: &Problem) {
        let weeks = self.weeks;
        let mut close = |unit: usize, closed: &dyn Fn(usize) -> bool| {
            for batch in &problem.units[unit].batches {
                for week in (0..weeks).filter(|week| closed(*week)) {
                    self.open[batch * weeks + week] = false;
                }
            }
        };
        let mut relations = Vec::new();
        let mut at_once = u32::MAX;
        for rule in &problem.rules {
            match &rule.limit {
                Limit::Capacity { .. } => {}
                Limit::NotBefore { unit, week } => close(*unit, &|at| at < *week),
                Limit::FinishedBy { unit, week } => close(*unit, &|at| at > *week),
                Limit::NotDuring { unit, weeks } => close(*unit, &|at| weeks.contains(&at)),
                Limit::OpensBy { unit, week } => relations.push(Relation::OpensBy { unit: index(*unit), week: index(*week) }),
                Limit::After { before, then, lag } => {
                    relations.push(Relation::After { before: index(*before), then: index(*then), lag: index(*lag) });
                }
                Limit::Opened { first, then, lag } => {
                    relations.push(Relation::Opened { first: index(*first), then: index(*then), lag: index(*lag) });
                }
                Limit::With { one, other } => relations.push(Relation::With { one: index(*one), other: index(*other) }),
                Limit::NotSameWeek { one, other } => {
                    relations.push(Relation::NotSameWeek { one: index(*one), other: index(*other) });
                }
                Limit::Apart { one, other, behind_one, behind_other } => relations.push(Relation::Apart {
                    one: index(*one),
                    other: index(*other),
                    behind_one: index(*behind_one),
                    behind_other: index(*behind_other),
                }),
                Limit::AtOnce { bundles } => at_once = at_once.min(index(*bundles)),
            }
        }
        self.at_once = at_once;
        self.has_openings = relations.iter().any(|relation| matches!(relation, Relation::With { .. } | Relation::OpensBy { .. }));
        for (number, relation) in relations.iter().enumerate() {
            for unit in relation.units() {
                if !self.relations_of[unit as usize].contains(&index(number)) {
                    self.relations_of[unit as usize].push(index(number));
                }
            }
        }
        for (unit, batches) in self.units.iter().enumerate().filter(|(unit, _)| !self.relations_of[*unit].is_empty()) {
            for batch in batches {
                self.units_of[*batch as usize].push(index(unit));
            }
        }
        self.relations = relations;
    }

    /// A week whose capacity a batch exceeds by itself is closed to it.
    fn close_where_it_fits_not_alone(&mut self) {
        for batch in 0..self.batches {
            for week in 0..self.weeks {
                let fits = self.uses[batch].iter().all(|used| {
                    let from = used.resource * self.span + week;
                    used.amounts.iter().zip(&self.capacity[from..]).all(|(amount, capacity)| amount <= capacity)
                });
                self.open[batch * self.weeks + week] &= fits;
            }
            if self.bundle[batch] != NONE && self.at_once == 0 {
                self.open[batch * self.weeks..(batch + 1) * self.weeks].fill(false);
            }
        }
    }

    /// Closes weeks that the relations leave no room for, until nothing changes. False when some batch has none left.
    fn narrow(&mut self) -> bool {
        loop {
            let Some(windows) = (0..self.batches).map(|batch| self.window(batch)).collect::<Option<Vec<_>>>() else {
                return false;
            };
            let mut changed = false;
            for number in 0..self.relations.len() {
                match self.relations[number] {
                    Relation::After { before, then, lag } => {
                        let Some(end) = self.earliest_end(before as usize, &windows) else { return false };
                        let Some(latest) = self.units[then as usize].iter().map(|b| windows[*b as usize].1).min() else {
                            continue;
                        };
                        if self.units[before as usize].is_empty() {
                            continue;
                        }
                        changed |= self.close_before(then, end + lag as usize);
                        changed |= self.close_behind(before, latest.checked_sub(lag as usize));
                    }
                    Relation::Opened { first, then, lag } => {
                        let (earlier, later) = (&self.units[first as usize], &self.units[then as usize]);
                        let Some(opening) = earlier.iter().map(|b| windows[*b as usize].0).min() else { continue };
                        let latest = later.iter().map(|b| windows[*b as usize].1).min();
                        let single = earlier.len() == 1;
                        changed |= self.close_before(then, opening + lag as usize);
                        if let (true, Some(latest)) = (single, latest) {
                            changed |= self.close_behind(first, latest.checked_sub(lag as usize));
                        }
                    }
                    Relation::With { one, other } => {
                        let opening = |unit: u32| self.units[unit as usize].iter().map(|b| windows[*b as usize].0).min();
                        if let (Some(a), Some(b)) = (opening(one), opening(other)) {
                            changed |= self.close_before(one, b);
                            changed |= self.close_before(other, a);
                        }
                    }
                    Relation::OpensBy { unit, week } => {
                        if let [_] = self.units[unit as usize][..] {
                            changed |= self.close_behind(unit, Some(week as usize));
                        }
                        let opening = self.units[unit as usize].iter().map(|b| windows[*b as usize].0).min();
                        if opening.is_some_and(|opening| opening > week as usize) {
                            return false;
                        }
                    }
                    Relation::NotSameWeek { .. } | Relation::Apart { .. } => {}
                }
            }
            if !changed {
                return true;
            }
        }
    }

    /// The first and the last open week of a batch.
    pub fn window(&self, batch: usize) -> Option<(usize, usize)> {
        let row = &self.open[batch * self.weeks..(batch + 1) * self.weeks];
        Some((row.iter().position(|open| *open)?, row.iter().rposition(|open| *open)?))
    }

    /// The earliest week in which the last batch of a unit can stand: its own windows, and the capacity for all of it.
    fn earliest_end(&self, unit: usize, windows: &[(usize, usize)]) -> Option<usize> {
        let batches = &self.units[unit];
        let from = batches.iter().map(|batch| windows[*batch as usize].0).min().unwrap_or(0);
        let mut end = batches.iter().map(|batch| windows[*batch as usize].0).max().unwrap_or(0);
        let is_open = |week: usize| batches.iter().any(|batch| self.open[*batch as usize * self.weeks + week]);
        for resource in 0..self.resources {
            let uses = batches.iter().flat_map(|batch| &self.uses[*batch as usize]).filter(|used| used.resource == resource);
            let (mut needed, mut reach) = (0_i64, 1);
            for used in uses {
                needed += used.amounts.iter().sum::<i64>();
                reach = reach.max(used.amounts.len());
            }
            if needed == 0 {
                continue;
            }
            let capacity = &self.capacity[resource * self.span..(resource + 1) * self.span];
            let (mut there, mut week) = (0_i64, from);
            loop {
                if week >= self.weeks + reach - 1 {
                    return None;
                }
                // Without lags, a week in which nobody of the unit may start carries nothing of it.
                if reach > 1 || is_open(week) {
                    there = there.saturating_add(capacity[week]);
                }
                if there >= needed {
                    break;
                }
                week += 1;
            }
            end = end.max((week + 1).saturating_sub(reach));
        }
        Some(end)
    }

    fn close_before(&mut self, unit: u32, week: usize) -> bool {
        self.close(unit, 0..week.min(self.weeks))
    }

    /// `None`: there is no week at all.
    fn close_behind(&mut self, unit: u32, week: Option<usize>) -> bool {
        self.close(unit, week.map_or(0, |week| week + 1).min(self.weeks)..self.weeks)
    }

    fn close(&mut self, unit: u32, weeks: std::ops::Range<usize>) -> bool {
        let mut changed = false;
        for batch in &self.units[unit as usize] {
            let row = *batch as usize * self.weeks;
            for open in &mut self.open[row + weeks.start..row + weeks.end] {
                changed |= std::mem::replace(open, false);
            }
        }
        changed
    }

    /// Numbers batches so that those which could trade places without any difference have the same number.
    fn find_twins(&mut self) {
        let mut kinds: Vec<usize> = Vec::new();
        self.twin = (0..self.batches)
            .map(|batch| {
                let same = |other: &usize| {
                    let (a, b) = (batch * self.weeks, other * self.weeks);
                    self.cost[batch].to_bits() == self.cost[*other].to_bits()
                        && self.bundle[batch] == self.bundle[*other]
                        && self.units_of[batch] == self.units_of[*other]
                        && self.uses[batch] == self.uses[*other]
                        && self.open[a..a + self.weeks] == self.open[b..b + self.weeks]
                };
                // Twins stand side by side: batches of one cohort.
                let recent = kinds.iter().rev().take(4).find(|other| same(other)).copied();
                let kind = recent.unwrap_or(batch);
                if recent.is_none() {
                    kinds.push(batch);
                }
                index(kind)
            })
            .collect();
    }

    /// The value of a complete placement.
    pub fn value(&self, weeks: &[u32]) -> f64 {
        let mut visits: Vec<u64> = Vec::new();
        let mut waiting = 0.0;
        for (batch, week) in weeks.iter().enumerate() {
            waiting += self.cost[batch] * f64::from(*week);
            if self.bundle[batch] != NONE {
                visits.push(u64::from(self.bundle[batch]) << 32 | u64::from(*week));
            }
        }
        visits.sort_unstable();
        visits.dedup();
        let last = weeks.iter().copied().max().unwrap_or(0);
        self.finish * f64::from(last) + waiting + self.bundle_cost * real(visits.len())
    }
}

impl Relation {
    pub fn units(self) -> impl Iterator<Item = u32> {
        let (one, other) = match self {
            Relation::After { before, then, .. } => (before, then),
            Relation::Opened { first, then, .. } => (first, then),
            Relation::NotSameWeek { one, other } | Relation::Apart { one, other, .. } | Relation::With { one, other } => {
                (one, other)
            }
            Relation::OpensBy { unit, .. } => (unit, unit),
        };
        std::iter::once(one).chain((other != one).then_some(other))
    }
}

/// The resources that some rule limits.
fn limited(problem: &Problem) -> Vec<usize> {
    let mut limited: Vec<usize> = problem
        .rules
        .iter()
        .filter_map(|rule| match rule.limit {
            Limit::Capacity { resource } => Some(resource),
            _ => None,
        })
        .collect();
    limited.sort_unstable();
    limited.dedup();
    limited
}

/// Resources of which batches use the same shares, such as the tiers behind one helpdesk: the scarcest decides.
struct Merged {
    like: usize,
    uses: Vec<(usize, f64)>,
    capacity: Vec<f64>,
}

fn merged(problem: &Problem, limited: &[usize]) -> Vec<Merged> {
    let mut uses: Vec<Vec<(usize, f64)>> = vec![Vec::new(); problem.resources.len()];
    for (number, batch) in problem.batches.iter().enumerate() {
        for (resource, amount) in batch.uses.iter().filter(|(_, amount)| *amount > 0.0) {
            match uses[*resource].last_mut() {
                Some((last, sum)) if *last == number => *sum += amount,
                _ => uses[*resource].push((number, *amount)),
            }
        }
    }
    let mut all: Vec<Merged> = Vec::new();
    for resource in limited {
        let of = &problem.resources[*resource];
        let free: Vec<f64> = of
            .capacity
            .iter()
            .enumerate()
            .map(|(week, capacity)| (capacity - of.given.get(week).copied().unwrap_or(0.0)).max(0.0))
            .collect();
        let own = std::mem::take(&mut uses[*resource]);
        let Some((_, first)) = own.first() else { continue };
        let twin = all.iter_mut().find(|other| {
            problem.resources[other.like].kernel == of.kernel && other.uses.len() == own.len() && {
                let ratio = first / other.uses[0].1;
                let alike = |(one, other): (&(usize, f64), &(usize, f64))| {
                    one.0 == other.0 && (one.1 - ratio * other.1).abs() <= 1e-12 * one.1
                };
                own.iter().zip(&other.uses).all(alike)
            }
        });
        match twin {
            Some(other) => {
                let ratio = first / other.uses[0].1;
                for (capacity, free) in other.capacity.iter_mut().zip(&free) {
                    *capacity = capacity.min(free / ratio);
                }
            }
            None => all.push(Merged { like: *resource, uses: own, capacity: free }),
        }
    }
    all
}

#[expect(clippy::cast_possible_truncation, reason = "amounts are scaled to stay far below 2^63")]
fn rounded(amount: f64) -> i64 {
    amount.round() as i64
}

#[expect(clippy::cast_possible_truncation, reason = "batches, units and weeks are far fewer than 2^32")]
pub(super) fn index(number: usize) -> u32 {
    number as u32
}
