//! The frame of a participant's page: no navigation and nothing to configure, only a small line of languages.

use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use maud::{DOCTYPE, Markup, html};
use sluis_engine::OwnPage;
use sluis_plan::Contact;
use sluis_text::{Language, Locale};

use super::view::View;
use crate::links::LinkRefusal;
use crate::page::head;

/// A participant's own page. The script, where there is one, looks at it again when the server says that something is new.
pub(super) fn own(view: &View<'_>, title: &str, body: &Markup) -> Markup {
    let OwnPage { plan, .. } = view.page;
    let language = view.locale.language();
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            (head(title))
            body class="portal" data-live={ (view.address) "/live" } {
                a class="skip" href="#main" { (view.text("portal-skip")) }
                header class="sheet-top" {
                    p { (plan.campaign.name.get(language)) }
                    (languages(&view.address, language, view.locale))
                }
                main id="main" tabindex="-1" data-live { (body) }
                footer class="sheet-foot" id="contact" {
                    (contact(&plan.campaign.contact, view.locale))
                }
                p class="unseen" role="status" id="said" {}
            }
        }
    }
}

/// The languages, each by its own name. A link, so that it works without a script.
fn languages(address: &str, current: Language, locale: &Locale) -> Markup {
    html! {
        nav class="tongues" aria-label=(locale.text("portal-languages")) {
            @for language in Language::ALL {
                a href={ (address) "?language=" (language.code()) } hreflang=(language.code()) lang=(language.code())
                    aria-current=[(language == current).then_some("true")] title=(language.own_name()) {
                    (language.code().to_uppercase())
                }
            }
        }
    }
}

/// Whom to ask, and how: always in the same place.
fn contact(contact: &Contact, locale: &Locale) -> Markup {
    let name = contact.name.clone().unwrap_or_else(|| locale.text("portal-contact-somebody"));
    html! {
        h2 { (locale.text("portal-contact")) }
        p { (name) }
        ul class="ways" {
            @if let Some(phone) = &contact.phone {
                li { a href={ "tel:" (phone.replace(' ', "")) } { (phone) } }
            }
            @if let Some(email) = &contact.email {
                li { a href={ "mailto:" (email) } { (email) } }
            }
            @if let Some(page) = contact.page.as_ref().filter(|page| page.starts_with("http://") || page.starts_with("https://")) {
                li { a href=(page) rel="noreferrer" { (locale.text("portal-contact-page")) } }
            }
        }
    }
}

/// A page for a link that opens nothing. Only whoever has a genuine link, if an old one, is told whom to ask.
pub(super) fn closed(language: Language, why: LinkRefusal, ask: Option<&Contact>) -> Response {
    let locale = Locale::of(language);
    let (status, title, sentence) = match why {
        LinkRefusal::Expired => (StatusCode::GONE, "portal-link-expired-title", "portal-link-expired"),
        LinkRefusal::Forged => (StatusCode::NOT_FOUND, "portal-link-unknown-title", "portal-link-unknown"),
    };
    let title = locale.text(title);
    let page = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            (head(&title))
            body class="portal" {
                main id="main" tabindex="-1" {
                    div class="opening" {
                        h1 { (title) }
                        p class="lead" { (locale.text(sentence)) }
                    }
                }
                @if let Some(ask) = ask { footer class="sheet-foot" { (contact(ask, locale)) } }
            }
        }
    };
    (status, page).into_response()
}
