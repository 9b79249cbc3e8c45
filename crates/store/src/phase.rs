//! Phases, cohorts and the verdicts of their gates.

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_campaign::gate::{Evidence, Judgement};
use sluis_campaign::{Actor, CohortStage, PhaseStage, PlanVersion, Verdict, VerdictId};
use sluis_plan::{CohortId, PhaseId};

use crate::db::{Row, Tx, json};
use crate::error::{Result, StoreError};
use crate::ticket::actor;

/// A phase as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPhase {
    pub id: PhaseId,
    pub stage: PhaseStage,
    pub opened_at: Option<Timestamp>,
    pub opened_by: Option<VerdictId>,
    pub met_since: Option<Timestamp>,
    pub remediated_at: Option<Timestamp>,
    /// The verdict that stands.
    pub verdict: Option<VerdictId>,
}

/// A cohort as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCohort {
    pub id: CohortId,
    pub phase: PhaseId,
    pub stage: CohortStage,
    pub since: Timestamp,
    pub deadline: Option<Date>,
    pub last_invited_at: Option<Timestamp>,
}

/// A verdict with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredVerdict {
    pub id: VerdictId,
    pub phase: PhaseId,
    pub at: Timestamp,
    pub plan: PlanVersion,
    pub verdict: Verdict,
    pub shape: String,
    pub evidence: Evidence,
    pub judgement: Judgement,
    pub actor: Actor,
    pub why: Option<String>,
}

macro_rules! verdicts {
    ($rest:literal) => {
        concat!("SELECT id, phase, at, plan, verdict, shape, evidence, judgement, by_actor, why FROM verdict ", $rest)
    };
}

impl Tx {
    pub async fn phases(&mut self) -> Result<Vec<StoredPhase>> {
        let rows = self
            .rows(
                "SELECT id, stage, opened_at, opened_by, met_since, remediated_at, verdict FROM phase ORDER BY position, id",
                &[],
            )
            .await?;
        rows.iter().map(phase).collect()
    }

    pub async fn phase(&mut self, id: &PhaseId) -> Result<Option<StoredPhase>> {
        let row = self
            .row(
                "SELECT id, stage, opened_at, opened_by, met_since, remediated_at, verdict FROM phase WHERE id = $1",
                &[id.as_str().into()],
            )
            .await?;
        row.as_ref().map(phase).transpose()
    }

    /// Adds a phase that a plan brings, or moves one to its position in the plan.
    pub async fn phase_add(&mut self, id: &PhaseId, position: i64) -> Result<()> {
        self.execute(
            "INSERT INTO phase (id, position, stage) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET position = excluded.position",
            &[id.as_str().into(), position.into(), PhaseStage::Planned.word().into()],
        )
        .await?;
        Ok(())
    }

