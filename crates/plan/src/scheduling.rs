//! What the plan says to the scheduler: what is better, and what it may not exceed.

use serde::Serialize;

use crate::place::Placed;
use crate::units::Minutes;

/// The `schedule` section. Everything in it may be left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scheduling {
    pub weights: SchedulingWeights,
    /// What the two services and the mail server can take a day, over all cohorts.
    pub devices_per_day: Option<Placed<u32>>,
    pub mails_per_day: Option<Placed<u32>>,
    /// Visits that the assisting staff can make a day, over all cohorts.
    pub visits_per_day: Option<Placed<u32>>,
    /// Sites at which people are enrolled in the same week, at most.
    pub sites_at_once: Option<Placed<u32>>,
    /// How long after the start of production executives are asked to enroll.
    pub leaders_after: Option<Placed<Minutes>>,
    /// Whether phases that move groups of different platforms keep apart (`RP-13`, `I-15`).
    pub platforms: Platforms,
}

/// Whether the helpdesk has one platform at a time to support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platforms {
    #[default]
    OneAtATime,
    Mixed,
}

/// How much each wish counts. Only their proportions matter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SchedulingWeights {
    /// A week until everybody has been asked to enroll.
    pub finish: f64,
    /// A week that the average person waits.
    pub waiting: f64,
    /// How far people of little business risk count more than those of much: 0 not at all, 1 fully.
    pub low_risk_first: f64,
    /// A week in which somebody has to be at a site.
    pub site_visits: f64,
}

impl Default for SchedulingWeights {
    fn default() -> SchedulingWeights {
        SchedulingWeights { finish: 1.0, waiting: 1.0, low_risk_first: 0.5, site_visits: 0.005 }
    }
}

impl Default for Scheduling {
    fn default() -> Scheduling {
        Scheduling {
            weights: SchedulingWeights::default(),
            devices_per_day: None,
            mails_per_day: None,
            visits_per_day: None,
            sites_at_once: None,
            leaders_after: None,
            platforms: Platforms::OneAtATime,
        }
    }
}

impl Scheduling {
    /// Whether the plan says nothing to the scheduler. Such a plan means what it meant before there was one.
    pub fn is_default(&self) -> bool {
        *self == Scheduling::default()
    }
}
