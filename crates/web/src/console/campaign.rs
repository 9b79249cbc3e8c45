//! The campaign page: how things stand in a sentence and a picture, what waits for a person, what happens next, and the figures
//! behind them.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::Date;
use maud::{Markup, html};
use sluis_campaign::decide::{PhaseReport, Task};
use sluis_campaign::journal::{Event, Names};
use sluis_campaign::pace::{self, Limit};
use sluis_campaign::{
    CampaignStage, DeviceState, ManagedBy, Measure, PersonId, PersonStage, PhaseStage, Reason, Verdict, VerdictId,
};
use sluis_plan::{Phase, PhaseId};
use sluis_store::{DayMeasure, JournalFilter, Tx};
use sluis_text::{Arg, DateStyle, Message};

use super::view::View;
use super::{gate, task};
use crate::Site;
use crate::chart::burn_up::{BurnUp, burn_up};
use crate::chart::staircase::{Chamber, Gate, staircase};
use crate::chart::{Days, key};
use crate::element::funnel::{Step, funnel, share};
use crate::element::meter::{Meter, meter};
use crate::element::tag::{self, Tone};
use crate::element::{empty, figures, link, opening, time};
use crate::error::Result;
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/", get(show))
}

async fn show(State(site): State<Site>, visitor: Visitor) -> Result<Markup> {
    let engine = site.host.engine();
    let Some(overview) = engine.overview(visitor.now).await? else { return nothing_yet(&site, &visitor).await };
    let view = View::of(&overview, &visitor);
    let mut tx = engine.store().read().await?;
    let moved = moved_by_day(&view, &mut tx).await?;
    let verdicts = VerdictTimes::read(&view, &mut tx).await?;
    let kept_out = kept_out(&view, &mut tx).await?;
    drop(tx);
    let repairable = site.host.time_lapse().is_some_and(|lapse| lapse.state().broken);
    let title = overview.naming(visitor.language).campaign().to_owned();
    let body = html! {
        (opening(&title, &lead(&view)))
        section class="card" aria-labelledby="phases" {
            h2 class="unseen" id="phases" { (view.text("console-phases")) }
            (staircase(view.locale, &chambers(&view, &verdicts)))
            p class="legend small soft" {
                span { (view.text("console-lock-key")) }
                (key("moved", &view.text("console-lock-moved")))
                (key("asked", &view.text("console-lock-invited")))
            }
        }
        div class="grid below" {
            div class="most stack" { (waiting(&view, &overview.report.tasks, repairable)) (kept_out) }
            div class="rest stack" { (next(&view)) }
        }
        div class="grid below" {
            @match focus(&view).filter(|phase| phase.gate.is_some()) {
                Some(phase) => {
                    div class="most stack" { (gate_card(&view, phase)) }
                    div class="rest stack" { (when_all(&view, moved)) (helpdesk(&view)) (devices(&view)) }
                },
                None => {
                    div class="most stack" { (when_all(&view, moved)) }
                    div class="rest stack" { (helpdesk(&view)) (devices(&view)) }
                },
            }
        }
    };
    page(&site, &visitor, Section::Campaign, &title, &body).await
}

/// Before a plan is approved there is nothing to run.
async fn nothing_yet(site: &Site, visitor: &Visitor) -> Result<Markup> {
    let locale = visitor.locale();
    let drafts = site.host.engine().store().read().await?.plans().await?.len();
    let title = locale.text("console-empty-title");
    let body = html! {
        div class="page-empty" {
            h1 { (title) }
            p { (locale.text(if drafts > 0 { "console-empty-draft" } else { "console-empty" })) }
            p { a class="button go" href="/plan" { (locale.text(if drafts > 0 { "console-empty-to-draft" } else { "console-empty-to-plan" })) } }
        }
    };
    page(site, visitor, Section::Campaign, &title, &body).await
}

/// What a good colleague would say first.
fn lead(view: &View<'_>) -> Markup {
    let mut sentences = vec![how_many(view)];
    sentences.extend(what_is_going_on(view));
    sentences.extend(today(view));
    html! { (sentences.join(" ")) }
}

fn how_many(view: &View<'_>) -> String {
    let counts = view.overview.situation.all_counts();
    let (done, people) = (counts.people(PersonStage::Done), counts.all_people());
    let id = if people > 0 && done == people { "console-lead-all-moved" } else { "console-lead-moved" };
    view.say(&Message::new(id).with("done", done).with("people", people))
}

