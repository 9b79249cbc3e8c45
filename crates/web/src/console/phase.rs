//! One phase: how far its people and devices are, its gate and how it came to its verdict, its cohorts, and what a person may do
//! to it.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::decide::Task;
use sluis_campaign::journal::Event;
use sluis_campaign::{
    Confirmation, ConfirmationKind, Counts, DeviceState, PersonId, PersonStage, PhaseStage, Reason, Step, Verdict, reason,
    wording,
};
use sluis_plan::{Cohort, Phase, PhaseId};
use sluis_store::{JournalFilter, StoredVerdict};
use sluis_text::{Arg, Message};

use super::campaign::first_reason;
use super::hand::back;
use super::view::View;
use super::{gate, task};
use crate::Site;
use crate::element::form;
use crate::element::funnel::{self, funnel, share};
use crate::element::meter::{Meter, meter};
use crate::element::tag::{self, Tone};
use crate::element::{empty, facts, link, time};
use crate::error::{Result, WebError};
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/phase/{id}", get(show))
        .route("/phase/{id}/confirm", post(confirm))
        .route("/phase/{id}/mended", post(mended))
        .route("/phase/{id}/override", post(override_gate))
        .route("/phase/{id}/suspend", post(suspend))
        .route("/phase/{id}/go-on", post(go_on))
}

#[derive(Debug, Deserialize)]
struct ConfirmForm {
    kind: ConfirmationKind,
    number: u8,
}

#[derive(Debug, Deserialize)]
struct NoteForm {
    #[serde(default)]
    note: String,
}

#[derive(Debug, Deserialize)]
struct WhyForm {
    why: String,
}

async fn confirm(
    State(site): State<Site>,
    visitor: Visitor,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<ConfirmForm>,
) -> Result<Redirect> {
    let confirmation = Confirmation { kind: form.kind, number: form.number };
    site.host.engine().confirm(&PhaseId(id), confirmation, visitor.origin()).await?;
    Ok(back(&headers))
}

async fn mended(
    State(site): State<Site>,
    visitor: Visitor,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<NoteForm>,
) -> Result<Redirect> {
    site.host.engine().mended(&PhaseId(id), form.note.trim(), visitor.origin()).await?;
    Ok(back(&headers))
}

async fn override_gate(
    State(site): State<Site>,
    visitor: Visitor,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<WhyForm>,
) -> Result<Redirect> {
    let _taken = site.host.engine().override_gate(&PhaseId(id), form.why.trim(), visitor.origin()).await?;
    Ok(back(&headers))
}

async fn suspend(State(site): State<Site>, visitor: Visitor, Path(id): Path<String>, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().suspend(&PhaseId(id), true, visitor.origin()).await?;
    Ok(back(&headers))
}

async fn go_on(State(site): State<Site>, visitor: Visitor, Path(id): Path<String>, headers: HeaderMap) -> Result<Redirect> {
    site.host.engine().suspend(&PhaseId(id), false, visitor.origin()).await?;
    Ok(back(&headers))
}

async fn show(State(site): State<Site>, visitor: Visitor, Path(id): Path<String>) -> Result<Markup> {
    let engine = site.host.engine();
    let overview = engine.overview(visitor.now).await?.ok_or(WebError::NotFound)?;
    let view = View::of(&overview, &visitor);
    let phase = view.plan().phase(&PhaseId(id)).ok_or(WebError::NotFound)?;
    let mut tx = engine.store().read().await?;
    let verdicts = tx.verdicts(&phase.id).await?;
    let kept_out = kept_out(phase, &mut tx).await?;
    drop(tx);
    let repairable = site.host.time_lapse().is_some_and(|lapse| lapse.state().broken);
    let counts = view.counts(phase);
    let title = view.phase_name(&phase.id);
    let body = html! {
        (head(&view, phase, &title))
        div class="grid" {
            div class="most stack" {
                (tasks(&view, phase, repairable))
                (gate_card(&view, phase, verdicts.last()))
                (history(&view, &verdicts))
            }
            div class="rest stack" {
                (people(&view, phase, &counts))
                (devices(&view, phase, &counts))
                (cohorts(&view, phase))
                (about(&view, phase, &kept_out))
                (hand(&view, phase, !verdicts.is_empty()))
            }
        }
    };
    page(&site, &visitor, Section::Campaign, &title, &body).await
}

