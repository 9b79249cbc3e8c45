//! The new service, speaking as Microsoft Graph does.
//!
//! The calls and shapes are those of the official description, cut to what Sluis uses: `managedDevice`,
//! `enrollmentTroubleshootingEvent`, `deviceConfigurationDeviceStatus`, `user`, `group` and `ODataError`.

mod record;

use axum::Router;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Query as Pairs, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Form, Json};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sluis_campaign::port::PortError;
use sluis_campaign::{CheckResult, Side};
use sluis_plan::CheckKind;

use crate::world::{World, lock};

use super::Host;
use super::query::{NotUnderstood, Query};
use record::{device, failure, status, user, user_number};

/// The tenant that is signed in to.
pub const TENANT: &str = "7e000000-0000-4000-8000-000000000001";
/// The application that signs in, and its secret.
pub const CLIENT_ID: &str = "a9000000-0000-4000-8000-000000000001";
pub const CLIENT_SECRET: &str = "a secret of the sandbox";
/// The group that access control makes an exception for.
pub const EXCLUSION_GROUP: &str = "6e000000-0000-4000-8000-000000000001";
/// What every token is.
const TOKEN: &str = "a-token-of-the-sandbox";

/// The configuration profile that stands for a check.
pub fn profile_id(check: CheckKind) -> String {
    format!("c0000000-0000-4000-8000-{:012x}", check as usize + 1)
}

fn check_of(profile: &str) -> Option<CheckKind> {
    CheckKind::ALL.iter().copied().find(|check| profile_id(*check).eq_ignore_ascii_case(profile))
}

/// A refusal, in Graph's shape.
#[derive(Debug)]
struct Refused(StatusCode, &'static str, String);

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let Refused(status, code, message) = self;
        (status, Json(json!({ "error": { "code": code, "message": message } }))).into_response()
    }
}

impl From<NotUnderstood> for Refused {
    fn from(NotUnderstood(message): NotUnderstood) -> Refused {
        Refused(StatusCode::BAD_REQUEST, "BadRequest", message)
    }
}

fn missing(what: &str) -> Refused {
    Refused(StatusCode::NOT_FOUND, "Request_ResourceNotFound", format!("Resource '{what}' does not exist."))
}

type Answer = Result<Response, Refused>;
type Asked = Pairs<Vec<(String, String)>>;

pub(super) fn routes() -> Router<Host> {
    let behind_sign_in = Router::new()
        .route("/v1.0/deviceManagement/managedDevices", get(devices))
        .route("/v1.0/deviceManagement/managedDevices/{id}", get(one_device))
        .route("/v1.0/deviceManagement/managedDevices/{id}/retire", post(retire))
        .route("/v1.0/deviceManagement/managedDevices/{id}/wipe", post(wipe))
        .route("/v1.0/deviceManagement/troubleshootingEvents", get(failures))
        .route("/v1.0/deviceManagement/deviceConfigurations/{profile}/deviceStatuses", get(statuses))
        .route("/v1.0/users", get(users))
        .route("/v1.0/groups/{group}", get(group))
        .route("/v1.0/groups/{group}/members/$ref", post(add_member))
        .route("/v1.0/groups/{group}/members/{member}/$ref", delete(remove_member))
        .fallback(async || missing("this path"))
        .layer(from_fn(signed_in));
    Router::new().route("/{tenant}/oauth2/v2.0/token", post(token)).merge(behind_sign_in)
}

