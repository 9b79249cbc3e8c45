//! One ticket: how it climbed the tiers and how the answer came down, and the next steps that the ladder allows (`SP-5`, `I-11`).

use axum::extract::{Path, State};
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::journal::{Actor, Names};
use sluis_campaign::{Device, Person, Resolution, Ticket, TicketCause, TicketEvent, TicketId, TicketState, wording};
use sluis_store::TicketStep;
use sluis_text::Message;

use super::reading::{Reading, names, without_plan};
use crate::Site;
use crate::element::form;
use crate::element::tag::{Tone, device_state, tag};
use crate::element::{facts, link, opening};
use crate::error::{Result, WebError};
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/support/{id}", get(show)).route("/support/{id}/step", post(step))
}

/// Where the ladder ends: with the vendor.
const VENDOR: u8 = 4;

async fn show(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Support).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let ticket = tx.ticket(TicketId(id)).await?.ok_or(WebError::NotFound)?;
    let person = tx.person(ticket.person).await?;
    let device = match ticket.device {
        Some(device) => tx.device(device).await?,
        None => None,
    };
    let steps = tx.ticket_steps(ticket.id).await?;
    let actors = steps.iter().filter_map(|step| match step.actor {
        Actor::Person(id) => Some(id),
        _ => None,
    });
    let names = names(&mut tx, actors.collect::<Vec<_>>(), []).await?;
    drop(tx);

    let title = reading.say(
        &Message::new("console-ticket-title")
            .with("ticket", ticket.id.to_string())
            .with("cause", wording::ticket_cause(ticket.cause)),
    );
    let body = html! {
        p class="path" { a href="/support" { (reading.text("console-support-title")) } }
        (opening(&title, &html! { (reading.say(&standing(&reading, &ticket))) }))
        div class="grid" {
            div class="most stack" {
                section class="card" id="steps" {
                    header { h2 { (reading.text("console-ticket-steps")) } (state(&reading, &ticket)) }
                    (climb(&reading, &ticket, &steps, &names))
                }
                (actions(&reading, &ticket))
            }
            div class="rest stack" {
                section class="card" {
                    h2 { (reading.text("console-ticket-about")) }
                    (about(&reading, &ticket, person.as_ref(), device.as_ref()))
                }
                @if let Some(resolution) = &ticket.resolution {
                    section class="card" {
                        h2 { (reading.text("console-ticket-resolution")) }
                        p { (resolved_by(&reading, resolution)) }
                    }
                }
            }
        }
    };
    page(&site, &visitor, Section::Support, &title, &body).await
}

/// With whom a ticket is and since when, in a sentence.
fn standing(reading: &Reading, ticket: &Ticket) -> Message {
    let id = match ticket.state {
        TicketState::Open => "console-ticket-with",
        TicketState::RootCauseFound => "console-ticket-cause-found",
        TicketState::SharedDown => "console-ticket-shared-down",
        TicketState::UserContacted => "console-ticket-contacted",
        TicketState::Resolved => "console-ticket-resolved",
        TicketState::Closed => "console-ticket-closed",
    };
    Message::new(id).with("tier", said(reading, ticket.tier)).with("age", reading.age(ticket.changed_at))
}

/// A tier in a column of its own: "2 · Workplace".
pub(super) fn team(reading: &Reading, tier: u8) -> String {
    match reading.plan.support.tier(tier) {
        Some(found) if !found.team.is_empty() => {
            reading.say(&Message::new("console-tier-team").with("tier", u32::from(tier)).with("team", &found.team))
        }
        _ => tier_name(reading, tier),
    }
}

/// A tier inside a sentence: "Tier 2 (Workplace)".
pub(super) fn said(reading: &Reading, tier: u8) -> String {
    match reading.plan.support.tier(tier) {
        Some(found) if !found.team.is_empty() => {
            reading.say(&Message::new("console-tier-said").with("tier", tier_name(reading, tier)).with("team", &found.team))
        }
        _ => tier_name(reading, tier),
    }
}

/// A tier by its number alone; the last one is the vendor.
pub(super) fn tier_name(reading: &Reading, tier: u8) -> String {
    if tier >= VENDOR {
        reading.text("tier-vendor")
    } else {
        reading.say(&Message::new("tier-name").with("tier", u32::from(tier)))
    }
}

/// Where a ticket is, as a tag.
pub(super) fn state(reading: &Reading, ticket: &Ticket) -> Markup {
    let tone = match ticket.state {
        TicketState::Open => Tone::Hold,
        TicketState::RootCauseFound | TicketState::SharedDown | TicketState::UserContacted => Tone::Water,
        TicketState::Resolved | TicketState::Closed => Tone::Pass,
    };
    tag(tone, &reading.say(&wording::ticket_state(ticket.state)))
}

