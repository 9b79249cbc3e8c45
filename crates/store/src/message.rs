//! Messages and their deliveries.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sluis_campaign::{Message, MessageId, MessageKind, MessageState, PersonId, PlanVersion};
use sluis_plan::PhaseId;
use sqlx::AssertSqlSafe;

use crate::db::{Row, Tx, Value, json};
use crate::error::{Result, StoreError};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, person, phase, kind, occasion, plan, planned_at, state, language, facts, sent_at, outcome FROM message ",
            $rest
        )
    };
}

/// Messages of one kind in one phase, by state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageTally {
    pub phase: PhaseId,
    pub kind: MessageKind,
    pub state: MessageState,
    pub count: i64,
    /// The earliest moment for which one of them was planned.
    pub first: Timestamp,
}

/// Which messages to list.
#[derive(Clone, Debug, Default)]
pub struct MessageFilter {
    pub phase: Option<PhaseId>,
    pub kind: Option<MessageKind>,
    pub state: Option<MessageState>,
    /// The last message of the page before; pages go from the newest to the oldest.
    pub before: Option<MessageId>,
    pub limit: u32,
}

impl MessageFilter {
    fn admits(&self, tally: &MessageTally) -> bool {
        self.phase.as_ref().is_none_or(|phase| *phase == tally.phase)
            && self.kind.is_none_or(|kind| kind == tally.kind)
            && self.state.is_none_or(|state| state == tally.state)
    }
}

/// A message as it is written: the columns of [`columns`].
const INSERT: &str =
    "INSERT INTO message (id, person, phase, kind, occasion, plan, planned_at, state, language, facts, sent_at, outcome) VALUES";
const WIDTH: usize = 12;

impl Tx {
    pub async fn message(&mut self, id: MessageId) -> Result<Option<Message>> {
        self.row(select!("WHERE id = $1"), &[id.0.into()]).await?.as_ref().map(message).transpose()
    }

    pub async fn messages(&mut self, ids: &[MessageId]) -> Result<Vec<Message>> {
        let keys: Vec<Value<'_>> = ids.iter().map(|id| id.0.into()).collect();
        self.rows_in(select!("WHERE id IN"), "ORDER BY id", &keys).await?.iter().map(message).collect()
    }

    pub async fn messages_of(&mut self, person: PersonId) -> Result<Vec<Message>> {
        self.rows(select!("WHERE person = $1 ORDER BY planned_at, id"), &[person.0.into()]).await?.iter().map(message).collect()
    }

    /// The message that was handed over under this message id.
    pub async fn message_by_delivery(&mut self, message_id: &str) -> Result<Option<Message>> {
        let row = self.row("SELECT message FROM delivery WHERE message_id = $1", &[message_id.into()]).await?;
        match row {
            Some(row) => self.message(MessageId(row.int(0)?)).await,
            None => Ok(None),
        }
    }

    /// Scheduled messages that have not been sent, to be planned again under a new plan version.
    pub async fn messages_scheduled(&mut self, after: MessageId, limit: u32) -> Result<Vec<Message>> {
        let rows = self
            .rows(select!("WHERE state = 'scheduled' AND id > $1 ORDER BY id LIMIT $2"), &[after.0.into(), limit.into()])
            .await?;
        rows.iter().map(message).collect()
    }

