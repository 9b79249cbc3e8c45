//! From a plan to a problem, and from its schedule back to dates.
//!
//! Each phase without dates becomes a unit of batches. The people of a cohort are divided into batches of a tenth of what a
//! week can carry, so that a phase fills the weeks as its invitations will. Phases with dates keep them: what they use is
//! given, and the rules between them and the others become bounds. Weeks are the calendar's, Monday to Sunday.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::problem::{Batch, Limit, Problem, Resource, Rule, Unit, Weights};
use super::proposal::{Alternative, Binding, Change, Impossible, Load, Proposal};
use super::reason::Reason;
use super::verify::Breach;
use super::week::Almanac;
use super::{Budget, Clash, Progress, Schedule, real, schedule, schedule_with, verify};
use crate::communication::{Audience, Whose};
use crate::group::{Group, Level, Segment};
use crate::ids::CohortId;
use crate::phase::{Approach, Cohort, Phase, Stage};
use crate::place::Placed;
use crate::plan::Plan;
use crate::scheduling::Platforms;
use crate::timeframe::{Point, Timeframe, When};

/// When the tickets of an enrollment come: its own week and the three behind it (`methods.md` B.2).
pub const TICKET_LAGS: [f64; 4] = [0.55, 0.25, 0.12, 0.08];

/// A week carries about so many batches.
const PARTS: f64 = 10.0;
/// More batches than this say nothing that fewer would not.
const MOST_BATCHES: usize = 4_000;
/// Weeks that a schedule may take at least, and at most.
const WEEKS: (usize, usize) = (52, 260);

/// What is asked besides what the plan says.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// Nothing new happens before this day: today.
    pub from: Date,
    pub which: Which,
    /// Devices that a person has on average.
    pub devices_per_person: f64,
    /// The share of a tier's hours, below its ceiling, that may be planned for: the capacity factor of `methods.md` B.3, once a
    /// pilot has measured how uncertain the rate of tickets is.
    pub certainty_factor: f64,
    /// People of cohorts that do not write how many they are.
    pub sizes: BTreeMap<CohortId, u32>,
}

/// Which phases get dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those whose timeframe is `auto`.
    Auto,
    /// All of them, as if none had dates.
    All,
}

/// A plan turned into a problem.
#[derive(Clone, Debug)]
pub struct Question<'p> {
    pub problem: Problem,
    plan: &'p Plan,
    ask: Ask,
    almanac: Almanac,
    /// The phases that get dates, in the order of the plan, with their units.
    phases: Vec<Sought<'p>>,
    /// What each resource is, by its number.
    resources: Vec<Reason>,
}

#[derive(Clone, Debug)]
struct Sought<'p> {
    phase: &'p Phase,
    unit: usize,
    /// Weeks of the timeframe before people are asked: those of the announcements.
    lead: usize,
    /// Weeks of the timeframe behind the one in which people are first asked.
    tail: usize,
}

impl Ask {
    /// Dates from this day on for the phases that have none.
    pub fn from(day: Date) -> Ask {
        Ask { from: day, which: Which::Auto, devices_per_person: 1.0, certainty_factor: 1.0, sizes: BTreeMap::new() }
    }
}

impl Problem {
    /// The problem of finding dates for a plan's `auto` phases from this day on.
    pub fn from_plan(plan: &Plan, from: Date) -> Problem {
        Question::of(plan, Ask::from(from)).problem
    }
}

impl<'p> Question<'p> {
    pub fn of(plan: &'p Plan, ask: Ask) -> Question<'p> {
        let almanac = Almanac::from(ask.from);
        let mut question = Question {
            problem: Problem {
                weeks: 0,
                resources: Vec::new(),
                batches: Vec::new(),
                units: Vec::new(),
                bundles: 0,
                rules: Vec::new(),
                weights: Weights { finish: plan.scheduling.weights.finish, bundle: plan.scheduling.weights.site_visits },
            },
            plan,
            ask,
            almanac,
            phases: Vec::new(),
            resources: Vec::new(),
        };
        question.choose_weeks();
        question.add_resources();
        let cohort_units = question.add_phases();
        question.add_given();
        question.add_calendar(&cohort_units);
        question.add_bounds();
        question.add_order();
        question.add_leaders(&cohort_units);
        question
    }

    /// Whether there is anything to find dates for.
    pub fn is_empty(&self) -> bool {
        self.phases.is_empty()
    }

    /// Finds dates.
    pub fn answer(
        &self,
        budget: Budget,
        seed: u64,
        watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
    ) -> Result<Proposal, Impossible> {
        match schedule_with(&self.problem, budget, seed, watch) {
            Ok(schedule) => Ok(self.proposal(schedule)),
            Err(clash) => Err(self.impossible(&clash)),
        }
    }

    /// What one agent less or more at each tier would change.
    pub fn alternatives(&self, found: &Schedule, budget: Budget, seed: u64) -> Vec<Alternative> {
        let mut alternatives = Vec::new();
        for tier in self.plan.support.own_tiers().filter(|tier| tier.agents > 0) {
            for agents in [-1_i64, 1] {
                let then = i64::from(tier.agents) + agents;
                if then < 1 {
                    continue;
                }
                let mut problem = self.problem.clone();
                #[expect(clippy::cast_precision_loss, reason = "numbers of agents")]
                let factor = then as f64 / f64::from(tier.agents);
                for (resource, of) in problem.resources.iter_mut().zip(&self.resources) {
                    if *of == (Reason::Tier { tier: tier.tier.value }) {
                        resource.capacity.iter_mut().for_each(|hours| *hours *= factor);
                    }
                }
                let last = schedule(&problem, budget, seed).ok().map(|schedule| schedule.last);
                if last != Some(found.last) {
                    alternatives.push(Alternative {
                        tier: tier.tier.value,
                        agents,
                        last_week: self.almanac.start(found.last),
                        last_week_then: last.map(|last| self.almanac.start(last)),
                    });
                }
            }
        }
        alternatives
    }

    fn rule(&mut self, limit: Limit, reason: Reason) {
        self.problem.rules.push(Rule { limit, reason: Some(reason) });
    }

    fn is_sought(&self, phase: &Phase) -> bool {
        self.ask.which == Which::All || *phase.when == When::Auto
    }

    fn sought(&self, phase: &Phase) -> Option<&Sought<'p>> {
        self.phases.iter().find(|sought| sought.phase.id == phase.id)
    }

