//! Workspace ONE UEM as the service that devices leave.
//!
//! Its interface has no public description; what is built on here is what several public programs agree on
//! (`integrations.md` 2). So nothing is concluded from silence: a list counts as whole only when it has as many devices as the
//! service says there are, a device counts as gone only when the service says so in its own words, and a word that is not known
//! is no standing.
//!
//! **Enterprise wipe** is what it calls taking the organisation's management and data off a device; what belongs to the person
//! stays. **Device wipe**, the one that erases everything, is a command of the same call; it is on no list here and can't be
//! sent (see [`ALLOWED`]).

mod device;

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use sluis_campaign::port::{Answer, Management, PortError, Snapshot};
use sluis_campaign::{AccessMode, Standing};

use crate::http::{Answered, Denial, Http, Limits, Orders, Request, Route, Secret, SetupError, SignIn, Time, Way, address};

use device::Device;

/// The list of devices.
const SEARCH: Route = Route::get("api/mdm/devices/search");
/// One device.
const DEVICE: Route = Route::get("api/mdm/devices/{}");
/// Lets a device go, and leaves the person's own on it.
const LET_GO: Route = Route::post_with("api/mdm/devices/{}/commands", "command=EnterpriseWipe");

/// Every call that is made to Workspace ONE. What is not here can't be called.
const ALLOWED: &[Route] = &[SEARCH, DEVICE, LET_GO];

/// More pages than the largest installation has.
const MOST_PAGES: usize = 5_000;

/// What the connector needs to be told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address of the console's interface, such as `https://as1234.awmdm.com`.
    pub base: String,
    pub sign_in: SignIn,
    /// The key of the interface (`aw-tenant-code`). Without it only an OAuth client is let in.
    pub tenant_code: Option<Secret>,
    /// Records on a page; the service gives at most 500.
    pub page: u16,
    pub limits: Limits,
    pub time: Time,
}

