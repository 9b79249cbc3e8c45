//! Tickets, their events, and the problems whose cause is known.

use jiff::Timestamp;
use sluis_campaign::{Actor, DeviceId, PersonId, Resolution, Ticket, TicketCause, TicketEvent, TicketId, TicketState};
use sluis_plan::{CohortId, Platform};

use crate::db::{Row, Tx, json};
use crate::error::{Result, StoreError};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, reference, person, device, cohort, step, origin, cause, words, tier, state, opened_at, changed_at, ",
            "information, resolution, escalations, reopened FROM ticket ",
            $rest
        )
    };
}

/// One step in the life of a ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketStep {
    pub at: Timestamp,
    pub actor: Actor,
    /// The tier after the step.
    pub tier: u8,
    /// `None` for its opening.
    pub event: Option<TicketEvent>,
}

/// A problem whose cause has been found.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownProblem {
    pub cause: TicketCause,
    pub platform: Option<Platform>,
    pub resolution: Resolution,
    pub found_at: Timestamp,
}

impl Tx {
    pub async fn ticket(&mut self, id: TicketId) -> Result<Option<Ticket>> {
        self.row(select!("WHERE id = $1"), &[id.0.into()]).await?.as_ref().map(ticket).transpose()
    }

    pub async fn ticket_by_reference(&mut self, reference: &str) -> Result<Option<Ticket>> {
        self.row(select!("WHERE reference = $1"), &[reference.into()]).await?.as_ref().map(ticket).transpose()
    }

    pub async fn tickets_of(&mut self, person: PersonId) -> Result<Vec<Ticket>> {
        self.rows(select!("WHERE person = $1 ORDER BY id DESC"), &[person.0.into()]).await?.iter().map(ticket).collect()
    }

    /// A ticket about this device that is not closed.
    pub async fn ticket_open_for(&mut self, device: DeviceId) -> Result<Option<Ticket>> {
        let row = self.row(select!("WHERE device = $1 AND state <> 'closed' ORDER BY id LIMIT 1"), &[device.0.into()]).await?;
        row.as_ref().map(ticket).transpose()
    }

    /// The queue of a tier: what waits for it, oldest first.
    pub async fn tickets_queue(&mut self, tier: u8, limit: u32) -> Result<Vec<Ticket>> {
        let rows = self
            .rows(
                select!(
                    "WHERE tier = $1 AND state IN ('open', 'root-cause-found', 'shared-down', 'resolved', 'user-contacted') \
                     ORDER BY opened_at, id LIMIT $2"
                ),
                &[tier.into(), limit.into()],
            )
            .await?;
        rows.iter().map(ticket).collect()
    }

    /// The tickets that changed last.
    pub async fn tickets_latest(&mut self, limit: u32) -> Result<Vec<Ticket>> {
        self.rows(select!("ORDER BY id DESC LIMIT $1"), &[limit.into()]).await?.iter().map(ticket).collect()
    }

    pub async fn ticket_steps(&mut self, id: TicketId) -> Result<Vec<TicketStep>> {
        let rows = self
            .rows("SELECT at, by_actor, tier, event FROM ticket_event WHERE ticket = $1 ORDER BY number", &[id.0.into()])
            .await?;
        rows.iter()
            .map(|row| {
                Ok(TicketStep {
                    at: row.at(0)?,
                    actor: actor(row.text(1)?)?,
                    tier: u8::try_from(row.int(2)?).unwrap_or(4),
                    event: row.json(3)?,
                })
            })
            .collect()
    }

    /// Tickets by whether they are closed, and how many were ever passed up: for the figures of the whole campaign.
    pub async fn ticket_totals(&mut self) -> Result<TicketTotals> {
        let row = self
            .row(
                "SELECT COUNT(*), CAST(SUM(CASE WHEN state = 'closed' THEN 1 ELSE 0 END) AS BIGINT), \
                 CAST(SUM(CASE WHEN escalations > 0 THEN 1 ELSE 0 END) AS BIGINT) FROM ticket",
                &[],
            )
            .await?;
        let Some(row) = row else { return Ok(TicketTotals::default()) };
        Ok(TicketTotals { opened: row.int(0)?, closed: row.opt_int(1)?.unwrap_or(0), escalated: row.opt_int(2)?.unwrap_or(0) })
    }

    /// How many open tickets each tier has work with.
    pub async fn ticket_backlog(&mut self) -> Result<Vec<(u8, i64)>> {
        let rows = self
            .rows(
                "SELECT tier, COUNT(*) FROM ticket WHERE state IN ('open', 'root-cause-found', 'shared-down') GROUP BY tier ORDER BY tier",
                &[],
            )
            .await?;
        rows.iter().map(|row| Ok((u8::try_from(row.int(0)?).unwrap_or(4), row.int(1)?))).collect()
    }

    pub async fn known_problems(&mut self) -> Result<Vec<KnownProblem>> {
        let rows = self
            .rows("SELECT cause, platform, resolution, found_at FROM known_problem ORDER BY found_at DESC, cause, platform", &[])
            .await?;
        rows.iter()
            .map(|row| {
                Ok(KnownProblem {
                    cause: row.word(0)?,
                    platform: row.text(1)?.parse().ok(),
                    resolution: row.json(2)?,
                    found_at: row.at(3)?,
                })
            })
            .collect()
    }

