//! The plan language: what an organisation intends, read from a file and checked by the rules of the field.
//!
//! [`read`] turns the text of a plan into a [`Plan`] and a list of diagnostics; [`check`] judges a plan by named rules. The
//! crate does no input or output and reads no clock.

mod calendar;
mod campaign;
pub mod check;
mod communication;
mod diagnostic;
mod gate;
mod group;
mod holidays;
mod ids;
mod people;
mod phase;
mod place;
mod plan;
mod read;
pub mod schedule;
mod scheduling;
mod support;
mod timeframe;
mod units;
mod words;
mod yaml;

pub use calendar::{Calendar, DayOff, Freeze, WeekRule};
pub use campaign::{
    Access, Approval, Campaign, Contact, Controllers, Deadlines, Gap, LateJoiners, Names, Pace, Reading, Reminders, Resource,
    Scope, Service, Strategy,
};
pub use check::{Member, check};
pub use communication::{Audience, Block, BlockKind, BlockTime, Channel, Communication, Content, Whose};
pub use diagnostic::{Diagnostic, Look, Severity, has_errors, render};
pub use gate::{Bound, CheckKind, Criterion, GateRule, Metric, OnFail};
pub use group::{Agreement, Factors, Group, Level, Members, Segment};
pub use holidays::Country;
pub use ids::{BlockId, CohortId, GateId, GroupId, PhaseId};
pub use people::{Device, Ownership, Person, Platform};
pub use phase::{Approach, Assisted, Bounds, Cohort, Fair, Phase, Stage, Waiver};
pub use place::{Place, Placed};
pub use plan::{Exemption, Plan};
pub use read::read;
pub use scheduling::{Platforms, Scheduling, SchedulingWeights};
pub use support::{AgendaItem, BridgeCall, Expectation, Support, Tier, Training};
pub use timeframe::{Point, Timeframe, When};
pub use units::{Hours, Minutes, Share};
pub use words::UnknownWord;
