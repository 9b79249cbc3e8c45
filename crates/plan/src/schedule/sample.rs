//! Made-up problems of any size, the same for the same seed: what the scheduler is measured with (`methods.md` C.2).

use super::problem::{Batch, Limit, Problem, Resource, Rule, Unit, Weights};
use super::random::Random;

/// Tickets per enrollment on each of four platforms.
const TICKETS: [f64; 4] = [0.15, 0.25, 0.35, 0.20];
/// Hours of tiers 1 to 3 for each ticket.
const HOURS: [f64; 3] = [0.3, 0.25, 0.15];
/// When the tickets of an enrollment come (`methods.md` B.2).
const LAGS: [f64; 4] = [0.55, 0.25, 0.12, 0.08];

/// An organisation of `groups` groups over `weeks` weeks.
///
/// Group sizes are lognormal around 30 people. The helpdesk can carry an eleventh of them a week, less in three weak weeks; one
/// week is closed. Three groups in ten have weeks in which they cannot move, a quarter are ready late, and every sixth waits
/// for another. Two pilots come first, each with two weeks to evaluate; leaders follow four weeks behind the start of
/// production. Twenty groups share a site. A group is split into batches of at most a third of what a week can carry.
pub fn sample(groups: usize, weeks: usize, seed: u64) -> Problem {
    let mut random = Random::seeded(seed ^ 0x5115_0000);
    let sizes: Vec<u32> = (0..groups).map(|_| size(&mut random)).collect();
    let users: f64 = sizes.iter().map(|size| f64::from(*size)).sum();
    let platforms: Vec<usize> = (0..groups).map(|_| random.below(TICKETS.len())).collect();
    let sites = (groups / 20).max(1);
    let tickets: f64 = sizes.iter().zip(&platforms).map(|(size, platform)| f64::from(*size) * TICKETS[*platform]).sum();
    let weekly = users / 11.0;
    let mut weak = [1.0; 256];
    for _ in 0..3 {
        weak[5 + random.below(12)] = 0.6;
    }
    let closed = 6 + random.below(8);
    let span = weeks + LAGS.len() - 1;
    let resources: Vec<Resource> = HOURS
        .iter()
        .map(|hours| Resource {
            kernel: LAGS.to_vec(),
            capacity: (0..span).map(|week| tickets / 11.0 * hours * weak[week.min(255)]).collect(),
            given: Vec::new(),
        })
        .collect();
    let mut problem = Problem {
        weeks,
        resources,
        batches: Vec::new(),
        units: Vec::new(),
        bundles: sites,
        rules: Vec::new(),
        weights: Weights { finish: 1.0, bundle: 1.0 / 200.0 },
    };
    for (group, size) in sizes.iter().enumerate() {
        let site = random.below(sites);
        let parts = (f64::from(*size) / (weekly / 3.0)).ceil().max(1.0);
        let mut unit = Unit::default();
        let mut left = f64::from(*size);
        let mut part = parts;
        while part >= 1.0 {
            let people = (left / part).round();
            left -= people;
            part -= 1.0;
            unit.batches.push(problem.batches.len());
            let uses = HOURS.iter().enumerate().map(|(tier, hours)| (tier, people * TICKETS[platforms[group]] * hours)).collect();
            problem.batches.push(Batch { users: whole(people), cost: people / users, uses, bundle: Some(site) });
        }
        problem.units.push(unit);
    }
    let pilots = add_stages(&mut problem, &sizes, users, &mut random);
    for group in 0..groups {
        let (frozen, late) = (random.unit() < 0.3, random.unit() < 0.25);
        if frozen && !pilots.contains(&group) {
            let from = 4 + random.below(12);
            let weeks = (from..from + 2 + random.below(2)).collect();
            rule(&mut problem, Limit::NotDuring { unit: group, weeks });
        }
        if late && !pilots.contains(&group) {
            rule(&mut problem, Limit::NotBefore { unit: group, week: 3 + random.below(8) });
        }
        rule(&mut problem, Limit::NotDuring { unit: group, weeks: vec![closed] });
    }
    for tier in 0..HOURS.len() {
        rule(&mut problem, Limit::Capacity { resource: tier });
    }
    problem
}

/// Pilots first, then production, leaders last. Returns the groups of the pilots, which are ready and free.
fn add_stages(problem: &mut Problem, sizes: &[u32], users: f64, random: &mut Random) -> Vec<usize> {
    let groups = sizes.len();
    let mut order: Vec<usize> = (0..groups).collect();
    random.shuffle(&mut order);
    let mut stages = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let (mut limited, mut expanded) = (0.0, 0.0);
    let leaders = (groups / 25).max(1);
    for (place, group) in order.iter().enumerate() {
        let people = f64::from(sizes[*group]);
        let stage = if place < leaders {
            3
        } else if limited + people <= 0.02 * users {
            limited += people;
            0
        } else if expanded + people <= 0.05 * users {
            expanded += people;
            1
        } else {
            2
        };
        stages[stage].push(*group);
    }
    let production = stages[2].clone();
    let units: Vec<usize> = stages
        .iter()
        .map(|groups| {
            let batches = groups.iter().flat_map(|group| problem.units[*group].batches.clone()).collect();
            problem.units.push(Unit { batches });
            problem.units.len() - 1
        })
        .collect();
    rule(problem, Limit::After { before: units[0], then: units[1], lag: 2 });
    rule(problem, Limit::After { before: units[1], then: units[2], lag: 2 });
    rule(problem, Limit::After { before: units[0], then: units[2], lag: 2 });
    rule(problem, Limit::Opened { first: units[2], then: units[3], lag: 4 });
    // What the leaders' rule means when production is not open yet: they come behind the pilots, too.
    rule(problem, Limit::After { before: units[1], then: units[3], lag: 2 });
    for _ in 0..groups / 6 {
        let (one, other) = (random.below(production.len()), random.below(production.len()));
        if one != other {
            let (before, then) = (production[one.min(other)], production[one.max(other)]);
            rule(problem, Limit::After { before, then, lag: 1 });
        }
    }
    [&stages[0][..], &stages[1][..]].concat()
}

fn rule(problem: &mut Problem, limit: Limit) {
    problem.rules.push(Rule { limit, reason: None });
}

fn size(random: &mut Random) -> u32 {
    whole((30.0_f64.ln() + random.normal()).exp().clamp(3.0, 2_000.0))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "numbers of people, rounded up from something positive"
)]
fn whole(people: f64) -> u32 {
    people.round().max(1.0) as u32
}
