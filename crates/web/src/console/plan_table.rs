//! The tables of the planning guide, filled from a plan: rollout, approaches, communication, support (`RP-1`, `CP-1`, `SP-1`).

use jiff::ToSpan as _;
use jiff::civil::Date;
use maud::{Markup, html};
use sluis_campaign::{training_day, wording};
use sluis_plan::{Approach, Block, Cohort, Phase, Point, Strategy, Tier, Whose};
use sluis_text::{Arg, DateStyle, Message};

use super::reader::Reader;
use crate::element::{facts, link, time};

/// The months of the plan, as first days.
fn months(reader: Reader<'_>) -> Vec<Date> {
    let Some(frame) = reader.plan.timeframe() else { return Vec::new() };
    let mut months = Vec::new();
    let mut month = frame.first.first_of_month();
    while month <= frame.last && months.len() < 36 {
        months.push(month);
        month = month.saturating_add(1.month());
    }
    months
}

fn is_in(phase: &Phase, month: Date) -> bool {
    phase.when.timeframe().is_some_and(|frame| frame.first <= month.last_of_month() && month <= frame.last)
}

fn month_heads(reader: Reader<'_>, months: &[Date]) -> Markup {
    let one_year = months.first().map(|month| month.year()) == months.last().map(|month| month.year());
    let style = if one_year { DateStyle::MonthName } else { DateStyle::Month };
    html! { @for month in months { th scope="col" { (reader.locale.date(*month, style)) } } }
}

