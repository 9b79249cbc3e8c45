//! What is asked of Microsoft Graph, and what never is: no call that erases, no stranger, no secret where others can read it
//! (`integrations.md` 7.3, B7 and S4). And the one thing that is changed besides devices: who is in the exclusion group.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use sluis_campaign::AccessMode;
use sluis_campaign::port::{Management, PortError};
use sluis_connect::http::Time;

use crate::graph::{DEVICE, GROUP, SECRET, TOKEN, connected, error, page, record, settings, tenant};
use crate::server::{Step, Wire, answer, json};

#[tokio::test]
async fn a_next_page_is_fetched_only_from_the_service_itself() {
    let stranger = Wire::new(|_, _| page(&[], None)).await;
    let elsewhere = [
        format!("{}/v1.0/deviceManagement/managedDevices?%24skiptoken=1", stranger.base()),
        format!("http://{}@127.0.0.1/v1.0/deviceManagement/managedDevices", "x"),
        "file:///etc/passwd".to_owned(),
        "not an address".to_owned(),
    ];
    for link in elsewhere {
        let next = link.clone();
        let wire = tenant(move |_, _| page(&[record(1, "managed")], Some(&next))).await;
        let (graph, _) = connected(&wire);
        assert!(graph.devices(None).await.is_err(), "{link}");
    }
    let address = Arc::new(Mutex::new(String::new()));
    let known = Arc::clone(&address);
    let wire = tenant(move |_, _| {
        let next = format!("{}/v1.0/deviceManagement/managedDevices/{DEVICE}/wipe", known.lock().unwrap());
        page(&[record(1, "managed")], Some(&next))
    })
    .await;
    address.lock().unwrap().push_str(&wire.base());
    let (graph, _) = connected(&wire);
    assert!(matches!(graph.devices(None).await, Err(PortError::Refused { .. })));
    assert_eq!(wire.count("GET", "wipe"), 0);
    assert!(stranger.heard().is_empty(), "our token went to a stranger");
}

