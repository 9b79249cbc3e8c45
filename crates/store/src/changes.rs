//! What one use case changes: collected as values, then written down in the transaction that loaded them.
//!
//! This is the only way in which people, devices, messages, tickets and jobs are written, so that their counters, their
//! journal entries and the jobs they cause can't be forgotten.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_campaign::journal::Event;
use sluis_campaign::{
    Actor, CountChanges, Device, DeviceId, Measure, Message, MessageId, Person, PersonId, PersonStage, Ticket, TicketEvent,
};
use sluis_plan::{Campaign, CohortId};

use crate::db::{Tx, Value};
use crate::error::Result;
use crate::job::NewJob;
use crate::message::MessageCountChanges;

/// Everything that one use case changes.
#[derive(Debug, Default)]
pub struct Changes {
    people: BTreeMap<PersonId, (Option<Person>, Person)>,
    devices: BTreeMap<DeviceId, (Option<Device>, Device)>,
    messages: BTreeMap<MessageId, (Option<Message>, Message)>,
    tickets: Vec<(Option<Ticket>, Ticket, Option<TicketEvent>, Actor)>,
    jobs: Vec<NewJob>,
    journal: Vec<(Actor, Event)>,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
            && self.devices.is_empty()
            && self.messages.is_empty()
            && self.tickets.is_empty()
            && self.jobs.is_empty()
            && self.journal.is_empty()
    }

    /// A person as they were loaded (`None` for a new one) and as they are now. Changed twice, they are written once.
    pub fn person(&mut self, before: Option<&Person>, after: Person) {
        if before == Some(&after) {
            return;
        }
        match self.people.get_mut(&after.id) {
            Some((_, latest)) => *latest = after,
            None => {
                self.people.insert(after.id, (before.cloned(), after));
            }
        }
    }

    /// The latest state of a person in these changes.
    pub fn latest_person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id).map(|(_, latest)| latest)
    }

    pub fn device(&mut self, before: Option<&Device>, after: Device) {
        if before == Some(&after) {
            return;
        }
        match self.devices.get_mut(&after.id) {
            Some((_, latest)) => *latest = after,
            None => {
                self.devices.insert(after.id, (before.cloned(), after));
            }
        }
    }

    /// The latest state of a device in these changes.
    pub fn latest_device(&self, id: DeviceId) -> Option<&Device> {
        self.devices.get(&id).map(|(_, latest)| latest)
    }

    pub fn message(&mut self, before: Option<&Message>, after: Message) {
        self.messages.insert(after.id, (before.cloned(), after));
    }

    pub fn open_ticket(&mut self, ticket: Ticket, actor: Actor) {
        self.tickets.push((None, ticket, None, actor));
    }

    pub fn ticket(&mut self, before: Ticket, after: Ticket, event: TicketEvent, actor: Actor) {
        self.tickets.push((Some(before), after, Some(event), actor));
    }

    pub fn job(&mut self, job: NewJob) {
        self.jobs.push(job);
    }

    pub fn tell(&mut self, actor: Actor, event: Event) {
        self.journal.push((actor, event));
    }

    pub fn device_count(&self) -> usize {
        self.devices.len()
    }
}

