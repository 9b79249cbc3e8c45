//! Tickets: opened, climbing, answered; and the news from the organisation's own helpdesk.

use jiff::Timestamp;
use sluis_campaign::journal::Event;
use sluis_campaign::port::{HelpdeskItem, HelpdeskNews};
use sluis_campaign::{
    Act, Actor, Because, Device, DeviceEvent, Person, Ticket, TicketCause, TicketEvent, TicketId, TicketOrigin, TicketState,
};
use sluis_plan::Platform;
use sluis_store::{FEED_TICKETS, Feed, NewJob};

use crate::case::{Case, Origin};
use crate::moving::Owners;
use crate::{Engine, EngineError, Result};

/// A ticket that is to be opened.
pub(crate) struct NewTicket<'a> {
    pub person: &'a Person,
    pub device: Option<&'a Device>,
    pub origin: TicketOrigin,
    pub cause: TicketCause,
    pub words: String,
    /// The helpdesk's own reference, when the ticket comes from there.
    pub reference: Option<String>,
}

impl<'a> NewTicket<'a> {
    pub fn by_sluis(person: &'a Person, device: Option<&'a Device>, cause: TicketCause) -> NewTicket<'a> {
        NewTicket { person, device, origin: TicketOrigin::Sluis, cause, words: String::new(), reference: None }
    }
}

impl Case<'_> {
    /// Opens a ticket and, where the organisation has a helpdesk of its own, hands it over.
    pub async fn open_ticket(&mut self, new: NewTicket<'_>) -> Result<TicketId> {
        let id = self.new_ticket_id().await?;
        let now = self.now();
        let external = new.reference.is_some();
        // Two services that claim one device is a matter for those who deploy, not for first contact (`I-1`).
        let tier = if new.cause == TicketCause::Conflict { 3 } else { 1 };
        let ticket = Ticket {
            id,
            reference: new.reference.unwrap_or_else(|| format!("sluis-{id}")),
            person: new.person.id,
            device: new.device.map(|device| device.id),
            cohort: new.person.cohort.clone(),
            step: new.device.map(|device| device.state),
            origin: new.origin,
            cause: new.cause,
            words: new.words,
            tier,
            state: TicketState::Open,
            opened_at: now,
            changed_at: now,
            information: None,
            resolution: None,
            escalations: 0,
            reopened: 0,
        };
        if !external && self.engine.ports.helpdesk.is_some() {
            let act = Act::OpenTicket { ticket: id };
            self.changes.job(NewJob { key: act.key(0), act, plan: self.version, run_at: now });
        }
        self.tell(Event::TicketOpened { ticket: id, person: new.person.id, cause: new.cause });
        let actor = self.origin.actor.clone();
        self.changes.open_ticket(ticket, actor);
        Ok(id)
    }

    /// Applies an event to a ticket. What tier 3 finds out becomes a known problem that the portal shows.
    pub async fn move_ticket(&mut self, ticket: Ticket, event: TicketEvent) -> Result<Ticket> {
        let after = ticket.apply(&event, self.now())?;
        if matches!(event, TicketEvent::RootCauseFound { .. }) {
            let platform: Option<Platform> = match after.device {
                Some(device) => self.tx.device(device).await?.map(|device| device.platform),
                None => None,
            };
            let now = self.now();
            self.tx.known_problem_record(&after, platform, now).await?;
        }
        self.tell(Event::TicketMoved { ticket: after.id, event: event.word().to_owned(), tier: after.tier, state: after.state });
        let actor = self.origin.actor.clone();
        self.changes.ticket(ticket, after.clone(), event, actor);
        Ok(after)
    }
}

/// That there is no news is written down this often.
const FRESH_ENOUGH: jiff::SignedDuration = jiff::SignedDuration::from_mins(30);

impl Engine {
    /// An agent's step on a ticket, from the console.
    pub async fn ticket_step(&self, id: TicketId, event: TicketEvent, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        let ticket = case.tx.ticket(id).await?.ok_or(EngineError::NotFound("ticket"))?;
        case.move_ticket(ticket, event).await?;
        case.finish().await
    }

