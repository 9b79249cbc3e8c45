//! Quantities as people write them in a plan: `3 days`, `20 min`, `95%`, `08:00-17:00`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Time;
use serde::{Deserialize, Serialize, Serializer};
use sluis_text::Message;

/// A length of time, in whole minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(pub i64);

impl Minutes {
    pub const fn hours(hours: i64) -> Minutes {
        Minutes(hours * 60)
    }

    pub const fn days(days: i64) -> Minutes {
        Minutes(days * 24 * 60)
    }

    /// Whole days in this length, rounded up.
    pub const fn whole_days(self) -> i64 {
        (self.0 + 24 * 60 - 1) / (24 * 60)
    }

    pub fn span(self) -> jiff::SignedDuration {
        jiff::SignedDuration::from_mins(self.0)
    }

    /// The length in words, in the largest unit that it is whole in: "3 days".
    pub fn message(self) -> Message {
        let (id, count) = match self.0 {
            minutes if minutes != 0 && minutes % (24 * 60) == 0 => ("duration-days", minutes / (24 * 60)),
            minutes if minutes != 0 && minutes % 60 == 0 => ("duration-hours", minutes / 60),
            minutes => ("duration-minutes", minutes),
        };
        Message::new(id).with("count", count)
    }
}

/// No plan means a span of more than ten years.
const LONGEST_MINUTES: f64 = 10.0 * 366.0 * 24.0 * 60.0;

impl FromStr for Minutes {
    type Err = ();

    /// Reads a number and a unit: `min`, `h`, `day(s)` or `week(s)`.
    fn from_str(text: &str) -> Result<Minutes, ()> {
        let text = text.trim();
        let split = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).ok_or(())?;
        let (number, unit) = text.split_at(split);
        let number: f64 = number.parse().map_err(|_| ())?;
        let minutes = match unit.trim() {
            "min" | "minute" | "minutes" => 1.0,
            "h" | "hour" | "hours" => 60.0,
            "day" | "days" => 24.0 * 60.0,
            "week" | "weeks" => 7.0 * 24.0 * 60.0,
            _ => return Err(()),
        };
        let total = (number * minutes).round();
        #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
        if (0.0..=LONGEST_MINUTES).contains(&total) { Ok(Minutes(total as i64)) } else { Err(()) }
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            minutes if minutes != 0 && minutes % (24 * 60) == 0 => match minutes / (24 * 60) {
                1 => write!(f, "1 day"),
                days => write!(f, "{days} days"),
            },
            minutes if minutes != 0 && minutes % 60 == 0 => write!(f, "{} h", minutes / 60),
            minutes => write!(f, "{minutes} min"),
        }
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A share between 0 and 1, written as a percentage.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Share(pub f64);

impl FromStr for Share {
    type Err = ();

    fn from_str(text: &str) -> Result<Share, ()> {
        let number = text.trim().strip_suffix('%').ok_or(())?;
        let share = number.trim_end().parse::<f64>().map_err(|_| ())? / 100.0;
        if (0.0..=1.0).contains(&share) { Ok(Share(share)) } else { Err(()) }
    }
}

/// Opening hours of one day, on the clock of the campaign's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub from: Time,
    pub to: Time,
}

impl Hours {
    /// The length of the opening hours.
    pub fn minutes(self) -> i64 {
        i64::from(self.to.hour()) * 60 + i64::from(self.to.minute())
            - i64::from(self.from.hour()) * 60
            - i64::from(self.from.minute())
    }
}

impl FromStr for Hours {
    type Err = ();

    fn from_str(text: &str) -> Result<Hours, ()> {
        let (from, to) = text.split_once(['-', '–']).ok_or(())?;
        let (from, to) = (time(from)?, time(to)?);
        if from < to { Ok(Hours { from, to }) } else { Err(()) }
    }
}

fn time(text: &str) -> Result<Time, ()> {
    let (hour, minute) = text.trim().split_once(':').ok_or(())?;
    Time::new(hour.parse().map_err(|_| ())?, minute.parse().map_err(|_| ())?, 0, 0).map_err(|_| ())
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from.strftime("%H:%M"), self.to.strftime("%H:%M"))
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_of_time_are_read_as_written() {
        assert_eq!("3 days".parse(), Ok(Minutes::days(3)));
        assert_eq!("1 day".parse(), Ok(Minutes::days(1)));
        assert_eq!("20 min".parse(), Ok(Minutes(20)));
        assert_eq!("2 h".parse(), Ok(Minutes::hours(2)));
        assert_eq!("0.25 days".parse(), Ok(Minutes::hours(6)));
        assert_eq!("2 weeks".parse(), Ok(Minutes::days(14)));
        for wrong in ["", "3", "days", "-1 day", "3 fortnights", "1e9 days", "9999999 weeks", "nan days"] {
            assert_eq!(wrong.parse::<Minutes>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn shares_lie_between_nothing_and_all() {
        assert_eq!("95%".parse(), Ok(Share(0.95)));
        assert_eq!("0.5 %".parse(), Ok(Share(0.005)));
        for wrong in ["95", "101%", "-1%", "x%", "nan%"] {
            assert_eq!(wrong.parse::<Share>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn hours_end_after_they_begin() {
        assert_eq!("08:00-17:00".parse::<Hours>().map(Hours::minutes), Ok(540));
        for wrong in ["17:00-08:00", "08:00", "8-17", "25:00-26:00", "08:00-08:00"] {
            assert_eq!(wrong.parse::<Hours>(), Err(()), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_written_length_reads_back(minutes in 0_i64..5_000_000) {
            prop_assert_eq!(Minutes(minutes).to_string().parse(), Ok(Minutes(minutes)));
        }
    }
}
