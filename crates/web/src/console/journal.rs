//! The journal: what happened, who did it, when and why; and whether anybody has tampered with it since.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::journal::{Actor, Broken, Entry, Event, GENESIS, Hash, Mentions, Names, verify};
use sluis_campaign::{DeviceId, PersonId};
use sluis_engine::Engine;
use sluis_plan::PhaseId;
use sluis_store::{Head, JournalFilter, Tx};
use sluis_text::Message;
use tokio::time::Instant;

use super::reading::{Reading, address, names, without_plan};
use crate::Site;
use crate::element::form::look_up;
use crate::element::tag::{Tone, marked};
use crate::element::{empty, facts, link, opening, pager};
use crate::error::Result;
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/journal", get(show)).route("/journal/verify", get(check)).route("/journal.jsonl", get(export))
}

/// Entries on a page.
const ROWS: u32 = 50;
/// Entries read at once while the chain is walked.
const PIECE: i64 = 5_000;
/// A check of the chain answers after this time, and goes on where it stopped when it is asked to.
const PATIENCE: Duration = Duration::from_secs(8);

/// Every kind of entry, in the order in which a reader would look for it, and the id of its name.
const KINDS: [(&str, &str); 38] = [
    ("plan-drafted", "console-kind-plan-drafted"),
    ("plan-approved", "console-kind-plan-approved"),
    ("campaign-moved", "console-kind-campaign-moved"),
    ("halted", "console-kind-halted"),
    ("resumed", "console-kind-resumed"),
    ("asked", "console-kind-asked"),
    ("agreed", "console-kind-agreed"),
    ("withdrawn", "console-kind-withdrawn"),
    ("phase-moved", "console-kind-phase-moved"),
    ("phase-opened", "console-kind-phase-opened"),
    ("gate-judged", "console-kind-gate-judged"),
    ("gate-overridden", "console-kind-gate-overridden"),
    ("cause-mended", "console-kind-cause-mended"),
    ("confirmed", "console-kind-confirmed"),
    ("cohort-moved", "console-kind-cohort-moved"),
    ("invited", "console-kind-invited"),
    ("deadline-set", "console-kind-deadline-set"),
    ("access-set", "console-kind-access-set"),
    ("exclusion-changed", "console-kind-exclusion-changed"),
    ("source-retired", "console-kind-source-retired"),
    ("list-imported", "console-kind-list-imported"),
    ("people-placed", "console-kind-people-placed"),
    ("kept-out", "console-kind-kept-out"),
    ("person-left", "console-kind-person-left"),
    ("person-came-back", "console-kind-person-came-back"),
    ("exempted", "console-kind-exempted"),
    ("exemption-ended", "console-kind-exemption-ended"),
    ("device-moved", "console-kind-device-moved"),
    ("said-removed", "console-kind-said-removed"),
    ("unenroll-ordered", "console-kind-unenroll-ordered"),
    ("block-planned", "console-kind-block-planned"),
    ("message-sent", "console-kind-message-sent"),
    ("message-bounced", "console-kind-message-bounced"),
    ("message-suppressed", "console-kind-message-suppressed"),
    ("ticket-opened", "console-kind-ticket-opened"),
    ("ticket-moved", "console-kind-ticket-moved"),
    ("feedback", "console-kind-feedback"),
    ("account-created", "console-kind-account-created"),
];

/// Which entries are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    kind: String,
    phase: String,
    person: String,
    device: String,
    /// The last day that is shown.
    until: String,
    before: String,
}

/// Entries, and what those whom they mention are called.
pub(super) struct Told {
    entries: Vec<(Entry, Option<Event>)>,
    names: Names,
}

impl Told {
    pub async fn load(tx: &mut Tx, entries: Vec<Entry>) -> Result<Told> {
        let entries: Vec<(Entry, Option<Event>)> = entries
            .into_iter()
            .map(|entry| (serde_json::from_str(&entry.event).ok(), entry))
            .map(|(event, entry)| (entry, event))
            .collect();
        let mentions: Vec<Mentions> = entries.iter().filter_map(|(_, event)| event.as_ref().map(Event::mentions)).collect();
        let actors = entries.iter().filter_map(|(entry, _)| match entry.actor {
            Actor::Person(id) => Some(id),
            _ => None,
        });
        let people = mentions.iter().filter_map(|mentions| mentions.person).chain(actors);
        let devices = mentions.iter().filter_map(|mentions| mentions.device);
        let names = names(tx, people.collect::<Vec<_>>(), devices.collect::<Vec<_>>()).await?;
        Ok(Told { entries, names })
    }
}