/// The phase that matters now: one that failed, else the latest that is judged, else one that is suspended, else the next.
fn focus<'a>(view: &View<'a>) -> Option<&'a PhaseReport> {
    let phases = &view.overview.report.phases;
    let find = |fits: fn(PhaseStage) -> bool| phases.iter().filter(move |phase| fits(phase.stage));
    find(|stage| stage == PhaseStage::Failed)
        .next()
        .or_else(|| find(PhaseStage::is_judged).next_back())
        .or_else(|| find(|stage| stage == PhaseStage::Suspended).next())
        .or_else(|| find(|stage| !stage.has_opened()).next())
}

/// Which phase runs, and what its gate says or waits for.
fn what_is_going_on(view: &View<'_>) -> Vec<String> {
    let whole = |id| vec![view.text(id)];
    match view.overview.report.stage {
        CampaignStage::SourceDecommissioned => return whole("console-lead-over"),
        CampaignStage::Completed => return whole("console-lead-completed"),
        CampaignStage::Completing => return whole("console-lead-completing"),
        CampaignStage::Cancelled => return whole("console-lead-cancelled"),
        _ => {}
    }
    let Some(phase) = focus(view) else { return Vec::new() };
    let id = match phase.stage {
        PhaseStage::Failed => "console-lead-failed",
        PhaseStage::Suspended => "console-lead-suspended",
        stage if stage.is_judged() => "console-lead-running",
        _ => "console-lead-next",
    };
    let mut sentences = vec![view.say(&Message::new(id).with("phase", view.naming().phase(&phase.phase)))];
    if phase.stage != PhaseStage::Suspended {
        sentences.extend(first_reason(phase).map(|reason| view.reason(reason)));
    }
    sentences
}

/// The reason that says most: for a phase that has not opened, its day.
pub(crate) fn first_reason(phase: &PhaseReport) -> Option<&Reason> {
    let opens = phase.waits.iter().find(|reason| matches!(reason, Reason::OpensOn { .. }));
    opens.or_else(|| phase.waits.first())
}

/// How many are invited today, and what limits it; nothing while nobody waits.
fn today(view: &View<'_>) -> Option<String> {
    let waiting: i64 = view
        .overview
        .report
        .phases
        .iter()
        .filter(|phase| phase.stage.may_invite())
        .map(|phase| {
            let planned = view.plan().phase(&phase.phase);
            planned.map_or(0, |planned| view.counts(planned).people(PersonStage::Waiting))
        })
        .sum();
    let allowance = view.overview.report.allowance.filter(|_| waiting > 0)?;
    if view.overview.report.halted.is_some() {
        return None;
    }
    if !view.plan().calendar().may_act(view.today()) {
        return Some(view.text("console-lead-day-off"));
    }
    // Those who are left may be fewer than the day allows.
    let invited = i64::from(view.overview.report.invited_today);
    let possible = i64::from(allowance.people).min(invited + waiting);
    let limit = if i64::from(allowance.people) > invited + waiting { Limit::None } else { allowance.limit };
    Some(view.reason(&Reason::Paced { people: u32::try_from(possible).unwrap_or(0), limit }))
}

/// When each phase's standing verdict was spoken.
struct VerdictTimes(Vec<(PhaseId, Timestamp)>);

impl VerdictTimes {
    async fn read(view: &View<'_>, tx: &mut Tx) -> Result<VerdictTimes> {
        let mut times = Vec::new();
        for (phase, situation) in &view.overview.situation.phases {
            let decided = matches!(situation.stage, PhaseStage::Passed | PhaseStage::Failed);
            let id: Option<VerdictId> = situation.verdict.as_ref().filter(|_| decided).map(|standing| standing.id);
            if let Some(id) = id
                && let Some(verdict) = tx.verdict(id).await?
            {
                times.push((phase.clone(), verdict.at));
            }
        }
        Ok(VerdictTimes(times))
    }

    fn of(&self, phase: &PhaseId) -> Option<Timestamp> {
        self.0.iter().find(|(id, _)| id == phase).map(|(_, at)| *at)
    }
}

