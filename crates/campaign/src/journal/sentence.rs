//! An entry of the journal as a sentence, and whom and what it mentions.
//!
//! The journal keeps numbers, never names. Whoever shows it looks the names up in [`Names`]; somebody who has been erased is
//! shown by number.

use std::collections::BTreeMap;

use sluis_plan::{CohortId, PhaseId};
use sluis_text::{Arg, Message};

use super::{Actor, Event};
use crate::ids::{DeviceId, MessageId, PersonId, TicketId, VerdictId};
use crate::naming::Naming;
use crate::reason::Reason;
use crate::situation::{Confirmation, ConfirmationKind, Step};
use crate::wording;

/// What people and devices are called today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub people: BTreeMap<PersonId, String>,
    pub devices: BTreeMap<DeviceId, String>,
}

/// Whom and what an entry is about, for looking up names and for the way to their pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    pub person: Option<PersonId>,
    pub device: Option<DeviceId>,
    pub ticket: Option<TicketId>,
    pub message: Option<MessageId>,
    pub phase: Option<PhaseId>,
    pub verdict: Option<VerdictId>,
}

impl Names {
    fn person(&self, id: PersonId) -> Arg {
        match self.people.get(&id) {
            Some(name) => Arg::from(name),
            None => Arg::from(Message::new("journal-person").with("number", id.0)),
        }
    }

    fn device(&self, id: DeviceId) -> Arg {
        match self.devices.get(&id) {
            Some(name) => Arg::from(name),
            None => Arg::from(Message::new("journal-device").with("number", id.0)),
        }
    }
}

impl Actor {
    /// Who did it: "Sluis", "anna", "anna, at the command line".
    pub fn message(&self, names: &Names) -> Message {
        match self {
            Actor::Sluis => Message::new("journal-actor-sluis"),
            Actor::Helpdesk => Message::new("journal-actor-helpdesk"),
            Actor::Account(name) => Message::new("journal-actor-account").with("name", name),
            Actor::Command(name) => Message::new("journal-actor-command").with("name", name),
            Actor::Person(id) => Message::new("journal-actor-person").with("person", names.person(*id)),
        }
    }
}

