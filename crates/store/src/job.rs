//! The outbox: jobs are queued in the transaction that decides them, claimed by lease, and done once.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sluis_campaign::{Act, Job, JobId, JobState, LEASE, PlanVersion, Tried};

use crate::db::{Row, Tx, Value, json};
use crate::error::{Result, StoreError};

/// A job to be queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewJob {
    pub act: Act,
    pub key: String,
    pub plan: PlanVersion,
    pub run_at: Timestamp,
}

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedJob {
    pub job: Job,
    pub error: String,
}

impl Tx {
    /// Queues jobs. One whose key is known already is not queued again.
    pub(crate) async fn jobs_queue(&mut self, jobs: &[NewJob]) -> Result<()> {
        if jobs.is_empty() {
            return Ok(());
        }
        let first = self.next_id("SELECT MAX(id) FROM job").await?;
        let mut values: Vec<Value<'_>> = Vec::with_capacity(jobs.len() * 8);
        for (id, job) in (first..).zip(jobs) {
            values.extend([
                id.into(),
                json(&job.act)?.into(),
                job.act.word().into(),
                (&job.key).into(),
                job.plan.0.into(),
                job.run_at.into(),
                0_i64.into(),
                JobState::Queued.word().into(),
            ]);
        }
        self.execute_many(
            "INSERT INTO job (id, act, kind, key, plan, run_at, attempt, state) VALUES",
            "ON CONFLICT (key) DO NOTHING",
            8,
            &values,
        )
        .await?;
        Ok(())
    }

    /// Claims the next jobs of these kinds that are due and that nobody holds, for the length of a lease. While the campaign
    /// is halted there are none. Of one whose lease ran out nobody knows what came of it.
    pub async fn jobs_claim(&mut self, holder: &str, kinds: &[&str], now: Timestamp, limit: u32) -> Result<Vec<Job>> {
        let kinds = format!(",{},", kinds.join(","));
        let until = now.checked_add(LEASE).unwrap_or(Timestamp::MAX);
        let rows = self
            .rows(
                "UPDATE job SET lease = $1, lease_until = $2, attempt = attempt + 1, \
                 unclear = CASE WHEN lease IS NULL THEN unclear ELSE 1 END WHERE id IN (\
                 SELECT id FROM job WHERE state = 'queued' AND run_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) \
                 AND $5 LIKE '%,' || kind || ',%' AND NOT EXISTS (SELECT 1 FROM installation WHERE halted_at IS NOT NULL) \
                 ORDER BY run_at, id LIMIT $4) \
                 RETURNING id, act, key, plan, run_at, attempt, state, unclear",
                &[holder.into(), until.into(), now.into(), limit.into(), kinds.into()],
            )
            .await?;
        let mut jobs = rows.iter().map(job).collect::<Result<Vec<Job>>>()?;
        jobs.sort_by_key(|job| (job.run_at, job.id));
        Ok(jobs)
    }

    /// Those of these jobs that this holder still has the lease of; another may have taken the others over.
    pub async fn jobs_held(&mut self, ids: &[JobId], holder: &str) -> Result<BTreeSet<JobId>> {
        let keys: Vec<Value<'_>> = ids.iter().map(|id| id.0.into()).collect();
        let mut held = BTreeSet::new();
        for row in self.rows_in("SELECT id, lease, state FROM job WHERE id IN", "", &keys).await? {
            if row.opt_text(1)?.as_deref() == Some(holder) && row.text(2)? == JobState::Queued.word() {
                held.insert(JobId(row.int(0)?));
            }
        }
        Ok(held)
    }

    /// Whether this holder still has the lease of a job.
    pub async fn job_is_held(&mut self, id: JobId, holder: &str) -> Result<bool> {
        Ok(self.jobs_held(&[id], holder).await?.contains(&id))
    }

