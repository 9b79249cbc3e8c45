//! Questions whose answer must always be "none": the invariants that can be asked of the database (`domain.md` 4.3).

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::{Checks, CountChanges, DeviceState, Measure, VerdictId};
use sluis_plan::{CheckKind, CohortId};

use crate::db::Tx;
use crate::error::Result;
use crate::phase::StoredVerdict;

impl Tx {
    /// I-1: devices that have arrived although the old service has not let go.
    pub async fn audit_two_services(&mut self) -> Result<i64> {
        self.number(
            "SELECT COUNT(*) FROM device WHERE state IN ('enrolled', 'compliant', 'validated') \
             AND (managed_by <> 'target' OR source_standing <> 'absent')",
            &[],
        )
        .await
    }

    /// I-2: resources that two services control.
    pub async fn audit_two_gatekeepers(&mut self) -> Result<i64> {
        self.number(
            "SELECT COUNT(*) FROM (SELECT resource FROM access_rule WHERE mode IN ('enforced-with-exclusions', 'default-block') \
             GROUP BY resource HAVING COUNT(*) > 1) AS twice",
            &[],
        )
        .await
    }

    /// I-3: phases that opened without a passed gate before them, but for the first.
    pub async fn audit_opened_too_early(&mut self) -> Result<i64> {
        self.number(
            "SELECT COUNT(*) FROM phase LEFT JOIN verdict ON verdict.id = phase.opened_by \
             WHERE phase.opened_at IS NOT NULL AND phase.position > 0 \
             AND (verdict.id IS NULL OR verdict.verdict NOT IN ('pass', 'overridden') OR verdict.at > phase.opened_at)",
            &[],
        )
        .await
    }

    /// I-3: people who were invited before their phase opened.
    pub async fn audit_invited_too_early(&mut self) -> Result<i64> {
        self.number(
            "SELECT COUNT(*) FROM cohort JOIN phase ON phase.id = cohort.phase \
             WHERE phase.opened_at IS NULL AND EXISTS \
             (SELECT 1 FROM person WHERE person.cohort = cohort.id AND person.stage IN ('invited', 'done') AND person.invited_at IS NOT NULL)",
            &[],
        )
        .await
    }

    /// I-6: executives and VIPs in these phases' cohorts.
    pub async fn audit_protected_people(&mut self, cohorts: &[CohortId]) -> Result<i64> {
        let mut count = 0;
        for cohort in cohorts {
            count += self
                .number("SELECT COUNT(*) FROM person WHERE cohort = $1 AND (executive = 1 OR vip = 1)", &[cohort.as_str().into()])
                .await?;
        }
        Ok(count)
    }

    /// I-9: enrollment messages to people who were not invited, and messages that came after the one they should precede.
    pub async fn audit_message_order(&mut self) -> Result<i64> {
        let uninvited = self
            .number(
                "SELECT COUNT(*) FROM message JOIN person ON person.id = message.person WHERE message.kind = 'enrollment' \
                 AND message.state IN ('sent', 'delivered') AND person.invited_at IS NULL AND person.stage <> 'left'",
                &[],
            )
            .await?;
        let reversed = self
            .number(
                "SELECT COUNT(*) FROM message AS early JOIN message AS late ON late.person = early.person \
                 WHERE early.kind IN ('kickoff', 'pre-enrollment') AND late.kind = 'enrollment' \
                 AND early.sent_at IS NOT NULL AND late.sent_at IS NOT NULL AND early.sent_at > late.sent_at",
                &[],
            )
            .await?;
        Ok(uninvited + reversed)
    }

    /// Messages that count as sent without having been handed over exactly once.
    pub async fn audit_deliveries(&mut self) -> Result<i64> {
        self.number(
            "SELECT COUNT(*) FROM message LEFT JOIN delivery ON delivery.message = message.id \
             WHERE (message.state IN ('sent', 'delivered')) AND delivery.message IS NULL",
            &[],
        )
        .await
    }

    /// I-14: devices that have been between the services for longer than allowed, without a ticket.
    pub async fn audit_forgotten_in_gap(&mut self, now: Timestamp, limit: SignedDuration) -> Result<i64> {
        let since = now.checked_sub(limit).unwrap_or(Timestamp::MIN);
        self.number(
            "SELECT COUNT(*) FROM device WHERE state IN ('in-gap', 'enrolling', 'abandoned', 'failed') AND gap_since < $1 \
             AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.device = device.id AND ticket.opened_at >= device.gap_since) \
             AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.device = device.id AND ticket.state <> 'closed')",
            &[since.into()],
        )
        .await
    }

