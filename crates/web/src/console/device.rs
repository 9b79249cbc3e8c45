//! One device: where it is on its way, what both services and its owner say of it, and how sure that is.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use maud::{Markup, html};
use sluis_campaign::journal::Mentions;
use sluis_campaign::{CheckResult, Compliance, Device, DeviceId, DeviceState, Evidence, Path as Way, Standing, reason, wording};
use sluis_plan::CheckKind;
use sluis_store::JournalFilter;
use sluis_text::{Arg, Message};

use super::journal::{self, Told};
use super::reading::{Reading, address, minutes_between, without_plan};
use super::ticket;
use crate::Site;
use crate::element::meter::{Meter, meter};
use crate::element::tag::{Tone, device_state, marked, tag};
use crate::element::{card, facts, link, opening};
use crate::error::{Result, WebError};
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/devices/{id}", get(show))
}

/// Entries of the journal that the page shows; the journal has the rest.
const ENTRIES: u32 = 15;

async fn show(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::People).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let device = tx.device(DeviceId(id)).await?.ok_or(WebError::NotFound)?;
    let owner = tx.person(device.owner).await?;
    let mut tickets = tx.tickets_of(device.owner).await?;
    tickets.retain(|ticket| ticket.device == Some(device.id));
    let filter = JournalFilter { device: Some(device.id), limit: ENTRIES, ..JournalFilter::default() };
    let entries = tx.journal_list(&filter).await?;
    let told = Told::load(&mut tx, entries).await?;
    drop(tx);

    let body = html! {
        p class="path" { a href="/devices" { (reading.text("console-devices")) } }
        (opening(&device.name, &html! { (reading.say(&next(&reading, &device))) }))
        div class="grid" {
            div class="most stack" {
                section class="card" {
                    header { h2 { (reading.text("console-device-evidence")) } (device_state(reading.locale, device.state)) }
                    (evidence(&reading, &device))
                    (gap(&reading, &device))
                }
                section class="card" {
                    header { h2 { (reading.text("console-device-checks")) } (compliance(&reading, device.compliance)) }
                    (checks(&reading, &device))
                }
            }
            div class="rest stack" {
                (card(&reading.text("console-device-about"), &about(&reading, &device, owner.as_ref().map(|owner| owner.name.as_str()))))
                section class="card" {
                    h2 { (reading.text("console-tickets")) }
                    @if tickets.is_empty() {
                        p class="soft" { (reading.text("console-device-no-ticket")) }
                    } @else {
                        (ticket::lines(&reading, &tickets))
                    }
                }
            }
            section class="card" {
                h2 { (reading.text("console-device-journal")) }
                (journal::lines(&reading, &told, &Mentions { device: Some(device.id), ..Mentions::default() }))
                footer { a href=(address("/journal", &[("device", &device.id.to_string())])) { (reading.text("console-journal-of-device")) } }
            }
        }
    };
    page(&site, &visitor, Section::People, &device.name, &body).await
}

/// Where a device is and what comes next, in a sentence.
pub(super) fn next(reading: &Reading, device: &Device) -> Message {
    let naming = reading.naming();
    let opens = device.cohort.as_ref().and_then(|cohort| reading.plan.cohort(cohort)).map(|(phase, _)| phase);
    let id = match device.state {
        DeviceState::InScope => "console-device-next-in-scope",
        DeviceState::Informed => "console-device-next-informed",
        DeviceState::Instructed if device.path() == Way::VendorMoves => "console-device-next-vendor-moves",
        DeviceState::Instructed => "console-device-next-instructed",
        DeviceState::WipeRequired => "console-device-next-wipe-required",
        DeviceState::WipeConsented => "console-device-next-wipe-consented",
        DeviceState::UnenrollStarted => "console-device-next-unenroll-started",
        DeviceState::InGap => "console-device-next-in-gap",
        DeviceState::Enrolling => "console-device-next-enrolling",
        DeviceState::Failed => "console-device-next-failed",
        DeviceState::Abandoned => "console-device-next-abandoned",
        DeviceState::Enrolled => "console-device-next-enrolled",
        DeviceState::Compliant => "console-device-next-compliant",
        DeviceState::Validated => "console-device-next-validated",
        DeviceState::Conflict => "console-device-next-conflict",
        DeviceState::Returned => "console-device-next-returned",
        DeviceState::Exempt => "console-device-next-exempt",
        DeviceState::OutOfScope => "console-device-next-out-of-scope",
    };
    Message::new(id)
        .with("source", naming.source())
        .with("target", naming.target())
        .with("phase", opens.map_or_else(|| Arg::from(""), |phase| naming.phase(&phase.id)))
}

