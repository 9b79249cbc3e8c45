//! Console and portal: pages rendered on the server, live without reloading, usable without a script.
//!
//! A page asks the engine and shows the answer; a form names a use case of the engine and shows what became of it. Nothing here
//! decides anything or writes SQL.

mod assets;
mod chart;
mod console;
mod element;
mod error;
mod guard;
mod host;
mod language;
mod links;
mod page;
mod password;
mod portal;
mod refusal;
mod session;
mod sign_in;
mod throttle;
mod visitor;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use axum::middleware::{from_fn, from_fn_with_state};

use throttle::Limits;

pub use host::{Host, Pace, SignIn, TimeLapse, TimeLapseState};
pub use links::{LINK_DAYS, LinkKey, LinkRefusal, NoRandomness, SignedLinks};
pub use password::{PasswordError, SHORTEST_PASSWORD, hash_password};

/// What every handler can reach.
#[derive(Clone)]
pub(crate) struct Site {
    pub host: Arc<dyn Host>,
    pub limits: Arc<Limits>,
}

/// All pages of an installation.
pub fn router(host: Arc<dyn Host>) -> Router {
    let site = Site { host, limits: Arc::new(Limits::new()) };
    Router::new()
        .merge(console::routes())
        .merge(portal::routes())
        .merge(sign_in::routes())
        .merge(guard::routes())
        .merge(assets::routes())
        .layer(from_fn_with_state(site.clone(), error::pages))
        .layer(from_fn(language::chosen))
        .layer(guard::body_limit())
        .layer(from_fn_with_state(site.clone(), guard::guard))
        .with_state(site)
}

/// [`router`], ready to be served: it knows where each request comes from, so that tries to sign in can be limited by address.
pub fn service(host: Arc<dyn Host>) -> IntoMakeServiceWithConnectInfo<Router, SocketAddr> {
    router(host).into_make_service_with_connect_info()
}
