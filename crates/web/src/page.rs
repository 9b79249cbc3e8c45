//! The frame of a console page: title, navigation, the halt button, the bar of the demo.

use maud::{DOCTYPE, Markup, html};

use crate::Site;
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

/// A whole page. `title` is what the browser's tab says before the product's name.
pub(crate) fn page(_site: &Site, visitor: &Visitor, _section: Section, title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(visitor.language.code()) {
            head { meta charset="utf-8"; meta name="viewport" content="width=device-width,initial-scale=1"; title { (title) " · Sluis" } }
            body { main { (body) } }
        }
    }
}
