//! The world's records in the shapes of Microsoft Graph.

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sluis_campaign::port::EnrollmentFailure;
use sluis_campaign::{CheckResult, Compliance, FailureCategory, Standing};
use sluis_plan::{CheckKind, Ownership, Platform};

use crate::service::Record;
use crate::world::World;

/// How Graph writes that something has never happened.
const NEVER: &str = "0001-01-01T00:00:00Z";

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn moment(at: Option<Timestamp>) -> String {
    at.map_or_else(|| NEVER.to_owned(), |at| at.to_string())
}

/// Somebody's object id.
fn user_id(person: usize) -> String {
    format!("5e000000-0000-4000-8000-{person:012x}")
}

/// Who has an object id.
pub(super) fn user_number(id: &str) -> Option<usize> {
    usize::from_str_radix(id.to_ascii_lowercase().strip_prefix("5e000000-0000-4000-8000-")?, 16).ok()
}

const fn operating_system(platform: Platform) -> &'static str {
    match platform {
        Platform::Ios => "iOS",
        Platform::Android => "Android",
        Platform::Windows => "Windows",
        Platform::Macos => "macOS",
        Platform::Linux => "Linux",
    }
}

/// `managedDevice`.
pub(super) fn device(world: &World, record: &Record) -> Map<String, Value> {
    let device = &world.devices[record.device];
    let owner = &world.people[device.owner];
    let is_apple = matches!(device.platform, Platform::Ios | Platform::Macos);
    let (agent, enrollment) = match (device.platform, device.ownership) {
        (Platform::Android, _) => ("googleCloudDevicePolicyController", "userEnrollment"),
        (Platform::Ios | Platform::Macos, Ownership::Corporate) => ("mdm", "appleBulkWithUser"),
        (Platform::Windows, Ownership::Corporate) => ("mdm", "windowsAzureADJoin"),
        _ => ("mdm", "userEnrollment"),
    };
    object(json!({
        "id": record.id,
        "userId": user_id(device.owner),
        "userPrincipalName": owner.account,
        "userDisplayName": owner.name,
        "emailAddress": if owner.has_mail { owner.account.as_str() } else { "" },
        "deviceName": device.name,
        "managedDeviceName": format!("{}_{}", owner.account, record.id),
        "managedDeviceOwnerType": match device.ownership {
            Ownership::Corporate => "company",
            Ownership::Personal => "personal",
        },
        "operatingSystem": operating_system(device.platform),
        "osVersion": device.os_version,
        "model": device.model,
        "manufacturer": if is_apple { Value::from("Apple") } else { Value::Null },
        "serialNumber": device.serial,
        "enrolledDateTime": moment(record.enrolled_at),
        "lastSyncDateTime": moment(Some(record.changed_at)),
        "complianceState": match record.compliance {
            Compliance::Unknown => "unknown",
            Compliance::Compliant => "compliant",
            Compliance::InGrace => "inGracePeriod",
            Compliance::Noncompliant => "noncompliant",
        },
        "managementState": match record.standing {
            Standing::Present => "managed",
            Standing::Leaving => "retirePending",
            Standing::Absent => "discovered",
            Standing::Unknown => "unknownFutureValue",
        },
        "managementAgent": agent,
        "deviceEnrollmentType": enrollment,
        "deviceRegistrationState": "registered",
        "azureADRegistered": true,
        "isEncrypted": true,
        "isSupervised": is_apple && device.ownership == Ownership::Corporate,
        "deviceActionResults": actions(record),
    }))
}

fn actions(record: &Record) -> Value {
    if record.standing == Standing::Leaving {
        let at = moment(Some(record.changed_at));
        json!([{ "actionName": "retire", "actionState": "pending", "startDateTime": at, "lastUpdatedDateTime": at }])
    } else {
        json!([])
    }
}

/// `enrollmentTroubleshootingEvent`.
pub(super) fn failure(world: &World, number: usize, failure: &EnrollmentFailure) -> Map<String, Value> {
    let category = match failure.category {
        FailureCategory::Unknown | FailureCategory::SourceRefused => "unknown",
        FailureCategory::Authentication => "authentication",
        FailureCategory::Authorization => "authorization",
        FailureCategory::AccountValidation => "accountValidation",
        FailureCategory::UserValidation => "userValidation",
        FailureCategory::DeviceNotSupported => "deviceNotSupported",
        FailureCategory::InMaintenance => "inMaintenance",
        FailureCategory::BadRequest => "badRequest",
        FailureCategory::FeatureNotSupported => "featureNotSupported",
        FailureCategory::EnrollmentRestrictionsEnforced => "enrollmentRestrictionsEnforced",
        FailureCategory::ClientDisconnected => "clientDisconnected",
        FailureCategory::UserAbandonment => "userAbandonment",
    };
    object(json!({
        "@odata.type": "#microsoft.graph.enrollmentTroubleshootingEvent",
        "id": format!("fa000000-0000-4000-8000-{number:012x}"),
        "eventDateTime": moment(Some(failure.at)),
        "correlationId": format!("fb000000-0000-4000-8000-{number:012x}"),
        "userId": world.person_by_account(&failure.account).map(user_id),
        "deviceId": "",
        "managedDeviceIdentifier": "",
        "operatingSystem": operating_system(failure.platform),
        "osVersion": "",
        "enrollmentType": "userEnrollment",
        "failureCategory": category,
        "failureReason": category,
    }))
}

/// `deviceConfigurationDeviceStatus`. Its id holds those of the user, the device and the profile.
pub(super) fn status(world: &World, record: &Record, check: CheckKind, profile: &str) -> Map<String, Value> {
    let device = &world.devices[record.device];
    let owner = &world.people[device.owner];
    object(json!({
        "id": format!("{}_{}_{profile}", user_id(device.owner), record.id),
        "deviceDisplayName": device.name,
        "deviceModel": device.model,
        "userName": owner.name,
        "userPrincipalName": owner.account,
        "lastReportedDateTime": moment(Some(record.checked_at)),
        "status": match record.checks.get(check) {
            CheckResult::Unknown => "unknown",
            CheckResult::Works => "compliant",
            CheckResult::Fails => "error",
            CheckResult::NotApplicable => "notApplicable",
        },
    }))
}

/// `user`.
pub(super) fn user(world: &World, number: usize) -> Map<String, Value> {
    let person = &world.people[number];
    object(json!({
        "id": user_id(number),
        "userPrincipalName": person.account,
        "displayName": person.name,
        "mail": person.has_mail.then_some(&person.account),
        "department": person.department,
        "officeLocation": person.site,
        "usageLocation": person.country,
        "preferredLanguage": person.language.code(),
        "accountEnabled": person.leaves_at.is_none_or(|leaves| leaves > world.now),
    }))
}
