//! The campaign's clock: the wall's, or a faster one for rehearsals against stand-ins.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// Where the time comes from. The only place of the program that asks the wall clock for the campaign.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    Wall,
    Rehearsal(Rehearsal),
}

/// A clock that runs fast. Two processes with the same settings have the same time. Never for real people.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rehearsal {
    /// The campaign's time at `since`.
    pub begins: Timestamp,
    /// The wall clock's time at which it began.
    pub since: Timestamp,
    /// Seconds of the campaign in one of the wall clock's.
    pub speed: u32,
}

impl Clock {
    pub fn now(self) -> Timestamp {
        let wall = Timestamp::now();
        match self {
            Clock::Wall => wall,
            Clock::Rehearsal(rehearsal) => {
                let passed = wall.duration_since(rehearsal.since).as_millis();
                let passed = i64::try_from(passed.saturating_mul(i128::from(rehearsal.speed))).unwrap_or(i64::MAX);
                rehearsal.begins.checked_add(SignedDuration::from_millis(passed)).unwrap_or(Timestamp::MAX)
            }
        }
    }
}
