//! A word about how something stands, in a pill: a mark, the word, and a colour that only repeats what they say.

use maud::{Markup, html};
use sluis_campaign::{DeviceState, PersonStage, PhaseStage, Verdict};
use sluis_text::Locale;

/// How something stands. It chooses mark and colour; the word beside it carries the meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing to remark.
    #[default]
    Plain,
    /// Under way.
    Water,
    /// As it should be.
    Pass,
    /// Held, open, not decided.
    Hold,
    /// Wrong: somebody has to do something.
    Fail,
}

impl Tone {
    /// The class of `style.css`.
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Water => "water",
            Tone::Pass => "pass",
            Tone::Hold => "hold",
            Tone::Fail => "fail",
        }
    }

    /// The mark that is seen where colours are not.
    pub const fn mark(self) -> &'static str {
        match self {
            Tone::Plain => "·",
            Tone::Water => "≈",
            Tone::Pass => "✓",
            Tone::Hold => "?",
            Tone::Fail => "✕",
        }
    }

    /// The tone of a verdict.
    pub const fn of_verdict(verdict: Verdict) -> Tone {
        match verdict {
            Verdict::Pass | Verdict::Overridden => Tone::Pass,
            Verdict::Fail => Tone::Fail,
            Verdict::Undecided => Tone::Hold,
        }
    }

    /// The tone of a phase's stage.
    pub const fn of_phase(stage: PhaseStage) -> Tone {
        match stage {
            PhaseStage::Planned | PhaseStage::Agreed | PhaseStage::Ready => Tone::Plain,
            PhaseStage::Running => Tone::Water,
            PhaseStage::Evaluating | PhaseStage::Extended | PhaseStage::Suspended => Tone::Hold,
            PhaseStage::Passed => Tone::Pass,
            PhaseStage::Failed => Tone::Fail,
        }
    }

    /// The tone of a person's stage.
    pub const fn of_person(stage: PersonStage) -> Tone {
        match stage {
            PersonStage::Waiting | PersonStage::Exempt | PersonStage::Left => Tone::Plain,
            PersonStage::Invited => Tone::Water,
            PersonStage::Done => Tone::Pass,
        }
    }

    /// The tone of a device's state.
    pub const fn of_device(state: DeviceState) -> Tone {
        if state.is_done() {
            return Tone::Pass;
        }
        match state {
            DeviceState::Failed | DeviceState::Abandoned | DeviceState::Conflict => Tone::Fail,
            DeviceState::InGap | DeviceState::Returned | DeviceState::WipeRequired => Tone::Hold,
            DeviceState::UnenrollStarted | DeviceState::Enrolling | DeviceState::Instructed | DeviceState::WipeConsented => {
                Tone::Water
            }
            _ => Tone::Plain,
        }
    }
}

/// A word in a pill, with the mark of its tone.
pub(crate) fn tag(tone: Tone, word: &str) -> Markup {
    html! {
        span class={ "tag " (tone.class()) } {
            @if tone != Tone::Plain { span aria-hidden="true" { (tone.mark()) } }
            (word)
        }
    }
}

/// A mark and a word in running text or in a table's cell.
pub(crate) fn marked(tone: Tone, word: &str) -> Markup {
    html! { span class={ (tone.class()) " nowrap" } { span aria-hidden="true" { (tone.mark()) " " } (word) } }
}

/// What a gate says, as a tag.
pub(crate) fn verdict(locale: &Locale, verdict: Verdict) -> Markup {
    tag(Tone::of_verdict(verdict), &locale.say(&sluis_campaign::wording::verdict(verdict)))
}

/// A phase's stage, as a tag.
pub(crate) fn phase_stage(locale: &Locale, stage: PhaseStage) -> Markup {
    tag(Tone::of_phase(stage), &locale.say(&sluis_campaign::wording::phase_stage(stage)))
}

/// A person's stage, as a tag.
pub(crate) fn person_stage(locale: &Locale, stage: PersonStage) -> Markup {
    tag(Tone::of_person(stage), &locale.say(&sluis_campaign::wording::person_stage(stage)))
}

/// A device's state, as a tag.
pub(crate) fn device_state(locale: &Locale, state: DeviceState) -> Markup {
    tag(Tone::of_device(state), &locale.say(&sluis_campaign::wording::device_state(state)))
}
