//! One device on its owner's page: where it is on its way, what to do now, and how to get help with it.

use maud::{Markup, html};
use sluis_campaign::{CheckResult, Compliance, Device, DeviceState, FailureCategory, Path};
use sluis_plan::{CheckKind, Ownership, Platform};
use sluis_text::{Arg, Message};

use super::Deed;
use super::guidance::Guidance;
use super::help;
use super::view::View;
use super::way::{Leaving, Mark, Step, Trouble, Way, minutes};
use crate::element::tag::{Tone, tag};

/// How much of a device's card is open at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fold {
    Open,
    /// Something else comes first; the card shows its name and unfolds.
    Folded,
}

/// The card of a device.
pub(super) fn card(view: &View<'_>, device: &Device, fold: Fold) -> Markup {
    let way = Way::of(device, view.leaving());
    let heading = format!("device-{}-name", device.id);
    let name = html! {
        h2 id=(heading) { (device.name) }
        (state(view, device, &way))
    };
    html! {
        section class="card device" id={ "device-" (device.id) } aria-labelledby=(heading) {
            @if fold == Fold::Folded {
                details class="fold" { summary { (name) } (content(view, device, &way)) }
            } @else {
                header { (name) }
                (content(view, device, &way))
            }
        }
    }
}

fn content(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    html! {
        p class="kind" { (kind(view, device)) }
        (trouble(view, way))
        @if device.state == DeviceState::Validated {
            p { (view.say(Message::new("portal-works").with("date", arrived(view, device)))) }
        } @else {
            (facts(view, device, way))
            @if device.state != DeviceState::Conflict { (steps(view, device, way)) }
        }
        (help::known(view, device, way))
        @if device.state.is_invited() { (help::form(view, device, way)) }
    }
}

/// What kind of device it is, and whose.
fn kind(view: &View<'_>, device: &Device) -> Markup {
    let whose = match device.ownership {
        Ownership::Corporate => "portal-owner-corporate",
        Ownership::Personal => "portal-owner-personal",
    };
    // The version of Windows is a number that nobody knows.
    let has_version = device.platform != Platform::Windows && !device.os_version.is_empty();
    html! {
        (device.platform.name())
        @if has_version { " " (device.os_version) }
        " · "
        (view.text(whose))
    }
}

/// In a word, where the device is.
fn state(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    let said = |tone, id| tag(tone, &view.text(id));
    match device.state {
        DeviceState::Validated => said(Tone::Pass, "portal-tag-done"),
        DeviceState::Enrolled | DeviceState::Compliant if device.checks.any_fails() => said(Tone::Hold, "portal-tag-fails"),
        DeviceState::Enrolled | DeviceState::Compliant => said(Tone::Pass, "portal-tag-moved"),
        DeviceState::Conflict => said(Tone::Fail, "portal-tag-conflict"),
        state if view.page.halted && !state.is_between() => said(Tone::Hold, "portal-tag-paused"),
        _ => match way.now() {
            Some((number, _)) => {
                let step = Message::new("portal-tag-step").with("number", number).with("all", way.steps.len());
                tag(if way.trouble.is_some() { Tone::Fail } else { Tone::Water }, &view.say(step))
            }
            None => said(Tone::Plain, "portal-tag-later"),
        },
    }
}

/// What it takes, and what it does not touch; until the owner begins, and unless the heading or the first step says so.
fn facts(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    let has_begun = device.state.has_started();
    let is_said = view.page.devices.len() == 1 || matches!(way.now(), Some((_, Step::Agree)));
    html! {
        @if !has_begun && !is_said {
            p class="soft" {
                (view.say(Message::new("portal-takes").with("minutes", minutes(device)))) " "
                (view.say(keeps(device)))
            }
        }
    }
}

/// What moving a device does not touch, or that it touches everything.
pub(super) fn keeps(device: &Device) -> Message {
    let id = match (device.path(), device.platform) {
        (Path::Reset, _) if device.had_source => "portal-keeps-nothing",
        (Path::VendorMoves, _) => "portal-keeps-all",
        (_, Platform::Ios | Platform::Android) => "portal-keeps-phone",
        (_, Platform::Windows | Platform::Macos | Platform::Linux) => "portal-keeps-computer",
    };
    Message::new(id).with("device", &device.name)
}

