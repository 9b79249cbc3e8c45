//! One person: where they are, what happens next, and everything that the campaign did with them.

use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Form, Router};
use jiff::civil::Date;
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::journal::Mentions;
use sluis_campaign::{CohortStage, Device, Message as Letter, Person, PersonId, PersonStage, Ticket, wording};
use sluis_plan::Phase;
use sluis_store::{JournalFilter, StoredCohort};
use sluis_text::{Arg, DateStyle, Message};

use super::journal::{self, Told, about_person};
use super::reading::{Reading, address, without_plan};
use super::{device, messages, ticket};
use crate::Site;
use crate::element::form;
use crate::element::tag::{Tone, device_state, marked, person_stage, tag};
use crate::element::{card, facts, link, opening, time};
use crate::error::{Result, WebError};
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/people/{id}", get(show)).route("/people/{id}/exempt", post(exempt))
}

/// Entries of the journal that the page shows; the journal has the rest.
const ENTRIES: u32 = 15;

/// A person and all that the page shows of them.
struct Shown {
    person: Person,
    devices: Vec<Device>,
    letters: Vec<Letter>,
    tickets: Vec<Ticket>,
    /// Where their cohort stands.
    cohort: Option<StoredCohort>,
    told: Told,
    /// The link that opens their page in the portal.
    own_page: String,
}

async fn show(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::People).await;
    };
    let id = PersonId(id);
    let mut tx = reading.engine.store().read().await?;
    let person = tx.person(id).await?.ok_or(WebError::NotFound)?;
    let cohort = match &person.cohort {
        Some(cohort) => tx.cohort(cohort).await?,
        None => None,
    };
    let entries = about_person(&mut tx, id, &JournalFilter { limit: ENTRIES, ..JournalFilter::default() }).await?;
    let shown = Shown {
        devices: tx.devices_of(&[id]).await?,
        letters: tx.messages_of(id).await?,
        tickets: tx.tickets_of(id).await?,
        told: Told::load(&mut tx, entries).await?,
        own_page: reading.engine.personal_link(id, reading.now),
        person,
        cohort,
    };
    drop(tx);
    page(&site, &visitor, Section::People, &shown.person.name, &body(&reading, &shown)).await
}

fn body(reading: &Reading, shown: &Shown) -> Markup {
    let person = &shown.person;
    html! {
        p class="path" { a href="/people" { (reading.text("console-people-view-people")) } }
        (opening(&person.name, &lead(reading, shown)))
        div class="grid" {
            div class="most stack" {
                @if shown.devices.is_empty() {
                    (card(&reading.text("console-devices-of"), &html! { p class="soft" { (reading.text("console-person-no-device")) } }))
                }
                @for device in &shown.devices { (device_card(reading, device)) }
                section class="card" {
                    h2 { (reading.text("console-person-messages")) }
                    (letters(reading, &shown.letters))
                }
                section class="card" {
                    h2 { (reading.text("console-person-journal")) }
                    (journal::lines(reading, &shown.told, &Mentions { person: Some(person.id), ..Mentions::default() }))
                    footer {
                        a href=(address("/journal", &[("person", &person.id.to_string())])) { (reading.text("console-person-journal-all")) }
                    }
                }
            }
            div class="rest stack" {
                section class="card" {
                    header { h2 { (reading.text("console-person-about")) } (person_stage(reading.locale, person.stage)) }
                    (about(reading, shown))
                }
                section class="card" {
                    h2 { (reading.text("console-tickets")) }
                    @if shown.tickets.is_empty() {
                        p class="soft" { (reading.text("console-person-no-ticket")) }
                    } @else {
                        (ticket::lines(reading, &shown.tickets))
                    }
                }
                (actions(reading, shown))
            }
        }
    }
}

/// Where they are and what happens next. The deadline and what is open are sentences of their own.
fn lead(reading: &Reading, shown: &Shown) -> Markup {
    let mut sentences = vec![next(reading, shown)];
    let deadline =
        shown.cohort.as_ref().filter(|cohort| cohort.stage == CohortStage::DeadlineSet).and_then(|cohort| cohort.deadline);
    if let Some(day) = deadline.filter(|_| matches!(shown.person.stage, PersonStage::Waiting | PersonStage::Invited)) {
        sentences.push(Message::new("console-person-deadline").with("day", Arg::Day(day)));
    }
    let open = shown.tickets.iter().filter(|ticket| ticket.is_open()).count();
    if open > 0 {
        sentences.push(Message::new("console-person-open-tickets").with("count", open));
    }
    let said: Vec<String> = sentences.iter().map(|sentence| reading.say(sentence)).collect();
    html! { (said.join(" ")) }
}

