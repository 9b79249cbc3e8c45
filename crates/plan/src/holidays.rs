//! Public holidays on which offices are closed, by country, computed for any year.
//!
//! National holidays only: regional ones (the German states', a town's own) go into the plan as freezes.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};

use crate::words;

words! {
    /// A country whose public holidays Sluis knows, by its ISO 3166 code.
    pub enum Country {
        At => "at",
        Be => "be",
        Ch => "ch",
        De => "de",
        Fr => "fr",
        Gb => "gb",
        Ie => "ie",
        Lu => "lu",
        Nl => "nl",
        Se => "se",
    }
}

impl Country {
    pub fn is_holiday(self, day: Date) -> bool {
        let year = day.year();
        let easter = easter_sunday(year);
        let after_easter = |days: i64| easter.saturating_add(days.days());
        let good_friday = day == after_easter(-2);
        let easter_monday = day == after_easter(1);
        let ascension = day == after_easter(39);
        let whit_monday = day == after_easter(50);
        let corpus_christi = day == after_easter(60);
        let on = |month: i8, of_month: i8| day.month() == month && day.day() == of_month;
        let new_year = on(1, 1);
        let labour_day = on(5, 1);
        let christmas = on(12, 25);
        let boxing_day = on(12, 26);
        match self {
            Country::At => {
                new_year
                    || on(1, 6)
                    || easter_monday
                    || labour_day
                    || ascension
                    || whit_monday
                    || corpus_christi
                    || on(8, 15)
                    || on(10, 26)
                    || on(11, 1)
                    || on(12, 8)
                    || christmas
                    || boxing_day
            }
            Country::Be => {
                new_year
                    || easter_monday
                    || labour_day
                    || ascension
                    || whit_monday
                    || on(7, 21)
                    || on(8, 15)
                    || on(11, 1)
                    || on(11, 11)
                    || christmas
            }
            Country::Ch => new_year || good_friday || easter_monday || ascension || whit_monday || on(8, 1) || christmas,
            Country::De => {
                new_year
                    || good_friday
                    || easter_monday
                    || labour_day
                    || ascension
                    || whit_monday
                    || on(10, 3)
                    || christmas
                    || boxing_day
            }
            Country::Fr => {
                new_year
                    || easter_monday
                    || labour_day
                    || on(5, 8)
                    || ascension
                    || whit_monday
                    || on(7, 14)
                    || on(8, 15)
                    || on(11, 1)
                    || on(11, 11)
                    || christmas
            }
            Country::Gb => {
                good_friday
                    || easter_monday
                    || is_substitute(day, date(year, 1, 1))
                    || day == nth(year, 5, 1, Weekday::Monday)
                    || day == last(year, 5, Weekday::Monday)
                    || day == last(year, 8, Weekday::Monday)
                    || is_british_christmas(day)
            }
            Country::Ie => {
                new_year
                    || is_brigid(day)
                    || on(3, 17)
                    || easter_monday
                    || day == nth(year, 5, 1, Weekday::Monday)
                    || day == nth(year, 6, 1, Weekday::Monday)
                    || day == nth(year, 8, 1, Weekday::Monday)
                    || day == last(year, 10, Weekday::Monday)
                    || christmas
                    || boxing_day
            }
            Country::Lu => {
                new_year
                    || easter_monday
                    || labour_day
                    || on(5, 9)
                    || ascension
                    || whit_monday
                    || on(6, 23)
                    || on(8, 15)
                    || on(11, 1)
                    || christmas
                    || boxing_day
            }
            Country::Nl => {
                new_year
                    || easter_monday
                    || day == kings_day(year)
                    || (on(5, 5) && year % 5 == 0)
                    || ascension
                    || whit_monday
                    || christmas
                    || boxing_day
            }
            Country::Se => {
                new_year
                    || on(1, 6)
                    || good_friday
                    || easter_monday
                    || labour_day
                    || ascension
                    || on(6, 6)
                    || day == midsummer_eve(year)
                    || on(12, 24)
                    || christmas
                    || boxing_day
                    || on(12, 31)
            }
        }
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm printed in Nature, 20 April 1876).
#[expect(clippy::many_single_char_names, reason = "the letters of the algorithm as printed")]
fn easter_sunday(year: i16) -> Date {
    let y = i32::from(year);
    let a = y % 19;
    let (b, c) = (y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    let (month, day) = (i8::try_from(sum / 31), i8::try_from(sum % 31 + 1));
    month.ok().zip(day.ok()).and_then(|(month, day)| Date::new(year, month, day).ok()).unwrap_or(Date::constant(year, 4, 1))
}

/// King's Day: 27 April, or the day before when that is a Sunday.
fn kings_day(year: i16) -> Date {
    let day = date(year, 4, 27);
    if day.weekday() == Weekday::Sunday { date(year, 4, 26) } else { day }
}

/// Midsummer's Eve: the Friday from 19 to 25 June; offices are closed though the law does not say so.
fn midsummer_eve(year: i16) -> Date {
    (19..=25).map(|day| date(year, 6, day)).find(|day| day.weekday() == Weekday::Friday).unwrap_or(date(year, 6, 24))
}

/// Saint Brigid's Day: 1 February when that is a Friday, else the first Monday of February.
fn is_brigid(day: Date) -> bool {
    let first = date(day.year(), 2, 1);
    day == if first.weekday() == Weekday::Friday { first } else { nth(day.year(), 2, 1, Weekday::Monday) }
}

/// A holiday on a weekend is taken on the Monday after.
fn is_substitute(day: Date, holiday: Date) -> bool {
    day == match holiday.weekday() {
        Weekday::Saturday => holiday.saturating_add(2.days()),
        Weekday::Sunday => holiday.saturating_add(1.day()),
        _ => holiday,
    }
}

/// Christmas Day and Boxing Day with their substitutes, which never fall together.
fn is_british_christmas(day: Date) -> bool {
    let christmas = date(day.year(), 12, 25);
    let (first, second) = match christmas.weekday() {
        Weekday::Friday => (25, 28),
        Weekday::Saturday => (27, 28),
        Weekday::Sunday => (27, 26),
        _ => (25, 26),
    };
    day.month() == 12 && (day.day() == first || day.day() == second)
}

fn nth(year: i16, month: i8, n: i8, weekday: Weekday) -> Date {
    let first = date(year, month, 1);
    first.nth_weekday_of_month(n, weekday).unwrap_or(first)
}

fn last(year: i16, month: i8, weekday: Weekday) -> Date {
    nth(year, month, -1, weekday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for (year, month, day) in
            [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2038, 4, 25), (2285, 3, 22)]
        {
            assert_eq!(easter_sunday(year), date(year, month, day));
        }
    }

    #[test]
    fn holidays_are_those_of_the_countrys_own_calendar() {
        type Days = &'static [(i16, i8, i8)];
        let table: &[(Country, Days, Days)] = &[
            (
                Country::Nl,
                &[(2027, 4, 27), (2025, 4, 26), (2025, 5, 5), (2027, 5, 6), (2027, 5, 17)],
                &[(2025, 4, 27), (2027, 5, 5), (2027, 3, 26)],
            ),
            (Country::Se, &[(2027, 6, 25), (2027, 6, 6), (2027, 1, 6), (2027, 12, 24)], &[(2027, 5, 17), (2027, 6, 24)]),
            (Country::De, &[(2027, 10, 3), (2027, 3, 26), (2027, 5, 17)], &[(2027, 8, 15), (2027, 11, 1)]),
            (Country::Fr, &[(2027, 7, 14), (2027, 5, 8), (2027, 11, 11)], &[(2027, 3, 26), (2027, 12, 26)]),
            (
                Country::Gb,
                &[(2027, 12, 27), (2027, 12, 28), (2027, 5, 31), (2028, 1, 3), (2027, 8, 30)],
                &[(2027, 12, 25), (2027, 5, 17)],
            ),
            (Country::Ie, &[(2027, 2, 1), (2030, 2, 1), (2027, 10, 25)], &[(2027, 8, 30)]),
            (Country::Be, &[(2027, 7, 21), (2027, 11, 11)], &[(2027, 3, 26)]),
            (Country::At, &[(2027, 5, 27), (2027, 10, 26)], &[(2027, 3, 26)]),
            (Country::Ch, &[(2027, 8, 1), (2027, 3, 26)], &[(2027, 5, 1)]),
            (Country::Lu, &[(2027, 6, 23), (2027, 5, 9)], &[(2027, 3, 26)]),
        ];
        for (country, holidays, workdays) in table {
            for (year, month, day) in *holidays {
                assert!(country.is_holiday(date(*year, *month, *day)), "{country:?} {year}-{month}-{day}");
            }
            for (year, month, day) in *workdays {
                assert!(!country.is_holiday(date(*year, *month, *day)), "{country:?} {year}-{month}-{day}");
            }
        }
    }
}
