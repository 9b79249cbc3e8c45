//! The console: what the people who run a campaign see and do.

mod campaign;
pub(crate) mod demo;
mod device;
mod gate;
mod hand;
mod journal;
mod live;
mod messages;
mod people;
mod person;
mod phase;
mod plan;
mod plan_table;
mod plan_version;
mod reader;
mod reading;
mod support;
mod task;
mod ticket;
mod view;

use axum::Router;

use crate::Site;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .merge(campaign::routes())
        .merge(phase::routes())
        .merge(plan::routes())
        .merge(people::routes())
        .merge(person::routes())
        .merge(device::routes())
        .merge(messages::routes())
        .merge(support::routes())
        .merge(ticket::routes())
        .merge(journal::routes())
        .merge(task::routes())
        .merge(hand::routes())
        .merge(live::routes())
        .merge(demo::routes())
}
