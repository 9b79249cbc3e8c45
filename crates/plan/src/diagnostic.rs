//! What is wrong with a plan, where, and how to mend it.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use sluis_text::{Locale, Message};

use crate::place::Place;
use crate::words;

words! {
    /// How much a diagnostic weighs.
    pub enum Severity {
        /// The plan can't be approved.
        Error => "error",
        /// Somebody should look; the plan can be approved.
        Warning => "warning",
    }
}

/// One finding of the reader or of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The rule's id in `docs/rules`, such as `I-6`, or one of the reader's own: `syntax`, `unknown-key`, `missing`, …
    pub rule: &'static str,
    pub severity: Severity,
    pub place: Place,
    /// What is wrong.
    pub problem: Message,
    /// What to do about it.
    pub mend: Message,
}

/// How diagnostics are drawn for a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Coloured,
}

/// Draws diagnostics with the lines of the plan that they point at.
pub fn render(diagnostics: &[Diagnostic], path: &str, source: &str, locale: &Locale, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled().decor_style(DecorStyle::Unicode),
    };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let (level, word) = match diagnostic.severity {
            Severity::Error => (Level::ERROR, locale.text("rule-error")),
            Severity::Warning => (Level::WARNING, locale.text("rule-warning")),
        };
        let problem = locale.say(&diagnostic.problem);
        let mend = locale.say(&diagnostic.mend);
        let span = diagnostic.place.start..diagnostic.place.end.max(diagnostic.place.start);
        let span = if source.is_char_boundary(span.start) && source.is_char_boundary(span.end) && span.end <= source.len() {
            span
        } else {
            0..0
        };
        let report = &[
            level
                .with_name(word)
                .primary_title(problem.as_str())
                .id(diagnostic.rule)
                .element(Snippet::source(source).path(path).annotation(AnnotationKind::Primary.span(span))),
            annotate_snippets::Group::with_title(Level::HELP.with_name(locale.text("rule-mend")).secondary_title(mend.as_str())),
        ];
        out.push_str(&renderer.render(report));
        out.push_str("\n\n");
    }
    out
}

/// Whether a plan with these diagnostics can be approved.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
