//! The staircase of locks: each phase a chamber that fills to the share of its people who have moved, and behind it a gate.
//!
//! It is a list of links whose words say all that the drawing shows. Where there is room the chambers stand side by side, each a
//! step lower than the one before; on a narrow screen they stand one above the other.

use maud::{Markup, html};
use sluis_text::{Locale, Message};

use crate::element::funnel::share;
use crate::element::meter::percent;
use crate::element::tag::Tone;

/// How the gate behind a chamber stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gate {
    /// The phase has not opened, or is suspended.
    Closed,
    /// It is being judged.
    Undecided,
    Failed,
    Open,
    /// A person opened it against its evidence (`I-16`).
    Overridden,
}

/// One phase.
#[derive(Clone, Debug)]
pub(crate) struct Chamber {
    /// The phase's id, by which the element stays the same while it fills.
    pub id: String,
    pub address: String,
    pub name: String,
    /// Which groups, and when.
    pub what: String,
    pub people: i64,
    pub invited: i64,
    pub done: i64,
    pub gate: Gate,
    /// What the gate says: "Passed on 24 Jul".
    pub word: String,
    /// Why, or what is left.
    pub note: String,
    /// Whether this is where the campaign is now.
    pub current: bool,
}

/// All sizes are pixels. The whole drawing:
const HEIGHT: i64 = 224;
/// Above the first chamber, for the marks of gates.
const HEAD: i64 = 26;
/// From each chamber down to the next, and all steps together at the most.
const STEP: i64 = 11;
const ALL_STEPS: i64 = 54;
const FLOOR: i64 = 3;
/// A full chamber still shows a hand's breadth of wall.
const FREEBOARD: f64 = 0.08;
const WAVE: i64 = 7;

impl Gate {
    pub const fn tone(self) -> Tone {
        match self {
            Gate::Closed => Tone::Plain,
            Gate::Undecided => Tone::Hold,
            Gate::Failed => Tone::Fail,
            Gate::Open | Gate::Overridden => Tone::Pass,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Gate::Closed => "closed",
            Gate::Undecided => "undecided",
            Gate::Failed => "failed",
            Gate::Open => "open",
            Gate::Overridden => "overridden",
        }
    }

    const fn mark(self) -> &'static str {
        match self {
            Gate::Closed => "",
            Gate::Undecided => "?",
            Gate::Failed => "✕",
            Gate::Open => "✓",
            Gate::Overridden => "!",
        }
    }
}

/// The staircase.
pub(crate) fn staircase(locale: &Locale, chambers: &[Chamber]) -> Markup {
    let count = i64::try_from(chambers.len()).unwrap_or(1).max(1);
    let step = if count > 1 { STEP.min(ALL_STEPS / (count - 1)) } else { 0 };
    let depth = HEIGHT - HEAD - FLOOR - step * (count - 1);
    html! {
        div class="staircase" { ol class="locks" id="locks" {
            @for (index, chamber) in (0_i64..).zip(chambers) {
                @let drawing = Drawing { top: HEAD + step * index, depth, next: if index + 1 < count { step } else { 0 } };
                li class={ "lock " (chamber.gate.class()) } id={ "lock-" (chamber.id) } aria-current=[chamber.current.then_some("step")] {
                    a href=(chamber.address) {
                        span class="name" { (chamber.name) }
                        span class="what" { (chamber.what) }
                        (drawing.chamber(locale, chamber))
                        (drawing.gate(chamber.gate))
                        (bar(chamber))
                        span class="count" {
                            (locale.say(&Message::new("console-lock-count")
                                .with("done", chamber.done)
                                .with("people", chamber.people)
                                .with("invited", chamber.invited)))
                        }
                        span class={ "word " (chamber.gate.tone().class()) } {
                            @if !chamber.gate.mark().is_empty() { span class="mark" aria-hidden="true" { (chamber.gate.mark()) " " } }
                            (chamber.word)
                        }
                        span class="why" { (chamber.note) }
                    }
                }
            }
        } }
    }
}

/// Where one chamber stands in the drawing.
#[derive(Clone, Copy)]
struct Drawing {
    top: i64,
    depth: i64,
    /// How much lower the next chamber is.
    next: i64,
}

