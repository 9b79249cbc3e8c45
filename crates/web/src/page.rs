//! The frame of a page: title, navigation, the halt button, the banner while everything is halted, the bar of the demo.
//!
//! [`page`] makes a page of the console. [`bare`] makes one without navigation, for whoever is not signed in. Neither holds an
//! inline style or script: the content security policy forbids both.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{DOCTYPE, Markup, html};
use sluis_campaign::journal::Names;
use sluis_campaign::{Actor, Halt, Naming};
use sluis_engine::Standing;
use sluis_plan::PhaseId;
use sluis_text::{DateStyle, Language, Locale, Message};

use crate::Site;
use crate::assets::{ICON, LIVE, STYLE};
use crate::console::demo;
use crate::element::form::post;
use crate::element::time::moment_arg;
use crate::error::Result;
use crate::host::SignIn;
use crate::visitor::Visitor;

/// The parts of the console, in the order of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    Campaign,
    Plan,
    People,
    Messages,
    Support,
    Journal,
}

impl Section {
    pub const ALL: [Section; 6] =
        [Section::Campaign, Section::Plan, Section::People, Section::Messages, Section::Support, Section::Journal];

    /// Where the part begins.
    pub const fn address(self) -> &'static str {
        match self {
            Section::Campaign => "/",
            Section::Plan => "/plan",
            Section::People => "/people",
            Section::Messages => "/messages",
            Section::Support => "/support",
            Section::Journal => "/journal",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Section::Campaign => "console-nav-campaign",
            Section::Plan => "console-nav-plan",
            Section::People => "console-nav-people",
            Section::Messages => "console-nav-messages",
            Section::Support => "console-nav-support",
            Section::Journal => "console-nav-journal",
        }
    }
}

/// A whole page of the console. `title` is what the browser's tab says before the product's name; `body` begins with an
/// [`opening`](crate::element::opening).
///
/// Everything in `body` is live: when something has changed, the script asks for the page again and changes only what differs.
/// An element that stands for one thing among several (a row, a task) should have an `id`, so that it stays the same element.
pub(crate) async fn page(site: &Site, visitor: &Visitor, section: Section, title: &str, body: &Markup) -> Result<Markup> {
    framed(site, visitor, Some(section), title, body).await
}

/// A page of the console that may belong to none of its parts.
pub(crate) async fn framed(
    site: &Site,
    visitor: &Visitor,
    section: Option<Section>,
    title: &str,
    body: &Markup,
) -> Result<Markup> {
    let locale = visitor.locale();
    let standing = site.host.engine().standing().await?;
    let zone = standing.plan.as_ref().map_or(TimeZone::UTC, |plan| plan.campaign.time_zone.clone());
    Ok(html! {
        (DOCTYPE)
        html lang=(visitor.language.code()) {
            (head(title))
            body data-live="/live" {
                a class="skip" href="#main" { (locale.text("console-skip")) }
                header class="top" {
                    a class="brand" href="/" { (mark()) "Sluis" }
                    nav class="nav" aria-label=(locale.text("console-nav")) {
                        ul {
                            @for part in Section::ALL {
                                li {
                                    a href=(part.address()) aria-current=[(section == Some(part)).then_some("page")] {
                                        (locale.text(part.name()))
                                    }
                                }
                            }
                        }
                    }
                    div class="hand" {
                        (now(locale, visitor.now, &zone))
                        (languages(visitor.language))
                        (account(site, visitor))
                        (halt_or_resume(locale, &standing))
                    }
                }
                (banner(locale, &standing))
                main id="main" tabindex="-1" data-live { (body) }
                footer class="foot" {
                    span { "Sluis " (env!("CARGO_PKG_VERSION")) }
                    @if let Some(plan) = &standing.plan { span { (plan.campaign.name.get(visitor.language)) } }
                }
                (demo::bar(site, locale))
                p class="unseen" role="status" id="said" {}
            }
        }
    })
}

/// A page without navigation: signing in, and errors outside the console.
pub(crate) fn bare(language: Language, title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            (head(title))
            body {
                header class="top" {
                    a class="brand" href="/" { (mark()) "Sluis" }
                    span {}
                    div class="hand" { (languages(language)) }
                }
                main id="main" tabindex="-1" { (body) }
            }
        }
    }
}

/// Title, style sheet, script and icon. A page that needs another frame (the portal's) begins with this, too.
pub(crate) fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (title) " · Sluis" }
            link rel="stylesheet" href=(STYLE.address());
            link rel="icon" type="image/svg+xml" href=(ICON.address());
            script type="module" src=(LIVE.address()) {}
        }
    }
}

