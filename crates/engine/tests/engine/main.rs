//! Use cases of the engine against ports that do what a test tells them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod crashes;
mod evidence;
mod hands;
mod lists;
mod office;