impl Tx {
    /// Writes changes down, moves the counters with them, and chains the journal. Without a plan there are no rules, and
    /// nothing falls due.
    pub async fn save(&mut self, changes: Changes, rules: Option<&Campaign>, now: Timestamp) -> Result<()> {
        let mut counts = CountChanges::default();
        let mut days: BTreeMap<(Option<CohortId>, DayMeasure), i64> = BTreeMap::new();
        let mut add_day = |cohort: Option<&CohortId>, measure: DayMeasure, change: i64| {
            if change != 0 {
                *days.entry((cohort.cloned(), measure)).or_insert(0) += change;
            }
        };
        for (before, after) in changes.people.values() {
            counts.person(before.as_ref(), after);
            let was = |stage| before.as_ref().is_some_and(|before| before.stage == stage);
            if after.invited_at.is_some() && before.as_ref().is_none_or(|before| before.invited_at.is_none()) {
                add_day(after.cohort.as_ref(), DayMeasure::Invited, 1);
            }
            add_day(
                after.cohort.as_ref(),
                DayMeasure::Done,
                i64::from(after.stage == PersonStage::Done) - i64::from(was(PersonStage::Done)),
            );
        }
        for (before, after) in changes.devices.values() {
            counts.device(before.as_ref(), after);
            let attempts = i64::from(after.attempts) - before.as_ref().map_or(0, |before| i64::from(before.attempts));
            add_day(after.cohort.as_ref(), DayMeasure::Attempts, attempts);
        }
        for (before, after, event, _) in &changes.tickets {
            if before.is_none() {
                counts.add(after.cohort.as_ref(), Measure::Tickets, 1);
                add_day(after.cohort.as_ref(), DayMeasure::Tickets, 1);
                add_day(None, DayMeasure::Arrived(after.tier), 1);
            } else if matches!(event, Some(TicketEvent::Escalated { .. } | TicketEvent::Reopened)) {
                add_day(None, DayMeasure::Arrived(after.tier), 1);
            }
        }

        let people: Vec<&Person> = changes.people.values().map(|(_, after)| after).collect();
        self.people_write(&people, rules).await?;
        let devices: Vec<&Device> = changes.devices.values().map(|(_, after)| after).collect();
        self.devices_write(&devices, rules).await?;
        self.save_messages(&changes.messages).await?;
        for (before, after, event, actor) in &changes.tickets {
            match (before, event) {
                (Some(before), Some(event)) => self.ticket_update(before, after, event, actor).await?,
                _ => self.ticket_insert(after, actor).await?,
            }
        }
        self.jobs_queue(&changes.jobs).await?;
        self.counts_move(&counts).await?;
        let zone = rules.map_or(TimeZone::UTC, |rules| rules.time_zone.clone());
        let day = now.to_zoned(zone).date().to_string();
        for ((cohort, measure), change) in &days {
            self.execute(
                "INSERT INTO day_count (day, cohort, measure, value) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (day, cohort, measure) DO UPDATE SET value = day_count.value + excluded.value",
                &[
                    day.as_str().into(),
                    cohort.as_ref().map_or("", CohortId::as_str).into(),
                    measure.word().into(),
                    (*change).into(),
                ],
            )
            .await?;
        }
        self.journal_add(&changes.journal, now).await
    }

    async fn save_messages(&mut self, messages: &BTreeMap<MessageId, (Option<Message>, Message)>) -> Result<()> {
        let mut counts = MessageCountChanges::default();
        let mut new: Vec<&Message> = Vec::new();
        let mut moved: Vec<(&Message, &Message)> = Vec::new();
        for (before, after) in messages.values() {
            counts.moved(before.as_ref(), after);
            match before {
                Some(before) => moved.push((before, after)),
                None => new.push(after),
            }
        }
        self.messages_update(&moved).await?;
        self.messages_insert(&new).await?;
        self.message_counts_move(&counts).await
    }

    pub(crate) async fn counts_move(&mut self, counts: &CountChanges) -> Result<()> {
        let rows: Vec<(&str, String, i64)> = counts
            .iter()
            .map(|(cohort, measure, change)| (cohort.map_or("", CohortId::as_str), measure.to_string(), change))
            .collect();
        let mut values: Vec<Value<'_>> = Vec::with_capacity(rows.len() * 3);
        for (cohort, measure, change) in &rows {
            values.extend([(*cohort).into(), measure.into(), (*change).into()]);
        }
        self.execute_many(
            "INSERT INTO cohort_count (cohort, measure, value) VALUES",
            "ON CONFLICT (cohort, measure) DO UPDATE SET value = cohort_count.value + excluded.value",
            3,
            &values,
        )
        .await?;
        Ok(())
    }
}

/// What is counted by day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayMeasure {
    Invited,
    Done,
    Attempts,
    Tickets,
    /// Tickets that reached a tier.
    Arrived(u8),
}

impl DayMeasure {
    pub const fn word(self) -> &'static str {
        match self {
            DayMeasure::Invited => "invited",
            DayMeasure::Done => "done",
            DayMeasure::Attempts => "attempts",
            DayMeasure::Tickets => "tickets",
            DayMeasure::Arrived(1) => "arrived.1",
            DayMeasure::Arrived(2) => "arrived.2",
            DayMeasure::Arrived(3) => "arrived.3",
            DayMeasure::Arrived(_) => "arrived.4",
        }
    }
}
