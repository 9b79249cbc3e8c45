//! A device on its way: its states, the events that change them, and the clock that runs while nobody manages it.
//!
//! The state is never set directly. An event is applied; the device either becomes a new one or refuses. What the two
//! services and the person say are kept apart, each with its age, and the state is derived from them: only evidence that the
//! old service has let go makes room for the new one (`I-1`).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sluis_plan::{Campaign, CohortId, Ownership, Platform, words};

use crate::check::{Checks, Compliance, FailureCategory};
use crate::ids::{DeviceId, PersonId};
use crate::path::{Path, path};
use crate::service::{Evidence, ManagedBy, Side, Standing};

words! {
    /// Where a device is on its way (`domain.md` 4.2).
    pub enum DeviceState {
        InScope => "in-scope",
        /// Its owner has had a first message.
        Informed => "informed",
        /// Its owner has been asked to enroll.
        Instructed => "instructed",
        /// Its owner must agree to a reset before anything happens.
        WipeRequired => "wipe-required",
        WipeConsented => "wipe-consented",
        /// The old service has been asked to let it go.
        UnenrollStarted => "unenroll-started",
        /// The old service has let it go; the new one does not have it yet.
        InGap => "in-gap",
        /// Its owner is setting up the new management.
        Enrolling => "enrolling",
        Failed => "failed",
        /// Nothing has happened for longer than the gap may last.
        Abandoned => "abandoned",
        Enrolled => "enrolled",
        Compliant => "compliant",
        /// Enrolled, compliant, and every check works.
        Validated => "validated",
        /// Both services say that they manage it.
        Conflict => "conflict",
        /// Back in the old service after having left it (`D-11`).
        Returned => "returned",
        Exempt => "exempt",
        /// Lost, retired, or its owner has left.
        OutOfScope => "out-of-scope",
    }
}

/// A device and all that is known of its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub id: DeviceId,
    pub owner: PersonId,
    /// Its owner's cohort.
    pub cohort: Option<CohortId>,
    pub name: String,
    pub model: String,
    pub serial: Option<String>,
    pub platform: Platform,
    pub ownership: Ownership,
    pub os_version: String,
    /// The ids by which the services know it.
    pub source_id: Option<String>,
    pub target_id: Option<String>,
    pub state: DeviceState,
    /// Since when it is in this state.
    pub since: Timestamp,
    pub managed_by: ManagedBy,
    pub source: Evidence,
    pub target: Evidence,
    /// When the new service says it enrolled.
    pub enrolled_at: Option<Timestamp>,
    /// Whether the old service ever managed it. A new device has nothing to leave.
    pub had_source: bool,
    /// When its owner was asked to enroll it.
    pub instructed_at: Option<Timestamp>,
    /// When its owner said that the old management is removed. A word, not evidence.
    pub said_removed_at: Option<Timestamp>,
    /// Since when nobody manages it (`I-14`).
    pub gap_since: Option<Timestamp>,
    /// Attempts that have begun.
    pub attempts: u32,
    pub failure: Option<FailureCategory>,
    pub compliance: Compliance,
    pub checks: Checks,
    /// Steps of the chase taken since it last moved on: none, reminded, ticket opened.
    pub nudges: u32,
}

/// Something that happened to a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum DeviceEvent {
    Informed,
    Instructed,
    /// Its owner agrees that the device will be erased.
    Consented,
    /// Its owner taps "start": the old service is to be asked to let it go.
    Started,
    SaidRemoved,
    /// The old service would not take the order.
    OrderRefused,
    /// Its owner is setting up the new management.
    EnrollmentBegan,
    /// A service says where the device stands. `enrolled_at` is the new service's own date.
    Seen {
        side: Side,
        standing: Standing,
        at: Timestamp,
        enrolled_at: Option<Timestamp>,
    },
    EnrollmentFailed {
        category: FailureCategory,
    },
    /// The gap has lasted longer than it may.
    Overdue,
    Complied {
        compliance: Compliance,
    },
    Checked {
        checks: Checks,
    },
    Nudged,
    Exempted,
    ExemptionEnded,
    LeftScope,
    CameBack,
}

