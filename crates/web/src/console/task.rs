//! What waits for a person, with the action right there; and what a second person agrees to.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::post;
use maud::{Markup, html};
use sluis_campaign::decide::Task;
use sluis_campaign::{Confirmation, ConfirmationKind, Reason, Request, RequestId, Step, wording};
use sluis_plan::PhaseId;
use sluis_text::{Arg, Message};

use super::hand::back;
use super::view::View;
use crate::Site;
use crate::element::form;
use crate::element::link;
use crate::element::tag::{Tone, tag};
use crate::element::time::moment_arg;
use crate::error::Result;
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/request/{id}/agree", post(agree))
        .route("/request/{id}/withdraw", post(withdraw))
        .route("/source-retired", post(source_retired))
}

async fn agree(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().agree(RequestId(id), visitor.origin()).await?;
    Ok(back(&headers))
}

async fn withdraw(State(site): State<Site>, visitor: Visitor, Path(id): Path<i64>, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().withdraw(RequestId(id), visitor.origin()).await?;
    Ok(back(&headers))
}

async fn source_retired(State(site): State<Site>, visitor: Visitor, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().source_retired(visitor.origin()).await?;
    Ok(back(&headers))
}

/// The list, most urgent first. `repairable` says that the demo's planted fault is there to be repaired.
pub(crate) fn list<'t>(view: &View<'_>, tasks: impl IntoIterator<Item = &'t Task>, repairable: bool) -> Markup {
    let tasks = tasks.into_iter().collect::<Vec<_>>();
    let confirmations = confirmations(&tasks);
    html! {
        ul class="tasks" {
            @for task in &tasks { (one(view, task, repairable)) }
            @for (phase, confirmations) in &confirmations { (confirm(view, phase, confirmations)) }
        }
    }
}

/// How many things the list asks for: what a phase needs confirmed counts once.
pub(crate) fn count<'t>(tasks: impl IntoIterator<Item = &'t Task>) -> usize {
    let tasks = tasks.into_iter().collect::<Vec<_>>();
    let single = tasks.iter().filter(|task| !matches!(task, Task::Confirm { .. })).count();
    single + confirmations(&tasks).len()
}

/// What is to be confirmed, by the phase that needs it first. Training is held once, whichever phase waits for it.
fn confirmations<'t>(tasks: &[&'t Task]) -> BTreeMap<&'t PhaseId, Vec<Confirmation>> {
    let mut found: BTreeMap<&PhaseId, Vec<Confirmation>> = BTreeMap::new();
    let mut trained = Vec::new();
    for task in tasks {
        let Task::Confirm { phase, confirmation } = task else { continue };
        if confirmation.kind == ConfirmationKind::Training {
            if trained.contains(confirmation) {
                continue;
            }
            trained.push(*confirmation);
        }
        found.entry(phase).or_default().push(*confirmation);
    }
    found
}

/// One task; confirmations are gathered by [`confirm`].
fn one(view: &View<'_>, task: &Task, repairable: bool) -> Markup {
    let say = |message: Message| view.say(&message);
    match task {
        Task::Approve(request) => approve(view, request),
        Task::Mend { phase, reasons } => mend(view, phase, reasons, repairable),
        Task::Confirm { .. } => html! {},
        Task::SolveConflicts { devices } => plain(
            "task-conflicts",
            Tone::Fail,
            &view.text("console-task-conflict"),
            &say(Message::new("console-task-conflicts").with("devices", *devices)),
            &html! { a class="button" href="/devices?state=conflict" { (view.text("console-task-look")) } },
        ),
        Task::Staff { cohort, reason } => plain(
            &format!("task-staff-{}", cohort.as_str().replace('/', "-")),
            Tone::Hold,
            &view.text("console-task-staff"),
            &format!("{}: {}", view.cohort_name(cohort), view.reason(reason)),
            &html! { a class="button" href="/support" { (view.text("console-task-look")) } },
        ),
        Task::Place { people } => plain(
            "task-place",
            Tone::Hold,
            &view.text("console-task-place"),
            &say(Message::new("console-task-unplaced").with("people", *people)),
            &html! { a class="button" href="/people?cohort=-" { (view.text("console-task-look")) } },
        ),
        Task::EmptySource { devices } => plain(
            "task-empty-source",
            Tone::Hold,
            &view.text("console-task-old-service"),
            &say(Message::new("console-task-empty-source").with("devices", *devices).with("service", view.naming().source())),
            &html! { a class="button" href="/devices" { (view.text("console-task-look")) } },
        ),
        Task::RetireSource => plain(
            "task-retire-source",
            Tone::Pass,
            &view.text("console-task-old-service"),
            &say(Message::new("console-task-retire-source").with("service", view.naming().source())),
            &form::post("/source-retired", &html! { button class="go" { (view.text("console-task-retired")) } }),
        ),
    }
}