/// An installation of Workspace ONE UEM.
pub struct WorkspaceOne {
    http: Http,
    page: u16,
    orders: Orders,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page {
    devices: Vec<Device>,
    /// Records on a page, as many as the service is willing to give.
    #[serde(default)]
    page_size: u64,
    total: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Refusal {
    error_code: serde_json::Value,
    #[serde(default)]
    message: String,
}

/// The service's own words in a refusal.
fn denial(body: &[u8]) -> Option<Denial> {
    let Refusal { error_code, message } = serde_json::from_slice(body).ok()?;
    Some(Denial { status: 0, code: error_code.to_string(), message })
}

impl WorkspaceOne {
    pub fn new(settings: Settings) -> Result<WorkspaceOne, SetupError> {
        let mut headers = HeaderMap::new();
        if let Some(code) = &settings.tenant_code {
            let mut code = HeaderValue::from_str(code.reveal()).map_err(|_| SetupError::Secret)?;
            code.set_sensitive(true);
            headers.insert(HeaderName::from_static("aw-tenant-code"), code);
        }
        let http = Http::new(Way {
            base: address(&settings.base)?,
            allowed: ALLOWED,
            denial,
            headers,
            sign_in: settings.sign_in,
            limits: settings.limits,
            time: settings.time,
        })?;
        Ok(WorkspaceOne { http, page: settings.page.clamp(1, 500), orders: Orders::default() })
    }

    fn search(&self, number: usize, since: Option<Timestamp>) -> Request {
        let request =
            self.http.request(&SEARCH, &[]).query("page", &number.to_string()).query("pagesize", &self.page.to_string());
        match since {
            // It writes its moments in UTC and without saying so, and reads them in the same way.
            Some(since) => request.query("seensince", &since.to_zoned(TimeZone::UTC).datetime().to_string()),
            None => request,
        }
    }

    async fn read(&self, since: Option<Timestamp>) -> Result<Snapshot, PortError> {
        let mut patience = self.http.time.patience();
        let mut began_at = None;
        let mut ids = HashSet::new();
        let mut devices = Vec::new();
        let mut steady = true;
        let mut total = None;
        for number in 0..MOST_PAGES {
            let reply = self.http.send_patiently(&self.search(number, since), &mut patience).await?.or_refuse()?;
            let began_at = *began_at.get_or_insert_with(|| reply.date.unwrap_or_else(|| self.http.time.now()));
            // A search that finds nothing has no answer at all.
            let page =
                if reply.status == 204 { Page { devices: Vec::new(), page_size: 0, total: 0 } } else { reply.json::<Page>()? };
            steady &= *total.get_or_insert(page.total) == page.total;
            let size = if page.page_size == 0 { u64::from(self.page) } else { page.page_size };
            let is_last = page.devices.is_empty() || (number as u64 + 1).saturating_mul(size) >= page.total;
            let before = ids.len();
            for device in page.devices {
                let Some(id) = device.own_id() else { continue };
                if ids.insert(id) {
                    devices.extend(device.sighting(began_at));
                }
            }
            if is_last {
                // Pages shift when a device is deleted while they are read, and one is missed.
                let complete = since.is_none() && steady && total == Some(ids.len() as u64);
                return Ok(Snapshot { taken_at: began_at, complete, devices, failures: Vec::new() });
            }
            if ids.len() == before {
                break;
            }
        }
        Err(PortError::Later { why: "the list has no end: a page came back".to_owned(), after: None })
    }

    async fn standing(&self, id: &str) -> Result<Standing, PortError> {
        match self.http.send(&self.http.request(&DEVICE, &[own_id(id)?])).await? {
            Answered::Done(reply) => Ok(reply.json::<Device>()?.standing()),
            Answered::Denied(denial) if denial.status == 404 => Ok(Standing::Absent),
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }

    /// Lets a device go that is there. What is on its way out, or gone, is left alone, so a repeat is no second order.
    async fn let_go(&self, id: &str, key: &str) -> Result<(), PortError> {
        match self.standing(id).await? {
            Standing::Present => {}
            Standing::Leaving | Standing::Absent => return Ok(()),
            Standing::Unknown => return Err(PortError::Refused { why: "the device is in a state that is not known".to_owned() }),
        }
        self.orders.give(key, self.http.time.now())?;
        let answer = self.http.send(&self.http.request(&LET_GO, &[own_id(id)?])).await;
        if !matches!(answer, Ok(Answered::Done(_)) | Err(PortError::Unclear { .. })) {
            self.orders.take_back(key);
        }
        match answer? {
            Answered::Done(_) => Ok(()),
            Answered::Denied(denial) if denial.status == 404 => Ok(()),
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }
}

/// An id that Workspace ONE can have given: a number. With any other, such as a serial number from a list that was imported
/// once, "not found" would say nothing about the device.
fn own_id(id: &str) -> Result<&str, PortError> {
    if !id.is_empty() && id.len() <= 18 && id.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(id)
    } else {
        Err(PortError::Refused { why: "the device's id is not one of Workspace ONE's".to_owned() })
    }
}

impl Management for WorkspaceOne {
    fn devices(&self, changed_since: Option<Timestamp>) -> Answer<'_, Snapshot> {
        Box::pin(self.read(changed_since))
    }

    fn device<'a>(&'a self, id: &'a str) -> Answer<'a, Standing> {
        Box::pin(self.standing(id))
    }

    fn unenroll<'a>(&'a self, id: &'a str, key: &'a str) -> Answer<'a, ()> {
        Box::pin(self.let_go(id, key))
    }

    fn set_access<'a>(&'a self, _resource: &'a str, _mode: AccessMode, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Err(PortError::Refused { why: "rules on access are set by hand".to_owned() }) })
    }

    fn set_excluded<'a>(&'a self, _accounts: &'a [String], _excluded: bool, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Err(PortError::Refused { why: "the exclusion group is not this service's".to_owned() }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_wipe_on_the_list_is_the_one_that_leaves_what_is_the_persons_own() {
        let words: Vec<String> = ALLOWED.iter().map(Route::words).collect();
        let acting: Vec<&String> = words.iter().filter(|words| !words.ends_with('?')).collect();
        assert_eq!(acting, ["api/mdm/devices/{}/commands?command=EnterpriseWipe"]);
        for words in &words {
            let rest = words.replace("?command=EnterpriseWipe", "").to_lowercase();
            for erasing in ["wipe", "erase", "delete", "bulk", "reset", "lock"] {
                assert!(!rest.contains(erasing), "{words}");
            }
        }
    }

    #[test]
    fn an_id_that_the_service_can_not_have_given_is_not_asked_about() {
        assert!(own_id("5614").is_ok());
        for other in ["", "5CD1234XYZ", "12/commands", "..", "-1", "12345678901234567890", "１２"] {
            assert!(own_id(other).is_err(), "{other}");
        }
    }

    #[test]
    fn only_the_services_own_refusal_is_one() {
        let own = denial(br#"{"errorCode": 5061, "message": "Device not found for this request.", "activityId": "x"}"#).unwrap();
        assert_eq!((own.code.as_str(), own.message.as_str()), ("5061", "Device not found for this request."));
        assert_eq!(denial(b"<!DOCTYPE html><title>The resource cannot be found.</title>"), None);
        assert_eq!(denial(br#"{"error": {"code": "x"}}"#), None);
    }
}
