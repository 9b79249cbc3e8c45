//! What can go wrong in a use case, in words that say how to mend it.

use sluis_campaign::port::PortError;
use sluis_campaign::{Refusal, RefusedBecause, StageRefusal, TicketRefusal};
use sluis_store::StoreError;
use sluis_text::Message;

/// A use case was not carried out. Nothing of it was saved.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Stage(#[from] StageRefusal),
    #[error(transparent)]
    Device(#[from] Refusal),
    #[error(transparent)]
    Ticket(#[from] TicketRefusal),
    #[error(transparent)]
    Port(#[from] PortError),
    #[error("no plan has been approved yet")]
    NoPlan,
    #[error("the plan has errors; check it first")]
    PlanHasErrors,
    #[error("the plan has phases without dates")]
    PlanNotScheduled,
    #[error("the plan is the current one already")]
    PlanUnchanged,
    #[error("there is no such {0}")]
    NotFound(&'static str),
    #[error("whoever asks for a step can't agree to it")]
    SamePerson,
    #[error("the campaign is halted")]
    Halted,
    #[error("the campaign is not halted")]
    NotHalted,
    #[error("a reason is needed")]
    NoReason,
    #[error("the list has {found} of {known} known; it looks like part of one")]
    PartOfList { found: u64, known: u64 },
    #[error("{devices} devices are still in the old service or between the two")]
    SourceNotEmpty { devices: i64 },
    #[error("access control: {0}")]
    Access(#[from] sluis_campaign::access::TwoGatekeepers),
    #[error("another process is running this campaign")]
    AnotherProcess,
}

pub type Result<T> = std::result::Result<T, EngineError>;

impl EngineError {
    /// The error as a sentence for people, with how to mend it.
    pub fn message(&self) -> Message {
        match self {
            EngineError::Store(error) => Message::new("error-store").with("detail", error.to_string()),
            EngineError::Stage(refusal) => Message::new("error-stage").with("stage", refusal.stage).with("event", refusal.event),
            EngineError::Device(refusal) => Message::new(match refusal.why {
                RefusedBecause::NotInstructed => "error-device-not-instructed",
                RefusedBecause::NothingToLeave => "error-device-nothing-to-leave",
                RefusedBecause::VendorMoves => "error-device-vendor-moves",
                RefusedBecause::NoConsent => "error-device-no-consent",
                RefusedBecause::UnderWay => "error-device-under-way",
                RefusedBecause::NotInScope => "error-device-not-in-scope",
            }),
            EngineError::Ticket(refusal) => Message::new(match refusal {
                TicketRefusal::TopOfTheLadder => "error-ticket-top",
                TicketRefusal::NoInformation => "error-ticket-no-information",
                TicketRefusal::NotTierOne => "error-ticket-not-tier-one",
                TicketRefusal::Stage(_) => "error-ticket-stage",
            }),
            EngineError::Port(error) => Message::new("error-port").with("detail", error.to_string()),
            EngineError::NoPlan => Message::new("error-no-plan"),
            EngineError::PlanHasErrors => Message::new("error-plan-has-errors"),
            EngineError::PlanNotScheduled => Message::new("error-plan-not-scheduled"),
            EngineError::PlanUnchanged => Message::new("error-plan-unchanged"),
            EngineError::NotFound(_) => Message::new("error-not-found"),
            EngineError::SamePerson => Message::new("error-same-person"),
            EngineError::Halted => Message::new("error-halted"),
            EngineError::NotHalted => Message::new("error-not-halted"),
            EngineError::NoReason => Message::new("error-no-reason"),
            EngineError::PartOfList { found, known } => Message::new("error-part-of-list")
                .with("found", i64::try_from(*found).unwrap_or(i64::MAX))
                .with("known", i64::try_from(*known).unwrap_or(i64::MAX)),
            EngineError::SourceNotEmpty { devices } => Message::new("error-source-not-empty").with("devices", *devices),
            EngineError::Access(refusal) => Message::new("error-two-gatekeepers").with("resource", &refusal.resource),
            EngineError::AnotherProcess => Message::new("error-another-process"),
        }
    }

    /// Whether somebody else changed the same thing meanwhile, so that trying again may help.
    pub fn is_race(&self) -> bool {
        matches!(self, EngineError::Store(StoreError::Raced { .. }))
    }
}