impl Event {
    /// What happened, as a sentence. Who did it and when stand beside it.
    pub fn message(&self, naming: Naming<'_>, names: &Names) -> Message {
        let cohort = |id: &CohortId| cohort_in_phase(id, naming);
        let label = |message: Message| Arg::from(message);
        match self {
            Event::PlanDrafted { version, .. } => Message::new("journal-plan-drafted").with("version", version.0),
            Event::PlanApproved { version, .. } => Message::new("journal-plan-approved").with("version", version.0),
            Event::CampaignMoved { from, to } => Message::new("journal-campaign-moved")
                .with("from", label(wording::campaign_stage(*from)))
                .with("to", label(wording::campaign_stage(*to))),
            Event::Halted { why } if why.trim().is_empty() => Message::new("journal-halted"),
            // A gate that halts the campaign leaves the phase's id.
            Event::Halted { why } if naming.plan.phase(&PhaseId::from(why.as_str())).is_some() => {
                Message::new("journal-halted-by-gate").with("phase", naming.phase(&PhaseId::from(why.as_str())))
            }
            Event::Halted { why } => Message::new("journal-halted-because").with("why", why),
            Event::Resumed => Message::new("journal-resumed"),
            Event::ListImported { list, file, rows, added, changed, gone, refused } => Message::new("journal-list-imported")
                .with("list", label(wording::list_kind(*list)))
                .with("file", file)
                .with("rows", count(*rows))
                .with("added", count(*added))
                .with("changed", count(*changed))
                .with("gone", count(*gone))
                .with("refused", count(*refused)),
            Event::PeoplePlaced { cohort: Some(id), people } => {
                Message::new("journal-people-placed").with("people", count(*people)).with("cohort", cohort(id))
            }
            Event::PeoplePlaced { cohort: None, people } => {
                Message::new("journal-people-unplaced").with("people", count(*people))
            }
            Event::KeptOut { person, phase, because } => Message::new("journal-kept-out")
                .with("person", names.person(*person))
                .with("phase", naming.phase(phase))
                .with("because", label(wording::kept_out(*because))),
            Event::PersonLeft { person } => Message::new("journal-person-left").with("person", names.person(*person)),
            Event::PersonCameBack { person } => Message::new("journal-person-came-back").with("person", names.person(*person)),
            Event::Exempted { person, until, approved_by, why } => Message::new("journal-exempted")
                .with("person", names.person(*person))
                .with("until", Arg::Date(*until))
                .with("by", named(approved_by, names))
                .with("why", why),
            Event::ExemptionEnded { person } => Message::new("journal-exemption-ended").with("person", names.person(*person)),
            Event::PhaseMoved { phase, from, to } => Message::new("journal-phase-moved")
                .with("phase", naming.phase(phase))
                .with("from", label(wording::phase_stage(*from)))
                .with("to", label(wording::phase_stage(*to))),
            Event::PhaseOpened { phase, .. } => Message::new("journal-phase-opened").with("phase", naming.phase(phase)),
            Event::GateJudged { phase, verdict, .. } => {
                Message::new("journal-gate-judged").with("phase", naming.phase(phase)).with("verdict", verdict.word())
            }
            Event::GateOverridden { phase, why, .. } => {
                Message::new("journal-gate-overridden").with("phase", naming.phase(phase)).with("why", why)
            }
            Event::CauseMended { phase, note } if note.trim().is_empty() => {
                Message::new("journal-cause-mended-silently").with("phase", naming.phase(phase))
            }
            Event::CauseMended { phase, note } => {
                Message::new("journal-cause-mended").with("phase", naming.phase(phase)).with("note", note)
            }
            Event::Confirmed { phase, confirmation } => confirmed(phase, *confirmation, naming),
            Event::Invited { cohort: id, people, .. } => {
                Message::new("journal-invited").with("people", count(*people)).with("cohort", cohort(id))
            }
            Event::CohortMoved { cohort: id, from, to } => Message::new("journal-cohort-moved")
                .with("cohort", cohort(id))
                .with("from", label(wording::cohort_stage(*from)))
                .with("to", label(wording::cohort_stage(*to))),
            Event::DeadlineSet { cohort: id, day, .. } => {
                Message::new("journal-deadline-set").with("cohort", cohort(id)).with("day", Arg::Date(*day))
            }
            Event::DeviceMoved { device, from, to, because } => Message::new("journal-device-moved")
                .with("device", names.device(*device))
                .with("from", label(wording::device_state(*from)))
                .with("to", label(wording::device_state(*to)))
                .with("because", label(wording::because(*because))),
            Event::SaidRemoved { device } => Message::new("journal-said-removed").with("device", names.device(*device)),
            Event::UnenrollOrdered { device, .. } => {
                Message::new("journal-unenroll-ordered").with("device", names.device(*device))
            }
            Event::BlockPlanned { phase, block, people, on } => Message::new("journal-block-planned")
                .with("block", naming.block(block))
                .with("phase", naming.phase(phase))
                .with("people", count(*people))
                .with("on", Arg::Date(*on)),
            Event::MessageSent { person, about, .. } => Message::new("journal-message-sent")
                .with("person", names.person(*person))
                .with("about", label(wording::message_kind(*about))),
            Event::MessageBounced { person, reason, .. } => {
                Message::new("journal-message-bounced").with("person", names.person(*person)).with("reason", reason)
            }
            Event::MessageSuppressed { person, because, .. } => Message::new("journal-message-suppressed")
                .with("person", names.person(*person))
                .with("because", label(wording::suppressed_because(*because))),
            Event::TicketOpened { ticket, person, cause } => Message::new("journal-ticket-opened")
                .with("ticket", ticket.to_string())
                .with("person", names.person(*person))
                .with("cause", label(wording::ticket_cause(*cause))),
            Event::TicketMoved { ticket, event, tier, .. } => {
                let event = wording::ticket_event(event).map_or_else(|| Arg::from(event), Arg::from);
                Message::new("journal-ticket-moved")
                    .with("ticket", ticket.to_string())
                    .with("event", event)
                    .with("tier", u32::from(*tier))
            }
            Event::AccessSet { resource, side, mode } => Message::new("journal-access-set")
                .with("resource", resource)
                .with("side", label(wording::side(*side)))
                .with("mode", label(wording::access_mode(*mode))),
            Event::ExclusionChanged { people, excluded } => {
                let id = if *excluded { "journal-exclusion-changed" } else { "journal-exclusion-ended" };
                Message::new(id).with("people", count(people.len() as u64))
            }
            Event::Asked { step, .. } => Message::new("journal-asked").with("step", step.message(naming)),
            Event::Agreed { step, .. } => Message::new("journal-agreed").with("step", step.message(naming)),
            Event::Withdrawn { .. } => Message::new("journal-withdrawn"),
            Event::SourceRetired => Message::new("journal-source-retired"),
            Event::Feedback { person, score } => {
                Message::new("journal-feedback").with("person", names.person(*person)).with("score", u32::from(*score))
            }
            Event::AccountCreated { account } => Message::new("journal-account-created").with("account", account),
        }
    }

