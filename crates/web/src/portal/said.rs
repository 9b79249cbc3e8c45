//! The line above the page that says what became of a form.
//!
//! The redirect after a form carries one word of this list in its address. A line is shown only while it is true, so that
//! neither a page that is left open nor a made-up address says something that is not so.

use sluis_campaign::{DeviceState, RefusedBecause};
use sluis_engine::OwnPage;
use sluis_plan::words;

use crate::element::tag::Tone;

words! {
    /// What became of a form.
    pub(super) enum Said {
        Agreed => "agreed",
        Started => "started",
        Removed => "removed",
        Began => "began",
        Helped => "helped",
        Thanked => "thanked",
        /// A request for help that says nothing.
        NoWords => "no-words",
        Halted => "halted",
        NotInstructed => "not-instructed",
        NothingToLeave => "nothing-to-leave",
        VendorMoves => "vendor-moves",
        NoConsent => "no-consent",
        UnderWay => "under-way",
        NotInScope => "not-in-scope",
    }
}

impl Said {
    /// The id of its sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Said::Agreed => "portal-said-agreed",
            Said::Started => "portal-said-started",
            Said::Removed => "portal-said-removed",
            Said::Began => "portal-said-began",
            Said::Helped => "portal-said-helped",
            Said::Thanked => "portal-said-thanked",
            Said::NoWords => "portal-said-no-words",
            Said::Halted => "portal-said-halted",
            Said::NotInstructed => "portal-said-not-instructed",
            Said::NothingToLeave => "portal-said-nothing-to-leave",
            Said::VendorMoves => "portal-said-vendor-moves",
            Said::NoConsent => "portal-said-no-consent",
            Said::UnderWay => "portal-said-under-way",
            Said::NotInScope => "portal-said-not-in-scope",
        }
    }

    pub const fn tone(self) -> Tone {
        match self {
            Said::Agreed | Said::Started | Said::Removed | Said::Began | Said::Helped | Said::Thanked => Tone::Pass,
            _ => Tone::Hold,
        }
    }

    /// Whether it is so.
    pub fn holds(self, page: &OwnPage) -> bool {
        let any_is = |state: DeviceState| page.devices.iter().any(|device| device.state == state);
        match self {
            Said::Agreed => any_is(DeviceState::WipeConsented),
            Said::Started => any_is(DeviceState::UnenrollStarted),
            Said::Removed => page.devices.iter().any(|device| device.said_removed_at.is_some() && !device.state.is_done()),
            Said::Began => any_is(DeviceState::Enrolling),
            Said::Helped => page.tickets.iter().any(sluis_campaign::Ticket::is_open),
            Said::Thanked => page.feedback.is_some(),
            Said::Halted => page.halted,
            Said::NoWords
            | Said::NotInstructed
            | Said::NothingToLeave
            | Said::VendorMoves
            | Said::NoConsent
            | Said::UnderWay
            | Said::NotInScope => true,
        }
    }
}

impl From<RefusedBecause> for Said {
    fn from(why: RefusedBecause) -> Said {
        match why {
            RefusedBecause::NotInstructed => Said::NotInstructed,
            RefusedBecause::NothingToLeave => Said::NothingToLeave,
            RefusedBecause::VendorMoves => Said::VendorMoves,
            RefusedBecause::NoConsent => Said::NoConsent,
            RefusedBecause::UnderWay => Said::UnderWay,
            RefusedBecause::NotInScope => Said::NotInScope,
        }
    }
}
