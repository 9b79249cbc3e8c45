//! How many people may be invited today: as many as the plan allows and the helpdesk can carry (`MC-7`, `MC-13`).

use serde::{Deserialize, Serialize};
use sluis_plan::{Plan, Tier};

use crate::rate::Rate;
use crate::stats::real;

/// A tier's work, as far as pacing needs it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TierLoad {
    pub tier: u8,
    /// Tickets that wait for the tier or are worked on by it.
    pub backlog: i64,
    /// Tickets that reached it in the last [`WINDOW_DAYS`] working days.
    pub arrived: i64,
    /// Working days in that window on which the campaign was running.
    pub days: i64,
}

/// The window over which a tier's load is measured, in working days.
pub const WINDOW_DAYS: u32 = 5;

/// A backlog is to be gone after this many working days.
const DRAIN_DAYS: f64 = 2.0;

/// The certainty with which a day's invitations must stay within the helpdesk's reach.
const PACE_CERTAINTY: f64 = 0.9;

/// A day's allowance, and what limits it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    pub people: u32,
    pub limit: Limit,
}

/// What limits a day's invitations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "limit", rename_all = "kebab-case")]
pub enum Limit {
    /// Nothing but the number of people.
    None,
    /// The plan's own `per-day`.
    Plan,
    /// A tier could not carry more.
    Tier { tier: u8 },
}

/// The share of its capacity that a tier used in the window: work that arrived over hours that were there. `None` without a
/// working day in the window.
pub fn load(tier: &Tier, load: &TierLoad) -> Option<f64> {
    let (worked, capacity) = load_minutes(tier, load);
    (capacity > 0).then(|| real(worked) / real(capacity))
}

/// The two sides of a tier's load, in minutes: work that arrived, and capacity.
pub fn load_minutes(tier: &Tier, load: &TierLoad) -> (i64, i64) {
    #[expect(clippy::cast_possible_truncation, reason = "minutes of a few days")]
    let capacity = (tier.capacity_per_day() * real(load.days)) as i64;
    (load.arrived * tier.handle.0, capacity)
}

/// How many people may be invited on one day.
///
/// For each tier: (capacity × ceiling − backlog to be drained) ÷ (tickets per enrollment × share that reaches the tier ×
/// handling time), with the rate's upper bound. The smallest of these and of the plan's own limit holds. `expected` is the
/// plan's tickets per person of the cohorts that are invited now.
pub fn allowance(plan: &Plan, rate: Rate, loads: &[TierLoad], expected: f64) -> Allowance {
    let mut allowance = Allowance { people: u32::MAX, limit: Limit::None };
    if let Some(per_day) = plan.campaign.pace.per_day {
        allowance = Allowance { people: per_day, limit: Limit::Plan };
    }
    let tickets = expected * rate.upper(PACE_CERTAINTY);
    for tier in plan.support.own_tiers() {
        let minutes_each = tickets * plan.support.reaches(tier.tier.value) * real(tier.handle.0);
        if minutes_each <= 0.0 {
            continue;
        }
        let backlog = loads.iter().find(|load| load.tier == tier.tier.value).map_or(0, |load| load.backlog);
        let headroom = tier.capacity_per_day() * plan.support.ceiling.0 - real(backlog * tier.handle.0) / DRAIN_DAYS;
        let people = (headroom / minutes_each).floor().max(0.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared with the limit so far")]
        if people < f64::from(allowance.people) {
            allowance = Allowance { people: people as u32, limit: Limit::Tier { tier: tier.tier.value } };
        }
    }
    allowance
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plan() -> Plan {
        let (plan, _) = sluis_plan::read(include_str!("../../../examples/intune-for-everyone/plan.yaml"));
        plan.unwrap()
    }

    #[test]
    fn a_quiet_helpdesk_leaves_the_pace_to_the_plan() {
        let allowance = allowance(&plan(), Rate::learned(30.0, 38.0), &[], 0.15);
        assert_eq!(allowance, Allowance { people: 240, limit: Limit::Plan });
    }

    #[test]
    fn more_tickets_than_expected_slow_the_pace() {
        let busy = allowance(&plan(), Rate::learned(250.0, 60.0), &[], 0.15);
        assert!(busy.people < 240 && matches!(busy.limit, Limit::Tier { .. }), "{busy:?}");
    }

    #[test]
    fn a_backlog_that_fills_the_day_stops_invitations() {
        let backlog = TierLoad { tier: 2, backlog: 200, arrived: 200, days: 5 };
        assert_eq!(
            allowance(&plan(), Rate::learned(0.0, 0.0), &[backlog], 0.15),
            Allowance { people: 0, limit: Limit::Tier { tier: 2 } }
        );
    }

    #[test]
    fn load_is_work_over_hours() {
        let plan = plan();
        let tier = plan.support.tier(1).unwrap();
        // Six agents, nine hours, five days: 16,200 minutes; 486 tickets of 20 minutes: 9,720.
        let measured = load(tier, &TierLoad { tier: 1, backlog: 0, arrived: 486, days: 5 }).unwrap();
        assert!((measured - 0.6).abs() < 1e-12);
        assert_eq!(load(tier, &TierLoad { tier: 1, backlog: 0, arrived: 0, days: 0 }), None);
    }

    proptest! {
        #[test]
        fn more_tickets_or_more_backlog_never_raise_the_pace(
            tickets in 0.0_f64..500.0, more in 0.0_f64..200.0, backlog in 0_i64..100, longer in 0_i64..50,
        ) {
            let plan = plan();
            let calm = allowance(&plan, Rate::learned(tickets, 60.0), &[TierLoad { tier: 1, backlog, arrived: 0, days: 5 }], 0.15);
            let busy = allowance(&plan, Rate::learned(tickets + more, 60.0), &[TierLoad { tier: 1, backlog: backlog + longer, arrived: 0, days: 5 }], 0.15);
            prop_assert!(busy.people <= calm.people);
            prop_assert!(calm.people <= 240);
        }
    }
}