    /// Messages from the newest to the oldest. The tallies say where there are any that the filter lets through, so that only
    /// rows that are returned are read.
    pub async fn messages_list(&mut self, filter: &MessageFilter) -> Result<Vec<Message>> {
        let before = filter.before.map_or(i64::MAX, |id| id.0);
        if filter.phase.is_none() && filter.kind.is_none() && filter.state.is_none() {
            let rows =
                self.rows(select!("WHERE id < $1 ORDER BY id DESC LIMIT $2"), &[before.into(), filter.limit.into()]).await?;
            return rows.iter().map(message).collect();
        }
        let mut places: BTreeMap<PhaseId, Vec<MessageTally>> = BTreeMap::new();
        for tally in self.message_tallies().await?.into_iter().filter(|tally| filter.admits(tally)) {
            places.entry(tally.phase.clone()).or_default().push(tally);
        }
        let mut ids: Vec<MessageId> = Vec::new();
        for (phase, tallies) in places {
            let of_each: Vec<String> = tallies
                .iter()
                .map(|tally| {
                    let (kind, state) = (tally.kind, tally.state);
                    format!("SELECT id FROM message WHERE phase = $1 AND kind = '{kind}' AND state = '{state}' AND id < $2")
                })
                .collect();
            let sql = format!("{} ORDER BY 1 DESC LIMIT $3", of_each.join(" UNION ALL "));
            for row in self.rows(AssertSqlSafe(sql), &[phase.as_str().into(), before.into(), filter.limit.into()]).await? {
                ids.push(MessageId(row.int(0)?));
            }
        }
        ids.sort_unstable_by(|one, other| other.cmp(one));
        ids.truncate(filter.limit as usize);
        let mut messages = self.messages(&ids).await?;
        messages.reverse();
        Ok(messages)
    }

    /// How many messages of each kind each phase has, by state.
    pub async fn message_tallies(&mut self) -> Result<Vec<MessageTally>> {
        let rows = self
            .rows("SELECT phase, kind, state, value, first_at FROM message_count WHERE value > 0 ORDER BY first_at, phase, kind, state", &[])
            .await?;
        rows.iter()
            .map(|row| {
                Ok(MessageTally {
                    phase: PhaseId(row.text(0)?),
                    kind: row.word(1)?,
                    state: row.word(2)?,
                    count: row.int(3)?,
                    first: row.at(4)?,
                })
            })
            .collect()
    }

    /// Which of these people already have a message for this occasion.
    pub async fn messages_with_occasion(&mut self, occasion: &str, people: &[PersonId]) -> Result<Vec<PersonId>> {
        let mut found = Vec::new();
        let keys: Vec<Value<'_>> = people.iter().map(|id| id.0.into()).collect();
        for row in self.rows_in("SELECT person, occasion FROM message WHERE person IN", "", &keys).await? {
            if row.text(1)? == occasion {
                found.push(PersonId(row.int(0)?));
            }
        }
        Ok(found)
    }

    pub async fn next_message_id(&mut self) -> Result<MessageId> {
        self.next_id("SELECT MAX(id) FROM message").await.map(MessageId)
    }

    /// Writes down that a message was handed over. A second time is refused by the database.
    pub async fn delivery_record(&mut self, message: MessageId, message_id: &str, at: Timestamp) -> Result<()> {
        self.deliveries_record(&[(message, message_id.to_owned())], at).await
    }

    /// As [`delivery_record`](Tx::delivery_record), for many at once.
    pub async fn deliveries_record(&mut self, deliveries: &[(MessageId, String)], at: Timestamp) -> Result<()> {
        let values: Vec<Value<'_>> =
            deliveries.iter().flat_map(|(message, id)| [message.0.into(), id.into(), at.into()]).collect();
        self.execute_many("INSERT INTO delivery (message, message_id, at) VALUES", "", 3, &values).await?;
        Ok(())
    }

    pub(crate) async fn messages_insert(&mut self, messages: &[&Message]) -> Result<()> {
        let mut values: Vec<Value<'_>> = Vec::with_capacity(messages.len() * WIDTH);
        for message in messages {
            values.extend(columns(message)?);
        }
        self.execute_many(INSERT, "", WIDTH, &values).await?;
        Ok(())
    }

