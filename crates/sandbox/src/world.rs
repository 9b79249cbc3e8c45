//! The world and its clock: what is going to happen, in order.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_campaign::port::{HelpdeskItem, Letter};
use sluis_campaign::{Checks, Compliance, MessageKind, Resolution, TicketCause, TicketEvent};
use sluis_plan::{Calendar, Hours, Plan, Stage};

use crate::behaviour::Deed;
use crate::chance::Chance;
use crate::desk::{Desk, DeskTicket};
use crate::faults::Faults;
use crate::population::{SimDevice, SimPerson, populate};
use crate::service::{Record, Service};
use crate::trouble::Trouble;

/// A world that ports and drivers share.
pub type SharedWorld = Arc<Mutex<World>>;

/// The stand-in world.
pub struct World {
    pub now: Timestamp,
    pub people: Vec<SimPerson>,
    pub devices: Vec<SimDevice>,
    pub source: Service,
    pub target: Service,
    pub trouble: Trouble,
    /// Letters that have arrived, in order.
    pub mailbox: Vec<Letter>,
    pub(crate) desk: Desk,
    pub(crate) deeds: Vec<Deed>,
    pub(crate) calendar: Calendar,
    pub(crate) zone: TimeZone,
    pub(crate) office_hours: Hours,
    pub(crate) faults: Faults,
    pub(crate) fault_chance: Chance,
    queue: BinaryHeap<Reverse<Due>>,
    sequence: u64,
    by_account: BTreeMap<String, usize>,
    /// Letters by their message id, and how often each arrived.
    letters: BTreeMap<String, u32>,
    breaches: Vec<Breach>,
    first_production: Vec<sluis_plan::CohortId>,
    resources: Vec<String>,
    ticket_references: Vec<String>,
    /// The plan's blocks, by id.
    blocks: BTreeMap<String, MessageKind>,
}

/// Something that must never happen to an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub at: Timestamp,
    pub what: &'static str,
}

/// The world's own figures, to hold against those of the campaign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorldTotals {
    pub people: usize,
    pub devices: usize,
    pub in_source: usize,
    pub in_target: usize,
    pub in_both: usize,
    pub letters: usize,
    /// Letters that arrived more than once, each recognisable by its message id.
    pub repeated_letters: usize,
}

