//! The rules of a running campaign: states and evidence, gates, pacing, deadlines, and [`decide`], which looks at all of them.
//!
//! The crate is pure: it does no input or output, reads no clock and draws no random number. Everything it needs to know comes
//! in as a value, and everything it wants done goes out as one.

pub mod access;
pub mod assign;
mod check;
mod count;
pub mod deadline;
pub mod decide;
mod device;
pub mod gate;
mod ids;
mod job;
pub mod journal;
pub mod list;
mod message;
mod naming;
pub mod pace;
mod path;
mod person;
pub mod port;
mod rate;
pub mod reason;
mod service;
mod situation;
mod stage;
mod stats;
mod ticket;
mod upcoming;
pub mod wording;

pub use access::{AccessMode, AccessRule, ExclusionGroup};
pub use check::{CheckResult, Checks, Compliance, FailureCategory};
pub use count::{CountChanges, Counts, Measure};
pub use decide::{Decision, Outcome, Report, decide};
pub use device::{Chase, Device, DeviceEvent, DeviceState, Refusal, RefusedBecause};
pub use gate::{Judgement, Verdict};
pub use ids::{DeviceId, JobId, MessageId, PersonId, PlanVersion, RequestId, TicketId, VerdictId};
pub use job::{Act, EXCLUDE_AT_ONCE, Job, JobState, LEASE, MOST_ATTEMPTS, Tried, retry_at};
pub use journal::{Actor, Because, ListKind};
pub use message::{Facts, Message, MessageEvent, MessageKind, MessageState, SuppressedBecause};
pub use naming::{Naming, block_message};
pub use path::{Path, path};
pub use person::{Person, PersonChase, PersonStage};
pub use rate::Rate;
pub use reason::Reason;
pub use service::{Evidence, ManagedBy, Side, Standing};
pub use situation::{
    CohortSituation, CohortStageSituation, Confirmation, ConfirmationKind, Due, Freshness, Halt, PhaseSituation, Request,
    Situation, StandingVerdict, Step, TicketWindow,
};
pub use stage::{CampaignEvent, CampaignStage, CohortEvent, CohortStage, PhaseEvent, PhaseStage, StageRefusal};
pub use ticket::{Resolution, Ticket, TicketCause, TicketEvent, TicketOrigin, TicketRefusal, TicketState};
pub use upcoming::{Event as UpcomingEvent, Upcoming, training_day};