    fn users(&self, phase: &Phase, cohort: &Cohort) -> u32 {
        match cohort.users {
            Some(_) => self.plan.new_users(cohort),
            None => self.ask.sizes.get(&phase.cohort_id(cohort)).copied().unwrap_or(0),
        }
    }

    fn people(&self, phase: &Phase) -> u32 {
        phase.cohorts.iter().map(|cohort| self.users(phase, cohort)).fold(0, u32::saturating_add)
    }

    /// Enough weeks for all phases one behind the other, twice, and for everything that is written.
    fn choose_weeks(&mut self) {
        let plan = self.plan;
        let weekly =
            plan.campaign.pace.per_day.map_or(f64::INFINITY, |per_day| 5.0 * f64::from(per_day)).min(self.helpdesk_a_week());
        let mut weeks = 8.0;
        for phase in plan.phases.iter().filter(|phase| self.is_sought(phase)) {
            let users = self.people(phase);
            weeks += 2.0 * (f64::from(users) / weekly).ceil().min(500.0) + 2.0 * real(gap_weeks(plan, phase)) + 4.0;
        }
        let dates = plan.phases.iter().flat_map(|phase| {
            let bounds = [&phase.bounds.not_before, &phase.bounds.finished_by];
            bounds.into_iter().flatten().map(|date| date.value).chain(phase.when.timeframe().map(|frame| frame.last))
        });
        let busy = plan.groups.iter().flat_map(|group| &group.not_during).map(|busy| busy.to.value);
        let latest = dates.chain(busy).filter_map(|date| self.almanac.week(date)).max().unwrap_or(0);
        let last = (0..WEEKS.1).find(|week| real(*week) >= weeks).unwrap_or(WEEKS.1);
        self.problem.weeks = (last + latest).clamp(WEEKS.0, WEEKS.1);
    }

    /// People a week that the scarcest tier can carry.
    fn helpdesk_a_week(&self) -> f64 {
        let support = &self.plan.support;
        let dearest = Approach::ALL.iter().map(|approach| support.expected_tickets(*approach)).fold(0.0, f64::max);
        let of = |tier: &crate::support::Tier| {
            let minutes = dearest * support.reaches(tier.tier.value) * minutes(tier.handle.0);
            if minutes > 0.0 { 5.0 * tier.capacity_per_day() * support.ceiling.0 / minutes } else { f64::INFINITY }
        };
        support.own_tiers().filter(|tier| tier.agents > 0).map(of).fold(f64::INFINITY, f64::min).max(1.0)
    }

    fn resource(&mut self, kernel: Vec<f64>, of: Reason, capacity: impl Fn(usize) -> f64) {
        // Every resource is long enough for the longest kernel.
        let span = self.problem.weeks + TICKET_LAGS.len() - 1;
        let number = self.problem.resources.len();
        self.problem.resources.push(Resource { kernel, capacity: (0..span).map(capacity).collect(), given: vec![0.0; span] });
        self.resources.push(of.clone());
        self.rule(Limit::Capacity { resource: number }, of);
    }