/// The gates of a lock, seen from above: the sign of the product.
fn mark() -> Markup {
    html! {
        svg viewBox="0 0 32 32" aria-hidden="true" class="sign" {
            path d="M3 9h26v14H3z" class="low" {}
            path d="M3 9h11v14H3z" class="high" {}
            path d="M12 8 20 16 12 24" class="leaves" {}
            path d="M2 7h28M2 25h28" class="walls" {}
        }
    }
}

/// The campaign's day and time.
fn now(locale: &Locale, now: Timestamp, zone: &TimeZone) -> Markup {
    let moment = now.to_zoned(zone.clone()).datetime();
    html! {
        time class="now" id="now" data-live datetime=(now) {
            (locale.date(moment.date(), DateStyle::Day)) " "
            span class="year" { (moment.year()) }
            span class="time" { ", " (locale.time(moment.time())) }
        }
    }
}

/// The five languages, by their own names. A link with `?lang=` works on every page, without a script.
pub(crate) fn languages(current: Language) -> Markup {
    let locale = Locale::of(current);
    html! {
        details class="menu" {
            summary aria-label=(locale.say(&Message::new("console-language").with("language", current))) {
                (current.code().to_uppercase())
            }
            ul {
                @for language in Language::ALL {
                    li {
                        a href={ "?lang=" (language.code()) } hreflang=(language.code()) lang=(language.code())
                            aria-current=[(language == current).then_some("true")] { (language.own_name()) }
                    }
                }
            }
        }
    }
}

/// Who is signed in, and the way out. The demo has nobody to name.
fn account(site: &Site, visitor: &Visitor) -> Markup {
    let locale = visitor.locale();
    html! {
        @if site.host.sign_in() == SignIn::Required {
            details class="menu" {
                summary { (visitor.account) }
                div { (post("/sign-out", &html! { button class="quiet" { (locale.text("console-sign-out")) } })) }
            }
        }
    }
}

/// One click stops everything that acts on the world; it needs no confirmation (`D-15`).
fn halt_or_resume(locale: &Locale, standing: &Standing) -> Markup {
    html! {
        div id="halt" data-live {
            @if standing.halt.is_some() {
                span class="tag fail" { span aria-hidden="true" { "■" } (locale.text("console-halted")) }
            } @else if standing.plan.is_some() {
                (post("/halt", &html! {
                    button class="stop" title=(locale.text("console-halt-hint")) { (locale.text("console-halt")) }
                }))
            }
        }
    }
}

/// Who has halted the campaign, why, and the way on.
fn banner(locale: &Locale, standing: &Standing) -> Markup {
    // What is read out are the words alone, without the button beside them.
    let said = standing.halt.as_ref().map_or_else(String::new, |halt| {
        format!("{} {}", locale.text("console-halted"), locale.say(&halted(locale, standing, halt)))
    });
    html! {
        div id="banner" data-live data-announce=(said) {
            @if let Some(halt) = &standing.halt {
                section class="banner" aria-label=(locale.text("console-halted")) {
                    div {
                        p { strong { (locale.text("console-halted")) } " " (locale.say(&halted(locale, standing, halt))) }
                        @match &standing.resume_asked {
                            Some(request) => p class="soft" {
                                (locale.say(&Message::new("console-resume-asked").with("by", spoken(locale, &request.asked_by))))
                            },
                            None => (post("/resume", &html! { button class="go" { (locale.text("console-resume")) } })),
                        }
                    }
                }
            }
        }
    }
}

fn halted(locale: &Locale, standing: &Standing, halt: &Halt) -> Message {
    let zone = standing.plan.as_ref().map_or(TimeZone::UTC, |plan| plan.campaign.time_zone.clone());
    let at = moment_arg(halt.at, &zone);
    // A gate that halts the campaign leaves its phase's id.
    let phase = PhaseId::from(halt.why.as_str());
    if let Some(plan) = standing.plan.as_ref().filter(|plan| plan.phase(&phase).is_some()) {
        let naming = Naming { plan, language: locale.language() };
        return Message::new("console-halted-by-gate").with("at", at).with("phase", naming.phase(&phase));
    }
    let id = if halt.why.is_empty() { "console-halted-by" } else { "console-halted-why" };
    Message::new(id).with("by", spoken(locale, &halt.by)).with("at", at).with("why", &halt.why)
}

/// Whoever acted, as stored, in words.
fn spoken(locale: &Locale, actor: &str) -> String {
    match Actor::try_from(actor.to_owned()) {
        Ok(actor) => locale.say(&actor.message(&Names::default())),
        Err(_) => actor.to_owned(),
    }
}
