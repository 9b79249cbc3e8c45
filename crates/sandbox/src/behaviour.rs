//! What people and devices do: read a letter, start, give up, ask for help.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::port::EnrollmentFailure;
use sluis_campaign::{CheckResult, Checks, Compliance, FailureCategory, MessageKind, Path, Standing, TicketCause, path};
use sluis_plan::{CheckKind, Platform};

use crate::desk::add_working_minutes;
use crate::population::Habit;
use crate::service::Record;
use crate::world::{Happening, World};

/// Something a person does on their own page of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub account: String,
    /// The device's serial number, by which the driver finds it.
    pub serial: Option<String>,
    pub kind: DeedKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeedKind {
    Consent,
    Start,
    SaidRemoved,
    Began,
    Help(TicketCause),
    Feedback { score: u8 },
}

/// The old service executes an order when the device next answers; now and then one is offline for days.
const OFFLINE: f64 = 0.02;
/// An attempt to enroll that fails.
const FAILS: f64 = 0.035;
/// Somebody who stops half-way.
const STOPS: f64 = 0.03;
/// A question that has nothing to do with a failure, per enrollment.
const ASKS: f64 = 0.07;
/// The same while the planted surge lasts.
const ASKS_IN_SURGE: f64 = 0.42;

impl World {
    /// A letter has arrived; its reader looks at it when they look at mail.
    pub(crate) fn letter_arrives(&mut self, person: usize, kind: MessageKind, device: Option<usize>) {
        let now = self.now;
        let reader = &mut self.people[person];
        if reader.leaves_at.is_some_and(|leaves| leaves <= now) {
            return;
        }
        let reads = match kind {
            MessageKind::Kickoff | MessageKind::PreEnrollment => return,
            MessageKind::PostEnrollment => reader.chance.happens(0.3),
            MessageKind::Enrollment => reader.habit != Habit::Never && reader.chance.happens(0.93),
            MessageKind::Reminder => match reader.habit {
                Habit::Never => false,
                Habit::Reluctant => reader.chance.happens(0.45),
                _ => reader.chance.happens(0.8),
            },
            MessageKind::GapReminder => reader.chance.happens(0.7),
            MessageKind::Deadline => reader.chance.happens(if reader.habit == Habit::Never { 0.4 } else { 0.85 }),
        };
        if !reads {
            return;
        }
        let minutes = match (kind, reader.habit) {
            (MessageKind::Enrollment, Habit::Prompt) => reader.chance.between(10, 900),
            (MessageKind::Enrollment, Habit::Later) => reader.chance.between(600, 3_000),
            (MessageKind::Enrollment, _) => reader.chance.between(2_000, 6_000),
            _ => reader.chance.between(30, 700),
        };
        let from = reader.away_until.map_or(now, |until| until.max(now));
        let at = self.in_office_hours(from, minutes);
        let happening = match kind {
            MessageKind::PostEnrollment => Happening::Feedback { person },
            MessageKind::GapReminder => match device {
                Some(device) => Happening::Continue { device },
                None => return,
            },
            _ => Happening::Begin { person },
        };
        self.at(at, happening);
    }

    /// Somebody sits down to move their devices, one after the other.
    pub(crate) fn begin(&mut self, person: usize) {
        let devices = self.people[person].devices.clone();
        let mut minutes = 0;
        for device in devices {
            if self.target.holds(device) || self.devices[device].enrolling || self.devices[device].lost {
                continue;
            }
            let at = self.in_office_hours(self.now, minutes);
            self.at(at, Happening::StartDevice { device });
            minutes += self.people[person].chance.between(15, 60);
        }
    }