fn chambers(view: &View<'_>, verdicts: &VerdictTimes) -> Vec<Chamber> {
    let current = focus(view).map(|phase| phase.phase.clone());
    view.plan().phases.iter().map(|phase| chamber(view, phase, verdicts, current.as_ref() == Some(&phase.id.value))).collect()
}

fn chamber(view: &View<'_>, phase: &Phase, verdicts: &VerdictTimes, current: bool) -> Chamber {
    let id = &phase.id.value;
    let report = view.report(id);
    let gate = view.gate(id);
    Chamber {
        id: id.to_string(),
        address: link::phase(id),
        name: view.phase_name(id),
        what: view.say(
            &Message::new("console-lock-what")
                .with("groups", view.reader().groups(phase))
                .with("when", view.reader().when(phase)),
        ),
        people: report.map_or(0, |report| report.people),
        invited: report.map_or(0, |report| report.invited),
        done: report.map_or(0, |report| report.done),
        gate,
        word: gate_word(view, id, gate, verdicts.of(id)),
        note: report.map_or_else(String::new, |report| note(view, report)),
        current,
    }
}

/// What a gate says, and since when.
fn gate_word(view: &View<'_>, id: &PhaseId, gate: Gate, at: Option<Timestamp>) -> String {
    let word = match gate {
        Gate::Closed if view.stage(id) == PhaseStage::Suspended => "console-gate-suspended",
        Gate::Closed => "console-gate-closed",
        Gate::Undecided => "console-gate-undecided",
        Gate::Failed if at.is_some() => "console-gate-failed-on",
        Gate::Failed => "console-gate-failed",
        Gate::Open if at.is_some() => "console-gate-passed-on",
        Gate::Open => "console-gate-passed",
        Gate::Overridden if at.is_some() => "console-gate-overridden-on",
        Gate::Overridden => "console-gate-overridden",
    };
    let day = at.map(|at| at.to_zoned(view.zone().clone()).date());
    view.say(&Message::new(word).with("day", day.map_or_else(String::new, |day| view.locale.date(day, DateStyle::DayOfMonth))))
}

/// Why a gate stands as it does, or who is left behind an open one.
fn note(view: &View<'_>, report: &PhaseReport) -> String {
    if report.stage != PhaseStage::Passed {
        return first_reason(report).map_or_else(String::new, |reason| view.reason(reason));
    }
    let left = view.plan().phase(&report.phase).map_or(0, |phase| {
        let counts = view.counts(phase);
        counts.people(PersonStage::Waiting) + counts.people(PersonStage::Invited)
    });
    if left > 0 { view.reason(&Reason::StillToMove { people: left }) } else { view.text("console-lock-empty") }
}

fn waiting(view: &View<'_>, tasks: &[Task], repairable: bool) -> Markup {
    let count = task::count(tasks);
    html! {
        section class={ "card" @if count > 0 { " calls" } } aria-labelledby="tasks" {
            header {
                h2 id="tasks" { (view.text("console-tasks")) }
                @if count > 0 { span class="soft" { (view.locale.number(i64::try_from(count).unwrap_or(0))) } }
                span id="tasks-said" class="unseen" data-announce=(task::announcement(view, count)) {}
            }
            @if count == 0 {
                (empty("", &view.text("console-tasks-none"), &html! {}))
            } @else {
                (task::list(view, tasks, repairable))
            }
        }
    }
}

fn next(view: &View<'_>) -> Markup {
    html! {
        section class="card" {
            h2 { (view.text("console-next")) }
            @if view.overview.report.upcoming.is_empty() {
                (empty("", &view.text("console-next-none"), &html! {}))
            } @else {
                ul class="lines timed" {
                    @for upcoming in &view.overview.report.upcoming {
                        li {
                            (time::day_of(view.locale, upcoming.at, view.zone()))
                            span { (view.say(&upcoming.what.message(view.naming()))) }
                        }
                    }
                }
            }
        }
    }
}

fn gate_card(view: &View<'_>, phase: &PhaseReport) -> Markup {
    let Some(judgement) = &phase.gate else { return html! {} };
    // A phase that failed stays failed until somebody mends it, whatever today's figures say.
    let verdict = if phase.stage == PhaseStage::Failed { Verdict::Fail } else { judgement.verdict };
    html! {
        section class="card" aria-labelledby="gate" {
            header {
                h2 id="gate" { (view.say(&Message::new("console-gate-of").with("phase", view.naming().phase(&phase.phase)))) }
                (tag::verdict(view.locale, verdict))
            }
            (gate::evidence(view, judgement, view.overview.now))
            footer { a href=(link::phase(&phase.phase)) { (view.text("console-gate-more")) } }
        }
    }
}

