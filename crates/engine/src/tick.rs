//! The clockwork: look, decide, apply, until nothing is left to decide.

use jiff::Timestamp;
use sluis_campaign::{Report, decide};
use sluis_store::{FEED_TICKETS, Feed, Purpose};

use crate::case::Origin;
use crate::{Engine, Result};

/// What a tick did.
#[derive(Debug, Default)]
pub struct Ticked {
    /// Decisions applied.
    pub applied: usize,
    /// Where everything stands afterwards; `None` without an approved plan.
    pub report: Option<Report>,
}

/// Looks that one tick takes at the most. Each look either applies something or is the last.
const MOST_LOOKS: usize = 64;

impl Engine {
    /// Takes every decision that can be taken now.
    pub async fn tick(&self, now: Timestamp) -> Result<Ticked> {
        let mut ticked = Ticked::default();
        for _ in 0..MOST_LOOKS {
            let mut case = match self.case(Origin::sluis(now)).await {
                Ok(case) => case,
                Err(crate::EngineError::NoPlan) => return Ok(ticked),
                Err(error) => return Err(error),
            };
            let plan = std::sync::Arc::clone(&case.plan);
            let Some(situation) = case.tx.situation(&plan, case.version, &self.connected(), now, Purpose::Act).await? else {
                return Ok(ticked);
            };
            let outcome = decide(&plan, &situation, now);
            ticked.report = Some(outcome.report);
            if outcome.decisions.is_empty() {
                return Ok(ticked);
            }
            let limit = ticked.report.as_ref().and_then(|report| report.allowance);
            ticked.applied += outcome.decisions.len();
            for decision in outcome.decisions {
                tracing::debug!(?decision, "decided");
                case.apply(decision, limit).await?;
            }
            case.finish().await?;
        }
        tracing::warn!("a tick took {MOST_LOOKS} looks and there is still something to decide; the next tick goes on");
        Ok(ticked)
    }

    /// Without a helpdesk of its own behind a port, the console's queue is the helpdesk, and what it says is always fresh.
    pub(crate) async fn freshen_own_tickets(&self, now: Timestamp) -> Result<()> {
        let mut tx = self.store.write().await?;
        tx.feed_set(FEED_TICKETS, Feed { seen_at: now, whole_at: Some(now), position: 0 }).await?;
        tx.commit().await?;
        Ok(())
    }
}
