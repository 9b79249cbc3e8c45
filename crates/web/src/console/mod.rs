//! The console: what the people who run a campaign see and do.

mod campaign;
pub(crate) mod demo;
mod gate;
mod hand;
mod live;
mod phase;
mod plan;
mod plan_table;
mod plan_version;
mod reader;
mod task;
mod view;

use axum::Router;

use crate::Site;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .merge(campaign::routes())
        .merge(phase::routes())
        .merge(plan::routes())
        .merge(task::routes())
        .merge(hand::routes())
        .merge(live::routes())
        .merge(demo::routes())
}
