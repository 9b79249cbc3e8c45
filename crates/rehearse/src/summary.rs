//! A rehearsal in figures: one document, the same byte for byte for the same seed.

use jiff::Timestamp;
use serde::Serialize;
use sluis_campaign::{DeviceState, ManagedBy, Measure, MessageState, PersonStage, Reason, Verdict};
use sluis_plan::PhaseId;

use crate::{Rehearsal, Result};

#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    pub people: People,
    pub devices: Devices,
    pub phases: Vec<Phase>,
    pub messages: Messages,
    pub tickets: Tickets,
    /// Days from the first moment to the last.
    pub days: i64,
    /// Breaches of the invariants of `domain.md` 4.3. Always 0.
    pub violations: usize,
    pub journal: Journal,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct People {
    pub total: i64,
    pub done: i64,
    pub exempt: i64,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct Devices {
    pub total: i64,
    pub in_source: i64,
    pub in_gap: i64,
    pub in_target: i64,
    pub exempt: i64,
}

#[derive(Clone, Debug, Serialize)]
pub struct Phase {
    pub id: PhaseId,
    pub opened: Option<Timestamp>,
    /// When its gate passed or was overridden.
    pub closed: Option<Timestamp>,
    pub verdicts: Vec<PhaseVerdict>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PhaseVerdict {
    pub at: Timestamp,
    pub verdict: Verdict,
    pub reasons: Vec<Reason>,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Messages {
    pub sent: i64,
    pub bounced: i64,
    pub suppressed: i64,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct Tickets {
    pub opened: i64,
    pub closed: i64,
    pub escalated: i64,
}

#[derive(Clone, Debug, Serialize)]
pub struct Journal {
    pub entries: i64,
    pub head: String,
}

/// The figures of a rehearsal as it stands.
pub async fn summary(rehearsal: &Rehearsal) -> Result<Summary> {
    let mut tx = rehearsal.engine.store().read().await?;
    let mut counts = sluis_campaign::Counts::default();
    for cohort in tx.counts().await?.values() {
        counts.merge(cohort);
    }
    let mut messages = Messages::default();
    for tally in tx.message_tallies().await? {
        match tally.state {
            MessageState::Sent | MessageState::Delivered => messages.sent += tally.count,
            MessageState::Bounced => messages.bounced += tally.count,
            MessageState::Suppressed => messages.suppressed += tally.count,
            MessageState::Scheduled | MessageState::Withdrawn => {}
        }
    }
    let mut phases = Vec::new();
    for phase in tx.phases().await? {
        let verdicts = tx.verdicts(&phase.id).await?;
        let closed = verdicts
            .iter()
            .find(|verdict| matches!(verdict.verdict, Verdict::Pass | Verdict::Overridden))
            .map(|verdict| verdict.at);
        let verdicts = verdicts
            .into_iter()
            .map(|verdict| PhaseVerdict { at: verdict.at, verdict: verdict.verdict, reasons: verdict.judgement.reasons })
            .collect();
        phases.push(Phase { id: phase.id, opened: phase.opened_at, closed, verdicts });
    }
    let tickets = tx.ticket_totals().await?;
    let head = tx.journal_head().await?;
    let devices = |fits: fn(DeviceState) -> bool| counts.devices(fits);
    Ok(Summary {
        people: People {
            total: counts.all_people(),
            done: counts.people(PersonStage::Done),
            exempt: counts.people(PersonStage::Exempt),
        },
        devices: Devices {
            total: devices(|state| state != DeviceState::OutOfScope),
            in_source: counts.get(Measure::Managed(ManagedBy::Source)),
            in_gap: devices(DeviceState::is_between),
            in_target: counts.get(Measure::Managed(ManagedBy::Target)),
            exempt: devices(|state| state == DeviceState::Exempt),
        },
        phases,
        messages,
        tickets: Tickets { opened: tickets.opened, closed: tickets.closed, escalated: tickets.escalated },
        days: rehearsal.days(),
        violations: rehearsal.violations().len(),
        journal: Journal { entries: head.seq, head: head.hash.to_string() },
    })
}
