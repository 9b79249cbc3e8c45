//! Weeks of a problem as weeks of the calendar.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::problem::Problem;
use crate::calendar::Calendar;

/// Week 0 begins on this Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Almanac {
    pub monday: Date,
}

impl Almanac {
    /// Week 0 is the week of this day.
    pub fn from(day: Date) -> Almanac {
        Almanac { monday: monday(day) }
    }

    /// The Monday of a week.
    pub fn start(self, week: usize) -> Date {
        self.monday.saturating_add((7 * i64::try_from(week).unwrap_or(i64::from(i32::MAX))).days())
    }

    /// The Sunday of a week.
    pub fn end(self, week: usize) -> Date {
        self.start(week).saturating_add(6.days())
    }

    /// The week of a day; `None` before week 0.
    pub fn week(self, day: Date) -> Option<usize> {
        let days = self.monday.until(day).map_or(0, |span| span.get_days());
        usize::try_from(days.div_euclid(7)).ok()
    }

    pub fn days(self, week: usize) -> impl Iterator<Item = Date> {
        self.start(week).series(1.day()).take(7)
    }

    /// The first week in which a phase that opens on its first possible day opens on this day or later.
    pub fn opens_from(self, day: Date, calendar: &Calendar) -> usize {
        match self.week(day) {
            None => 0,
            Some(week) => {
                let opens = calendar.next_day_to_act(self.start(week));
                if opens >= day { week } else { week + 1 }
            }
        }
    }

    /// The last week that is over on this day: nobody works behind it in that week. `None` before week 0 is over.
    pub fn over_by(self, day: Date, calendar: &Calendar) -> Option<usize> {
        let week = self.week(day)?;
        let rest = self.days(week).filter(|rest| *rest > day).any(|rest| calendar.is_working_day(rest));
        if rest { week.checked_sub(1) } else { Some(week) }
    }

    /// The weeks of the problem that have one of these days.
    pub fn touched(self, from: Date, to: Date, problem: &Problem) -> Vec<usize> {
        (0..problem.weeks).filter(|week| self.start(*week) <= to && from <= self.end(*week)).collect()
    }
}

/// The Monday of a day's week.
pub(super) fn monday(day: Date) -> Date {
    if day.weekday() == Weekday::Monday { day } else { day.nth_weekday(-1, Weekday::Monday).unwrap_or(day) }
}
