//! When enrollment may become mandatory: only when the rate of tickets is known, and only on a day up to which every tier can
//! carry those who are left (`MC-14`, `MC-15`, `I-5`).

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sluis_plan::Plan;

use crate::pace::TierLoad;
use crate::rate::Rate;
use crate::stats::real;

/// No deadline is set further ahead than this.
const HORIZON_DAYS: i64 = 8 * 7;

/// What a deadline rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Enrollments seen since the campaign began.
    pub observed: i64,
    /// Enrollments that must have been seen.
    pub needed: i64,
    /// People who have still to move, in this cohort and in those that count with it (`D-10`).
    pub people_left: i64,
    /// Tickets they are expected to cause, with the plan's certainty.
    pub tickets: f64,
    pub tiers: Vec<TierEstimate>,
}

/// One tier's share of what is left.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TierEstimate {
    pub tier: u8,
    /// Work that is left, backlog included, in minutes.
    pub needed: f64,
    /// What the tier can do up to the day, below its ceiling, in minutes.
    pub available: f64,
}

/// Whether and when a deadline is possible.
#[derive(Clone, Debug, PartialEq)]
pub enum Possible {
    On {
        day: Date,
        estimate: Estimate,
    },
    /// Too few enrollments have been seen (`MC-14`).
    RateUnknown {
        estimate: Estimate,
    },
    /// A tier cannot carry those who are left within the horizon (`MC-15`); the estimate is for its last day.
    HelpdeskShort {
        tier: u8,
        estimate: Estimate,
    },
}

/// What is left to do and who does it.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    pub plan: &'a Plan,
    pub today: Date,
    pub observed: i64,
    pub people_left: i64,
    /// Tickets that the plan's rates give for those people.
    pub expected_tickets: f64,
    pub rate: Rate,
    pub loads: &'a [TierLoad],
}

/// The earliest day, at least the plan's notice from today, that every tier can meet.
pub fn earliest(situation: &Situation<'_>) -> Possible {
    let plan = situation.plan;
    let notice = plan.campaign.deadline.after.whole_days();
    let first = plan.calendar().next_day_to_act(situation.today.saturating_add(notice.days()));
    let needed = i64::from(plan.campaign.deadline.observed);
    if situation.observed < needed {
        return Possible::RateUnknown { estimate: estimate(situation, first) };
    }
    let last = situation.today.saturating_add(HORIZON_DAYS.days());
    let mut day = first;
    loop {
        let estimate = estimate(situation, day);
        match estimate.tiers.iter().find(|tier| tier.needed > tier.available) {
            None => return Possible::On { day, estimate },
            Some(tier) if day >= last => return Possible::HelpdeskShort { tier: tier.tier, estimate: estimate.clone() },
            Some(_) => day = plan.calendar().next_day_to_act(day.saturating_add(1.day())),
        }
    }
}

/// What every tier needs and has up to a day.
fn estimate(situation: &Situation<'_>, day: Date) -> Estimate {
    let plan = situation.plan;
    let tickets = situation.expected_tickets * situation.rate.upper(plan.campaign.deadline.certainty.0);
    let days = f64::from(plan.calendar().working_days_between(situation.today, day));
    let tiers = plan.support.own_tiers().map(|tier| {
        let number = tier.tier.value;
        let backlog = situation.loads.iter().find(|load| load.tier == number).map_or(0, |load| load.backlog);
        TierEstimate {
            tier: number,
            needed: (tickets * plan.support.reaches(number) + real(backlog)) * real(tier.handle.0),
            available: tier.capacity_per_day() * days * plan.support.ceiling.0,
        }
    });
    Estimate {
        observed: situation.observed,
        needed: i64::from(plan.campaign.deadline.observed),
        people_left: situation.people_left,
        tickets,
        tiers: tiers.collect(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn plan() -> Plan {
        let (plan, _) = sluis_plan::read(include_str!("../../../examples/intune-for-everyone/plan.yaml"));
        plan.unwrap()
    }

    fn situation(plan: &Plan) -> Situation<'_> {
        Situation {
            plan,
            today: date(2027, 9, 1),
            observed: 900,
            people_left: 400,
            expected_tickets: 60.0,
            rate: Rate::learned(130.0, 130.0),
            loads: &[],
        }
    }

    #[test]
    fn a_deadline_is_a_notice_ahead_on_a_working_day() {
        let plan = plan();
        assert!(matches!(earliest(&situation(&plan)), Possible::On { day, .. } if day == date(2027, 9, 8)));
        let friday = Situation { today: date(2027, 9, 4), ..situation(&plan) };
        assert!(matches!(earliest(&friday), Possible::On { day, .. } if day == date(2027, 9, 13)));
    }

    #[test]
    fn migration_is_voluntary_until_the_rate_of_tickets_is_known() {
        let plan = plan();
        let early = Situation { observed: 49, ..situation(&plan) };
        assert!(matches!(earliest(&early), Possible::RateUnknown { .. }));
    }

    #[test]
    fn a_deadline_moves_out_until_the_helpdesk_can_carry_those_who_are_left() {
        let plan = plan();
        let many = Situation { people_left: 3_000, expected_tickets: 900.0, ..situation(&plan) };
        assert!(matches!(earliest(&many), Possible::On { day, .. } if day > date(2027, 9, 8)));
        let crowd = Situation { people_left: 50_000, expected_tickets: 15_000.0, ..situation(&plan) };
        assert!(matches!(earliest(&crowd), Possible::HelpdeskShort { .. }));
    }

    #[test]
    fn no_deadline_falls_into_a_freeze() {
        let plan = plan();
        let december = Situation { today: date(2027, 12, 14), ..situation(&plan) };
        assert!(matches!(earliest(&december), Possible::On { day, .. } if day == date(2028, 1, 3)));
    }

    proptest! {
        #[test]
        fn what_is_possible_is_what_the_estimate_shows(tickets in 0.0_f64..3_000.0, backlog in 0_i64..80, today in 0_i32..200) {
            let plan = plan();
            let loads = [TierLoad { tier: 2, backlog, arrived: 0, days: 5 }];
            let today = date(2027, 7, 1).saturating_add(today.days());
            let situation = Situation { expected_tickets: tickets, loads: &loads, today, ..situation(&plan) };
            if let Possible::On { day, estimate } = earliest(&situation) {
                prop_assert!(estimate.tiers.iter().all(|tier| tier.needed <= tier.available));
                prop_assert!(plan.calendar().may_act(day) && day > today);
            }
        }
    }
}
