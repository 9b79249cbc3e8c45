//! Support: what waits for each tier, what it can carry, what is known already, and who still has to be trained.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::journal::Names;
use sluis_campaign::pace::{self, TierLoad};
use sluis_campaign::{Confirmation, ConfirmationKind, Ticket, training_day, wording};
use sluis_engine::Overview;
use sluis_plan::{AgendaItem, PhaseId, Tier};
use sluis_store::KnownProblem;
use sluis_text::{Arg, Message};

use super::reading::{Reading, address, names, without_plan};
use super::ticket::{resolved_by, said, state, team, tier_name};
use crate::Site;
use crate::element::funnel::share;
use crate::element::meter::{Meter, meter};
use crate::element::tag::{Tone, tag};
use crate::element::{Filter, empty, facts, filters, form, link, opening, time};
use crate::error::Result;
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/support", get(show))
}

/// Tickets of a queue that are shown: those that have waited longest.
const QUEUE: u32 = 50;
/// Tickets that were opened last.
const LATEST: u32 = 12;
/// The certainty with which a day's invitations stay within what the helpdesk can carry.
const CERTAINTY: f64 = 0.9;

/// Whose queue is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    tier: String,
}

/// What the page shows of tickets.
struct Tickets {
    tier: u8,
    queue: Vec<Ticket>,
    latest: Vec<Ticket>,
    names: Names,
}

async fn show(State(site): State<Site>, visitor: Visitor, Query(asked): Query<Asked>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::Support).await;
    };
    let Some(overview) = reading.engine.overview(reading.now).await? else {
        return without_plan(&site, &visitor, Section::Support).await;
    };
    let tiers = reading.plan.support.tiers.iter().map(|tier| tier.tier.value);
    let tier = tiers.clone().find(|tier| tier.to_string() == asked.tier).or_else(|| busiest(&overview)).unwrap_or(1);
    let mut tx = reading.engine.store().read().await?;
    let queue = tx.tickets_queue(tier, QUEUE).await?;
    let latest = tx.tickets_latest(LATEST).await?;
    let known = tx.known_problems().await?;
    let all = || queue.iter().chain(&latest);
    let names = names(
        &mut tx,
        all().map(|ticket| ticket.person).collect::<Vec<_>>(),
        all().filter_map(|ticket| ticket.device).collect::<Vec<_>>(),
    )
    .await?;
    drop(tx);
    let tickets = Tickets { tier, queue, latest, names };

    let title = reading.text("console-support-title");
    let body = html! {
        (opening(&title, &html! { (reading.say(&lead(&reading, &overview))) }))
        div class="grid" {
            div class="most" { (loads(&reading, &overview)) }
            div class="rest" { (rate(&reading, &overview)) }
            (queue_card(&reading, &overview, &tickets))
            div class="half" { (known_problems(&reading, &known)) }
            div class="half" { (latest_card(&reading, &tickets)) }
            div class="half" { (preparation(&reading, &overview)) }
            div class="half" { (ladder(&reading)) }
        }
    };
    page(&site, &visitor, Section::Support, &title, &body).await
}

fn load_of(overview: &Overview, tier: u8) -> TierLoad {
    let found = overview.report.tiers.iter().find(|load| load.tier == tier).copied();
    found.unwrap_or(TierLoad { tier, ..TierLoad::default() })
}

/// The tier with the most work, if any has some.
fn busiest(overview: &Overview) -> Option<u8> {
    let loads = overview.report.tiers.iter().filter(|load| load.backlog > 0);
    loads.max_by_key(|load| load.backlog).map(|load| load.tier)
}

/// Who is above the ceiling, or that nobody is.
fn lead(reading: &Reading, overview: &Overview) -> Message {
    let ceiling = reading.plan.support.ceiling.0;
    let open: i64 = overview.report.tiers.iter().map(|load| load.backlog).sum();
    let used = |tier: &&Tier| pace::load(tier, &load_of(overview, tier.tier.value)).unwrap_or(0.0);
    let hottest = reading.plan.support.own_tiers().max_by(|one, other| used(one).total_cmp(&used(other)));
    match hottest {
        Some(tier) if used(&tier) > ceiling => Message::new("console-support-lead-above")
            .with("tier", said(reading, tier.tier.value))
            .with("load", Arg::Percent(used(&tier), 0))
            .with("limit", Arg::Percent(ceiling, 0))
            .with("count", open),
        _ if open == 0 => Message::new("console-support-lead-quiet"),
        _ => Message::new("console-support-lead-well").with("count", open).with("limit", Arg::Percent(ceiling, 0)),
    }
}

