//! Microsoft Graph: Intune as the service that devices enter, or leave, and the group that access control spares.
//!
//! A thin client of our own, with types that hold only what is read. Words that Graph may add to are kept as text; one that is
//! not known never counts as good news.
//!
//! **What is read.** `managedDevices` in pages, whole once a day and in between by the time of the last contact, because there
//! is no delta for it (`integrations.md` 1.3); `troubleshootingEvents` for enrollments that failed; the device statuses of the
//! configuration profiles that stand for the plan's checks, of which the settings say which profile is which check.
//!
//! **What is done.** Members of one group are added and removed, and a device is retired where Intune is the service that is
//! left. That is all: see [`ALLOWED`]. Permissions: `DeviceManagementManagedDevices.Read.All`,
//! `DeviceManagementConfiguration.Read.All`, `User.ReadBasic.All`; `GroupMember.ReadWrite.All` for the group; and
//! `DeviceManagementManagedDevices.PrivilegedOperations.All` only where devices leave Intune.
//!
//! Rules on access are set by hand: conditional access has more in it than a switch.

mod call;
mod check;
mod device;
mod failure;
mod group;
mod page;
mod person;

use std::sync::Mutex;

use jiff::Timestamp;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use sluis_campaign::port::{Answer, FAILURES_REACH_BACK, Management, PortError, Snapshot};
use sluis_campaign::{AccessMode, Standing};
use sluis_plan::CheckKind;

use crate::http::{Answered, Http, Limits, Orders, Secret, SetupError, SignIn, Time, Way, address};
use crate::list::cell::is_guid;

use call::{ALLOWED, DEVICE, DEVICES, RETIRE};
use check::Statuses;
use device::{CHANGED_FIELDS, DEVICE_FIELDS, DeviceState, ManagedDevice, STATE_FIELDS, sightings};
use page::filter_since;
use person::People;

/// What the connector needs to be told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address of Graph, with its version. National clouds have their own.
    pub base: String,
    pub sign_in: SignIn,
    /// The object id of the group that access control makes an exception for, if it is Sluis that fills it.
    pub exclusion_group: Option<String>,
    /// Which configuration profiles stand for which check: the profile's id, and the check that it is. A check may have several
    /// profiles, one for each platform.
    pub checks: Vec<(CheckKind, String)>,
    /// Records on a page; Graph gives at most 1,000.
    pub page: u16,
    pub limits: Limits,
    pub time: Time,
}

impl Settings {
    /// The settings for a tenant of the worldwide cloud, signed in as an application.
    pub fn for_tenant(tenant: &str, client: &str, secret: Secret) -> Settings {
        Settings {
            base: "https://graph.microsoft.com/v1.0".to_owned(),
            sign_in: SignIn::Client {
                token: format!("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"),
                id: client.to_owned(),
                secret,
                scope: Some("https://graph.microsoft.com/.default".to_owned()),
            },
            exclusion_group: None,
            checks: Vec::new(),
            page: 1_000,
            limits: Limits::default(),
            time: Time::Real,
        }
    }
}

/// A tenant of Microsoft Graph.
pub struct Graph {
    http: Http,
    group: Option<String>,
    checks: Vec<(CheckKind, String)>,
    page: String,
    people: Mutex<People>,
    statuses: Mutex<Statuses>,
    orders: Orders,
}

