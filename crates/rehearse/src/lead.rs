//! The rollout lead of a rehearsal: does what waits for a person, after taking the time that a person takes.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::decide::Task;
use sluis_campaign::{Actor, Step};
use sluis_engine::{Engine, Origin};
use sluis_sandbox::SharedWorld;

use crate::Result;

/// Whether somebody has a hand on the wheel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// What breaks waits for whoever watches to repair it.
    On,
    /// What breaks is repaired after five days.
    Off,
}

/// What the lead has noticed, and when.
#[derive(Clone, Debug)]
pub(crate) struct Lead {
    hands: Hands,
    noticed: Vec<(String, Timestamp)>,
}

/// The lead looks at what needs agreement within this time.
const AGREES_AFTER: SignedDuration = SignedDuration::from_hours(26);
/// With nobody at the wheel, a broken profile is repaired after this time.
const REPAIRS_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);

impl Lead {
    pub fn new(hands: Hands) -> Lead {
        Lead { hands, noticed: Vec::new() }
    }

    /// Looks at what waits for a person; `true` when something was done.
    pub async fn look(&mut self, tasks: &[Task], engine: &Engine, world: &SharedWorld, now: Timestamp) -> Result<bool> {
        let origin = Origin::new(Actor::Account("lead".to_owned()), now);
        let mut acted = false;
        for task in tasks {
            let waits = self.waits(&format!("{task:?}"), now);
            match task {
                Task::Confirm { phase, confirmation } => {
                    engine.confirm(phase, *confirmation, origin.clone()).await?;
                    acted = true;
                }
                Task::Approve(request) if waits >= AGREES_AFTER => {
                    if let Step::SwitchAccess { resource, side, mode } = &request.step {
                        let mut world = world.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                        world.set_access_by_hand(*side, resource, *mode);
                    }
                    engine.agree(request.id, origin.clone()).await?;
                    acted = true;
                }
                Task::Mend { phase, .. }
                    if self.hands == Hands::Off && self.waits(&format!("mend {phase}"), now) >= REPAIRS_AFTER =>
                {
                    world.lock().unwrap_or_else(std::sync::PoisonError::into_inner).repair();
                    engine.mended(phase, "", origin.clone()).await?;
                    self.noticed.retain(|(what, _)| *what != format!("mend {phase}"));
                    acted = true;
                }
                Task::EmptySource { .. } if waits >= AGREES_AFTER => {
                    world.lock().unwrap_or_else(std::sync::PoisonError::into_inner).delete_leftovers();
                }
                Task::RetireSource => {
                    engine.source_retired(origin.clone()).await?;
                    acted = true;
                }
                _ => {}
            }
        }
        Ok(acted)
    }

    /// How long something has been waiting since it was first noticed.
    fn waits(&mut self, what: &str, now: Timestamp) -> SignedDuration {
        match self.noticed.iter().find(|(noticed, _)| noticed == what) {
            Some((_, since)) => now.duration_since(*since),
            None => {
                self.noticed.push((what.to_owned(), now));
                SignedDuration::ZERO
            }
        }
    }
}