    pub async fn phase_update(&mut self, phase: &StoredPhase) -> Result<()> {
        self.execute(
            "UPDATE phase SET stage = $2, opened_at = $3, opened_by = $4, met_since = $5, remediated_at = $6, verdict = $7 WHERE id = $1",
            &[
                phase.id.as_str().into(),
                phase.stage.word().into(),
                phase.opened_at.into(),
                phase.opened_by.map(|id| id.0).into(),
                phase.met_since.into(),
                phase.remediated_at.into(),
                phase.verdict.map(|id| id.0).into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Removes phases and cohorts that a new plan no longer has. Only what has not begun can be removed.
    pub async fn phases_keep(&mut self, phases: &[PhaseId], cohorts: &[CohortId]) -> Result<()> {
        for cohort in self.cohorts().await? {
            if !cohorts.contains(&cohort.id) {
                self.execute(
                    "DELETE FROM cohort WHERE id = $1 AND stage IN ('scheduled', 'announced')",
                    &[cohort.id.as_str().into()],
                )
                .await?;
            }
        }
        for phase in self.phases().await? {
            if !phases.contains(&phase.id) {
                self.execute(
                    "DELETE FROM phase WHERE id = $1 AND stage IN ('planned', 'agreed', 'ready')",
                    &[phase.id.as_str().into()],
                )
                .await?;
            }
        }
        Ok(())
    }

    pub async fn cohorts(&mut self) -> Result<Vec<StoredCohort>> {
        let rows =
            self.rows("SELECT id, phase, stage, since, deadline, last_invited_at FROM cohort ORDER BY position, id", &[]).await?;
        rows.iter().map(cohort).collect()
    }

    pub async fn cohort(&mut self, id: &CohortId) -> Result<Option<StoredCohort>> {
        let row = self
            .row("SELECT id, phase, stage, since, deadline, last_invited_at FROM cohort WHERE id = $1", &[id.as_str().into()])
            .await?;
        row.as_ref().map(cohort).transpose()
    }

    pub async fn cohort_add(&mut self, id: &CohortId, phase: &PhaseId, position: i64, at: Timestamp) -> Result<()> {
        self.execute(
            "INSERT INTO cohort (id, phase, position, stage, since) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (id) DO UPDATE SET position = excluded.position",
            &[id.as_str().into(), phase.as_str().into(), position.into(), CohortStage::Scheduled.word().into(), at.into()],
        )
        .await?;
        Ok(())
    }

    pub async fn cohort_update(&mut self, cohort: &StoredCohort) -> Result<()> {
        self.execute(
            "UPDATE cohort SET stage = $2, since = $3, deadline = $4, last_invited_at = $5 WHERE id = $1",
            &[
                cohort.id.as_str().into(),
                cohort.stage.word().into(),
                cohort.since.into(),
                cohort.deadline.into(),
                cohort.last_invited_at.into(),
            ],
        )
        .await?;
        Ok(())
    }

    /// Stores a verdict and makes it the one that stands.
    #[expect(clippy::too_many_arguments, reason = "a verdict is its evidence, its judgement and who stands for it")]
    pub async fn verdict_add(
        &mut self,
        phase: &PhaseId,
        plan: PlanVersion,
        verdict: Verdict,
        evidence: &Evidence,
        judgement: &Judgement,
        actor: &Actor,
        why: Option<&str>,
        at: Timestamp,
    ) -> Result<VerdictId> {
        let id = self.next_id("SELECT MAX(id) FROM verdict").await?;
        self.execute(
            "INSERT INTO verdict (id, phase, at, plan, verdict, shape, evidence, judgement, by_actor, why) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            &[
                id.into(),
                phase.as_str().into(),
                at.into(),
                plan.0.into(),
                verdict.word().into(),
                judgement.shape().into(),
                json(evidence)?.into(),
                json(judgement)?.into(),
                String::from(actor.clone()).into(),
                why.into(),
            ],
        )
        .await?;
        self.execute("UPDATE phase SET verdict = $2 WHERE id = $1", &[phase.as_str().into(), id.into()]).await?;
        Ok(VerdictId(id))
    }

    pub async fn verdict(&mut self, id: VerdictId) -> Result<Option<StoredVerdict>> {
        self.row(verdicts!("WHERE id = $1"), &[id.0.into()]).await?.as_ref().map(verdict).transpose()
    }

    /// The verdicts of a phase, oldest first.
    pub async fn verdicts(&mut self, phase: &PhaseId) -> Result<Vec<StoredVerdict>> {
        self.rows(verdicts!("WHERE phase = $1 ORDER BY id"), &[phase.as_str().into()]).await?.iter().map(verdict).collect()
    }

    /// The verdict of a phase's gate that stood at a moment.
    pub async fn verdict_at(&mut self, phase: &PhaseId, at: Timestamp) -> Result<Option<StoredVerdict>> {
        let row = self
            .row(verdicts!("WHERE phase = $1 AND at <= $2 ORDER BY id DESC LIMIT 1"), &[phase.as_str().into(), at.into()])
            .await?;
        row.as_ref().map(verdict).transpose()
    }

    /// The verdicts that have opened a phase.
    pub async fn verdicts_consumed(&mut self) -> Result<Vec<VerdictId>> {
        let rows = self.rows("SELECT opened_by FROM phase WHERE opened_by IS NOT NULL ORDER BY opened_by", &[]).await?;
        rows.iter().map(|row| row.int(0).map(VerdictId)).collect()
    }
}

fn phase(row: &Row) -> Result<StoredPhase> {
    Ok(StoredPhase {
        id: PhaseId(row.text(0)?),
        stage: row.word(1)?,
        opened_at: row.opt_at(2)?,
        opened_by: row.opt_int(3)?.map(VerdictId),
        met_since: row.opt_at(4)?,
        remediated_at: row.opt_at(5)?,
        verdict: row.opt_int(6)?.map(VerdictId),
    })
}

fn cohort(row: &Row) -> Result<StoredCohort> {
    Ok(StoredCohort {
        id: CohortId(row.text(0)?),
        phase: PhaseId(row.text(1)?),
        stage: row.word(2)?,
        since: row.at(3)?,
        deadline: row.opt_word(4)?,
        last_invited_at: row.opt_at(5)?,
    })
}

fn verdict(row: &Row) -> Result<StoredVerdict> {
    Ok(StoredVerdict {
        id: VerdictId(row.int(0)?),
        phase: PhaseId(row.text(1)?),
        at: row.at(2)?,
        plan: PlanVersion(row.int(3)?),
        verdict: row.word(4)?,
        shape: row.text(5)?,
        evidence: row.json(6)?,
        judgement: row.json(7)?,
        actor: actor(row.text(8)?)?,
        why: row.opt_text(9)?,
    })
}

impl StoredPhase {
    /// The error for a phase that the plan names and the database does not have.
    pub fn missing(id: &PhaseId) -> StoreError {
        StoreError::Corrupt { what: "a phase of the plan", value: id.to_string() }
    }
}
