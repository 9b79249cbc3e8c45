//! Messages: what goes out when, what came back, and how each reads in its recipient's language.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::{
    Facts, Message as Letter, MessageId, MessageKind, MessageState, PersonId, PlanVersion, SuppressedBecause, wording,
};
use sluis_engine::{Content, Paragraph, content, facts as facts_today};
use sluis_plan::{Block, Phase, PhaseId};
use sluis_store::{MessageFilter, MessageTally};
use sluis_text::{Language, Locale, Message};

use super::reading::{Reading, address, names, without_plan, word};
use crate::Site;
use crate::element::form::look_up;
use crate::element::tag::{Tone, tag};
use crate::element::{Filter, card, empty, facts, filters, link, opening, pager, time};
use crate::error::{Result, WebError};
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/messages", get(show)).route("/messages/preview", get(preview)).route("/messages/{id}", get(one))
}

/// Rows on a page.
const ROWS: u32 = 50;
/// Bounces that are shown before everything else; the list has the rest.
const BOUNCES: u32 = 10;

/// Which messages are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    phase: String,
    kind: String,
    state: String,
    before: String,
}

/// Which text is to be read, and in which language.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AskedText {
    text: String,
    language: String,
    phase: String,
}

async fn show(State(site): State<Site>, visitor: Visitor, Query(asked): Query<Asked>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Messages).await;
    };
    let phase = (!asked.phase.is_empty()).then(|| PhaseId::from(asked.phase.as_str()));
    let mut tx = reading.engine.store().read().await?;
    let tallies = tx.message_tallies().await?;
    let bounces =
        MessageFilter { phase: phase.clone(), state: Some(MessageState::Bounced), limit: BOUNCES, ..MessageFilter::default() };
    let bounced = tx.messages_list(&bounces).await?;
    let filter = MessageFilter {
        phase: phase.clone(),
        kind: word(&asked.kind),
        state: word(&asked.state),
        before: asked.before.parse().ok().map(MessageId),
        limit: ROWS + 1,
    };
    let mut letters = tx.messages_list(&filter).await?;
    let more = letters.len() > ROWS as usize;
    letters.truncate(ROWS as usize);
    let next = letters.last().filter(|_| more).map(|letter| letter.id);
    let names = names(&mut tx, bounced.iter().chain(&letters).map(|letter| letter.person), []).await?.people;
    drop(tx);

    let shown: Vec<&MessageTally> =
        tallies.iter().filter(|tally| phase.as_ref().is_none_or(|phase| *phase == tally.phase)).collect();
    let title = reading.text("console-messages-title");
    let is_filtered = filter.kind.is_some() || filter.state.is_some() || filter.before.is_some();
    let body = html! {
        (opening(&title, &lead(&reading, &shown)))
        div class="grid" {
            @if !bounced.is_empty() && !is_filtered {
                section class="card" id="bounced" {
                    h2 { (reading.text("console-messages-bounced")) }
                    p class="soft narrow" { (reading.text("console-messages-bounced-what")) }
                    (list(&reading, &bounced, &names, "console-messages-bounced"))
                    footer { a href=(list_address(&asked, "", "bounced", None)) { (reading.text("console-messages-bounced-all")) } }
                }
            }
            @if !is_filtered { (calendar(&reading, &shown, phase.as_ref())) }
            section class="card" id="letters" {
                header { h2 { (reading.text("console-messages-list")) } }
                (filter_form(&reading, &asked))
                @if letters.is_empty() {
                    (empty(&reading.text("console-messages-none"), &reading.text("console-messages-none-what"), &html! {}))
                } @else {
                    (list(&reading, &letters, &names, "console-messages-list"))
                    (pager(
                    reading.locale,
                    (!asked.before.is_empty()).then(|| list_address(&asked, &asked.kind, &asked.state, None)).as_deref(),
                        next.map(|next| list_address(&asked, &asked.kind, &asked.state, Some(next))).as_deref(),
                    ))
                }
            }
        }
    };
    page(&site, &visitor, Section::Messages, &title, &body).await
}

