//! What the pages are served for: a running installation, or the sandbox campaign of the demo.

use std::sync::Arc;

use jiff::Timestamp;
use sluis_engine::Engine;

use crate::links::SignedLinks;

/// The installation behind the pages. The engine may be exchanged for another one while pages are open: the demo can start
/// afresh.
pub trait Host: Send + Sync + 'static {
    fn engine(&self) -> Engine;

    /// The campaign's time: the wall clock's, or the sandbox world's.
    fn now(&self) -> Timestamp;

    /// Whether one has to sign in to the console.
    fn sign_in(&self) -> SignIn;

    /// The links into the portal that this installation makes, and with them the address under which it is reached.
    fn links(&self) -> &SignedLinks;

    /// The hand on the clock, where there is one.
    fn time_lapse(&self) -> Option<Arc<dyn TimeLapse>> {
        None
    }
}

/// Whether one has to sign in to the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignIn {
    Required,
    /// Whoever reaches the console may use it. For the demo, which listens on loopback only.
    Nobody,
}

/// A campaign in time-lapse: what the bar of the demo shows and does.
pub trait TimeLapse: Send + Sync {
    fn state(&self) -> TimeLapseState;
    /// Lets time run, or stops it.
    fn run(&self, running: bool);
    /// One day forward, then stop.
    fn one_day(&self);
    fn set_pace(&self, pace: Pace);
    /// Starts afresh with another seed.
    fn restart(&self, seed: u64);
    /// Repairs the planted fault.
    fn repair(&self);
}

/// Where a campaign in time-lapse stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLapseState {
    pub running: bool,
    pub pace: Pace,
    pub seed: u64,
    /// Days since the campaign's first moment.
    pub day: i64,
    /// Whether a planted fault waits for somebody to repair it.
    pub broken: bool,
    /// The campaign has reached its end.
    pub over: bool,
}

/// How fast time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    Slow,
    Normal,
    Fast,
}