    pub(crate) fn start_device(&mut self, device: usize) {
        let own = &self.devices[device];
        if own.lost || own.enrolling || self.target.holds(device) {
            return;
        }
        let way = path(own.platform, own.ownership, &own.os_version);
        let in_source = self.source.holds(device);
        match (in_source, way) {
            (true, Path::VendorMoves) => {
                // The vendor moves it: it leaves the old service and enters the new one in one go.
                let minutes = self.devices[device].chance.between(10, 90);
                self.devices[device].enrolling = true;
                self.after(minutes, Happening::VendorMoves { device });
            }
            (true, Path::Reset) if !self.devices[device].consented => {
                self.devices[device].consented = true;
                self.deed(device, DeedKind::Consent);
                let minutes = self.devices[device].chance.between(60, 600);
                let at = self.in_office_hours(self.now, minutes);
                self.at(at, Happening::StartDevice { device });
            }
            (true, _) => {
                self.devices[device].enrolling = true;
                self.deed(device, DeedKind::Start);
            }
            (false, _) => {
                self.devices[device].enrolling = true;
                let minutes = self.devices[device].chance.between(5, 60);
                self.after(minutes, Happening::BeginEnrollment { device });
            }
        }
    }

    /// The old service has been ordered to let a device go.
    pub(crate) fn ordered(&mut self, device: usize) {
        let chance = &mut self.devices[device].chance;
        let minutes = if chance.happens(OFFLINE) { chance.between(2_000, 7_000) } else { chance.between(4, 90) };
        self.after(minutes, Happening::SourceReleases { device });
    }

    /// The device is gone from the old service; most people go on at once, some stop.
    pub(crate) fn released(&mut self, device: usize) {
        let now = self.now;
        self.source.change(device, now, |record| record.standing = Standing::Absent);
        let owner = self.devices[device].owner;
        let helped = self.people[owner].helped;
        let chance = &mut self.devices[device].chance;
        if chance.happens(0.2) {
            self.deed(device, DeedKind::SaidRemoved);
        }
        let chance = &mut self.devices[device].chance;
        if !helped && chance.happens(STOPS) {
            self.devices[device].enrolling = false;
            return;
        }
        let minutes = chance.between(5, 240);
        let at = self.in_office_hours(now, minutes);
        self.at(at, Happening::BeginEnrollment { device });
    }

    pub(crate) fn begin_enrollment(&mut self, device: usize) {
        if self.target.holds(device) || self.devices[device].lost {
            return;
        }
        self.devices[device].enrolling = true;
        if self.devices[device].chance.happens(0.4) {
            self.deed(device, DeedKind::Began);
        }
        let minutes = self.devices[device].chance.between(8, 60);
        self.after(minutes, Happening::EnrollmentEnds { device });
    }

    pub(crate) fn enrollment_ends(&mut self, device: usize) {
        let now = self.now;
        self.devices[device].enrolling = false;
        if self.target.holds(device) {
            return;
        }
        // The operating system lets only one service manage it: without release there is no enrollment.
        if self.source.holds(device) {
            return;
        }
        let owner = self.devices[device].owner;
        let helped = self.people[owner].helped;
        let own = &mut self.devices[device];
        let old_system = own.platform == Platform::Android && own.os_version == "11";
        let probability = if old_system { 0.5 } else { FAILS };
        if !helped && own.chance.happens(probability) {
            let category = if old_system {
                FailureCategory::DeviceNotSupported
            } else {
                [
                    FailureCategory::Authentication,
                    FailureCategory::EnrollmentRestrictionsEnforced,
                    FailureCategory::ClientDisconnected,
                ][usize::try_from(own.chance.between(0, 2)).unwrap_or(0)]
            };
            let failure =
                EnrollmentFailure { account: self.people[owner].account.clone(), platform: own.platform, at: now, category };
            self.target.failures.push(failure);
            self.ask(device, TicketCause::Enrollment, 0.7);
            // Some try again by themselves.
            if self.devices[device].chance.happens(0.35) {
                let minutes = self.devices[device].chance.between(30, 1_500);
                let at = self.in_office_hours(now, minutes);
                self.at(at, Happening::BeginEnrollment { device });
            }
            return;
        }
        self.enrolled(device);
    }

    pub(crate) fn vendor_moves(&mut self, device: usize) {
        let now = self.now;
        self.devices[device].enrolling = false;
        self.source.change(device, now, |record| record.standing = Standing::Absent);
        self.enrolled(device);
    }

