//! `decide`, seen from outside: short stories whose course is written down, and rules that hold in every course.
//!
//! `decide` only says what is to be done. Here a [`Ledger`](ledger::Ledger) does it, as the store does it for a real campaign, so
//! that a story goes on where its last decision left it.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod gates;
mod ledger;
mod stories;
mod story;
mod tell;
mod walk;