/// Name, stage, the sentence that says most, and the ways to the phases before and after.
fn head(view: &View<'_>, phase: &Phase, title: &str) -> Markup {
    let phases = &view.plan().phases;
    let at = phases.iter().position(|other| other.id == phase.id).unwrap_or(0);
    let before = at.checked_sub(1).and_then(|at| phases.get(at));
    let after = phases.get(at + 1);
    let way = |phase: &Phase, arrow: Markup| html! { a href=(link::phase(&phase.id)) { (arrow) } };
    html! {
        div class="opening" {
            nav class="path row spread" aria-label=(view.text("console-phase-ways")) {
                a href="/" { (view.text("console-nav-campaign")) }
                span class="row" {
                    @if let Some(before) = before { (way(before, html! { "← " (view.phase_name(&before.id)) })) }
                    @if let Some(after) = after { (way(after, html! { (view.phase_name(&after.id)) " →" })) }
                }
            }
            div class="row" {
                h1 { (title) }
                span id="stage" data-announce { (tag::phase_stage(view.locale, view.stage(&phase.id))) }
            }
            p class="lead" { (lead(view, phase)) }
        }
    }
}

fn lead(view: &View<'_>, phase: &Phase) -> String {
    let Some(report) = view.report(&phase.id) else { return view.text("console-phase-not-in-plan") };
    let mut sentences = Vec::new();
    let opened = view.stage(&phase.id).has_opened();
    let id = match (opened, report.people > 0 && report.done == report.people) {
        (false, _) => "console-phase-will-move",
        (true, false) => "console-lead-moved",
        (true, true) => "console-phase-all-moved",
    };
    sentences.push(view.say(&Message::new(id).with("done", report.done).with("people", report.people)));
    match report.stage {
        PhaseStage::Passed => sentences.push(view.text("console-phase-passed")),
        PhaseStage::Failed => sentences.push(view.text("console-phase-failed")),
        PhaseStage::Suspended => sentences.push(view.text("console-phase-suspended")),
        _ => {}
    }
    if report.stage != PhaseStage::Suspended {
        sentences.extend(first_reason(report).map(|reason| view.reason(reason)));
    }
    sentences.join(" ")
}

/// What waits for a person in this phase.
fn tasks(view: &View<'_>, phase: &Phase, repairable: bool) -> Markup {
    let id = &phase.id.value;
    let is_ours = |task: &&Task| match task {
        Task::Mend { phase, .. } => phase == id,
        Task::Staff { cohort, .. } => phase.cohort_ids().any(|own| own == *cohort),
        Task::Approve(request) => match &request.step {
            Step::OverrideGate { phase, .. } => phase == id,
            Step::SetDeadline { cohort, .. } => phase.cohort_ids().any(|own| own == *cohort),
            Step::Resume | Step::SwitchAccess { .. } => false,
        },
        _ => false,
    };
    let own: Vec<&Task> = view.overview.report.tasks.iter().filter(is_ours).collect();
    let missing = view.report(id).map_or_else(Vec::new, |report| missing(phase, &report.waits));
    html! {
        @if !own.is_empty() || !missing.is_empty() {
            section class="card calls" {
                h2 { (view.text("console-tasks")) }
                (task::list(view, own, repairable))
                @if !missing.is_empty() { ul class="tasks" { (task::confirm(view, id, &missing)) } }
            }
        }
    }
}

/// What can be confirmed, from the reasons that the phase waits for; also long before its day.
fn missing(phase: &Phase, waits: &[Reason]) -> Vec<Confirmation> {
    let confirmation = |kind, number| Some(Confirmation { kind, number });
    waits
        .iter()
        .filter_map(|reason| match reason {
            Reason::NotTrained { tier } => confirmation(ConfirmationKind::Training, *tier),
            Reason::NoBridgeCall => confirmation(ConfirmationKind::BridgeCall, 0),
            Reason::TestsNotGreen => confirmation(ConfirmationKind::Tests, 0),
            Reason::Required { what } => {
                let number = phase.requires.iter().position(|required| required == what)?;
                confirmation(ConfirmationKind::Required, u8::try_from(number).ok()?)
            }
            _ => None,
        })
        .collect()
}

