//! The invariants, asked after the fact: what must hold at every moment of every campaign (`domain.md` 4.3).
//!
//! The types and the database make most breaches impossible; this looks all the same, because it is cheap and because the next
//! change may forget.

use jiff::{SignedDuration, Timestamp};
use sluis_campaign::gate::{Finding, judge};
use sluis_campaign::journal::{Event, GENESIS};
use sluis_campaign::{CampaignStage, Verdict, VerdictId};
use sluis_plan::Stage;
use sluis_store::Head;

use crate::{Engine, Result};

/// A breach of an invariant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The invariant's id: `I-1`, …
    pub rule: &'static str,
    pub what: String,
}

/// How much an audit looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What can be asked in a moment.
    Quick,
    /// Everything, counted afresh.
    Whole,
}

/// How far an audit has come, so that the next one looks at what is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditMark {
    verdict: VerdictId,
    journal: Head,
}

impl Default for AuditMark {
    fn default() -> AuditMark {
        AuditMark { verdict: VerdictId(0), journal: Head { seq: 0, hash: GENESIS } }
    }
}

/// The chase acts in office hours only; over a long weekend a ticket may come this much later than the limit.
const GRACE: SignedDuration = SignedDuration::from_hours(5 * 24);

impl Engine {
    /// Looks for breaches; moves the mark.
    pub async fn audit(&self, mark: &mut AuditMark, depth: Depth, now: Timestamp) -> Result<Vec<Violation>> {
        let mut tx = self.store.read().await?;
        let mut violations = Vec::new();
        let mut none = |rule: &'static str, count: i64, what: &str| {
            if count != 0 {
                violations.push(Violation { rule, what: format!("{count} {what}") });
            }
        };
        let Some((_, plan)) = self.current_plan(&mut tx).await? else { return Ok(violations) };
        none("I-2", tx.audit_two_gatekeepers().await?, "resources with two gatekeepers");
        none("I-3", tx.audit_opened_too_early().await?, "phases opened without a passed gate");
        if depth == Depth::Whole {
            none("I-1", tx.audit_two_services().await?, "devices arrived that the old service still holds");
            none("I-3", tx.audit_invited_too_early().await?, "cohorts invited before their phase opened");
            none("I-9", tx.audit_message_order().await?, "messages out of order");
            none("I-9", tx.audit_deliveries().await?, "messages sent but not handed over once");
            let limited: Vec<_> = plan
                .phases
                .iter()
                .filter(|phase| *phase.stage == Stage::LimitedPilot)
                .flat_map(|phase| phase.cohort_ids().collect::<Vec<_>>())
                .collect();
            none("I-6", tx.audit_protected_people(&limited).await?, "executives or VIPs in a limited pilot");
            let limit = plan.campaign.gap.limit.span() + GRACE;
            none("I-14", tx.audit_forgotten_in_gap(now, limit).await?, "devices forgotten between the services");
            let stage = tx.installation().await?.map(|installation| installation.stage);
            if matches!(stage, Some(CampaignStage::Completed | CampaignStage::SourceDecommissioned)) {
                none("I-7", tx.audit_left_behind().await?, "people without a cohort at the end");
            }
            for (cohort, measure, kept, real) in tx.audit_counts().await? {
                violations.push(Violation {
                    rule: "counters",
                    what: format!("{measure} of `{cohort}` is kept as {kept} and counted as {real}"),
                });
            }
            match tx.audit_journal(mark.journal).await? {
                Ok(head) => mark.journal = head,
                Err(what) => violations.push(Violation { rule: "journal", what }),
            }
        }
        for stored in tx.audit_verdicts(mark.verdict).await? {
            mark.verdict = stored.id;
            let again = judge(&stored.evidence);
            if again != stored.judgement {
                violations.push(Violation { rule: "I-17", what: format!("verdict {} is judged otherwise now", stored.id) });
            }
            let missing = stored.judgement.answers.iter().any(|answer| answer.finding != Finding::Met);
            if stored.verdict == Verdict::Pass && missing {
                violations.push(Violation {
                    rule: "I-4",
                    what: format!("verdict {} passed with a criterion that was not met", stored.id),
                });
            }
        }
        for (seq, event) in tx.audit_deadlines(mark.journal.seq).await? {
            if let Ok(Event::DeadlineSet { day, estimate, .. }) = serde_json::from_str(&event) {
                let carried = estimate.tiers.iter().all(|tier| tier.needed <= tier.available);
                if estimate.observed < estimate.needed || !carried || !plan.calendar().may_act(day) {
                    violations
                        .push(Violation { rule: "I-5", what: format!("journal entry {seq} set a deadline without the means") });
                }
            }
        }
        Ok(violations)
    }
}