fn trouble(view: &View<'_>, way: &Way) -> Markup {
    let id = match way.trouble {
        None => return html! {},
        Some(Trouble::Failed(category)) => failed(category),
        Some(Trouble::Stopped) => "portal-trouble-stopped",
        Some(Trouble::Conflict) => "portal-trouble-conflict",
        Some(Trouble::Returned) => "portal-trouble-returned",
    };
    html! { p class="problem" { (view.text(id)) } }
}

/// What went wrong, and what to do about it.
const fn failed(category: FailureCategory) -> &'static str {
    match category {
        FailureCategory::Unknown => "portal-failed-unknown",
        FailureCategory::Authentication => "portal-failed-authentication",
        FailureCategory::Authorization => "portal-failed-authorization",
        FailureCategory::AccountValidation => "portal-failed-account-validation",
        FailureCategory::UserValidation => "portal-failed-user-validation",
        FailureCategory::DeviceNotSupported => "portal-failed-device-not-supported",
        FailureCategory::InMaintenance => "portal-failed-in-maintenance",
        FailureCategory::BadRequest => "portal-failed-bad-request",
        FailureCategory::FeatureNotSupported => "portal-failed-feature-not-supported",
        FailureCategory::EnrollmentRestrictionsEnforced => "portal-failed-enrollment-restrictions-enforced",
        FailureCategory::ClientDisconnected => "portal-failed-client-disconnected",
        FailureCategory::UserAbandonment => "portal-failed-user-abandonment",
        FailureCategory::SourceRefused => "portal-failed-source-refused",
    }
}

fn steps(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    html! {
        ol class="steps" {
            @for (step, mark) in &way.steps {
                @match mark {
                    Mark::Done => li class="done" {
                        (sign("portal-mark-done", "✓", view))
                        div { p { (view.text(done(*step))) } (evidence(view, device, *step)) }
                    },
                    Mark::Now => li class="next" aria-current="step" {
                        (sign("portal-mark-now", "●", view))
                        div { p { strong { (view.text(title(*step))) } } (now(view, device, *step)) }
                    },
                    Mark::Later => li class="later" {
                        (sign("portal-mark-later", "○", view))
                        div { (ahead(view, device, *step, way)) }
                    },
                }
            }
        }
    }
}

fn sign(word: &'static str, mark: &str, view: &View<'_>) -> Markup {
    html! { span class="mark" { span aria-hidden="true" { (mark) } span class="unseen" { (view.text(word)) } } }
}

const fn title(step: Step) -> &'static str {
    match step {
        Step::Agree => "portal-step-agree",
        Step::Remove => "portal-step-remove",
        Step::Erase => "portal-step-erase",
        Step::Vendor => "portal-step-vendor",
        Step::Install => "portal-step-install",
        Step::Enroll => "portal-step-enroll",
        Step::SetUp => "portal-step-set-up",
        Step::Check => "portal-step-check",
    }
}

const fn done(step: Step) -> &'static str {
    match step {
        Step::Agree => "portal-done-agree",
        Step::Remove => "portal-done-remove",
        Step::Erase => "portal-done-erase",
        Step::Vendor => "portal-done-vendor",
        Step::Install => "portal-done-install",
        Step::Enroll => "portal-done-enroll",
        Step::SetUp => "portal-done-set-up",
        Step::Check => "portal-done-check",
    }
}

/// What a finished step rests on: the old service's word, or the owner's.
fn evidence(view: &View<'_>, device: &Device, step: Step) -> Markup {
    let leaves = step == Step::Remove || (step == Step::Erase && view.leaving() == Leaving::ByHand);
    let message = match (leaves, device.gap_since, device.said_removed_at) {
        (true, Some(at), _) => Message::new("portal-confirmed").with("at", view.moment(at)),
        (true, None, Some(at)) if !device.state.is_done() => Message::new("portal-not-confirmed").with("at", view.moment(at)),
        _ if matches!(step, Step::Enroll | Step::SetUp | Step::Vendor) => match device.enrolled_at {
            Some(at) => Message::new("portal-confirmed-enrolled").with("at", view.moment(at)),
            None => return html! {},
        },
        _ => return html! {},
    };
    html! { p class="soft small" { (view.say(message)) } }
}

