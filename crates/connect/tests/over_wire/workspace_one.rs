//! Workspace ONE when things go wrong. It is the service that devices leave: what it is taken to have said decides who is asked
//! to set up a device anew.

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::Standing;
use sluis_campaign::port::{Management, PortError};
use sluis_connect::http::{Limits, Secret, SignIn};
use sluis_connect::workspace_one::{Settings, WorkspaceOne};

use crate::server::{Clock, Heard, SHORT, Step, Wire, answer, json};

fn settings(wire: &Wire, clock: &Clock) -> Settings {
    Settings {
        base: wire.base(),
        sign_in: SignIn::Basic { user: "sluis".to_owned(), password: Secret::new("swordfish") },
        tenant_code: Some(Secret::new("the-tenants-key")),
        page: 2,
        limits: Limits { timeout: SHORT * 10, ..Limits::default() },
        time: clock.time(),
    }
}

async fn connected(script: impl Fn(&Heard, usize) -> Step + Send + Sync + 'static) -> (Wire, WorkspaceOne, Clock) {
    let wire = Wire::new(script).await;
    let clock = Clock::new();
    let service = WorkspaceOne::new(settings(&wire, &clock)).unwrap();
    (wire, service, clock)
}

fn device(id: u32, status: &str) -> String {
    format!(
        r#"{{"Id": {{"Value": {id}}}, "SerialNumber": "F17XK{id}", "UserName": "anna@example.org", "Platform": "Apple",
            "Model": "iPhone 16", "Ownership": "E", "OperatingSystem": "26.1", "EnrollmentStatus": "{status}"}}"#
    )
}

