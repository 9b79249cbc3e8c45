//! Planted trouble: what goes wrong in the example on purpose, so that one sees what the product is for.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::decide::opening;
use sluis_plan::{Plan, Platform, Stage};

/// What goes wrong, and when.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// From this moment on the VPN profile fails on some devices, until somebody repairs it.
    pub vpn_fails_from: Option<Timestamp>,
    pub vpn_repaired_at: Option<Timestamp>,
    /// In this stretch people of the first production phase ask more often than expected.
    pub surge: Option<(Timestamp, Timestamp)>,
    /// Devices whose old management comes back after they have moved.
    pub residue: bool,
}

/// The platform on which the VPN profile fails.
const VPN_PLATFORM: Platform = Platform::Windows;

impl Trouble {
    /// The trouble of the example: the VPN profile fails from the expanded pilot on; the first production phase asks more than
    /// expected; a few devices are claimed by both services.
    pub fn planted(plan: &Plan) -> Trouble {
        let first = |stage: Stage| plan.phases.iter().find(|phase| *phase.stage == stage);
        let opens = |stage: Stage| first(stage).and_then(|phase| plan.instruct_day(phase)).map(|day| opening(plan, day));
        let surge =
            opens(Stage::Production).map(|from| (from, from.checked_add(SignedDuration::from_hours(24 * 12)).unwrap_or(from)));
        Trouble { vpn_fails_from: opens(Stage::ExpandedPilot), vpn_repaired_at: None, surge, residue: true }
    }

    /// Whether the VPN profile fails on a platform at a moment.
    pub fn vpn_fails(&self, platform: Platform, now: Timestamp) -> bool {
        platform == VPN_PLATFORM && self.vpn_fails_from.is_some_and(|from| now >= from) && self.vpn_repaired_at.is_none()
    }

    pub fn is_surge(&self, now: Timestamp) -> bool {
        self.surge.is_some_and(|(from, to)| from <= now && now < to)
    }
}