/// A tag, a sentence, an action.
fn plain(id: &str, tone: Tone, word: &str, sentence: &str, action: &Markup) -> Markup {
    html! {
        li id=(id) {
            div class="what" { p { (tag(tone, word)) " " (sentence) } }
            div class="do" { (action) }
        }
    }
}

/// A step that needs a second person. Whoever asked for it can't agree to it (`D-15`).
fn approve(view: &View<'_>, request: &Request) -> Markup {
    let own = view.is_own(&request.asked_by);
    let by_hand = match &request.step {
        Step::SwitchAccess { side, .. } => !view.overview.situation.connected.contains(side),
        _ => false,
    };
    html! {
        li id={ "request-" (request.id) } {
            div class="what" {
                p { (tag(Tone::Hold, &view.text("console-task-decision"))) " " span class="title" { (view.say(&request.step.message(view.naming()))) } }
                @if by_hand { p { (view.text("console-task-by-hand")) } }
                p class="small soft" {
                    (view.say(&Message::new("console-task-asked")
                        .with("by", view.actor(&request.asked_by))
                        .with("at", moment_arg(request.asked_at, view.zone()))))
                    @if own { " " (view.text("console-task-own")) }
                }
            }
            div class="do" {
                @if !own {
                    (form::post(&format!("/request/{}/agree", request.id), &html! {
                        button class="go" { (view.text(if by_hand { "console-task-switched" } else { "console-task-agree" })) }
                    }))
                }
                (form::post(&format!("/request/{}/withdraw", request.id), &html! {
                    button { (view.text(if own { "console-task-take-back" } else { "console-task-refuse" })) }
                }))
            }
        }
    }
}

/// A failed gate: why, and the place to say that the cause is mended.
fn mend(view: &View<'_>, phase: &PhaseId, reasons: &[Reason], repairable: bool) -> Markup {
    let note = format!("note-{phase}");
    html! {
        li id={ "mend-" (phase) } {
            div class="what wide" {
                p {
                    (tag(Tone::Fail, &view.text("console-task-failed"))) " "
                    span class="title" {
                        (view.say(&Message::new("console-task-mend").with("phase", view.naming().phase(phase))))
                    }
                }
                ul class="bullets" { @for reason in reasons { li { (view.reason(reason)) } } }
                p class="soft" { (view.text("console-task-mend-what")) }
            }
            div class="wide fields" {
                @if repairable {
                    (form::post("/demo", &html! {
                        button class="go" name="wish" value="repair" { (view.text("console-demo-repair")) }
                    }))
                }
                form class="fields grow" method="post" action=(format!("{}/mended", link::phase(phase))) data-swap {
                    (form::line(&note, "note", &view.text("console-task-note"), ""))
                    button { (view.text("console-task-mended")) }
                }
            }
        }
    }
}

/// What must be confirmed before a phase can open (`I-10`), one button each.
pub(crate) fn confirm(view: &View<'_>, phase: &PhaseId, confirmations: &[Confirmation]) -> Markup {
    html! {
        li id={ "confirm-" (phase) } {
            div class="what wide" {
                p {
                    (tag(Tone::Hold, &view.text("console-task-confirm"))) " "
                    span class="title" {
                        (view.say(&Message::new("console-task-before").with("phase", view.naming().phase(phase))))
                    }
                }
                ul class="plain checks" {
                    @for confirmation in confirmations {
                        li id={ "confirm-" (phase) "-" (confirmation.kind) "-" (confirmation.number) } class="row spread" {
                            span class="fill" { (what_is_confirmed(view, phase, *confirmation)) }
                            (form::post(&format!("{}/confirm", link::phase(phase)), &html! {
                                input type="hidden" name="kind" value=(confirmation.kind);
                                input type="hidden" name="number" value=(confirmation.number);
                                button { (view.text("console-task-confirmed")) }
                            }))
                        }
                    }
                }
            }
        }
    }
}

/// What somebody says is so: "Tier 1 has been trained".
fn what_is_confirmed(view: &View<'_>, phase: &PhaseId, confirmation: Confirmation) -> String {
    match confirmation.kind {
        ConfirmationKind::Training => {
            view.say(&Message::new("console-confirm-training").with("tier", u32::from(confirmation.number)))
        }
        ConfirmationKind::BridgeCall => view.text("console-confirm-bridge-call"),
        ConfirmationKind::Tests => view.text("console-confirm-tests"),
        ConfirmationKind::Required => {
            let required = view.plan().phase(phase).and_then(|phase| phase.requires.get(usize::from(confirmation.number)));
            required.cloned().unwrap_or_else(|| view.say(&wording::confirmation_kind(confirmation.kind)))
        }
    }
}

/// How many things wait, as a sentence that is read out when it changes.
pub(crate) fn announcement(view: &View<'_>, count: usize) -> String {
    view.say(&Message::new("console-tasks-waiting").with("count", Arg::from(count)))
}