    fn enrolled(&mut self, device: usize) {
        let now = self.now;
        if self.source.holds(device) {
            self.breach("a device entered the new service while the old one managed it");
        }
        let id = format!("de000000-0000-4000-8000-{device:012x}");
        self.target.add(Record {
            id,
            device,
            standing: Standing::Present,
            enrolled_at: Some(now),
            compliance: Compliance::Unknown,
            checks: Checks::UNKNOWN,
            changed_at: now,
            checked_at: now,
        });
        let minutes = self.devices[device].chance.between(20, 180);
        self.after(minutes, Happening::Complies { device });
        let minutes = self.devices[device].chance.between(60, 420);
        self.after(minutes, Happening::ChecksReport { device });
        let surging = self.trouble.is_surge(now) && self.is_first_production(self.devices[device].owner);
        let asks = if surging { ASKS_IN_SURGE } else { ASKS };
        let cause = if surging { TicketCause::Certificate } else { TicketCause::Question };
        self.ask(device, cause, asks);
        // A few old agents come back to life and claim the device again.
        if self.trouble.residue && self.devices[device].managed_before && self.devices[device].chance.happens(0.001) {
            let minutes = self.devices[device].chance.between(600, 3_000);
            self.after(minutes, Happening::Residue { device });
        }
    }

    pub(crate) fn complies(&mut self, device: usize) {
        let now = self.now;
        let chance = &mut self.devices[device].chance;
        let compliance = if chance.happens(0.985) { Compliance::Compliant } else { Compliance::InGrace };
        self.target.change(device, now, |record| record.compliance = compliance);
        if compliance != Compliance::Compliant {
            let minutes = self.devices[device].chance.between(1_000, 4_000);
            self.after(minutes, Happening::Complies { device });
        }
    }

    pub(crate) fn checks_report(&mut self, device: usize) {
        let now = self.now;
        if !self.target.holds(device) {
            return;
        }
        let platform = self.devices[device].platform;
        let vpn_fails = self.trouble.vpn_fails(platform, now) && self.devices[device].chance.happens(0.7);
        let mut checks = Checks::UNKNOWN;
        let mut failing = None;
        for kind in CheckKind::ALL {
            let fails = match kind {
                CheckKind::Vpn if vpn_fails => true,
                _ => self.devices[device].chance.happens(0.006),
            };
            if fails {
                failing.get_or_insert(*kind);
            }
            checks = checks.with(*kind, if fails { CheckResult::Fails } else { CheckResult::Works });
        }
        self.target.change(device, now, |record| record.checks = checks);
        if let Some(kind) = failing {
            self.ask(device, cause_of(kind), if vpn_fails { 0.3 } else { 0.5 });
            if !vpn_fails {
                // Ordinary hiccups pass by themselves.
                let minutes = self.devices[device].chance.between(300, 2_500);
                self.after(minutes, Happening::ChecksReport { device });
            }
        }
    }

    /// The VPN profile has been repaired: devices on which it failed report again.
    pub fn repair(&mut self) {
        if self.trouble.vpn_repaired_at.is_some() {
            return;
        }
        self.trouble.vpn_repaired_at = Some(self.now);
        let failing: Vec<usize> = self
            .target
            .records
            .values()
            .filter(|record| record.checks.get(CheckKind::Vpn) == CheckResult::Fails)
            .map(|record| record.device)
            .collect();
        for device in failing {
            let minutes = self.devices[device].chance.between(20, 400);
            self.after(minutes, Happening::ChecksReport { device });
        }
    }

    /// Asks for help with some probability: through the portal, or by telephone.
    fn ask(&mut self, device: usize, cause: TicketCause, probability: f64) {
        let owner = self.devices[device].owner;
        let person = &mut self.people[owner];
        if !person.chance.happens(probability) {
            return;
        }
        let minutes = person.chance.between(10, 400);
        let by_portal = person.chance.happens(0.55);
        let at = self.in_office_hours(self.now, minutes);
        self.at(at, Happening::Asks { device, cause, by_portal });
    }

    pub(crate) fn asks(&mut self, device: usize, cause: TicketCause, by_portal: bool) {
        if by_portal {
            self.deed(device, DeedKind::Help(cause));
        } else {
            self.telephone(device, cause);
        }
    }