/// What is going to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Happening {
    Begin {
        person: usize,
    },
    StartDevice {
        device: usize,
    },
    Continue {
        device: usize,
    },
    SourceReleases {
        device: usize,
    },
    BeginEnrollment {
        device: usize,
    },
    EnrollmentEnds {
        device: usize,
    },
    VendorMoves {
        device: usize,
    },
    Complies {
        device: usize,
    },
    ChecksReport {
        device: usize,
    },
    /// The record of a lost device is deleted from the old service.
    RecordDeleted {
        device: usize,
    },
    Residue {
        device: usize,
    },
    Asks {
        device: usize,
        cause: TicketCause,
        by_portal: bool,
    },
    /// A tier has finished with a ticket.
    Handled {
        ticket: u64,
    },
    /// Tier 1 has told the person and closes the ticket.
    Told {
        ticket: u64,
    },
    Feedback {
        person: usize,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Due {
    at: Timestamp,
    /// Things due at the same moment happen in the order in which they came up.
    sequence: u64,
    happening: Happening,
}

impl World {
    /// A world for a plan, at a moment before its campaign begins.
    pub fn new(plan: &Plan, seed: u64, start: Timestamp) -> World {
        let (people, devices) = populate(plan, seed, start);
        let mut source = Service::default();
        for (number, device) in devices.iter().enumerate() {
            source.add(Record {
                id: format!("{}", 100_000 + number),
                device: number,
                standing: device.first_standing(),
                enrolled_at: None,
                compliance: Compliance::Unknown,
                checks: Checks::UNKNOWN,
                changed_at: start,
                checked_at: start,
            });
        }
        let first = plan.phases.iter().find(|phase| *phase.stage == Stage::Production);
        let resources: Vec<String> = plan.campaign.access.resources.iter().map(|resource| resource.name.value.clone()).collect();
        for resource in &plan.campaign.access.resources {
            for rule in sluis_campaign::access::rules_at_start(resource) {
                let service = if rule.side == sluis_campaign::Side::Source { &mut source } else { continue };
                service.access.insert(rule.resource, rule.mode);
            }
        }
        World {
            now: start,
            by_account: people.iter().enumerate().map(|(number, person)| (person.account.clone(), number)).collect(),
            people,
            devices,
            source,
            target: Service::default(),
            trouble: Trouble::default(),
            mailbox: Vec::new(),
            desk: Desk::new(plan, seed, start),
            deeds: Vec::new(),
            calendar: plan.calendar().clone(),
            zone: plan.campaign.time_zone.clone(),
            office_hours: plan.calendar().hours,
            faults: Faults::default(),
            fault_chance: Chance::of(seed, "faults", 0),
            queue: BinaryHeap::new(),
            sequence: 0,
            letters: BTreeMap::new(),
            breaches: Vec::new(),
            first_production: first.map(|phase| phase.cohort_ids().collect()).unwrap_or_default(),
            resources,
            ticket_references: Vec::new(),
            blocks: plan.communication.blocks.iter().map(|block| (block.id.to_string(), block.kind.value.into())).collect(),
        }
    }

    #[must_use]
    pub fn with_trouble(mut self, trouble: Trouble) -> World {
        self.trouble = trouble;
        self
    }

    #[must_use]
    pub fn with_faults(mut self, faults: Faults) -> World {
        self.faults = faults;
        self
    }

    /// Some people join late and some leave: the organisation goes on living while it migrates.
    #[must_use]
    pub fn with_turnover(mut self, seed: u64, days: i64) -> World {
        let mut chance = Chance::of(seed, "turnover", 0);
        let start = self.now;
        for person in &mut self.people {
            let day = |chance: &mut Chance| {
                let hours = 24 * chance.between(5, days);
                start.checked_add(jiff::SignedDuration::from_hours(hours)).unwrap_or(start)
            };
            if chance.happens(0.02) {
                person.joins_at = Some(day(&mut chance));
            } else if chance.happens(0.02) {
                person.leaves_at = Some(day(&mut chance));
            }
        }
        self
    }

    pub fn shared(self) -> SharedWorld {
        Arc::new(Mutex::new(self))
    }

    /// Lets everything happen that is due up to a moment.
    pub fn advance(&mut self, to: Timestamp) {
        while let Some(Reverse(due)) = self.queue.peek().copied() {
            if due.at > to {
                break;
            }
            self.queue.pop();
            self.now = self.now.max(due.at);
            self.happen(due.happening);
        }
        self.now = self.now.max(to);
    }

    /// What people have done on their own pages since last asked.
    pub fn take_deeds(&mut self) -> Vec<Deed> {
        std::mem::take(&mut self.deeds)
    }

    pub fn breaches(&self) -> &[Breach] {
        &self.breaches
    }

    pub fn totals(&self) -> WorldTotals {
        let in_both = (0..self.devices.len()).filter(|device| self.source.holds(*device) && self.target.holds(*device)).count();
        WorldTotals {
            people: self.people.len(),
            devices: self.devices.len(),
            in_source: (0..self.devices.len()).filter(|device| self.source.holds(*device)).count(),
            in_target: (0..self.devices.len()).filter(|device| self.target.holds(*device)).count(),
            in_both,
            letters: self.letters.len(),
            repeated_letters: self.letters.values().filter(|count| **count > 1).count(),
        }
    }

    pub(crate) fn person_by_account(&self, account: &str) -> Option<usize> {
        self.by_account.get(account).copied()
    }

    pub(crate) fn is_first_production(&self, person: usize) -> bool {
        self.first_production.contains(&self.people[person].meant_for)
    }

    pub(crate) fn breach(&mut self, what: &'static str) {
        self.breaches.push(Breach { at: self.now, what });
    }

    pub(crate) fn at(&mut self, at: Timestamp, happening: Happening) {
        self.sequence += 1;
        self.queue.push(Reverse(Due { at: at.max(self.now), sequence: self.sequence, happening }));
    }

    fn happen(&mut self, happening: Happening) {
        match happening {
            Happening::Begin { person } => self.begin(person),
            Happening::StartDevice { device } => self.start_device(device),
            Happening::Continue { device } => self.go_on(device),
            Happening::SourceReleases { device } => self.released(device),
            Happening::BeginEnrollment { device } => self.begin_enrollment(device),
            Happening::EnrollmentEnds { device } => self.enrollment_ends(device),
            Happening::VendorMoves { device } => self.vendor_moves(device),
            Happening::Complies { device } => self.complies(device),
            Happening::ChecksReport { device } => self.checks_report(device),
            Happening::RecordDeleted { device } => self.record_deleted(device),
            Happening::Residue { device } => self.residue(device),
            Happening::Asks { device, cause, by_portal } => self.asks(device, cause, by_portal),
            Happening::Handled { ticket } => self.handled(ticket),
            Happening::Told { ticket } => self.told(ticket),
            Happening::Feedback { person } => self.give_feedback(person),
        }
    }

    /// Somebody telephones the helpdesk: a ticket that did not come through Sluis.
    pub(crate) fn telephone(&mut self, device: usize, cause: TicketCause) {
        let person = self.devices[device].owner;
        self.desk.own += 1;
        let reference = format!("HD-{:05}", self.desk.own);
        let id = self.target.record(device).or_else(|| self.source.record(device)).map(|record| record.id.clone());
        let account = self.people[person].account.clone();
        let at = self.now;
        self.desk.tell(HelpdeskItem::Opened {
            reference: reference.clone(),
            account,
            device: id,
            cause,
            words: String::new(),
            at,
        });
        self.open_ticket(reference, DeskTicket { person, device: Some(device), cause, tier: 1, closed: false });
    }

    /// Takes a ticket in; a tier's agents will come to it.
    pub(crate) fn open_ticket(&mut self, reference: String, ticket: DeskTicket) {
        if self.desk.tickets.contains_key(&reference) {
            return;
        }
        let done = self.desk.take(ticket.tier, self.now);
        self.desk.tickets.insert(reference.clone(), ticket);
        let number = self.number_of(reference);
        self.at(done, Happening::Handled { ticket: number });
    }

    /// Tickets are kept by reference; what happens to them is queued by number, which is smaller.
    fn number_of(&mut self, reference: String) -> u64 {
        self.ticket_references.push(reference);
        self.ticket_references.len() as u64 - 1
    }

    fn reference_of(&self, number: u64) -> Option<String> {
        self.ticket_references.get(usize::try_from(number).ok()?).cloned()
    }

    fn handled(&mut self, number: u64) {
        let Some(reference) = self.reference_of(number) else { return };
        let Some(ticket) = self.desk.tickets.get(&reference).cloned() else { return };
        let at = self.now;
        let broken = ticket.cause == TicketCause::Vpn
            && ticket.device.is_some_and(|device| self.trouble.vpn_fails(self.devices[device].platform, at));
        if (broken && ticket.tier < 3) || (!broken && self.desk.passes_on(ticket.tier)) {
            let information = format!("tier {}: {}", ticket.tier, ticket.cause);
            self.news(&reference, TicketEvent::Escalated { information });
            let tier = ticket.tier + 1;
            if let Some(open) = self.desk.tickets.get_mut(&reference) {
                open.tier = tier;
            }
            let done = self.desk.take(tier, at);
            self.at(done, Happening::Handled { ticket: number });
            return;
        }
        let resolution = Resolution::Usual(ticket.cause);
        if ticket.tier >= 3 {
            self.news(&reference, TicketEvent::RootCauseFound { resolution });
            self.news(&reference, TicketEvent::SharedDown);
        } else {
            self.news(&reference, TicketEvent::Resolved { resolution });
        }
        let minutes = self.people[ticket.person].chance.between(15, 240);
        let at = self.in_office_hours(at, minutes);
        self.at(at, Happening::Told { ticket: number });
    }

    fn told(&mut self, number: u64) {
        let Some(reference) = self.reference_of(number) else { return };
        self.news(&reference, TicketEvent::UserContacted);
        self.news(&reference, TicketEvent::Closed);
        let Some(ticket) = self.desk.tickets.get_mut(&reference) else { return };
        ticket.closed = true;
        let (person, device, cause) = (ticket.person, ticket.device, ticket.cause);
        self.helped(person, device, cause);
    }

    fn news(&mut self, reference: &str, event: TicketEvent) {
        let at = self.now;
        self.desk.tell(HelpdeskItem::Changed { reference: reference.to_owned(), event, at });
    }

    /// A letter arrives at its reader.
    pub(crate) fn deliver(&mut self, letter: Letter) {
        let arrived = self.letters.entry(letter.message_id.clone()).or_insert(0);
        *arrived += 1;
        if *arrived > 1 {
            // Recognised as a repeat by its message id, as a mail program would.
            return;
        }
        if let Some(person) = self.person_by_account(&letter.to)
            && let Some((kind, device)) = self.kind_of(&letter)
        {
            self.letter_arrives(person, kind, device);
        }
        self.mailbox.push(letter);
    }

    /// What a letter is about, told from its message id as a reader would tell from its subject.
    fn kind_of(&self, letter: &Letter) -> Option<(MessageKind, Option<usize>)> {
        let occasion = letter.message_id.strip_prefix("sluis.")?.split('@').next()?.split_once('.')?.1;
        if let Some(block) = self.blocks.get(occasion) {
            return Some((*block, None));
        }
        if occasion.starts_with("reminder-") {
            return Some((MessageKind::Reminder, None));
        }
        if occasion.starts_with("deadline-") {
            return Some((MessageKind::Deadline, None));
        }
        if occasion.starts_with("gap-") {
            let person = self.person_by_account(&letter.to)?;
            let stuck =
                self.people[person].devices.iter().copied().find(|device| {
                    !self.target.holds(*device) && !self.source.holds(*device) && !self.devices[*device].enrolling
                });
            return Some((MessageKind::GapReminder, stuck));
        }
        None
    }

    /// What must hold at every moment, whatever Sluis does; new breaches are noted once.
    pub fn watch(&mut self) {
        for resource in self.resources.clone() {
            let applies = |service: &Service| service.access.get(&resource).is_some_and(|mode| mode.applies());
            if applies(&self.source) && applies(&self.target) {
                self.breach("two services control access to one resource");
            }
        }
    }

    /// Puts a rule on or takes it off by hand, as an administrator would.
    pub fn set_access_by_hand(&mut self, side: sluis_campaign::Side, resource: &str, mode: sluis_campaign::AccessMode) {
        let service = match side {
            sluis_campaign::Side::Source => &mut self.source,
            sluis_campaign::Side::Target => &mut self.target,
        };
        service.access.insert(resource.to_owned(), mode);
        self.watch();
    }

    /// Deletes what nobody will ever move from the old service, as an administrator would at the end: records of lost devices and
    /// of people who have left.
    pub fn delete_leftovers(&mut self) {
        let now = self.now;
        let is_leftover =
            |device: &SimDevice| device.lost || self.people[device.owner].leaves_at.is_some_and(|leaves| leaves <= now);
        let leftovers: Vec<usize> =
            (0..self.devices.len()).filter(|device| self.source.holds(*device) && is_leftover(&self.devices[*device])).collect();
        for device in leftovers {
            self.record_deleted(device);
        }
    }
}

/// Locks a shared world. A panic elsewhere does not make its state unusable for reading what happened.
pub(crate) fn lock(world: &SharedWorld) -> MutexGuard<'_, World> {
    world.lock().unwrap_or_else(PoisonError::into_inner)
}
