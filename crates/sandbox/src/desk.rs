//! The helpdesk: three tiers whose agents take tickets in turn, in their own hours.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use sluis_campaign::TicketCause;
use sluis_campaign::port::HelpdeskItem;
use sluis_plan::{Calendar, Hours, Plan};

use crate::chance::Chance;

/// A ticket at the helpdesk.
#[derive(Clone, Debug)]
pub(crate) struct DeskTicket {
    pub person: usize,
    pub device: Option<usize>,
    pub cause: TicketCause,
    pub tier: u8,
    pub closed: bool,
}

/// The agents of one tier: when each is free again.
#[derive(Clone, Debug)]
struct Team {
    free_at: Vec<Timestamp>,
    hours: Hours,
    handle_minutes: f64,
    passes_on: f64,
}

#[derive(Clone, Debug)]
pub(crate) struct Desk {
    teams: BTreeMap<u8, Team>,
    pub tickets: BTreeMap<String, DeskTicket>,
    /// Everything that happened, in order; a reader remembers how far it has read.
    pub news: Vec<HelpdeskItem>,
    calendar: Calendar,
    zone: jiff::tz::TimeZone,
    chance: Chance,
    /// Tickets that were opened here, by telephone or mail.
    pub own: u64,
}

impl Desk {
    pub fn new(plan: &Plan, seed: u64, start: Timestamp) -> Desk {
        let teams = plan.support.own_tiers().map(|tier| {
            #[expect(clippy::cast_precision_loss, reason = "minutes of one ticket")]
            let handle_minutes = tier.handle.0 as f64;
            let free_at = vec![start; tier.agents.max(1) as usize];
            (tier.tier.value, Team { free_at, hours: tier.hours, handle_minutes, passes_on: tier.passes_on.0 })
        });
        Desk {
            teams: teams.collect(),
            tickets: BTreeMap::new(),
            news: Vec::new(),
            calendar: plan.calendar().clone(),
            zone: plan.campaign.time_zone.clone(),
            chance: Chance::of(seed, "desk", 0),
            own: 0,
        }
    }

    /// Takes a ticket in; returns when a tier will be done with it. The agent who is free first takes the ticket that came
    /// first.
    pub fn take(&mut self, tier: u8, now: Timestamp) -> Timestamp {
        let (calendar, zone) = (self.calendar.clone(), self.zone.clone());
        let Some(team) = self.teams.get_mut(&tier) else { return now };
        let work = self.chance.work(team.handle_minutes);
        let Some(agent) = team.free_at.iter_mut().min() else { return now };
        let begin = (*agent).max(now);
        let done = add_working_minutes(begin, work, team.hours, &calendar, &zone);
        *agent = done;
        done
    }

    /// Whether a tier passes a ticket on instead of solving it.
    pub fn passes_on(&mut self, tier: u8) -> bool {
        let share = self.teams.get(&tier).map_or(0.0, |team| team.passes_on);
        tier < 3 && self.chance.happens(share)
    }

    pub fn tell(&mut self, item: HelpdeskItem) {
        self.news.push(item);
    }
}

/// The moment that lies so many minutes of opening hours after another.
pub(crate) fn add_working_minutes(
    from: Timestamp,
    minutes: i64,
    hours: Hours,
    calendar: &Calendar,
    zone: &jiff::tz::TimeZone,
) -> Timestamp {
    let mut left = minutes.max(1);
    let mut at = from.to_zoned(zone.clone());
    for _ in 0..400 {
        let day = at.date();
        let moment = |time| day.to_datetime(time).to_zoned(zone.clone()).ok();
        let (Some(opens), Some(closes)) = (moment(hours.from), moment(hours.to)) else { return from };
        if calendar.is_working_day(day) && at < closes {
            let begin = if at < opens { opens } else { at.clone() };
            let room = (closes.timestamp().as_second() - begin.timestamp().as_second()) / 60;
            if left <= room {
                return begin.timestamp().checked_add(SignedDuration::from_mins(left)).unwrap_or(from);
            }
            left -= room.max(0);
        }
        let Ok(next) = day.saturating_add(1.day()).to_datetime(hours.from).to_zoned(zone.clone()) else { return from };
        at = next;
    }
    at.timestamp()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn at(day: i8, hour: i8, minute: i8) -> Timestamp {
        date(2027, 7, day).at(hour, minute, 0, 0).in_tz("Europe/Amsterdam").unwrap().timestamp()
    }

    #[test]
    fn work_stops_at_night_and_over_the_weekend() {
        let hours = Hours { from: time(8, 0, 0, 0), to: time(17, 0, 0, 0) };
        let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
        let calendar = Calendar::standard();
        let add = |from, minutes| add_working_minutes(from, minutes, hours, &calendar, &zone);
        assert_eq!(add(at(19, 9, 0), 30), at(19, 9, 30));
        assert_eq!(add(at(19, 16, 45), 30), at(20, 8, 15));
        assert_eq!(add(at(23, 16, 45), 30), at(26, 8, 15));
        assert_eq!(add(at(24, 12, 0), 10), at(26, 8, 10));
    }
}
