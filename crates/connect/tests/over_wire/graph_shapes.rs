//! The sandbox's new service answers in the shapes of Microsoft Graph.
//!
//! The lists below hold, for each kind of record, the names and types that the official description gives to what the sandbox
//! sends (`graph-openapi-subset.yaml`, cut from Microsoft's v1.0 metadata): `managedDevice`, `deviceActionResult`,
//! `enrollmentTroubleshootingEvent`, `deviceConfigurationDeviceStatus`, `user`, `group`, `ODataError`, and the page around
//! them. A field that is on no list, or of another type, is a mistake of the sandbox: a client that was built against it would
//! fail on the real service.

use std::sync::Arc;

use jiff::SignedDuration;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sluis_plan::CheckKind;
use sluis_rehearse::{NoLinks, Options, Rehearsal};
use sluis_sandbox::SharedWorld;
use sluis_sandbox::http::{CLIENT_ID, CLIENT_SECRET, EXCLUSION_GROUP, Options as Serving, Served, profile_id, serve};
use sluis_store::Store;

/// The type of a field.
#[derive(Clone, Copy)]
enum Type {
    Text,
    /// A text or nothing.
    MaybeText,
    Truth,
    MaybeTruth,
    Moment,
    /// One of some words.
    Word(&'static [&'static str]),
    /// A list of records of a kind.
    Records(&'static [(&'static str, Type)]),
}

use Type::{MaybeText, MaybeTruth, Moment, Records, Text, Truth, Word};

use crate::world::{SMALL, graph};

const ENROLLMENT_TYPES: &[&str] = &[
    "unknown",
    "userEnrollment",
    "deviceEnrollmentManager",
    "appleBulkWithUser",
    "appleBulkWithoutUser",
    "windowsAzureADJoin",
    "windowsBulkUserless",
    "windowsAutoEnrollment",
    "windowsBulkAzureDomainJoin",
    "windowsCoManagement",
    "windowsAzureADJoinUsingDeviceAuth",
    "appleUserEnrollment",
    "appleUserEnrollmentWithServiceAccount",
    "unknownFutureValue",
];

const DEVICE: &[(&str, Type)] = &[
    ("id", Text),
    ("userId", MaybeText),
    ("userPrincipalName", MaybeText),
    ("userDisplayName", MaybeText),
    ("emailAddress", MaybeText),
    ("deviceName", MaybeText),
    ("managedDeviceName", MaybeText),
    ("managedDeviceOwnerType", Word(&["unknown", "company", "personal", "unknownFutureValue"])),
    ("operatingSystem", MaybeText),
    ("osVersion", MaybeText),
    ("model", MaybeText),
    ("manufacturer", MaybeText),
    ("serialNumber", MaybeText),
    ("enrolledDateTime", Moment),
    ("lastSyncDateTime", Moment),
    ("complianceState", Word(&["unknown", "compliant", "noncompliant", "conflict", "error", "inGracePeriod", "configManager"])),
    (
        "managementState",
        Word(&[
            "managed",
            "retirePending",
            "retireFailed",
            "wipePending",
            "wipeFailed",
            "unhealthy",
            "deletePending",
            "retireIssued",
            "wipeIssued",
            "wipeCanceled",
            "retireCanceled",
            "discovered",
            "unknownFutureValue",
        ]),
    ),
    (
        "managementAgent",
        Word(&[
            "eas",
            "mdm",
            "easMdm",
            "intuneClient",
            "easIntuneClient",
            "configurationManagerClient",
            "configurationManagerClientMdm",
            "configurationManagerClientMdmEas",
            "unknown",
            "jamf",
            "googleCloudDevicePolicyController",
            "microsoft365ManagedMdm",
            "msSense",
        ]),
    ),
    ("deviceEnrollmentType", Word(ENROLLMENT_TYPES)),
    (
        "deviceRegistrationState",
        Word(&[
            "notRegistered",
            "registered",
            "revoked",
            "keyConflict",
            "approvalPending",
            "certificateReset",
            "notRegisteredPendingEnrollment",
            "unknown",
        ]),
    ),
    ("azureADRegistered", MaybeTruth),
    ("isEncrypted", Truth),
    ("isSupervised", Truth),
    ("deviceActionResults", Records(ACTION)),
];

const ACTION: &[(&str, Type)] = &[
    ("actionName", MaybeText),
    ("actionState", Word(&["none", "pending", "canceled", "active", "done", "failed", "notSupported"])),
    ("startDateTime", Moment),
    ("lastUpdatedDateTime", Moment),
];