impl Graph {
    pub fn new(settings: Settings) -> Result<Graph, SetupError> {
        let guid = |id: &String, wrong: fn(String) -> SetupError| {
            if is_guid(id) { Ok(id.to_ascii_lowercase()) } else { Err(wrong(id.clone())) }
        };
        let group = settings.exclusion_group.as_ref().map(|id| guid(id, SetupError::Group)).transpose()?;
        let checks = settings
            .checks
            .iter()
            .map(|(kind, id)| Ok((*kind, guid(id, SetupError::Profile)?)))
            .collect::<Result<Vec<_>, SetupError>>()?;
        // Without this, Graph hides words that are younger than the client behind one that says nothing.
        let headers =
            HeaderMap::from_iter([(HeaderName::from_static("prefer"), HeaderValue::from_static("include-unknown-enum-members"))]);
        let http = Http::new(Way {
            base: address(&settings.base)?,
            allowed: ALLOWED,
            denial: page::denial,
            headers,
            sign_in: settings.sign_in,
            limits: settings.limits,
            time: settings.time,
        })?;
        Ok(Graph {
            http,
            group,
            checks,
            page: settings.page.clamp(1, 1_000).to_string(),
            people: Mutex::default(),
            statuses: Mutex::default(),
            orders: Orders::default(),
        })
    }

    /// Reads the devices, then how their checks stand, then which enrollments failed.
    async fn read(&self, since: Option<Timestamp>) -> Result<Snapshot, PortError> {
        // Any contact of a device with the service may have changed its record.
        let filter = since.map(|since| filter_since(CHANGED_FIELDS, since));
        let read = self.read_list::<ManagedDevice>(&DEVICES, &[], Some(DEVICE_FIELDS), filter).await?;
        self.learn(&read.records);
        self.read_statuses(since, &read.records).await?;
        let failed_since = since.unwrap_or_else(|| read.began_at.checked_sub(FAILURES_REACH_BACK).unwrap_or(Timestamp::MIN));
        let failures = self.read_failures(failed_since).await?;
        let devices = sightings(&read.records, read.began_at, |id| self.checks_of(id));
        Ok(Snapshot { taken_at: read.began_at, complete: !read.filtered, devices, failures })
    }

    async fn standing(&self, id: &str) -> Result<Standing, PortError> {
        let id = own_id(id)?;
        let request = self.http.request(&DEVICE, &[id]).query("$select", STATE_FIELDS);
        match self.http.send(&request).await? {
            Answered::Done(reply) => Ok(reply.json::<DeviceState>()?.standing()),
            Answered::Denied(denial) if denial.status == 404 => Ok(Standing::Absent),
            Answered::Denied(denial) => Err(denial.refused()),
        }
    }

    /// Retires a device that is there. What is on its way out, or gone, is left alone, so a repeat is no second order.
    async fn retire(&self, id: &str, key: &str) -> Result<(), PortError> {
        match self.standing(id).await? {
            Standing::Present => {}
            Standing::Leaving | Standing::Absent => return Ok(()),
            Standing::Unknown => return Err(PortError::Refused { why: "the device is in a state that is not known".to_owned() }),
        }
        self.orders.give(key, self.http.time.now())?;
        let answer = self.http.send(&self.http.request(&RETIRE, &[own_id(id)?])).await;
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

/// An id that Intune can have given. With any other, "not found" would say nothing about the device.
fn own_id(id: &str) -> Result<&str, PortError> {
    if is_guid(id) { Ok(id) } else { Err(PortError::Refused { why: "the device's id is not one of Intune's".to_owned() }) }
}

impl Management for Graph {
    fn devices(&self, changed_since: Option<Timestamp>) -> Answer<'_, Snapshot> {
        Box::pin(self.read(changed_since))
    }

    fn device<'a>(&'a self, id: &'a str) -> Answer<'a, Standing> {
        Box::pin(self.standing(id))
    }

    fn unenroll<'a>(&'a self, id: &'a str, key: &'a str) -> Answer<'a, ()> {
        Box::pin(self.retire(id, key))
    }

    fn set_access<'a>(&'a self, _resource: &'a str, _mode: AccessMode, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Err(PortError::Refused { why: "rules on access are set by hand".to_owned() }) })
    }

    fn set_excluded<'a>(&'a self, accounts: &'a [String], excluded: bool, _key: &'a str) -> Answer<'a, ()> {
        Box::pin(self.change_members(accounts, excluded))
    }
}