    /// Why it happened, where the entry keeps that: each reason is a sentence of its own.
    pub fn reasons(&self) -> &[Reason] {
        match self {
            Event::GateJudged { reasons, .. } => reasons,
            Event::Invited { reason, .. } => std::slice::from_ref(reason),
            _ => &[],
        }
    }

    pub fn mentions(&self) -> Mentions {
        let none = Mentions::default();
        match self {
            Event::KeptOut { person, phase, .. } => Mentions { person: Some(*person), phase: Some(phase.clone()), ..none },
            Event::PersonLeft { person }
            | Event::PersonCameBack { person }
            | Event::Exempted { person, .. }
            | Event::ExemptionEnded { person }
            | Event::Feedback { person, .. } => Mentions { person: Some(*person), ..none },
            Event::MessageSent { message, person, .. }
            | Event::MessageBounced { message, person, .. }
            | Event::MessageSuppressed { message, person, .. } => {
                Mentions { person: Some(*person), message: Some(*message), ..none }
            }
            Event::TicketOpened { ticket, person, .. } => Mentions { person: Some(*person), ticket: Some(*ticket), ..none },
            Event::TicketMoved { ticket, .. } => Mentions { ticket: Some(*ticket), ..none },
            Event::DeviceMoved { device, .. } | Event::SaidRemoved { device } | Event::UnenrollOrdered { device, .. } => {
                Mentions { device: Some(*device), ..none }
            }
            Event::GateJudged { phase, id, .. } | Event::GateOverridden { phase, id, .. } => {
                Mentions { phase: Some(phase.clone()), verdict: Some(*id), ..none }
            }
            Event::PhaseMoved { phase, .. }
            | Event::PhaseOpened { phase, .. }
            | Event::CauseMended { phase, .. }
            | Event::Confirmed { phase, .. }
            | Event::BlockPlanned { phase, .. } => Mentions { phase: Some(phase.clone()), ..none },
            _ => none,
        }
    }
}

impl Step {
    /// What is asked for: "Open the gate of Production 1, because …".
    pub fn message(&self, naming: Naming<'_>) -> Message {
        match self {
            Step::Resume => Message::new("step-resume"),
            Step::OverrideGate { phase, why } => {
                Message::new("journal-step-override-gate").with("phase", naming.phase(phase)).with("why", why)
            }
            Step::SetDeadline { cohort, day } => Message::new("journal-step-set-deadline")
                .with("cohort", cohort_in_phase(cohort, naming))
                .with("day", Arg::Date(*day)),
            Step::SwitchAccess { resource, side, mode } => Message::new("journal-step-switch-access")
                .with("resource", resource)
                .with("side", Arg::from(wording::side(*side)))
                .with("mode", Arg::from(wording::access_mode(*mode))),
        }
    }
}

