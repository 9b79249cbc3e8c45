//! A stand-in world to run campaigns in: an invented organisation whose people read or ignore their mail, an old and a new
//! management service, a mail sink, and a helpdesk whose agents work at finite speed.
//!
//! Everything follows from a seed: the same seed, the same plan and the same orders give the same world, moment by moment. The
//! world is driven through the ports that the real one has; nothing outside of this crate knows that it is not real. It also
//! watches for itself: what must never happen to an organisation, such as a second order for one device, is noted as a breach.

mod behaviour;
mod chance;
mod desk;
mod faults;
pub mod http;
mod names;
mod population;
mod ports;
mod service;
mod trouble;
mod world;

pub use behaviour::{Deed, DeedKind};
pub use faults::Faults;
pub use population::{SimDevice, SimPerson};
pub use ports::{SandboxHelpdesk, SandboxPost, SandboxService};
pub use trouble::Trouble;
pub use world::{Breach, SharedWorld, World, WorldTotals};
