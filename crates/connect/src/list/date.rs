//! Dates as exports and spreadsheets write them.
//!
//! `4/5/2026` is the fourth of May in Utrecht and the fifth of April in Seattle. Which one a file means is decided once for
//! the file, from the dates at its beginning:
//!
//! 1. A number above 12 tells. If the file has such numbers in both places, no ambiguous date in it is read.
//! 2. Otherwise `AM` or `PM` means that the month comes first.
//! 3. Otherwise a file that separates its cells with semicolons was written by a European spreadsheet: the day comes first.
//! 4. Otherwise `4/5/2026` has the month first, and `4-5-2026` the day. (`4.5.2026` has the day first everywhere.)
//!
//! Nothing on a list has happened after the list was made. Where the order is only likely (rules 2 to 4) and gives a later
//! date, the other order is tried; a date that stays impossible is no date.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Dates before this year stand for "never": nobody enrolled a device then, and 0001, 1601, 1900 and 1970 are the zeros of
/// various clocks.
const FIRST_YEAR: i16 = 2000;

/// Which of the two numbers before the year is the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// The file proves it.
    DayFirst,
    /// The file proves it.
    MonthFirst,
    /// The file proves both.
    Contradictory,
    LikelyDayFirst,
    LikelyMonthFirst,
    /// Slashes mean that the month comes first, dashes that the day does.
    BySign,
}

/// What the dates at the beginning of a file say of its order.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Signs {
    day_first: bool,
    month_first: bool,
    twelve_hours: bool,
}

/// The numbers of a date, before it is known which is which.
#[derive(Clone, Copy)]
enum Numbers {
    YearFirst(i16, i8, i8),
    YearLast { first: i8, second: i8, year: i16, sign: char },
}

impl Signs {
    pub fn take(&mut self, text: &str) {
        let (date, rest) = split(text.trim());
        if let Some(Numbers::YearLast { first, second, .. }) = numbers(date) {
            self.day_first |= first > 12;
            self.month_first |= second > 12;
            self.twelve_hours |= clock(rest).is_some_and(|clock| clock.twelve_hours);
        }
    }

    pub const fn order(self, delimiter: u8) -> Order {
        match (self.day_first, self.month_first) {
            (true, true) => Order::Contradictory,
            (true, false) => Order::DayFirst,
            (false, true) => Order::MonthFirst,
            (false, false) if self.twelve_hours => Order::LikelyMonthFirst,
            (false, false) if delimiter == b';' => Order::LikelyDayFirst,
            (false, false) => Order::BySign,
        }
    }
}

/// The moment that a text gives, if it can be told and lies before `as_of`. One without a zone is in `zone`.
pub(super) fn moment(text: &str, order: Order, as_of: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let (date, rest) = split(text.trim());
    let clock = clock(rest)?;
    let at = |year: i16, month: i8, day: i8| {
        let moment = clock.on(Date::new(year, month, day).ok()?, zone)?;
        (year >= FIRST_YEAR && moment <= as_of).then_some(moment)
    };
    let (first, second, year, sign) = match numbers(date)? {
        Numbers::YearFirst(year, month, day) => return at(year, month, day),
        Numbers::YearLast { first, second, year, sign } => (first, second, year, sign),
    };
    let day_first = || at(year, second, first);
    let month_first = || at(year, first, second);
    match order {
        _ if first > 12 || sign == '.' => day_first(),
        _ if second > 12 => month_first(),
        _ if first == second => day_first(),
        Order::Contradictory => None,
        Order::DayFirst => day_first(),
        Order::MonthFirst => month_first(),
        Order::LikelyMonthFirst => month_first().or_else(day_first),
        Order::BySign if sign == '/' => month_first().or_else(day_first),
        Order::LikelyDayFirst | Order::BySign => day_first().or_else(month_first),
    }
}

/// The date and what follows it.
fn split(text: &str) -> (&str, &str) {
    let end = text.find(|char: char| char.is_whitespace() || matches!(char, 'T' | 't' | ',')).unwrap_or(text.len());
    (&text[..end], text[end..].trim_start_matches(['T', 't', ',']).trim())
}