    fn add_resources(&mut self) {
        let plan = self.plan;
        let span = self.problem.weeks + TICKET_LAGS.len() - 1;
        let calendar = plan.calendar();
        let count = |fits: &dyn Fn(Date) -> bool| -> Vec<f64> {
            (0..span).map(|week| real(self.almanac.days(week).filter(|day| fits(*day)).count())).collect()
        };
        let acting = count(&|day| calendar.may_act(day) && day >= self.ask.from);
        let working = count(&|day| calendar.is_working_day(day));
        let factor = plan.support.ceiling.0 * self.ask.certainty_factor;
        for tier in plan.support.own_tiers().filter(|tier| tier.agents > 0) {
            let a_day = tier.capacity_per_day() / 60.0 * factor;
            self.resource(TICKET_LAGS.to_vec(), Reason::Tier { tier: tier.tier.value }, |week| a_day * working[week]);
        }
        let each_day = |per_day: u32| {
            let acting = &acting;
            move |week: usize| f64::from(per_day) * acting[week]
        };
        if let Some(per_day) = plan.campaign.pace.per_day {
            self.resource(vec![1.0], Reason::Pace { per_day }, each_day(per_day));
        }
        if let Some(per_day) = &plan.scheduling.devices_per_day {
            self.resource(vec![1.0], Reason::Devices { per_day: per_day.value }, each_day(per_day.value));
        }
        if let Some(per_day) = &plan.scheduling.mails_per_day {
            self.resource(vec![1.0], Reason::Mails { per_day: per_day.value }, each_day(per_day.value));
        }
        if let Some(per_day) = &plan.scheduling.visits_per_day {
            self.resource(vec![1.0], Reason::AllVisits { per_day: per_day.value }, each_day(per_day.value));
        }
    }

    /// What one person of a cohort uses of each resource that all cohorts share.
    fn uses(&self, cohort: &Cohort) -> Vec<(usize, f64)> {
        let support = &self.plan.support;
        let tickets = support.expected_tickets(cohort.main_approach());
        let mails = self.plan.communication.blocks.iter().filter(|block| {
            block.is_personal() && block.audience.value != Audience::Everyone && block.when.of == Whose::EachPhase
        });
        let mails = real(mails.count());
        let one = |of: &Reason| match of {
            Reason::Tier { tier } => {
                let handle = support.tier(*tier).map_or(0.0, |tier| minutes(tier.handle.0));
                tickets * support.reaches(*tier) * handle / 60.0
            }
            Reason::Pace { .. } => 1.0,
            Reason::Devices { .. } => self.ask.devices_per_person,
            Reason::Mails { .. } => mails,
            Reason::AllVisits { .. } if cohort.main_approach() == Approach::Assisted => 1.0,
            _ => 0.0,
        };
        self.resources.iter().map(one).enumerate().filter(|(_, amount)| *amount > 0.0).collect()
    }

    /// Visits and seats that only one cohort has.
    fn own_resources(&mut self, cohort: &Cohort) -> Vec<(usize, f64)> {
        let mut own = Vec::new();
        let group = cohort.group.value.clone();
        let calendar = self.plan.calendar();
        let almanac = self.almanac;
        if let Some(assisted) = &cohort.assisted
            && cohort.main_approach() == Approach::Assisted
        {
            let per_day = assisted.visits_per_day;
            own.push((self.problem.resources.len(), 1.0));
            self.resource(vec![1.0], Reason::Visits { group: group.clone(), per_day }, |week| {
                f64::from(per_day) * real(almanac.days(week).filter(|day| calendar.may_act(*day)).count())
            });
        }
        let only_fairs = cohort.main_approach() == Approach::TechFair && !cohort.has(Approach::SelfService);
        if only_fairs && !cohort.fairs.is_empty() {
            own.push((self.problem.resources.len(), 1.0));
            self.resource(vec![1.0], Reason::Seats { group }, |week| {
                let here = cohort.fairs.iter().filter(|fair| almanac.week(*fair.date) == Some(week));
                here.map(|fair| f64::from(fair.seats)).sum()
            });
        }
        own
    }

    /// The units of the phases and of their cohorts.
    fn add_phases(&mut self) -> Vec<(&'p Phase, &'p Cohort, usize)> {
        let plan = self.plan;
        let sought: Vec<&Phase> = plan.phases.iter().filter(|phase| self.is_sought(phase)).collect();
        let total = sought.iter().map(|phase| self.people(phase)).fold(0, u32::saturating_add);
        let cohorts = sought.iter().map(|phase| phase.cohorts.len()).sum::<usize>();
        let total = f64::from(total.max(1));
        let mut sites: Vec<&str> = Vec::new();
        let mut cohort_units = Vec::new();
        for phase in sought {
            let mut all = Unit::default();
            for cohort in &phase.cohorts {
                let group = plan.group(&cohort.group);
                let users = self.users(phase, cohort);
                let mut uses = self.uses(cohort);
                uses.extend(self.own_resources(cohort));
                let parts = self.parts(f64::from(users), &uses, cohorts);
                let site = group.and_then(single_site).map(|site| {
                    sites.iter().position(|known| *known == site).unwrap_or_else(|| {
                        sites.push(site);
                        sites.len() - 1
                    })
                });
                let weight = risk_weight(group, plan.scheduling.weights.low_risk_first) * plan.scheduling.weights.waiting / total;
                let mut unit = Unit::default();
                for part in 0..parts {
                    // The whole is divided without a remainder: part by part of what is left.
                    let people = users / parts + u32::from(part < users % parts);
                    unit.batches.push(self.problem.batches.len());
                    self.problem.batches.push(Batch {
                        users: people,
                        cost: weight * f64::from(people),
                        uses: uses.iter().map(|(resource, each)| (*resource, each * f64::from(people))).collect(),
                        bundle: site,
                    });
                }
                all.batches.extend(&unit.batches);
                self.problem.units.push(unit);
                cohort_units.push((phase, cohort, self.problem.units.len() - 1));
            }
            let (lead, tail) = self.around(phase);
            self.problem.units.push(all);
            self.phases.push(Sought { phase, unit: self.problem.units.len() - 1, lead, tail });
        }
        self.problem.bundles = sites.len();
        if let Some(at_once) = &plan.scheduling.sites_at_once {
            let bundles = at_once.value as usize;
            self.rule(Limit::AtOnce { bundles }, Reason::Sites { at_once: at_once.value });
        }
        cohort_units
    }

