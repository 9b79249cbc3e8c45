//! Forms. They work without a script (POST, then a redirect back); with it they are sent without leaving the page.

use maud::{Markup, html};

/// A form that does something. Whatever every such form must carry is added here, so each form of the console is made by this.
pub(crate) fn post(action: &str, content: &Markup) -> Markup {
    html! { form method="post" action=(action) data-swap { (content) } }
}

/// A form that only looks something up: its fields become part of the address.
pub(crate) fn look_up(action: &str, content: &Markup) -> Markup {
    html! { form method="get" action=(action) role="search" class="search" { (content) } }
}

/// A line of text with its label above it.
pub(crate) fn line(id: &str, name: &str, label: &str, hint: &str) -> Markup {
    html! {
        div class="field grow" {
            label for=(id) { (label) }
            input type="text" id=(id) name=(name) placeholder=[(!hint.is_empty()).then_some(hint)] autocomplete="off" maxlength="500";
        }
    }
}
