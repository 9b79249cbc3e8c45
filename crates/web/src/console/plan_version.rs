//! Versions of the plan: which there are, what one changes, and what the rules say of it.

use jiff::tz::TimeZone;
use maud::{Markup, html};
use sluis_campaign::Actor;
use sluis_campaign::journal::Names;
use sluis_plan::{Diagnostic, Phase, Severity};
use sluis_store::StoredPlan;
use sluis_text::{Arg, Locale, Message};

use super::reader::Reader;
use crate::element::tag::{Tone, tag};
use crate::element::time;

/// Drafts that wait for somebody to approve them.
pub(crate) fn drafts(locale: &Locale, versions: &[StoredPlan]) -> Markup {
    let current = versions.iter().find(|version| version.is_current).map(|version| version.version);
    let waiting = versions.iter().filter(|version| version.approved_at.is_none() && version.parent == current);
    html! {
        @for draft in waiting.take(1) {
            section class="card calls spaced" id="draft" {
                div class="row spread" {
                    p class="fill" {
                        (tag(Tone::Hold, &locale.text("console-plan-state-draft"))) " "
                        (locale.say(&Message::new("console-plan-draft-waits")
                            .with("version", draft.version.0)
                            .with("by", by(locale, &draft.drafted_by))))
                    }
                    a class="button go" href=(format!("/plan/{}", draft.version)) { (locale.text("console-plan-look")) }
                }
            }
        }
    }
}

/// All versions, newest first.
pub(crate) fn all(locale: &Locale, zone: &TimeZone, versions: &[StoredPlan]) -> Markup {
    html! {
        section class="card" id="versions" {
            header class="beside" {
                h2 { (locale.text("console-plan-versions")) }
                a class="button" href="/plan/draft" { (locale.text("console-plan-write")) }
            }
            ul class="lines" {
                @for version in versions {
                    li {
                        div class="row spread" {
                            a href=(format!("/plan/{}", version.version)) {
                                (locale.say(&Message::new("console-plan-version").with("version", version.version.0)))
                            }
                            (state(locale, version))
                        }
                        p class="small soft" { (history(locale, zone, version)) }
                        p class="small" {
                            a href=(format!("/plan/{}/file", version.version)) download { (locale.text("console-plan-download")) }
                        }
                    }
                }
            }
        }
    }
}

fn state(locale: &Locale, version: &StoredPlan) -> Markup {
    let (tone, id) = match (version.is_current, version.approved_at) {
        (true, _) => (Tone::Pass, "console-plan-state-current"),
        (false, Some(_)) => (Tone::Plain, "console-plan-state-superseded"),
        (false, None) => (Tone::Hold, "console-plan-state-draft"),
    };
    tag(tone, &locale.text(id))
}

/// Who wrote and who approved a version, and when.
fn history(locale: &Locale, zone: &TimeZone, version: &StoredPlan) -> String {
    let mut sentences = vec![
        locale.say(
            &Message::new("console-plan-drafted-by")
                .with("by", by(locale, &version.drafted_by))
                .with("at", time::moment_arg(version.drafted_at, zone)),
        ),
    ];
    if let (Some(approved_by), Some(at)) = (&version.approved_by, version.approved_at) {
        sentences.push(locale.say(
            &Message::new("console-plan-approved-by").with("by", by(locale, approved_by)).with("at", time::moment_arg(at, zone)),
        ));
    }
    sentences.join(" ")
}

/// The opening of a version's own page.
pub(crate) fn lead(locale: &Locale, zone: &TimeZone, version: &StoredPlan) -> Markup {
    html! { (state(locale, version)) " " (history(locale, zone, version)) }
}

fn by(locale: &Locale, stored: &str) -> String {
    match Actor::try_from(stored.to_owned()) {
        Ok(actor) => locale.say(&actor.message(&Names::default())),
        Err(_) => stored.to_owned(),
    }
}

/// What a version changes for each phase, and whether anything else is different.
pub(crate) fn differences(before: Reader<'_>, after: Reader<'_>) -> Markup {
    let mut changes: Vec<String> = Vec::new();
    for phase in &after.plan.phases {
        let named = |id| Message::new(id).with("phase", after.naming().phase(&phase.id));
        match before.plan.phase(&phase.id) {
            None => changes.push(after.say(&named("console-plan-phase-new").with("when", after.when(phase)))),
            Some(old) => {
                if old.when.value != phase.when.value {
                    changes
                        .push(after.say(
                            &named("console-plan-phase-moved").with("from", before.when(old)).with("to", after.when(phase)),
                        ));
                }
                let (was, is) = (people(before, old), people(after, phase));
                if was != is {
                    changes.push(after.say(&named("console-plan-phase-people").with("from", was).with("to", is)));
                }
            }
        }
    }
    for phase in before.plan.phases.iter().filter(|phase| after.plan.phase(&phase.id).is_none()) {
        changes.push(before.say(&Message::new("console-plan-phase-gone").with("phase", before.naming().phase(&phase.id))));
    }
    if has_other_changes(before, after) {
        changes.push(after.text("console-plan-other-changes"));
    }
    html! {
        @if changes.is_empty() {
            p class="soft" { (after.text("console-plan-same")) }
        } @else {
            ul class="lines" { @for change in &changes { li { (change) } } }
        }
    }
}

/// "IT (50) and HR (20)".
fn people(reader: Reader<'_>, phase: &Phase) -> String {
    let sized = phase.cohorts.iter().map(|cohort| {
        let group = reader.naming().group(&cohort.group);
        match cohort.users {
            Some(users) => reader.say(&Message::new("console-plan-sized").with("group", group).with("users", users.value)),
            None => reader.say(&Message::new("console-plan-rest").with("group", group)),
        }
    });
    reader.locale.list(sized)
}

/// Whether anything but dates and sizes of phases is different.
fn has_other_changes(before: Reader<'_>, after: Reader<'_>) -> bool {
    let (before, after) = (before.plan, after.plan);
    before.campaign != after.campaign
        || before.groups != after.groups
        || before.gates != after.gates
        || before.communication != after.communication
        || before.support != after.support
        || before.exemptions != after.exemptions
}

/// What the reader and the rules found, each with its place, its line, and what to do about it.
pub(crate) fn findings(locale: &Locale, diagnostics: &[Diagnostic], source: &str) -> Markup {
    let lines: Vec<&str> = source.lines().collect();
    html! {
        @if diagnostics.is_empty() {
            p class="good" { (locale.text("console-plan-no-findings")) }
        } @else {
            ol class="lines findings" {
                @for found in diagnostics {
                    @let (tone, word) = match found.severity {
                        Severity::Error => (Tone::Fail, "rule-error"),
                        Severity::Warning => (Tone::Hold, "rule-warning"),
                    };
                    li {
                        p {
                            (tag(tone, &locale.text(word))) " "
                            strong { (locale.say(&found.problem)) }
                        }
                        @if let Some(line) = usize::try_from(found.place.line).ok().and_then(|line| lines.get(line.checked_sub(1)?)) {
                            pre class="line" { span class="soft" { (found.place.line) "  " } (line.trim_end()) }
                        }
                        p { (locale.say(&found.mend)) }
                        p class="small soft" {
                            (locale.say(&Message::new("console-plan-place")
                                .with("line", Arg::Text(found.place.line.to_string()))
                                .with("column", Arg::Text(found.place.column.to_string()))
                                .with("rule", found.rule)))
                        }
                    }
                }
            }
        }
    }
}
