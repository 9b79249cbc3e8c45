//! One use case at work: its transaction, the plan it goes by, and what it changes.

use std::sync::Arc;

use jiff::Timestamp;
use sluis_campaign::journal::Event;
use sluis_campaign::{Actor, MessageId, PlanVersion, TicketId};
use sluis_plan::{Campaign, Plan};
use sluis_store::{Changes, Tx};

use crate::{Engine, EngineError, Result};

/// Who does something, and when.
#[derive(Clone, Debug)]
pub struct Origin {
    pub actor: Actor,
    pub now: Timestamp,
}

impl Origin {
    pub fn new(actor: Actor, now: Timestamp) -> Origin {
        Origin { actor, now }
    }

    /// Sluis itself, by the rules of the plan.
    pub fn sluis(now: Timestamp) -> Origin {
        Origin { actor: Actor::Sluis, now }
    }
}

pub(crate) struct Case<'e> {
    pub engine: &'e Engine,
    pub tx: Tx,
    pub plan: Arc<Plan>,
    pub version: PlanVersion,
    pub origin: Origin,
    pub changes: Changes,
    next_message: Option<MessageId>,
    next_ticket: Option<TicketId>,
}

impl Engine {
    /// Begins a use case under the current plan.
    pub(crate) async fn case(&self, origin: Origin) -> Result<Case<'_>> {
        let mut tx = self.store.write().await?;
        let (version, plan) = self.current_plan(&mut tx).await?.ok_or(EngineError::NoPlan)?;
        Ok(Case::new(self, tx, plan, version, origin))
    }

    /// The current plan, if one has been approved.
    pub(crate) async fn current_plan(&self, tx: &mut Tx) -> Result<Option<(PlanVersion, Arc<Plan>)>> {
        let Some(version) = tx.plan_current_version().await? else { return Ok(None) };
        if let Ok(cached) = self.plans.lock()
            && let Some((known, plan)) = cached.as_ref()
            && *known == version
        {
            return Ok(Some((version, Arc::clone(plan))));
        }
        let Some(stored) = tx.plan_current().await? else { return Ok(None) };
        let (plan, _) = sluis_plan::read(&stored.source);
        let plan = Arc::new(plan.ok_or(EngineError::PlanHasErrors)?);
        if let Ok(mut cached) = self.plans.lock() {
            *cached = Some((version, Arc::clone(&plan)));
        }
        Ok(Some((version, plan)))
    }
}

impl<'e> Case<'e> {
    pub fn new(engine: &'e Engine, tx: Tx, plan: Arc<Plan>, version: PlanVersion, origin: Origin) -> Case<'e> {
        Case { engine, tx, plan, version, origin, changes: Changes::default(), next_message: None, next_ticket: None }
    }

    pub fn now(&self) -> Timestamp {
        self.origin.now
    }

    pub fn rules(&self) -> &Campaign {
        &self.plan.campaign
    }

    /// Writes an entry into the journal, in the name of whoever acts.
    pub fn tell(&mut self, event: Event) {
        self.changes.tell(self.origin.actor.clone(), event);
    }

    pub async fn new_message_id(&mut self) -> Result<MessageId> {
        let id = match self.next_message {
            Some(id) => id,
            None => self.tx.next_message_id().await?,
        };
        self.next_message = Some(MessageId(id.0 + 1));
        Ok(id)
    }

    pub async fn new_ticket_id(&mut self) -> Result<TicketId> {
        let id = match self.next_ticket {
            Some(id) => id,
            None => self.tx.next_ticket_id().await?,
        };
        self.next_ticket = Some(TicketId(id.0 + 1));
        Ok(id)
    }

    /// Writes down what has been collected so far; the transaction stays open.
    pub async fn save(&mut self) -> Result<()> {
        let changes = std::mem::take(&mut self.changes);
        if !changes.is_empty() {
            self.tx.save(changes, Some(&self.plan.campaign), self.origin.now).await?;
        }
        Ok(())
    }

    /// Saves, commits and signals.
    pub async fn finish(mut self) -> Result<()> {
        self.save().await?;
        self.tx.commit().await?;
        self.engine.signal();
        Ok(())
    }
}
