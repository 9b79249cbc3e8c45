//! Portal, sign-in and guard through the router, without sockets: typed actors ask for pages and send forms.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod console;
mod guard;
mod house;
mod people_and_support;
mod portal;
mod sign_in;