/// What to do at the step that is next: one thing first, in words, by hand, and with a button.
fn now(view: &View<'_>, device: &Device, step: Step) -> Markup {
    let acts = matches!(step, Step::Agree | Step::Remove | Step::Vendor) || (step == Step::Erase && device.gap_since.is_none());
    if view.page.halted && acts {
        return html! { p class="soft" { (view.text("portal-paused")) } };
    }
    match step {
        Step::Agree => html! {
            p class="note" { (view.say(Message::new("portal-agree-what").with("device", &device.name))) }
            (how(view, device, step))
            (deed(view, device, Deed::Consent, "portal-do-agree", Weight::First))
        },
        Step::Remove => remove(view, device),
        Step::Erase => {
            // Erased by hand, it leaves the old service by that; by order, it has left already.
            let word = if view.leaving() == Leaving::ByHand { Deed::Removed } else { Deed::Began };
            html! {
                (unprotected(view, device))
                (how(view, device, step))
                (deed(view, device, word, "portal-do-erased", Weight::First))
            }
        }
        Step::Vendor => html! {
            p { (view.say(Message::new("portal-vendor-what").with("device", &device.name))) }
            (how(view, device, step))
        },
        Step::Install => html! {
            (unprotected(view, device))
            (how(view, device, step))
            (app(view, device, step))
            @if may_begin(device) { (deed(view, device, Deed::Began, "portal-do-installed", Weight::Second)) }
        },
        Step::Enroll | Step::SetUp => html! {
            (unprotected(view, device))
            (how(view, device, step))
            @if device.state == DeviceState::Failed {
                @let weight = if needs_help(device) { Weight::Second } else { Weight::First };
                (deed(view, device, Deed::Began, "portal-do-again", weight))
            } @else if device.state != DeviceState::Enrolling && may_begin(device) {
                (deed(view, device, Deed::Began, "portal-do-began", Weight::Second))
            }
            p class="soft small" { (view.text("portal-enroll-wait")) }
        },
        Step::Check => checks(view, device),
    }
}

/// Whether the last attempt failed for a reason that its owner can't mend, so that asking for help comes before trying again.
pub(super) fn needs_help(device: &Device) -> bool {
    use FailureCategory as F;
    let others_must_act = matches!(
        device.failure,
        Some(F::Authorization | F::UserValidation | F::FeatureNotSupported | F::EnrollmentRestrictionsEnforced)
    );
    device.state == DeviceState::Failed && others_must_act
}

/// Whether "I am setting up" says something new about the device.
fn may_begin(device: &Device) -> bool {
    device.gap_since.is_some() || (!device.had_source && device.state == DeviceState::Instructed)
}

fn remove(view: &View<'_>, device: &Device) -> Markup {
    if device.state == DeviceState::UnenrollStarted && view.leaving() == Leaving::ByOrder {
        return html! {
            p role="status" { (view.say(Message::new("portal-remove-waiting").with("device", &device.name))) }
            @if device.path() == Path::Direct {
                details {
                    summary { (view.text("portal-remove-takes-long")) }
                    (how(view, device, Step::Remove))
                    (deed(view, device, Deed::Removed, "portal-do-removed", Weight::Second))
                }
            }
        };
    }
    if view.leaving() == Leaving::ByOrder && device.may_start().is_ok() {
        let what = if device.path() == Path::Reset { "portal-remove-order-reset" } else { "portal-remove-order" };
        return html! {
            p { (view.say(Message::new(what).with("device", &device.name))) }
            (deed(view, device, Deed::Start, "portal-do-start", Weight::First))
        };
    }
    html! {
        p { (view.say(Message::new("portal-remove-hand").with("device", &device.name))) }
        (how(view, device, Step::Remove))
        (deed(view, device, Deed::Removed, "portal-do-removed", Weight::First))
    }
}

