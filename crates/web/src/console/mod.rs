//! The console: what the people who run a campaign see and do.

pub(crate) mod demo;
mod hand;
mod live;

use axum::Router;

use crate::Site;

pub(crate) fn routes() -> Router<Site> {
    Router::new().merge(hand::routes()).merge(live::routes()).merge(demo::routes())
}
