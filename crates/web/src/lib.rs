//! Console and portal: pages rendered on the server, live without reloading, usable without a script.
//!
//! A page asks the engine and shows the answer; a form names a use case of the engine and shows what became of it. Nothing here
//! decides anything or writes SQL.

mod console;
mod error;
mod host;
mod page;
mod portal;
mod visitor;

use std::sync::Arc;

use axum::Router;

pub use host::{Host, Pace, SignIn, TimeLapse, TimeLapseState};

/// What every handler can reach.
#[derive(Clone)]
pub(crate) struct Site {
    pub host: Arc<dyn Host>,
}

/// All pages of an installation.
pub fn router(host: Arc<dyn Host>) -> Router {
    Router::new().merge(console::routes()).merge(portal::routes()).with_state(Site { host })
}