    /// Into how many batches a cohort is divided.
    fn parts(&self, users: f64, uses: &[(usize, f64)], cohorts: usize) -> u32 {
        let mut weekly = f64::INFINITY;
        for (resource, each) in uses {
            let mut there: Vec<f64> =
                self.problem.resources[*resource].capacity.iter().copied().filter(|capacity| *capacity > 0.0).collect();
            there.sort_by(f64::total_cmp);
            if let Some(usual) = there.get(there.len() / 2) {
                weekly = weekly.min(usual / each);
            }
        }
        let most = (MOST_BATCHES / cohorts.max(1)).clamp(1, 500);
        let parts = (users * PARTS / weekly.max(1.0)).ceil().clamp(1.0, users.max(1.0));
        let parts = (1..most).find(|count| real(*count) >= parts).unwrap_or(most);
        u32::try_from(parts).unwrap_or(1)
    }

    /// The weeks of a phase's timeframe before and behind the one in which its people are first asked.
    fn around(&self, phase: &Phase) -> (usize, usize) {
        let lead = match *phase.instruct {
            Point::Week(week) => usize::from(week.max(1)) - 1,
            Point::Day(_) => 2,
        };
        let blocks = self.plan.communication.blocks.iter().filter(|block| block.when.of == Whose::EachPhase);
        let latest = blocks.filter_map(|block| match block.when.point {
            Point::Week(week) => Some(usize::from(week.max(1)) - 1),
            Point::Day(_) => None,
        });
        (lead, latest.max().unwrap_or(0).saturating_sub(lead))
    }

    /// What phases with dates use: their people in equal parts over the weeks in which they are asked at the plan's pace.
    fn add_given(&mut self) {
        let plan = self.plan;
        let dated: Vec<&Phase> = plan.phases.iter().filter(|phase| !self.is_sought(phase)).collect();
        for phase in dated {
            let Some((first, last)) = self.asked(phase) else { continue };
            let weeks = real(last + 1 - first);
            for cohort in &phase.cohorts {
                let users = f64::from(self.users(phase, cohort));
                for (resource, each) in self.uses(cohort) {
                    let of = &mut self.problem.resources[resource];
                    for week in first..=last {
                        for (lag, share) in of.kernel.iter().enumerate() {
                            if let Some(given) = of.given.get_mut(week + lag) {
                                *given += users * each * share / weeks;
                            }
                        }
                    }
                }
            }
        }
    }

    /// The weeks in which the people of a phase with dates are asked, at the pace of the plan. `None` when all of that lies in
    /// the past, or there are no dates.
    fn asked(&self, phase: &Phase) -> Option<(usize, usize)> {
        let plan = self.plan;
        let (opens, frame) = (plan.instruct_day(phase)?, phase.when.timeframe()?);
        let users = self.people(phase);
        let weekly =
            plan.campaign.pace.per_day.map_or(f64::INFINITY, |per_day| 5.0 * f64::from(per_day)).min(self.helpdesk_a_week());
        let needed = (1..=WEEKS.1).find(|weeks| real(*weeks) * weekly >= f64::from(users)).unwrap_or(WEEKS.1);
        let last_day = frame.last.max(opens);
        let last = self.almanac.week(last_day)?;
        let first = self.almanac.week(opens).unwrap_or(0);
        Some((first, last.min(first + needed - 1).max(first)))
    }