/// The event is not allowed in the device's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a device that is {state} does not take this event: {why}")]
pub struct Refusal {
    pub state: DeviceState,
    pub why: RefusedBecause,
}

words! {
    /// Why a device refuses an event.
    pub enum RefusedBecause {
        /// Nobody has asked its owner to enroll yet (`I-3`).
        NotInstructed => "not-instructed",
        /// The old service does not manage it, so there is nothing to leave.
        NothingToLeave => "nothing-to-leave",
        /// The vendor moves it; an unenroll order would do harm.
        VendorMoves => "vendor-moves",
        /// It must be reset, and its owner has not agreed.
        NoConsent => "no-consent",
        /// It has moved already, or is on its way.
        UnderWay => "under-way",
        /// It is exempt, lost or retired.
        NotInScope => "not-in-scope",
    }
}

/// What the chase does next with a device that does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chase {
    Remind,
    /// Open a ticket; for a device in the gap, the attempt has failed.
    OpenTicket,
    Nothing,
}

impl DeviceState {
    /// Whether somebody has been asked to move it and it counts in the phase's figures.
    pub const fn is_invited(self) -> bool {
        !matches!(self, DeviceState::InScope | DeviceState::Informed | DeviceState::Exempt | DeviceState::OutOfScope)
    }

    /// Whether an attempt has begun.
    pub const fn has_started(self) -> bool {
        self.is_invited() && !matches!(self, DeviceState::Instructed | DeviceState::WipeRequired)
    }

    /// Whether the device has arrived.
    pub const fn is_done(self) -> bool {
        matches!(self, DeviceState::Enrolled | DeviceState::Compliant | DeviceState::Validated)
    }

    /// Whether it is one of the devices that the campaign must move.
    pub const fn is_in_scope(self) -> bool {
        !matches!(self, DeviceState::Exempt | DeviceState::OutOfScope)
    }

    /// Whether its last attempt ended badly.
    pub const fn is_failed(self) -> bool {
        matches!(self, DeviceState::Failed | DeviceState::Abandoned)
    }

    /// Whether it is between the services while its owner tries.
    pub const fn is_between(self) -> bool {
        matches!(self, DeviceState::InGap | DeviceState::Enrolling | DeviceState::Failed | DeviceState::Abandoned)
    }
}

impl Device {
    pub fn path(&self) -> Path {
        path(self.platform, self.ownership, &self.os_version)
    }

    /// Applies an event. The same event twice is the same as once.
    pub fn apply(&self, event: &DeviceEvent, at: Timestamp) -> Result<Device, Refusal> {
        let mut next = self.clone();
        next.take(event, at)?;
        if next.state != self.state {
            next.since = at;
            if next.state.is_done() || !next.state.has_started() {
                next.nudges = 0;
            }
        }
        Ok(next)
    }