    /// Ends jobs of which there is nothing more to say. Fails when the lease of one has gone to another holder.
    pub async fn jobs_end(&mut self, ids: &[JobId], holder: &str, state: JobState, now: Timestamp) -> Result<()> {
        for chunk in ids.chunks(500) {
            let fixed: [Value<'_>; 3] = [holder.into(), state.word().into(), now.into()];
            let values: Vec<Value<'_>> = fixed.into_iter().chain(chunk.iter().map(|id| id.0.into())).collect();
            let changed = self
                .execute_in(
                    "UPDATE job SET state = $2, done_at = $3, error = NULL, lease = NULL, lease_until = NULL \
                     WHERE lease = $1 AND state = 'queued' AND id IN",
                    &values,
                    3,
                )
                .await?;
            if changed != chunk.len() as u64 {
                return Err(StoreError::Raced { what: "a job" });
            }
        }
        Ok(())
    }

    /// Ends a job. Fails when its lease has gone to another holder.
    pub async fn job_end(&mut self, id: JobId, holder: &str, state: JobState, error: Option<&str>, now: Timestamp) -> Result<()> {
        let changed = self
            .execute(
                "UPDATE job SET state = $3, error = $4, done_at = $5, lease = NULL, lease_until = NULL \
                 WHERE id = $1 AND lease = $2 AND state = 'queued'",
                &[id.0.into(), holder.into(), state.word().into(), error.into(), now.into()],
            )
            .await?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Raced { what: "a job" }) }
    }

    /// Gives a job back, to be tried again later. What was unclear before stays so.
    pub async fn job_retry(&mut self, id: JobId, holder: &str, run_at: Timestamp, tried: Tried, error: &str) -> Result<()> {
        let changed = self
            .execute(
                "UPDATE job SET run_at = $3, error = $4, lease = NULL, lease_until = NULL, \
                 unclear = CASE WHEN $5 = 1 THEN 1 ELSE unclear END WHERE id = $1 AND lease = $2 AND state = 'queued'",
                &[id.0.into(), holder.into(), run_at.into(), error.into(), (tried == Tried::Unclear).into()],
            )
            .await?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Raced { what: "a job" }) }
    }

    /// Gives every lease of a holder back that stops in the middle of its work: some of it may have taken effect.
    pub async fn jobs_abandon(&mut self, holder: &str) -> Result<()> {
        self.execute(
            "UPDATE job SET lease = NULL, lease_until = NULL, unclear = 1 WHERE lease = $1 AND state = 'queued'",
            &[holder.into()],
        )
        .await?;
        Ok(())
    }

    /// Gives every lease of a holder back; for an executor that stops before it has acted. The attempt does not count.
    pub async fn jobs_release(&mut self, holder: &str) -> Result<()> {
        self.execute(
            "UPDATE job SET lease = NULL, lease_until = NULL, attempt = attempt - 1 WHERE lease = $1 AND state = 'queued'",
            &[holder.into()],
        )
        .await?;
        Ok(())
    }

    /// Whether this holder may still act on a job: it has the lease, nobody has halted the campaign, and no other process has
    /// taken the campaign over.
    pub async fn job_may_run(&mut self, id: JobId, holder: &str) -> Result<bool> {
        let found = self
            .number(
                "SELECT COUNT(*) FROM job WHERE id = $1 AND lease = $2 AND state = 'queued' \
                 AND NOT EXISTS (SELECT 1 FROM installation WHERE halted_at IS NOT NULL) \
                 AND NOT EXISTS (SELECT 1 FROM engine WHERE holder <> $2)",
                &[id.0.into(), holder.into()],
            )
            .await?;
        Ok(found == 1)
    }

    /// Queued jobs of an older plan version take over the new one; approving a plan does this for those still wanted.
    pub async fn jobs_adopt(&mut self, version: PlanVersion) -> Result<()> {
        self.execute("UPDATE job SET plan = $1 WHERE state = 'queued'", &[version.0.into()]).await?;
        Ok(())
    }

    /// Moves a queued job that nobody holds to another moment.
    pub async fn job_move(&mut self, key: &str, run_at: Timestamp) -> Result<()> {
        self.execute(
            "UPDATE job SET run_at = $2 WHERE key = $1 AND state = 'queued' AND lease IS NULL",
            &[key.into(), run_at.into()],
        )
        .await?;
        Ok(())
    }

    /// When the next job is due; `None` when none is queued.
    pub async fn jobs_next(&mut self) -> Result<Option<Timestamp>> {
        match self.row("SELECT MIN(run_at) FROM job WHERE state = 'queued'", &[]).await? {
            Some(row) => row.opt_at(0),
            None => Ok(None),
        }
    }

    pub async fn jobs_failed(&mut self, limit: u32) -> Result<Vec<FailedJob>> {
        let rows = self
            .rows(
                "SELECT id, act, key, plan, run_at, attempt, state, unclear, error FROM job WHERE state = 'failed' ORDER BY id DESC LIMIT $1",
                &[limit.into()],
            )
            .await?;
        rows.iter().map(|row| Ok(FailedJob { job: job(row)?, error: row.opt_text(8)?.unwrap_or_default() })).collect()
    }
}

fn job(row: &Row) -> Result<Job> {
    Ok(Job {
        id: JobId(row.int(0)?),
        act: row.json(1)?,
        key: row.text(2)?,
        plan: PlanVersion(row.int(3)?),
        run_at: row.at(4)?,
        attempt: row.number(5)?,
        state: row.word(6)?,
        tried: if row.truth(7)? { Tried::Unclear } else { Tried::InVain },
    })
}