fn page(devices: &[String], total: u32) -> Step {
    json(200, &format!(r#"{{"Devices": [{}], "Page": 0, "PageSize": 2, "Total": {total}}}"#, devices.join(",")))
}

fn number(heard: &Heard) -> u32 {
    let query = heard.target.split_once('?').unwrap().1;
    query.split('&').find_map(|pair| pair.strip_prefix("page=")).unwrap().parse().unwrap()
}

fn is_later(error: &PortError) -> bool {
    matches!(error, PortError::Later { .. })
}

#[tokio::test]
async fn a_list_is_read_page_by_page_to_its_end() {
    let (wire, service, _) = connected(|heard, _| {
        let first = number(heard) * 2 + 1;
        page(&(first..=(first + 1).min(5)).map(|id| device(id, "Enrolled")).collect::<Vec<_>>(), 5)
    })
    .await;
    let snapshot = service.devices(None).await.unwrap();
    let ids: Vec<&str> = snapshot.devices.iter().map(|device| device.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "5"]);
    assert!(snapshot.complete);
    assert_eq!(wire.heard().len(), 3);
    let head = wire.heard()[0].head.to_lowercase();
    assert!(head.contains("aw-tenant-code: the-tenants-key") && head.contains("authorization: basic"));
}

#[tokio::test]
async fn what_has_changed_is_asked_for_by_time() {
    let (wire, service, _) = connected(|_, _| page(&[device(1, "Unenrolled")], 1)).await;
    let since: Timestamp = "2027-07-05T06:00:00Z".parse().unwrap();
    let snapshot = service.devices(Some(since)).await.unwrap();
    assert!(!snapshot.complete);
    assert_eq!(snapshot.devices[0].standing, Standing::Absent);
    assert!(wire.heard()[0].target.contains("seensince=2027-07-05T06%3A00%3A00"), "{}", wire.heard()[0].target);
}

/// A list that is taken for whole makes every device that is not on it look gone.
#[tokio::test]
async fn a_list_that_may_lack_a_device_is_not_taken_for_whole() {
    type Script = fn(&Heard) -> Step;
    let partial: [(&str, Script); 3] = [
        ("fewer than there are said to be", |heard| match number(heard) {
            0 => page(&[device(1, "Enrolled"), device(2, "Enrolled")], 4),
            _ => page(&[device(3, "Enrolled")], 4),
        }),
        ("a device deleted meanwhile", |heard| match number(heard) {
            0 => page(&[device(1, "Enrolled"), device(2, "Enrolled")], 4),
            _ => page(&[device(4, "Enrolled")], 3),
        }),
        ("a device twice", |heard| match number(heard) {
            0 => page(&[device(1, "Enrolled"), device(2, "Enrolled")], 4),
            _ => page(&[device(2, "Enrolled"), device(3, "Enrolled")], 4),
        }),
    ];
    for (name, script) in partial {
        let (_wire, service, _) = connected(move |heard, _| script(heard)).await;
        let snapshot = service.devices(None).await.unwrap();
        assert!(!snapshot.complete, "{name}");
    }
}

#[tokio::test]
async fn no_answer_to_a_search_is_a_list_without_devices() {
    let (_wire, service, _) = connected(|_, _| answer(204, "", "")).await;
    let snapshot = service.devices(None).await.unwrap();
    assert!(snapshot.devices.is_empty() && snapshot.complete);
}

#[tokio::test]
async fn a_list_without_an_end_is_given_up() {
    let (wire, service, _) = connected(|_, _| page(&[device(1, "Enrolled"), device(2, "Enrolled")], 1_000_000)).await;
    assert!(is_later(&service.devices(None).await.unwrap_err()));
    assert_eq!(wire.heard().len(), 2);
}

#[tokio::test]
async fn a_device_is_gone_only_by_the_services_own_word() {
    let (_wire, service, _) =
        connected(|_, _| json(404, r#"{"errorCode": 5061, "message": "Device not found for this request.", "activityId": "x"}"#))
            .await;
    assert_eq!(service.device("12").await, Ok(Standing::Absent));
    for (status, body) in [
        (404, "<!DOCTYPE html><title>The resource cannot be found.</title>"),
        (404, ""),
        (404, r#"{"error": {"code": "NotFound"}}"#),
        (200, "<html>"),
        (502, ""),
    ] {
        let (_wire, service, _) = connected(move |_, _| answer(status, "", body)).await;
        let standing = service.device("12").await;
        assert!(standing.as_ref().is_err_and(is_later), "{status} {body}: {standing:?}");
    }
    let (wire, service, _) = connected(|_, _| json(404, r#"{"errorCode": 404, "message": ""}"#)).await;
    assert!(matches!(service.device("5CD1234XYZ").await, Err(PortError::Refused { .. })), "a serial number is not its id");
    assert!(wire.heard().is_empty());
}

#[tokio::test]
async fn an_order_goes_only_to_a_device_that_was_just_read_and_is_there() {
    for (status, orders) in [("Enrolled", 1), ("EnterpriseWipePending", 0), ("Unenrolled", 0)] {
        let (wire, service, _) = connected(move |heard, _| match heard.method.as_str() {
            "POST" => answer(202, "", ""),
            _ => json(200, &device(12, status)),
        })
        .await;
        assert_eq!(service.unenroll("12", "k").await, Ok(()), "{status}");
        assert_eq!(wire.heard()[0].method, "GET", "{status}");
        assert_eq!(wire.count("POST", "/api/mdm/devices/12/commands?command=EnterpriseWipe"), orders, "{status}");
    }
    let (wire, service, _) = connected(|_, _| json(200, &device(12, "Quarantined"))).await;
    assert!(matches!(service.unenroll("12", "k").await, Err(PortError::Refused { .. })));
    assert_eq!(wire.count("POST", ""), 0);
}

#[tokio::test]
async fn an_order_whose_answer_is_lost_is_never_given_twice() {
    for shows in [true, false] {
        let ordered = Arc::new(Mutex::new(false));
        let (wire, service, clock) = connected(move |heard, _| {
            let mut ordered = ordered.lock().unwrap();
            if heard.method == "POST" {
                *ordered = true;
                return Step::HangUp;
            }
            json(200, &device(12, if *ordered && shows { "EnterpriseWipePending" } else { "Enrolled" }))
        })
        .await;
        assert!(matches!(service.unenroll("12", "unenroll-1-1").await, Err(PortError::Unclear { .. })));
        clock.advance(SignedDuration::from_mins(2));
        let second = service.unenroll("12", "unenroll-1-1").await;
        assert!(if shows { second == Ok(()) } else { second.as_ref().is_err_and(is_later) }, "{second:?}");
        assert_eq!(wire.count("POST", "command"), 1);
    }
}

#[tokio::test]
async fn nothing_that_could_erase_a_device_can_be_asked() {
    let (wire, service, _) = connected(|heard, _| match heard.method.as_str() {
        "GET" => json(200, &device(12, "Enrolled")),
        _ => answer(202, "", ""),
    })
    .await;
    for id in ["12/commands?command=DeviceWipe&", "12?command=DeviceWipe", "12&command=DeviceWipe", "commands/bulk", "..", ""] {
        let _ = service.device(id).await;
        let _ = service.unenroll(id, "k").await;
    }
    assert_eq!(service.unenroll("12", "k").await, Ok(()));
    let heard: Vec<String> = wire.heard().iter().map(|heard| format!("{} {}", heard.method, heard.target)).collect();
    assert_eq!(heard, ["GET /api/mdm/devices/12", "POST /api/mdm/devices/12/commands?command=EnterpriseWipe"]);
}

#[tokio::test]
async fn a_password_that_is_not_taken_is_not_tried_again_and_again() {
    let (wire, service, clock) = connected(|_, _| json(401, r#"{"errorCode": 1005, "message": "user not found"}"#)).await;
    assert!(is_later(&service.device("12").await.unwrap_err()));
    assert!(is_later(&service.device("12").await.unwrap_err()));
    assert_eq!(wire.heard().len(), 1);
    clock.advance(SignedDuration::from_mins(1));
    assert!(is_later(&service.device("12").await.unwrap_err()));
    assert_eq!(wire.heard().len(), 2);
}