/// A cohort by its group and phase: the same group moves in more than one.
pub fn cohort_in_phase(id: &CohortId, naming: Naming<'_>) -> Message {
    let phase = naming.plan.cohort(id).map_or_else(|| Arg::from(id.as_str()), |(phase, _)| naming.phase(&phase.id));
    Message::new("journal-cohort").with("group", naming.cohort(id)).with("phase", phase)
}

fn confirmed(phase: &PhaseId, confirmation: Confirmation, naming: Naming<'_>) -> Message {
    let what = match confirmation.kind {
        ConfirmationKind::Training => {
            Arg::from(Message::new("journal-confirmed-training").with("tier", u32::from(confirmation.number)))
        }
        ConfirmationKind::Required => {
            let required = naming.plan.phase(phase).and_then(|phase| phase.requires.get(usize::from(confirmation.number)));
            required.map_or_else(|| Arg::from(wording::confirmation_kind(confirmation.kind)), Arg::from)
        }
        kind => Arg::from(wording::confirmation_kind(kind)),
    };
    Message::new("journal-confirmed").with("phase", naming.phase(phase)).with("what", what)
}

/// Whoever agreed, as the journal keeps them: an actor's text.
fn named(text: &str, names: &Names) -> Arg {
    match Actor::try_from(text.to_owned()) {
        Ok(actor) => Arg::from(actor.message(names)),
        Err(_) => Arg::from(text),
    }
}