    fn add_calendar(&mut self, cohort_units: &[(&'p Phase, &'p Cohort, usize)]) {
        let plan = self.plan;
        let calendar = plan.calendar();
        let units: Vec<usize> = self.phases.iter().map(|sought| sought.unit).collect();
        let shut = |week: &usize, fits: &dyn Fn(Date) -> bool| !self.almanac.days(*week).any(fits);
        let frozen: Vec<(Reason, Vec<usize>)> = calendar
            .freezes
            .iter()
            .map(|freeze| {
                let (from, to) = (freeze.from.value, freeze.to.value);
                // A week with a day before or behind the freeze is open on that day.
                let closed = |week: &usize| shut(week, &|day| calendar.is_working_day(day) && !(from <= day && day <= to));
                let weeks = self.almanac.touched(from, to, &self.problem).into_iter().filter(closed).collect();
                (Reason::Freeze { why: freeze.why.clone(), from, to }, weeks)
            })
            .collect();
        let covered: Vec<usize> = frozen.iter().flat_map(|(_, weeks)| weeks.clone()).collect();
        let closed: Vec<usize> = (0..self.problem.weeks)
            .filter(|week| !covered.contains(week) && shut(week, &|day| calendar.may_act(day) && day >= self.ask.from))
            .collect();
        let everyone = frozen.into_iter().chain([(Reason::Closed, closed)]).filter(|(_, weeks)| !weeks.is_empty());
        let everyone: Vec<(Reason, Vec<usize>)> = everyone.collect();
        // One rule for all: without the freeze every phase could move in it.
        if !units.is_empty() {
            let batches = (0..self.problem.batches.len()).collect();
            self.problem.units.push(Unit { batches });
            let unit = self.problem.units.len() - 1;
            for (reason, weeks) in everyone {
                self.rule(Limit::NotDuring { unit, weeks }, reason);
            }
        }
        for (_, cohort, unit) in cohort_units {
            let Some(group) = plan.group(&cohort.group) else { continue };
            for busy in &group.not_during {
                let (from, to) = (busy.from.value, busy.to.value);
                let weeks = self.almanac.touched(from, to, &self.problem);
                let reason = Reason::Busy { group: group.id.value.clone(), why: busy.why.clone(), from, to };
                if !weeks.is_empty() {
                    self.rule(Limit::NotDuring { unit: *unit, weeks }, reason);
                }
            }
            let countries: Vec<crate::holidays::Country> = group
                .members
                .country
                .iter()
                .chain(&group.factors.location)
                .filter_map(|name| name.to_lowercase().parse().ok())
                .filter(|country| !calendar.holidays.contains(country))
                .collect();
            let away = |day: Date| countries.iter().any(|country| country.is_holiday(day));
            let weeks: Vec<usize> = (0..self.problem.weeks)
                .filter(|week| self.almanac.days(*week).any(|day| calendar.may_act(day)))
                .filter(|week| !self.almanac.days(*week).any(|day| calendar.may_act(day) && !away(day)))
                .collect();
            if !weeks.is_empty() {
                self.rule(Limit::NotDuring { unit: *unit, weeks }, Reason::Holidays { group: group.id.value.clone() });
            }
        }
    }

    fn add_bounds(&mut self) {
        let plan = self.plan;
        let calendar = plan.calendar();
        for sought in self.phases.clone() {
            let (phase, unit) = (sought.phase, sought.unit);
            let id = phase.id.value.clone();
            let first = self.almanac.opens_from(self.ask.from, calendar);
            self.rule(
                Limit::NotBefore { unit, week: first + sought.lead },
                Reason::Announce { phase: id.clone(), from: self.ask.from },
            );
            if let Some(date) = &phase.bounds.not_before {
                let week = self.almanac.opens_from(date.value, calendar);
                self.rule(Limit::NotBefore { unit, week }, Reason::NotBefore { phase: id.clone(), date: date.value });
            }
            if let Some(date) = &phase.bounds.finished_by {
                let reason = Reason::FinishedBy { phase: id.clone(), date: date.value };
                self.ends_by(unit, self.almanac.over_by(date.value, calendar), sought.tail, &reason);
            }
            if let Point::Day(day) = *phase.instruct {
                let reason = Reason::Instruct { phase: id.clone(), date: day };
                let day = calendar.next_day_to_act(day);
                match self.almanac.week(day) {
                    Some(week) => {
                        self.rule(Limit::NotBefore { unit, week }, reason.clone());
                        self.rule(Limit::OpensBy { unit, week }, reason);
                    }
                    None => self.never(unit, reason),
                }
            }
            let fair = phase.cohorts.iter().flat_map(|cohort| &cohort.fairs).map(|fair| fair.date.value).min();
            if let Some(date) = fair {
                let reason = Reason::Fair { phase: id.clone(), date };
                match self.almanac.week(date) {
                    Some(week) => self.rule(Limit::OpensBy { unit, week }, reason),
                    None => self.never(unit, reason),
                }
            }
            if let Some(training) = &plan.support.training
                && training.before.value == id
                && let Some(on) = &training.on
            {
                let week = self.almanac.opens_from(on.value.saturating_add(1.day()), calendar);
                self.rule(Limit::NotBefore { unit, week }, Reason::Training { phase: id.clone(), on: on.value });
            }
        }
    }

    /// The unit's timeframe, which goes on `tail` weeks behind its opening, is over with this week.
    fn ends_by(&mut self, unit: usize, week: Option<usize>, tail: usize, reason: &Reason) {
        match week {
            Some(week) => {
                self.rule(Limit::FinishedBy { unit, week }, reason.clone());
                if tail > 0 {
                    match week.checked_sub(tail) {
                        Some(week) => self.rule(Limit::OpensBy { unit, week }, reason.clone()),
                        None => self.never(unit, reason.clone()),
                    }
                }
            }
            None => self.never(unit, reason.clone()),
        }
    }

    /// The reason leaves no week at all.
    fn never(&mut self, unit: usize, reason: Reason) {
        let weeks = (0..self.problem.weeks).collect();
        self.rule(Limit::NotDuring { unit, weeks }, reason);
    }

