//! The journal: entries are added in the transaction of what they tell, and chained.

use jiff::Timestamp;
use sluis_campaign::journal::{Actor, Broken, Entry, Event, GENESIS, Hash, link, verify};
use sluis_campaign::{DeviceId, PersonId};
use sluis_plan::PhaseId;

use crate::db::{Row, Tx, Value, json};
use crate::error::Result;
use crate::ticket::actor;

/// Which entries to list; newest first.
#[derive(Clone, Debug, Default)]
pub struct JournalFilter {
    pub person: Option<PersonId>,
    pub device: Option<DeviceId>,
    pub phase: Option<PhaseId>,
    pub kind: Option<String>,
    pub until: Option<Timestamp>,
    /// The last entry of the page before.
    pub before: Option<i64>,
    pub limit: u32,
}

/// The end of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    pub seq: i64,
    pub hash: Hash,
}

/// Entries read at once while the chain is checked.
const PAGE: i64 = 2_000;

macro_rules! list {
    ($subject:literal) => {
        concat!(
            "SELECT seq, at, actor, event, hash FROM journal WHERE seq < $1 AND (at <= $2 OR $2 IS NULL) ",
            $subject,
            " ORDER BY seq DESC LIMIT $3"
        )
    };
}

impl Tx {
    /// Adds entries to the end of the chain.
    pub(crate) async fn journal_add(&mut self, entries: &[(Actor, Event)], at: Timestamp) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let mut head = self.journal_head().await?;
        let mut values: Vec<Value<'_>> = Vec::with_capacity(entries.len() * 9);
        for (actor, event) in entries {
            let text = json(event)?;
            let subject = Subject::of(event);
            let kind = kind_of(&text);
            head = Head { seq: head.seq + 1, hash: link(head.hash, head.seq + 1, at, actor, &text) };
            values.extend([
                head.seq.into(),
                at.into(),
                String::from(actor.clone()).into(),
                kind.into(),
                subject.person.map(|id| id.0).into(),
                subject.device.map(|id| id.0).into(),
                subject.phase.map(|phase| phase.0).into(),
                text.into(),
                head.hash.to_string().into(),
            ]);
        }
        self.execute_many(
            "INSERT INTO journal (seq, at, actor, kind, person, device, phase, event, hash) VALUES",
            "",
            9,
            &values,
        )
        .await?;
        self.execute(
            "UPDATE journal_head SET seq = $1, hash = $2 WHERE id = 1",
            &[head.seq.into(), head.hash.to_string().into()],
        )
        .await?;
        Ok(())
    }

    pub async fn journal_head(&mut self) -> Result<Head> {
        match self.row("SELECT seq, hash FROM journal_head WHERE id = 1", &[]).await? {
            Some(row) => Ok(Head { seq: row.int(0)?, hash: row.word(1)? }),
            None => Ok(Head { seq: 0, hash: GENESIS }),
        }
    }

    pub async fn journal_list(&mut self, filter: &JournalFilter) -> Result<Vec<Entry>> {
        let before: Value<'_> = filter.before.unwrap_or(i64::MAX).into();
        let until: Value<'_> = filter.until.into();
        let limit: Value<'_> = filter.limit.into();
        let kind: Value<'_> = filter.kind.as_deref().into();
        // One statement for each subject, so that each walks the index made for it. A subject has few enough entries to look
        // through them for a kind.
        let rows = if let Some(person) = filter.person {
            self.rows(list!("AND person = $4 AND (kind = $5 OR $5 IS NULL)"), &[before, until, limit, person.0.into(), kind])
                .await?
        } else if let Some(device) = filter.device {
            self.rows(list!("AND device = $4 AND (kind = $5 OR $5 IS NULL)"), &[before, until, limit, device.0.into(), kind])
                .await?
        } else if let Some(phase) = &filter.phase {
            self.rows(list!("AND phase = $4 AND (kind = $5 OR $5 IS NULL)"), &[before, until, limit, phase.as_str().into(), kind])
                .await?
        } else if filter.kind.is_some() {
            self.rows(list!("AND kind = $4"), &[before, until, limit, kind]).await?
        } else {
            self.rows(list!(""), &[before, until, limit]).await?
        };
        rows.iter().map(entry).collect()
    }

    /// Entries in the order of the chain.
    pub async fn journal_after(&mut self, seq: i64, limit: i64) -> Result<Vec<Entry>> {
        let rows = self
            .rows(
                "SELECT seq, at, actor, event, hash FROM journal WHERE seq > $1 ORDER BY seq LIMIT $2",
                &[seq.into(), limit.into()],
            )
            .await?;
        rows.iter().map(entry).collect()
    }

    /// Walks the whole chain and compares its end with the head that is kept apart.
    pub async fn journal_verify(&mut self) -> Result<std::result::Result<Head, Broken>> {
        let head = self.journal_head().await?;
        let mut at = (0, GENESIS);
        loop {
            let entries = self.journal_after(at.0, PAGE).await?;
            if entries.is_empty() {
                break;
            }
            match verify(at, &entries) {
                Ok(next) => at = next,
                Err(broken) => return Ok(Err(broken)),
            }
        }
        if at.0 != head.seq {
            return Ok(Err(Broken::Cut { expected: head.seq, found: at.0 }));
        }
        if at.1 != head.hash {
            return Ok(Err(Broken::Changed { seq: at.0 }));
        }
        Ok(Ok(head))
    }
}

fn entry(row: &Row) -> Result<Entry> {
    Ok(Entry { seq: row.int(0)?, at: row.at(1)?, actor: actor(row.text(2)?)?, event: row.text(3)?, hash: row.word(4)? })
}

/// The value of `kind`, which is the first field of an event's JSON.
fn kind_of(event: &str) -> String {
    event.split('"').nth(3).unwrap_or_default().to_owned()
}

/// Whom or what an entry is about, so that it can be found.
#[derive(Default)]
struct Subject {
    person: Option<PersonId>,
    device: Option<DeviceId>,
    phase: Option<PhaseId>,
}

impl Subject {
    fn of(event: &Event) -> Subject {
        let nobody = Subject::default();
        match event {
            Event::KeptOut { person, phase, .. } => Subject { person: Some(*person), phase: Some(phase.clone()), ..nobody },
            Event::PersonLeft { person }
            | Event::PersonCameBack { person }
            | Event::Exempted { person, .. }
            | Event::ExemptionEnded { person }
            | Event::MessageSent { person, .. }
            | Event::MessageBounced { person, .. }
            | Event::MessageSuppressed { person, .. }
            | Event::TicketOpened { person, .. }
            | Event::Feedback { person, .. } => Subject { person: Some(*person), ..nobody },
            Event::DeviceMoved { device, .. } | Event::SaidRemoved { device } | Event::UnenrollOrdered { device, .. } => {
                Subject { device: Some(*device), ..nobody }
            }
            Event::PhaseMoved { phase, .. }
            | Event::PhaseOpened { phase, .. }
            | Event::GateJudged { phase, .. }
            | Event::GateOverridden { phase, .. }
            | Event::CauseMended { phase, .. }
            | Event::Confirmed { phase, .. }
            | Event::BlockPlanned { phase, .. } => Subject { phase: Some(phase.clone()), ..nobody },
            _ => nobody,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_column_is_the_kind_of_the_event() {
        for event in
            [Event::Resumed, Event::PersonLeft { person: PersonId(1) }, Event::AccountCreated { account: "anna".to_owned() }]
        {
            assert_eq!(kind_of(&json(&event).unwrap()), event.kind());
        }
    }
}
