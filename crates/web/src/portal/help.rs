//! Help: the form that opens a ticket, the tickets that are open, and what others have found out already.

use maud::{Markup, html};
use sluis_campaign::{CheckResult, Device, Resolution, Ticket, TicketCause, TicketState};
use sluis_plan::CheckKind;
use sluis_text::Message;

use super::card::needs_help;
use super::view::View;
use super::way::{Step, Way};
use crate::element::tag::{Tone, tag};

/// Known problems shown for a device at the most.
const MOST_KNOWN: usize = 3;

/// Asks for help with a device, folded away until it is needed. The ticket knows person, device and step by itself.
pub(super) fn form(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    let causes = causes(device, way);
    let id = device.id.to_string();
    let look = if needs_help(device) { "button go" } else { "button" };
    html! {
        details class="help" id={ "help-" (id) } {
            summary class=[(!device.state.is_done()).then_some(look)] { (view.text("portal-help-device")) }
            (fields(view, &id, &causes))
        }
    }
}

/// Asks something that is not about one device.
pub(super) fn question(view: &View<'_>) -> Markup {
    html! {
        details class="help" id="help" {
            summary class="button" { (view.text("portal-help-question")) }
            (fields(view, "", &[TicketCause::Question]))
        }
    }
}

fn fields(view: &View<'_>, device: &str, causes: &[TicketCause]) -> Markup {
    let name = |part: &str| format!("{part}-{}", if device.is_empty() { "general" } else { device });
    html! {
        form method="post" action={ (view.address) "/help" } class="stack" {
            input type="hidden" name="device" value=(device);
            @if let [only] = causes {
                input type="hidden" name="cause" value=(only);
            } @else {
                div class="field" {
                    label for=(name("cause")) { (view.text("portal-help-cause")) }
                    select id=(name("cause")) name="cause" {
                        @for cause in causes { option value=(cause) { (view.text(cause_name(*cause))) } }
                    }
                }
            }
            div class="field" {
                label for=(name("words")) { (view.text("portal-help-words")) }
                textarea id=(name("words")) name="words" rows="3" maxlength="2000" required[causes.len() == 1] {}
            }
            button class="go" { (view.text("portal-help-send")) }
            p class="soft small" { (view.text("portal-help-what-happens")) }
        }
    }
}

/// What may be the matter, the likeliest first.
fn causes(device: &Device, way: &Way) -> Vec<TicketCause> {
    use TicketCause as C;
    if device.state.is_done() {
        let failing =
            CheckKind::ALL.iter().filter(|kind| device.checks.get(**kind) == CheckResult::Fails).map(|kind| cause_of(*kind));
        let mut causes: Vec<TicketCause> = failing.collect();
        for cause in [C::Email, C::Wifi, C::Vpn, C::Apps, C::Certificate, C::Question] {
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
        return causes;
    }
    match way.now() {
        Some((_, Step::Install | Step::Enroll | Step::SetUp | Step::Vendor | Step::Check)) => {
            vec![C::Enrollment, C::Email, C::Apps, C::Question]
        }
        Some((_, Step::Agree | Step::Remove | Step::Erase)) => vec![C::Unenroll, C::Enrollment, C::Question],
        None => vec![C::Question],
    }
}

const fn cause_of(kind: CheckKind) -> TicketCause {
    match kind {
        CheckKind::Vpn => TicketCause::Vpn,
        CheckKind::Wifi => TicketCause::Wifi,
        CheckKind::Email => TicketCause::Email,
        CheckKind::Certificate => TicketCause::Certificate,
        CheckKind::Apps | CheckKind::AppProtection => TicketCause::Apps,
    }
}

const fn cause_name(cause: TicketCause) -> &'static str {
    match cause {
        TicketCause::Enrollment => "portal-cause-enrollment",
        TicketCause::Unenroll => "portal-cause-unenroll",
        TicketCause::Vpn => "portal-cause-vpn",
        TicketCause::Wifi => "portal-cause-wifi",
        TicketCause::Email => "portal-cause-email",
        TicketCause::Certificate => "portal-cause-certificate",
        TicketCause::Apps => "portal-cause-apps",
        TicketCause::Gap => "portal-cause-gap",
        TicketCause::Conflict => "portal-cause-conflict",
        TicketCause::Call => "portal-cause-call",
        TicketCause::Question => "portal-cause-question",
    }
}

