//! The old service, speaking as Workspace ONE UEM does.

use axum::extract::{Path, Query as Pairs, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use sluis_campaign::port::PortError;
use sluis_campaign::{Compliance, Side, Standing};
use sluis_plan::{Ownership, Platform};

use crate::service::Record;
use crate::world::{World, lock};

use super::Host;

/// Who signs in, and the key of the interface.
pub const USER: &str = "sluis";
pub const PASSWORD: &str = "a password of the sandbox";
pub const TENANT_CODE: &str = "a-key-of-the-sandbox";

/// Records on a page at most.
const LONGEST_PAGE: usize = 500;

/// A refusal, in the service's shape.
#[derive(Debug)]
struct Refused(StatusCode, u32, &'static str);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Refused(status, code, message) = self;
        let body = json!({ "errorCode": code, "message": message, "activityId": "ac000000-0000-4000-8000-000000000001" });
        (status, Json(body)).into_response()
    }
}

const NOT_FOUND: Refused = Refused(StatusCode::NOT_FOUND, 5061, "Device not found for this request.");
const NOT_UNDERSTOOD: Refused = Refused(StatusCode::BAD_REQUEST, 1001, "The request is not valid.");

type Answer = Result<Response, Refused>;
type Asked = Pairs<Vec<(String, String)>>;

pub(super) fn routes() -> Router<Host> {
    Router::new()
        .route("/api/mdm/devices/search", get(search))
        .route("/api/mdm/devices/{id}", get(one_device))
        .route("/api/mdm/devices/{id}/commands", post(command))
        .layer(from_fn(signed_in))
}

async fn signed_in(request: Request, next: Next) -> Response {
    match sign_in(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refused) => refused.into_response(),
    }
}

fn sign_in(headers: &HeaderMap) -> Result<(), Refused> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let expected = format!("Basic {}", STANDARD.encode(format!("{USER}:{PASSWORD}")));
    if header("aw-tenant-code") != Some(TENANT_CODE) {
        Err(Refused(StatusCode::UNAUTHORIZED, 1013, "The tenant code does not identify an Organization Group."))
    } else if header(AUTHORIZATION.as_str()) != Some(expected.as_str()) {
        Err(Refused(StatusCode::UNAUTHORIZED, 1005, "An error occurred while validating credentials."))
    } else {
        Ok(())
    }
}

async fn search(State(host): State<Host>, Pairs(asked): Asked) -> Answer {
    let (mut page, mut size, mut since) = (0, LONGEST_PAGE, None);
    for (name, value) in &asked {
        match name.as_str() {
            "page" => page = value.parse::<usize>().map_err(|_| NOT_UNDERSTOOD)?,
            "pagesize" => size = value.parse::<usize>().map_err(|_| NOT_UNDERSTOOD)?,
            "seensince" => since = Some(read(value).ok_or(NOT_UNDERSTOOD)?),
            // What it does not know it passes over, as the real one does.
            _ => {}
        }
    }
    let size = size.clamp(1, LONGEST_PAGE.min(host.options.page));
    let mut world = lock(&host.world);
    let repeat = world.faults.repeated;
    let repeats = repeat > 0.0 && world.fault_chance.happens(repeat);
    let found: Vec<&Record> = world.source.records.values().filter(|record| record.is_told(since)).collect();
    if found.is_empty() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let mut devices: Vec<Value> =
        found.iter().skip(page.saturating_mul(size)).take(size).map(|record| device(&world, record)).collect();
    if repeats && let Some(first) = devices.first().cloned() {
        devices.push(first);
    }
    Ok(Json(json!({ "Devices": devices, "Page": page, "PageSize": size, "Total": found.len() })).into_response())
}

async fn one_device(State(host): State<Host>, Path(id): Path<String>) -> Answer {
    let world = lock(&host.world);
    let record = world.source.by_id(&id).ok_or(NOT_FOUND)?;
    Ok(Json(device(&world, record)).into_response())
}

async fn command(State(host): State<Host>, Path(id): Path<String>, Pairs(asked): Asked) -> Answer {
    let mut world = lock(&host.world);
    let commands: Vec<&str> =
        asked.iter().filter(|(name, _)| name.eq_ignore_ascii_case("command")).map(|(_, value)| value.as_str()).collect();
    if commands != ["EnterpriseWipe"] {
        if commands.iter().any(|command| command.to_ascii_lowercase().contains("wipe")) {
            world.breach("the old service was ordered to erase a device");
        }
        return Err(NOT_UNDERSTOOD);
    }
    // Over the wire an order has no key: each one counts.
    let key = format!("command-{}", world.source.orders.len());
    match world.unenroll(Side::Source, &id, &key) {
        Ok(()) => Ok(StatusCode::ACCEPTED.into_response()),
        Err(PortError::Refused { .. }) => Err(NOT_FOUND),
        Err(_) => Err(Refused(StatusCode::SERVICE_UNAVAILABLE, 1000, "Not now.")),
    }
}

/// A moment as the service writes it: in UTC, and without saying so.
fn written(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "0001-01-01T00:00:00.000".to_owned(), |at| at.to_zoned(TimeZone::UTC).datetime().to_string())
}

fn read(text: &str) -> Option<Timestamp> {
    Some(text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn device(world: &World, record: &Record) -> Value {
    let device = &world.devices[record.device];
    let owner = &world.people[device.owner];
    json!({
        "Id": { "Value": record.id.parse::<u64>().unwrap_or_default() },
        "Uuid": format!("0d000000-0000-4000-8000-{:012x}", record.device),
        "SerialNumber": device.serial,
        "DeviceFriendlyName": device.name,
        "UserName": owner.account,
        "UserEmailAddress": if owner.has_mail { owner.account.as_str() } else { "" },
        "Ownership": match device.ownership {
            Ownership::Corporate => "C",
            Ownership::Personal => "E",
        },
        "Platform": match device.platform {
            Platform::Ios => "Apple",
            Platform::Macos => "AppleOsX",
            Platform::Android => "Android",
            Platform::Windows => "WinRT",
            Platform::Linux => "Linux",
        },
        "Model": device.model,
        "OEMInfo": "",
        "OperatingSystem": device.os_version,
        "LastSeen": written(Some(record.changed_at)),
        "LastEnrolledOn": written(record.enrolled_at),
        "EnrollmentStatus": match record.standing {
            Standing::Present => "Enrolled",
            Standing::Leaving => "EnterpriseWipePending",
            Standing::Absent => "Unenrolled",
            Standing::Unknown => "Unknown",
        },
        "ComplianceStatus": match record.compliance {
            Compliance::Unknown => "NotAvailable",
            Compliance::Compliant => "Compliant",
            Compliance::InGrace => "PendingComplianceCheck",
            Compliance::Noncompliant => "NonCompliant",
        },
        "CompromisedStatus": false,
        "LocationGroupName": "Example organisation",
        "EasIds": {},
    })
}
