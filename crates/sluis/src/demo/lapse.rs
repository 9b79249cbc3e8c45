//! The hand on the clock: what whoever watches the demo wants, and where its campaign stands.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_rehearse::Rehearsal;
use sluis_web::{Pace, TimeLapse, TimeLapseState};
use tokio::sync::Notify;
use tokio::time::Instant;

/// The clock of the demo. Pages turn it, the driver reads it.
pub struct Lapse {
    inner: Mutex<Inner>,
    turned: Notify,
}

struct Inner {
    state: TimeLapseState,
    /// One day forward has been asked for; the second says until when, once the driver has seen it.
    one_day: Option<Option<Timestamp>>,
    restart: Option<u64>,
    repair: bool,
    /// When the next step is due.
    due: Option<Instant>,
}

/// What the driver is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Step,
    Repair,
    Restart(u64),
}

impl Lapse {
    pub fn new(seed: u64, pace: Pace) -> Lapse {
        let state = TimeLapseState { running: true, pace, seed, day: 0, broken: false, over: false };
        Lapse {
            inner: Mutex::new(Inner { state, one_day: None, restart: None, repair: false, due: None }),
            turned: Notify::new(),
        }
    }

    /// Waits until there is something to do for the driver of a campaign.
    pub async fn order(&self, rehearsal: &Rehearsal) -> Order {
        loop {
            let turned = self.turned.notified();
            let due = {
                let mut inner = self.lock();
                if let Some(order) = inner.asked() {
                    return order;
                }
                inner.next_step(rehearsal)
            };
            match due {
                Some(due) => tokio::select! {
                    () = tokio::time::sleep_until(due) => return Order::Step,
                    () = turned => {}
                },
                None => turned.await,
            }
        }
    }

    /// Waits until a fresh start is asked for. What is asked for besides has to wait until the campaign is set up.
    pub async fn restart_asked(&self) -> u64 {
        loop {
            let turned = self.turned.notified();
            if let Some(seed) = self.lock().restart.take() {
                return seed;
            }
            turned.await;
        }
    }

    /// A campaign begins.
    pub fn begins(&self, seed: u64) {
        let mut inner = self.lock();
        inner.state = TimeLapseState { seed, day: 0, broken: false, over: false, ..inner.state };
        inner.one_day = None;
        inner.repair = false;
        inner.due = None;
    }

    /// Writes down where a campaign stands after a step.
    pub fn stands(&self, rehearsal: &Rehearsal) {
        let mut inner = self.lock();
        inner.state.day = rehearsal.days();
        inner.state.broken = rehearsal.is_broken();
        inner.state.over = rehearsal.is_over() || rehearsal.is_stuck();
        if inner.state.over || inner.one_day.flatten().is_some_and(|until| rehearsal.now() >= until) {
            inner.one_day = None;
        }
    }

    fn turn(&self, change: impl FnOnce(&mut Inner)) {
        change(&mut self.lock());
        self.turned.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn asked(&mut self) -> Option<Order> {
        if let Some(seed) = self.restart.take() {
            return Some(Order::Restart(seed));
        }
        std::mem::take(&mut self.repair).then_some(Order::Repair)
    }

    /// When the next step is due. `None` while time stands still.
    fn next_step(&mut self, rehearsal: &Rehearsal) -> Option<Instant> {
        if self.state.over || !(self.state.running || self.one_day.is_some()) {
            self.due = None;
            return None;
        }
        if let Some(until) = &mut self.one_day {
            until.get_or_insert_with(|| rehearsal.now().checked_add(ONE_DAY).unwrap_or(Timestamp::MAX));
        }
        let pace = if self.one_day.is_some() { Pace::Fast } else { self.state.pace };
        let takes = step_takes(pace, rehearsal.step_length());
        let now = Instant::now();
        // A step that was long is made up for by shorter waits after it, but not for long.
        let due = self.due.map_or(now, |last| last + takes).max(now.checked_sub(MOST_BEHIND).unwrap_or(now));
        self.due = Some(due);
        Some(due)
    }
}

const ONE_DAY: SignedDuration = SignedDuration::from_hours(24);
/// How far time may lag behind its pace before it gives up to catch up.
const MOST_BEHIND: Duration = Duration::from_secs(2);

/// How long a day of the campaign takes. The example runs for about 138 days: three minutes at the normal pace.
const fn day_takes(pace: Pace) -> Duration {
    match pace {
        Pace::Slow => Duration::from_millis(5_000),
        Pace::Normal => Duration::from_millis(1_300),
        Pace::Fast => Duration::from_millis(300),
    }
}

fn step_takes(pace: Pace, step: SignedDuration) -> Duration {
    day_takes(pace).mul_f64((step.as_secs_f64() / ONE_DAY.as_secs_f64()).max(0.0))
}

impl TimeLapse for Lapse {
    fn state(&self) -> TimeLapseState {
        self.lock().state
    }

    fn run(&self, running: bool) {
        self.turn(|inner| {
            inner.state.running = running;
            inner.one_day = None;
        });
    }

    fn one_day(&self) {
        self.turn(|inner| {
            inner.state.running = false;
            inner.one_day = Some(None);
        });
    }

    fn set_pace(&self, pace: Pace) {
        self.turn(|inner| {
            inner.state.pace = pace;
            inner.due = None;
        });
    }

    fn restart(&self, seed: u64) {
        self.turn(|inner| inner.restart = Some(seed));
    }

    fn repair(&self) {
        self.turn(|inner| inner.repair = true);
    }
}
