//! Tickets: up the tiers one at a time, and the answer back down (`SP-3`, `SP-5`, `I-11`).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sluis_plan::{CohortId, words};

use crate::device::DeviceState;
use crate::ids::{DeviceId, PersonId, TicketId};
use crate::stage::StageRefusal;

words! {
    /// Where a ticket is (`domain.md` 4.2). The tier that holds it is a field of its own.
    pub enum TicketState {
        Open => "open",
        /// Tier 3 knows why.
        RootCauseFound => "root-cause-found",
        /// Tiers 2 and 1 have the resolution.
        SharedDown => "shared-down",
        UserContacted => "user-contacted",
        Resolved => "resolved",
        Closed => "closed",
    }
}

words! {
    /// What a ticket is about.
    pub enum TicketCause {
        Enrollment => "enrollment",
        Unenroll => "unenroll",
        Vpn => "vpn",
        Wifi => "wifi",
        Email => "email",
        Certificate => "certificate",
        Apps => "apps",
        /// A device has been between the services for too long (`I-14`).
        Gap => "gap",
        /// Both services claim a device (`I-1`).
        Conflict => "conflict",
        /// Somebody does not answer reminders.
        Call => "call",
        Question => "question",
    }
}

words! {
    /// Where a ticket came from.
    pub enum TicketOrigin {
        /// The person, through the portal.
        Portal => "portal",
        /// The person, by telephone or mail.
        Helpdesk => "helpdesk",
        /// Sluis itself: the chase, or a conflict.
        Sluis => "sluis",
    }
}

/// What solves a problem: one of the usual answers, which exists in every language, or words of an agent's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resolution {
    Usual(TicketCause),
    Words(String),
}

/// One request for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    pub id: TicketId,
    /// The key under which the helpdesk knows it.
    pub reference: String,
    pub person: PersonId,
    pub device: Option<DeviceId>,
    pub cohort: Option<CohortId>,
    /// Where the device was when the ticket was opened.
    pub step: Option<DeviceState>,
    pub origin: TicketOrigin,
    pub cause: TicketCause,
    /// What the person wrote.
    pub words: String,
    pub tier: u8,
    pub state: TicketState,
    pub opened_at: Timestamp,
    pub changed_at: Timestamp,
    /// What a tier adds when it passes the ticket on.
    pub information: Option<String>,
    pub resolution: Option<Resolution>,
    pub escalations: u32,
    pub reopened: u32,
}

/// Something that happens to a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum TicketEvent {
    /// Passed on to the next tier, with what was found out.
    Escalated {
        information: String,
    },
    RootCauseFound {
        resolution: Resolution,
    },
    SharedDown,
    UserContacted,
    /// Solved; any tier may do so early.
    Resolved {
        resolution: Resolution,
    },
    /// Confirmed with the person, by tier 1.
    Closed,
    Reopened,
}

/// Why a ticket does not take an event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TicketRefusal {
    #[error("there is no tier above the vendor")]
    TopOfTheLadder,
    #[error("tier 2 passes a ticket on with additional information")]
    NoInformation,
    #[error("only tier 1 speaks to the person and closes the ticket")]
    NotTierOne,
    #[error(transparent)]
    Stage(#[from] StageRefusal),
}

/// The vendor's tier: the top of the ladder.
const VENDOR: u8 = 4;

impl Ticket {
    /// Applies an event.
    pub fn apply(&self, event: &TicketEvent, at: Timestamp) -> Result<Ticket, TicketRefusal> {
        use TicketState as S;
        let mut next = Ticket { changed_at: at, ..self.clone() };
        match (self.state, event) {
            (S::Open, TicketEvent::Escalated { information }) => {
                if self.tier >= VENDOR {
                    return Err(TicketRefusal::TopOfTheLadder);
                }
                if self.tier >= 2 && information.trim().is_empty() {
                    return Err(TicketRefusal::NoInformation);
                }
                next.tier += 1;
                next.escalations += 1;
                if !information.trim().is_empty() {
                    next.information = Some(information.clone());
                }
            }
            (S::Open, TicketEvent::RootCauseFound { resolution }) if self.tier >= 3 => {
                next.state = S::RootCauseFound;
                next.resolution = Some(resolution.clone());
            }
            // The answer travels back down: tier 2 and tier 1 have it, and tier 1 takes over.
            (S::RootCauseFound, TicketEvent::SharedDown) => {
                next.state = S::SharedDown;
                next.tier = 1;
            }
            (S::SharedDown | S::Resolved, TicketEvent::UserContacted) => {
                if self.tier != 1 {
                    return Err(TicketRefusal::NotTierOne);
                }
                next.state = S::UserContacted;
            }
            (S::Open, TicketEvent::Resolved { resolution }) if self.tier <= 3 => {
                next.state = S::Resolved;
                next.resolution = Some(resolution.clone());
                next.tier = 1;
            }
            (S::UserContacted | S::Resolved, TicketEvent::Closed) => next.state = S::Closed,
            (S::UserContacted | S::Resolved | S::Closed, TicketEvent::Reopened) => {
                next.state = S::Open;
                next.tier = 1;
                next.reopened += 1;
            }
            (state, event) => {
                return Err(StageRefusal { what: "ticket", stage: state.word(), event: event.word() }.into());
            }
        }
        Ok(next)
    }

