//! The plan page: the tables of the planning guide, the calendar, the rules of the campaign, and the versions of the plan.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use sluis_campaign::PlanVersion;
use sluis_plan::{Diagnostic, Plan, has_errors};
use sluis_store::StoredPlan;
use sluis_text::{Arg, DateStyle, Message};

use super::plan_table;
use super::plan_version;
use super::reader::Reader;
use super::view::View;
use crate::Site;
use crate::chart::gantt::{Bar, gantt};
use crate::chart::staircase::Gate;
use crate::chart::{Days, key};
use crate::element::{as_table, form, opening};
use crate::error::{Result, WebError};
use crate::guard::PLAN_LIMIT;
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/plan", get(show))
        .route("/plan/draft", get(write))
        .route("/plan/check", post(check).layer(DefaultBodyLimit::max(PLAN_LIMIT)))
        .route("/plan/{version}", get(version))
        .route("/plan/{version}/file", get(file))
        .route("/plan/{version}/approve", post(approve))
}

/// The current plan.
async fn show(State(site): State<Site>, visitor: Visitor) -> Result<Markup> {
    let engine = site.host.engine();
    let locale = visitor.locale();
    let versions = engine.store().read().await?.plans().await?;
    let overview = engine.overview(visitor.now).await?;
    let title = locale.text("console-nav-plan");
    let body = match &overview {
        Some(overview) => {
            let view = View::of(overview, &visitor);
            html! {
                (opening(view.naming().campaign(), &lead(&view, &versions)))
                (plan_version::drafts(view.locale, &versions))
                div class="stack" {
                    (calendar(&view))
                    (plan_table::rollout(view.reader()))
                    (plan_table::approaches(view.reader()))
                    (plan_table::communication(view.reader()))
                    (plan_table::support(view.reader()))
                    div class="grid" {
                        div class="half" { (plan_table::rules(view.reader())) }
                        div class="half" { (plan_version::all(view.locale, view.zone(), &versions)) }
                    }
                }
            }
        }
        None => html! {
            (opening(&locale.text("console-empty-title"), &html! { (locale.text("console-plan-none")) }))
            (plan_version::drafts(locale, &versions))
            p { a class="button go" href="/plan/draft" { (locale.text("console-plan-write")) } }
        },
    };
    page(&site, &visitor, Section::Plan, &title, &body).await
}

/// Which version holds, and what it intends.
fn lead(view: &View<'_>, versions: &[StoredPlan]) -> Markup {
    let plan = view.plan();
    let mut sentences = Vec::new();
    if let Some(frame) = plan.timeframe() {
        sentences.push(
            view.say(
                &Message::new("console-plan-lead")
                    .with("people", plan.users())
                    .with("phases", plan.phases.len())
                    .with("from", view.locale.date(frame.first, DateStyle::Month))
                    .with("to", view.locale.date(frame.last, DateStyle::Month)),
            ),
        );
    }
    if let Some(current) = versions.iter().find(|version| version.is_current)
        && let (Some(by), Some(at)) = (&current.approved_by, current.approved_at)
    {
        sentences.push(
            view.say(
                &Message::new("console-plan-approved")
                    .with("version", current.version.0)
                    .with("by", view.actor(by))
                    .with("at", Arg::Date(at.to_zoned(view.zone().clone()).date())),
            ),
        );
    }
    html! { (sentences.join(" ")) }
}

/// The phases on a calendar, with their dates as a table.
fn calendar(view: &View<'_>) -> Markup {
    let plan = view.plan();
    let Some(frame) = plan.timeframe() else { return html! {} };
    let days = Days { first: frame.first, last: frame.last };
    let bars: Vec<Bar> = plan
        .phases
        .iter()
        .filter_map(|phase| {
            let frame = phase.when.timeframe()?;
            let instruct = plan.instruct_day(phase)?.clamp(frame.first, frame.last);
            let gate: Gate = view.gate(&phase.id);
            Some(Bar { name: view.phase_name(&phase.id), first: frame.first, last: frame.last, instruct, gate })
        })
        .collect();
    html! {
        section class="card" {
            h2 { (view.text("console-plan-calendar")) }
            (gantt(view.locale, &view.text("console-plan-calendar-title"), days, view.today(), &bars))
            p class="legend small soft" {
                (key("announce", &view.text("console-plan-announce")))
                (key("invite", &view.text("console-plan-invite")))
            }
            (as_table(view.locale, "calendar-table", &plan_table::dates(view.reader())))
        }
    }
}

/// The form in which a plan is written or pasted.
async fn write(State(site): State<Site>, visitor: Visitor) -> Result<Markup> {
    let current = site.host.engine().store().read().await?.plan_current().await?;
    let locale = visitor.locale();
    let title = locale.text("console-plan-write");
    let body = html! {
        (opening(&title, &html! { (locale.text("console-plan-write-lead")) }))
        section class="card" { (source_form(locale, current.as_ref().map_or("", |current| &current.source))) }
    };
    page(&site, &visitor, Section::Plan, &title, &body).await
}

/// A file, or text to be changed in place. Neither needs a script.
fn source_form(locale: &sluis_text::Locale, source: &str) -> Markup {
    html! {
        form method="post" action="/plan/check" enctype="multipart/form-data" class="stack" {
            div class="field" {
                label for="file" { (locale.text("console-plan-file")) }
                input type="file" id="file" name="file" accept=".yaml,.yml,text/yaml,text/plain";
                span class="hint" { (locale.text("console-plan-file-hint")) }
            }
            div class="field" {
                label for="text" { (locale.text("console-plan-text")) }
                textarea id="text" name="text" class="source" spellcheck="false" autocapitalize="off" rows="24" { (source) }
            }
            div { button class="go" { (locale.text("console-plan-check")) } }
        }
    }
}

