//! A gate, criterion by criterion: what was measured, how sure that is and how old, what is asked, what was found.

use jiff::Timestamp;
use maud::{Markup, html};
use sluis_campaign::gate::{Answer, Finding, Judgement};
use sluis_campaign::{Reason, reason};
use sluis_plan::Metric;
use sluis_text::{Arg, Message};

use super::view::View;
use crate::chart::doubt::{Doubt, doubt};
use crate::element::tag::{Tone, marked};
use crate::element::time::length;

/// Data younger than this are as good as new, in minutes.
const FRESH: i64 = 60;

/// The criteria as a table, and what else the gate waits for. `at` is the moment of the judgement.
pub(crate) fn evidence(view: &View<'_>, judgement: &Judgement, at: Timestamp) -> Markup {
    let others: Vec<&Reason> = judgement.reasons.iter().filter(|reason| !matches!(reason, Reason::Criterion { .. })).collect();
    let label = |id| view.text(id);
    let (metric, measured, bound, finding) = (
        label("console-gate-criterion"),
        label("console-gate-measured"),
        label("console-gate-bound"),
        label("console-gate-finding"),
    );
    html! {
        table class="stacking gate-table" {
            caption class="unseen" { (label("console-gate-caption")) }
            thead {
                tr {
                    th scope="col" { (metric) }
                    th scope="col" colspan="2" { (measured) }
                    th scope="col" { (bound) }
                    th scope="col" { (finding) }
                }
            }
            tbody {
                @for answer in &judgement.answers {
                    tr {
                        th scope="row" { (view.say(&reason::metric(answer.question.metric))) }
                        td class="measured" data-label=(measured) { (measure(view, answer, at)) }
                        td class="picture bare" { (picture(answer)) }
                        td class="asked-for" data-label=(bound) { (asked(view, answer)) }
                        td class="finding" data-label=(finding) { (marked(tone(answer), &view.say(&finding_word(answer)))) }
                    }
                }
            }
        }
        @if !others.is_empty() {
            ul class="bullets soft" { @for reason in others { li { (view.reason(reason)) } } }
        }
    }
}

/// The measured value with what makes it more or less certain.
fn measure(view: &View<'_>, answer: &Answer, at: Timestamp) -> Markup {
    let question = &answer.question;
    let value = answer.value.map(|value| view.words(&reason::amount(question.metric, value)));
    let age = question.seen_at.map(|seen| at.duration_since(seen).as_mins());
    html! {
        @match &value {
            Some(value) => strong { (value) },
            None => span class="soft" { (view.text("console-gate-nothing")) },
        }
        div class="small soft" {
            @if let Some((low, high)) = answer.interval && value.is_some() {
                span class="nowrap" {
                    (view.say(&Message::new("console-gate-interval").with("low", Arg::Percent(low, 1)).with("high", Arg::Percent(high, 1))))
                }
                " "
            }
            @if !matches!(question.metric, Metric::SupportLoad(_)) {
                (view.say(&Message::new("console-gate-count").with("count", question.of)))
            }
            @if let Some(age) = age.filter(|age| *age >= FRESH) {
                " " (view.say(&Message::new("console-gate-age").with("age", length(view.locale, age))))
            }
        }
    }
}

fn asked(view: &View<'_>, answer: &Answer) -> Markup {
    let question = &answer.question;
    html! {
        (view.say(&reason::bound(question.metric, question.bound)))
        @if let Some(confidence) = question.confidence {
            div class="small soft" {
                (view.say(&Message::new("console-gate-confidence").with("confidence", Arg::Percent(confidence, 0))))
            }
        }
    }
}

fn picture(answer: &Answer) -> Markup {
    match answer.value {
        Some(value) => doubt(Doubt { value, interval: answer.interval, bound: answer.question.bound, tone: tone(answer) }),
        None => html! {},
    }
}

/// A criterion that only needs time is held, not wrong.
const fn tone(answer: &Answer) -> Tone {
    match answer.finding {
        Finding::Met => Tone::Pass,
        Finding::NotMet if answer.question.metric.only_holds() => Tone::Hold,
        Finding::NotMet => Tone::Fail,
        Finding::Unclear | Finding::TooFew | Finding::Stale | Finding::Unknown => Tone::Hold,
    }
}

fn finding_word(answer: &Answer) -> Message {
    Message::new(match answer.finding {
        Finding::Met => "finding-met",
        Finding::NotMet if answer.question.metric.only_holds() => "console-finding-not-yet",
        Finding::NotMet => "finding-not-met",
        Finding::Unclear => "finding-unclear",
        Finding::TooFew => "finding-too-few",
        Finding::Stale => "finding-stale",
        Finding::Unknown => "finding-unknown",
    })
}