    pub const fn is_open(&self) -> bool {
        !matches!(self.state, TicketState::Closed)
    }

    /// Whether somebody of a tier still has to work on it. A resolved ticket waits for the person.
    pub const fn needs_work(&self) -> bool {
        matches!(self.state, TicketState::Open | TicketState::RootCauseFound | TicketState::SharedDown)
    }
}

impl TicketEvent {
    pub const fn word(&self) -> &'static str {
        match self {
            TicketEvent::Escalated { .. } => "escalated",
            TicketEvent::RootCauseFound { .. } => "root-cause-found",
            TicketEvent::SharedDown => "shared-down",
            TicketEvent::UserContacted => "user-contacted",
            TicketEvent::Resolved { .. } => "resolved",
            TicketEvent::Closed => "closed",
            TicketEvent::Reopened => "reopened",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ticket() -> Ticket {
        Ticket {
            id: TicketId(1),
            reference: "sluis-1".to_owned(),
            person: PersonId(1),
            device: None,
            cohort: None,
            step: None,
            origin: TicketOrigin::Portal,
            cause: TicketCause::Vpn,
            words: "VPN does not connect".to_owned(),
            tier: 1,
            state: TicketState::Open,
            opened_at: Timestamp::UNIX_EPOCH,
            changed_at: Timestamp::UNIX_EPOCH,
            information: None,
            resolution: None,
            escalations: 0,
            reopened: 0,
        }
    }

    fn escalated(information: &str) -> TicketEvent {
        TicketEvent::Escalated { information: information.to_owned() }
    }

    fn after(events: &[TicketEvent]) -> Result<Ticket, TicketRefusal> {
        events.iter().try_fold(ticket(), |ticket, event| ticket.apply(event, Timestamp::UNIX_EPOCH))
    }

    #[test]
    fn a_ticket_climbs_the_tiers_and_the_answer_comes_down() {
        let resolution = Resolution::Usual(TicketCause::Vpn);
        let closed = after(&[
            escalated(""),
            escalated("the profile lacks the root certificate"),
            TicketEvent::RootCauseFound { resolution: resolution.clone() },
            TicketEvent::SharedDown,
            TicketEvent::UserContacted,
            TicketEvent::Closed,
        ])
        .unwrap();
        assert_eq!((closed.state, closed.tier, closed.escalations), (TicketState::Closed, 1, 2));
        assert_eq!(closed.resolution, Some(resolution));
    }

    #[test]
    fn tier_2_passes_nothing_on_without_additional_information() {
        assert_eq!(after(&[escalated(""), escalated("  ")]), Err(TicketRefusal::NoInformation));
    }

    #[test]
    fn the_ladder_ends_with_the_vendor() {
        let steps = [escalated("a"), escalated("b"), escalated("c"), escalated("d")];
        assert_eq!(after(&steps[..3]).unwrap().tier, 4);
        assert_eq!(after(&steps), Err(TicketRefusal::TopOfTheLadder));
    }

    #[test]
    fn any_tier_may_solve_early_and_tier_1_tells_the_person() {
        let solved = after(&[escalated(""), TicketEvent::Resolved { resolution: Resolution::Usual(TicketCause::Wifi) }]).unwrap();
        assert_eq!((solved.state, solved.tier), (TicketState::Resolved, 1));
    }

    fn any_event() -> impl Strategy<Value = TicketEvent> {
        let resolution = || Resolution::Usual(TicketCause::Enrollment);
        prop_oneof![
            Just(escalated("found out")),
            Just(escalated("")),
            Just(TicketEvent::RootCauseFound { resolution: resolution() }),
            Just(TicketEvent::SharedDown),
            Just(TicketEvent::UserContacted),
            Just(TicketEvent::Resolved { resolution: resolution() }),
            Just(TicketEvent::Closed),
            Just(TicketEvent::Reopened),
        ]
    }

    proptest! {
        #[test]
        fn whatever_happens_a_ticket_climbs_one_tier_at_a_time(events in proptest::collection::vec(any_event(), 0..30)) {
            let mut ticket = ticket();
            for event in events {
                let Ok(next) = ticket.apply(&event, Timestamp::UNIX_EPOCH) else { continue };
                prop_assert!(next.tier <= ticket.tier + 1 && (1..=4).contains(&next.tier));
                if next.state == TicketState::Closed {
                    prop_assert!(next.resolution.is_some() && next.tier == 1);
                }
                ticket = next;
            }
        }
    }
}