    /// Gates between phases, and what the plan says of pairs of them.
    fn add_order(&mut self) {
        let plan = self.plan;
        for phase in &plan.phases {
            let here = self.sought(phase).cloned();
            if let Some(before) = plan.predecessor(phase).filter(|before| before.id != phase.id) {
                let weeks = gap_weeks(plan, before);
                let reason = Reason::Gate { before: before.id.value.clone(), phase: phase.id.value.clone(), weeks };
                match (self.sought(before).cloned(), &here) {
                    (Some(first), Some(here)) => {
                        self.rule(Limit::After { before: first.unit, then: here.unit, lag: weeks }, reason);
                    }
                    (None, Some(here)) => {
                        if let Some(week) = self.gate_passed(before, weeks) {
                            self.rule(Limit::NotBefore { unit: here.unit, week }, reason);
                        }
                    }
                    (Some(first), None) => {
                        let opens = plan.instruct_day(phase).and_then(|day| self.almanac.week(day));
                        match opens.and_then(|week| week.checked_sub(weeks)) {
                            Some(week) => self.rule(Limit::FinishedBy { unit: first.unit, week }, reason),
                            None => self.never(first.unit, reason),
                        }
                    }
                    (None, None) => {}
                }
            }
            self.add_pairs(phase, here.as_ref());
        }
        if plan.scheduling.platforms == Platforms::OneAtATime {
            self.add_platforms();
        }
    }

    /// The week in which the gate of a phase with dates can have passed.
    fn gate_passed(&self, before: &Phase, weeks: usize) -> Option<usize> {
        let plan = self.plan;
        let opened = plan.instruct_day(before)?;
        let judged = opened.saturating_add(plan.gate(before).shortest().whole_days().days());
        let by_day = self.almanac.opens_from(judged, plan.calendar());
        let by_people = self.asked(before).map_or(0, |(_, last)| last + weeks);
        Some(by_day.max(by_people))
    }

    fn add_pairs(&mut self, phase: &Phase, here: Option<&Sought<'p>>) {
        let plan = self.plan;
        if let Some(other) = phase.bounds.with.as_ref().and_then(|with| plan.phase(with)).filter(|other| other.id != phase.id) {
            let reason = Reason::With { phase: phase.id.value.clone(), other: other.id.value.clone() };
            let opens = |of: &Phase| plan.instruct_day(of).and_then(|day| self.almanac.week(day));
            match (here, self.sought(other).cloned()) {
                (Some(here), Some(there)) => self.rule(Limit::With { one: here.unit, other: there.unit }, reason),
                (Some(sought), None) => self.opens_in(sought.unit, opens(other), &reason),
                (None, Some(sought)) => self.opens_in(sought.unit, opens(phase), &reason),
                (None, None) => {}
            }
        }
        let others: Vec<&Phase> = phase.bounds.not_same_week_as.iter().filter_map(|other| plan.phase(other)).collect();
        for other in others.into_iter().filter(|other| other.id != phase.id) {
            let reason = Reason::NotSameWeek { phase: phase.id.value.clone(), other: other.id.value.clone() };
            match (here, self.sought(other).cloned()) {
                (Some(here), Some(there)) => self.rule(Limit::NotSameWeek { one: here.unit, other: there.unit }, reason),
                (Some(here), None) => self.keep_out(here.unit, other, reason),
                (None, Some(there)) => self.keep_out(there.unit, phase, reason),
                (None, None) => {}
            }
        }
    }

    fn opens_in(&mut self, unit: usize, week: Option<usize>, reason: &Reason) {
        match week {
            Some(week) => {
                self.rule(Limit::NotBefore { unit, week }, reason.clone());
                self.rule(Limit::OpensBy { unit, week }, reason.clone());
            }
            None => self.never(unit, reason.clone()),
        }
    }

    /// Out of the weeks in which a phase with dates asks its people.
    fn keep_out(&mut self, unit: usize, of: &Phase, reason: Reason) {
        let Some(opens) = self.plan.instruct_day(of).and_then(|day| self.almanac.week(day)) else { return };
        let Some(last) = of.when.timeframe().and_then(|frame| self.almanac.week(frame.last)) else { return };
        self.rule(Limit::NotDuring { unit, weeks: (opens..=last.max(opens)).collect() }, reason);
    }

    /// Production phases that move groups by platform keep apart when the platforms differ (`RP-13`, `I-15`).
    fn add_platforms(&mut self) {
        let plan = self.plan;
        let by_platform: Vec<&Phase> = plan.phases.iter().filter(|phase| platforms_of(plan, phase).is_some()).collect();
        for (index, one) in by_platform.iter().enumerate() {
            for other in &by_platform[..index] {
                if platforms_of(plan, one) == platforms_of(plan, other) {
                    continue;
                }
                let reason = Reason::Platforms { phase: one.id.value.clone(), other: other.id.value.clone() };
                match (self.sought(one).cloned(), self.sought(other).cloned()) {
                    // Timeframes include the announcements before and the weeks behind.
                    (Some(a), Some(b)) => self.rule(
                        Limit::Apart {
                            one: a.unit,
                            other: b.unit,
                            behind_one: 1 + a.tail + b.lead,
                            behind_other: 1 + b.tail + a.lead,
                        },
                        reason,
                    ),
                    (Some(sought), None) => self.keep_apart(&sought, other, reason),
                    (None, Some(sought)) => self.keep_apart(&sought, one, reason),
                    (None, None) => {}
                }
            }
        }
    }