/// Phase by month, with the groups and their sizes.
pub(crate) fn rollout(reader: Reader<'_>) -> Markup {
    let months = months(reader);
    html! {
        section class="card" id="rollout" {
            div class="table" {
                table class="plan months" {
                    caption class="title" { (reader.text("console-plan-rollout")) }
                    thead { tr { th scope="col" { (reader.text("console-plan-phase")) } (month_heads(reader, &months)) } }
                    tbody {
                        @for phase in &reader.plan.phases {
                            tr {
                                th scope="row" { a href=(link::phase(&phase.id)) { (reader.phase_name(&phase.id)) } }
                                @for month in &months {
                                    td class=[is_in(phase, *month).then_some("runs")] {
                                        @if is_in(phase, *month) { @for cohort in &phase.cohorts { div { (sized(reader, cohort)) } } }
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

/// "Sales and Marketing (2,000)".
fn sized(reader: Reader<'_>, cohort: &Cohort) -> String {
    let group = reader.naming().group(&cohort.group);
    match cohort.users {
        Some(users) => reader.say(&Message::new("console-plan-sized").with("group", group).with("users", users.value)),
        None => reader.say(&Message::new("console-plan-rest").with("group", group)),
    }
}

/// The same with each approach as a row of its own: a group stands in the row of every approach it is offered (`D-17`).
pub(crate) fn approaches(reader: Reader<'_>) -> Markup {
    let months = months(reader);
    html! {
        section class="card" id="approaches" {
            div class="table" {
                table class="plan months" {
                    caption class="title" { (reader.text("console-plan-approaches")) }
                    thead { tr { th scope="col" { (reader.text("console-plan-approach")) } (month_heads(reader, &months)) } }
                    @for phase in &reader.plan.phases {
                        tbody {
                            tr {
                                th scope="rowgroup" { (reader.phase_name(&phase.id)) }
                                @for month in &months {
                                    td { @if is_in(phase, *month) { span class="soft" { (reader.groups(phase)) } } }
                                }
                            }
                            @for approach in Approach::ALL.iter().filter(|approach| uses(phase, **approach)) {
                                tr {
                                    th scope="row" class="sub" { (reader.say(&wording::approach(*approach))) }
                                    @for month in &months {
                                        td class=[is_in(phase, *month).then_some("runs")] {
                                            @if is_in(phase, *month) {
                                                (reader.locale.list(phase.cohorts.iter()
                                                    .filter(|cohort| has(cohort, *approach))
                                                    .map(|cohort| reader.group_name(&cohort.group))))
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
}

fn uses(phase: &Phase, approach: Approach) -> bool {
    phase.cohorts.iter().any(|cohort| has(cohort, approach))
}

fn has(cohort: &Cohort, approach: Approach) -> bool {
    cohort.has(approach) || (cohort.approaches.is_empty() && approach == Approach::SelfService)
}

/// Block by phase: what is told, how, to whom and when. The days follow the phases (`CP-9`).
pub(crate) fn communication(reader: Reader<'_>) -> Markup {
    let plan = reader.plan;
    html! {
        section class="card" id="communication" {
            div class="table" {
                table class="plan" {
                    caption class="title" { (reader.text("console-plan-communication")) }
                    thead {
                        tr {
                            th scope="col" { (reader.text("console-plan-block")) }
                            th scope="col" { (reader.text("console-plan-channel")) }
                            th scope="col" { (reader.text("console-plan-audience")) }
                            @for phase in &plan.phases { th scope="col" { (reader.phase_name(&phase.id)) } }
                        }
                    }
                    tbody {
                        @for block in &plan.communication.blocks {
                            tr {
                                th scope="row" { (reader.locale.words(&reader.naming().block(&block.id))) }
                                td {
                                    (reader.locale.list(block.channels.iter().map(|channel| reader.text(&format!("channel-{}", channel.value)))))
                                }
                                td { (reader.text(&format!("audience-{}", block.audience.value))) }
                                @for (index, phase) in plan.phases.iter().enumerate() {
                                    td { @if block.when.of == Whose::EachPhase || index == 0 { (block_time(reader, block, phase)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// "Week 3", and the day that it comes to.
fn block_time(reader: Reader<'_>, block: &Block, phase: &Phase) -> Markup {
    html! {
        @if let Point::Week(week) = block.when.point {
            div { (reader.say(&Message::new("console-plan-week").with("week", u32::from(week)))) }
        }
        @if let Some(day) = reader.plan.block_day(block, phase) {
            div class="small soft nowrap" { (time::day(reader.locale, day)) }
        }
    }
}

/// The tiers and their training.
pub(crate) fn support(reader: Reader<'_>) -> Markup {
    let support = &reader.plan.support;
    html! {
        section class="card" id="support" {
            div class="table" {
                table {
                    caption class="title" { (reader.text("console-plan-support")) }
                    thead {
                        tr {
                            th scope="col" { (reader.text("console-helpdesk-tier")) }
                            th scope="col" { (reader.text("console-plan-agents")) }
                            th scope="col" { (reader.text("console-plan-hours")) }
                            th scope="col" { (reader.text("console-plan-handle")) }
                            th scope="col" { (reader.text("console-plan-passes-on")) }
                            th scope="col" { (reader.text("console-plan-responsible")) }
                        }
                    }
                    tbody { @for tier in &support.tiers { (tier_row(reader, tier)) } }
                }
            }
            @if support.training.is_some() || support.bridge_call.is_some() { div class="below" { (facts(training(reader))) } }
        }
    }
}

fn tier_row(reader: Reader<'_>, tier: &Tier) -> Markup {
    let ours = tier.tier.value <= 3;
    html! {
        tr {
            th scope="row" {
                (reader.say(&Message::new("console-helpdesk-name").with("tier", u32::from(tier.tier.value)).with("team", &tier.team)))
            }
            @if ours {
                td { (reader.locale.number(i64::from(tier.agents))) }
                td class="nowrap" { (reader.locale.time(tier.hours.from)) "–" (reader.locale.time(tier.hours.to)) }
                td { (time::length(reader.locale, tier.handle.0)) }
                td { (reader.locale.percent(tier.passes_on.0, 0)) }
                td { (reader.locale.list(&tier.responsibilities)) }
            } @else {
                td colspan="5" class="soft" { (reader.text("console-plan-vendor")) }
            }
        }
    }
}

fn training(reader: Reader<'_>) -> Vec<(String, Markup)> {
    let support = &reader.plan.support;
    let mut known = Vec::new();
    if let Some(training) = &support.training {
        let phase = reader.naming().phase(&training.before);
        let when = match training_day(reader.plan) {
            Some(day) => Message::new("console-plan-training-on").with("day", Arg::Day(day)),
            None => Message::new("console-plan-training"),
        };
        let length = time::length(reader.locale, training.length.0);
        known.push((
            reader.text("console-plan-training-label"),
            html! { (reader.say(&when.with("phase", phase).with("length", length))) },
        ));
        let agenda: Vec<String> = training
            .agenda
            .iter()
            .map(|item| match item {
                sluis_plan::AgendaItem::Own(title) => title.clone(),
                item => reader.text(item.title()),
            })
            .collect();
        known.push((reader.text("console-plan-agenda"), html! { (reader.locale.list(agenda)) }));
    }
    if let Some(call) = &support.bridge_call {
        let phases: Vec<String> = call.phases.iter().map(|phase| reader.phase_name(&phase.value)).collect();
        let message = Message::new("console-plan-bridge-call")
            .with("at", reader.locale.time(call.at))
            .with("phases", reader.locale.list(phases));
        known.push((reader.text("console-plan-bridge-label"), html! { (reader.say(&message)) }));
    }
    known
}

/// The house rules that the campaign runs by.
pub(crate) fn rules(reader: Reader<'_>) -> Markup {
    let campaign = &reader.plan.campaign;
    let naming = reader.naming();
    let mut known: Vec<(String, Markup)> = Vec::new();
    let mut add = |label: &str, words: String| known.push((reader.text(label), html! { (words) }));
    let moves = match &campaign.source {
        Some(_) => Message::new("console-plan-from-to").with("source", naming.source()),
        None => Message::new("console-plan-into"),
    };
    add("console-plan-services", reader.say(&moves.with("target", naming.target())));
    if let Some(per_day) = campaign.pace.per_day {
        add("console-plan-pace", reader.say(&Message::new("console-plan-per-day").with("people", per_day)));
    }
    let length = |minutes: i64| time::length(reader.locale, minutes);
    add(
        "console-plan-gap",
        reader.say(
            &Message::new("console-plan-gap-rule")
                .with("remind", length(campaign.gap.remind_after.0))
                .with("limit", length(campaign.gap.limit.0)),
        ),
    );
    add(
        "console-plan-reminders",
        reader.say(
            &Message::new("console-plan-reminders-rule")
                .with("after", length(campaign.reminders.after.0))
                .with("count", campaign.reminders.at_most),
        ),
    );
    add(
        "console-plan-deadline",
        reader.say(
            &Message::new("console-plan-deadline-rule")
                .with("after", length(campaign.deadline.after.0))
                .with("observed", campaign.deadline.observed)
                .with("certainty", Arg::Percent(campaign.deadline.certainty.0, 0)),
        ),
    );
    let strategy: Strategy = campaign.access.strategy;
    add("console-plan-access", reader.text(&format!("strategy-{strategy}")));
    let resources: Vec<&str> = campaign.access.resources.iter().map(|resource| resource.name.as_str()).collect();
    if !resources.is_empty() {
        add("console-plan-resources", reader.locale.list(resources));
    }
    for freeze in &campaign.calendar.freezes {
        add(
            "console-plan-freeze",
            reader.say(
                &Message::new("console-plan-freeze-rule")
                    .with("from", Arg::Date(*freeze.from))
                    .with("to", Arg::Date(*freeze.to))
                    .with("why", &freeze.why),
            ),
        );
    }
    html! {
        section class="card" id="rules" {
            h2 { (reader.text("console-plan-rules")) }
            (facts(known))
        }
    }
}

/// The dates behind the picture of the calendar.
pub(crate) fn dates(reader: Reader<'_>) -> Markup {
    let plan = reader.plan;
    html! {
        table {
            caption class="unseen" { (reader.text("console-plan-calendar-title")) }
            thead {
                tr {
                    th scope="col" { (reader.text("console-plan-phase")) }
                    th scope="col" { (reader.text("console-plan-begins")) }
                    th scope="col" { (reader.text("console-plan-invites")) }
                    th scope="col" { (reader.text("console-plan-ends")) }
                }
            }
            tbody {
                @for phase in &plan.phases {
                    tr {
                        th scope="row" { (reader.phase_name(&phase.id)) }
                        @match phase.when.timeframe() {
                            Some(frame) => {
                                td { (time::date(reader.locale, frame.first)) }
                                td { @if let Some(day) = plan.instruct_day(phase) { (time::date(reader.locale, day)) } }
                                td { (time::date(reader.locale, frame.last)) }
                            },
                            None => td colspan="3" class="soft" { (reader.text("console-no-dates")) },
                        }
                    }
                }
            }
        }
    }
}
