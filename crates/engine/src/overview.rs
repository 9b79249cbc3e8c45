//! Where everything stands, for whoever shows it: the same report that the clockwork acts by.

use std::sync::Arc;

use jiff::Timestamp;
use sluis_campaign::{Naming, PlanVersion, Report, Situation, decide};
use sluis_plan::Plan;
use sluis_store::Purpose;
use sluis_text::Language;

use crate::{Engine, Result};

/// The campaign at one moment.
#[derive(Clone, Debug)]
pub struct Overview {
    pub plan: Arc<Plan>,
    pub version: PlanVersion,
    pub situation: Situation,
    pub report: Report,
    pub now: Timestamp,
}

impl Engine {
    /// Looks without acting. `None` before a plan is approved.
    pub async fn overview(&self, now: Timestamp) -> Result<Option<Overview>> {
        let mut tx = self.store.read().await?;
        let Some((version, plan)) = self.current_plan(&mut tx).await? else { return Ok(None) };
        let Some(situation) = tx.situation(&plan, version, &self.connected(), now, Purpose::Show).await? else { return Ok(None) };
        let report = decide(&plan, &situation, now).report;
        Ok(Some(Overview { plan, version, situation, report, now }))
    }
}

impl Overview {
    pub fn naming(&self, language: Language) -> Naming<'_> {
        Naming { plan: &self.plan, language }
    }
}
