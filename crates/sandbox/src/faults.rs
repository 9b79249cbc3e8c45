//! Faults on request: a busy service, a lost answer, a repeated event.

use crate::chance::Chance;

/// How often a port fails, each as a probability for one call.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Faults {
    /// Throttled: nothing happens, come back later.
    pub throttled: f64,
    /// The act takes effect and its answer is lost.
    pub lost_answer: f64,
    /// An answer repeats what it told before.
    pub repeated: f64,
    /// The answer takes its time. Only over the wire, where time passes.
    pub slow: f64,
}

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    Throttled,
    LostAnswer,
}

impl Faults {
    /// A world in which much goes wrong.
    pub const ROUGH: Faults = Faults { throttled: 0.04, lost_answer: 0.03, repeated: 0.1, slow: 0.02 };

    pub(crate) fn next(&self, chance: &mut Chance) -> Fault {
        if chance.happens(self.throttled) {
            Fault::Throttled
        } else if chance.happens(self.lost_answer) {
            Fault::LostAnswer
        } else {
            Fault::None
        }
    }
}