/// How busy each tier was against its limit, and how tickets compare with what was expected.
fn helpdesk(view: &View<'_>) -> Markup {
    let plan = view.plan();
    let ceiling = plan.support.ceiling.0;
    let window = view.overview.situation.tickets;
    html! {
        section class="card" {
            header {
                h2 { (view.text("console-helpdesk")) }
                a class="small" href="/support" { (view.text("console-helpdesk-more")) }
            }
            table class="tiers" {
                caption class="small" { (view.say(&Message::new("console-helpdesk-caption").with("limit", Arg::Percent(ceiling, 0)))) }
                thead class="unseen" {
                    tr {
                        th scope="col" { (view.text("console-helpdesk-tier")) }
                        th scope="col" { (view.text("console-helpdesk-load")) }
                        th scope="col" { (view.text("console-helpdesk-backlog")) }
                    }
                }
                tbody {
                    @for tier in plan.support.own_tiers() {
                        @let load = view.overview.report.tiers.iter().find(|load| load.tier == tier.tier.value);
                        @let used = load.and_then(|load| pace::load(tier, load));
                        @let tone = if used.is_some_and(|used| used > ceiling) { Tone::Hold } else { Tone::Water };
                        tr {
                            th scope="row" {
                                (view.say(&Message::new("console-helpdesk-name").with("tier", u32::from(tier.tier.value)).with("team", &tier.team)))
                            }
                            td class="bar-cell" {
                                div {
                                    (meter(Meter { value: used.unwrap_or(0.0), limit: Some(ceiling), tone }))
                                    span class={ "n " (if tone == Tone::Hold { "hold" } else { "" }) } {
                                        @match used {
                                            Some(used) => (view.locale.percent(used, 0)),
                                            None => "–",
                                        }
                                    }
                                }
                            }
                            td class="n soft small" {
                                (view.say(&Message::new("console-helpdesk-waiting").with("count", load.map_or(0, |load| load.backlog))))
                            }
                        }
                    }
                }
            }
            @if window.attempts > 0 {
                p class="soft small below" {
                    (view.say(&Message::new("console-helpdesk-rate")
                        .with("seen", Arg::Decimal(100.0 * share(window.tickets, window.attempts), 1))
                        .with("expected", Arg::Decimal(100.0 * rate(window.expected, window.attempts), 1))
                        .with("attempts", window.attempts)))
                }
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "attempts are far below 2^53")]
fn rate(expected: f64, attempts: i64) -> f64 {
    expected / attempts as f64
}

/// Who has moved by the end of each day.
async fn moved_by_day(view: &View<'_>, tx: &mut Tx) -> Result<Vec<(Date, i64)>> {
    let mut by_day: Vec<(Date, i64)> = Vec::new();
    let mut total = 0;
    for (day, _, people) in tx.day_counts(DayMeasure::Done, Date::MIN).await? {
        total += people;
        match by_day.last_mut() {
            Some((last, count)) if *last == day => *count = total,
            _ => by_day.push((day, total)),
        }
    }
    by_day.retain(|(day, _)| *day <= view.today());
    Ok(by_day)
}

fn when_all(view: &View<'_>, done: Vec<(Date, i64)>) -> Markup {
    let plan = view.plan();
    let Some(frame) = plan.timeframe() else { return html! {} };
    let first = done.first().map_or(frame.first, |(day, _)| frame.first.min(*day));
    let days = Days { first, last: frame.last.max(view.today()) };
    let people = view.overview.situation.all_counts().all_people();
    let chart = BurnUp { days, today: view.today(), people, done, plan: intended(view) };
    html! {
        section class="card" {
            h2 { (view.text("console-burn-up")) }
            (burn_up(view.locale, &chart))
        }
    }
}

/// How many the plan has moved by each day: each phase evenly, from its first invitations to its last day.
fn intended(view: &View<'_>) -> Vec<(Date, i64)> {
    let plan = view.plan();
    let spans: Vec<(Days, i64)> = plan
        .phases
        .iter()
        .filter_map(|phase| {
            let last = phase.when.timeframe()?.last;
            let first = plan.instruct_day(phase)?.min(last);
            let people = view.report(&phase.id).map_or(0, |report| report.people);
            Some((Days { first, last }, people))
        })
        .collect();
    let mut days: Vec<Date> = spans.iter().flat_map(|(days, _)| [days.first, days.last]).collect();
    days.sort();
    days.dedup();
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "people are far below 2^53")]
    let by = |day: Date| spans.iter().map(|(days, people)| (days.at(day) * *people as f64).round() as i64).sum();
    days.into_iter().map(|day| (day, by(day))).collect()
}

