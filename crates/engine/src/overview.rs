//! Where everything stands, for whoever shows it: the same report that the clockwork acts by.

use std::sync::Arc;

use jiff::Timestamp;
use sluis_campaign::{CampaignStage, Halt, Naming, PlanVersion, Report, Request, Situation, Step, decide};
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

/// What every page shows, whatever else it is about: which plan holds, and whether everything is halted.
#[derive(Clone, Debug)]
pub struct Standing {
    pub stage: CampaignStage,
    /// `None` before a plan is approved.
    pub plan: Option<Arc<Plan>>,
    pub halt: Option<Halt>,
    /// Somebody has asked to resume, and somebody else has to agree.
    pub resume_asked: Option<Request>,
}

impl Engine {
    /// The little that every page needs: a few single rows.
    pub async fn standing(&self) -> Result<Standing> {
        let mut tx = self.store.read().await?;
        let plan = self.current_plan(&mut tx).await?.map(|(_, plan)| plan);
        let Some(installation) = tx.installation().await? else {
            return Ok(Standing { stage: CampaignStage::Draft, plan, halt: None, resume_asked: None });
        };
        let resume_asked = match installation.halt {
            Some(_) => tx.requests_open().await?.into_iter().find(|request| request.step == Step::Resume),
            None => None,
        };
        Ok(Standing { stage: installation.stage, plan, halt: installation.halt, resume_asked })
    }

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