    fn keep_apart(&mut self, sought: &Sought<'_>, of: &Phase, reason: Reason) {
        let Some(frame) = of.when.timeframe() else { return };
        let Some(last) = self.almanac.week(frame.last) else { return };
        let first = self.almanac.week(frame.first).unwrap_or(0);
        let weeks = (first.saturating_sub(sought.tail)..=last + sought.lead).collect();
        self.rule(Limit::NotDuring { unit: sought.unit, weeks }, reason);
    }

    /// Executives follow some weeks behind the start of production.
    fn add_leaders(&mut self, cohort_units: &[(&'p Phase, &'p Cohort, usize)]) {
        let plan = self.plan;
        let Some(after) = &plan.scheduling.leaders_after else { return };
        let weeks = usize::try_from(after.whole_days().unsigned_abs().div_ceil(7)).unwrap_or(0);
        let Some(first) = plan.phases.iter().find(|phase| *phase.stage == Stage::Production) else { return };
        for (phase, cohort, unit) in cohort_units {
            let leads = plan.group(&cohort.group).is_some_and(|group| group.members.executive == Some(true));
            if !leads || phase.stage.is_pilot() {
                continue;
            }
            let reason = Reason::Leaders { phase: phase.id.value.clone(), weeks };
            match self.sought(first).cloned() {
                Some(production) if production.phase.id != phase.id => {
                    self.rule(Limit::Opened { first: production.unit, then: *unit, lag: weeks }, reason);
                }
                Some(production) => {
                    // Within one phase: behind the others of it.
                    let own = self.problem.units[*unit].batches.clone();
                    let batches =
                        self.problem.units[production.unit].batches.iter().copied().filter(|batch| !own.contains(batch));
                    let rest = Unit { batches: batches.collect() };
                    self.problem.units.push(rest);
                    let rest = self.problem.units.len() - 1;
                    self.rule(Limit::Opened { first: rest, then: *unit, lag: weeks }, reason);
                }
                None => {
                    if let Some(week) = plan.instruct_day(first).and_then(|day| self.almanac.week(day)) {
                        self.rule(Limit::NotBefore { unit: *unit, week: week + weeks }, reason);
                    }
                }
            }
        }
    }

    fn impossible(&self, clash: &Clash) -> Impossible {
        let mut reasons: Vec<Reason> = Vec::new();
        for rule in &clash.rules {
            if let Some(reason) = self.problem.rules.get(*rule).and_then(|rule| rule.reason.clone())
                && !reasons.contains(&reason)
            {
                reasons.push(reason);
            }
        }
        Impossible { clash: reasons, proven: clash.proven, until: self.almanac.end(self.problem.weeks.saturating_sub(1)) }
    }

    fn proposal(&self, schedule: Schedule) -> Proposal {
        let mut plan = self.plan.clone();
        let mut changes = Vec::new();
        let mut binds = Vec::new();
        let mut ends = self.ask.from;
        for sought in &self.phases {
            let weeks = self.problem.units[sought.unit].batches.iter().map(|batch| schedule.weeks[*batch]);
            let (Some(first), Some(last)) = (weeks.clone().min(), weeks.max()) else { continue };
            let frame = self.frame(sought, first, last, &plan);
            ends = ends.max(frame.last);
            let when = When::Days(frame.first, frame.last);
            let Some(phase) = plan.phases.iter_mut().find(|phase| phase.id == sought.phase.id) else { continue };
            let before = *phase.when;
            phase.when = Placed::new(when, phase.when.place);
            let phase = phase.clone();
            let opens = plan.instruct_day(&phase).unwrap_or(frame.first);
            let asked_by = self.almanac.end(last);
            if before != when {
                changes.push(Change { phase: phase.id.value.clone(), before, after: when, opens, asked_by });
            }
            binds.push(Binding {
                phase: phase.id.value.clone(),
                opens,
                opening: self.binding(sought, &schedule.weeks, first, Side::Opening),
                end: if last > first { self.binding(sought, &schedule.weeks, last, Side::End) } else { Vec::new() },
            });
        }
        let loads = self.loads(&schedule);
        let earliest_last_week = self.almanac.start(schedule.earliest_last);
        Proposal { plan, changes, binds, loads, schedule, ends, earliest_last_week }
    }

