//! Reading single values: texts, numbers, dates, words and lists of them.

use std::str::FromStr;

use jiff::civil::Date;

use super::fields::Reader;
use crate::campaign::Names;
use crate::place::Placed;
use crate::timeframe::day;
use crate::yaml::{Node, Value};

pub(super) fn text(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<String>> {
    match &node.value {
        Value::Text(text) => Some(Placed::new(text.clone(), node.place)),
        // A name made of digits is a name all the same.
        Value::Number(_) => Some(Placed::new(reader.written(node.place).to_owned(), node.place)),
        _ => {
            reader.wrong_kind(node, "kind-text");
            None
        }
    }
}

pub(super) fn plain_text(node: &Node, reader: &mut Reader<'_>) -> Option<String> {
    text(node, reader).map(|text| text.value)
}

pub(super) fn number(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<f64>> {
    match node.value {
        Value::Number(number) if number.is_finite() => Some(Placed::new(number, node.place)),
        _ => {
            reader.wrong_kind(node, "kind-number");
            None
        }
    }
}

/// A whole number from nothing to ten million: people, devices, agents.
pub(super) fn count(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<u32>> {
    let number = number(node, reader)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded in the condition")]
    if number.fract() == 0.0 && (0.0..=10_000_000.0).contains(&number.value) {
        Some(number.map(|number| number as u32))
    } else {
        reader.wrong_value_here(node.place, "250");
        None
    }
}

pub(super) fn truth(node: &Node, reader: &mut Reader<'_>) -> Option<bool> {
    let Value::Bool(truth) = node.value else {
        reader.wrong_kind(node, "kind-truth");
        return None;
    };
    Some(truth)
}

pub(super) fn date(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<Date>> {
    let text = text(node, reader)?;
    let Ok(date) = day(&text) else {
        reader.wrong_value_here(node.place, "2027-07-19");
        return None;
    };
    Some(Placed::new(date, node.place))
}

/// A value with a spelling of its own: a length of time, a share, opening hours.
pub(super) fn spelled<T: FromStr>(
    field: &'static str,
    example: &'static str,
) -> impl FnOnce(&Node, &mut Reader<'_>) -> Option<Placed<T>> {
    move |node, reader| {
        let text = text(node, reader)?;
        let Ok(value) = text.parse() else {
            reader.wrong_value(node.place, field, example);
            return None;
        };
        Some(Placed::new(value, node.place))
    }
}

/// One of the words of an enum.
pub(super) fn word<T: FromStr>(
    field: &'static str,
    known: Vec<&'static str>,
) -> impl Fn(&Node, &mut Reader<'_>) -> Option<Placed<T>> {
    move |node, reader| {
        let text = text(node, reader)?;
        let Ok(value) = text.parse() else {
            reader.unknown_word(node.place, &text, field, &known);
            return None;
        };
        Some(Placed::new(value, node.place))
    }
}

/// The words of an enum made by `words!`.
macro_rules! one_of {
    ($type:ty, $field:literal) => {
        $crate::read::value::word::<$type>($field, <$type>::ALL.iter().map(|value| value.word()).collect())
    };
}
pub(super) use one_of;

/// A list; what can't be read of it is reported and left out.
pub(super) fn list<T>(
    node: &Node,
    reader: &mut Reader<'_>,
    mut parse: impl FnMut(&Node, &mut Reader<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    match &node.value {
        Value::List(items) => Some(items.iter().filter_map(|item| parse(item, reader)).collect()),
        Value::Null => Some(Vec::new()),
        _ => {
            reader.wrong_kind(node, "kind-list");
            None
        }
    }
}

/// A list, or a single value that stands for a list of one.
pub(super) fn one_or_more<T>(
    node: &Node,
    reader: &mut Reader<'_>,
    mut parse: impl FnMut(&Node, &mut Reader<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    match &node.value {
        Value::List(items) => Some(items.iter().filter_map(|item| parse(item, reader)).collect()),
        _ => parse(node, reader).map(|value| vec![value]),
    }
}

pub(super) fn texts(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<String>> {
    one_or_more(node, reader, plain_text)
}

/// A text, or one for each language.
pub(super) fn names(node: &Node, reader: &mut Reader<'_>) -> Option<Names> {
    let Value::Map(entries) = &node.value else {
        return text(node, reader).map(|text| Names::plain(text.value));
    };
    let mut names = Names::default();
    for (key, value) in entries {
        let Some(text) = text(value, reader) else { continue };
        match key.value.parse() {
            Ok(language) => {
                if names.fallback.is_empty() {
                    names.fallback.clone_from(&text.value);
                }
                names.by_language.insert(language, text.value);
            }
            Err(_) => reader.unknown_word(key.place, key, "language", &["en", "nl", "sv", "de", "fr"]),
        }
    }
    Some(names)
}