const FAILURE: &[(&str, Type)] = &[
    ("@odata.type", Word(&["#microsoft.graph.enrollmentTroubleshootingEvent"])),
    ("id", Text),
    ("eventDateTime", Moment),
    ("correlationId", MaybeText),
    ("userId", MaybeText),
    ("deviceId", MaybeText),
    ("managedDeviceIdentifier", MaybeText),
    ("operatingSystem", MaybeText),
    ("osVersion", MaybeText),
    ("enrollmentType", Word(ENROLLMENT_TYPES)),
    (
        "failureCategory",
        Word(&[
            "unknown",
            "authentication",
            "authorization",
            "accountValidation",
            "userValidation",
            "deviceNotSupported",
            "inMaintenance",
            "badRequest",
            "featureNotSupported",
            "enrollmentRestrictionsEnforced",
            "clientDisconnected",
            "userAbandonment",
        ]),
    ),
    ("failureReason", MaybeText),
];

const STATUS: &[(&str, Type)] = &[
    ("id", Text),
    ("deviceDisplayName", MaybeText),
    ("deviceModel", MaybeText),
    ("userName", MaybeText),
    ("userPrincipalName", MaybeText),
    ("lastReportedDateTime", Moment),
    (
        "status",
        Word(&["unknown", "notApplicable", "compliant", "remediated", "nonCompliant", "error", "conflict", "notAssigned"]),
    ),
];

const USER: &[(&str, Type)] = &[
    ("id", Text),
    ("userPrincipalName", MaybeText),
    ("displayName", MaybeText),
    ("mail", MaybeText),
    ("department", MaybeText),
    ("officeLocation", MaybeText),
    ("usageLocation", MaybeText),
    ("preferredLanguage", MaybeText),
    ("accountEnabled", MaybeTruth),
];

const GROUP: &[(&str, Type)] =
    &[("id", Text), ("displayName", MaybeText), ("securityEnabled", MaybeTruth), ("mailEnabled", MaybeTruth)];

/// Complains of every field that is not as it should be.
fn check(record: &Value, fields: &[(&str, Type)], place: &str) {
    let record = record.as_object().unwrap_or_else(|| panic!("{place} is no record"));
    for name in record.keys() {
        assert!(fields.iter().any(|(known, _)| known == name), "{place} has a field {name} that the real one does not have");
    }
    for (name, kind) in fields {
        let value = record.get(*name).unwrap_or_else(|| panic!("{place} lacks {name}"));
        let fits = match kind {
            Text => value.as_str().is_some_and(|text| !text.is_empty()),
            MaybeText => value.is_string() || value.is_null(),
            Truth => value.is_boolean(),
            MaybeTruth => value.is_boolean() || value.is_null(),
            Moment => value.as_str().is_some_and(|text| text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok()),
            Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Records(fields) => {
                let records = value.as_array().unwrap_or_else(|| panic!("{place}.{name} is no list"));
                for record in records {
                    check(record, fields, &format!("{place}.{name}"));
                }
                true
            }
        };
        assert!(fits, "{place}.{name} is {value}");
    }
}

/// A client that signs in by hand and looks at what comes over the wire.
struct Looking {
    client: Client,
    base: String,
    token: String,
}

impl Looking {
    async fn at(served: &Served) -> Looking {
        let client = Client::builder().no_proxy().build().unwrap();
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", CLIENT_ID),
            ("client_secret", CLIENT_SECRET),
            ("scope", "https://graph.microsoft.com/.default"),
        ];
        let token: Value = client.post(served.graph_token()).form(&form).send().await.unwrap().json().await.unwrap();
        assert_eq!(token["token_type"], "Bearer");
        assert!(token["expires_in"].is_u64());
        Looking { client, base: served.graph_base(), token: token["access_token"].as_str().unwrap().to_owned() }
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}/{path}", self.base) };
        let answer = self.client.get(url).bearer_auth(&self.token).send().await.unwrap();
        (answer.status(), answer.json().await.unwrap())
    }

    /// All records of a list, page after page; each page is looked at.
    async fn list(&self, path: &str, fields: &[(&str, Type)]) -> Vec<Value> {
        let mut records = Vec::new();
        let mut next = Some(path.to_owned());
        while let Some(link) = next {
            let (status, page) = self.get(&link).await;
            assert_eq!(status, StatusCode::OK, "{link}: {page}");
            let page = page.as_object().unwrap();
            for name in page.keys() {
                assert!(["@odata.nextLink", "@odata.context", "@odata.count", "value"].contains(&name.as_str()), "{name}");
            }
            for record in page["value"].as_array().unwrap() {
                check(record, fields, path);
                records.push(record.clone());
            }
            next = page.get("@odata.nextLink").map(|link| link.as_str().unwrap().to_owned());
        }
        records
    }
}

