//! A person: in one cohort, invited at the day's pace, done when every device in scope is done (`D-4`).

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_plan::{Campaign, CohortId, words};
use sluis_text::Language;

use crate::device::{Device, DeviceState};
use crate::ids::PersonId;

words! {
    /// Where a person is.
    pub enum PersonStage {
        /// Not asked to enroll yet.
        Waiting => "waiting",
        /// Asked to enroll.
        Invited => "invited",
        /// Every device in scope has arrived.
        Done => "done",
        /// Left out for a while (`D-12`).
        Exempt => "exempt",
        /// No longer with the organisation.
        Left => "left",
    }
}

/// A person as the campaign knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    /// The sign-in name, by which lists are matched.
    pub account: String,
    pub name: String,
    pub email: Option<String>,
    pub department: String,
    pub site: String,
    pub country: String,
    /// The language they read; the campaign's default where none of ours is known.
    pub language: Language,
    pub executive: bool,
    pub vip: bool,
    pub volunteer: bool,
    pub cohort: Option<CohortId>,
    /// The order in which the cohort's people are invited.
    pub turn: i64,
    pub stage: PersonStage,
    pub invited_at: Option<Timestamp>,
    pub done_at: Option<Timestamp>,
    /// Devices in scope that have not arrived.
    pub open_devices: u32,
    /// Reminders sent since they were invited.
    pub reminders: u32,
    pub nudged_at: Option<Timestamp>,
    pub exempt_until: Option<Date>,
    /// Whether access control makes an exception for them (`D-9`).
    pub access_excluded: bool,
}

/// What the chase does next with a person who has been invited and is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonChase {
    Remind,
    /// Tier 1 calls.
    Call,
    /// Something is already under way for one of their devices.
    Wait,
}

impl Person {
    pub fn is_protected(&self) -> bool {
        self.executive || self.vip
    }

    /// Whether the campaign still has to do with them.
    pub const fn is_in_scope(&self) -> bool {
        !matches!(self.stage, PersonStage::Exempt | PersonStage::Left)
    }

    /// The person after they have been asked to enroll. Somebody without an open device is done at once.
    #[must_use]
    pub fn invite(&self, at: Timestamp) -> Person {
        let mut next = self.clone();
        if next.stage == PersonStage::Waiting {
            next.stage = PersonStage::Invited;
            next.invited_at = Some(at);
        }
        next.settle(at);
        next
    }

    /// The person after one of their devices has changed.
    #[must_use]
    pub fn with_device(&self, before: Option<DeviceState>, after: DeviceState, at: Timestamp) -> Person {
        let open = |state: DeviceState| u32::from(state.is_in_scope() && !state.is_done());
        let mut next = self.clone();
        next.open_devices = (next.open_devices + open(after)).saturating_sub(before.map_or(0, open));
        next.settle(at);
        next
    }

    /// The person after having been left out until a day (`D-12`).
    #[must_use]
    pub fn exempt(&self, until: Date) -> Person {
        Person { stage: PersonStage::Exempt, exempt_until: Some(until), ..self.clone() }
    }

    /// The person after their exemption has ended: back in scope, to be invited again.
    #[must_use]
    pub fn end_exemption(&self, at: Timestamp) -> Person {
        if self.stage != PersonStage::Exempt {
            return self.clone();
        }
        let mut next = Person {
            stage: PersonStage::Waiting,
            exempt_until: None,
            invited_at: None,
            reminders: 0,
            nudged_at: None,
            ..self.clone()
        };
        next.settle(at);
        next
    }

    #[must_use]
    pub fn leave(&self) -> Person {
        Person { stage: PersonStage::Left, ..self.clone() }
    }

    /// The person after being found on the list again.
    #[must_use]
    pub fn come_back(&self) -> Person {
        if self.stage != PersonStage::Left {
            return self.clone();
        }
        Person { stage: PersonStage::Waiting, invited_at: None, done_at: None, reminders: 0, nudged_at: None, ..self.clone() }
    }

