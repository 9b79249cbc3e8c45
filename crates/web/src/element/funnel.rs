//! How many have come how far: one bar under the other, each a share of all.

use maud::{Markup, html};
use sluis_text::Locale;

use super::meter::percent;
use super::tag::Tone;

/// One step of a funnel.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub name: String,
    pub count: i64,
    pub tone: Tone,
    /// The list of those who are there.
    pub address: Option<String>,
}

/// The steps, each with its number and its share of `of`.
pub(crate) fn funnel(locale: &Locale, of: i64, steps: &[Step]) -> Markup {
    html! {
        ul class="funnel" {
            @for step in steps {
                li {
                    span class="name" {
                        @match &step.address {
                            Some(address) if step.count > 0 => a href=(address) { (step.name) },
                            _ => (step.name),
                        }
                    }
                    span class="n" {
                        (locale.number(step.count)) " "
                        span class="soft small" { "· " (rounded(locale, share(step.count, of))) }
                    }
                    svg class={ "meter " (step.tone.class()) } width="100%" height="10" aria-hidden="true" {
                        rect class="ground" width="100%" height="8" y="1" rx="3" {}
                        @if step.count > 0 { rect class="level" width=(percent(share(step.count, of))) height="8" y="1" rx="3" {} }
                    }
                }
            }
        }
    }
}

/// A share in whole percents; a small one more exactly, so that a few never look like none.
fn rounded(locale: &Locale, share: f64) -> String {
    let digits = match share {
        share if share <= 0.0 || share >= 0.01 => 0,
        share if share >= 0.001 => 1,
        _ => 2,
    };
    locale.percent(share, digits)
}

/// `part` of `all`; nothing of nothing is nothing.
#[expect(clippy::cast_precision_loss, reason = "people and devices are far below 2^53")]
pub(crate) fn share(part: i64, all: i64) -> f64 {
    if all > 0 { part as f64 / all as f64 } else { 0.0 }
}