    /// Saves messages that were loaded in this transaction, provided that their state is still the one loaded.
    pub(crate) async fn messages_update(&mut self, moved: &[(&Message, &Message)]) -> Result<()> {
        let (scheduled, others): (Vec<_>, Vec<_>) = moved.iter().partition(|(before, _)| before.state == MessageState::Scheduled);
        // Nearly all of them have been waiting for their moment, and go out by the dozen.
        let mut values: Vec<Value<'_>> = Vec::with_capacity(scheduled.len() * WIDTH);
        for (_, after) in &scheduled {
            values.extend(columns(after)?);
        }
        let changed = self
            .execute_many(
                INSERT,
                "ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, planned_at = excluded.planned_at, state = excluded.state, \
                 facts = excluded.facts, sent_at = excluded.sent_at, outcome = excluded.outcome WHERE message.state = 'scheduled'",
                WIDTH,
                &values,
            )
            .await?;
        if changed != scheduled.len() as u64 {
            return Err(StoreError::Raced { what: "a message" });
        }
        for (before, after) in others {
            self.message_update(before, after).await?;
        }
        Ok(())
    }

    async fn message_update(&mut self, before: &Message, after: &Message) -> Result<()> {
        let changed = self
            .execute(
                "UPDATE message SET plan = $2, planned_at = $3, state = $4, facts = $5, sent_at = $6, outcome = $7 \
                 WHERE id = $1 AND state = $8",
                &[
                    after.id.0.into(),
                    after.plan.0.into(),
                    after.planned_at.into(),
                    after.state.word().into(),
                    json(&after.facts)?.into(),
                    after.sent_at.into(),
                    after.outcome.as_deref().into(),
                    before.state.word().into(),
                ],
            )
            .await?;
        if changed == 1 { Ok(()) } else { Err(StoreError::Raced { what: "a message" }) }
    }

    /// Moves the tallies of messages by what has changed.
    pub(crate) async fn message_counts_move(&mut self, changes: &MessageCountChanges) -> Result<()> {
        for ((phase, kind, state), (change, first)) in &changes.0 {
            self.execute(
                "INSERT INTO message_count (phase, kind, state, value, first_at) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (phase, kind, state) DO UPDATE SET value = message_count.value + excluded.value, \
                 first_at = CASE WHEN excluded.first_at < message_count.first_at THEN excluded.first_at ELSE message_count.first_at END",
                &[phase.as_str().into(), kind.word().into(), state.word().into(), (*change).into(), (*first).into()],
            )
            .await?;
        }
        Ok(())
    }
}

/// Changes to the tallies of messages, and the earliest moment among the messages that changed.
#[derive(Debug, Default)]
pub(crate) struct MessageCountChanges(BTreeMap<(PhaseId, MessageKind, MessageState), (i64, Timestamp)>);

impl MessageCountChanges {
    pub fn moved(&mut self, before: Option<&Message>, after: &Message) {
        for (message, change) in before.map(|message| (message, -1_i64)).into_iter().chain([(after, 1)]) {
            let entry = self.0.entry((message.phase.clone(), message.kind, message.state)).or_insert((0, message.planned_at));
            entry.0 += change;
            entry.1 = entry.1.min(message.planned_at);
        }
    }
}

fn columns(message: &Message) -> Result<[Value<'_>; 12]> {
    Ok([
        message.id.0.into(),
        message.person.0.into(),
        message.phase.as_str().into(),
        message.kind.word().into(),
        (&message.occasion).into(),
        message.plan.0.into(),
        message.planned_at.into(),
        message.state.word().into(),
        message.language.code().into(),
        json(&message.facts)?.into(),
        message.sent_at.into(),
        message.outcome.as_deref().into(),
    ])
}

fn message(row: &Row) -> Result<Message> {
    Ok(Message {
        id: MessageId(row.int(0)?),
        person: PersonId(row.int(1)?),
        phase: PhaseId(row.text(2)?),
        kind: row.word(3)?,
        occasion: row.text(4)?,
        plan: PlanVersion(row.int(5)?),
        planned_at: row.at(6)?,
        state: row.word(7)?,
        language: row.word(8)?,
        facts: row.json(9)?,
        sent_at: row.opt_at(10)?,
        outcome: row.opt_text(11)?,
    })
}