/// Tickets as lines, newest first: for the page of a person or a device.
pub(super) fn lines(reading: &Reading, tickets: &[Ticket]) -> Markup {
    html! {
        ul class="lines" {
            @for ticket in tickets {
                li id={ "ticket-" (ticket.id) } class="row spread" {
                    span {
                        a href=(link::ticket(ticket.id)) { (reading.say(&wording::ticket_cause(ticket.cause))) }
                        span class="soft small under" { (reading.moment(ticket.opened_at)) }
                    }
                    (state(reading, ticket))
                }
            }
        }
    }
}

/// What solves a problem, in the reader's language where it is one of the usual answers.
pub(super) fn resolved_by(reading: &Reading, resolution: &Resolution) -> String {
    match resolution {
        Resolution::Usual(cause) => reading.text(usual(*cause)),
        Resolution::Words(words) => words.clone(),
    }
}

/// The id of the usual answer to a problem.
const fn usual(cause: TicketCause) -> &'static str {
    match cause {
        TicketCause::Enrollment => "console-usual-enrollment",
        TicketCause::Unenroll => "console-usual-unenroll",
        TicketCause::Vpn => "console-usual-vpn",
        TicketCause::Wifi => "console-usual-wifi",
        TicketCause::Email => "console-usual-email",
        TicketCause::Certificate => "console-usual-certificate",
        TicketCause::Apps => "console-usual-apps",
        TicketCause::Gap => "console-usual-gap",
        TicketCause::Conflict => "console-usual-conflict",
        TicketCause::Call => "console-usual-call",
        TicketCause::Question => "console-usual-question",
    }
}

/// The way of a ticket: each step in the column of the tier that it led to.
fn climb(reading: &Reading, ticket: &Ticket, steps: &[TicketStep], names: &Names) -> Markup {
    let top = steps.iter().map(|step| step.tier).max().unwrap_or(1).max(3);
    let mut before = 1;
    let rows: Vec<(&TicketStep, u8)> = steps
        .iter()
        .map(|step| {
            let from = before;
            before = step.tier;
            (step, from)
        })
        .collect();
    html! {
        div class={ "climb to-" (top) } {
            p class="lanes" aria-hidden="true" { @for tier in 1..=top { span { (tier_name(reading, tier)) } } }
            ol {
                @for (number, (step, from)) in rows.iter().enumerate() {
                    li id={ "step-" (number) } class={ "at-" (step.tier) } {
                        p {
                            strong { (what_happened(reading, step, *from)) }
                            span class="soft small under" {
                                (tier_name(reading, step.tier)) " · " (reading.say(&step.actor.message(names))) " · " (reading.moment(step.at))
                            }
                        }
                        @if let Some(words) = words_of(reading, ticket, step) { p class="soft" { (words) } }
                    }
                }
            }
        }
    }
}

fn what_happened(reading: &Reading, step: &TicketStep, from: u8) -> Markup {
    let word = match &step.event {
        None => reading.text("console-ticket-opened"),
        Some(event) => wording::ticket_event(event.word()).map_or_else(String::new, |message| reading.say(&message)),
    };
    let arrow = match step.tier.cmp(&from) {
        std::cmp::Ordering::Greater => "↗ ",
        std::cmp::Ordering::Less => "↙ ",
        std::cmp::Ordering::Equal => "",
    };
    html! { @if !arrow.is_empty() { span aria-hidden="true" { (arrow) } } (word) }
}

/// What was written down with a step.
fn words_of(reading: &Reading, ticket: &Ticket, step: &TicketStep) -> Option<String> {
    let words = match &step.event {
        None => ticket.words.clone(),
        Some(TicketEvent::Escalated { information }) => information.clone(),
        Some(TicketEvent::RootCauseFound { resolution } | TicketEvent::Resolved { resolution }) => {
            resolved_by(reading, resolution)
        }
        Some(_) => return None,
    };
    (!words.trim().is_empty()).then_some(words)
}

fn about(reading: &Reading, ticket: &Ticket, person: Option<&Person>, device: Option<&Device>) -> Markup {
    let mut rows: Vec<(String, Markup)> = Vec::new();
    let mut row = |id: &str, value: Markup| rows.push((reading.text(id), value));
    row(
        "console-person",
        html! {
            a href=(link::person(ticket.person)) { (person.map_or_else(|| ticket.person.to_string(), |person| person.name.clone())) }
        },
    );
    if let Some(person) = person {
        row("console-language-read", html! { span lang=(person.language.code()) { (person.language.own_name()) } });
    }
    if let Some(device) = device {
        row(
            "console-device",
            html! {
                a href=(link::device(device.id)) { (device.name) } " " (device_state(reading.locale, device.state))
                span class="soft small under" { (device.platform.name()) " " (device.os_version) " · " (device.model) }
            },
        );
    }
    if let Some(step) = ticket.step {
        row("console-ticket-step", html! { (reading.say(&wording::device_state(step))) });
    }
    if let Some(cohort) = &ticket.cohort {
        row("console-cohort", html! { (reading.cohort(cohort)) });
    }
    row("console-ticket-origin", html! { (reading.say(&wording::ticket_origin(ticket.origin))) });
    row("console-ticket-opened", reading.moment(ticket.opened_at));
    row("console-ticket-reference", html! { code { (ticket.reference) } });
    if let Some(information) = &ticket.information {
        row("console-ticket-information", html! { (information) });
    }
    if ticket.reopened > 0 {
        row("console-ticket-reopened", html! { (reading.locale.number(ticket.reopened.into())) });
    }
    facts(rows)
}