fn numbers(date: &str) -> Option<Numbers> {
    let sign = date.chars().find(|char| matches!(char, '/' | '-' | '.'))?;
    let mut parts = date.trim_end_matches(sign).split(sign);
    let (one, two, three) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    match (one.len(), three.len()) {
        (4, 1 | 2) => Some(Numbers::YearFirst(number(one)?, number(two)?, number(three)?)),
        (1 | 2, 4) => Some(Numbers::YearLast { first: number(one)?, second: number(two)?, year: number(three)?, sign }),
        _ => None,
    }
}

/// A number of digits only: no sign, no space.
fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// A time of day, and the zone if the text gives one.
#[derive(Clone, Copy)]
struct Clock {
    time: Time,
    offset: Option<Offset>,
    twelve_hours: bool,
}

impl Clock {
    fn on(self, date: Date, zone: &TimeZone) -> Option<Timestamp> {
        let moment = DateTime::from_parts(date, self.time);
        match self.offset {
            Some(offset) => offset.to_timestamp(moment).ok(),
            None => zone.to_ambiguous_timestamp(moment).compatible().ok(),
        }
    }
}

/// Reads `13:25`, `13.25.31`, `1:25:31 PM`, `09:41:28.0000000` and `13:25:31.123+02:00`. Nothing is midnight.
fn clock(text: &str) -> Option<Clock> {
    let end = text.find(|char: char| !char.is_ascii_digit() && !matches!(char, ':' | '.')).unwrap_or(text.len());
    let (time, rest) = (&text[..end], text[end..].trim());
    let (half, zone) = half_of_day(rest);
    let offset = match zone {
        "" => None,
        zone => Some(offset(zone)?),
    };
    if time.is_empty() {
        return (half.is_none()).then_some(Clock { time: Time::midnight(), offset, twelve_hours: false });
    }
    // The part after the seconds is a fraction, of which no more than the whole second is kept.
    let mut parts = time.splitn(4, [':', '.']);
    let (hour, minute) = (number::<i8>(parts.next()?)?, number::<i8>(parts.next()?)?);
    let second = parts.next().map_or(Some(0), number::<i8>)?;
    parts.next().map_or(Some(0), number::<u64>)?;
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
        None => hour,
    };
    Some(Clock { time: Time::new(hour, minute, second, 0).ok()?, offset, twelve_hours: half.is_some() })
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

fn half_of_day(text: &str) -> (Option<Half>, &str) {
    for (words, half) in [(["a.m.", "am"], Half::Morning), (["p.m.", "pm"], Half::Afternoon)] {
        for word in words {
            if text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)) {
                return (Some(half), text[word.len()..].trim());
            }
        }
    }
    (None, text)
}

