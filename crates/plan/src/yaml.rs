//! A YAML document as a tree in which every key and value knows its place.
//!
//! The plan is decoded from this tree rather than straight into structs, so that one run of the checker reports every
//! mistake and not only the first.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use crate::place::{Place, Placed};

/// One value of the document.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub value: Value,
    pub place: Place,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Placed<String>, Node)>),
}

/// The text is not a YAML document that a plan could be.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxError {
    /// What the parser says, in English.
    pub detail: String,
    pub place: Place,
}

/// Plans of whole organisations stay far below this; a file above it is refused before it is parsed.
const LARGEST_PLAN_BYTES: usize = 16 * 1024 * 1024;

pub(crate) fn parse(source: &str) -> Result<Node, SyntaxError> {
    if source.len() > LARGEST_PLAN_BYTES {
        let detail = format!("the file has {} bytes; a plan has at most {LARGEST_PLAN_BYTES}", source.len());
        return Err(SyntaxError { detail, place: Place { line: 1, column: 1, start: 0, end: 0 } });
    }
    let options = serde_saphyr::options! { strict_booleans: true };
    match serde_saphyr::from_str_with_options::<Option<Spanned<Raw>>>(source, options) {
        Ok(Some(raw)) => Ok(node(raw)),
        Ok(None) => Ok(Node { value: Value::Map(Vec::new()), place: Place { line: 1, column: 1, start: 0, end: 0 } }),
        Err(error) => {
            let place = error.location().map(|location| place(&location)).unwrap_or_default();
            let text = error.without_snippet().to_string();
            // The parser repeats the position that the diagnostic already shows.
            let detail = text.split_once(": ").filter(|(head, _)| head.contains("line")).map_or(text.as_str(), |(_, tail)| tail);
            Err(SyntaxError { detail: detail.to_owned(), place })
        }
    }
}

fn node(raw: Spanned<Raw>) -> Node {
    let place = place(&raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Number(value) => Value::Number(value),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(items.into_iter().map(node).collect()),
        Raw::Map(entries) => Value::Map(
            entries.into_iter().map(|(key, value)| (Placed::new(key.value, self::place(&key.referenced)), node(value))).collect(),
        ),
    };
    Node { value, place }
}

#[expect(clippy::cast_possible_truncation, reason = "plans are below 16 MiB")]
fn place(location: &Location) -> Place {
    let span = location.span();
    let start = span.byte_offset().unwrap_or_default() as usize;
    let length = span.byte_len().unwrap_or_default() as usize;
    Place { line: location.line() as u32, column: location.column() as u32, start, end: start + length }
}

enum Raw {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

#[expect(clippy::cast_precision_loss, reason = "whole numbers in plans are far below 2^53")]
impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}