/// A step that an agent can ask for. What it needs to know is filled in by the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Wish {
    Escalated,
    RootCauseFound,
    SharedDown,
    UserContacted,
    Resolved,
    Closed,
    Reopened,
}

impl Wish {
    const ALL: [Wish; 7] = [
        Wish::RootCauseFound,
        Wish::SharedDown,
        Wish::UserContacted,
        Wish::Closed,
        Wish::Resolved,
        Wish::Escalated,
        Wish::Reopened,
    ];

    /// The event, with the words that the form carries. An answer without words is the usual one.
    fn event(self, cause: TicketCause, words: &str) -> TicketEvent {
        let words = words.trim();
        let resolution = || if words.is_empty() { Resolution::Usual(cause) } else { Resolution::Words(words.to_owned()) };
        match self {
            Wish::Escalated => TicketEvent::Escalated { information: words.to_owned() },
            Wish::RootCauseFound => TicketEvent::RootCauseFound { resolution: resolution() },
            Wish::SharedDown => TicketEvent::SharedDown,
            Wish::UserContacted => TicketEvent::UserContacted,
            Wish::Resolved => TicketEvent::Resolved { resolution: resolution() },
            Wish::Closed => TicketEvent::Closed,
            Wish::Reopened => TicketEvent::Reopened,
        }
    }

    /// Whether the ladder allows the step now. The form can still be too empty for it.
    fn is_allowed(self, ticket: &Ticket) -> bool {
        ticket.apply(&self.event(ticket.cause, "."), ticket.changed_at).is_ok()
    }

    const fn words(self) -> &'static str {
        match self {
            Wish::Escalated => "console-ticket-do-escalate",
            Wish::RootCauseFound => "console-ticket-do-root-cause",
            Wish::SharedDown => "console-ticket-do-share",
            Wish::UserContacted => "console-ticket-do-contact",
            Wish::Resolved => "console-ticket-do-resolve",
            Wish::Closed => "console-ticket-do-close",
            Wish::Reopened => "console-ticket-do-reopen",
        }
    }
}

/// The steps that are possible now, those that bring the answer nearer first.
fn actions(reading: &Reading, ticket: &Ticket) -> Markup {
    let allowed: Vec<Wish> = Wish::ALL.into_iter().filter(|wish| wish.is_allowed(ticket)).collect();
    html! {
        section class="card" id="next" {
            h2 { (reading.text("console-ticket-next")) }
            ul class="lines" {
                @for (index, wish) in allowed.iter().enumerate() {
                    li id={ "do-" (wish.words()) } { (action(reading, ticket, *wish, if index == 0 { "go" } else { "" })) }
                }
            }
        }
    }
}

fn action(reading: &Reading, ticket: &Ticket, wish: Wish, look: &str) -> Markup {
    let word = wish.event(ticket.cause, ".");
    let button = html! { button class=(look) name="wish" value=(word.word()) { (reading.text(wish.words())) } };
    let fields = match wish {
        Wish::Escalated => html! {
            div class="field" {
                label for="information" { (reading.text(if ticket.tier >= 2 { "console-ticket-found-out" } else { "console-ticket-found-out-maybe" })) }
                textarea id="information" name="words" maxlength="2000" required[ticket.tier >= 2] {}
            }
        },
        Wish::RootCauseFound | Wish::Resolved => html! {
            div class="field" {
                label for={ "answer-" (word.word()) } { (reading.text("console-ticket-answer")) }
                textarea id={ "answer-" (word.word()) } name="words" maxlength="2000" placeholder=(reading.text(usual(ticket.cause))) {}
                span class="hint" { (reading.text("console-ticket-answer-hint")) }
            }
        },
        _ => html! {},
    };
    form::post(&format!("{}/step", link::ticket(ticket.id)), &html! { div class="stacked" { (fields) div { (button) } } })
}

/// What an agent does with a ticket.
#[derive(Debug, Deserialize)]
struct StepForm {
    wish: Wish,
    #[serde(default)]
    words: String,
}

async fn step(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>, Form(form): Form<StepForm>) -> Result<Redirect> {
    let engine = site.host.engine();
    let id = TicketId(id);
    let ticket = engine.store().read().await?.ticket(id).await?.ok_or(WebError::NotFound)?;
    engine.ticket_step(id, form.wish.event(ticket.cause, &form.words), visitor.origin()).await?;
    Ok(Redirect::to(&link::ticket(id)))
}
