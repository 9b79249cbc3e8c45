//! The hand on the wheel that every page has: halt and resume.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::post;

use crate::Site;
use crate::error::{Result, came_from};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/halt", post(halt)).route("/resume", post(resume))
}

/// Stops everything that acts on the world, at once and without a question (`D-15`).
async fn halt(State(site): State<Site>, visitor: Visitor, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().halt("", visitor.origin()).await?;
    Ok(back(&headers))
}

/// Goes on, or asks a second person to agree, as the plan says.
async fn resume(State(site): State<Site>, visitor: Visitor, headers: HeaderMap) -> Result<Redirect> {
    let _taken = site.host.engine().resume(visitor.origin()).await?;
    Ok(back(&headers))
}

/// Back to the page whose form was sent.
pub(crate) fn back(headers: &HeaderMap) -> Redirect {
    Redirect::to(came_from(headers).as_deref().unwrap_or("/"))
}