/// What has gone out, what came back, what is still to come.
fn lead(reading: &Reading, tallies: &[&MessageTally]) -> Markup {
    let sum =
        |fits: fn(MessageState) -> bool| tallies.iter().filter(|tally| fits(tally.state)).map(|tally| tally.count).sum::<i64>();
    let sent = sum(|state| matches!(state, MessageState::Sent | MessageState::Delivered));
    let bounced = sum(|state| state == MessageState::Bounced);
    let scheduled = sum(|state| state == MessageState::Scheduled);
    html! {
        @if sent + bounced + scheduled == 0 {
            (reading.text("console-messages-lead-none"))
        } @else {
            (reading.say(&Message::new("console-messages-lead").with("sent", sent).with("scheduled", scheduled)))
            @if bounced > 0 { " " (reading.say(&Message::new("console-messages-lead-bounced").with("count", bounced))) }
        }
    }
}

/// The figures of one kind of message in one phase, by column.
#[derive(Default)]
struct Row {
    scheduled: i64,
    sent: i64,
    bounced: i64,
    not_needed: i64,
    withdrawn: i64,
    first: Option<Timestamp>,
}

impl Row {
    fn add(&mut self, tally: &MessageTally) {
        let cell = match tally.state {
            MessageState::Scheduled => &mut self.scheduled,
            MessageState::Sent | MessageState::Delivered => &mut self.sent,
            MessageState::Bounced => &mut self.bounced,
            MessageState::Suppressed => &mut self.not_needed,
            MessageState::Withdrawn => &mut self.withdrawn,
        };
        *cell += tally.count;
        self.first = Some(self.first.map_or(tally.first, |first| first.min(tally.first)));
    }
}