/// The newest entries about a person: those that name them, and those about their devices.
pub(super) async fn about_person(tx: &mut Tx, person: PersonId, filter: &JournalFilter) -> Result<Vec<Entry>> {
    let mut entries = tx.journal_list(&JournalFilter { person: Some(person), ..filter.clone() }).await?;
    for device in tx.devices_of(&[person]).await? {
        entries.extend(tx.journal_list(&JournalFilter { device: Some(device.id), ..filter.clone() }).await?);
    }
    entries.sort_unstable_by_key(|entry| std::cmp::Reverse(entry.seq));
    entries.truncate(filter.limit as usize);
    Ok(entries)
}

async fn show(State(site): State<Site>, visitor: Visitor, Query(asked): Query<Asked>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Journal).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let head = tx.journal_head().await?;
    let filter = JournalFilter {
        device: asked.device.parse().ok().map(DeviceId),
        phase: (!asked.phase.is_empty()).then(|| PhaseId::from(asked.phase.as_str())),
        kind: KINDS.iter().find(|(kind, _)| *kind == asked.kind).map(|(kind, _)| (*kind).to_owned()),
        until: asked.until.parse().ok().and_then(|day| end_of(&reading, day)),
        before: asked.before.parse().ok(),
        limit: ROWS + 1,
        ..JournalFilter::default()
    };
    let person = asked.person.parse().ok().map(PersonId);
    let mut entries = match person {
        Some(person) => about_person(&mut tx, person, &filter).await?,
        None => tx.journal_list(&filter).await?,
    };
    let more = entries.len() > ROWS as usize;
    entries.truncate(ROWS as usize);
    let next = entries.last().filter(|_| more).map(|entry| entry.seq);
    let told = Told::load(&mut tx, entries).await?;
    let subject = names(&mut tx, person, filter.device).await?;
    drop(tx);

    let title = reading.text("console-journal-title");
    let body = html! {
        (opening(&title, &html! { (reading.say(&Message::new("console-journal-lead").with("count", head.seq))) }))
        (subject_of(&reading, &subject))
        (filter_form(&reading, &asked))
        section class="card" id="entries" {
            @if told.entries.is_empty() {
                (empty(&reading.text("console-journal-none"), &reading.text("console-journal-none-what"), &html! {}))
            } @else {
                (table(&reading, &told))
                (pager(
                    reading.locale,
                    (!asked.before.is_empty()).then(|| journal_address(&asked, None)).as_deref(),
                    next.map(|next| journal_address(&asked, Some(next))).as_deref(),
                ))
            }
        }
        (chain(&reading, head))
    };
    page(&site, &visitor, Section::Journal, &title, &body).await
}

/// The last moment of a day on the campaign's clock.
fn end_of(reading: &Reading, day: Date) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?.to_zoned(reading.zone.clone()).ok()?.timestamp();
    next.checked_sub(jiff::SignedDuration::from_micros(1)).ok()
}

/// Whom or which device the list is about, with the way back to all entries.
fn subject_of(reading: &Reading, subject: &Names) -> Markup {
    let person = subject.people.iter().next().map(|(id, name)| (link::person(*id), name));
    let device = subject.devices.iter().next().map(|(id, name)| (link::device(*id), name));
    html! {
        @if let Some((address, name)) = person.or(device) {
            p class="row" {
                span { (reading.text("console-journal-about")) " " a href=(address) { (name) } }
                a class="small" href="/journal" { (reading.text("console-journal-all")) }
            }
        }
    }
}

fn filter_form(reading: &Reading, asked: &Asked) -> Markup {
    let kinds = html! {
        option value="" selected[asked.kind.is_empty()] { (reading.text("console-any-kind")) }
        @for (kind, name) in KINDS { option value=(kind) selected[asked.kind == kind] { (reading.text(name)) } }
    };
    let phases = html! {
        option value="" selected[asked.phase.is_empty()] { (reading.text("console-any-phase")) }
        @for phase in &reading.plan.phases {
            option value=(phase.id.as_str()) selected[asked.phase == phase.id.as_str()] { (reading.phase(&phase.id)) }
        }
    };
    let fields = html! {
        div class="fields" {
            (reading.choice("kind", "console-journal-kind", &kinds))
            @if asked.person.is_empty() && asked.device.is_empty() { (reading.choice("phase", "console-phase", &phases)) }
            div class="field" {
                label for="until" { (reading.text("console-journal-until")) }
                input type="date" id="until" name="until" value=(asked.until);
            }
            @if !asked.person.is_empty() { input type="hidden" name="person" value=(asked.person); }
            @if !asked.device.is_empty() { input type="hidden" name="device" value=(asked.device); }
            button { (reading.text("console-show")) }
        }
    };
    html! { div class="above" { (look_up("/journal", &fields)) } }
}