/// Where the devices are: in the old service, between the two, in the new one.
fn devices(view: &View<'_>) -> Markup {
    let counts = view.overview.situation.all_counts();
    let naming = view.naming();
    let between = counts.devices(DeviceState::is_between);
    let source = counts.get(Measure::Managed(ManagedBy::Source));
    let target = counts.get(Measure::Managed(ManagedBy::Target));
    let all = counts.devices(|state| state != DeviceState::OutOfScope);
    let exempt = counts.devices(|state| state == DeviceState::Exempt);
    let step = |name: Message, count, tone, address: &str| Step {
        name: view.say(&name),
        count,
        tone,
        address: Some(address.to_owned()),
    };
    let mut steps = Vec::new();
    if view.plan().campaign.source.is_some() {
        let name = Message::new("console-devices-in").with("service", naming.source());
        steps.push(step(name, source, Tone::Plain, "/devices"));
        steps.push(step(Message::new("console-devices-between"), between, Tone::Hold, "/devices?state=in-gap"));
    }
    let name = Message::new("console-devices-in").with("service", naming.target());
    steps.push(step(name, target, Tone::Water, "/devices"));
    let conflicts = counts.devices(|state| state == DeviceState::Conflict);
    if conflicts > 0 {
        steps.push(step(Message::new("console-devices-conflict"), conflicts, Tone::Fail, "/devices?state=conflict"));
    }
    if exempt > 0 {
        steps.push(step(Message::new("console-devices-exempt"), exempt, Tone::Plain, "/devices?state=exempt"));
    }
    html! {
        section class="card" {
            h2 { (view.text("console-devices")) }
            (figures([(view.text("console-devices-all"), html! { (view.locale.number(all)) })]))
            div class="below" { (funnel(view.locale, all, &steps)) }
        }
    }
}

/// People named in the note about those who were kept out.
const MOST_NAMED: usize = 4;

/// Who was kept out of a pilot because executives and VIPs are not in pilots, while that is still news.
async fn kept_out(view: &View<'_>, tx: &mut Tx) -> Result<Markup> {
    let filter = JournalFilter { kind: Some("kept-out".to_owned()), limit: 50, ..JournalFilter::default() };
    let mut found: Vec<(PersonId, PhaseId)> = Vec::new();
    for entry in tx.journal_list(&filter).await? {
        if let Ok(Event::KeptOut { person, phase, .. }) = serde_json::from_str(&entry.event)
            && !matches!(view.stage(&phase), PhaseStage::Passed)
        {
            found.push((person, phase));
        }
    }
    if found.is_empty() {
        return Ok(html! {});
    }
    let ids: Vec<PersonId> = found.iter().take(MOST_NAMED).map(|(person, _)| *person).collect();
    let names: Names =
        Names { people: tx.people(&ids).await?.into_iter().map(|person| (person.id, person.name)).collect(), ..Names::default() };
    let more = found.len().saturating_sub(MOST_NAMED);
    Ok(html! {
        section class="card" id="kept-out" {
            h2 { (view.text("console-kept-out")) }
            ul class="lines" {
                @for (person, phase) in found.iter().take(MOST_NAMED) {
                    li {
                        a href=(link::person(*person)) { (names.people.get(person).cloned().unwrap_or_else(|| person.to_string())) }
                        ": " (view.say(&Message::new("console-kept-out-of").with("phase", view.naming().phase(phase))))
                    }
                }
            }
            @if more > 0 {
                p class="small" { a href="/journal?kind=kept-out" { (view.say(&Message::new("console-kept-out-more").with("count", more))) } }
            }
        }
    })
}