/// The blocks of every phase by kind: their days, and how many messages there are in each state.
fn calendar(reading: &Reading, tallies: &[&MessageTally], only: Option<&PhaseId>) -> Markup {
    let mut rows: BTreeMap<(&PhaseId, MessageKind), Row> = BTreeMap::new();
    for tally in tallies {
        rows.entry((&tally.phase, tally.kind)).or_default().add(tally);
    }
    let [kind, days, scheduled, sent, bounced, not_needed] = [
        "console-messages-kind",
        "console-messages-days",
        "message-state-scheduled",
        "message-state-sent",
        "message-state-bounced",
        "message-state-suppressed",
    ]
    .map(|id| reading.text(id));
    let phases = reading.plan.phases.iter().filter(|phase| only.is_none_or(|only| *only == phase.id.value));
    html! {
        section class="card" id="calendar" {
            header {
                h2 { (reading.text("console-messages-calendar")) }
                a href="/messages/preview" { (reading.text("console-messages-texts")) }
            }
            div class="table" {
                table class="stacking" {
                    caption class="unseen" { (reading.text("console-messages-calendar")) }
                    thead {
                        tr {
                            th scope="col" { (kind) }
                            th scope="col" { (days) }
                            @for state in [&scheduled, &sent, &bounced, &not_needed] { th scope="col" class="n" { (state) } }
                        }
                    }
                    @for phase in phases {
                        tbody id={ "calendar-" (phase.id.as_str()) } {
                            tr class="of" { th scope="rowgroup" colspan="6" { a href=(link::phase(&phase.id)) { (reading.phase(&phase.id)) } } }
                            @for message_kind in MessageKind::ALL {
                                @let row = rows.get(&(&phase.id.value, *message_kind));
                                @let planned = planned_days(reading, phase, *message_kind);
                                @if row.is_some() || !planned.is_empty() {
                                    tr {
                                        th scope="row" {
                                            a href=(address("/messages", &[("phase", phase.id.as_str()), ("kind", message_kind.word())])) {
                                                (reading.say(&wording::message_kind(*message_kind)))
                                            }
                                        }
                                        td data-label=(days) { (when(reading, &planned, row)) }
                                        td data-label=(scheduled) class="n" { (figure(reading, row.map(|row| row.scheduled), Tone::Plain)) }
                                        td data-label=(sent) class="n" { (figure(reading, row.map(|row| row.sent), Tone::Plain)) }
                                        td data-label=(bounced) class="n" { (figure(reading, row.map(|row| row.bounced), Tone::Fail)) }
                                        td data-label=(not_needed) class="n" {
                                            (figure(reading, row.map(|row| row.not_needed + row.withdrawn), Tone::Plain))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The days on which the plan sends blocks of a kind to a phase. What goes to everybody once, goes out with the first phase.
fn planned_days(reading: &Reading, phase: &Phase, kind: MessageKind) -> Vec<Date> {
    let first = reading.plan.phases.first().is_some_and(|first| first.id == phase.id);
    let of_phase = |block: &&Block| block.when.of == sluis_plan::Whose::EachPhase || first;
    let blocks = reading
        .plan
        .communication
        .blocks
        .iter()
        .filter(|block| MessageKind::from(block.kind.value) == kind && block.is_personal());
    blocks.filter(of_phase).filter_map(|block| reading.plan.block_day(block, phase)).collect()
}

fn when(reading: &Reading, planned: &[Date], row: Option<&Row>) -> Markup {
    let first = row.and_then(|row| row.first);
    html! {
        @if !planned.is_empty() {
            @for (index, day) in planned.iter().enumerate() { @if index > 0 { ", " } (time::day(reading.locale, *day)) }
        } @else if let Some(first) = first {
            (reading.text("console-messages-from")) " " (time::day_of(reading.locale, first, &reading.zone))
        }
    }
}

fn figure(reading: &Reading, count: Option<i64>, tone: Tone) -> Markup {
    let count = count.unwrap_or(0);
    html! {
        @if count == 0 { span class="soft" { (reading.text("console-nothing")) } }
        @else { span class=(tone.class()) { (reading.locale.number(count)) } }
    }
}

fn filter_form(reading: &Reading, asked: &Asked) -> Markup {
    let phases = html! {
        option value="" selected[asked.phase.is_empty()] { (reading.text("console-any-phase")) }
        @for phase in &reading.plan.phases {
            option value=(phase.id.as_str()) selected[asked.phase == phase.id.as_str()] { (reading.phase(&phase.id)) }
        }
    };
    let kinds = html! {
        option value="" selected[asked.kind.is_empty()] { (reading.text("console-any-kind")) }
        @for kind in MessageKind::ALL {
            option value=(kind) selected[asked.kind == kind.word()] { (reading.say(&wording::message_kind(*kind))) }
        }
    };
    let states = html! {
        option value="" selected[asked.state.is_empty()] { (reading.text("console-any-state")) }
        @for state in MessageState::ALL {
            option value=(state) selected[asked.state == state.word()] { (reading.say(&wording::message_state(*state))) }
        }
    };
    let fields = html! {
        div class="fields" {
            (reading.choice("phase", "console-phase", &phases))
            (reading.choice("kind", "console-messages-kind", &kinds))
            (reading.choice("state", "console-messages-state", &states))
            button { (reading.text("console-show")) }
        }
    };
    html! { div class="above" { (look_up("/messages", &fields)) } }
}

fn list(reading: &Reading, letters: &[Letter], people: &BTreeMap<PersonId, String>, caption: &str) -> Markup {
    let [who, kind, phase, state_of, at] =
        ["console-person", "console-messages-kind", "console-phase", "console-messages-state", "console-messages-at"]
            .map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking" {
                caption class="unseen" { (reading.text(caption)) }
                thead { tr { @for heading in [&who, &kind, &phase, &state_of, &at] { th scope="col" { (heading) } } } }
                tbody {
                    @for letter in letters {
                        tr {
                            th scope="row" {
                                a href=(link::person(letter.person)) {
                                    (people.get(&letter.person).cloned().unwrap_or_else(|| letter.person.to_string()))
                                }
                            }
                            td data-label=(kind) { a href=(link::message(letter.id)) { (reading.say(&wording::message_kind(letter.kind))) } }
                            td data-label=(phase) { (reading.phase(&letter.phase)) }
                            td data-label=(state_of) { div { (state(reading, letter)) (outcome(reading, letter)) } }
                            td data-label=(at) { (reading.moment(letter.sent_at.unwrap_or(letter.planned_at))) }
                        }
                    }
                }
            }
        }
    }
}

fn list_address(asked: &Asked, kind: &str, state: &str, before: Option<MessageId>) -> String {
    let before = before.map(|id| id.to_string()).unwrap_or_default();
    address("/messages", &[("phase", &asked.phase), ("kind", kind), ("state", state), ("before", &before)])
}

/// Where a message is, as a tag.
pub(super) fn state(reading: &Reading, letter: &Letter) -> Markup {
    let tone = match letter.state {
        MessageState::Scheduled => Tone::Water,
        MessageState::Sent | MessageState::Delivered => Tone::Pass,
        MessageState::Bounced => Tone::Fail,
        MessageState::Suppressed | MessageState::Withdrawn => Tone::Plain,
    };
    tag(tone, &reading.say(&wording::message_state(letter.state)))
}

/// Why it bounced or was not sent.
fn outcome(reading: &Reading, letter: &Letter) -> Markup {
    let Some(outcome) = &letter.outcome else { return html! {} };
    let words = word::<SuppressedBecause>(outcome)
        .map_or_else(|| outcome.clone(), |because| reading.say(&wording::suppressed_because(because)));
    html! { span class="soft small under" { (words) } }
}

/// One message, as its reader got it.
async fn one(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Messages).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let letter = tx.message(MessageId(id)).await?.ok_or(WebError::NotFound)?;
    let person = tx.person(letter.person).await?.ok_or(WebError::NotFound)?;
    let devices = tx.devices_of(&[person.id]).await?;
    let deadline = match &person.cohort {
        Some(cohort) => tx.cohort(cohort).await?.and_then(|cohort| cohort.deadline),
        None => None,
    };
    // A message that was sent is shown under the plan that it was sent by.
    let stored = tx.plan(letter.plan).await?.filter(|_| letter.sent_at.is_some());
    drop(tx);
    let sent_by = stored.and_then(|stored| sluis_plan::read(&stored.source).0);
    let plan = sent_by.as_ref().unwrap_or(&reading.plan);
    let known =
        if letter.sent_at.is_some() { letter.facts.clone() } else { facts_today(plan, &letter, &person, &devices, deadline) };
    let written = content(plan, &letter, &known, "");

    let subject = Locale::of(letter.language).say(&written.subject);
    let title = reading.say(&wording::message_kind(letter.kind));
    let note = match letter.state {
        MessageState::Scheduled => "console-message-scheduled",
        MessageState::Suppressed | MessageState::Withdrawn => "console-message-not-sent",
        _ => "console-message-sent",
    };
    let body = html! {
        p class="path" { a href="/messages" { (reading.text("console-messages-title")) } }
        (opening(&title, &html! { (reading.text(note)) }))
        div class="grid" {
            div class="most" { (paper(&subject, &written, letter.language)) }
            div class="rest stack" {
                section class="card" {
                    header { h2 { (reading.text("console-message-about")) } (state(&reading, &letter)) }
                    (facts(about(&reading, &letter, &known, &person.name)))
                    (outcome(&reading, &letter))
                }
            }
        }
    };
    page(&site, &visitor, Section::Messages, &title, &body).await
}

fn about(reading: &Reading, letter: &Letter, known: &Facts, name: &str) -> Vec<(String, Markup)> {
    let mut rows = vec![
        (
            reading.text("console-message-to"),
            html! {
                a href=(link::person(letter.person)) { (name) }
                @if let Some(address) = &known.address { span class="soft small under" { (address) } }
            },
        ),
        (reading.text("console-language-read"), html! { span lang=(letter.language.code()) { (letter.language.own_name()) } }),
        (reading.text("console-phase"), html! { (reading.phase(&letter.phase)) }),
        (reading.text("console-message-planned"), reading.moment(letter.planned_at)),
    ];
    if let Some(at) = letter.sent_at {
        rows.push((reading.text("message-state-sent"), reading.moment(at)));
    }
    rows
}

/// A letter as its reader sees it, in their language. The links of others are not ours to show: they are personal.
fn paper(subject: &str, written: &Content, language: Language) -> Markup {
    let locale = Locale::of(language);
    html! {
        article class="card letter" lang=(language.code()) {
            h2 { (subject) }
            p { (locale.say(&written.greeting)) }
            @for paragraph in &written.paragraphs {
                @match paragraph {
                    Paragraph::Text(sentence) => p { (locale.say(sentence)) },
                    Paragraph::List(items) => ul class="bullets" { @for item in items { li { (locale.say(item)) } } },
                    Paragraph::Link { label, .. } => p { span class="way" { (locale.say(label)) } },
                }
            }
        }
    }
}

/// A text that goes out in a campaign: a block of the plan, or one of the messages that hang on no block.
struct Text {
    word: String,
    name: String,
    kind: MessageKind,
}

fn texts(reading: &Reading) -> Vec<Text> {
    let blocks = reading.plan.communication.blocks.iter().filter(|block| block.is_personal()).map(|block| Text {
        word: block.id.as_str().to_owned(),
        name: reading.locale.words(&reading.naming().block(&block.id)),
        kind: MessageKind::from(block.kind.value),
    });
    let others = [MessageKind::Reminder, MessageKind::GapReminder, MessageKind::Deadline].map(|kind| Text {
        word: kind.word().to_owned(),
        name: reading.say(&wording::message_kind(kind)),
        kind,
    });
    blocks.chain(others).collect()
}

/// Each text as a recipient would get it, in each language.
async fn preview(State(site): State<Site>, visitor: Visitor, Query(asked): Query<AskedText>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Messages).await;
    };
    let texts = texts(&reading);
    let chosen = texts.iter().find(|text| text.word == asked.text).or_else(|| texts.first()).ok_or(WebError::NotFound)?;
    let language = Language::from_tag(&asked.language).unwrap_or(reading.language);
    let phase = reading.plan.phase(&PhaseId::from(asked.phase.as_str())).or_else(|| reading.plan.phases.first());
    let phase = phase.ok_or(WebError::NotFound)?;
    let (letter, known) = sample(&reading, chosen, phase, language);
    let written = content(&reading.plan, &letter, &known, "");
    let subject = Locale::of(language).say(&written.subject);

    let title = reading.text("console-preview-title");
    let way = |text: &str, language: Language| {
        address("/messages/preview", &[("text", text), ("language", language.code()), ("phase", &asked.phase)])
    };
    let languages: Vec<(Language, String)> =
        Language::ALL.iter().map(|language| (*language, way(&chosen.word, *language))).collect();
    let kinds: Vec<(&Text, String)> = texts.iter().map(|text| (text, way(&text.word, language))).collect();
    let body = html! {
        p class="path" { a href="/messages" { (reading.text("console-messages-title")) } }
        (opening(&title, &html! { (reading.text("console-preview-lead")) }))
        (filters(
            &reading.text("console-preview-texts"),
            kinds.iter().map(|(text, address)| Filter { name: &text.name, address, chosen: text.word == chosen.word }),
        ))
        (filters(
            &reading.text("console-preview-languages"),
            languages.iter().map(|(one, address)| Filter { name: one.own_name(), address, chosen: *one == language }),
        ))
        div class="grid" {
            div class="most" { (paper(&subject, &written, language)) }
            div class="rest" {
                (card(&reading.text("console-preview-sample"), &html! {
                    p { (reading.text("console-preview-sample-what")) }
                    (facts([
                        (reading.text("console-phase"), html! { (reading.phase(&phase.id)) }),
                        (reading.text("console-preview-asked"), html! {
                            @match reading.plan.instruct_day(phase) {
                                Some(day) => (time::date(reading.locale, day)),
                                None => (reading.text("console-nothing")),
                            }
                        }),
                    ]))
                }))
            }
        }
    };
    page(&site, &visitor, Section::Messages, &title, &body).await
}

/// A message to somebody made up, with a phone and a laptop.
fn sample(reading: &Reading, text: &Text, phase: &Phase, language: Language) -> (Letter, Facts) {
    let locale = Locale::of(language);
    let (phone, laptop) = (locale.text("console-sample-phone"), locale.text("console-sample-laptop"));
    let known = Facts {
        device: (text.kind == MessageKind::GapReminder).then(|| phone.clone()),
        devices: vec![phone, laptop],
        date: reading.plan.instruct_day(phase),
        address: None,
        name: Some(locale.text("console-sample-name")),
    };
    let letter = Letter {
        id: MessageId(0),
        person: PersonId(0),
        phase: phase.id.value.clone(),
        kind: text.kind,
        occasion: text.word.clone(),
        plan: PlanVersion(0),
        planned_at: reading.now,
        state: MessageState::Scheduled,
        language,
        facts: known.clone(),
        sent_at: None,
        outcome: None,
    };
    (letter, known)
}