fn next(reading: &Reading, shown: &Shown) -> Message {
    let person = &shown.person;
    let phase = person.cohort.as_ref().and_then(|cohort| reading.plan.cohort(cohort)).map(|(phase, _)| phase);
    let in_scope = || shown.devices.iter().filter(|device| device.state.is_in_scope());
    let arrived = in_scope().filter(|device| device.state.is_done()).count();
    let message = match person.stage {
        PersonStage::Waiting => return waiting(reading, shown, phase),
        PersonStage::Invited if in_scope().any(|device| device.state.has_started()) && arrived == 0 => {
            Message::new("console-person-begun")
        }
        PersonStage::Invited if in_scope().any(|device| device.state.has_started()) => {
            Message::new("console-person-moving").with("arrived", arrived).with("devices", in_scope().count())
        }
        PersonStage::Invited => match person.due(&reading.plan.campaign) {
            Some(due) if person.reminders < reading.plan.campaign.reminders.at_most => {
                Message::new("console-person-to-remind").with("due", reading.day(due))
            }
            Some(due) => Message::new("console-person-to-call").with("due", reading.day(due)),
            None => Message::new("console-person-called"),
        },
        PersonStage::Done if in_scope().next().is_none() => Message::new("console-person-done-without"),
        PersonStage::Done => Message::new("console-person-done"),
        PersonStage::Exempt => {
            Message::new("console-person-exempt").with("until", Arg::Date(person.exempt_until.unwrap_or(Date::ZERO)))
        }
        PersonStage::Left => Message::new("console-person-left"),
    };
    let date = |at: Option<jiff::Timestamp>| at.map_or_else(|| Arg::from(""), |at| reading.day(at));
    message.with("invited", date(person.invited_at)).with("done", date(person.done_at))
}

/// Somebody who has not been asked yet: for what they wait.
fn waiting(reading: &Reading, shown: &Shown, phase: Option<&Phase>) -> Message {
    let Some(phase) = phase else { return Message::new("console-person-unplaced") };
    let opened = shown.cohort.as_ref().is_some_and(|cohort| cohort.stage.is_in_flight() || cohort.stage == CohortStage::Closed);
    let name = reading.naming().phase(&phase.id);
    match reading.plan.instruct_day(phase) {
        _ if opened => Message::new("console-person-next-in-line").with("phase", name),
        Some(day) => Message::new("console-person-waits-until").with("phase", name).with("day", Arg::Day(day)),
        None => Message::new("console-person-waits").with("phase", name),
    }
}

fn device_card(reading: &Reading, device: &Device) -> Markup {
    html! {
        section class="card" id={ "device-" (device.id) } {
            header {
                h2 { a href=(link::device(device.id)) { (device.name) } }
                (device_state(reading.locale, device.state))
                span class="soft small" { (device.platform.name()) " " (device.os_version) " · " (reading.say(&wording::ownership(device.ownership))) }
            }
            p { (reading.say(&device::next(reading, device))) }
            @if let Some(failure) = device.failure {
                p {
                    (marked(Tone::Fail, &reading.say(&wording::failure(failure)))) " "
                    span class="soft" { (reading.say(&Message::new("console-device-tried").with("count", device.attempts))) }
                }
            }
            (device::gap(reading, device))
            (device::evidence(reading, device))
            @if device.state.is_done() { (device::checks(reading, device)) }
        }
    }
}

fn letters(reading: &Reading, letters: &[Letter]) -> Markup {
    html! {
        @if letters.is_empty() {
            p class="soft" { (reading.text("console-person-no-message")) }
        } @else {
            ol class="lines timed" {
                @for letter in letters.iter().rev() {
                    li id={ "message-" (letter.id) } {
                        (reading.moment(letter.sent_at.unwrap_or(letter.planned_at)))
                        div class="row" {
                            a href=(link::message(letter.id)) { (reading.say(&wording::message_kind(letter.kind))) }
                            (messages::state(reading, letter))
                        }
                    }
                }
            }
        }
    }
}

