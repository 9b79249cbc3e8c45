//! The outside world, one module for each counterpart.
//!
//! | Module | Counterpart |
//! |---|---|
//! | [`list`] | exported lists of people and devices |
//! | [`graph`] | Microsoft Graph: Intune as the service that devices enter, or leave; the group that access control spares |
//! | [`workspace_one`] | Workspace ONE UEM as the service that devices leave |
//! | [`smtp`] | a mail relay |
//! | [`http`] | what the connectors over HTTP share: sign-in, limits, the meaning of answers |
//!
//! A connector decides nothing. It says what the other side says, or that it gave no answer, and whether something may have
//! happened meanwhile ([`PortError`](sluis_campaign::port::PortError)).

pub mod graph;
pub mod http;
pub mod list;
pub mod smtp;
pub mod workspace_one;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks what holds no more than remembered facts: a panic elsewhere leaves them usable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