    fn take(&mut self, event: &DeviceEvent, at: Timestamp) -> Result<(), Refusal> {
        use DeviceState as S;
        match event {
            DeviceEvent::Informed => {
                if self.state == S::InScope {
                    self.state = S::Informed;
                }
            }
            DeviceEvent::Instructed => {
                self.instructed_at.get_or_insert(at);
                if matches!(self.state, S::InScope | S::Informed) {
                    self.state = if self.path() == Path::Reset && self.source.holds() { S::WipeRequired } else { S::Instructed };
                }
            }
            DeviceEvent::Consented => match self.state {
                S::WipeRequired => self.state = S::WipeConsented,
                S::InScope | S::Informed => return Err(self.refuse(RefusedBecause::NotInstructed)),
                S::Exempt | S::OutOfScope => return Err(self.refuse(RefusedBecause::NotInScope)),
                _ => {}
            },
            DeviceEvent::Started => self.start()?,
            DeviceEvent::SaidRemoved => {
                if !self.state.is_in_scope() {
                    return Err(self.refuse(RefusedBecause::NotInScope));
                }
                if !self.state.is_invited() {
                    return Err(self.refuse(RefusedBecause::NotInstructed));
                }
                self.said_removed_at.get_or_insert(at);
            }
            DeviceEvent::OrderRefused => {
                if self.state == S::UnenrollStarted {
                    self.state = S::Failed;
                    self.failure = Some(FailureCategory::SourceRefused);
                }
            }
            DeviceEvent::EnrollmentBegan => {
                if self.state == S::Instructed && !self.had_source {
                    self.attempts += 1;
                    self.state = S::Enrolling;
                } else if self.state.is_between() && self.gap_since.is_some() {
                    self.state = S::Enrolling;
                    self.failure = None;
                }
            }
            DeviceEvent::Seen { side, standing, at: seen, enrolled_at } => self.see(*side, *standing, *seen, *enrolled_at),
            DeviceEvent::EnrollmentFailed { category } => {
                if self.state.is_between() || (self.state == S::Instructed && !self.had_source) {
                    self.attempts += u32::from(!self.state.has_started());
                    self.state = S::Failed;
                    self.failure = Some(*category);
                }
            }
            DeviceEvent::Overdue => {
                if matches!(self.state, S::InGap | S::Enrolling) {
                    self.state = S::Abandoned;
                }
            }
            DeviceEvent::Complied { compliance } => self.compliance = *compliance,
            DeviceEvent::Checked { checks } => self.checks = *checks,
            DeviceEvent::Nudged => self.nudges += 1,
            DeviceEvent::Exempted => {
                if !self.state.is_done() && self.state != S::OutOfScope {
                    self.state = S::Exempt;
                }
            }
            DeviceEvent::ExemptionEnded => {
                if self.state == S::Exempt {
                    self.state = S::InScope;
                    self.instructed_at = None;
                }
            }
            DeviceEvent::LeftScope => self.state = S::OutOfScope,
            DeviceEvent::CameBack => {
                if self.state == S::OutOfScope {
                    self.state = S::InScope;
                    self.instructed_at = None;
                }
            }
        }
        self.settle(at);
        Ok(())
    }

    /// Whether its owner may tap "start" now.
    pub fn may_start(&self) -> Result<(), Refusal> {
        use DeviceState as S;
        match self.state {
            S::InScope | S::Informed => Err(self.refuse(RefusedBecause::NotInstructed)),
            S::Exempt | S::OutOfScope => Err(self.refuse(RefusedBecause::NotInScope)),
            _ if self.path() == Path::VendorMoves => Err(self.refuse(RefusedBecause::VendorMoves)),
            S::WipeRequired => Err(self.refuse(RefusedBecause::NoConsent)),
            S::Instructed | S::WipeConsented | S::Failed | S::Returned => {
                if self.source.standing == Standing::Present {
                    Ok(())
                } else {
                    Err(self.refuse(RefusedBecause::NothingToLeave))
                }
            }
            _ => Err(self.refuse(RefusedBecause::UnderWay)),
        }
    }

    fn start(&mut self) -> Result<(), Refusal> {
        if self.state == DeviceState::UnenrollStarted {
            return Ok(());
        }
        self.may_start()?;
        self.state = DeviceState::UnenrollStarted;
        self.attempts += 1;
        self.failure = None;
        Ok(())
    }

    fn see(&mut self, side: Side, standing: Standing, at: Timestamp, enrolled_at: Option<Timestamp>) {
        let last = match side {
            Side::Source => &mut self.source,
            Side::Target => &mut self.target,
        };
        if at < last.at {
            return;
        }
        *last = Evidence::new(standing, at);
        match side {
            Side::Source => self.had_source |= matches!(standing, Standing::Present | Standing::Leaving),
            Side::Target if standing == Standing::Present => self.enrolled_at = enrolled_at.or(self.enrolled_at).or(Some(at)),
            Side::Target => self.enrolled_at = None,
        }
    }

    /// Derives the state from what the services say.
    fn settle(&mut self, at: Timestamp) {
        if self.target.standing == Standing::Present {
            self.settle_in_target();
        } else if self.source.holds() {
            self.settle_in_source();
        } else if self.source.is_absent() {
            self.settle_in_neither(at);
        }
    }