    /// Reads what is new at the organisation's helpdesk; returns how many items there were.
    pub async fn read_helpdesk(&self, now: Timestamp) -> Result<usize> {
        let Some(helpdesk) = &self.ports.helpdesk else {
            self.freshen_own_tickets(now).await?;
            return Ok(0);
        };
        let feed = self.store.read().await?.feed(FEED_TICKETS).await?;
        let position = feed.map_or(0, |feed| feed.position);
        let news = helpdesk.news(u64::try_from(position).unwrap_or(0)).await?;
        let count = news.items.len();
        let is_fresh = feed.is_some_and(|feed| feed.seen_at.checked_add(FRESH_ENOUGH).is_ok_and(|until| now < until));
        if count > 0 || !is_fresh {
            self.take_news(news, now).await?;
        }
        Ok(count)
    }

    async fn take_news(&self, news: HelpdeskNews, now: Timestamp) -> Result<()> {
        let mut case = match self.case(Origin::new(Actor::Helpdesk, now)).await {
            Ok(case) => case,
            Err(EngineError::NoPlan) => return Ok(()),
            Err(error) => return Err(error),
        };
        for item in news.items {
            match item {
                HelpdeskItem::Opened { reference, account, device, cause, words, at: _ } => {
                    case.take_opened(reference, &account, device.as_deref(), cause, words).await?;
                }
                HelpdeskItem::Lost { device, at: _ } => case.device_lost(&device).await?,
                HelpdeskItem::Changed { reference, event, at: _ } => {
                    let Some(ticket) = case.tx.ticket_by_reference(&reference).await? else {
                        tracing::warn!(reference, "the helpdesk tells of a ticket that is not known here");
                        continue;
                    };
                    if let Err(error) = case.move_ticket(ticket, event.clone()).await {
                        // The helpdesk is free to do what our ladder does not allow; we keep ours and say so.
                        tracing::warn!(reference, event = event.word(), %error, "the helpdesk's step is not one of our ladder");
                    }
                }
            }
            // Each step is saved before the next: they may be steps of the same ticket.
            case.save().await?;
        }
        let position = i64::try_from(news.position).unwrap_or(i64::MAX);
        case.tx.feed_set(FEED_TICKETS, Feed { seen_at: now, whole_at: Some(now), position }).await?;
        case.finish().await
    }
}

impl Case<'_> {
    /// A device that is lost or broken leaves the scope; its owner need not wait for it.
    pub async fn device_lost(&mut self, id: &str) -> Result<()> {
        let ids = [id.to_owned()];
        let mut found = self.tx.devices_by_source_id(&ids).await?;
        found.extend(self.tx.devices_by_target_id(&ids).await?);
        if let Some(device) = found.first() {
            let owners = Owners::new(self.tx.people(&[device.owner]).await?);
            let _ = self.move_device(device, &DeviceEvent::LeftScope, Because::Scope, &owners).await?;
        }
        Ok(())
    }

    async fn take_opened(
        &mut self,
        reference: String,
        account: &str,
        device: Option<&str>,
        cause: TicketCause,
        words: String,
    ) -> Result<()> {
        if self.tx.ticket_by_reference(&reference).await?.is_some() {
            return Ok(());
        }
        let accounts = [account.to_lowercase()];
        let Some(person) = self.tx.people_by_account(&accounts).await?.into_iter().next() else {
            tracing::warn!(reference, "a ticket of somebody who is on no list");
            return Ok(());
        };
        let devices = self.tx.devices_of(&[person.id]).await?;
        let device = device.and_then(|id| {
            devices.iter().find(|device| device.source_id.as_deref() == Some(id) || device.target_id.as_deref() == Some(id))
        });
        self.open_ticket(NewTicket {
            person: &person,
            device,
            origin: TicketOrigin::Helpdesk,
            cause,
            words,
            reference: Some(reference),
        })
        .await?;
        Ok(())
    }
}