/// The gate: judged now while it is open, as it was judged when it is decided, and what it will ask before it opens.
fn gate_card(view: &View<'_>, phase: &Phase, last: Option<&StoredVerdict>) -> Markup {
    let report = view.report(&phase.id);
    let judged = report.and_then(|report| report.gate.as_ref());
    html! {
        section class="card" id="gate" {
            header {
                h2 { (view.text("console-gate")) }
                @if let Some(verdict) = verdict(view, phase, last) { (tag::verdict(view.locale, verdict)) }
            }
            @match (judged, last) {
                (Some(judgement), _) => (gate::evidence(view, judgement, view.overview.now)),
                (None, Some(last)) => {
                    p class="soft" {
                        (view.say(&Message::new("console-gate-as-of").with("at", time::moment_arg(last.at, view.zone()))))
                    }
                    (gate::evidence(view, &last.judgement, last.at))
                },
                (None, None) => (will_ask(view, phase)),
            }
        }
    }
}

fn verdict(view: &View<'_>, phase: &Phase, last: Option<&StoredVerdict>) -> Option<Verdict> {
    match view.stage(&phase.id) {
        PhaseStage::Passed => last.map(|last| last.verdict),
        PhaseStage::Failed => Some(Verdict::Fail),
        stage if stage.is_judged() => view.report(&phase.id)?.gate.as_ref().map(|judgement| judgement.verdict),
        _ => None,
    }
}

