//! The portal: what a participant sees and does, by personal link.

use axum::Router;

use crate::Site;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
}