    /// The timeframe around the weeks in which a phase asks its people: announcements before, evaluation behind, and room for
    /// fairs. It goes on until the helpdesk, and whoever makes visits, have the days for its work (`MC-15`, `I-8`).
    fn frame(&self, sought: &Sought<'_>, first: usize, last: usize, plan: &Plan) -> Timeframe {
        let start = self.almanac.start(first.saturating_sub(sought.lead));
        let fair =
            sought.phase.cohorts.iter().flat_map(|cohort| &cohort.fairs).filter_map(|fair| self.almanac.week(*fair.date)).max();
        let shortest = last.max(first + sought.tail).max(fair.unwrap_or(0));
        let limit = sought.phase.bounds.finished_by.as_ref().map(|date| date.value);
        let opens = plan.calendar().next_day_to_act(self.almanac.start(first));
        let enough = |week: &usize| {
            let days = f64::from(plan.calendar().working_days_between(opens, self.almanac.end(*week)));
            self.days_needed(sought.phase) <= days
        };
        let week = (shortest..shortest + 8).find(enough).unwrap_or(shortest);
        let end = self.almanac.end(week);
        let end = limit.map_or(end, |limit| if limit < end { limit.max(self.almanac.start(first)) } else { end });
        Timeframe { first: start, last: end }
    }

    /// Working days that a phase's expected tickets and visits take by themselves.
    fn days_needed(&self, phase: &Phase) -> f64 {
        let support = &self.plan.support;
        let tickets: f64 = phase
            .cohorts
            .iter()
            .map(|cohort| f64::from(self.users(phase, cohort)) * support.expected_tickets(cohort.main_approach()))
            .sum();
        let helpdesk = support.own_tiers().filter(|tier| tier.agents > 0).map(|tier| {
            tickets * support.reaches(tier.tier.value) * minutes(tier.handle.0)
                / (tier.capacity_per_day() * support.ceiling.0).max(1e-9)
        });
        let visits = phase.cohorts.iter().filter_map(|cohort| {
            let assisted = cohort.assisted.as_ref().filter(|_| cohort.main_approach() == Approach::Assisted)?;
            Some(f64::from(self.users(phase, cohort)) / f64::from(assisted.visits_per_day.max(1)))
        });
        helpdesk.chain(visits).fold(0.0, f64::max)
    }

    /// The rules that would break if the phase's first batch, or its last, stood a week earlier.
    fn binding(&self, sought: &Sought<'_>, weeks: &[usize], at: usize, side: Side) -> Vec<Reason> {
        let Some(earlier) = at.checked_sub(1) else { return Vec::new() };
        let batches = &self.problem.units[sought.unit].batches;
        let mut moved = weeks.to_vec();
        let those = batches.iter().filter(|batch| weeks[**batch] == at);
        match side {
            Side::Opening => those.take(1).for_each(|batch| moved[*batch] = earlier),
            Side::End => those.for_each(|batch| moved[*batch] = earlier),
        }
        let mut reasons: Vec<Reason> = Vec::new();
        for breach in verify(&self.problem, &moved) {
            if let Breach::Rule { rule } = breach
                && let Some(reason) = &self.problem.rules[rule].reason
                && !reasons.contains(reason)
            {
                reasons.push(reason.clone());
            }
        }
        reasons
    }

    fn loads(&self, schedule: &Schedule) -> Vec<Load> {
        let until = (schedule.last + TICKET_LAGS.len()).min(self.problem.span());
        let load = |(number, of): (usize, &Reason)| {
            let used = self.problem.load(number, &schedule.weeks);
            let there = &self.problem.resources[number].capacity;
            let weeks = used.iter().zip(there).take(until).enumerate();
            Load { of: of.clone(), weeks: weeks.map(|(week, (used, there))| (self.almanac.start(week), *used, *there)).collect() }
        };
        self.resources.iter().enumerate().map(load).collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Opening,
    End,
}

/// Weeks between the end of a phase and the opening of the next: time for its gate (`MC-8`), a week at least.
fn gap_weeks(plan: &Plan, before: &Phase) -> usize {
    let days = plan.gate(before).shortest().whole_days().unsigned_abs();
    usize::try_from(days.div_ceil(7)).unwrap_or(1).clamp(1, 52)
}

/// The platforms of a production phase whose groups are made by platform.
fn platforms_of<'p>(plan: &'p Plan, phase: &Phase) -> Option<&'p [crate::people::Platform]> {
    let groups = phase.cohorts.iter().filter_map(|cohort| plan.group(&cohort.group));
    let mut by_platform = groups.filter(|group| group.segment == Some(Segment::Platform));
    if phase.stage.is_pilot() { None } else { by_platform.next().map(|group| &group.members.platform[..]) }
}

/// The site of a group whose people are all at one.
fn single_site(group: &Group) -> Option<&str> {
    match &group.members.site[..] {
        [site] => Some(site),
        _ => None,
    }
}

/// People of little business risk count more, so that they come first.
fn risk_weight(group: Option<&Group>, weight: f64) -> f64 {
    match group.and_then(|group| group.factors.business_risk) {
        Some(Level::Low) => 1.0 + weight,
        Some(Level::High) => 1.0 - weight / 2.0,
        Some(Level::Medium) | None => 1.0,
    }
}

#[expect(clippy::cast_precision_loss, reason = "minutes of one ticket")]
fn minutes(minutes: i64) -> f64 {
    minutes as f64
}
