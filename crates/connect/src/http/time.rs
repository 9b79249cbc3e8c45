//! Whose time a connector lives in, and how fast it may go.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::lock;

/// Whose time it is.
#[derive(Clone, Default)]
pub enum Time {
    /// The computer's own. It passes while one waits.
    #[default]
    Real,
    /// A clock that somebody else moves, as in a rehearsal. It stands still during a call, so nothing is waited for.
    Told(Arc<dyn Fn() -> Timestamp + Send + Sync>),
}

/// How long the reading of a list may wait, all in all, for a service that asks for patience.
const PATIENCE: Duration = Duration::from_mins(1);
/// Calls that act, per span. Microsoft allows one app 200 such calls on Intune's devices in 20 seconds.
const MOST_ACTS: usize = 180;
const SPAN: Duration = Duration::from_secs(20);

impl Time {
    pub(crate) fn now(&self) -> Timestamp {
        match self {
            Time::Real => Timestamp::now(),
            Time::Told(clock) => clock(),
        }
    }

    /// Whether time passes while one waits.
    pub(crate) const fn passes(&self) -> bool {
        matches!(self, Time::Real)
    }

    pub(crate) const fn patience(&self) -> Duration {
        if self.passes() { PATIENCE } else { Duration::ZERO }
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.passes() { "Real" } else { "Told" })
    }
}

/// Spaces out the calls that act, so that no span has more than the service allows.
pub(crate) struct Pace(Mutex<VecDeque<Instant>>);

impl Pace {
    pub const fn new() -> Pace {
        Pace(Mutex::new(VecDeque::new()))
    }

    /// Waits until one more call may be made, and takes the turn.
    pub async fn turn(&self) {
        while let Some(wait) = self.take() {
            tokio::time::sleep(wait).await;
        }
    }

    fn take(&self) -> Option<Duration> {
        let now = Instant::now();
        let mut turns = lock(&self.0);
        while turns.front().is_some_and(|turn| now.duration_since(*turn) >= SPAN) {
            turns.pop_front();
        }
        match turns.front() {
            Some(first) if turns.len() >= MOST_ACTS => Some(SPAN.saturating_sub(now.duration_since(*first))),
            _ => {
                turns.push_back(now);
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `integrations.md` 7.3, L3: calls that act stay below 180 in 20 seconds.
    #[tokio::test(start_paused = true)]
    async fn no_span_of_twenty_seconds_has_more_than_180_calls_that_act() {
        let pace = Pace::new();
        let mut turns = Vec::new();
        for _ in 0..1_000 {
            pace.turn().await;
            turns.push(Instant::now());
        }
        for (first, turn) in turns.iter().enumerate() {
            let within = turns[first..].iter().take_while(|other| other.duration_since(*turn) < SPAN).count();
            assert!(within <= MOST_ACTS, "{within} calls in one span");
        }
        assert!(turns[999].duration_since(turns[0]) <= 6 * SPAN, "and it goes as fast as that allows");
    }
}
