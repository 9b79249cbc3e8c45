//! Microsoft Graph when things go wrong (`integrations.md` 7.3, F4).

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::Standing;
use sluis_campaign::port::{Management, PortError, Snapshot};
use sluis_connect::graph::{Graph, Settings};
use sluis_connect::http::{Limits, Secret, SignIn, Time};

use crate::server::{Clock, Heard, SHORT, Step, Wire, answer, json};

pub const SECRET: &str = "swordfish-of-the-tenant";
pub const TOKEN: &str = "a-token-that-nobody-may-see";
pub const DEVICE: &str = "de000000-0000-4000-8000-000000000001";
pub const GROUP: &str = "6e000000-0000-4000-8000-000000000001";

pub fn settings(wire: &Wire, time: Time) -> Settings {
    Settings {
        base: format!("{}/v1.0", wire.base()),
        sign_in: SignIn::Client {
            token: format!("{}/tenant/oauth2/v2.0/token", wire.base()),
            id: "client".to_owned(),
            secret: Secret::new(SECRET),
            scope: Some("https://graph.microsoft.com/.default".to_owned()),
        },
        exclusion_group: Some(GROUP.to_owned()),
        time,
        ..Settings::for_tenant("tenant", "client", Secret::new(SECRET))
    }
}

/// A tenant that gives tokens; the rest is the test's.
pub async fn tenant(script: impl Fn(&Heard, usize) -> Step + Send + Sync + 'static) -> Wire {
    let count = Mutex::new(0_usize);
    Wire::new(move |heard, _| {
        if heard.target.ends_with("/token") {
            return json(200, &format!(r#"{{"token_type": "Bearer", "expires_in": 3599, "access_token": "{TOKEN}"}}"#));
        }
        let mut count = count.lock().unwrap();
        *count += 1;
        script(heard, *count - 1)
    })
    .await
}

pub fn connected(wire: &Wire) -> (Graph, Clock) {
    let clock = Clock::new();
    (Graph::new(settings(wire, clock.time())).unwrap(), clock)
}

pub fn error(status: u16, code: &str) -> Step {
    json(status, &format!(r#"{{"error": {{"code": "{code}", "message": "As the service puts it."}}}}"#))
}

pub fn record(id: u32, state: &str) -> String {
    format!(
        r#"{{"id": "de000000-0000-4000-8000-{id:012}", "userId": "5e000000-0000-4000-8000-000000000001",
            "userPrincipalName": "anna@example.org", "operatingSystem": "iOS", "osVersion": "26.1", "model": "iPhone 16",
            "deviceName": "iPhone", "serialNumber": "F17XK{id}", "managementState": "{state}", "managementAgent": "mdm",
            "managedDeviceOwnerType": "personal", "complianceState": "compliant",
            "enrolledDateTime": "2027-07-01T08:00:00Z", "lastSyncDateTime": "2027-07-01T08:00:00Z"}}"#
    )
}

pub fn page(records: &[String], next: Option<&str>) -> Step {
    let next = next.map_or_else(String::new, |next| format!(r#""@odata.nextLink": "{next}", "#));
    json(200, &format!(r#"{{{next}"value": [{}]}}"#, records.join(",")))
}

/// What came after is empty: nothing failed, and no check is configured.
fn rest(heard: &Heard) -> Step {
    assert!(heard.target.contains("troubleshootingEvents"), "{}", heard.target);
    page(&[], None)
}

fn ids(snapshot: &Snapshot) -> Vec<String> {
    snapshot.devices.iter().map(|device| device.id[24..].trim_start_matches('0').to_owned()).collect()
}

fn is_later(error: &PortError) -> bool {
    matches!(error, PortError::Later { .. })
}

#[tokio::test]
async fn a_busy_service_is_left_alone_for_as_long_as_it_asks() {
    let cases: [(&str, Option<i64>, i64); 6] = [
        ("Retry-After: 7\r\n", Some(7_000), 7_000),
        ("Retry-After: 2.128\r\n", Some(2_128), 2_128),
        ("Retry-After: Mon, 05 Jul 2027 08:01:30 GMT\r\n", Some(90_000), 90_000),
        ("Retry-After: 3600\r\n", Some(3_600_000), 3_600_000),
        ("Retry-After: soon\r\n", None, 20_000),
        ("", None, 20_000),
    ];
    for (header, after, quiet) in cases {
        let wire = tenant(move |_, number| match number {
            0 => answer(429, header, r#"{"error": {"code": "TooManyRequests", "message": ""}}"#),
            _ => json(200, &record(1, "managed")),
        })
        .await;
        let (graph, clock) = connected(&wire);
        let Err(PortError::Later { after: asked, .. }) = graph.device(DEVICE).await else { panic!("not busy: {header}") };
        assert_eq!(asked, after.map(SignedDuration::from_millis), "{header}");
        clock.advance(SignedDuration::from_millis(quiet - 1));
        assert!(is_later(&graph.device(DEVICE).await.unwrap_err()), "{header}");
        assert_eq!(wire.count("GET", "managedDevices"), 1, "nothing is called inside the wait: {header}");
        clock.advance(SignedDuration::from_millis(1));
        assert_eq!(graph.device(DEVICE).await, Ok(Standing::Present), "{header}");
    }
}

#[tokio::test]
async fn a_service_that_is_down_has_done_nothing() {
    let wire = tenant(|_, _| answer(503, "Retry-After: 5\r\n", "")).await;
    let (graph, _) = connected(&wire);
    let expected = Some(SignedDuration::from_secs(5));
    assert!(matches!(graph.devices(None).await, Err(PortError::Later { after, .. }) if after == expected));
}

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_never_given_twice() {
    type Lost = fn() -> Step;
    let losses: [(&str, Lost); 5] = [
        ("connection cut", || Step::HangUp),
        ("504 after the effect", || error(504, "GatewayTimeout")),
        ("a page of a proxy", || answer(200, "Content-Type: text/html\r\n", "<html>Sign in</html>")),
        ("an answer that is cut short", || Step::Say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_owned())),
        ("silence", || Step::Stall),
    ];
    for (name, lost) in losses {
        let ordered = Arc::new(Mutex::new(false));
        let wire = tenant(move |heard, _| {
            let mut ordered = ordered.lock().unwrap();
            if heard.method == "POST" {
                *ordered = true;
                lost()
            } else {
                json(200, &record(1, if *ordered { "retirePending" } else { "managed" }))
            }
        })
        .await;
        let clock = Clock::new();
        let limits = Limits { timeout: SHORT, ..Limits::default() };
        let graph = Graph::new(Settings { limits, ..settings(&wire, clock.time()) }).unwrap();
        let first = graph.unenroll(DEVICE, "unenroll-1-1").await;
        assert!(matches!(first, Err(PortError::Unclear { .. })), "{name}: {first:?}");
        assert_eq!(graph.unenroll(DEVICE, "unenroll-1-1").await, Ok(()), "{name}");
        assert_eq!(wire.count("POST", "/retire"), 1, "{name}");
    }
}

#[tokio::test]
async fn an_order_that_the_service_does_not_show_yet_is_not_repeated_at_once() {
    let wire = tenant(|heard, _| match heard.method.as_str() {
        "POST" => Step::HangUp,
        _ => json(200, &record(1, "managed")),
    })
    .await;
    let (graph, clock) = connected(&wire);
    assert!(matches!(graph.unenroll(DEVICE, "unenroll-1-1").await, Err(PortError::Unclear { .. })));
    clock.advance(SignedDuration::from_mins(9));
    assert!(is_later(&graph.unenroll(DEVICE, "unenroll-1-1").await.unwrap_err()));
    assert_eq!(wire.count("POST", "/retire"), 1);
    // After ten minutes the record would show it: it never arrived.
    clock.advance(SignedDuration::from_mins(1));
    assert!(matches!(graph.unenroll(DEVICE, "unenroll-1-1").await, Err(PortError::Unclear { .. })));
    assert_eq!(wire.count("POST", "/retire"), 2);
}

#[tokio::test]
async fn an_order_goes_only_to_a_device_that_was_just_read_and_is_there() {
    for (state, orders) in [("managed", 1), ("retirePending", 0), ("retireIssued", 0), ("discovered", 0)] {
        let wire = tenant(move |heard, _| match heard.method.as_str() {
            "POST" => answer(204, "", ""),
            _ => json(200, &record(1, state)),
        })
        .await;
        let (graph, _) = connected(&wire);
        assert_eq!(graph.unenroll(DEVICE, "k").await, Ok(()), "{state}");
        assert_eq!(wire.count("POST", "/retire"), orders, "{state}");
        assert_eq!(wire.heard().iter().find(|heard| heard.target.contains(DEVICE)).unwrap().method, "GET", "{state}");
    }
    let wire = tenant(|_, _| json(200, &record(1, "unknownFutureValue"))).await;
    let (graph, _) = connected(&wire);
    assert!(matches!(graph.unenroll(DEVICE, "k").await, Err(PortError::Refused { .. })));
}

#[tokio::test]
async fn a_token_that_is_taken_back_is_renewed_once() {
    let wire = tenant(|_, number| match number {
        0 => error(401, "InvalidAuthenticationToken"),
        _ => json(200, &record(1, "managed")),
    })
    .await;
    let (graph, _) = connected(&wire);
    assert_eq!(graph.device(DEVICE).await, Ok(Standing::Present));
    assert_eq!(wire.count("POST", "/token"), 2);

    let wire = tenant(|_, _| error(401, "InvalidAuthenticationToken")).await;
    let (graph, clock) = connected(&wire);
    assert!(is_later(&graph.device(DEVICE).await.unwrap_err()));
    assert_eq!((wire.count("POST", "/token"), wire.count("GET", "managedDevices")), (2, 2));
    clock.advance(SignedDuration::from_secs(59));
    assert!(is_later(&graph.device(DEVICE).await.unwrap_err()));
    assert_eq!(wire.heard().len(), 4, "a sign-in that is not taken is not tried again and again");
}

#[tokio::test]
async fn one_token_serves_many_calls() {
    let wire = tenant(|_, _| json(200, &record(1, "managed"))).await;
    let (graph, _) = connected(&wire);
    for _ in 0..5 {
        graph.device(DEVICE).await.unwrap();
    }
    assert_eq!(wire.count("POST", "/token"), 1);
}

#[tokio::test]
async fn a_sign_in_that_is_refused_can_be_mended_and_loses_nothing() {
    let wire = Wire::new(|_, _| json(401, r#"{"error": "invalid_client", "error_description": "AADSTS7000222"}"#)).await;
    let (graph, _) = connected(&wire);
    let Err(PortError::Later { why, .. }) = graph.device(DEVICE).await else { panic!("not later") };
    assert!(why.contains("invalid_client"), "{why}");
}

#[tokio::test]
async fn what_is_not_the_services_word_says_nothing_of_a_device() {
    let html = "<!DOCTYPE html><title>Not found</title>";
    for status in [200, 301, 302, 403, 404, 407, 500, 502] {
        let wire = tenant(move |_, _| answer(status, "Location: http://127.0.0.1:9/\r\n", html)).await;
        let (graph, _) = connected(&wire);
        let standing = graph.device(DEVICE).await;
        assert!(standing.as_ref().is_err_and(is_later), "{status}: {standing:?}");
        assert_eq!(wire.count("GET", "/"), 1, "{status}: a redirect is not followed");
    }
    let wire = tenant(|_, _| error(404, "ResourceNotFound")).await;
    let (graph, _) = connected(&wire);
    assert_eq!(graph.device(DEVICE).await, Ok(Standing::Absent), "this is its word");
}

#[tokio::test]
async fn a_refusal_is_final_and_says_why() {
    for (status, code) in [(400, "BadRequest"), (403, "Authorization_RequestDenied"), (409, "Conflict")] {
        let wire = tenant(move |_, _| error(status, code)).await;
        let (graph, _) = connected(&wire);
        let Err(PortError::Refused { why }) = graph.device(DEVICE).await else { panic!("{status} is not final") };
        assert!(why.contains(code) && why.contains("As the service puts it."), "{why}");
    }
}

#[tokio::test]
async fn a_list_that_is_broken_off_is_no_list() {
    type Broken = fn() -> Step;
    let broken: [(&str, Broken); 5] = [
        ("cut short", || Step::Say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"value\": [".to_owned())),
        ("not JSON", || answer(200, "", "<html>")),
        ("JSON that ends early", || json(200, r#"{"value": [{"id": "x""#)),
        ("another shape", || json(200, r#"{"devices": []}"#)),
        ("no word", || Step::HangUp),
    ];
    for (name, broken) in broken {
        for at in [0, 1] {
            let address = Arc::new(Mutex::new(String::new()));
            let known = Arc::clone(&address);
            let wire = tenant(move |_, number| {
                let next = format!("{}/v1.0/deviceManagement/managedDevices?%24skiptoken=1", known.lock().unwrap());
                if number == at { broken() } else { page(&[record(1, "managed")], Some(&next)) }
            })
            .await;
            address.lock().unwrap().push_str(&wire.base());
            let (graph, _) = connected(&wire);
            let snapshot = graph.devices(None).await;
            assert!(snapshot.as_ref().is_err_and(is_later), "{name} on page {at}: {snapshot:?}");
        }
    }
}

#[tokio::test]
async fn a_list_without_an_end_is_given_up() {
    let address = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&address);
    let wire = tenant(move |_, number| {
        let token = number % 3;
        let next = format!("{}/v1.0/deviceManagement/managedDevices?%24skiptoken={token}", known.lock().unwrap());
        page(&[record(1, "managed")], Some(&next))
    })
    .await;
    address.lock().unwrap().push_str(&wire.base());
    let (graph, _) = connected(&wire);
    assert!(is_later(&graph.devices(None).await.unwrap_err()));
    assert!(wire.count("GET", "managedDevices") <= 5);
}

#[tokio::test]
async fn an_empty_page_may_have_another_behind_it_and_a_record_may_come_twice() {
    let address = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&address);
    let wire = tenant(move |heard, number| {
        let next = |token: u32| format!("{}/v1.0/deviceManagement/managedDevices?%24skiptoken={token}", known.lock().unwrap());
        match number {
            0 => page(&[record(1, "managed"), record(2, "managed")], Some(&next(1))),
            1 => page(&[], Some(&next(2))),
            2 => page(&[record(2, "managed"), record(3, "managed")], None),
            _ => rest(heard),
        }
    })
    .await;
    address.lock().unwrap().push_str(&wire.base());
    let (graph, _) = connected(&wire);
    let snapshot = graph.devices(None).await.unwrap();
    assert_eq!(ids(&snapshot), ["1", "2", "3"]);
    assert!(snapshot.complete);
    assert_eq!(snapshot.taken_at.to_string(), "2027-07-05T08:00:00Z", "by the service's own clock");
    let pages: Vec<String> =
        wire.heard().iter().filter(|heard| heard.target.contains("skiptoken")).map(|h| h.target.clone()).collect();
    assert_eq!(
        pages,
        ["/v1.0/deviceManagement/managedDevices?%24skiptoken=1", "/v1.0/deviceManagement/managedDevices?%24skiptoken=2"],
        "a link is used as it is"
    );
}

#[tokio::test]
async fn what_has_changed_is_asked_for_by_time_and_the_whole_list_where_that_is_refused() {
    let since: Timestamp = "2027-07-05T06:00:00Z".parse().unwrap();
    let wire = tenant(
        |heard, _| if heard.target.contains("managedDevices") { page(&[record(1, "managed")], None) } else { rest(heard) },
    )
    .await;
    let (graph, _) = connected(&wire);
    let snapshot = graph.devices(Some(since)).await.unwrap();
    assert!(!snapshot.complete);
    let asked = wire.heard().iter().find(|heard| heard.target.contains("managedDevices")).unwrap().target.clone();
    let filter =
        "%24filter=lastSyncDateTime%20ge%202027-07-05T06%3A00%3A00Z%20or%20enrolledDateTime%20ge%202027-07-05T06%3A00%3A00Z";
    assert!(asked.contains(filter), "{asked}");

    let wire = tenant(|heard, _| {
        if heard.target.contains("filter") {
            error(400, "BadRequest")
        } else if heard.target.contains("managedDevices") {
            page(&[record(1, "managed"), record(2, "managed")], None)
        } else {
            rest(heard)
        }
    })
    .await;
    let (graph, _) = connected(&wire);
    let snapshot = graph.devices(Some(since)).await.unwrap();
    assert_eq!((ids(&snapshot).len(), snapshot.complete), (2, true), "the whole list is at least as good");
}

#[tokio::test]
async fn a_page_that_is_throttled_is_waited_for_and_the_reading_goes_on() {
    let address = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&address);
    let wire = tenant(move |heard, number| {
        let next = format!("{}/v1.0/deviceManagement/managedDevices?%24skiptoken=1", known.lock().unwrap());
        match number {
            0 => page(&[record(1, "managed")], Some(&next)),
            1 | 2 => answer(429, "Retry-After: 0.02\r\n", ""),
            3 => page(&[record(2, "managed")], None),
            _ => rest(heard),
        }
    })
    .await;
    address.lock().unwrap().push_str(&wire.base());
    let graph = Graph::new(settings(&wire, Time::Real)).unwrap();
    assert_eq!(ids(&graph.devices(None).await.unwrap()), ["1", "2"]);
    assert_eq!(wire.count("GET", "skiptoken"), 3, "no page is read again");
}

#[tokio::test]
async fn an_answer_is_never_longer_or_slower_than_it_may_be() {
    let long = format!("{{\"value\": [\"{}\"]}}", "x".repeat(10_000));
    let wire = tenant(move |_, _| json(200, &long)).await;
    let limits = Limits { answer: 4_000, ..Limits::default() };
    let graph = Graph::new(Settings { limits, ..settings(&wire, Clock::new().time()) }).unwrap();
    assert!(matches!(graph.devices(None).await, Err(PortError::Refused { .. })));

    let wire = tenant(|_, _| Step::Stall).await;
    let limits = Limits { timeout: SHORT, ..Limits::default() };
    let graph = Graph::new(Settings { limits, ..settings(&wire, Clock::new().time()) }).unwrap();
    let waited = tokio::time::timeout(Duration::from_secs(10), graph.devices(None)).await.expect("it waited for ever");
    assert!(is_later(&waited.unwrap_err()));
}

#[tokio::test]
async fn nobody_at_home_is_not_now() {
    let wire = tenant(|_, _| Step::HangUp).await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = listener.local_addr().unwrap();
    drop(listener);
    let mut nowhere = settings(&wire, Clock::new().time());
    nowhere.base = format!("http://{closed}/v1.0");
    let graph = Graph::new(nowhere).unwrap();
    assert!(is_later(&graph.device(DEVICE).await.unwrap_err()));
    assert!(is_later(&graph.unenroll(DEVICE, "k").await.unwrap_err()), "nothing was ordered");
}

#[tokio::test]
async fn a_failed_enrollment_is_told_with_the_account_of_its_person() {
    let wire = tenant(|heard, _| {
        let event = |user: &str, kind: &str, at: &str| {
            format!(
                r##"{{"@odata.type": "#microsoft.graph.{kind}", "id": "x", "eventDateTime": "{at}", "userId": "{user}",
                    "operatingSystem": "Android", "failureCategory": "deviceNotSupported"}}"##
            )
        };
        let kind = "enrollmentTroubleshootingEvent";
        if heard.target.contains("troubleshootingEvents") {
            page(
                &[
                    event("5e000000-0000-4000-8000-000000000001", kind, "2027-07-05T07:00:00Z"),
                    event("5e000000-0000-4000-8000-000000000001", kind, "2027-07-01T07:00:00Z"),
                    event("00000000-0000-0000-0000-000000000000", kind, "2027-07-05T07:00:00Z"),
                    event("5e000000-0000-4000-8000-000000000009", kind, "2027-07-05T07:00:00Z"),
                    event("5e000000-0000-4000-8000-000000000001", "mobileAppTroubleshootingEvent", "2027-07-05T07:00:00Z"),
                ],
                None,
            )
        } else if heard.target.starts_with("/v1.0/users") {
            assert!(heard.target.contains("id%20in%20"), "{}", heard.target);
            page(&[r#"{"id": "5e000000-0000-4000-8000-000000000001", "userPrincipalName": "Anna@example.org"}"#.to_owned()], None)
        } else {
            page(&[], None)
        }
    })
    .await;
    let (graph, _) = connected(&wire);
    let snapshot = graph.devices(Some("2027-07-05T06:00:00Z".parse().unwrap())).await.unwrap();
    let told: Vec<(String, String)> =
        snapshot.failures.iter().map(|failure| (failure.account.clone(), failure.category.to_string())).collect();
    assert_eq!(told, [("anna@example.org".to_owned(), "device-not-supported".to_owned())]);
}
