//! When a phase runs, and what "week 3" of it means (`D-3`).

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan as _;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use serde::{Serialize, Serializer};

use crate::calendar::WeekRule;

/// When a phase runs, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// `2027-07`; the date is the month's first day.
    Month(Date),
    /// `2027-W30`; the date is the week's Monday.
    Week(Date),
    /// `2027-07-05..2027-08-13`, both days included.
    Days(Date, Date),
    /// The scheduler decides.
    Auto,
}

/// The days on which a phase runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Timeframe {
    pub first: Date,
    pub last: Date,
}

/// A moment inside a timeframe, as written: `week 3`, or a day of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Counted from 1.
    Week(u8),
    Day(Date),
}

impl When {
    pub fn timeframe(self) -> Option<Timeframe> {
        match self {
            When::Month(first) => Some(Timeframe { first, last: first.last_of_month() }),
            When::Week(first) => Some(Timeframe { first, last: first.saturating_add(6.days()) }),
            When::Days(first, last) => Some(Timeframe { first, last }),
            When::Auto => None,
        }
    }
}

impl Timeframe {
    /// The first day of week `n`, counted from 1: the n-th Monday from the timeframe's first day on, or the n-th stretch of
    /// seven days. A timeframe too short to hold a Monday begins with its first day.
    pub fn week(self, n: u8, rule: WeekRule) -> Date {
        let first = match rule {
            WeekRule::Days => self.first,
            WeekRule::Mondays => {
                let wait = (7 - i64::from(self.first.weekday().to_monday_zero_offset())) % 7;
                let monday = self.first.saturating_add(wait.days());
                if monday > self.last { self.first } else { monday }
            }
        };
        first.saturating_add((7 * (i64::from(n.max(1)) - 1)).days())
    }

    pub fn day(self, point: Point, rule: WeekRule) -> Date {
        match point {
            Point::Week(n) => self.week(n, rule),
            Point::Day(day) => day,
        }
    }

    /// How many of its weeks start inside the timeframe.
    pub fn weeks(self, rule: WeekRule) -> u8 {
        (1..=53).take_while(|n| self.week(*n, rule) <= self.last).last().unwrap_or(1)
    }
}

impl FromStr for When {
    type Err = ();

    fn from_str(text: &str) -> Result<When, ()> {
        let text = text.trim();
        if text == "auto" {
            return Ok(When::Auto);
        }
        if let Some((first, last)) = text.split_once("..") {
            let (first, last) = (day(first)?, day(last)?);
            return if first <= last { Ok(When::Days(first, last)) } else { Err(()) };
        }
        if let Some((year, week)) = text.split_once("-W") {
            let (year, week) = (year.parse().map_err(|_| ())?, week.parse().map_err(|_| ())?);
            let monday = ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| ())?;
            return Ok(When::Week(monday.date()));
        }
        match text.matches('-').count() {
            1 => day(&format!("{text}-01")).map(When::Month),
            2 => day(text).map(|day| When::Days(day, day)),
            _ => Err(()),
        }
    }
}

/// A date as plans write it: `2027-07-05`, nothing shorter and nothing longer.
pub(crate) fn day(text: &str) -> Result<Date, ()> {
    let text = text.trim();
    if text.len() == 10 && text.is_ascii() && text.bytes().filter(|byte| *byte == b'-').count() == 2 {
        text.parse().map_err(|_| ())
    } else {
        Err(())
    }
}

impl FromStr for Point {
    type Err = ();

    fn from_str(text: &str) -> Result<Point, ()> {
        match text.trim().strip_prefix("week ") {
            Some(n) => n.trim().parse().ok().filter(|n| (1..=53).contains(n)).map(Point::Week).ok_or(()),
            None => day(text).map(Point::Day),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Month(first) => write!(f, "{}", first.strftime("%Y-%m")),
            When::Week(monday) => {
                let week = monday.iso_week_date();
                write!(f, "{}-W{:02}", week.year(), week.week())
            }
            When::Days(first, last) if first == last => write!(f, "{first}"),
            When::Days(first, last) => write!(f, "{first}..{last}"),
            When::Auto => f.write_str("auto"),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Point::Week(n) => write!(f, "week {n}"),
            Point::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Point {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn frame(text: &str) -> Timeframe {
        text.parse::<When>().unwrap().timeframe().unwrap()
    }

    #[test]
    fn a_months_week_starts_on_its_nth_monday() {
        let july = frame("2027-07");
        let mondays: Vec<Date> = (1..=4).map(|n| july.week(n, WeekRule::Mondays)).collect();
        assert_eq!(mondays, [date(2027, 7, 5), date(2027, 7, 12), date(2027, 7, 19), date(2027, 7, 26)]);
        assert_eq!(july.week(2, WeekRule::Days), date(2027, 7, 8));
        assert_eq!(july.weeks(WeekRule::Mondays), 4);
        assert_eq!(frame("2027-08").weeks(WeekRule::Mondays), 5);
    }

    #[test]
    fn timeframes_are_months_weeks_or_days() {
        assert_eq!(frame("2027-W30"), Timeframe { first: date(2027, 7, 26), last: date(2027, 8, 1) });
        assert_eq!(frame("2027-07-05..2027-08-13"), Timeframe { first: date(2027, 7, 5), last: date(2027, 8, 13) });
        assert_eq!(frame("2027-07-05"), Timeframe { first: date(2027, 7, 5), last: date(2027, 7, 5) });
        assert_eq!("auto".parse(), Ok(When::Auto));
        for wrong in ["July", "2027", "2027-13", "2027-W54", "2027-08-01..2027-07-01", "27-07", "2027-7"] {
            assert_eq!(wrong.parse::<When>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn a_timeframe_without_a_monday_begins_with_its_first_day() {
        assert_eq!(frame("2027-07-06..2027-07-09").week(1, WeekRule::Mondays), date(2027, 7, 6));
    }

    proptest! {
        #[test]
        fn a_written_timeframe_reads_back(year in 2000_i16..2100, month in 1_i8..=12, length in 0_i64..200) {
            let first = date(year, month, 1);
            for when in [When::Month(first), When::Week(first.iso_week_date().first_of_week().unwrap().date()), When::Days(first, first.saturating_add(length.days()))] {
                prop_assert_eq!(when.to_string().parse(), Ok(when));
            }
        }
    }
}
