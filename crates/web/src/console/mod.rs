//! The console: what the people who run a campaign see and do.

use axum::Router;

use crate::Site;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
}
