//! The small things that pages are made of: tags, meters, moments, lists of facts, pagers, search fields, empty states.
//!
//! Each returns markup in the words of a [`Locale`]; none reads anything from the store. Their looks are in
//! `assets/style.css`, by the class that each names.

pub(crate) mod form;
pub(crate) mod funnel;
pub(crate) mod link;
pub(crate) mod meter;
pub(crate) mod tag;
pub(crate) mod time;

use maud::{Markup, html};
use sluis_text::Locale;

/// The opening of a page: its name, and the sentence that a good colleague would say first. `lead` may be empty.
pub(crate) fn opening(title: &str, lead: &Markup) -> Markup {
    html! {
        div class="opening" {
            h1 { (title) }
            @if !lead.0.is_empty() { p class="lead" { (lead) } }
        }
    }
}

/// Names and values: `dl` with the names to the left, or above where there is no room.
pub(crate) fn facts<N: AsRef<str>>(facts: impl IntoIterator<Item = (N, Markup)>) -> Markup {
    html! {
        dl class="facts" {
            @for (name, value) in facts {
                dt { (name.as_ref()) }
                dd { (value) }
            }
        }
    }
}

/// A few figures in large type, each with what it counts.
pub(crate) fn figures<N: AsRef<str>>(figures: impl IntoIterator<Item = (N, Markup)>) -> Markup {
    html! {
        dl class="figures" {
            @for (name, value) in figures { div { dt { (name.as_ref()) } dd { (value) } } }
        }
    }
}

/// Nothing to show, and why, and what to do about it (`action` may be empty).
pub(crate) fn empty(title: &str, text: &str, action: &Markup) -> Markup {
    html! {
        div class="empty" {
            p class="title" { (title) }
            @if !text.is_empty() { p { (text) } }
            (action)
        }
    }
}

/// The way on through a list, and the way back to its beginning once one has gone on. The way to the page before is the
/// browser's own.
pub(crate) fn pager(locale: &Locale, first: Option<&str>, next: Option<&str>) -> Markup {
    html! {
        @if first.is_some() || next.is_some() {
            nav class="pager" aria-label=(locale.text("console-pages")) {
                span { @if let Some(first) = first { a href=(first) { "⇤ " (locale.text("console-page-first")) } } }
                span { @if let Some(next) = next { a href=(next) rel="next" { (locale.text("console-page-after")) " →" } } }
            }
        }
    }
}

/// One word of a row of filters above a list.
pub(crate) struct Filter<'a> {
    pub name: &'a str,
    pub address: &'a str,
    pub chosen: bool,
}

/// Filters above a list: links, the chosen one marked. `label` names the row for screen readers.
pub(crate) fn filters<'a>(label: &str, filters: impl IntoIterator<Item = Filter<'a>>) -> Markup {
    html! {
        ul class="filters" aria-label=(label) {
            @for filter in filters {
                li { a href=(filter.address) aria-current=[filter.chosen.then_some("true")] { (filter.name) } }
            }
        }
    }
}

/// A part of the page with a heading: a card.
pub(crate) fn card(heading: &str, content: &Markup) -> Markup {
    html! { section class="card" { h2 { (heading) } (content) } }
}

/// Numbers behind a picture, folded away.
pub(crate) fn as_table(locale: &Locale, id: &str, table: &Markup) -> Markup {
    html! { details class="numbers" id=(id) { summary { (locale.text("console-as-table")) } div class="table" { (table) } } }
}
