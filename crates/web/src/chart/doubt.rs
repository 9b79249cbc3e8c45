//! A measured share with its interval, on a line with the bound it is held against: doubt made visible.

use maud::{Markup, html};
use sluis_plan::Bound;

use crate::element::meter::percent;
use crate::element::tag::Tone;

/// What was measured, and what is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Doubt {
    pub value: f64,
    pub interval: Option<(f64, f64)>,
    pub bound: Bound,
    pub tone: Tone,
}

/// The line shows at least this much of the scale, so that a tiny difference doesn't look like a large one.
const LEAST: f64 = 0.1;

/// The picture alone: the figures stand beside it.
pub(crate) fn doubt(doubt: Doubt) -> Markup {
    let (low, high) = doubt.interval.unwrap_or((doubt.value, doubt.value));
    let bound = doubt.bound.value();
    let from = low.min(bound).min(doubt.value);
    let to = high.max(bound).max(doubt.value);
    let room = ((to - from) * 0.15).max((LEAST - (to - from)) / 2.0).max(0.01);
    let (from, to) = (from - room, to + room);
    let at = |value: f64| percent((value - from) / (to - from));
    let width = |low: f64, high: f64| percent((high - low) / (to - from));
    html! {
        svg class={ "doubt " (doubt.tone.class()) } width="100%" height="18" aria-hidden="true" {
            @match doubt.bound {
                Bound::AtLeast(_) => rect class="asked" x=(at(bound)) width=(width(bound, to)) y="3" height="12" {},
                Bound::AtMost(_) => rect class="asked" x="0" width=(width(from, bound)) y="3" height="12" {},
            }
            line class="ruler" x1="0" x2="100%" y1="9" y2="9" {}
            line class="bound" x1=(at(bound)) x2=(at(bound)) y1="1" y2="17" {}
            @if doubt.interval.is_some() { rect class="interval" x=(at(low)) width=(width(low, high)) y="6" height="6" rx="3" {} }
            circle class="value" cx=(at(doubt.value)) cy="9" r="4" {}
        }
    }
}