    /// Verdicts since one, to be judged again (I-4, I-17).
    pub async fn audit_verdicts(&mut self, after: VerdictId) -> Result<Vec<StoredVerdict>> {
        let rows = self.rows("SELECT id FROM verdict WHERE id > $1 ORDER BY id", &[after.0.into()]).await?;
        let mut verdicts = Vec::new();
        for row in rows {
            if let Some(verdict) = self.verdict(VerdictId(row.int(0)?)).await? {
                verdicts.push(verdict);
            }
        }
        Ok(verdicts)
    }

    /// Deadline entries of the journal since one (I-5).
    pub async fn audit_deadlines(&mut self, after: i64) -> Result<Vec<(i64, String)>> {
        let rows = self
            .rows("SELECT seq, event FROM journal WHERE kind = 'deadline-set' AND seq > $1 ORDER BY seq", &[after.into()])
            .await?;
        rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?))).collect()
    }

    /// Whether counters differ from what they count: everything is counted afresh, which costs a walk over all rows.
    pub async fn audit_counts(&mut self) -> Result<Vec<(String, Measure, i64, i64)>> {
        let mut fresh = CountChanges::default();
        for row in self.rows("SELECT cohort, stage, COUNT(*) FROM person GROUP BY cohort, stage", &[]).await? {
            fresh.add(row.opt_text(0)?.map(CohortId).as_ref(), Measure::Person(row.word(1)?), row.int(2)?);
        }
        let devices = "SELECT cohort, state, managed_by, compliance, checks, COUNT(*), CAST(SUM(attempts) AS BIGINT) FROM device \
                       GROUP BY cohort, state, managed_by, compliance, checks";
        for row in self.rows(devices, &[]).await? {
            let (cohort, state, count) = (row.opt_text(0)?.map(CohortId), row.word::<DeviceState>(1)?, row.int(5)?);
            let cohort = cohort.as_ref();
            fresh.add(cohort, Measure::Device(state), count);
            fresh.add(cohort, Measure::Managed(row.word(2)?), count);
            fresh.add(cohort, Measure::Attempts, row.int(6)?);
            if state.is_done() {
                fresh.add(cohort, Measure::Compliance(row.word(3)?), count);
                let checks: Checks = row.word(4)?;
                for kind in CheckKind::ALL {
                    fresh.add(cohort, Measure::Check(*kind, checks.get(*kind)), count);
                }
            }
        }
        let mut counted: std::collections::BTreeMap<(String, Measure), i64> = std::collections::BTreeMap::new();
        for (cohort, measure, value) in fresh.iter() {
            counted.insert((cohort.map_or_else(String::new, ToString::to_string), measure), value);
        }
        let mut differences = Vec::new();
        for row in
            self.rows("SELECT cohort, measure, value FROM cohort_count WHERE value <> 0 AND measure <> 'tickets'", &[]).await?
        {
            let (cohort, measure, kept): (String, Measure, i64) = (row.text(0)?, row.word(1)?, row.int(2)?);
            let real = counted.remove(&(cohort.clone(), measure)).unwrap_or(0);
            if real != kept {
                differences.push((cohort, measure, kept, real));
            }
        }
        differences.extend(counted.into_iter().map(|((cohort, measure), real)| (cohort, measure, 0, real)));
        Ok(differences)
    }

    /// People in scope who have no cohort although the campaign is complete (I-7).
    pub async fn audit_left_behind(&mut self) -> Result<i64> {
        self.number("SELECT COUNT(*) FROM person WHERE cohort IS NULL AND stage NOT IN ('left', 'exempt')", &[]).await
    }

    /// The stored hashes of the journal after an entry, to be verified in pieces.
    pub async fn audit_journal(
        &mut self,
        from: crate::journal::Head,
    ) -> Result<std::result::Result<crate::journal::Head, String>> {
        let entries = self.journal_after(from.seq, 20_000).await?;
        Ok(match sluis_campaign::journal::verify((from.seq, from.hash), &entries) {
            Ok((seq, hash)) => Ok(crate::journal::Head { seq, hash }),
            Err(broken) => Err(broken.to_string()),
        })
    }
}
