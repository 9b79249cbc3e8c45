//! How many people have moved, day by day, beside what the plan had in mind and all who are to move.

use jiff::civil::Date;
use maud::{Markup, html};
use sluis_text::{DateStyle, Locale, Message};

use super::{Days, days_between, key, round_step};
use crate::element::as_table;
use crate::element::meter::percent;

/// What the picture shows.
#[derive(Clone, Debug)]
pub(crate) struct BurnUp {
    pub days: Days,
    pub today: Date,
    /// Everybody who is to move.
    pub people: i64,
    /// How many had moved by the end of each day on which that changed, in order.
    pub done: Vec<(Date, i64)>,
    /// How many should have moved by a day, as the plan has it.
    pub plan: Vec<(Date, i64)>,
}

/// Pixels of the plot, and of the line of months below it.
const PLOT: i64 = 210;
const HEAD: i64 = 20;
const FOOT: i64 = 26;

/// The picture, and its numbers as a table.
pub(crate) fn burn_up(locale: &Locale, chart: &BurnUp) -> Markup {
    let most = chart.people.max(chart.done.last().map_or(0, |(_, done)| *done)).max(1);
    let step = round_step(most);
    let height = |count: i64| HEAD + PLOT - scaled(count, most, PLOT);
    let today = chart.days.at(chart.today);
    html! {
        svg class="chart burn-up" width="100%" height=(HEAD + PLOT + FOOT) role="img" aria-labelledby="burn-up-title" {
            title id="burn-up-title" {
                (locale.say(&Message::new("console-burn-up-title")
                    .with("done", chart.done.last().map_or(0, |(_, done)| *done))
                    .with("people", chart.people)))
            }
            @for line in (0..).map(|line| line * step).take_while(|count| *count <= most) {
                line class="ruler" x1="0" x2="100%" y1=(height(line)) y2=(height(line)) {}
                @if line > 0 { text class="axis" x="0" y=(height(line) - 5) { (locale.number(line)) } }
            }
            line class="all" x1="0" x2="100%" y1=(height(chart.people)) y2=(height(chart.people)) {}
            @for month in chart.days.months() {
                line class="ruler tick" x1=(percent(chart.days.at(month))) x2=(percent(chart.days.at(month)))
                    y1=(HEAD + PLOT) y2=(HEAD + PLOT + 6) {}
                text class="axis" x=(percent(chart.days.at(month))) y=(HEAD + PLOT + 20) dx=(if month == chart.days.first { 0 } else { 4 }) {
                    (locale.date(month, DateStyle::DayOfMonth))
                }
            }
            svg y=(HEAD) width="100%" height=(PLOT) viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible" {
                polyline class="plan" points=(points(chart.days, &chart.plan, most)) {}
                @let done = so_far(chart);
                @if done.len() > 1 {
                    polygon class="done-area" points=(area(chart.days, &done, most)) {}
                    polyline class="done" points=(points(chart.days, &done, most)) {}
                }
            }
            line class="today" x1=(percent(today)) x2=(percent(today)) y1=(HEAD - 4) y2=(HEAD + PLOT) {}
            @let right = today > 0.7;
            text class="axis" x=(percent(today)) y=(HEAD + 10) dx=(if right { -6 } else { 6 }) text-anchor=(if right { "end" } else { "start" }) {
                (locale.say(&Message::new("console-burn-up-today").with("day", locale.date(chart.today, DateStyle::DayOfMonth))))
            }
            text class="axis" x="100%" y=(height(chart.people) - 6) text-anchor="end" {
                (locale.say(&Message::new("console-burn-up-all").with("people", chart.people)))
            }
        }
        p class="legend small soft" {
            (key("done", &locale.text("console-burn-up-done")))
            (key("plan", &locale.text("console-burn-up-plan")))
        }
        (as_table(locale, "burn-up-table", &table(locale, chart)))
    }
}

/// The curve up to today, flat since the last change.
fn so_far(chart: &BurnUp) -> Vec<(Date, i64)> {
    let mut done = vec![(chart.days.first, 0)];
    for (day, count) in &chart.done {
        let before = done.last().map_or(0, |(_, count)| *count);
        if let Ok(yesterday) = day.yesterday()
            && done.last().is_some_and(|(last, _)| *last < yesterday)
        {
            done.push((yesterday, before));
        }
        done.push((*day, *count));
    }
    if let Some((last, count)) = done.last().copied()
        && last < chart.today
    {
        done.push((chart.today, count));
    }
    done
}

fn points(days: Days, curve: &[(Date, i64)], most: i64) -> String {
    curve
        .iter()
        .map(|(day, count)| format!("{:.1},{}", days.at(*day) * 1000.0, 1000 - scaled(*count, most, 1000)))
        .collect::<Vec<_>>()
        .join(" ")
}

fn area(days: Days, curve: &[(Date, i64)], most: i64) -> String {
    let end = curve.last().map_or(0.0, |(day, _)| days.at(*day) * 1000.0);
    let start = curve.first().map_or(0.0, |(day, _)| days.at(*day) * 1000.0);
    format!("{start:.1},1000 {} {end:.1},1000", points(days, curve, most))
}

fn scaled(count: i64, most: i64, size: i64) -> i64 {
    count.clamp(0, most) * size / most
}

/// One row a week: few enough to read, and the last one is now.
fn table(locale: &Locale, chart: &BurnUp) -> Markup {
    let mut rows: Vec<(Date, i64)> = Vec::new();
    for (day, count) in &chart.done {
        match rows.last_mut() {
            Some((last, total)) if days_between(chart.days.first, *last) / 7 == days_between(chart.days.first, *day) / 7 => {
                *last = *day;
                *total = *count;
            }
            _ => rows.push((*day, *count)),
        }
    }
    html! {
        table {
            caption class="unseen" { (locale.text("console-burn-up-caption")) }
            thead {
                tr {
                    th scope="col" { (locale.text("console-burn-up-day")) }
                    th scope="col" class="n" { (locale.text("console-burn-up-done")) }
                    th scope="col" class="n" { (locale.text("console-burn-up-share")) }
                }
            }
            tbody {
                @for (day, count) in &rows {
                    tr {
                        th scope="row" { (locale.date(*day, DateStyle::Day)) }
                        td class="n" { (locale.number(*count)) }
                        td class="n" { (locale.percent(crate::element::funnel::share(*count, chart.people), 0)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sluis_text::Language;

    use super::*;

    #[test]
    fn the_table_ends_with_the_number_of_the_curve() {
        let chart = BurnUp {
            days: Days { first: date(2027, 7, 1), last: date(2027, 10, 31) },
            today: date(2027, 8, 3),
            people: 3_380,
            done: vec![(date(2027, 7, 20), 11), (date(2027, 7, 21), 40), (date(2027, 8, 2), 77)],
            plan: vec![(date(2027, 7, 19), 0), (date(2027, 7, 31), 260)],
        };
        let page = burn_up(Locale::of(Language::En), &chart).into_string();
        assert!(page.contains("77") && page.contains("3,380"), "{page}");
        assert_eq!(page.matches("<tr>").count(), 3, "a row for the heading and one for each week");
        assert!(!page.contains("NaN"));
    }
}
