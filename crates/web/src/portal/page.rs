//! A participant's page from top to bottom.

use maud::{Markup, html};
use sluis_campaign::{Device, PersonStage};
use sluis_plan::Ownership;
use sluis_store::Feedback;
use sluis_text::Message;

use super::card::Fold;
use super::heading::Heading;
use super::said::Said;
use super::view::View;
use super::{card, frame, help};
use crate::element::tag::Tone;

/// The whole page.
pub(super) fn page(view: &View<'_>, said: Option<Said>) -> Markup {
    let heading = Heading::of(view.page);
    let title = view.say(heading.title);
    let body = html! {
        div class="opening" id="opening" {
            (greeting(view))
            h1 { (title) }
            p class="lead" { @for sentence in heading.lead { (view.say(sentence)) " " } }
        }
        @if let Some(said) = said.filter(|said| said.holds(view.page)) {
            p class=(if said.tone() == Tone::Pass { "good" } else { "note" }) role="status" id="word" { (view.text(said.sentence())) }
        }
        (help::tickets(view))
        @for (device, fold) in in_order(&view.page.devices) { (card::card(view, device, fold)) }
        @if view.page.person.stage == PersonStage::Done && !view.page.devices.is_empty() { (feedback(view)) }
        (privacy(view))
        (help::question(view))
    };
    frame::own(view, &title, &body)
}

/// By first name, where there is one.
fn greeting(view: &View<'_>) -> Markup {
    let first = view.page.person.name.split_whitespace().next().filter(|first| !first.contains('@'));
    html! { @if let Some(first) = first { p class="soft" { (view.say(Message::new("portal-hello").with("name", first))) } } }
}

/// What needs its owner first: devices that are half-way, then those that have not begun, then those that have arrived. Of
/// those that still have to be moved the first is open and the others are folded, so that there is one thing to do at a time.
fn in_order(devices: &[Device]) -> Vec<(&Device, Fold)> {
    let mut devices: Vec<&Device> = devices.iter().collect();
    devices.sort_by_key(|device| {
        let state = device.state;
        (state.is_done(), device.gap_since.is_none() || !state.is_between(), !state.has_started(), device.id)
    });
    let to_fold = |device: &Device| device.state.is_invited() && !device.state.is_done();
    let folds: Vec<Fold> = devices
        .iter()
        .enumerate()
        .map(|(index, device)| if index > 0 && to_fold(device) { Fold::Folded } else { Fold::Open })
        .collect();
    devices.into_iter().zip(folds).collect()
}

/// How it went, from 1 to 5 and in words (`CP-6`).
fn feedback(view: &View<'_>) -> Markup {
    let given = view.page.feedback.as_ref();
    html! {
        section class="card" id="feedback" aria-labelledby="feedback-name" {
            h2 id="feedback-name" { (view.text("portal-feedback")) }
            @match given {
                Some(given) => {
                    p { (view.say(Message::new("portal-feedback-thanks").with("score", usize::from(given.score)))) }
                    details { summary { (view.text("portal-feedback-change")) } (feedback_form(view, Some(given))) }
                },
                None => (feedback_form(view, None)),
            }
        }
    }
}

fn feedback_form(view: &View<'_>, given: Option<&Feedback>) -> Markup {
    let words = given.map_or("", |given| given.words.as_str());
    html! {
        form method="post" action={ (view.address) "/feedback" } class="stack" {
            fieldset class="scores" {
                legend { (view.text("portal-feedback-question")) }
                @for score in 1..=5_u8 {
                    label {
                        input type="radio" name="score" value=(score) required checked[given.is_some_and(|given| given.score == score)];
                        span { (score) }
                    }
                }
                p class="ends soft small" {
                    span { (view.text("portal-feedback-worst")) }
                    span { (view.text("portal-feedback-best")) }
                }
            }
            div class="field" {
                label for="feedback-words" { (view.text("portal-feedback-words")) }
                textarea id="feedback-words" name="words" rows="3" maxlength="2000" { (words) }
            }
            button class=[given.is_none().then_some("go")] { (view.text("portal-feedback-send")) }
        }
    }
}

/// What the organisation can see of these devices and what it never sees (`domain.md` 2.9).
fn privacy(view: &View<'_>) -> Markup {
    let owns = |ownership: Ownership| view.page.devices.iter().any(|device| device.ownership == ownership);
    let sees: &[&str] = match (owns(Ownership::Personal), owns(Ownership::Corporate)) {
        (true, false) => &["portal-privacy-device", "portal-privacy-apps-personal", "portal-privacy-place-personal"],
        (false, true) => &["portal-privacy-device", "portal-privacy-apps-corporate", "portal-privacy-place-corporate"],
        _ => &[
            "portal-privacy-device",
            "portal-privacy-apps-personal",
            "portal-privacy-apps-corporate",
            "portal-privacy-place-personal",
            "portal-privacy-place-corporate",
        ],
    };
    html! {
        section class="card" id="privacy" aria-labelledby="privacy-name" {
            h2 id="privacy-name" { (view.text("portal-privacy")) }
            p { (view.text("portal-privacy-never")) }
            details {
                summary { (view.text("portal-privacy-more")) }
                ul class="bullets" { @for id in sees { li { (view.text(id)) } } }
                p { (view.text("portal-privacy-why")) }
            }
        }
    }
}