fn offset(text: &str) -> Option<Offset> {
    if ["z", "utc", "gmt"].iter().any(|zone| text.eq_ignore_ascii_case(zone)) {
        return Some(Offset::UTC);
    }
    let (ahead, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (number::<i64>(hours)?, number::<i64>(minutes)?),
        None if digits.len() == 4 => (number::<i64>(&digits[..2])?, number::<i64>(&digits[2..])?),
        None if digits.len() == 2 => (number::<i64>(digits)?, 0),
        None => return None,
    };
    if minutes >= 60 || hours > 14 {
        return None;
    }
    Offset::try_from(SignedDuration::from_mins(ahead * (hours * 60 + minutes))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Order) -> Option<String> {
        let as_of = "2026-11-20T12:00:00Z".parse().unwrap();
        moment(text, order, as_of, &TimeZone::get("Europe/Amsterdam").unwrap()).map(|moment| moment.to_string())
    }

    fn order(dates: &[&str], delimiter: u8) -> Order {
        let mut signs = Signs::default();
        for date in dates {
            signs.take(date);
        }
        signs.order(delimiter)
    }

    #[test]
    fn every_export_writes_the_same_moment_in_its_own_way() {
        for text in [
            "8/19/2021 1:25:31 PM",
            "08/19/2021 1:25:31\u{202f}PM",
            "8/19/2021, 1:25:31 p.m.",
            "19/08/2021 13:25:31",
            "19-8-2021 13:25:31",
            "19.08.2021 13:25:31",
            "2021-08-19 13:25:31",
            "2021-08-19 13:25:31.0000000",
            "2021-08-19T13:25:31",
            "2021-08-19T11:25:31Z",
            "2021-08-19T11:25:31.1234567Z",
            "2021-08-19 11:25:31 UTC",
            "2021-08-19T13:25:31+02:00",
            "2021-08-19T06:25:31-0500",
            "2021/08/19 13.25.31",
        ] {
            assert_eq!(read(text, Order::BySign).as_deref(), Some("2021-08-19T11:25:31Z"), "{text}");
        }
        assert_eq!(read("19-8-2021 13:25", Order::BySign).as_deref(), Some("2021-08-19T11:25:00Z"));
        assert_eq!(read("2021-08-19", Order::BySign).as_deref(), Some("2021-08-18T22:00:00Z"));
        assert_eq!(read("8/19/2021 12:05 AM", Order::BySign).as_deref(), Some("2021-08-18T22:05:00Z"));
        assert_eq!(read("8/19/2021 12:05 PM", Order::BySign).as_deref(), Some("2021-08-19T10:05:00Z"));
    }

    #[test]
    fn never_is_no_date_and_neither_is_what_cannot_be_read() {
        for text in [
            "",
            "N/A",
            "never",
            "0001-01-01T00:00:00Z",
            "0001-01-01 00:00:00.0000000",
            "1/1/0001 12:00:00 AM",
            "1/1/1970",
            "1601-01-01",
            "31-02-2021",
            "2021-13-01",
            "19-8-21",
            "2021-08-19 25:00",
            "2021-08-19 1:70",
            "2021-08-19 13:00 PM",
            "44427.55",
            "2021-08-19T13:25:31+99:00",
            "+021-08-19",
            "19 aug 2021",
            "8/19/2021 x",
        ] {
            assert_eq!(read(text, Order::BySign), None, "{text}");
        }
    }

    #[test]
    fn a_number_above_twelve_tells_the_order_of_the_whole_file() {
        assert_eq!(order(&["4/5/2026", "13/5/2026"], b','), Order::DayFirst);
        assert_eq!(order(&["4-5-2026", "5-13-2026"], b';'), Order::MonthFirst);
        assert_eq!(order(&["13/5/2026", "5/13/2026"], b','), Order::Contradictory);
        assert_eq!(read("4/5/2026", Order::DayFirst).as_deref(), Some("2026-05-03T22:00:00Z"));
        assert_eq!(read("4/5/2026", Order::MonthFirst).as_deref(), Some("2026-04-04T22:00:00Z"));
        assert_eq!(read("4/5/2026", Order::Contradictory), None);
        assert_eq!(read("13/5/2026", Order::Contradictory).as_deref(), Some("2026-05-12T22:00:00Z"));
        assert_eq!(read("4/4/2026", Order::Contradictory).as_deref(), Some("2026-04-03T22:00:00Z"));
    }

    #[test]
    fn without_proof_other_signs_of_the_file_decide() {
        assert_eq!(order(&["4/5/2026 1:25 PM"], b';'), Order::LikelyMonthFirst);
        assert_eq!(order(&["4/5/2026 13:25"], b';'), Order::LikelyDayFirst);
        assert_eq!(order(&["4/5/2026 13:25", "2026-05-13"], b','), Order::BySign);
        assert_eq!(read("4/5/2026", Order::BySign).as_deref(), Some("2026-04-04T22:00:00Z"));
        assert_eq!(read("4-5-2026", Order::BySign).as_deref(), Some("2026-05-03T22:00:00Z"));
        assert_eq!(read("4.5.2026", Order::LikelyMonthFirst).as_deref(), Some("2026-05-03T22:00:00Z"));
    }

    #[test]
    fn a_date_after_the_list_was_made_is_read_the_other_way_or_not_at_all() {
        assert_eq!(read("12/11/2026", Order::LikelyMonthFirst).as_deref(), Some("2026-11-11T23:00:00Z"));
        assert_eq!(read("11-12-2026", Order::BySign).as_deref(), Some("2026-11-11T23:00:00Z"));
        assert_eq!(read("12/12/2026", Order::LikelyMonthFirst), None);
        assert_eq!(read("2026-11-21", Order::BySign), None);
        assert_eq!(read("12/11/2026", Order::MonthFirst), None, "the file proves that this is the eleventh of December");
    }

    #[test]
    fn a_moment_in_the_hour_that_daylight_saving_leaves_out_or_repeats_is_still_a_moment() {
        assert_eq!(read("2026-03-29 02:30", Order::BySign).as_deref(), Some("2026-03-29T01:30:00Z"));
        assert_eq!(read("2026-10-25 02:30", Order::BySign).as_deref(), Some("2026-10-25T00:30:00Z"));
    }
}
