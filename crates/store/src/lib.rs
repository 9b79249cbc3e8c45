//! The campaign's state, in SQLite or PostgreSQL.
//!
//! There is one SQL text for both databases and one enum of pools; what the two do differently is in `db.rs` alone. Each file
//! holds the statements for one kind of row. A write has one shape: begin, load, call a pure function, save what it returns,
//! commit. Safety that matters stands in the schema as constraints, not only in code.

mod account;
mod audit;
mod changes;
mod db;
mod device;
mod error;
mod installation;
mod job;
mod journal;
mod message;
mod person;
mod phase;
mod plan;
mod schema;
mod situation;
mod ticket;

pub use account::{Account, Feedback, Role};
pub use changes::{Changes, DayMeasure};
pub use db::{Store, Tx};
pub use device::{DeviceFilter, KnownRecord};
pub use error::{Result, StoreError};
pub use installation::{Feed, Installation, PlannedBlock, Unmatched};
pub use job::{FailedJob, NewJob};
pub use journal::{Head, JournalFilter};
pub use message::{MessageFilter, MessageTally};
pub use person::{CohortFilter, PeopleFilter, PeopleMark, PeopleOrder, PeoplePage};
pub use phase::{StoredCohort, StoredPhase, StoredVerdict};
pub use plan::StoredPlan;
pub use situation::{FEED_SOURCE, FEED_TARGET, FEED_TICKETS, Purpose};
pub use ticket::{KnownProblem, TicketStep, TicketTotals};