/// Judges what was sent. Without an error it becomes a draft; with one it is shown with what is wrong where.
async fn check(State(site): State<Site>, visitor: Visitor, sent: Multipart) -> Result<Response> {
    let source = source_of(sent).await?;
    let engine = site.host.engine();
    let (plan, mut diagnostics) = sluis_plan::read(&source);
    if let Some(plan) = &plan {
        let members = engine.members().await?;
        diagnostics.extend(sluis_plan::check(plan, (!members.is_empty()).then_some(members.as_slice())));
    }
    if plan.is_some() && !has_errors(&diagnostics) {
        let version = engine.draft_plan(&source, visitor.origin()).await?;
        return Ok(Redirect::to(&format!("/plan/{version}")).into_response());
    }
    let locale = visitor.locale();
    let title = locale.text("console-plan-refused");
    let errors = diagnostics.iter().filter(|found| found.severity == sluis_plan::Severity::Error).count();
    let body = html! {
        (opening(&title, &html! { (locale.say(&Message::new("console-plan-errors").with("count", errors))) }))
        div class="stack" {
            section class="card" { (plan_version::findings(locale, &diagnostics, &source)) }
            section class="card" { (source_form(locale, &source)) }
        }
    };
    let page = page(&site, &visitor, Section::Plan, &title, &body).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The text of a plan: the chosen file, or else what stands in the field.
async fn source_of(mut sent: Multipart) -> Result<String> {
    let unreadable = |_| WebError::Form(Message::new("console-plan-unreadable"));
    let mut text = String::new();
    while let Some(field) = sent.next_field().await.map_err(unreadable)? {
        let is_file = field.name() == Some("file");
        let bytes = field.bytes().await.map_err(unreadable)?;
        if bytes.is_empty() {
            continue;
        }
        let read = String::from_utf8(bytes.to_vec()).map_err(|_| WebError::Form(Message::new("console-plan-not-text")))?;
        text = read.strip_prefix('\u{feff}').unwrap_or(&read).replace("\r\n", "\n");
        if is_file {
            break;
        }
    }
    if text.trim().is_empty() { Err(WebError::Form(Message::new("console-plan-nothing-sent"))) } else { Ok(text) }
}

/// One version: what it changes, what the rules say of it, and the way to approve it.
async fn version(State(site): State<Site>, visitor: Visitor, Path(number): Path<i64>) -> Result<Markup> {
    let engine = site.host.engine();
    let mut tx = engine.store().read().await?;
    let stored = tx.plan(PlanVersion(number)).await?.ok_or(WebError::NotFound)?;
    let before = match stored.parent {
        Some(parent) => tx.plan(parent).await?,
        None => None,
    };
    let is_newest_draft = stored.approved_at.is_none() && stored.parent == tx.plan_current_version().await?;
    drop(tx);
    let locale = visitor.locale();
    let (plan, mut diagnostics): (Option<Plan>, Vec<Diagnostic>) = sluis_plan::read(&stored.source);
    if let Some(plan) = &plan {
        diagnostics.extend(sluis_plan::check(plan, None));
    }
    let before = before.and_then(|before| sluis_plan::read(&before.source).0);
    let title = locale.say(&Message::new("console-plan-version").with("version", number));
    let zone = plan.as_ref().map_or(jiff::tz::TimeZone::UTC, |plan| plan.campaign.time_zone.clone());
    let body = html! {
        (opening(&title, &plan_version::lead(locale, &zone, &stored)))
        div class="grid" {
            div class="most stack" {
                section class="card" {
                    h2 { (locale.text("console-plan-changes")) }
                    @match (&before, &plan) {
                        (Some(before), Some(after)) => (plan_version::differences(
                            Reader { plan: before, locale }, Reader { plan: after, locale },
                        )),
                        _ => p class="soft" { (locale.text("console-plan-first")) },
                    }
                }
                @if let Some(plan) = &plan { (plan_table::rollout(Reader { plan, locale })) }
            }
            div class="rest stack" {
                section class="card" {
                    h2 { (locale.text("console-plan-what-next")) }
                    @if is_newest_draft {
                        p { (locale.text("console-plan-approve-what")) }
                        (form::post(&format!("/plan/{number}/approve"), &html! {
                            button class="go" { (locale.text("console-plan-approve")) }
                        }))
                    } @else if stored.approved_at.is_none() {
                        p { (locale.text("console-plan-outdated")) }
                    } @else {
                        p { (locale.text(if stored.is_current { "console-plan-is-current" } else { "console-plan-was-current" })) }
                    }
                    p class="below" { a href=(format!("/plan/{number}/file")) download { (locale.text("console-plan-download")) } }
                }
                section class="card" {
                    h2 { (locale.text("console-plan-findings")) }
                    (plan_version::findings(locale, &diagnostics, &stored.source))
                }
            }
        }
    };
    page(&site, &visitor, Section::Plan, &title, &body).await
}

/// The text of a version, exactly as it was written.
async fn file(State(site): State<Site>, _visitor: Visitor, Path(number): Path<i64>) -> Result<Response> {
    let stored = site.host.engine().store().read().await?.plan(PlanVersion(number)).await?.ok_or(WebError::NotFound)?;
    let name = format!("attachment; filename=\"plan-{number}.yaml\"");
    Ok(([(CONTENT_TYPE, "text/yaml; charset=utf-8".to_owned()), (CONTENT_DISPOSITION, name)], stored.source).into_response())
}

async fn approve(State(site): State<Site>, visitor: Visitor, Path(number): Path<i64>) -> Result<Redirect> {
    site.host.engine().approve_plan(PlanVersion(number), visitor.origin()).await?;
    Ok(Redirect::to("/plan"))
}