    fn settle(&mut self, at: Timestamp) {
        match (self.stage, self.open_devices) {
            (PersonStage::Invited, 0) => {
                self.stage = PersonStage::Done;
                self.done_at = Some(at);
            }
            (PersonStage::Done, 1..) => {
                self.stage = PersonStage::Invited;
                self.done_at = None;
            }
            _ => {}
        }
    }

    /// When the chase next looks at them.
    pub fn due(&self, rules: &Campaign) -> Option<Timestamp> {
        if self.stage != PersonStage::Invited || self.reminders > rules.reminders.at_most {
            return None;
        }
        self.nudged_at.or(self.invited_at)?.checked_add(rules.reminders.after.span()).ok()
    }

    /// What is to be done about a person whose [`due`](Person::due) moment has come.
    pub fn chase(&self, devices: &[Device], rules: &Campaign) -> PersonChase {
        let under_way = devices.iter().any(|device| device.state.has_started() && !device.state.is_done());
        if under_way {
            PersonChase::Wait
        } else if self.reminders < rules.reminders.at_most {
            PersonChase::Remind
        } else {
            PersonChase::Call
        }
    }

    /// The person after a step of the chase.
    #[must_use]
    pub fn nudged(&self, chase: PersonChase, at: Timestamp) -> Person {
        let step = u32::from(chase != PersonChase::Wait);
        Person { reminders: self.reminders + step, nudged_at: Some(at), ..self.clone() }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn person(id: i64) -> Person {
        Person {
            id: PersonId(id),
            account: format!("p{id}@example.org"),
            name: format!("Person {id}"),
            email: Some(format!("p{id}@example.org")),
            department: "Retail".to_owned(),
            site: "Utrecht".to_owned(),
            country: "NL".to_owned(),
            language: Language::Nl,
            executive: false,
            vip: false,
            volunteer: false,
            cohort: Some(CohortId::from("production-2/retail")),
            turn: id,
            stage: PersonStage::Waiting,
            invited_at: None,
            done_at: None,
            open_devices: 2,
            reminders: 0,
            nudged_at: None,
            exempt_until: None,
            access_excluded: false,
        }
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
    }

    #[test]
    fn a_person_is_done_when_every_device_is_done_or_exempt() {
        let invited = person(1).invite(at(0));
        let one = invited.with_device(Some(DeviceState::InGap), DeviceState::Enrolled, at(1));
        assert_eq!(one.stage, PersonStage::Invited);
        let both = one.with_device(Some(DeviceState::Instructed), DeviceState::Exempt, at(2));
        assert_eq!((both.stage, both.done_at), (PersonStage::Done, Some(at(2))));
        let relapsed = both.with_device(Some(DeviceState::Enrolled), DeviceState::Conflict, at(3));
        assert_eq!((relapsed.stage, relapsed.done_at), (PersonStage::Invited, None));
    }

    #[test]
    fn somebody_without_a_device_is_done_as_soon_as_they_are_invited() {
        assert_eq!(Person { open_devices: 0, ..person(1) }.invite(at(0)).stage, PersonStage::Done);
    }

    #[test]
    fn an_exemption_ends_where_it_began() {
        let exempt = person(1).invite(at(0)).exempt(jiff::civil::date(2027, 9, 1));
        assert_eq!(exempt.stage, PersonStage::Exempt);
        let back = exempt.end_exemption(at(9));
        assert_eq!((back.stage, back.invited_at, back.exempt_until), (PersonStage::Waiting, None, None));
    }

    #[test]
    fn reminders_stop_at_their_budget_and_then_somebody_calls() {
        let (plan, _) = sluis_plan::read(include_str!("../../../examples/intune-for-everyone/plan.yaml"));
        let rules = plan.unwrap().campaign;
        let mut person = person(1).invite(at(0));
        let mut steps = Vec::new();
        while let Some(due) = person.due(&rules) {
            let chase = person.chase(&[], &rules);
            steps.push(chase);
            person = person.nudged(chase, due);
        }
        assert_eq!(steps, [PersonChase::Remind, PersonChase::Remind, PersonChase::Remind, PersonChase::Call]);
    }
}
