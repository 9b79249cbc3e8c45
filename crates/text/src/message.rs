//! A sentence before it is put into words: the id in the catalogues and the values that go into it.

use jiff::civil;

use crate::Language;

/// One sentence or phrase, not yet in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The id in `locales/*/*.ftl`.
    pub id: &'static str,
    /// The variables of the sentence.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value inside a sentence. How it looks is the locale's business.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words that are the same in every language: a name, an address, a quoted input.
    Text(String),
    /// A whole number; it also chooses the plural.
    Count(i64),
    /// A number with this many digits after the decimal sign.
    Decimal(f64, u8),
    /// A share, 1.0 meaning 100 %, with at most this many digits after the decimal sign.
    Percent(f64, u8),
    /// A day, with its weekday and without its year: what a schedule shows.
    Day(civil::Date),
    /// A day with its year.
    Date(civil::Date),
    /// A day and a time of day.
    Moment(civil::DateTime),
    /// A month and its year.
    Month(civil::Date),
    /// A language, by its own name.
    Language(Language),
    /// Several values, joined with commas and "and".
    List(Vec<Arg>),
    /// A phrase inside the sentence.
    Message(Box<Message>),
}

impl Message {
    pub fn new(id: &'static str) -> Message {
        Message { id, args: Vec::new() }
    }

    /// Adds the value of one variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }
}

impl Arg {
    /// Joins values with commas and "and".
    pub fn list<T: Into<Arg>>(values: impl IntoIterator<Item = T>) -> Arg {
        Arg::List(values.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(Box::new(message))
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Arg {
        Arg::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Arg {
        Arg::Count(i64::from(count))
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Arg {
        Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<Language> for Arg {
    fn from(language: Language) -> Arg {
        Arg::Language(language)
    }
}