impl Drawing {
    fn chamber(self, locale: &Locale, chamber: &Chamber) -> Markup {
        let Drawing { top, depth, .. } = self;
        let done = share(chamber.done, chamber.people);
        let invited = share(chamber.invited.max(chamber.done), chamber.people);
        // Letters stand in the water when it is deep, and above it when it is shallow: never across its surface.
        let deep = done >= 0.5;
        let (number, rest) = if deep { (top + depth - 34, top + depth - 14) } else { (top + 30, top + 49) };
        html! {
            svg class={ "chamber " (if deep { "deep" } else { "shallow" }) } width="100%" height=(HEIGHT) aria-hidden="true" {
                svg y=(top) width="100%" height=(depth) {
                    rect class="wall" width="100%" height=(depth) {}
                    (water("asked", depth, invited))
                    (water("moved", depth, done))
                }
                rect class="floor" y=(top + depth) width="100%" height=(FLOOR) {}
                text class="number" x="14" y=(number) { (locale.number(chamber.done)) }
                text class="rest" x="14" y=(rest) {
                    (locale.say(&Message::new("console-lock-of").with("people", chamber.people)))
                }
            }
        }
    }

    fn gate(self, gate: Gate) -> Markup {
        let Drawing { top, depth, next } = self;
        let foot = top + depth + next;
        html! {
            svg class="gate" width="26" height=(HEIGHT) aria-hidden="true" {
                rect class="floor" y=(top + depth) width="9" height=(FLOOR) {}
                rect class="floor" x="9" y=(top + depth) width="8" height=(next + FLOOR) {}
                rect class="floor" x="17" y=(foot) width="9" height=(FLOOR) {}
                @match gate {
                    // The leaf is raised: what is left of it hangs above the passage.
                    Gate::Open | Gate::Overridden => {
                        rect class="leaf" x="8" y=(top) width="4" height="30" rx="1" {}
                        rect class="leaf" x="14" y=(top) width="4" height="30" rx="1" {}
                    }
                    _ => rect class="leaf" x="8" y=(top - 4) width="10" height=(depth + next + 4) rx="2" {},
                }
                @match gate {
                    Gate::Closed => {},
                    Gate::Open => path class="sign" d=(format!("M7 {} l4.5 4.5 l8 -9.5", top - 11)) {},
                    Gate::Failed => path class="sign" d=(format!("M8 {y} l10 10 m0 -10 l-10 10", y = top - 18)) {},
                    Gate::Undecided | Gate::Overridden => text class="sign" x="13" y=(top - 8) text-anchor="middle" { (gate.mark()) },
                }
            }
        }
    }
}

/// Water up to a share, with a surface that moves when the share does.
fn water(class: &str, depth: i64, share: f64) -> Markup {
    let level = surface(depth, share);
    html! {
        g class={ "water " (class) } transform=(format!("translate(0 {level})")) {
            @if share > 0.0 {
                svg y=(-WAVE) width="100%" height=(WAVE + 1) viewBox="0 0 120 8" preserveAspectRatio="none" {
                    path d="M0 4 q5 -5 10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 t10 0 V8 H0 Z" {}
                }
                rect width="100%" height=(depth) {}
            }
        }
    }
}

/// How far below the chamber's top its water stands.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "pixels")]
fn surface(depth: i64, share: f64) -> i64 {
    (depth as f64 * (1.0 - share.clamp(0.0, 1.0) * (1.0 - FREEBOARD))).round() as i64
}

/// The same level as a bar, for narrow screens.
fn bar(chamber: &Chamber) -> Markup {
    html! {
        svg class="bar" width="100%" height="14" aria-hidden="true" {
            rect class="wall" width="100%" height="14" rx="3" {}
            rect class="asked" width=(percent(share(chamber.invited.max(chamber.done), chamber.people))) height="14" rx="3" {}
            rect class="moved" width=(percent(share(chamber.done, chamber.people))) height="14" rx="3" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use sluis_text::Language;

    use super::*;

    fn chamber(done: i64) -> Chamber {
        Chamber {
            id: "production-1".to_owned(),
            address: "/phase/production-1".to_owned(),
            name: "Production 1".to_owned(),
            what: "Sales".to_owned(),
            people: 2_000,
            invited: 1_200,
            done,
            gate: Gate::Undecided,
            word: "Not decided yet".to_owned(),
            note: String::new(),
            current: true,
        }
    }

    #[test]
    fn a_chamber_rises_with_the_people_who_have_moved() {
        let levels: Vec<i64> = [0.0, 0.3, 0.6, 1.0].map(|share| surface(100, share)).to_vec();
        assert_eq!(levels, [100, 72, 45, 8]);
    }

    #[test]
    fn the_words_say_what_the_drawing_shows() {
        let page = staircase(Locale::of(Language::En), &[chamber(1_142)]).into_string();
        for words in ["1,142", "2,000", "1,200", "Not decided yet", "href=\"/phase/production-1\""] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("style="));
    }

    #[test]
    fn an_empty_phase_is_dry_and_no_drawing_breaks() {
        let empty = Chamber { people: 0, invited: 0, done: 0, ..chamber(0) };
        let many = vec![empty; 30];
        let page = staircase(Locale::of(Language::En), &many).into_string();
        assert!(!page.contains("NaN") && !page.contains("height=\"-"), "{page}");
    }
}
