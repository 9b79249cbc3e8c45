//! What stands before every page: other sites, borrowed names, sizes, headers, and who may see which route.

use std::collections::BTreeSet;
use std::path::Path;

use axum::http::{Method, StatusCode};
use sluis_web::SignIn;

use crate::house::{Answer, House, Kind, NAME};

/// A route of the program: its path with the parameters filled in, and its method.
type Route = (String, Method);

/// Every route, read from the sources, so that a new one can't be forgotten here.
fn routes() -> BTreeSet<(String, &'static str)> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                read_routes(&std::fs::read_to_string(path).unwrap(), &mut found);
            }
        }
    }
    found
}

fn read_routes(source: &str, found: &mut BTreeSet<(String, &'static str)>) {
    for part in source.split(".route(").skip(1) {
        let Some((path, rest)) = part.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"')) else { continue };
        // The handlers of this route end where the next call of the chain or the statement does.
        let handlers = rest.split([';', '}']).next().unwrap().split("\n        .").next().unwrap();
        for (word, method) in [("get(", "GET"), ("post(", "POST")] {
            if handlers.contains(word) {
                found.insert((path.to_owned(), method));
            }
        }
    }
}

fn filled_in(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "1" } else { part }).collect::<Vec<_>>().join("/")
}

fn all_routes() -> Vec<Route> {
    let routes: Vec<Route> = routes().iter().map(|(path, method)| (filled_in(path), method.parse().unwrap())).collect();
    assert!(routes.len() > 15, "the sources are read wrongly: {routes:?}");
    routes
}

/// Routes that are for everybody: each has a key of its own, or shows nothing of the campaign.
fn is_open(path: &str) -> bool {
    path.starts_with("/p/")
        || path.starts_with("/assets/")
        || ["/sign-in", "/sign-out", "/health", "/favicon.ico"].contains(&path)
}

