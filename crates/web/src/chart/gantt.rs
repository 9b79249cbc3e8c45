//! The plan on a calendar: when each phase runs, from when its people are invited, and the gate behind it.

use jiff::civil::Date;
use maud::{Markup, html};
use sluis_text::{DateStyle, Locale};

use super::Days;
use super::staircase::Gate;
use crate::element::meter::percent;

/// One phase on the calendar.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub name: String,
    pub first: Date,
    pub last: Date,
    /// From this day on its people are invited.
    pub instruct: Date,
    pub gate: Gate,
}

const HEAD: i64 = 26;
const ROW: i64 = 46;

/// The picture. `title` says in a sentence what it shows; the same dates stand in a table beside it.
pub(crate) fn gantt(locale: &Locale, title: &str, days: Days, today: Date, bars: &[Bar]) -> Markup {
    let height = HEAD + ROW * i64::try_from(bars.len()).unwrap_or(0);
    html! {
        svg class="chart gantt" width="100%" height=(height + 6) role="img" aria-labelledby="gantt-title" {
            title id="gantt-title" { (title) }
            @for month in days.months() {
                line class="ruler" x1=(percent(days.at(month))) x2=(percent(days.at(month))) y1="0" y2=(height) {}
                text class="axis" x=(percent(days.at(month))) y="14" dx="5" { (locale.date(month, DateStyle::DayOfMonth)) }
            }
            @for (row, bar) in (0_i64..).zip(bars) {
                @let top = HEAD + ROW * row;
                @let (first, last, instruct) = (days.at(bar.first), days.at(bar.last), days.at(bar.instruct));
                // A name that would run out of the picture begins further left.
                @let late = first > 0.66;
                text class="name" x=(percent(if late { last } else { first })) y=(top + 13) text-anchor=(if late { "end" } else { "start" }) { (bar.name) }
                rect class="announce" x=(percent(first)) width=(percent(last - first)) y=(top + 19) height="14" rx="2" {}
                rect class="invite" x=(percent(instruct)) width=(percent(last - instruct)) y=(top + 19) height="14" rx="2" {}
                svg x=(percent(last)) y=(top + 14) width="1" height="24" overflow="visible" class=(gate_class(bar.gate)) {
                    rect class="leaf" x="-3" width="6" height="24" rx="2" {}
                }
            }
            @if days.first <= today && today <= days.last {
                line class="today" x1=(percent(days.at(today))) x2=(percent(days.at(today))) y1="18" y2=(height) {}
            }
        }
    }
}

const fn gate_class(gate: Gate) -> &'static str {
    match gate {
        Gate::Closed => "gate closed",
        Gate::Undecided => "gate undecided",
        Gate::Failed => "gate failed",
        Gate::Open | Gate::Overridden => "gate open",
    }
}