/// The usual answer to a problem, as its owner carries it out.
const fn answer(cause: TicketCause) -> &'static str {
    match cause {
        TicketCause::Enrollment => "portal-answer-enrollment",
        TicketCause::Unenroll => "portal-answer-unenroll",
        TicketCause::Vpn => "portal-answer-vpn",
        TicketCause::Wifi => "portal-answer-wifi",
        TicketCause::Email => "portal-answer-email",
        TicketCause::Certificate => "portal-answer-certificate",
        TicketCause::Apps => "portal-answer-apps",
        TicketCause::Gap => "portal-answer-gap",
        TicketCause::Conflict => "portal-answer-conflict",
        TicketCause::Call => "portal-answer-call",
        TicketCause::Question => "portal-answer-question",
    }
}

fn resolution(view: &View<'_>, resolution: &Resolution) -> String {
    match resolution {
        Resolution::Usual(cause) => view.text(answer(*cause)),
        Resolution::Words(words) => words.clone(),
    }
}

/// What others have found out that may help with this device now.
pub(super) fn known(view: &View<'_>, device: &Device, way: &Way) -> Markup {
    let wanted: Vec<TicketCause> = if device.state.is_done() {
        CheckKind::ALL.iter().filter(|kind| device.checks.get(**kind) == CheckResult::Fails).map(|kind| cause_of(*kind)).collect()
    } else {
        match way.now() {
            Some((_, Step::Remove | Step::Erase)) => vec![TicketCause::Unenroll],
            Some((_, Step::Install | Step::Enroll | Step::SetUp | Step::Vendor)) => {
                vec![TicketCause::Enrollment, TicketCause::Gap]
            }
            _ => Vec::new(),
        }
    };
    let fits = |problem: &&sluis_store::KnownProblem| {
        wanted.contains(&problem.cause) && problem.platform.is_none_or(|platform| platform == device.platform)
    };
    html! {
        // The newest come first.
        @for problem in view.page.known_problems.iter().filter(fits).take(MOST_KNOWN) {
            details class="known" open[way.trouble.is_some()] {
                summary { (view.say(Message::new("portal-known").with("cause", Message::new(cause_name(problem.cause))))) }
                p { (resolution(view, &problem.resolution)) }
            }
        }
    }
}

/// The person's open tickets and where each of them is.
pub(super) fn tickets(view: &View<'_>) -> Markup {
    let open: Vec<&Ticket> = view.page.tickets.iter().filter(|ticket| ticket.is_open()).collect();
    html! {
        @if !open.is_empty() {
            section class="card" id="tickets" aria-labelledby="tickets-name" {
                h2 id="tickets-name" { (view.text("portal-tickets")) }
                ul class="lines" { @for ticket in open { li id={ "ticket-" (ticket.id) } { (one(view, ticket)) } } }
            }
        }
    }
}

fn one(view: &View<'_>, ticket: &Ticket) -> Markup {
    let device = ticket.device.and_then(|id| view.page.devices.iter().find(|device| device.id == id));
    let (tone, word) =
        if ticket.needs_work() { (Tone::Water, "portal-ticket-open") } else { (Tone::Pass, "portal-ticket-answered") };
    html! {
        p class="row spread" {
            span class="strong" {
                (view.text(cause_name(ticket.cause)))
                @if let Some(device) = device { " · " (device.name) }
            }
            (tag(tone, &view.text(word)))
        }
        p { (view.say(whereabouts(view, ticket))) }
        @if let (Some(answer), false) = (&ticket.resolution, ticket.needs_work()) {
            p class="good" { (resolution(view, answer)) }
        }
        p class="soft small" {
            (view.say(Message::new("portal-ticket-reference").with("reference", &ticket.reference).with("at", view.moment(ticket.opened_at))))
        }
    }
}

/// Who has the ticket, in words.
fn whereabouts(view: &View<'_>, ticket: &Ticket) -> Message {
    let team = view.page.plan.support.tier(ticket.tier).map_or("", |tier| tier.team.as_str());
    let id = match ticket.state {
        TicketState::Open if team.is_empty() => "portal-ticket-with-us",
        TicketState::Open if ticket.tier == 1 => "portal-ticket-with",
        TicketState::Open => "portal-ticket-passed-on",
        TicketState::RootCauseFound => "portal-ticket-cause-found",
        TicketState::SharedDown => "portal-ticket-on-its-way",
        TicketState::UserContacted => "portal-ticket-contacted",
        TicketState::Resolved => "portal-ticket-resolved",
        TicketState::Closed => "portal-ticket-closed",
    };
    Message::new(id).with("team", team)
}
