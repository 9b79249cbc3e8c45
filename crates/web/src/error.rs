//! What can go wrong while a page is made, as a page that says what to do.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sluis_engine::EngineError;
use sluis_store::StoreError;

/// A page could not be shown, or a form was not carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WebError {
    #[error("there is no such page")]
    NotFound,
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

pub(crate) type Result<T> = std::result::Result<T, WebError>;

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let status = match &self {
            WebError::NotFound | WebError::Engine(EngineError::NotFound(_)) => StatusCode::NOT_FOUND,
            WebError::Engine(_) => StatusCode::CONFLICT,
            WebError::Store(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        status.into_response()
    }
}
