//! Days on which a campaign may act: working days, without holidays and freezes.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::holidays::Country;
use crate::place::Placed;
use crate::units::Hours;
use crate::words;

/// The campaign's calendar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Calendar {
    /// Days of the week on which people work, Monday first.
    pub working_days: [bool; 7],
    /// When messages are sent and people are invited.
    pub hours: Hours,
    /// Countries whose public holidays are no working days.
    pub holidays: Vec<Country>,
    /// Stretches in which nothing is opened, invited or given a deadline.
    pub freezes: Vec<Freeze>,
    pub weeks: WeekRule,
}

/// A stretch in which nothing changes, such as the year's end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Freeze {
    pub from: Placed<Date>,
    pub to: Placed<Date>,
    pub why: String,
}

words! {
    /// What "week 2" of a timeframe means (`D-3`).
    pub enum WeekRule {
        /// Week n starts on the n-th Monday.
        Mondays => "mondays",
        /// Week n is the n-th stretch of seven days.
        Days => "days",
    }
}

/// Why a day is not one to act on.
#[derive(Clone, Debug, PartialEq)]
pub enum DayOff<'a> {
    /// Not one of the calendar's working days.
    Weekend,
    Holiday(Country),
    Freeze(&'a Freeze),
}

impl Calendar {
    /// Monday to Friday, eight to six, without holidays or freezes.
    pub fn standard() -> Calendar {
        Calendar {
            working_days: [true, true, true, true, true, false, false],
            hours: Hours { from: jiff::civil::time(8, 0, 0, 0), to: jiff::civil::time(18, 0, 0, 0) },
            holidays: Vec::new(),
            freezes: Vec::new(),
            weeks: WeekRule::Mondays,
        }
    }

    /// Why nothing may be opened, sent or fall due on this day; `None` on a working day.
    pub fn day_off(&self, day: Date) -> Option<DayOff<'_>> {
        if let Some(freeze) = self.freezes.iter().find(|freeze| *freeze.from <= day && day <= *freeze.to) {
            return Some(DayOff::Freeze(freeze));
        }
        self.closed(day)
    }

    /// Why nobody works on this day. The helpdesk works through a freeze.
    fn closed(&self, day: Date) -> Option<DayOff<'_>> {
        if !self.works_on(day.weekday()) {
            return Some(DayOff::Weekend);
        }
        self.holidays.iter().find(|country| country.is_holiday(day)).map(|country| DayOff::Holiday(*country))
    }

    pub fn is_working_day(&self, day: Date) -> bool {
        self.closed(day).is_none()
    }

    /// Whether the campaign may invite, open and set deadlines on this day.
    pub fn may_act(&self, day: Date) -> bool {
        self.day_off(day).is_none()
    }

    /// The first day from `day` on, itself included, on which the campaign may act.
    ///
    /// After two years without one (a calendar without working days) the day itself comes back: the checker has said so.
    pub fn next_day_to_act(&self, day: Date) -> Date {
        first_day(day, |candidate| self.may_act(candidate))
    }

    /// The day `count` working days after `day`.
    pub fn add_working_days(&self, day: Date, count: u32) -> Date {
        (0..count).fold(day, |day, _| first_day(day.saturating_add(1.day()), |candidate| self.is_working_day(candidate)))
    }

    /// Working days from `from` to `to`, both included.
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day <= to {
            count += u32::from(self.is_working_day(day));
            match day.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        count
    }

    fn works_on(&self, weekday: Weekday) -> bool {
        usize::try_from(weekday.to_monday_zero_offset())
            .ok()
            .and_then(|index| self.working_days.get(index))
            .copied()
            .unwrap_or(false)
    }
}

fn first_day(from: Date, fits: impl Fn(Date) -> bool) -> Date {
    from.series(1.day()).take(2 * 366).find(|day| fits(*day)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::place::Place;

    fn calendar() -> Calendar {
        let freeze = Freeze {
            from: Placed::new(date(2027, 12, 20), Place::default()),
            to: Placed::new(date(2028, 1, 2), Place::default()),
            why: "year end".to_owned(),
        };
        Calendar { holidays: vec![Country::Nl], freezes: vec![freeze], ..Calendar::standard() }
    }

    #[test]
    fn weekends_holidays_and_freezes_are_no_days_to_act() {
        let calendar = calendar();
        assert_eq!(calendar.day_off(date(2027, 7, 19)), None);
        assert_eq!(calendar.day_off(date(2027, 7, 18)), Some(DayOff::Weekend));
        assert_eq!(calendar.day_off(date(2027, 4, 27)), Some(DayOff::Holiday(Country::Nl)));
        assert!(matches!(calendar.day_off(date(2027, 12, 21)), Some(DayOff::Freeze(freeze)) if freeze.why == "year end"));
    }

    #[test]
    fn the_helpdesk_works_through_a_freeze() {
        assert!(calendar().is_working_day(date(2027, 12, 21)));
        assert!(!calendar().may_act(date(2027, 12, 21)));
    }

    #[test]
    fn a_day_to_act_is_found_behind_a_freeze() {
        assert_eq!(calendar().next_day_to_act(date(2027, 12, 18)), date(2028, 1, 3));
        let never = Calendar { working_days: [false; 7], ..Calendar::standard() };
        assert_eq!(never.next_day_to_act(date(2027, 12, 18)), date(2027, 12, 18));
    }

    #[test]
    fn working_days_skip_the_weekend() {
        let calendar = calendar();
        assert_eq!(calendar.add_working_days(date(2027, 7, 23), 1), date(2027, 7, 26));
        assert_eq!(calendar.working_days_between(date(2027, 7, 19), date(2027, 7, 25)), 5);
        assert_eq!(calendar.working_days_between(date(2027, 7, 20), date(2027, 7, 19)), 0);
    }
}