/// In the gap nobody looks after the device.
fn unprotected(view: &View<'_>, device: &Device) -> Markup {
    html! { @if device.gap_since.is_some() { p class="hold small" { (view.text("portal-unprotected")) } } }
}

/// A later step. It can be read ahead of time: the page may be on the very device that is about to be erased.
fn ahead(view: &View<'_>, device: &Device, step: Step, way: &Way) -> Markup {
    let title = view.text(title(step));
    let can_be_read = way.now().is_some() && !matches!(step, Step::Check | Step::Remove);
    // Until the old service confirms that it has let go, enrolling is not a step of its own.
    let is_unconfirmed = step == Step::Enroll && device.gap_since.is_none() && device.said_removed_at.is_some();
    html! {
        @if can_be_read {
            details open[is_unconfirmed] { summary { (title) } (how(view, device, step)) }
        } @else {
            p { (title) }
        }
    }
}

/// The lines of instruction for a step.
fn how(view: &View<'_>, device: &Device, step: Step) -> Markup {
    let guidance = guidance(view, device, step);
    html! {
        @if !guidance.is_empty() {
            @if let Some(page) = guidance.page {
                p { a href=(page) rel="noreferrer" { (view.text("portal-own-guidance")) } }
            }
            ol class="how" { @for line in guidance.lines { li { (view.text(line)) } } }
        }
    }
}

fn guidance<'a>(view: &View<'a>, device: &Device, step: Step) -> Guidance<'a> {
    let campaign = &view.page.plan.campaign;
    Guidance::of(step, device.platform, campaign.source.as_ref().map(|source| &source.value), &campaign.target)
}

/// The way to the new service's app.
fn app(view: &View<'_>, device: &Device, step: Step) -> Markup {
    match guidance(view, device, step).app {
        Some(app) => {
            html! { p class="do" { a class="button go" href=(app.address) rel="noreferrer" { (view.text(app.label)) } } }
        }
        None => html! {},
    }
}

/// How much a button stands out. Each card has one that stands out, at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    First,
    Second,
}

/// A button that says something about the device.
fn deed(view: &View<'_>, device: &Device, deed: Deed, label: &'static str, weight: Weight) -> Markup {
    html! {
        form class="do" method="post" action={ (view.address) "/" (deed) } {
            input type="hidden" name="device" value=(device.id);
            button class=[(weight == Weight::First).then_some("go")] { (view.text(label)) }
        }
    }
}

/// What the new service says of the device.
fn checks(view: &View<'_>, device: &Device) -> Markup {
    let compliance = match device.compliance {
        Compliance::Unknown => "portal-compliance-unknown",
        Compliance::Compliant => "portal-compliance-compliant",
        Compliance::InGrace => "portal-compliance-in-grace",
        Compliance::Noncompliant => "portal-compliance-noncompliant",
    };
    let known = CheckKind::ALL.iter().filter_map(|kind| match device.checks.get(*kind) {
        CheckResult::Works => Some((*kind, Tone::Pass, "portal-check-works")),
        CheckResult::Fails => Some((*kind, Tone::Fail, "portal-check-fails")),
        CheckResult::Unknown | CheckResult::NotApplicable => None,
    });
    let known: Vec<_> = known.collect();
    html! {
        p { (view.text(compliance)) }
        @if !known.is_empty() {
            ul class="checks" {
                @for (kind, tone, result) in &known {
                    li {
                        span class=(tone.class()) aria-hidden="true" { (tone.mark()) }
                        span { (view.text(check(*kind))) }
                        span class="soft" { (view.text(result)) }
                    }
                }
            }
        }
        @if device.checks.any_fails() { p class="soft" { (view.text("portal-check-fails-help")) } }
    }
}

const fn check(kind: CheckKind) -> &'static str {
    match kind {
        CheckKind::Vpn => "check-vpn",
        CheckKind::Wifi => "check-wifi",
        CheckKind::Email => "check-email",
        CheckKind::Certificate => "check-certificate",
        CheckKind::Apps => "check-apps",
        CheckKind::AppProtection => "check-app-protection",
    }
}

/// The day on which the device arrived.
fn arrived(view: &View<'_>, device: &Device) -> Arg {
    view.day(device.enrolled_at.unwrap_or(device.since))
}
