//! What crosses crates: journeys in a real browser, real servers, crashes. The tests run the program as its user does.

pub mod browser;
pub mod program;