#[tokio::test]
async fn the_exclusion_group_ends_up_as_it_should_be_whoever_is_in_it_already() {
    let wire = tenant(|heard, _| {
        let user = |number: u32, name: &str| {
            format!(r#"{{"id": "5e000000-0000-4000-8000-{number:012}", "userPrincipalName": "{name}"}}"#)
        };
        if heard.target.starts_with("/v1.0/users") {
            return page(&[user(1, "Anna@example.org"), user(2, "bo@example.org"), user(3, "gone@example.org")], None);
        }
        match (heard.method.as_str(), heard.target.as_str()) {
            ("POST", _) if heard.body.contains("000000000002") => {
                let message =
                    "One or more added object references already exist for the following modified properties: 'members'.";
                json(400, &format!(r#"{{"error": {{"code": "Request_BadRequest", "message": "{message}"}}}}"#))
            }
            ("POST", _) if heard.body.contains("000000000003") => error(404, "Request_ResourceNotFound"),
            ("DELETE", target) if target.contains("000000000002") => error(404, "Request_ResourceNotFound"),
            ("GET", _) => json(200, &format!(r#"{{"id": "{GROUP}"}}"#)),
            _ => answer(204, "", ""),
        }
    })
    .await;
    let (graph, _) = connected(&wire);
    let accounts = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    assert_eq!(graph.set_excluded(&accounts(&["anna@example.org", "bo@example.org"]), true, "k").await, Ok(()));
    assert_eq!(
        graph.set_excluded(&accounts(&["anna@example.org", "bo@example.org", "nobody@example.org"]), false, "k").await,
        Ok(())
    );
    let refused = graph.set_excluded(&accounts(&["gone@example.org", "nobody@example.org", "anna@example.org"]), true, "k").await;
    let Err(PortError::Refused { why }) = refused else { panic!("{refused:?}") };
    assert!(why.contains("gone@example.org") && why.contains("nobody@example.org") && !why.contains("anna"), "{why}");
    let added: Vec<String> = wire
        .heard()
        .iter()
        .filter(|heard| heard.target.ends_with("/$ref") && heard.method == "POST")
        .map(|h| h.body.clone())
        .collect();
    assert!(added[0].contains(&format!("{}/v1.0/directoryObjects/5e000000-0000-4000-8000-000000000001", wire.base())));
    assert_eq!(added.len(), 4, "Anna is added although the others could not be");
}

#[tokio::test]
async fn a_group_that_is_not_there_is_not_taken_for_a_member_that_is_not_in_it() {
    let wire = tenant(|heard, _| {
        if heard.target.starts_with("/v1.0/users") {
            page(&[r#"{"id": "5e000000-0000-4000-8000-000000000001", "userPrincipalName": "anna@example.org"}"#.to_owned()], None)
        } else {
            error(404, "Request_ResourceNotFound")
        }
    })
    .await;
    let (graph, _) = connected(&wire);
    let accounts = ["anna@example.org".to_owned()];
    for excluded in [true, false] {
        let answer = graph.set_excluded(&accounts, excluded, "k").await;
        assert!(matches!(answer, Err(PortError::Refused { .. })), "{excluded}: {answer:?}");
    }
}

/// Whatever ids records bring, and whatever is asked: only calls of the list leave this computer, and none that erases.
#[tokio::test]
async fn nothing_that_could_erase_a_device_can_be_asked() {
    let wire = tenant(|heard, _| {
        if heard.target.starts_with("/v1.0/users") {
            page(
                &[
                    r#"{"id": "../../deviceManagement/managedDevices/x/wipe", "userPrincipalName": "eve@example.org"}"#
                        .to_owned(),
                    r#"{"id": "5e000000-0000-4000-8000-000000000001", "userPrincipalName": "anna@example.org"}"#.to_owned(),
                ],
                None,
            )
        } else if heard.method == "GET" {
            json(200, &record(1, "managed"))
        } else {
            answer(204, "", "")
        }
    })
    .await;
    let (graph, _) = connected(&wire);
    let hostile = [
        format!("{DEVICE}/wipe"),
        format!("{DEVICE}/wipe?"),
        format!("{DEVICE}/../{DEVICE}/wipe"),
        format!("{DEVICE}%2Fwipe"),
        format!("{DEVICE}\\wipe"),
        format!("{DEVICE}#"),
        "wipe".to_owned(),
        "..".to_owned(),
        String::new(),
    ];
    for id in &hostile {
        let _ = graph.device(id).await;
        let _ = graph.unenroll(id, "k").await;
    }
    let _ = graph.unenroll(DEVICE, "k").await;
    let _ = graph.set_access("exchange-online", AccessMode::DefaultBlock, "k").await;
    for excluded in [true, false] {
        let _ = graph.set_excluded(&["eve@example.org".to_owned(), "anna@example.org".to_owned()], excluded, "k").await;
    }
    let allowed = [
        "GET /v1.0/deviceManagement/managedDevices/*",
        "POST /v1.0/deviceManagement/managedDevices/*/retire",
        "GET /v1.0/users",
        "GET /v1.0/groups/*",
        "POST /v1.0/groups/*/members/$ref",
        "DELETE /v1.0/groups/*/members/*/$ref",
        "POST /tenant/oauth2/v2.0/token",
    ];
    for heard in wire.heard() {
        let path = heard.target.split('?').next().unwrap();
        let shape: Vec<&str> = path.split('/').map(|part| if part.len() == 36 { "*" } else { part }).collect();
        let call = format!("{} {}", heard.method, shape.join("/"));
        assert!(allowed.contains(&call.as_str()), "{call}");
        assert!(!heard.target.to_lowercase().contains("wipe"), "{}", heard.target);
    }
    assert_eq!(wire.count("POST", "/retire"), 1, "only the one that was meant");
}

/// Everything that is said while it happens, as text.
#[derive(Clone, Default)]
struct Overheard(Arc<Mutex<String>>);

impl tracing::field::Visit for Overheard {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0.lock().unwrap(), "{field}={value:?} ");
    }
}

impl tracing::Subscriber for Overheard {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, attributes: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        attributes.record(&mut self.clone());
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

/// `integrations.md` 7.3, S4.
#[test]
fn no_secret_is_in_any_log_or_error() {
    let overheard = Overheard::default();
    tracing::subscriber::with_default(overheard.clone(), || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let mut said = String::new();
            let answers: [fn() -> Step; 5] = [
                || json(200, &record(1, "managed")),
                || error(401, "InvalidAuthenticationToken"),
                || error(403, "Forbidden"),
                || Step::HangUp,
                || answer(200, "", "<html>"),
            ];
            for answer in answers {
                let wire = tenant(move |_, _| answer()).await;
                let (graph, _) = connected(&wire);
                let _ = write!(said, "{:?}", graph.device(DEVICE).await);
                let _ = write!(said, "{:?}", graph.devices(None).await.err());
                let _ = write!(said, "{:?}", graph.unenroll(DEVICE, "k").await);
                let _ = write!(said, "{:?}", settings(&wire, Time::Real));
                for heard in wire.heard() {
                    assert!(!heard.target.contains(SECRET) && !heard.target.contains(TOKEN), "a secret in an address");
                }
            }
            // A token that is cut short must not be quoted in the error about it.
            let cut = format!(r#"{{"access_token": "{TOKEN}"#);
            let wire = Wire::new(move |_, _| json(200, &cut)).await;
            let (graph, _) = connected(&wire);
            let _ = write!(said, "{:?}", graph.device(DEVICE).await);
            overheard.0.lock().unwrap().push_str(&said);
        });
    });
    let all = overheard.0.lock().unwrap().clone();
    assert!(all.contains("answered"), "nothing was overheard");
    assert!(!all.contains(SECRET) && !all.contains(TOKEN), "{all}");
}
