//! The world behind the ports, in the same process.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::port::{
    Answer, Bounce, Delivery, FAILURES_REACH_BACK, Helpdesk, HelpdeskNews, Letter, Management, PortError, Post, Sighting,
    Snapshot,
};
use sluis_campaign::{AccessMode, Side, Standing, Ticket};

use crate::desk::DeskTicket;
use crate::faults::Fault;
use crate::service::{Record, Service};
use crate::world::{SharedWorld, World, lock};

/// One of the two services.
pub struct SandboxService {
    world: SharedWorld,
    side: Side,
    /// Whether access rules can be set through this port, or only by hand.
    sets_access: bool,
}

/// The mail sink.
pub struct SandboxPost {
    world: SharedWorld,
}

/// The helpdesk.
pub struct SandboxHelpdesk {
    world: SharedWorld,
}

impl SandboxService {
    pub fn new(world: SharedWorld, side: Side, sets_access: bool) -> SandboxService {
        SandboxService { world, side, sets_access }
    }
}

impl SandboxPost {
    pub fn new(world: SharedWorld) -> SandboxPost {
        SandboxPost { world }
    }
}

impl SandboxHelpdesk {
    pub fn new(world: SharedWorld) -> SandboxHelpdesk {
        SandboxHelpdesk { world }
    }
}

/// Does something in the world, with the faults that were asked for: nothing happens, or it happens and nobody hears of it.
fn with_faults<T>(world: &SharedWorld, act: impl FnOnce(&mut World) -> Result<T, PortError>) -> Result<T, PortError> {
    let mut world = lock(world);
    let faults = world.faults;
    match faults.next(&mut world.fault_chance) {
        Fault::Throttled => {
            let after = SignedDuration::from_secs(world.fault_chance.between(5, 900));
            Err(PortError::Later { why: "throttled".to_owned(), after: Some(after) })
        }
        Fault::LostAnswer => {
            let _ = act(&mut world);
            Err(PortError::Unclear { why: "the answer was lost".to_owned() })
        }
        Fault::None => act(&mut world),
    }
}

impl Management for SandboxService {
    fn devices(&self, changed_since: Option<Timestamp>) -> Answer<'_, Snapshot> {
        let snapshot = with_faults(&self.world, |world| Ok(world.snapshot(self.side, changed_since)));
        Box::pin(async move { snapshot })
    }

    fn device<'a>(&'a self, id: &'a str) -> Answer<'a, Standing> {
        let standing = with_faults(&self.world, |world| Ok(world.standing(self.side, id)));
        Box::pin(async move { standing })
    }

    fn unenroll<'a>(&'a self, id: &'a str, key: &'a str) -> Answer<'a, ()> {
        let done = with_faults(&self.world, |world| world.unenroll(self.side, id, key));
        Box::pin(async move { done })
    }

    fn sets_access(&self) -> bool {
        self.sets_access
    }

    fn set_access<'a>(&'a self, resource: &'a str, mode: AccessMode, _key: &'a str) -> Answer<'a, ()> {
        let done = with_faults(&self.world, |world| {
            world.set_access_by_hand(self.side, resource, mode);
            Ok(())
        });
        Box::pin(async move { done })
    }

    fn set_excluded<'a>(&'a self, accounts: &'a [String], excluded: bool, _key: &'a str) -> Answer<'a, ()> {
        let done = with_faults(&self.world, |world| {
            world.set_excluded(accounts, excluded);
            Ok(())
        });
        Box::pin(async move { done })
    }
}

impl Post for SandboxPost {
    fn send<'a>(&'a self, letter: &'a Letter) -> Answer<'a, Delivery> {
        let sent = with_faults(&self.world, |world| {
            if !world.has_mailbox(&letter.to) {
                return Ok(Delivery::Bounced { reason: "550 5.1.1 no such mailbox".to_owned() });
            }
            world.deliver(letter.clone());
            Ok(Delivery::Accepted)
        });
        Box::pin(async move { sent })
    }

    fn bounces(&self, _since: Timestamp) -> Answer<'_, Vec<Bounce>> {
        Box::pin(async move { Ok(Vec::new()) })
    }
}

impl Helpdesk for SandboxHelpdesk {
    fn open<'a>(&'a self, ticket: &'a Ticket, account: &'a str, device: Option<&'a str>) -> Answer<'a, ()> {
        let opened = with_faults(&self.world, |world| {
            let Some(person) = world.person_by_account(account) else {
                return Err(PortError::Refused { why: "nobody of that name".to_owned() });
            };
            let device =
                device.and_then(|id| world.target.by_id(id).or_else(|| world.source.by_id(id))).map(|record| record.device);
            let desk = DeskTicket { person, device, cause: ticket.cause, tier: ticket.tier, closed: false };
            world.open_ticket(ticket.reference.clone(), desk);
            Ok(())
        });
        Box::pin(async move { opened })
    }