fn table(reading: &Reading, told: &Told) -> Markup {
    let [what, when, who, number] =
        ["console-journal-what", "console-journal-when", "console-journal-who", "console-journal-number"]
            .map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking entries" {
                caption class="unseen" { (reading.text("console-journal-title")) }
                thead { tr { @for heading in [&when, &what, &who] { th scope="col" { (heading) } } th scope="col" class="n" { (number) } } }
                tbody {
                    @for (entry, event) in &told.entries {
                        tr id={ "entry-" (entry.seq) } {
                            td data-label=(when) class="nowrap" { (reading.moment(entry.at)) }
                            td data-label=(what) { div { (sentence(reading, &told.names, event.as_ref(), &Mentions::default())) } }
                            td data-label=(who) { (reading.say(&entry.actor.message(&told.names))) }
                            td data-label=(number) class="n soft" { (entry.seq) }
                        }
                    }
                }
            }
        }
    }
}

/// Entries as lines beside their moments, for the page of a person or a device: `own` is where the reader is already.
pub(super) fn lines(reading: &Reading, told: &Told, own: &Mentions) -> Markup {
    html! {
        @if told.entries.is_empty() {
            p class="soft" { (reading.text("console-journal-nothing-yet")) }
        } @else {
            ol class="lines timed" {
                @for (entry, event) in &told.entries {
                    li id={ "entry-" (entry.seq) } {
                        (reading.moment(entry.at))
                        div {
                            (sentence(reading, &told.names, event.as_ref(), own))
                            span class="soft small under" { (reading.say(&entry.actor.message(&told.names))) }
                        }
                    }
                }
            }
        }
    }
}

/// What happened, why, and the way to what it is about.
fn sentence(reading: &Reading, names: &Names, event: Option<&Event>, own: &Mentions) -> Markup {
    let Some(event) = event else { return html! { span class="soft" { (reading.text("console-journal-unknown")) } } };
    let mentions = event.mentions();
    html! {
        (reading.say(&event.message(reading.naming(), names)))
        (ways(reading, &mentions, own))
        @if !event.reasons().is_empty() {
            ul class="bullets soft small" {
                @for reason in event.reasons() { li { (reading.say(&reason.message(reading.naming()))) } }
            }
        }
    }
}

fn ways(reading: &Reading, mentions: &Mentions, own: &Mentions) -> Markup {
    let ways: Vec<(&str, String)> = [
        mentions.person.filter(|_| mentions.person != own.person).map(|id| ("console-person", link::person(id))),
        mentions.device.filter(|_| mentions.device != own.device).map(|id| ("console-device", link::device(id))),
        mentions.ticket.map(|id| ("console-ticket", link::ticket(id))),
        mentions.message.map(|id| ("console-message", link::message(id))),
        mentions.phase.as_ref().filter(|id| reading.plan.phase(id).is_some()).map(|id| ("console-phase", link::phase(id))),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        @if !ways.is_empty() {
            span class="to small" { @for (name, address) in &ways { a href=(address) { (reading.text(name)) } " " } }
        }
    }
}

/// The end of the chain, the check on request, and the journal as a file.
fn chain(reading: &Reading, head: Head) -> Markup {
    html! {
        section class="card" id="chain" {
            h2 { (reading.text("console-journal-chain")) }
            p class="narrow" { (reading.text("console-journal-chain-what")) }
            (facts([
                (reading.text("console-journal-entries"), html! { (reading.locale.number(head.seq)) }),
                (reading.text("console-journal-head"), html! { code class="hash" { (head.hash) } }),
            ]))
            p class="row" {
                a class="button" href="/journal/verify" { (reading.text("console-journal-verify")) }
                a class="button" href="/journal.jsonl" download="journal.jsonl" { (reading.text("console-journal-export")) }
            }
        }
    }
}

fn journal_address(asked: &Asked, before: Option<i64>) -> String {
    let before = before.map(|seq| seq.to_string()).unwrap_or_default();
    address(
        "/journal",
        &[
            ("kind", &asked.kind),
            ("phase", &asked.phase),
            ("person", &asked.person),
            ("device", &asked.device),
            ("until", &asked.until),
            ("before", &before),
        ],
    )
}

/// How far an earlier check came: the entry and its link.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct From {
    after: String,
    link: String,
}

/// What a check of the chain found.
enum Checked {
    Whole(Head),
    /// Time was up; everything up to here is as it was written.
    SoFar(Head),
    Broken(Broken),
}

async fn check(State(site): State<Site>, visitor: Visitor, Query(from): Query<From>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Journal).await;
    };
    let begin = match (from.after.parse(), from.link.parse()) {
        (Ok(seq), Ok(hash)) => Head { seq, hash },
        _ => Head { seq: 0, hash: GENESIS },
    };
    let checked = walk(&reading.engine, begin).await?;
    let title = reading.text("console-verify-title");
    let body = html! {
        p class="path" { a href="/journal" { (reading.text("console-journal-title")) } }
        (opening(&title, &html! { (reading.text("console-journal-chain-what")) }))
        section class="card" id="verified" { (verified(&reading, &checked)) }
    };
    page(&site, &visitor, Section::Journal, &title, &body).await
}

