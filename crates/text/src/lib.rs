//! Everything that people read, in five languages (`D-16`).
//!
//! Code never holds a sentence. It makes a [`Message`]: the id of a sentence in the catalogues under `locales/`, and the
//! values that go into it. A [`Locale`] turns a message into words, with the plurals, dates, numbers and lists of its
//! [`Language`]. The crate does no input or output; the catalogues are compiled in.

mod catalogue;
mod language;
mod locale;
mod message;

pub use catalogue::{CATALOGUES, Catalogue};
pub use language::{Language, UnknownLanguage};
pub use locale::{DateStyle, Locale};
pub use message::{Arg, Message};
