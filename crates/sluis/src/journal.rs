//! `sluis log` and `sluis verify`: the journal and its chain.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;
use sluis_campaign::journal::{Broken, Entry, Event, Names};
use sluis_campaign::{Actor, DeviceId, Naming, PersonId};
use sluis_plan::PhaseId;
use sluis_store::{JournalFilter, Tx};
use sluis_text::{Arg, Message};

use crate::command::{Format, Log, Verify};
use crate::failure::{Exit, Failure, Outcome};
use crate::installation::Installation;
use crate::voice::Voice;

/// Entries that are printed unless somebody asks for more.
const SHOWN: u32 = 50;
/// Entries that are read at once.
const PAGE: u32 = 1_000;
/// How often a journal that is followed is read.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// An entry as a line of JSON.
#[derive(Serialize)]
struct Line<'e> {
    seq: i64,
    at: Timestamp,
    actor: &'e Actor,
    event: Box<RawValue>,
    hash: String,
}

pub async fn log(log: &Log, voice: Voice) -> Outcome {
    let installation = Installation::open(&log.place).await?;
    let mut tx = installation.engine.store().read().await?;
    let person = match &log.person {
        Some(account) => {
            let accounts = [account.to_lowercase()];
            let found = tx.people_by_account(&accounts).await?.into_iter().next();
            Some(found.ok_or_else(|| Failure::refused(Message::new("cmd-log-nobody").with("account", account)))?.id)
        }
        None => None,
    };
    let all = log.format == Format::Json || log.since.is_some();
    let most = log.limit.unwrap_or(if all { u32::MAX } else { SHOWN });
    let mut filter = JournalFilter {
        person,
        phase: log.phase.as_deref().map(PhaseId::from),
        kind: log.kind.clone(),
        ..JournalFilter::default()
    };
    filter.limit = most;
    let shown = read(&mut tx, &filter, 0, log.since).await?;
    let last = tx.journal_head().await?.seq;
    drop(tx);
    print(&installation, &shown, log.format, voice).await?;
    if log.follow {
        filter.limit = u32::MAX;
        follow(&installation, &filter, last, log.format, voice).await?;
    }
    Ok(Exit::Fine)
}

/// Prints what is added after an entry, until somebody interrupts it.
async fn follow(
    installation: &Installation,
    filter: &JournalFilter,
    after: i64,
    format: Format,
    voice: Voice,
) -> Result<(), Failure> {
    let mut last = after;
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            () = crate::signal::stop() => return Ok(()),
        }
        let mut tx = installation.engine.store().read().await?;
        let head = tx.journal_head().await?.seq;
        if head > last {
            let added = read(&mut tx, filter, last, None).await?;
            drop(tx);
            last = head;
            print(installation, &added, format, voice).await?;
        }
    }
}

/// The entries that a filter lets through, in the order in which they were written: after the entry `after`, and since a moment.
async fn read(tx: &mut Tx, filter: &JournalFilter, after: i64, since: Option<Timestamp>) -> Result<Vec<Entry>, Failure> {
    let mut filter = filter.clone();
    let most = filter.limit;
    let mut entries: Vec<Entry> = Vec::new();
    // The newest are found first.
    while entries.len() < most as usize {
        filter.limit = PAGE.min(most - u32::try_from(entries.len()).unwrap_or(most));
        let page = tx.journal_list(&filter).await?;
        let Some(last) = page.last() else { break };
        filter.before = Some(last.seq);
        let read = page.len();
        entries.extend(page.into_iter().filter(|entry| entry.seq > after && since.is_none_or(|since| entry.at >= since)));
        if read < filter.limit as usize || filter.before.is_some_and(|seq| seq <= after + 1) {
            break;
        }
    }
    entries.reverse();
    Ok(entries)
}

async fn print(installation: &Installation, entries: &[Entry], format: Format, voice: Voice) -> Result<(), Failure> {
    let standing = installation.engine.standing().await?;
    let Some(plan) = standing.plan.as_ref().filter(|_| format == Format::Text) else {
        return entries.iter().try_for_each(|entry| voice.data(&line(entry)?));
    };
    let names = names(&mut installation.engine.store().read().await?, entries).await?;
    let naming = Naming { plan, language: voice.locale().language() };
    for entry in entries {
        let at = entry.at.to_zoned(plan.campaign.time_zone.clone()).datetime();
        let what = match serde_json::from_str::<Event>(&entry.event) {
            Ok(event) => Arg::from(event.message(naming, &names)),
            Err(_) => Arg::from(&entry.event),
        };
        let who = entry.actor.message(&names);
        voice.result(&Message::new("cmd-log-line").with("at", Arg::Moment(at)).with("who", who).with("what", what))?;
    }
    Ok(())
}

fn line(entry: &Entry) -> Result<String, Failure> {
    let unwritten = |error: serde_json::Error| crate::voice::unwritten(&error.into());
    let event = RawValue::from_string(entry.event.clone()).map_err(unwritten)?;
    let line = Line { seq: entry.seq, at: entry.at, actor: &entry.actor, event, hash: entry.hash.to_string() };
    serde_json::to_string(&line).map_err(unwritten)
}

/// What the people and devices that some entries mention are called today.
async fn names(tx: &mut Tx, entries: &[Entry]) -> Result<Names, Failure> {
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let mut devices: BTreeSet<DeviceId> = BTreeSet::new();
    for entry in entries {
        if let Actor::Person(person) = &entry.actor {
            people.insert(*person);
        }
        if let Ok(event) = serde_json::from_str::<Event>(&entry.event) {
            let mentions = event.mentions();
            people.extend(mentions.person);
            devices.extend(mentions.device);
        }
    }
    let people: Vec<PersonId> = people.into_iter().collect();
    let devices: Vec<DeviceId> = devices.into_iter().collect();
    Ok(Names {
        people: tx.people(&people).await?.into_iter().map(|person| (person.id, person.name)).collect(),
        devices: tx.devices(&devices).await?.into_iter().map(|device| (device.id, device.name)).collect(),
    })
}

pub async fn verify(verify: &Verify, voice: Voice) -> Outcome {
    let installation = Installation::open(&verify.place).await?;
    match installation.engine.store().read().await?.journal_verify().await? {
        Ok(head) => {
            voice.result(&Message::new("cmd-verify-fine").with("entries", head.seq).with("hash", head.hash.to_string()))?;
            Ok(Exit::Fine)
        }
        Err(broken) => {
            let what = match broken {
                Broken::Gap { expected_after, found } => {
                    Message::new("cmd-verify-gap").with("after", expected_after.to_string()).with("found", found.to_string())
                }
                Broken::Changed { seq } => Message::new("cmd-verify-changed").with("entry", seq.to_string()),
                Broken::Cut { expected, found } => {
                    Message::new("cmd-verify-cut").with("expected", expected.to_string()).with("found", found.to_string())
                }
            };
            voice.result(&what)?;
            Ok(Exit::Found)
        }
    }
}