    pub async fn known_problem_record(&mut self, ticket: &Ticket, platform: Option<Platform>, at: Timestamp) -> Result<()> {
        let Some(resolution) = &ticket.resolution else { return Ok(()) };
        self.execute(
            "INSERT INTO known_problem (cause, platform, resolution, ticket, found_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (cause, platform) DO UPDATE SET resolution = excluded.resolution, ticket = excluded.ticket",
            &[
                ticket.cause.word().into(),
                platform.map_or("", Platform::word).into(),
                json(resolution)?.into(),
                ticket.id.0.into(),
                at.into(),
            ],
        )
        .await?;
        Ok(())
    }

    pub async fn next_ticket_id(&mut self) -> Result<TicketId> {
        self.next_id("SELECT MAX(id) FROM ticket").await.map(TicketId)
    }

    pub(crate) async fn ticket_insert(&mut self, ticket: &Ticket, actor: &Actor) -> Result<()> {
        self.execute(
            "INSERT INTO ticket (id, reference, person, device, cohort, step, origin, cause, words, tier, state, opened_at, changed_at, \
             information, resolution, escalations, reopened) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            &[
                ticket.id.0.into(),
                (&ticket.reference).into(),
                ticket.person.0.into(),
                ticket.device.map(|id| id.0).into(),
                ticket.cohort.as_ref().map(CohortId::as_str).into(),
                ticket.step.map(sluis_campaign::DeviceState::word).into(),
                ticket.origin.word().into(),
                ticket.cause.word().into(),
                (&ticket.words).into(),
                ticket.tier.into(),
                ticket.state.word().into(),
                ticket.opened_at.into(),
                ticket.changed_at.into(),
                ticket.information.as_deref().into(),
                resolution(ticket)?.into(),
                ticket.escalations.into(),
                ticket.reopened.into(),
            ],
        )
        .await?;
        self.ticket_step(ticket, None, actor).await
    }

    pub(crate) async fn ticket_update(
        &mut self,
        before: &Ticket,
        after: &Ticket,
        event: &TicketEvent,
        actor: &Actor,
    ) -> Result<()> {
        let changed = self
            .execute(
                "UPDATE ticket SET tier = $2, state = $3, changed_at = $4, information = $5, resolution = $6, escalations = $7, \
                 reopened = $8 WHERE id = $1 AND state = $9 AND tier = $10",
                &[
                    after.id.0.into(),
                    after.tier.into(),
                    after.state.word().into(),
                    after.changed_at.into(),
                    after.information.as_deref().into(),
                    resolution(after)?.into(),
                    after.escalations.into(),
                    after.reopened.into(),
                    before.state.word().into(),
                    before.tier.into(),
                ],
            )
            .await?;
        if changed != 1 {
            return Err(StoreError::Raced { what: "a ticket" });
        }
        self.ticket_step(after, Some(event), actor).await
    }

    async fn ticket_step(&mut self, ticket: &Ticket, event: Option<&TicketEvent>, actor: &Actor) -> Result<()> {
        let number = self.number("SELECT COUNT(*) FROM ticket_event WHERE ticket = $1", &[ticket.id.0.into()]).await?;
        self.execute(
            "INSERT INTO ticket_event (ticket, number, at, by_actor, tier, event) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                ticket.id.0.into(),
                number.into(),
                ticket.changed_at.into(),
                String::from(actor.clone()).into(),
                ticket.tier.into(),
                json(&event)?.into(),
            ],
        )
        .await?;
        Ok(())
    }
}

/// Tickets of the whole campaign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TicketTotals {
    pub opened: i64,
    pub closed: i64,
    pub escalated: i64,
}

fn resolution(ticket: &Ticket) -> Result<Option<String>> {
    ticket.resolution.as_ref().map(json).transpose()
}

pub(crate) fn actor(text: String) -> Result<Actor> {
    Actor::try_from(text).map_err(|unknown| StoreError::Corrupt { what: "an actor", value: unknown.0 })
}

fn ticket(row: &Row) -> Result<Ticket> {
    Ok(Ticket {
        id: TicketId(row.int(0)?),
        reference: row.text(1)?,
        person: PersonId(row.int(2)?),
        device: row.opt_int(3)?.map(DeviceId),
        cohort: row.opt_text(4)?.map(CohortId),
        step: row.opt_word(5)?,
        origin: row.word(6)?,
        cause: row.word(7)?,
        words: row.text(8)?,
        tier: u8::try_from(row.int(9)?).unwrap_or(4),
        state: row.word::<TicketState>(10)?,
        opened_at: row.at(11)?,
        changed_at: row.at(12)?,
        information: row.opt_text(13)?,
        resolution: row.opt_text(14)?.map(|_| row.json(14)).transpose()?,
        escalations: row.number(15)?,
        reopened: row.number(16)?,
    })
}