    fn settle_in_target(&mut self) {
        if self.source.holds() {
            // The old service's word may simply be older than the move. If it is newer, or if it takes back that the device
            // was gone, the two contradict.
            let newer = self.enrolled_at.is_some_and(|enrolled| self.source.at > enrolled);
            if self.state.is_in_scope() && (newer || self.state.is_done()) {
                self.state = DeviceState::Conflict;
            }
            return;
        }
        if !self.source.is_absent() {
            // Unknown is not gone.
            return;
        }
        self.managed_by = ManagedBy::Target;
        self.gap_since = None;
        self.failure = None;
        if self.state.is_in_scope() {
            if !self.state.has_started() {
                self.attempts += 1;
            }
            self.state = if self.compliance != Compliance::Compliant {
                DeviceState::Enrolled
            } else if self.checks.all_work() {
                DeviceState::Validated
            } else {
                DeviceState::Compliant
            };
        }
    }

    fn settle_in_source(&mut self) {
        self.managed_by = ManagedBy::Source;
        self.gap_since = None;
        let left_before = self.state.is_done() || self.state.is_between();
        match self.state {
            DeviceState::Failed if self.failure == Some(FailureCategory::SourceRefused) => {}
            DeviceState::Conflict if self.instructed_at.is_none() => self.state = DeviceState::InScope,
            DeviceState::Conflict if self.attempts > 0 => self.state = DeviceState::UnenrollStarted,
            DeviceState::Conflict => self.state = DeviceState::Instructed,
            _ if left_before => self.state = DeviceState::Returned,
            _ => {}
        }
        let may_leave = matches!(self.state, DeviceState::Instructed | DeviceState::WipeConsented | DeviceState::Returned);
        if may_leave && self.source.standing == Standing::Leaving {
            self.state = DeviceState::UnenrollStarted;
            self.attempts += 1;
        }
    }

    fn settle_in_neither(&mut self, at: Timestamp) {
        use DeviceState as S;
        self.managed_by = ManagedBy::Nobody;
        match self.state {
            // It vanished before anybody was asked to move it: replaced, lost or retired.
            S::InScope | S::Informed if self.had_source => self.state = S::OutOfScope,
            S::Instructed | S::WipeRequired | S::WipeConsented | S::UnenrollStarted | S::Conflict | S::Returned
                if self.had_source =>
            {
                if !self.state.has_started() {
                    self.attempts += 1;
                }
                self.state = S::InGap;
                self.gap_since = Some(self.source.at);
            }
            S::Failed if self.gap_since.is_none() && self.had_source => {
                self.state = S::InGap;
                self.gap_since = Some(self.source.at);
                self.failure = None;
            }
            S::Enrolled | S::Compliant | S::Validated => {
                self.state = S::InGap;
                self.gap_since = Some(at);
            }
            _ => {}
        }
    }

    const fn refuse(&self, why: RefusedBecause) -> Refusal {
        Refusal { state: self.state, why }
    }

    /// When something is due for a device that does not move on, by the rules of the campaign (`I-14`).
    pub fn due(&self, rules: &Campaign) -> Option<Timestamp> {
        let clock = match self.state {
            DeviceState::Conflict => return (self.nudges == 0).then_some(self.since),
            DeviceState::UnenrollStarted => self.since,
            state if state.is_between() => self.gap_since.unwrap_or(self.since),
            _ => return None,
        };
        match self.nudges {
            0 => clock.checked_add(rules.gap.remind_after.span()).ok(),
            1 => clock.checked_add(rules.gap.limit.span()).ok(),
            _ => None,
        }
    }

    /// What is to be done about a device whose [`due`](Device::due) moment has come.
    pub const fn chase(&self) -> Chase {
        match (self.state, self.nudges) {
            (DeviceState::Conflict, 0) | (_, 1) => Chase::OpenTicket,
            (_, 0) => Chase::Remind,
            _ => Chase::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;