/// Walks the chain from an entry to its end, and compares the end with the head that is kept apart.
async fn walk(engine: &Engine, begin: Head) -> Result<Checked> {
    let mut tx = engine.store().read().await?;
    let head = tx.journal_head().await?;
    let started = Instant::now();
    let mut at: (i64, Hash) = (begin.seq, begin.hash);
    loop {
        let entries = tx.journal_after(at.0, PIECE).await?;
        if entries.is_empty() {
            break;
        }
        match verify(at, &entries) {
            Ok(next) => at = next,
            Err(broken) => return Ok(Checked::Broken(broken)),
        }
        if started.elapsed() > PATIENCE {
            return Ok(Checked::SoFar(Head { seq: at.0, hash: at.1 }));
        }
    }
    Ok(match at {
        (seq, _) if seq != head.seq => Checked::Broken(Broken::Cut { expected: head.seq, found: seq }),
        (seq, hash) if hash != head.hash => Checked::Broken(Broken::Changed { seq }),
        _ => Checked::Whole(head),
    })
}

fn verified(reading: &Reading, checked: &Checked) -> Markup {
    let say = |message: Message| reading.say(&message);
    match checked {
        Checked::Whole(head) => html! {
            p class="good" {
                (marked(Tone::Pass, &reading.text("console-verify-whole"))) " "
                (say(Message::new("console-verify-whole-what").with("count", head.seq)))
            }
            (facts([(reading.text("console-journal-head"), html! { code class="hash" { (head.hash) } })]))
        },
        Checked::SoFar(head) => html! {
            p class="note" { (say(Message::new("console-verify-so-far").with("count", head.seq))) }
            p {
                a class="button go" href=(address("/journal/verify", &[("after", &head.seq.to_string()), ("link", &head.hash.to_string())])) {
                    (reading.text("console-verify-go-on"))
                }
            }
        },
        Checked::Broken(broken) => html! {
            p class="problem" {
                (marked(Tone::Fail, &reading.text("console-verify-broken"))) " "
                (say(match broken {
                    Broken::Gap { expected_after, found } => {
                        Message::new("console-verify-gap").with("after", expected_after.to_string()).with("found", found.to_string())
                    }
                    Broken::Changed { seq } => Message::new("console-verify-changed").with("number", seq.to_string()),
                    Broken::Cut { expected, found } => {
                        Message::new("console-verify-cut").with("expected", expected.to_string()).with("found", found.to_string())
                    }
                }))
            }
            p { (reading.text("console-verify-broken-what")) }
        },
    }
}

/// The whole journal, one entry a line, in the order of the chain: enough for anybody to check it without us.
async fn export(State(site): State<Site>, _visitor: Visitor) -> Response {
    let engine = site.host.engine();
    let pieces = futures_util::stream::try_unfold((engine, 0_i64), |(engine, after)| async move {
        let entries = engine.store().read().await?.journal_after(after, PIECE).await?;
        let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(None) };
        let text: String = entries.iter().map(line).collect();
        Ok::<_, sluis_store::StoreError>(Some((text, (engine, last))))
    });
    let headers =
        [(CONTENT_TYPE, "application/jsonl; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"journal.jsonl\"")];
    (headers, Body::from_stream(pieces)).into_response()
}

/// One entry as a line of JSON. The event is the very text that is chained.
fn line(entry: &Entry) -> String {
    let actor = serde_json::Value::String(String::from(entry.actor.clone()));
    format!(
        "{{\"seq\":{},\"at\":\"{}\",\"actor\":{actor},\"event\":{},\"hash\":\"{}\"}}\n",
        entry.seq, entry.at, entry.event, entry.hash
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_kind_is_offered_once() {
        let kinds: BTreeSet<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds.len(), KINDS.len());
        for kind in [Event::Resumed, Event::SourceRetired].iter().map(Event::kind) {
            assert!(kinds.contains(kind.as_str()), "{kind}");
        }
        assert!(KINDS.iter().all(|(kind, name)| name.strip_prefix("console-kind-") == Some(kind)));
    }

    #[test]
    fn a_line_of_the_export_is_json_with_the_event_as_chained() {
        let entry = Entry {
            seq: 3,
            at: Timestamp::UNIX_EPOCH,
            actor: Actor::Account("an\"na".to_owned()),
            event: "{\"kind\":\"resumed\"}".to_owned(),
            hash: GENESIS,
        };
        let read: serde_json::Value = serde_json::from_str(&line(&entry)).unwrap();
        assert_eq!(read["event"]["kind"], "resumed");
        assert_eq!(read["actor"], "account:an\"na");
    }
}
