//! Choosing a language: `?lang=nl` on any page keeps the choice in a cookie and leads back to the same page without it.

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use sluis_text::Language;

use crate::visitor::LANGUAGE_COOKIE;

/// How long a choice is kept: a year, in seconds.
const KEPT: u32 = 365 * 24 * 3_600;

/// Takes a choice of language, if the address holds one.
pub(crate) async fn chosen(request: Request, next: Next) -> Response {
    let choice = request.uri().query().and_then(choice);
    let Some((language, rest)) = choice else { return next.run(request).await };
    let path = request.uri().path();
    // A path that began with two slashes would lead to another host.
    let path = format!("/{}", path.trim_start_matches('/'));
    let address = if rest.is_empty() { path } else { format!("{path}?{rest}") };
    let cookie = format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age={KEPT}; SameSite=Lax; HttpOnly", language.code());
    let mut response = Redirect::to(&address).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

/// The chosen language, and the query without it.
fn choice(query: &str) -> Option<(Language, String)> {
    let language = query.split('&').find_map(|pair| Language::from_tag(pair.strip_prefix("lang=")?))?;
    let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    Some((language, rest.join("&")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_of_language_keeps_what_else_was_asked_for() {
        assert_eq!(choice("cohort=a%2Fb&lang=sv&after=7"), Some((Language::Sv, "cohort=a%2Fb&after=7".to_owned())));
        assert_eq!(choice("lang=nl"), Some((Language::Nl, String::new())));
        assert_eq!(choice("lang=xx"), None);
        assert_eq!(choice("language=nl"), None);
    }
}