    /// Somebody of the helpdesk has helped: what was stuck goes on.
    pub(crate) fn helped(&mut self, person: usize, device: Option<usize>, cause: TicketCause) {
        let now = self.now;
        self.people[person].helped = true;
        match (cause, device) {
            (TicketCause::Call, _) => {
                let lost: Vec<usize> =
                    self.people[person].devices.iter().copied().filter(|device| self.devices[*device].lost).collect();
                for device in lost {
                    if let Some(record) = self.source.record(device) {
                        let id = record.id.clone();
                        self.desk.tell(sluis_campaign::port::HelpdeskItem::Lost { device: id, at: now });
                        // Somebody deletes its record in the old service, too.
                        self.after(24 * 60, Happening::RecordDeleted { device });
                    }
                }
                let minutes = self.people[person].chance.between(30, 900);
                let at = self.in_office_hours(now, minutes);
                self.at(at, Happening::Begin { person });
            }
            (TicketCause::Gap | TicketCause::Enrollment, Some(device)) => {
                let minutes = self.devices[device].chance.between(20, 300);
                let at = self.in_office_hours(now, minutes);
                self.at(at, Happening::Continue { device });
            }
            (TicketCause::Unenroll, Some(device)) if self.source.holds(device) => {
                self.after(30, Happening::SourceReleases { device });
            }
            (TicketCause::Conflict, Some(device)) => {
                self.source.change(device, now, |record| record.standing = Standing::Absent);
            }
            (TicketCause::Vpn, Some(device)) if self.trouble.vpn_fails(self.devices[device].platform, now) => {}
            (
                TicketCause::Vpn | TicketCause::Wifi | TicketCause::Email | TicketCause::Certificate | TicketCause::Apps,
                Some(device),
            ) => {
                self.after(60, Happening::ChecksReport { device });
            }
            _ => {}
        }
    }

    pub(crate) fn record_deleted(&mut self, device: usize) {
        let now = self.now;
        self.source.change(device, now, |record| record.standing = Standing::Absent);
    }

    /// Goes on with a device that stands between the services.
    pub(crate) fn go_on(&mut self, device: usize) {
        if self.target.holds(device) || self.devices[device].lost {
            return;
        }
        if self.source.holds(device) {
            self.start_device(device);
        } else {
            self.begin_enrollment(device);
        }
    }

    pub(crate) fn residue(&mut self, device: usize) {
        let now = self.now;
        if self.target.holds(device) {
            self.source.change(device, now, |record| record.standing = Standing::Present);
        }
    }

    pub(crate) fn give_feedback(&mut self, person: usize) {
        let score =
            u8::try_from(self.people[person].chance.weighted(&[(5, 40), (4, 35), (3, 15), (2, 7), (1, 3)]).copied().unwrap_or(4))
                .unwrap_or(4);
        let account = self.people[person].account.clone();
        self.deeds.push(Deed { account, serial: None, kind: DeedKind::Feedback { score } });
    }

    fn deed(&mut self, device: usize, kind: DeedKind) {
        let own = &self.devices[device];
        let account = self.people[own.owner].account.clone();
        self.deeds.push(Deed { account, serial: own.serial.clone(), kind });
    }

    /// A moment in office hours, so many minutes of them from another.
    pub(crate) fn in_office_hours(&self, from: Timestamp, minutes: i64) -> Timestamp {
        add_working_minutes(from, minutes, self.office_hours, &self.calendar, &self.zone)
    }

    pub(crate) fn after(&mut self, minutes: i64, happening: Happening) {
        let at = self.now.checked_add(SignedDuration::from_mins(minutes.max(1))).unwrap_or(self.now);
        self.at(at, happening);
    }
}

const fn cause_of(kind: CheckKind) -> TicketCause {
    match kind {
        CheckKind::Vpn => TicketCause::Vpn,
        CheckKind::Wifi => TicketCause::Wifi,
        CheckKind::Email => TicketCause::Email,
        CheckKind::Certificate => TicketCause::Certificate,
        CheckKind::Apps | CheckKind::AppProtection => TicketCause::Apps,
    }
}