/// How much of each tier's time was taken, against its limit, and how much work waits.
fn loads(reading: &Reading, overview: &Overview) -> Markup {
    let ceiling = reading.plan.support.ceiling.0;
    let [name, load, waits, work] =
        ["console-support-tier", "console-support-load", "console-support-waits", "console-support-work"]
            .map(|id| reading.text(id));
    html! {
        section class="card" id="loads" {
            h2 { (reading.text("console-support-loads")) }
            div class="table" {
                table class="stacking" {
                    caption { (reading.say(&Message::new("console-support-loads-what")
                        .with("days", pace::WINDOW_DAYS)
                        .with("limit", Arg::Percent(ceiling, 0)))) }
                    thead {
                        tr {
                            th scope="col" { (name) }
                            th scope="col" class="wide-bar" { (load) }
                            th scope="col" class="n" { (waits) }
                            th scope="col" class="n" { (work) }
                        }
                    }
                    tbody {
                        @for tier in &reading.plan.support.tiers {
                            @let found = load_of(overview, tier.tier.value);
                            tr {
                                th scope="row" { (team(reading, tier.tier.value)) }
                                td data-label=(load) { (load_cell(reading, tier, &found, ceiling)) }
                                td data-label=(waits) class="n" { (reading.locale.number(found.backlog)) }
                                td data-label=(work) class="n soft" { (work_left(reading, tier, &found)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn load_cell(reading: &Reading, tier: &Tier, load: &TierLoad, ceiling: f64) -> Markup {
    if tier.agents == 0 {
        return html! { span class="soft" { (reading.text("console-support-no-staff")) } };
    }
    let Some(used) = pace::load(tier, load) else {
        return html! { span class="soft" { (reading.text("console-support-no-load")) } };
    };
    let tone = if used > ceiling { Tone::Hold } else { Tone::Water };
    html! {
        div class="beside-bar" {
            (meter(Meter { value: used, limit: Some(ceiling), tone }))
            span class={ "n " (if tone == Tone::Hold { "hold" } else { "" }) } { (reading.locale.percent(used, 0)) }
        }
    }
}

/// How long the tier needs for what waits, with everybody at it.
fn work_left(reading: &Reading, tier: &Tier, load: &TierLoad) -> String {
    if tier.agents == 0 || load.backlog == 0 {
        return reading.text("console-nothing");
    }
    time::length(reading.locale, load.backlog * tier.handle.0 / i64::from(tier.agents))
}

/// How many tickets an enrollment causes: seen, expected, and what is reckoned with from now on.
fn rate(reading: &Reading, overview: &Overview) -> Markup {
    let window = overview.situation.tickets;
    let each = |tickets: f64| if window.attempts > 0 { tickets / real(window.attempts) } else { 0.0 };
    html! {
        section class="card" id="rate" {
            h2 { (reading.text("console-support-rate")) }
            @if window.attempts == 0 {
                p class="soft" { (reading.text("console-support-rate-none")) }
            } @else {
                (facts([
                    (reading.text("console-support-seen"), html! {
                        (reading.say(&Message::new("console-support-per-hundred")
                            .with("tickets", Arg::Decimal(100.0 * share(window.tickets, window.attempts), 1))))
                    }),
                    (reading.text("console-support-expected"), html! {
                        (reading.say(&Message::new("console-support-per-hundred").with("tickets", Arg::Decimal(100.0 * each(window.expected), 1))))
                    }),
                    (reading.text("console-support-attempts"), html! { (reading.locale.number(window.attempts)) }),
                    (reading.text("console-support-recent"), html! {
                        (reading.say(&Message::new("console-support-recent-what")
                            .with("tickets", window.recent_tickets)
                            .with("expected", Arg::Decimal(window.recent_expected, 0))))
                    }),
                ]))
            }
            footer {
                (reading.say(&Message::new("console-support-reckoned")
                    .with("factor", Arg::Decimal(overview.report.rate.mean(), 2))
                    .with("upper", Arg::Decimal(overview.report.rate.upper(CERTAINTY), 2))
                    .with("certainty", Arg::Percent(CERTAINTY, 0))))
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "attempts are far below 2^53")]
fn real(count: i64) -> f64 {
    count as f64
}

/// What waits for one tier, and the way to the queues of the others.
fn queue_card(reading: &Reading, overview: &Overview, tickets: &Tickets) -> Markup {
    let tiers: Vec<(u8, String, String)> = reading
        .plan
        .support
        .tiers
        .iter()
        .map(|tier| {
            let number = tier.tier.value;
            let name = reading.say(
                &Message::new("console-support-queue-of")
                    .with("tier", tier_name(reading, number))
                    .with("count", load_of(overview, number).backlog),
            );
            (number, name, address("/support", &[("tier", &number.to_string())]))
        })
        .collect();
    html! {
        section class="card" id="queue" {
            h2 { (reading.text("console-support-queue")) }
            (filters(
                &reading.text("console-support-queues"),
                tiers.iter().map(|(number, name, address)| Filter { name, address, chosen: *number == tickets.tier }),
            ))
            @if tickets.queue.is_empty() {
                (empty(&reading.text("console-support-queue-empty"), &reading.text("console-support-queue-empty-what"), &html! {}))
            } @else {
                (queue_table(reading, tickets))
            }
        }
    }
}

fn queue_table(reading: &Reading, tickets: &Tickets) -> Markup {
    let [cause, age, who, device, step, state_of] = [
        "console-ticket",
        "console-ticket-age",
        "console-person",
        "console-device",
        "console-ticket-step",
        "console-ticket-state",
    ]
    .map(|id| reading.text(id));
    let is_cut = tickets.queue.len() >= QUEUE as usize;
    html! {
        div class="table" {
            table class="stacking" {
                caption class=[(!is_cut).then_some("unseen")] {
                    (reading.say(&Message::new(if is_cut { "console-support-queue-oldest" } else { "console-support-queue-caption" })
                        .with("tier", tier_name(reading, tickets.tier))
                        .with("count", QUEUE)))
                }
                thead { tr { @for heading in [&cause, &age, &who, &device, &step, &state_of] { th scope="col" { (heading) } } } }
                tbody {
                    @for ticket in &tickets.queue {
                        tr id={ "ticket-" (ticket.id) } {
                            th scope="row" { (named(reading, ticket)) }
                            td data-label=(age) { (reading.ago(ticket.opened_at)) }
                            td data-label=(who) {
                                a href=(link::person(ticket.person)) {
                                    (tickets.names.people.get(&ticket.person).cloned().unwrap_or_else(|| ticket.person.to_string()))
                                }
                            }
                            td data-label=(device) {
                                @match ticket.device {
                                    Some(id) => a href=(link::device(id)) {
                                        (tickets.names.devices.get(&id).cloned().unwrap_or_else(|| id.to_string()))
                                    },
                                    None => span class="soft" { (reading.text("console-nothing")) },
                                }
                            }
                            td data-label=(step) {
                                @match ticket.step {
                                    Some(step) => (reading.say(&wording::device_state(step))),
                                    None => span class="soft" { (reading.text("console-nothing")) },
                                }
                            }
                            td data-label=(state_of) { (state(reading, ticket)) }
                        }
                    }
                }
            }
        }
    }
}

fn named(reading: &Reading, ticket: &Ticket) -> Markup {
    html! {
        a href=(link::ticket(ticket.id)) { (reading.say(&wording::ticket_cause(ticket.cause))) }
        " " span class="soft" { (ticket.id) }
    }
}

/// Problems whose cause was found: what helps on which platform. The portal shows them to whoever may have them.
fn known_problems(reading: &Reading, known: &[KnownProblem]) -> Markup {
    let [cause, platform, answer, found] =
        ["console-known-cause", "console-platform", "console-known-answer", "console-known-found"].map(|id| reading.text(id));
    html! {
        section class="card" id="known" {
            h2 { (reading.text("console-known-title")) }
            @if known.is_empty() {
                (empty("", &reading.text("console-known-none"), &html! {}))
            } @else {
                div class="table" {
                    table class="stacking" {
                        caption { (reading.text("console-known-what")) }
                        thead { tr { @for heading in [&cause, &platform, &answer, &found] { th scope="col" { (heading) } } } }
                        tbody {
                            @for problem in known {
                                tr {
                                    th scope="row" { (reading.say(&wording::ticket_cause(problem.cause))) }
                                    td data-label=(platform) {
                                        @match problem.platform {
                                            Some(platform) => (platform.name()),
                                            None => (reading.text("console-any-platform")),
                                        }
                                    }
                                    td data-label=(answer) { (resolved_by(reading, &problem.resolution)) }
                                    td data-label=(found) class="nowrap" { (time::day_of(reading.locale, problem.found_at, &reading.zone)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn latest_card(reading: &Reading, tickets: &Tickets) -> Markup {
    html! {
        section class="card" id="latest" {
            h2 { (reading.text("console-support-latest")) }
            @if tickets.latest.is_empty() {
                (empty("", &reading.text("console-support-latest-none"), &html! {}))
            } @else {
                ul class="lines" {
                    @for ticket in &tickets.latest {
                        li id={ "latest-" (ticket.id) } class="row spread" {
                            span class="fill" {
                                (named(reading, ticket)) " · "
                                (tickets.names.people.get(&ticket.person).cloned().unwrap_or_default())
                                span class="soft small under" { (tier_name(reading, ticket.tier)) " · " (reading.moment(ticket.opened_at)) }
                            }
                            (state(reading, ticket))
                        }
                    }
                }
            }
        }
    }
}

/// Training before its wave, and the call that all tiers share in the first production phases (`SP-4`, `SP-7` to `SP-10`).
fn preparation(reading: &Reading, overview: &Overview) -> Markup {
    let support = &reading.plan.support;
    html! {
        section class="card" id="preparation" {
            h2 { (reading.text("console-training")) }
            @match &support.training {
                None => p class="soft" { (reading.text("console-training-none")) },
                Some(training) => {
                    (facts([
                        (reading.text("console-training-day"), html! {
                            @match training_day(&reading.plan) {
                                Some(day) => (time::date(reading.locale, day)),
                                None => (reading.text("console-nothing")),
                            }
                        }),
                        (reading.text("console-training-before"), html! {
                            a href=(link::phase(&training.before)) { (reading.phase(&training.before)) }
                        }),
                        (reading.text("console-training-trainer"), html! { (trainer(reading, &training.trainer)) }),
                        (reading.text("console-training-length"), html! { (reading.say(&training.length.message())) }),
                    ]))
                    h3 { (reading.text("console-training-agenda")) }
                    ol class="bullets" { @for item in &training.agenda { li { (agenda(reading, item)) } } }
                    h3 { (reading.text("console-training-tiers")) }
                    ul class="lines" {
                        @for tier in support.own_tiers() {
                            (confirmation(reading, overview, &training.before, ConfirmationKind::Training, tier.tier.value, &team(reading, tier.tier.value)))
                        }
                    }
                },
            }
            @if let Some(call) = &support.bridge_call {
                h3 { (reading.text("console-bridge")) }
                p class="soft" { (reading.say(&Message::new("console-bridge-what").with("time", reading.locale.time(call.at)))) }
                ul class="lines" {
                    @for phase in &call.phases {
                        (confirmation(reading, overview, phase, ConfirmationKind::BridgeCall, 0, &reading.phase(phase)))
                    }
                }
            }
        }
    }
}

/// Who trains: a tier of the plan, or somebody by name.
fn trainer(reading: &Reading, trainer: &str) -> String {
    trainer
        .strip_prefix("tier-")
        .and_then(|number| number.parse().ok())
        .map_or_else(|| trainer.to_owned(), |tier| team(reading, tier))
}

fn agenda(reading: &Reading, item: &AgendaItem) -> String {
    match item {
        AgendaItem::Own(title) => title.clone(),
        usual => reading.text(usual.title()),
    }
}

/// Whether something that a phase needs has been confirmed, and the button to do so.
fn confirmation(
    reading: &Reading,
    overview: &Overview,
    phase: &PhaseId,
    kind: ConfirmationKind,
    number: u8,
    name: &str,
) -> Markup {
    let is_confirmed = overview.situation.confirmed.contains(&(phase.clone(), Confirmation { kind, number }));
    html! {
        li class="row spread" id={ "confirm-" (kind) "-" (phase) "-" (number) } {
            span class="fill" { (name) }
            @if is_confirmed {
                (tag(Tone::Pass, &reading.text("console-confirmed")))
            } @else {
                (form::post(&format!("{}/confirm", link::phase(phase)), &html! {
                    input type="hidden" name="kind" value=(kind);
                    input type="hidden" name="number" value=(number);
                    button aria-label=(reading.say(&Message::new("console-confirm-of").with("what", name))) { (reading.text("console-confirm")) }
                }))
            }
        }
    }
}

/// The tiers, what each is there for, and how a ticket climbs (`SP-2`, `SP-3`).
fn ladder(reading: &Reading) -> Markup {
    let rates: BTreeMap<u8, f64> = reading.plan.support.own_tiers().map(|tier| (tier.tier.value, tier.passes_on.0)).collect();
    html! {
        section class="card" id="ladder" {
            h2 { (reading.text("console-ladder")) }
            p class="soft" { (reading.text("console-ladder-what")) }
            ol class="lines" {
                @for tier in &reading.plan.support.tiers {
                    li {
                        strong { (team(reading, tier.tier.value)) }
                        @if tier.agents > 0 {
                            span class="soft small under" {
                                (reading.say(&Message::new("console-ladder-staff")
                                    .with("agents", tier.agents)
                                    .with("from", reading.locale.time(tier.hours.from))
                                    .with("to", reading.locale.time(tier.hours.to))
                                    .with("handle", tier.handle.message())))
                                @if let Some(share) = rates.get(&tier.tier.value).filter(|share| **share > 0.0) {
                                    " " (reading.say(&Message::new("console-ladder-passes-on").with("share", Arg::Percent(*share, 0))))
                                }
                            }
                        }
                        @if !tier.responsibilities.is_empty() {
                            span class="soft small under" { (reading.locale.list(&tier.responsibilities)) }
                        }
                    }
                }
            }
        }
    }
}
