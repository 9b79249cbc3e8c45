//! A management service of the sandbox: its records, its orders and its access rules.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sluis_campaign::port::EnrollmentFailure;
use sluis_campaign::{AccessMode, Checks, Compliance, Standing};

/// What a service has written down of one device.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub id: String,
    pub device: usize,
    pub standing: Standing,
    pub enrolled_at: Option<Timestamp>,
    pub compliance: Compliance,
    pub checks: Checks,
    pub changed_at: Timestamp,
    /// A copy of `changed_at` for the checks alone, which are reported apart.
    pub checked_at: Timestamp,
}

/// One of the two services.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// By device.
    pub records: BTreeMap<usize, Record>,
    pub by_id: BTreeMap<String, usize>,
    /// Orders by their key: a repeat is recognised.
    pub orders: BTreeMap<String, usize>,
    /// How often an order was carried out on a device.
    pub executed: BTreeMap<usize, u32>,
    pub access: BTreeMap<String, AccessMode>,
    /// Accounts that access control makes an exception for.
    pub excluded: BTreeSet<String>,
    pub failures: Vec<EnrollmentFailure>,
}

impl Record {
    /// Whether an answer has it: one of what has changed tells of devices that are gone, too; a whole list has only those that
    /// are there.
    pub(crate) fn is_told(&self, changed_since: Option<Timestamp>) -> bool {
        match changed_since {
            Some(since) => self.changed_at >= since,
            None => self.standing != Standing::Absent,
        }
    }
}

impl Service {
    pub fn add(&mut self, record: Record) {
        self.by_id.insert(record.id.clone(), record.device);
        self.records.insert(record.device, record);
    }

    pub fn record(&self, device: usize) -> Option<&Record> {
        self.records.get(&device)
    }

    pub fn by_id(&self, id: &str) -> Option<&Record> {
        self.records.get(self.by_id.get(id)?)
    }

    /// Whether the service manages a device now.
    pub fn holds(&self, device: usize) -> bool {
        self.record(device).is_some_and(|record| matches!(record.standing, Standing::Present | Standing::Leaving))
    }

    pub fn change(&mut self, device: usize, at: Timestamp, change: impl FnOnce(&mut Record)) {
        if let Some(record) = self.records.get_mut(&device) {
            let checks = record.checks;
            change(record);
            record.changed_at = at;
            if record.checks != checks {
                record.checked_at = at;
            }
        }
    }
}