/// What both services and its owner say, each with its age. They are kept apart, so that a contradiction shows.
pub(super) fn evidence(reading: &Reading, device: &Device) -> Markup {
    let naming = reading.naming();
    let [who, says, age] = ["console-evidence-who", "console-evidence-says", "console-evidence-age"].map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking" {
                caption class="unseen" { (reading.say(&Message::new("console-evidence-of").with("device", &device.name))) }
                thead { tr { th scope="col" { (who) } th scope="col" { (says) } th scope="col" { (age) } } }
                tbody {
                    @if device.had_source || reading.plan.campaign.source.is_some() {
                        (word_of_service(reading, naming.source(), device.source, device, &says, &age))
                    }
                    (word_of_service(reading, naming.target(), device.target, device, &says, &age))
                    @if let Some(at) = device.said_removed_at {
                        tr {
                            th scope="row" { (reading.text("console-owner")) }
                            td data-label=(says) { (reading.text("console-evidence-said-removed")) }
                            td data-label=(age) { (reading.ago(at)) }
                        }
                    }
                }
            }
        }
    }
}

fn word_of_service(reading: &Reading, service: &str, evidence: Evidence, device: &Device, says: &str, age: &str) -> Markup {
    let word = reading.say(&wording::standing(evidence.standing));
    let contradicts = device.state == DeviceState::Conflict && evidence.holds();
    html! {
        tr {
            th scope="row" { (service) }
            td data-label=(says) { @if contradicts { (marked(Tone::Fail, &word)) } @else { (word) } }
            td data-label=(age) {
                @if evidence.standing == Standing::Unknown { (reading.text("console-nothing")) } @else { (reading.ago(evidence.at)) }
            }
        }
    }
}

/// The clock that runs while nobody manages the device (`I-14`). Nothing for one that somebody manages.
pub(super) fn gap(reading: &Reading, device: &Device) -> Markup {
    let Some(since) = device.gap_since else { return html! {} };
    let limit = reading.plan.campaign.gap.limit;
    let minutes = minutes_between(since, reading.now);
    let over = minutes > limit.0;
    let sentence = Message::new(if over { "console-gap-over" } else { "console-gap-running" })
        .with("age", reading.age(since))
        .with("limit", limit.message());
    html! {
        div class="clock" {
            p { @if over { span class="fail" { (reading.say(&sentence)) } } @else { (reading.say(&sentence)) } }
            (meter(Meter {
                value: crate::element::funnel::share(minutes, limit.0),
                limit: None,
                tone: if over { Tone::Fail } else { Tone::Hold },
            }))
        }
    }
}

fn compliance(reading: &Reading, compliance: Compliance) -> Markup {
    let tone = match compliance {
        Compliance::Unknown => Tone::Plain,
        Compliance::Compliant => Tone::Pass,
        Compliance::InGrace => Tone::Hold,
        Compliance::Noncompliant => Tone::Fail,
    };
    tag(tone, &reading.say(&wording::compliance(compliance)))
}

/// What works on the device. Nothing is measured before it has arrived.
pub(super) fn checks(reading: &Reading, device: &Device) -> Markup {
    html! {
        @if CheckKind::ALL.iter().all(|kind| device.checks.get(*kind) == CheckResult::Unknown) {
            p class="soft" { (reading.text("console-device-no-checks")) }
        } @else {
            ul class="plain results" {
                @for kind in CheckKind::ALL {
                    li {
                        span { (reading.say(&reason::check_name(*kind))) }
                        (check(reading, device.checks.get(*kind)))
                    }
                }
            }
        }
    }
}

fn check(reading: &Reading, result: CheckResult) -> Markup {
    let tone = match result {
        CheckResult::Works => Tone::Pass,
        CheckResult::Fails => Tone::Fail,
        CheckResult::Unknown | CheckResult::NotApplicable => Tone::Plain,
    };
    marked(tone, &reading.say(&wording::check_result(result)))
}

fn about(reading: &Reading, device: &Device, owner: Option<&str>) -> Markup {
    let text = |id| reading.text(id);
    let mut rows: Vec<(String, Markup)> = Vec::new();
    let mut row = |id, value: Markup| rows.push((reading.text(id), value));
    row(
        "console-owner",
        html! {
            @match owner {
                Some(name) => a href=(link::person(device.owner)) { (name) },
                None => (text("console-nothing")),
            }
        },
    );
    row(
        "console-cohort",
        html! {
            @match &device.cohort {
                Some(cohort) => (reading.cohort(cohort)),
                None => (text("console-no-cohort")),
            }
        },
    );
    row("console-platform", html! { (device.platform.name()) " " (device.os_version) });
    row("console-model", html! { (device.model) });
    row("console-ownership", html! { (reading.say(&wording::ownership(device.ownership))) });
    if let Some(serial) = &device.serial {
        row("console-serial", html! { code { (serial) } });
    }
    row(
        "console-way",
        html! {
            (text(match device.path() {
                Way::Direct => "console-way-direct",
                Way::Reset => "console-way-reset",
                Way::VendorMoves => "console-way-vendor-moves",
            }))
        },
    );
    row("console-since", html! { (reading.moment(device.since)) });
    row(
        "console-attempts",
        html! {
            (reading.locale.number(device.attempts.into()))
            @if let Some(failure) = device.failure { " " (marked(Tone::Fail, &reading.say(&wording::failure(failure)))) }
        },
    );
    if let Some(at) = device.instructed_at {
        row("console-invited", reading.moment(at));
    }
    if let Some(at) = device.enrolled_at {
        row("console-enrolled", reading.moment(at));
    }
    facts(rows)
}