#[tokio::test]
async fn without_a_session_no_route_shows_or_does_anything() {
    let house = House::empty().await;
    for (path, method) in all_routes().into_iter().filter(|(path, _)| !is_open(path)) {
        let answer = house.anybody().ask(method.clone(), &path, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{method} {path}");
        assert!(answer.location().starts_with("/sign-in"), "{method} {path} leads to {}", answer.location());
        let stream = house.anybody().with("accept", "text/event-stream").ask(method.clone(), &path, &[]).await;
        assert_eq!(stream.status, StatusCode::UNAUTHORIZED, "{method} {path} as a stream");
    }
}

#[tokio::test]
async fn with_a_made_up_session_no_route_shows_or_does_anything() {
    let house = House::empty().await;
    for (path, method) in all_routes().into_iter().filter(|(path, _)| !is_open(path)) {
        let forger = house.anybody().with("cookie", "sluis-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        let answer = forger.ask(method.clone(), &path, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{method} {path}");
    }
}

#[tokio::test]
async fn no_other_site_can_send_a_form_in_anybody_s_name() {
    let house = House::empty().await;
    let anna = house.signed_in("anna").await;
    let inside = anna.with("sec-fetch-site", "cross-site");
    for (path, _) in all_routes().into_iter().filter(|(_, method)| *method == Method::POST) {
        let answer = inside.post(&path, &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.body.contains("<h1>"), "{path} says why");
    }
}

#[tokio::test]
async fn a_form_is_believed_when_the_browser_says_that_it_is_ours() {
    let house = House::empty().await;
    let status = async |headers: &[(&'static str, &str)]| {
        let mut client = house.anybody();
        for (name, value) in headers {
            client = client.with(name, value);
        }
        client.post("/sign-out", &[]).await.status
    };
    let (fine, refused) = (StatusCode::SEE_OTHER, StatusCode::FORBIDDEN);
    assert_eq!(status(&[("sec-fetch-site", "same-origin")]).await, fine);
    assert_eq!(status(&[("sec-fetch-site", "none")]).await, fine);
    assert_eq!(status(&[("sec-fetch-site", "same-site")]).await, refused);
    assert_eq!(status(&[("sec-fetch-site", "cross-site"), ("origin", "http://move.example.org")]).await, refused);
    assert_eq!(status(&[("origin", "http://move.example.org")]).await, fine);
    assert_eq!(status(&[("origin", "http://evil.example")]).await, refused);
    assert_eq!(status(&[("origin", "http://move.example.org.evil.example")]).await, refused);
    assert_eq!(status(&[("origin", "null")]).await, refused);
    assert_eq!(status(&[("origin", "")]).await, refused);
    // A proxy that asks under a name of its own: the address that the installation is known by counts.
    assert_eq!(status(&[("host", "10.0.0.7:8080"), ("origin", "http://move.example.org")]).await, fine);
    assert_eq!(status(&[("host", "10.0.0.7:8080"), ("origin", "http://evil.example")]).await, refused);
}

#[tokio::test]
async fn the_demo_answers_only_to_this_machine_s_own_names() {
    let demo = House::new(Kind { sign_in: SignIn::Nobody, ..Kind::default() }).await;
    for (path, method) in all_routes() {
        let answer = demo.anybody().with("host", "rebound.evil.example:4747").ask(method, &path, &[]).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{path}");
    }
    for own in ["127.0.0.1:4747", "localhost:4747", "[::1]:4747"] {
        assert_eq!(demo.anybody().with("host", own).get("/health").await.status, StatusCode::OK, "{own}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_it() {
    let house = House::empty().await;
    let anna = house.signed_in("anna").await;
    let mut answers: Vec<(String, Answer)> = Vec::new();
    for (path, method) in all_routes() {
        answers.push((format!("{method} {path}"), house.anybody().ask(method.clone(), &path, &[]).await));
        answers.push((format!("{method} {path} signed in"), anna.ask(method.clone(), &path, &[]).await));
    }
    answers.push(("no such page".to_owned(), anna.get("/no/such/page").await));
    answers.push(("another site".to_owned(), house.anybody().with("origin", "http://evil.example").post("/halt", &[]).await));
    for (what, answer) in &answers {
        let header = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap());
        let policy = header("content-security-policy");
        for part in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(part), "{what}: {part}");
        }
        assert!(!policy.contains("unsafe"), "{what}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{what}");
        assert_eq!(header("referrer-policy"), "same-origin", "{what}");
        assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{what}");
        assert_eq!(header("cross-origin-resource-policy"), "same-origin", "{what}");
        assert!(header("permissions-policy").contains("camera=()"), "{what}");
        assert!(header("x-robots-tag").contains("noindex"), "{what}");
        let is_asset = what.contains("/favicon.ico");
        assert_eq!(header("cache-control").contains("no-store"), !is_asset || answer.status != StatusCode::OK, "{what}");
        assert_eq!(header("strict-transport-security"), "", "{what}: there is no https here");
        for inline in ["style=\"", "onclick=", "<style", "javascript:"] {
            assert!(!answer.body.contains(inline), "{what} holds {inline}, which the policy forbids");
        }
    }
}

#[tokio::test]
async fn over_https_browsers_are_told_to_stay_there() {
    let house = House::new(Kind { address: "https://move.example.org", ..Kind::default() }).await;
    assert!(house.anybody().get("/health").await.headers.contains_key("strict-transport-security"));
    let plain = House::empty().await;
    let behind_proxy = plain.anybody().with("x-forwarded-proto", "https");
    assert!(behind_proxy.get("/health").await.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let house = House::empty().await;
    let long = "x".repeat(80_000);
    let answer = house.anybody().post("/sign-in", &[("account", "anna"), ("password", &long)]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let huge = "x".repeat(1_100_000);
    let length = huge.len().to_string();
    let client = house.anybody().with("content-length", &length);
    let answer = client.post("/sign-in", &[("account", "anna"), ("password", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn whoever_watches_the_program_needs_no_account() {
    let house = House::empty().await;
    let answer = house.anybody().with("host", NAME).get("/health").await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "ok"));
}