/// A world in the middle of its campaign, when there is something of everything.
async fn busy_world() -> SharedWorld {
    let plan = sluis_plan::read(SMALL).0.unwrap();
    let options = Options { step: SignedDuration::from_hours(3), audit: false, ..Options::default() };
    let world = Rehearsal::world(&plan, &options).unwrap().shared();
    let ports = Rehearsal::ports(&world, &options);
    let store = Store::open("sqlite::memory:").await.unwrap();
    let mut rehearsal = Rehearsal::begin(SMALL, store, Arc::clone(&world), ports, Arc::new(NoLinks), options).await.unwrap();
    while world.lock().unwrap().target.failures.len() < 3 && !rehearsal.is_over() {
        rehearsal.step().await.unwrap();
    }
    world
}

#[tokio::test]
async fn every_answer_has_the_shape_of_the_official_description() {
    let world = busy_world().await;
    let served = serve(Arc::clone(&world), Serving { page: 20 }).await.unwrap();
    drop(graph(&served, &world, 1_000));
    let looking = Looking::at(&served).await;
    // One device is on its way out of this service, too.
    let id = world.lock().unwrap().target.records.values().next().unwrap().id.clone();
    let retire = format!("{}/deviceManagement/managedDevices/{id}/retire", looking.base);
    let retired = looking.client.post(&retire).bearer_auth(&looking.token).send().await.unwrap();
    assert_eq!((retired.status(), retired.bytes().await.unwrap().len()), (StatusCode::NO_CONTENT, 0));

    let devices = looking.list("deviceManagement/managedDevices", DEVICE).await;
    assert_eq!(devices.len(), world.lock().unwrap().target.records.len());
    assert!(devices.iter().any(|device| device["deviceActionResults"][0]["actionState"] == "pending"));
    let (status, device) = looking.get(&format!("deviceManagement/managedDevices/{id}")).await;
    assert_eq!(status, StatusCode::OK);
    check(&device, DEVICE, "one device");
    assert!(looking.list("deviceManagement/troubleshootingEvents", FAILURE).await.len() >= 3);
    for kind in CheckKind::ALL {
        let path = format!("deviceManagement/deviceConfigurations/{}/deviceStatuses", profile_id(*kind));
        assert!(!looking.list(&path, STATUS).await.is_empty(), "{kind}");
    }
    assert_eq!(looking.list("users", USER).await.len(), world.lock().unwrap().people.len());
    let (status, group) = looking.get(&format!("groups/{EXCLUSION_GROUP}")).await;
    assert_eq!(status, StatusCode::OK);
    check(&group, GROUP, "the group");
}

#[tokio::test]
async fn every_refusal_has_the_shape_of_the_official_description() {
    let world = busy_world().await;
    let served = serve(Arc::clone(&world), Serving::default()).await.unwrap();
    drop(graph(&served, &world, 1_000));
    let looking = Looking::at(&served).await;
    let mut refusals = Vec::new();
    for (path, expected) in [
        ("deviceManagement/managedDevices/de000000-0000-4000-8000-00000000ffff", 404),
        ("deviceManagement/managedDevices?$filter=colour%20eq%20'red'", 400),
        ("deviceManagement/managedDevices?$select=colour", 400),
        ("deviceManagement/deviceConfigurations/nothing/deviceStatuses", 404),
        ("groups/nothing", 404),
        ("deviceManagement/deviceCompliancePolicies", 404),
    ] {
        let (status, body) = looking.get(path).await;
        assert_eq!(status.as_u16(), expected, "{path}");
        refusals.push(body);
    }
    let member = format!("{}/groups/{EXCLUSION_GROUP}/members/$ref", looking.base);
    let reference = json!({ "@odata.id": format!("{}/directoryObjects/5e000000-0000-4000-8000-000000000001", looking.base) });
    for expected in [204, 400] {
        let answer = looking.client.post(&member).bearer_auth(&looking.token).json(&reference).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), expected);
        if expected == 400 {
            refusals.push(answer.json().await.unwrap());
        }
    }
    let answer = looking.client.get(format!("{}/users", looking.base)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    refusals.push(answer.json().await.unwrap());
    for body in refusals {
        let error = &body["error"];
        assert!(body.as_object().unwrap().len() == 1 && error["code"].is_string() && error["message"].is_string(), "{body}");
    }
}
