//! A placement of batches, complete or not, with everything kept that a change of one batch has to be judged by.

use super::model::{Model, NONE, Relation, index};
use super::real;

#[derive(Clone)]
pub(super) struct State<'m> {
    pub model: &'m Model,
    /// The week of each batch; [`NONE`] where it has none yet.
    pub week: Vec<u32>,
    /// resource × span + week
    load: Vec<i64>,
    /// The batches of each week, and where in that list a batch stands.
    pub in_week: Vec<Vec<u32>>,
    position: Vec<u32>,
    /// unit × weeks + week: how many of its batches stand there.
    count: Vec<u32>,
    /// The first and the last week with batches of the unit; [`NONE`] without any.
    stretch: Vec<(u32, u32)>,
    /// bundle × weeks + week: how many of its batches stand there.
    visits: Vec<u32>,
    /// How many bundles have batches in the week.
    active: Vec<u32>,
    /// Pairs of a bundle and a week that have batches.
    pub visited: usize,
    /// The sum of cost × week over the batches that are placed.
    pub waiting: f64,
    pub placed: usize,
}

impl<'m> State<'m> {
    pub fn empty(model: &'m Model) -> State<'m> {
        State {
            model,
            week: vec![NONE; model.batches],
            load: vec![0; model.resources * model.span],
            in_week: vec![Vec::new(); model.weeks],
            position: vec![NONE; model.batches],
            count: vec![0; model.units.len() * model.weeks],
            stretch: vec![(NONE, NONE); model.units.len()],
            visits: vec![0; model.bundles * model.weeks],
            active: vec![0; model.weeks],
            visited: 0,
            waiting: 0.0,
            placed: 0,
        }
    }

    pub fn is_complete(&self) -> bool {
        self.placed == self.model.batches
    }

    /// The last week with batches.
    pub fn last(&self) -> usize {
        self.in_week.iter().rposition(|batches| !batches.is_empty()).unwrap_or(0)
    }

    pub fn insert(&mut self, batch: usize, week: usize) {
        let model = self.model;
        self.week[batch] = index(week);
        for used in &model.uses[batch] {
            let from = used.resource * model.span + week;
            for (amount, load) in used.amounts.iter().zip(&mut self.load[from..]) {
                *load += amount;
            }
        }
        let list = &mut self.in_week[week];
        self.position[batch] = index(list.len());
        list.push(index(batch));
        for unit in &model.units_of[batch] {
            let unit = *unit as usize;
            self.count[unit * model.weeks + week] += 1;
            let (first, last) = &mut self.stretch[unit];
            let at = index(week);
            (*first, *last) = if *first == NONE { (at, at) } else { ((*first).min(at), (*last).max(at)) };
        }
        if model.bundle[batch] != NONE {
            let visits = &mut self.visits[model.bundle[batch] as usize * model.weeks + week];
            *visits += 1;
            if *visits == 1 {
                self.active[week] += 1;
                self.visited += 1;
            }
        }
        self.waiting += model.cost[batch] * real(week);
        self.placed += 1;
    }

    pub fn remove(&mut self, batch: usize) {
        let model = self.model;
        let week = self.week[batch] as usize;
        self.week[batch] = NONE;
        for used in &model.uses[batch] {
            let from = used.resource * model.span + week;
            for (amount, load) in used.amounts.iter().zip(&mut self.load[from..]) {
                *load -= amount;
            }
        }
        let list = &mut self.in_week[week];
        let position = self.position[batch] as usize;
        list.swap_remove(position);
        if let Some(moved) = list.get(position) {
            self.position[*moved as usize] = index(position);
        }
        for unit in &model.units_of[batch] {
            self.leave(*unit as usize, week);
        }
        if model.bundle[batch] != NONE {
            let visits = &mut self.visits[model.bundle[batch] as usize * model.weeks + week];
            *visits -= 1;
            if *visits == 0 {
                self.active[week] -= 1;
                self.visited -= 1;
            }
        }
        self.waiting -= model.cost[batch] * real(week);
        self.placed -= 1;
    }

    fn leave(&mut self, unit: usize, week: usize) {
        let weeks = self.model.weeks;
        let counts = &mut self.count[unit * weeks..(unit + 1) * weeks];
        counts[week] -= 1;
        if counts[week] > 0 {
            return;
        }
        let (first, last) = self.stretch[unit];
        if first as usize == week {
            let next = counts[week..=last as usize].iter().position(|count| *count > 0);
            self.stretch[unit] = next.map_or((NONE, NONE), |ahead| (index(week + ahead), last));
        } else if last as usize == week {
            let before = counts[first as usize..=week].iter().rposition(|count| *count > 0);
            self.stretch[unit].1 = before.map_or(first, |ahead| first + index(ahead));
        }
    }

    /// Whether a batch that stands nowhere can stand in this week beside those that are placed.
    pub fn fits(&self, batch: usize, week: usize) -> bool {
        let model = self.model;
        model.open[batch * model.weeks + week]
            && self.carries(batch, week)
            && self.relates(batch, week)
            && self.staffed(batch, week)
    }

    pub fn carries(&self, batch: usize, week: usize) -> bool {
        let model = self.model;
        model.uses[batch].iter().all(|used| {
            let from = used.resource * model.span + week;
            let (load, capacity) = (&self.load[from..], &model.capacity[from..]);
            used.amounts.iter().zip(load).zip(capacity).all(|((amount, load), capacity)| amount + load <= *capacity)
        })
    }

    fn staffed(&self, batch: usize, week: usize) -> bool {
        let model = self.model;
        model.bundle[batch] == NONE
            || self.active[week] < model.at_once
            || self.visits[model.bundle[batch] as usize * model.weeks + week] > 0
    }

    pub fn relates(&self, batch: usize, week: usize) -> bool {
        self.model.units_of[batch].iter().all(|unit| self.unit_may_stand(*unit, week))
    }

    fn unit_may_stand(&self, unit: u32, week: usize) -> bool {
        let model = self.model;
        let at = index(week);
        let stretch = |unit: u32| {
            let (first, last) = self.stretch[unit as usize];
            (first != NONE).then_some((first, last))
        };
        let (first, last) = stretch(unit).map_or((at, at), |(first, last)| (first.min(at), last.max(at)));
        model.relations_of[unit as usize].iter().all(|relation| match model.relations[*relation as usize] {
            Relation::After { before, then, lag } => {
                if before == unit {
                    stretch(then).is_none_or(|(opens, _)| last + lag <= opens)
                } else {
                    stretch(before).is_none_or(|(_, ends)| ends + lag <= first)
                }
            }
            Relation::Opened { first: leader, then, lag } => {
                if leader == unit {
                    stretch(then).is_none_or(|(opens, _)| first + lag <= opens)
                } else {
                    stretch(leader).is_none_or(|(opens, _)| opens + lag <= first)
                }
            }
            Relation::NotSameWeek { one, other } => {
                let twin = if one == unit { other } else { one };
                self.count[twin as usize * model.weeks + week] == 0
            }
            Relation::Apart { one, other, behind_one, behind_other } => {
                let (twin, behind, before) =
                    if one == unit { (other, behind_other, behind_one) } else { (one, behind_one, behind_other) };
                stretch(twin).is_none_or(|(opens, ends)| ends + behind <= first || last + before <= opens)
            }
            Relation::With { .. } | Relation::OpensBy { .. } => true,
        })
    }

    /// By how many weeks openings are later than they may be, or apart that should be together.
    pub fn late_openings(&self) -> u32 {
        if !self.model.has_openings {
            return 0;
        }
        let opens = |unit: u32| self.stretch[unit as usize].0;
        let late = |relation: &Relation| match *relation {
            Relation::With { one, other } if opens(one) != NONE && opens(other) != NONE => opens(one).abs_diff(opens(other)),
            Relation::OpensBy { unit, week } if opens(unit) != NONE => opens(unit).saturating_sub(week),
            _ => 0,
        };
        self.model.relations.iter().map(late).sum()
    }

    /// The weeks in which the batch's bundle has others.
    pub fn visited_weeks(&self, bundle: usize) -> &[u32] {
        &self.visits[bundle * self.model.weeks..(bundle + 1) * self.model.weeks]
    }

    /// How many pairs of a bundle and a week a move adds.
    pub fn visits_added(&self, batch: usize, from: usize, to: usize) -> i32 {
        let bundle = self.model.bundle[batch];
        if bundle == NONE {
            return 0;
        }
        let visits = self.visited_weeks(bundle as usize);
        i32::from(visits[to] == 0) - i32::from(visits[from] == 1)
    }

    /// The value of what is placed.
    pub fn value(&self) -> f64 {
        self.model.finish * real(self.last()) + self.waiting + self.model.bundle_cost * real(self.visited)
    }
}
