//! What a participant sees and does on their own page.

use jiff::Timestamp;
use sluis_campaign::journal::Event;
use sluis_campaign::{
    Act, Actor, Because, Device, DeviceEvent, DeviceId, Person, PersonId, PersonStage, Ticket, TicketCause, TicketOrigin,
};
use sluis_plan::Plan;
use sluis_store::{Feedback, KnownProblem, NewJob};
use std::sync::Arc;

use crate::case::Origin;
use crate::moving::Owners;
use crate::ticket::NewTicket;
use crate::{Engine, EngineError, Result};

/// Everything that a participant's page shows.
#[derive(Clone, Debug)]
pub struct OwnPage {
    pub plan: Arc<Plan>,
    pub person: Person,
    /// Their devices that are in scope.
    pub devices: Vec<Device>,
    pub tickets: Vec<Ticket>,
    pub known_problems: Vec<KnownProblem>,
    pub feedback: Option<Feedback>,
    pub deadline: Option<jiff::civil::Date>,
    /// Whether "start" can be carried out by Sluis, or the person removes the old management by hand.
    pub can_order: bool,
    pub halted: bool,
    pub now: Timestamp,
}

/// Something a participant does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PortalAction {
    /// Agrees that the device will be erased.
    Consent(DeviceId),
    /// Asks for the old management to be removed now.
    Start(DeviceId),
    SaidRemoved(DeviceId),
    /// Is setting up the new management.
    Began(DeviceId),
    Help {
        device: Option<DeviceId>,
        cause: TicketCause,
        words: String,
    },
    Feedback {
        score: u8,
        words: String,
    },
}

/// Words that a participant may write at the most; the rest is cut off.
const MOST_WORDS: usize = 2_000;

impl Engine {
    pub async fn own_page(&self, id: PersonId, now: Timestamp) -> Result<OwnPage> {
        let mut tx = self.store.read().await?;
        let (_, plan) = self.current_plan(&mut tx).await?.ok_or(EngineError::NoPlan)?;
        let person =
            tx.person(id).await?.filter(|person| person.stage != PersonStage::Left).ok_or(EngineError::NotFound("person"))?;
        let mut devices = tx.devices_of(&[id]).await?;
        devices.retain(|device| device.state.is_in_scope());
        let deadline = match &person.cohort {
            Some(cohort) => tx.cohort(cohort).await?.and_then(|cohort| cohort.deadline),
            None => None,
        };
        let halted = tx.installation().await?.is_some_and(|installation| installation.halt.is_some());
        Ok(OwnPage {
            plan,
            devices,
            tickets: tx.tickets_of(id).await?,
            known_problems: tx.known_problems().await?,
            feedback: tx.feedback_of(id).await?,
            deadline,
            can_order: self.ports.source.is_some(),
            halted,
            person,
            now,
        })
    }

    /// Carries out what a participant does on their page. They can only touch what is theirs.
    pub async fn portal(&self, id: PersonId, action: PortalAction, now: Timestamp) -> Result<()> {
        let mut case = self.case(Origin::new(Actor::Person(id), now)).await?;
        let person = case
            .tx
            .person(id)
            .await?
            .filter(|person| person.stage != PersonStage::Left)
            .ok_or(EngineError::NotFound("person"))?;
        let owners = Owners::new(vec![person.clone()]);
        match action {
            PortalAction::Consent(device) => {
                let device = case.own_device(device, id).await?;
                case.move_device(&device, &DeviceEvent::Consented, Because::Owner, &owners).await??;
            }
            PortalAction::Start(device) => {
                let device = case.own_device(device, id).await?;
                if case.tx.installation().await?.is_some_and(|installation| installation.halt.is_some()) {
                    return Err(EngineError::Halted);
                }
                let started = case.move_device(&device, &DeviceEvent::Started, Because::Owner, &owners).await??;
                if started.attempts > device.attempts {
                    let act = Act::Unenroll { device: device.id };
                    let job = NewJob { key: act.key(started.attempts), act, plan: case.version, run_at: now };
                    case.changes.job(job);
                }
            }
            PortalAction::SaidRemoved(device) => {
                let device = case.own_device(device, id).await?;
                let said = case.move_device(&device, &DeviceEvent::SaidRemoved, Because::Owner, &owners).await??;
                if said.said_removed_at != device.said_removed_at {
                    case.tell(Event::SaidRemoved { device: device.id });
                }
            }
            PortalAction::Began(device) => {
                let device = case.own_device(device, id).await?;
                case.move_device(&device, &DeviceEvent::EnrollmentBegan, Because::Owner, &owners).await??;
            }
            PortalAction::Help { device, cause, words } => {
                let device = match device {
                    Some(device) => Some(case.own_device(device, id).await?),
                    None => None,
                };
                let words = words.chars().take(MOST_WORDS).collect();
                case.open_ticket(NewTicket {
                    person: &person,
                    device: device.as_ref(),
                    origin: TicketOrigin::Portal,
                    cause,
                    words,
                    reference: None,
                })
                .await?;
            }
            PortalAction::Feedback { score, words } => {
                let score = score.clamp(1, 5);
                let words = words.chars().take(MOST_WORDS).collect();
                case.tx.feedback_set(&Feedback { person: id, at: now, score, words }).await?;
                case.tell(Event::Feedback { person: id, score });
            }
        }
        case.finish().await
    }
}

impl crate::case::Case<'_> {
    async fn own_device(&mut self, device: DeviceId, owner: PersonId) -> Result<Device> {
        self.tx.device(device).await?.filter(|device| device.owner == owner).ok_or(EngineError::NotFound("device"))
    }
}