fn about(reading: &Reading, shown: &Shown) -> Markup {
    let person = &shown.person;
    let mut rows: Vec<(String, Markup)> = Vec::new();
    let mut row = |id: &str, value: Markup| rows.push((reading.text(id), value));
    row("console-account", html! { (person.account) });
    match &person.email {
        Some(email) if *email != person.account => row("console-email", html! { (email) }),
        Some(_) => {}
        None => row("console-email", marked(Tone::Hold, &reading.text("console-no-address"))),
    }
    row("console-language-read", html! { span lang=(person.language.code()) { (person.language.own_name()) } });
    let placed = person.cohort.as_ref().and_then(|cohort| reading.plan.cohort(cohort));
    row(
        "console-cohort",
        html! {
            @match (&person.cohort, placed) {
                (_, Some((phase, cohort))) => {
                    a href=(link::people_of(&phase.cohort_id(cohort))) { (reading.locale.words(&reading.naming().group(&cohort.group))) } " · "
                    a href=(link::phase(&phase.id)) { (reading.phase(&phase.id)) }
                }
                (Some(cohort), None) => (cohort),
                (None, None) => (marked(Tone::Hold, &reading.text("console-no-cohort"))),
            }
        },
    );
    if let Some((_, cohort)) = placed {
        let ways: Vec<String> =
            cohort.approaches.iter().map(|approach| reading.say(&wording::approach(approach.value))).collect();
        row("console-approach", html! { (reading.locale.list(ways)) });
    }
    let place: Vec<&str> = [person.department.as_str(), person.site.as_str(), person.country.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    row("console-place", html! { (place.join(" · ")) });
    let flags: Vec<&str> = [
        (person.executive, "console-flag-executive"),
        (person.vip, "console-flag-vip"),
        (person.volunteer, "console-flag-volunteer"),
    ]
    .into_iter()
    .filter_map(|(set, id)| set.then_some(id))
    .collect();
    if !flags.is_empty() {
        row("console-flags", html! { span class="row" { @for flag in &flags { (tag(Tone::Plain, &reading.text(flag))) } } });
    }
    if let Some(at) = person.invited_at {
        row("console-invited", reading.moment(at));
        row("console-reminders", html! { (reading.locale.number(person.reminders.into())) });
    }
    if let Some(at) = person.done_at {
        row("console-done", reading.moment(at));
    }
    if person.access_excluded {
        row("console-access", html! { (reading.text("console-access-excluded")) });
    }
    facts(rows)
}

/// What can be done for them from here.
fn actions(reading: &Reading, shown: &Shown) -> Markup {
    let person = &shown.person;
    if person.stage == PersonStage::Left {
        return html! {};
    }
    let today = reading.now.to_zoned(reading.zone.clone()).date();
    let tomorrow = today.tomorrow().unwrap_or(today);
    html! {
        section class="card" id="actions" {
            h2 { (reading.text("console-person-actions")) }
            p {
                a href=(shown.own_page) rel="noreferrer" { (reading.text("console-person-portal")) }
                span class="soft small under" { (reading.say(&Message::new("console-person-portal-what").with("name", &person.name))) }
            }
            @if person.stage != PersonStage::Exempt && person.stage != PersonStage::Done {
                details id="exempt" {
                    summary { (reading.text("console-exempt")) }
                    p class="soft" { (reading.text("console-exempt-what")) }
                    (form::post(&format!("{}/exempt", link::person(person.id)), &html! {
                        div class="fields" {
                            div class="field" {
                                label for="until" { (reading.text("console-exempt-until")) }
                                input type="date" id="until" name="until" required min=(tomorrow);
                            }
                            (form::line("why", "why", &reading.text("console-exempt-why"), ""))
                            button { (reading.text("console-exempt-do")) }
                        }
                    }))
                }
            } @else if let Some(until) = person.exempt_until.filter(|_| person.stage == PersonStage::Exempt) {
                p { (reading.text("console-person-exempt-until")) " " (time::date(reading.locale, until)) }
            }
        }
    }
}

/// How long somebody is left out, and why (`D-12`).
#[derive(Debug, Deserialize)]
struct Exemption {
    until: String,
    why: String,
}

async fn exempt(
    State(site): State<Site>,
    visitor: Visitor,
    Path(id): Path<i64>,
    Form(form): Form<Exemption>,
) -> Result<Redirect> {
    let engine = site.host.engine();
    let zone = engine.standing().await?.plan.map_or(jiff::tz::TimeZone::UTC, |plan| plan.campaign.time_zone.clone());
    let today = visitor.now.to_zoned(zone).date();
    let until = form.until.parse::<Date>().map_err(|_| WebError::Form(Message::new("console-error-exempt-day")))?;
    if until <= today {
        let today = visitor.locale().date(today, DateStyle::Date);
        return Err(WebError::Form(Message::new("console-error-exempt-past").with("today", today)));
    }
    engine.exempt(PersonId(id), until, &form.why, visitor.origin()).await?;
    Ok(Redirect::to(&link::person(PersonId(id))))
}
