//! A bar that shows a share, with a mark where its limit is.

use maud::{Markup, html};

use super::tag::Tone;

/// A share, and the limit that it is held against.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meter {
    /// 1.0 fills the bar; more is drawn as full.
    pub value: f64,
    pub limit: Option<f64>,
    pub tone: Tone,
}

/// The bar alone. The figure stands beside it in words, so the drawing is hidden from screen readers.
pub(crate) fn meter(meter: Meter) -> Markup {
    html! {
        svg class={ "meter " (meter.tone.class()) } width="100%" height="14" aria-hidden="true" {
            rect class="ground" width="100%" height="10" y="2" rx="3" {}
            @if meter.value > 0.0 { rect class="level" width=(percent(meter.value)) height="10" y="2" rx="3" {} }
            @if let Some(limit) = meter.limit {
                line class="limit" x1=(percent(limit)) x2=(percent(limit)) y1="0" y2="14" {}
            }
        }
    }
}

/// A share as an SVG length, cut off at nothing and all.
pub(crate) fn percent(share: f64) -> String {
    format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0)
}