/// The criteria of a gate that has nothing to judge yet.
fn will_ask(view: &View<'_>, phase: &Phase) -> Markup {
    let rule = view.plan().gate(phase);
    html! {
        p class="soft" {
            (view.say(&Message::new("console-gate-will-ask")
                .with("observe", time::length(view.locale, rule.observe.0))
                .with("soak", time::length(view.locale, rule.soak.0))))
        }
        table {
            caption class="unseen" { (view.text("console-gate-caption")) }
            thead {
                tr {
                    th scope="col" { (view.text("console-gate-criterion")) }
                    th scope="col" { (view.text("console-gate-bound")) }
                }
            }
            tbody {
                @for criterion in &rule.criteria {
                    tr {
                        th scope="row" { (view.say(&reason::metric(criterion.metric.value))) }
                        td {
                            (view.say(&reason::bound(criterion.metric.value, criterion.bound)))
                            @if let Some(confidence) = criterion.confidence {
                                " " span class="soft small" {
                                    (view.say(&Message::new("console-gate-confidence").with("confidence", Arg::Percent(confidence.0, 0))))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Verdicts that are shown at once; older ones are folded away.
const LATEST: usize = 6;
/// Reasons that are shown of each.
const MOST_REASONS: usize = 3;

/// How the gate came to its verdict, newest first. Only what differs from the verdict before it was written down.
fn history(view: &View<'_>, verdicts: &[StoredVerdict]) -> Markup {
    let mut newest_first = verdicts.iter().rev();
    let latest: Vec<&StoredVerdict> = newest_first.by_ref().take(LATEST).collect();
    let older: Vec<&StoredVerdict> = newest_first.collect();
    html! {
        section class="card" id="history" {
            header {
                h2 { (view.text("console-history")) }
            }
            @if latest.is_empty() {
                (empty("", &view.text("console-history-none"), &html! {}))
            } @else {
                (judgements(view, &latest))
                @if !older.is_empty() {
                    details id="older" {
                        summary { (view.say(&Message::new("console-history-older").with("count", older.len()))) }
                        (judgements(view, &older))
                    }
                }
            }
        }
    }
}

fn judgements(view: &View<'_>, verdicts: &[&StoredVerdict]) -> Markup {
    html! {
        ol class="lines timed history" {
            @for verdict in verdicts {
                li id={ "verdict-" (verdict.id) } {
                    (time::moment(view.locale, verdict.at, view.zone()))
                    div {
                        p { (tag::verdict(view.locale, verdict.verdict)) }
                        @if let Some(why) = &verdict.why {
                            p {
                                (view.say(&Message::new("console-history-override")
                                    .with("by", view.actor(&String::from(verdict.actor.clone())))
                                    .with("why", why)))
                            }
                        }
                        @if verdict.verdict != Verdict::Pass && !verdict.judgement.reasons.is_empty() {
                            @let reasons = &verdict.judgement.reasons;
                            ul class="bullets small soft" {
                                @for reason in reasons.iter().take(MOST_REASONS) { li { (view.reason(reason)) } }
                                @if reasons.len() > MOST_REASONS {
                                    li {
                                        (view.say(&Message::new("console-history-more").with("count", reasons.len() - MOST_REASONS)))
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

fn people(view: &View<'_>, phase: &Phase, counts: &Counts) -> Markup {
    let all = counts.all_people();
    let listed = |stage: PersonStage| format!("/people?cohort={}&stage={stage}", link::encoded(phase.id.as_str()));
    let steps: Vec<funnel::Step> = [PersonStage::Waiting, PersonStage::Invited, PersonStage::Done, PersonStage::Exempt]
        .into_iter()
        .filter(|stage| *stage != PersonStage::Exempt || counts.people(*stage) > 0)
        .map(|stage| funnel::Step {
            name: view.say(&wording::person_stage(stage)),
            count: counts.people(stage),
            tone: Tone::of_person(stage),
            address: Some(listed(stage)),
        })
        .collect();
    html! {
        section class="card" {
            header {
                h2 { (view.text("console-people")) }
                span class="soft" { (view.locale.number(all)) }
            }
            (funnel(view.locale, all, &steps))
            footer class="row" {
                a href=(format!("/people?cohort={}", link::encoded(phase.id.as_str()))) { (view.text("console-phase-people")) }
                a href=(link::messages_of(&phase.id)) { (view.text("console-phase-messages")) }
                a href=(link::journal_of(&phase.id)) { (view.text("console-phase-journal")) }
            }
        }
    }
}

/// Devices by how far they are; states that mean the same to whoever looks from afar are taken together.
fn devices(view: &View<'_>, phase: &Phase, counts: &Counts) -> Markup {
    use DeviceState as S;
    let all = counts.devices(DeviceState::is_in_scope);
    let groups: [(&str, Tone, &[S], S); 7] = [
        ("console-devices-not-asked", Tone::Plain, &[S::InScope, S::Informed], S::Informed),
        ("console-devices-asked", Tone::Water, &[S::Instructed, S::WipeRequired, S::WipeConsented], S::Instructed),
        ("console-devices-leaving", Tone::Water, &[S::UnenrollStarted], S::UnenrollStarted),
        ("console-devices-between", Tone::Hold, &[S::InGap, S::Enrolling], S::InGap),
        ("console-devices-stuck", Tone::Fail, &[S::Failed, S::Abandoned], S::Failed),
        ("console-devices-conflict", Tone::Fail, &[S::Conflict, S::Returned], S::Conflict),
        ("console-devices-arrived", Tone::Pass, &[S::Enrolled, S::Compliant, S::Validated], S::Validated),
    ];
    let steps: Vec<funnel::Step> = groups
        .into_iter()
        .map(|(name, tone, states, first)| funnel::Step {
            name: view.text(name),
            count: counts.devices(|state| states.contains(&state)),
            tone,
            address: Some(format!("/devices?cohort={}&state={first}", link::encoded(phase.id.as_str()))),
        })
        // Trouble is shown where there is some.
        .filter(|step| step.count > 0 || !matches!(step.tone, Tone::Fail))
        .collect();
    html! {
        section class="card" {
            header {
                h2 { (view.text("console-devices")) }
                span class="soft" { (view.locale.number(all)) }
            }
            (funnel(view.locale, all, &steps))
        }
    }
}

fn cohorts(view: &View<'_>, phase: &Phase) -> Markup {
    html! {
        section class="card" {
            h2 { (view.text("console-cohorts")) }
            ul class="lines" {
                @for cohort in &phase.cohorts { (cohort_line(view, phase, cohort)) }
            }
        }
    }
}

/// One cohort: its place in the cycle of announcing, inviting, deadline and enforcing, and what the next step waits for.
fn cohort_line(view: &View<'_>, phase: &Phase, cohort: &Cohort) -> Markup {
    let id = phase.cohort_id(cohort);
    let Some(report) = view.cohort_report(&id) else { return html! {} };
    html! {
        li id={ "cohort-" (cohort.group.value) } {
            div class="row spread" {
                h3 { a href=(link::people_of(&id)) { (view.reader().group_name(&cohort.group)) } }
                (tag::tag(cohort_tone(report.stage), &view.say(&wording::cohort_stage(report.stage))))
            }
            p class="soft small" {
                (view.say(&Message::new("console-cohort-how").with("approach", view.reader().approaches(cohort))))
            }
            (meter(Meter { value: share(report.done, report.people), limit: None, tone: Tone::Water }))
            p class="small" {
                (view.say(&Message::new("console-lock-count")
                    .with("done", report.done)
                    .with("people", report.people)
                    .with("invited", report.invited)))
            }
            @if !report.waits.is_empty() {
                ul class="bullets small soft" { @for reason in &report.waits { li { (view.reason(reason)) } } }
            }
        }
    }
}

const fn cohort_tone(stage: sluis_campaign::CohortStage) -> Tone {
    use sluis_campaign::CohortStage as S;
    match stage {
        S::Scheduled | S::Announced => Tone::Plain,
        S::Instructed => Tone::Water,
        S::DeadlineSet | S::DeadlinePassed | S::AccessEnforced => Tone::Hold,
        S::Closed => Tone::Pass,
    }
}

/// What the plan says of the phase.
fn about(view: &View<'_>, phase: &Phase, kept_out: &[(PersonId, String)]) -> Markup {
    let mut known = vec![
        (view.text("console-phase-when"), html! { (view.reader().when(phase)) }),
        (view.text("console-phase-groups"), html! { (view.reader().groups(phase)) }),
    ];
    if let Some(day) = view.plan().instruct_day(phase) {
        known.push((view.text("console-phase-instruct"), time::day(view.locale, day)));
    }
    for cohort in &phase.cohorts {
        if let Some(waiver) = &cohort.waiver {
            let words = view.say(
                &Message::new("console-phase-waiver")
                    .with("group", view.naming().group(&cohort.group))
                    .with("by", &waiver.by)
                    .with("why", &waiver.why),
            );
            known.push((view.text("console-phase-exception"), html! { (words) }));
        }
    }
    if !kept_out.is_empty() {
        let people = html! {
            @for (index, (person, name)) in kept_out.iter().enumerate() {
                @if index > 0 { ", " }
                a href=(link::person(*person)) { (name) }
            }
            div class="small soft" { (view.text("console-phase-kept-out")) }
        };
        known.push((view.text("console-kept-out"), people));
    }
    html! {
        section class="card" {
            h2 { (view.text("console-phase-plan")) }
            (facts(known))
        }
    }
}

/// People of the phase's groups whom the rules kept out, at most a few.
async fn kept_out(phase: &Phase, tx: &mut sluis_store::Tx) -> Result<Vec<(PersonId, String)>> {
    let filter = JournalFilter { kind: Some("kept-out".to_owned()), limit: 50, ..JournalFilter::default() };
    let mut ids = Vec::new();
    for entry in tx.journal_list(&filter).await? {
        if let Ok(Event::KeptOut { person, phase: from, .. }) = serde_json::from_str(&entry.event)
            && from == phase.id.value
        {
            ids.push(person);
        }
    }
    Ok(tx.people(&ids).await?.into_iter().map(|person| (person.id, person.name)).collect())
}

/// What a person may do to the phase: suspend it, let it go on, open its gate against the evidence.
fn hand(view: &View<'_>, phase: &Phase, judged: bool) -> Markup {
    let stage = view.stage(&phase.id);
    let address = link::phase(&phase.id);
    let may_override = judged && (stage.is_judged() || stage == PhaseStage::Failed);
    let needs_second = view.plan().campaign.approval.override_gate;
    html! {
        @if stage.is_judged() || matches!(stage, PhaseStage::Suspended | PhaseStage::Failed) {
            section class="card" {
                h2 { (view.text("console-hand")) }
                @if stage == PhaseStage::Suspended {
                    p { (view.text("console-hand-go-on-what")) }
                    (form::post(&format!("{address}/go-on"), &html! { button class="go" { (view.text("console-hand-go-on")) } }))
                }
                @if stage.is_judged() {
                    p { (view.text("console-hand-suspend-what")) }
                    (form::post(&format!("{address}/suspend"), &html! { button { (view.text("console-hand-suspend")) } }))
                }
                @if may_override {
                    details id="override" class="below" {
                        summary { (view.text("console-hand-override")) }
                        p { (view.text(if needs_second { "console-hand-override-second" } else { "console-hand-override-what" })) }
                        (form::post(&format!("{address}/override"), &html! {
                            div class="stack" {
                                div class="field" {
                                    label for="why" { (view.text("console-hand-why")) }
                                    textarea id="why" name="why" required maxlength="1000" {}
                                }
                                div { button class="stop" { (view.text("console-hand-override-do")) } }
                            }
                        }))
                    }
                }
            }
        }
    }
}