    fn news(&self, since: u64) -> Answer<'_, HelpdeskNews> {
        let news = with_faults(&self.world, |world| {
            let from = usize::try_from(since).unwrap_or(usize::MAX).min(world.desk.news.len());
            let items = world.desk.news[from..].to_vec();
            Ok(HelpdeskNews { position: world.desk.news.len() as u64, items })
        });
        Box::pin(async move { news })
    }
}

impl World {
    fn side(&mut self, side: Side) -> &mut Service {
        match side {
            Side::Source => &mut self.source,
            Side::Target => &mut self.target,
        }
    }

    /// What a service says of its devices: those that have changed since a moment, or all.
    pub fn snapshot(&mut self, side: Side, changed_since: Option<Timestamp>) -> Snapshot {
        let taken_at = self.now;
        let repeat = self.fault_chance.happens(self.faults.repeated);
        let service = match side {
            Side::Source => &self.source,
            Side::Target => &self.target,
        };
        let told = |record: &&Record| record.is_told(changed_since);
        let mut devices: Vec<Sighting> =
            service.records.values().filter(told).map(|record| self.sighting(record, taken_at)).collect();
        if repeat && let Some(first) = devices.first().cloned() {
            devices.push(first);
        }
        let since = changed_since.or_else(|| taken_at.checked_sub(FAILURES_REACH_BACK).ok());
        let failures = match (side, since) {
            (Side::Target, Some(since)) => self.target.failures.iter().filter(|failure| failure.at >= since).cloned().collect(),
            _ => Vec::new(),
        };
        Snapshot { taken_at, complete: changed_since.is_none(), devices, failures }
    }

    fn sighting(&self, record: &Record, seen_at: Timestamp) -> Sighting {
        let device = &self.devices[record.device];
        Sighting {
            id: record.id.clone(),
            account: self.people[device.owner].account.clone(),
            name: device.name.clone(),
            model: device.model.clone(),
            serial: device.serial.clone(),
            platform: device.platform,
            ownership: device.ownership,
            os_version: device.os_version.clone(),
            standing: record.standing,
            enrolled_at: record.enrolled_at,
            compliance: record.compliance,
            checks: record.checks,
            seen_at,
        }
    }

    /// Whether letters to an address arrive.
    pub(crate) fn has_mailbox(&self, address: &str) -> bool {
        self.person_by_account(address).is_some_and(|person| {
            let person = &self.people[person];
            person.has_mail && person.leaves_at.is_none_or(|leaves| leaves > self.now)
        })
    }

    pub fn standing(&mut self, side: Side, id: &str) -> Standing {
        self.side(side).by_id(id).map_or(Standing::Absent, |record| record.standing)
    }

    /// Orders a device to be let go. The same key twice is one order.
    pub fn unenroll(&mut self, side: Side, id: &str, key: &str) -> Result<(), PortError> {
        let now = self.now;
        let service = self.side(side);
        let Some(device) = service.by_id(id).map(|record| record.device) else {
            return Err(PortError::Refused { why: "no such device".to_owned() });
        };
        if service.orders.contains_key(key) {
            return Ok(());
        }
        if !service.holds(device) {
            return Ok(());
        }
        service.orders.insert(key.to_owned(), device);
        *service.executed.entry(device).or_insert(0) += 1;
        if service.record(device).is_some_and(|record| record.standing == Standing::Leaving) {
            self.breach("a device that is leaving was ordered to leave again");
            return Ok(());
        }
        service.change(device, now, |record| record.standing = Standing::Leaving);
        self.ordered(device);
        Ok(())
    }

    pub fn set_excluded(&mut self, accounts: &[String], excluded: bool) {
        for account in accounts {
            if excluded {
                self.target.excluded.insert(account.clone());
                continue;
            }
            self.target.excluded.remove(account);
            // Whoever loses the exception must be able to get in through the new service (`I-12`).
            let stranded = self.person_by_account(account).is_some_and(|person| {
                self.people[person]
                    .devices
                    .iter()
                    .any(|device| self.source.holds(*device) && !self.target.holds(*device) && !self.devices[*device].lost)
            });
            if stranded {
                self.breach("somebody whose devices had not moved lost the exception to access control");
            }
        }
    }
}