async fn signed_in(request: Request, next: Next) -> Response {
    let authorization = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if authorization.and_then(|value| value.strip_prefix("Bearer ")) == Some(TOKEN) {
        next.run(request).await
    } else {
        Refused(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", "Access token is empty or not valid.".to_owned())
            .into_response()
    }
}

#[derive(Deserialize)]
struct SignIn {
    grant_type: String,
    client_id: String,
    client_secret: String,
    scope: String,
}

async fn token(Path(tenant): Path<String>, Form(sign_in): Form<SignIn>) -> Response {
    let known = tenant == TENANT && sign_in.client_id == CLIENT_ID && sign_in.client_secret == CLIENT_SECRET;
    if known && sign_in.grant_type == "client_credentials" && sign_in.scope.ends_with("/.default") {
        let token = json!({ "token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599, "access_token": TOKEN });
        Json(token).into_response()
    } else {
        let error = json!({ "error": "invalid_client", "error_description": "Invalid client secret provided." });
        (StatusCode::UNAUTHORIZED, Json(error)).into_response()
    }
}

/// A page of records, each with its key, and a link to the next where there is one.
fn page(
    host: &Host,
    path: &str,
    asked: &[(String, String)],
    query: &Query,
    records: impl Iterator<Item = (usize, Map<String, Value>)>,
) -> Result<Page, Refused> {
    let size = query.page(host.options.page);
    let mut value = Vec::new();
    let mut last = None;
    for (key, record) in records {
        if !query.wants(&record)? {
            continue;
        }
        if value.len() == size {
            let kept = asked.iter().filter(|(name, _)| name != "$skiptoken");
            let pairs: Vec<String> = kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
            let last = last.unwrap_or_default();
            let link = format!("http://{}/v1.0/{path}?{}&%24skiptoken={last}", host.own, pairs.join("&"));
            return Ok(Page { value, next: Some(link) });
        }
        last = Some(key);
        value.push(query.selected(record)?);
    }
    Ok(Page { value, next: None })
}

struct Page {
    value: Vec<Value>,
    next: Option<String>,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut body = Map::new();
        if let Some(link) = self.next {
            body.insert("@odata.nextLink".to_owned(), Value::String(link));
        }
        body.insert("value".to_owned(), Value::Array(self.value));
        Json(body).into_response()
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The first number after that of the page before.
const fn from(query: &Query) -> usize {
    match query.after {
        Some(after) => after + 1,
        None => 0,
    }
}

async fn devices(State(host): State<Host>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    let mut world = lock(&host.world);
    let repeat = world.faults.repeated;
    let repeats = repeat > 0.0 && world.fault_chance.happens(repeat);
    let since = query.filter.as_ref().and_then(super::query::Filter::since);
    let records = world
        .target
        .records
        .range(from(&query)..)
        .filter(|(_, record)| record.is_told(since))
        .map(|(number, record)| (*number, device(&world, record)));
    let mut page = page(&host, "deviceManagement/managedDevices", &asked, &query, records)?;
    if repeats && let Some(first) = page.value.first().cloned() {
        page.value.push(first);
    }
    Ok(page.into_response())
}

async fn one_device(State(host): State<Host>, Path(id): Path<String>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    let world = lock(&host.world);
    let record = world.target.by_id(&id).ok_or_else(|| missing(&id))?;
    Ok(Json(query.selected(device(&world, record))?).into_response())
}

async fn retire(State(host): State<Host>, Path(id): Path<String>) -> Answer {
    let mut world = lock(&host.world);
    // Over the wire an order has no key: each one counts.
    let key = format!("retire-{}", world.target.orders.len());
    match world.unenroll(Side::Target, &id, &key) {
        Ok(()) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(PortError::Refused { .. }) => Err(missing(&id)),
        Err(_) => Err(Refused(StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailable", "Not now.".to_owned())),
    }
}

async fn wipe(State(host): State<Host>) -> Answer {
    lock(&host.world).breach("the new service was ordered to erase a device");
    Err(Refused(StatusCode::FORBIDDEN, "Forbidden", "No device of the sandbox is erased.".to_owned()))
}

async fn failures(State(host): State<Host>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    let world = lock(&host.world);
    let records = world
        .target
        .failures
        .iter()
        .enumerate()
        .skip(from(&query))
        .map(|(number, event)| (number, failure(&world, number, event)));
    Ok(page(&host, "deviceManagement/troubleshootingEvents", &asked, &query, records)?.into_response())
}

async fn statuses(State(host): State<Host>, Path(profile): Path<String>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    let check = check_of(&profile).ok_or_else(|| missing(&profile))?;
    let world = lock(&host.world);
    let since = query.filter.as_ref().and_then(super::query::Filter::since);
    let records = world
        .target
        .records
        .range(from(&query)..)
        .filter(|(_, record)| since.is_none_or(|since| record.checked_at >= since))
        // What has not reported yet has no status.
        .filter(|(_, record)| record.checks.get(check) != CheckResult::Unknown)
        .map(|(number, record)| (*number, status(&world, record, check, &profile)));
    let path = format!("deviceManagement/deviceConfigurations/{profile}/deviceStatuses");
    Ok(page(&host, &path, &asked, &query, records)?.into_response())
}

async fn users(State(host): State<Host>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    let world = lock(&host.world);
    let records = (from(&query)..world.people.len()).map(|number| (number, user(&world, number)));
    Ok(page(&host, "users", &asked, &query, records)?.into_response())
}

async fn group(Path(id): Path<String>, Pairs(asked): Asked) -> Answer {
    let query = Query::read(&asked)?;
    known_group(&id)?;
    let group = json!({ "id": id, "displayName": "Still to move", "securityEnabled": true, "mailEnabled": false });
    let Value::Object(group) = group else { return Err(missing(&id)) };
    Ok(Json(query.selected(group)?).into_response())
}

fn known_group(id: &str) -> Result<(), Refused> {
    if id.eq_ignore_ascii_case(EXCLUSION_GROUP) { Ok(()) } else { Err(missing(id)) }
}

/// The account of somebody who is named by their object id.
fn account(world: &World, id: &str) -> Result<String, Refused> {
    let person = user_number(id).and_then(|number| world.people.get(number));
    person.map(|person| person.account.clone()).ok_or_else(|| missing(id))
}

#[derive(Deserialize)]
struct Reference {
    #[serde(rename = "@odata.id")]
    id: String,
}

async fn add_member(
    State(host): State<Host>,
    Path(id): Path<String>,
    reference: Result<Json<Reference>, JsonRejection>,
) -> Answer {
    known_group(&id)?;
    let Json(reference) = reference.map_err(|error| NotUnderstood(error.body_text()))?;
    let mut world = lock(&host.world);
    let member = reference.id.rsplit('/').next().unwrap_or_default();
    let account = account(&world, member)?;
    if world.target.excluded.contains(&account) {
        let message = "One or more added object references already exist for the following modified properties: 'members'.";
        return Err(Refused(StatusCode::BAD_REQUEST, "Request_BadRequest", message.to_owned()));
    }
    world.set_excluded(&[account], true);
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn remove_member(State(host): State<Host>, Path((id, member)): Path<(String, String)>) -> Answer {
    known_group(&id)?;
    let mut world = lock(&host.world);
    let account = account(&world, &member)?;
    if !world.target.excluded.contains(&account) {
        return Err(missing(&member));
    }
    world.set_excluded(&[account], false);
    Ok(StatusCode::NO_CONTENT.into_response())
}