fn count(number: u64) -> Arg {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sluis_text::{Language, Locale};

    use super::*;
    use crate::access::AccessMode;
    use crate::assign::KeptOut;
    use crate::deadline::Estimate;
    use crate::device::DeviceState;
    use crate::gate::Verdict;
    use crate::ids::{PlanVersion, RequestId};
    use crate::journal::{Because, ListKind};
    use crate::message::{MessageKind, SuppressedBecause};
    use crate::service::Side;
    use crate::stage::{CampaignStage, CohortStage, PhaseStage};
    use crate::ticket::{TicketCause, TicketState};

    const EXAMPLE: &str = include_str!("../../../../examples/intune-for-everyone/plan.yaml");

    fn one_of_each_kind() -> Vec<Event> {
        let (person, device, ticket, message) = (PersonId(7), DeviceId(70), TicketId(3), MessageId(9));
        let phase = || PhaseId::from("production-1");
        let cohort = || CohortId::from("production-1/sales-and-marketing");
        let (request, day) = (RequestId(2), date(2027, 8, 26));
        let step = Step::SwitchAccess { resource: "exchange-online".to_owned(), side: Side::Source, mode: AccessMode::Off };
        let estimate = Estimate { observed: 60, needed: 50, people_left: 12, tickets: 3.0, tiers: Vec::new() };
        let hash = String::new;
        let why = || "a reason".to_owned();
        let list = ListKind::People;
        vec![
            Event::PlanDrafted { version: PlanVersion(2), hash: hash() },
            Event::PlanApproved { version: PlanVersion(2), hash: hash() },
            Event::CampaignMoved { from: CampaignStage::Approved, to: CampaignStage::RunningPilot },
            Event::Halted { why: String::new() },
            Event::Halted { why: why() },
            Event::Halted { why: "production-1".to_owned() },
            Event::Resumed,
            Event::ListImported { list, file: "users.csv".to_owned(), rows: 9, added: 1, changed: 2, gone: 0, refused: 1 },
            Event::PeoplePlaced { cohort: Some(cohort()), people: 40 },
            Event::PeoplePlaced { cohort: None, people: 2 },
            Event::KeptOut { person, phase: phase(), because: KeptOut::Protected },
            Event::PersonLeft { person },
            Event::PersonCameBack { person },
            Event::Exempted { person, until: day, approved_by: "account:anna".to_owned(), why: why() },
            Event::ExemptionEnded { person },
            Event::PhaseMoved { phase: phase(), from: PhaseStage::Ready, to: PhaseStage::Running },
            Event::PhaseOpened { phase: phase(), verdict: None },
            Event::GateJudged {
                phase: phase(),
                id: VerdictId(1),
                verdict: Verdict::Undecided,
                reasons: vec![Reason::StillToInvite { people: 3 }],
            },
            Event::GateOverridden { phase: phase(), id: VerdictId(1), why: why() },
            Event::CauseMended { phase: phase(), note: String::new() },
            Event::CauseMended { phase: phase(), note: why() },
            Event::Confirmed { phase: phase(), confirmation: Confirmation { kind: ConfirmationKind::Training, number: 2 } },
            Event::Confirmed { phase: phase(), confirmation: Confirmation { kind: ConfirmationKind::Required, number: 0 } },
            Event::Invited { cohort: cohort(), people: 60, reason: Reason::StillToInvite { people: 3 } },
            Event::CohortMoved { cohort: cohort(), from: CohortStage::Announced, to: CohortStage::Instructed },
            Event::DeadlineSet { cohort: cohort(), day, estimate },
            Event::DeviceMoved {
                device,
                from: DeviceState::UnenrollStarted,
                to: DeviceState::InGap,
                because: Because::SourceSaid,
            },
            Event::SaidRemoved { device },
            Event::UnenrollOrdered { device, key: "unenroll-70-1".to_owned() },
            Event::BlockPlanned { phase: phase(), block: "pre-1".into(), people: 2_000, on: day },
            Event::MessageSent { message, person, about: MessageKind::Enrollment },
            Event::MessageBounced { message, person, reason: "No such mailbox.".to_owned() },
            Event::MessageSuppressed { message, person, because: SuppressedBecause::AlreadyDone },
            Event::TicketOpened { ticket, person, cause: TicketCause::Vpn },
            Event::TicketMoved { ticket, event: "escalated".to_owned(), tier: 2, state: TicketState::Open },
            Event::AccessSet { resource: "exchange-online".to_owned(), side: Side::Target, mode: AccessMode::ReportOnly },
            Event::ExclusionChanged { people: vec![person], excluded: true },
            Event::ExclusionChanged { people: vec![person], excluded: false },
            Event::Asked { request, step: step.clone() },
            Event::Asked { request, step: Step::OverrideGate { phase: phase(), why: why() } },
            Event::Asked { request, step: Step::SetDeadline { cohort: cohort(), day } },
            Event::Agreed { request, step: Step::Resume },
            Event::Withdrawn { request },
            Event::SourceRetired,
            Event::Feedback { person, score: 4 },
            Event::AccountCreated { account: "anna".to_owned() },
        ]
    }

    #[test]
    fn every_kind_of_entry_is_a_sentence() {
        let (plan, _) = sluis_plan::read(EXAMPLE);
        let plan = plan.unwrap();
        let naming = Naming { plan: &plan, language: Language::En };
        for event in one_of_each_kind() {
            let sentence = Locale::of(Language::En).say(&event.message(naming, &Names::default()));
            let is_whole = !sentence.contains('⟨') && !sentence.contains("{$");
            assert!(is_whole && sentence.ends_with(['.', '”']), "{}: {sentence}", event.kind());
        }
    }

    #[test]
    fn an_entry_names_those_whom_it_is_about() {
        let (plan, _) = sluis_plan::read(EXAMPLE);
        let plan = plan.unwrap();
        let naming = Naming { plan: &plan, language: Language::En };
        let names = Names { people: [(PersonId(7), "Anna Bakker".to_owned())].into(), ..Names::default() };
        let event = Event::PersonLeft { person: PersonId(7) };
        assert_eq!(Locale::of(Language::En).say(&event.message(naming, &names)), "Anna Bakker has left the organisation.");
        assert_eq!(event.mentions().person, Some(PersonId(7)));
        let erased = Locale::of(Language::En).say(&event.message(naming, &Names::default()));
        assert_eq!(erased, "Person 7 has left the organisation.");
        assert_eq!(Locale::of(Language::En).say(&Actor::Person(PersonId(7)).message(&names)), "Anna Bakker, in the portal");
    }
}
