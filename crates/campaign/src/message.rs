//! Messages to people: planned, sent once, or not wanted any more (`CP-2` to `CP-9`, `I-9`).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sluis_plan::{BlockKind, PhaseId, words};
use sluis_text::Language;

use crate::ids::{MessageId, PersonId, PlanVersion};
use crate::person::{Person, PersonStage};
use crate::stage::StageRefusal;

words! {
    /// What a message is about.
    pub enum MessageKind {
        Kickoff => "kickoff",
        PreEnrollment => "pre-enrollment",
        Enrollment => "enrollment",
        PostEnrollment => "post-enrollment",
        /// To somebody who has been invited and has not begun.
        Reminder => "reminder",
        /// To somebody whose device is between the services (`I-14`).
        GapReminder => "gap-reminder",
        Deadline => "deadline",
    }
}

words! {
    /// Where a message is (`domain.md` 4.2). Its text is complete and approved with the plan, so it starts as scheduled.
    pub enum MessageState {
        Scheduled => "scheduled",
        Sent => "sent",
        Delivered => "delivered",
        Bounced => "bounced",
        /// Its moment came and it was not wanted any more.
        Suppressed => "suppressed",
        /// Its phase moved away or failed.
        Withdrawn => "withdrawn",
    }
}

words! {
    /// Why a message was not sent when its moment came.
    pub enum SuppressedBecause {
        NoAddress => "no-address",
        AlreadyDone => "already-done",
        NotEnrolled => "not-enrolled",
        NotInScope => "not-in-scope",
    }
}

/// One message to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: MessageId,
    pub person: PersonId,
    pub phase: PhaseId,
    pub kind: MessageKind,
    /// What makes it one of a kind for the person: a block's id, `reminder-2`, `gap-4711`. Nobody gets an occasion twice.
    pub occasion: String,
    pub plan: PlanVersion,
    pub planned_at: Timestamp,
    pub state: MessageState,
    pub language: Language,
    /// Set when it is sent: what its text was made from.
    pub facts: Facts,
    pub sent_at: Option<Timestamp>,
    /// Why it bounced or was suppressed.
    pub outcome: Option<String>,
}

/// What a message's text is made from, kept with the message so that it can be shown as its reader got it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub devices: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<jiff::civil::Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Something that happened to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageEvent {
    Rescheduled { at: Timestamp, plan: PlanVersion },
    Sent { facts: Facts },
    Delivered,
    Bounced { reason: String },
    Suppressed { because: SuppressedBecause },
    Withdrawn,
}

impl Message {
    pub fn apply(&self, event: MessageEvent, at: Timestamp) -> Result<Message, StageRefusal> {
        use MessageState as S;
        let mut next = self.clone();
        match (self.state, event) {
            (S::Scheduled, MessageEvent::Rescheduled { at, plan }) => {
                next.planned_at = at;
                next.plan = plan;
            }
            (S::Scheduled, MessageEvent::Sent { facts }) => {
                next.state = S::Sent;
                next.sent_at = Some(at);
                next.facts = facts;
            }
            (S::Sent, MessageEvent::Delivered) => next.state = S::Delivered,
            (S::Scheduled | S::Sent | S::Delivered, MessageEvent::Bounced { reason }) => {
                next.state = S::Bounced;
                next.outcome = Some(reason);
            }
            (S::Scheduled, MessageEvent::Suppressed { because }) => {
                next.state = S::Suppressed;
                next.outcome = Some(because.word().to_owned());
            }
            (S::Scheduled, MessageEvent::Withdrawn) => next.state = S::Withdrawn,
            (state, event) => return Err(StageRefusal { what: "message", stage: state.word(), event: event.word() }),
        }
        Ok(next)
    }

    /// Whether the message is still wanted by this person now that its moment has come.
    pub fn is_wanted(&self, person: &Person) -> Result<(), SuppressedBecause> {
        if !person.is_in_scope() {
            return Err(SuppressedBecause::NotInScope);
        }
        if person.email.as_ref().is_none_or(|email| email.trim().is_empty()) {
            return Err(SuppressedBecause::NoAddress);
        }
        match (self.kind, person.stage) {
            (MessageKind::PostEnrollment, PersonStage::Done) => Ok(()),
            (MessageKind::PostEnrollment, _) => Err(SuppressedBecause::NotEnrolled),
            (
                MessageKind::Enrollment | MessageKind::Reminder | MessageKind::GapReminder | MessageKind::Deadline,
                PersonStage::Done,
            ) => Err(SuppressedBecause::AlreadyDone),
            _ => Ok(()),
        }
    }
}

impl MessageEvent {
    const fn word(&self) -> &'static str {
        match self {
            MessageEvent::Rescheduled { .. } => "rescheduled",
            MessageEvent::Sent { .. } => "sent",
            MessageEvent::Delivered => "delivered",
            MessageEvent::Bounced { .. } => "bounced",
            MessageEvent::Suppressed { .. } => "suppressed",
            MessageEvent::Withdrawn => "withdrawn",
        }
    }
}

impl From<BlockKind> for MessageKind {
    fn from(kind: BlockKind) -> MessageKind {
        match kind {
            BlockKind::Kickoff => MessageKind::Kickoff,
            BlockKind::PreEnrollment => MessageKind::PreEnrollment,
            BlockKind::Enrollment => MessageKind::Enrollment,
            BlockKind::PostEnrollment => MessageKind::PostEnrollment,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::tests::person;

    fn message(kind: MessageKind) -> Message {
        Message {
            id: MessageId(1),
            person: PersonId(1),
            phase: PhaseId::from("production-1"),
            kind,
            occasion: "pre-1".to_owned(),
            plan: PlanVersion(1),
            planned_at: Timestamp::UNIX_EPOCH,
            state: MessageState::Scheduled,
            language: Language::Sv,
            facts: Facts::default(),
            sent_at: None,
            outcome: None,
        }
    }

    #[test]
    fn a_message_is_sent_once() {
        let sent =
            message(MessageKind::Kickoff).apply(MessageEvent::Sent { facts: Facts::default() }, Timestamp::UNIX_EPOCH).unwrap();
        assert!(sent.apply(MessageEvent::Sent { facts: Facts::default() }, Timestamp::UNIX_EPOCH).is_err());
        assert!(sent.apply(MessageEvent::Withdrawn, Timestamp::UNIX_EPOCH).is_err(), "what is sent can't be taken back");
    }

    #[test]
    fn only_those_who_enrolled_hear_what_comes_after() {
        let invited = person(1).invite(Timestamp::UNIX_EPOCH);
        let done = Person { open_devices: 0, ..person(1) }.invite(Timestamp::UNIX_EPOCH);
        assert_eq!(message(MessageKind::PostEnrollment).is_wanted(&invited), Err(SuppressedBecause::NotEnrolled));
        assert_eq!(message(MessageKind::PostEnrollment).is_wanted(&done), Ok(()));
        assert_eq!(message(MessageKind::Reminder).is_wanted(&done), Err(SuppressedBecause::AlreadyDone));
        assert_eq!(message(MessageKind::Reminder).is_wanted(&invited), Ok(()));
    }

    #[test]
    fn nobody_without_an_address_or_out_of_scope_gets_mail() {
        let nobody = Person { email: None, ..person(1) };
        assert_eq!(message(MessageKind::Kickoff).is_wanted(&nobody), Err(SuppressedBecause::NoAddress));
        assert_eq!(message(MessageKind::Kickoff).is_wanted(&person(1).leave()), Err(SuppressedBecause::NotInScope));
    }
}
