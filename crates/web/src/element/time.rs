//! Moments and days, for people and for machines: `time` elements in the campaign's time zone.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use sluis_text::{Arg, DateStyle, Locale, Message};

/// A day and a time of day: `Thu 26 Aug 10:00`.
pub(crate) fn moment(locale: &Locale, at: Timestamp, zone: &TimeZone) -> Markup {
    html! { time datetime=(at) { (locale.moment(at.to_zoned(zone.clone()).datetime())) } }
}

/// The day of a moment: `Thu 26 Aug`.
pub(crate) fn day_of(locale: &Locale, at: Timestamp, zone: &TimeZone) -> Markup {
    day(locale, at.to_zoned(zone.clone()).date())
}

/// A day with its weekday: `Thu 26 Aug`.
pub(crate) fn day(locale: &Locale, date: Date) -> Markup {
    html! { time datetime=(date) { (locale.date(date, DateStyle::Day)) } }
}

/// A day with its year: `26 Aug 2027`.
pub(crate) fn date(locale: &Locale, date: Date) -> Markup {
    html! { time datetime=(date) { (locale.date(date, DateStyle::Date)) } }
}

/// A stretch of time, as its age: "41 min", "3 h", "2 days".
pub(crate) fn length(locale: &Locale, minutes: i64) -> String {
    const HOUR: i64 = 60;
    const DAY: i64 = 24 * HOUR;
    let message = match minutes.max(0) {
        minutes if minutes < 2 * HOUR => Message::new("console-minutes").with("count", minutes),
        minutes if minutes < 2 * DAY && minutes % DAY != 0 => Message::new("console-hours").with("count", minutes / HOUR),
        minutes => Message::new("console-days").with("count", minutes / DAY),
    };
    locale.say(&message)
}

/// A moment as a value inside a sentence.
pub(crate) fn moment_arg(at: Timestamp, zone: &TimeZone) -> Arg {
    Arg::Moment(at.to_zoned(zone.clone()).datetime())
}
