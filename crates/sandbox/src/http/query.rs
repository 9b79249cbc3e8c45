//! The part of OData that the services of the sandbox understand. Anything else is refused, as a typing mistake would be.

use jiff::Timestamp;
use serde_json::{Map, Value};

/// A query, read.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub filter: Option<Filter>,
    select: Option<Vec<String>>,
    top: Option<usize>,
    /// The key of the last record of the page before.
    pub after: Option<usize>,
}

/// Conditions, of which one must hold.
#[derive(Debug)]
pub(super) struct Filter(Vec<Condition>);

#[derive(Debug)]
enum Condition {
    /// The field is a moment, at or after this one.
    Since(String, Timestamp),
    /// The field is one of these texts, in whatever letters.
    In(String, Vec<String>),
}

/// The query is not understood.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUnderstood(pub String);

impl Query {
    pub fn read(pairs: &[(String, String)]) -> Result<Query, NotUnderstood> {
        let mut query = Query::default();
        for (name, value) in pairs {
            let number = || value.parse().map_err(|_| NotUnderstood(format!("{name} is not a number")));
            match name.as_str() {
                "$filter" => query.filter = Some(Filter::read(value)?),
                "$select" => query.select = Some(value.split(',').map(|field| field.trim().to_owned()).collect()),
                "$top" => query.top = Some(number()?),
                "$skiptoken" => query.after = Some(number()?),
                _ => return Err(NotUnderstood(format!("{name} is not supported"))),
            }
        }
        Ok(query)
    }

    /// Records on a page.
    pub fn page(&self, most: usize) -> usize {
        self.top.unwrap_or(most).clamp(1, most.max(1))
    }

    /// Leaves the fields that were asked for. One that the record does not have is a mistake.
    pub fn selected(&self, record: Map<String, Value>) -> Result<Value, NotUnderstood> {
        let Some(select) = &self.select else { return Ok(Value::Object(record)) };
        if let Some(unknown) = select.iter().find(|field| !record.contains_key(*field)) {
            return Err(NotUnderstood(format!("could not find a property named '{unknown}'")));
        }
        let kept = record.into_iter().filter(|(name, _)| name == "id" || name.starts_with('@') || select.contains(name));
        Ok(Value::Object(kept.collect()))
    }

    pub fn wants(&self, record: &Map<String, Value>) -> Result<bool, NotUnderstood> {
        self.filter.as_ref().map_or(Ok(true), |filter| filter.fits(record))
    }
}

impl Filter {
    fn read(text: &str) -> Result<Filter, NotUnderstood> {
        let not_understood = || NotUnderstood(format!("the filter '{text}' is not supported"));
        let conditions = text.split(" or ").map(|part| {
            let (field, rest) = part.trim().split_once(' ')?;
            let field = field.to_owned();
            if let Some(moment) = rest.strip_prefix("ge ") {
                return Some(Condition::Since(field, moment.trim().parse().ok()?));
            }
            let list = rest.trim().strip_prefix("in")?.trim().strip_prefix('(')?.strip_suffix(')')?;
            Some(Condition::In(field, texts(list)?))
        });
        conditions.collect::<Option<Vec<Condition>>>().map(Filter).ok_or_else(not_understood)
    }

    fn fits(&self, record: &Map<String, Value>) -> Result<bool, NotUnderstood> {
        for condition in &self.0 {
            let (Condition::Since(field, _) | Condition::In(field, _)) = condition;
            let Some(value) = record.get(field) else {
                return Err(NotUnderstood(format!("could not find a property named '{field}'")));
            };
            let value = value.as_str().unwrap_or_default();
            let fits = match condition {
                Condition::Since(_, since) => value.parse::<Timestamp>().is_ok_and(|at| at >= *since),
                Condition::In(_, texts) => texts.iter().any(|text| text.eq_ignore_ascii_case(value)),
            };
            if fits {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The earliest moment that is asked for of a field, to pass over records that are too old without writing them out.
    pub fn since(&self) -> Option<Timestamp> {
        let moments = self.0.iter().map(|condition| match condition {
            Condition::Since(_, since) => Some(*since),
            Condition::In(..) => None,
        });
        moments.collect::<Option<Vec<Timestamp>>>()?.into_iter().min()
    }
}

/// Texts in quotation marks, with commas between them; a mark within a text is doubled.
fn texts(list: &str) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    let mut rest = list.trim();
    loop {
        rest = rest.strip_prefix('\'')?;
        let mut text = String::new();
        loop {
            let end = rest.find('\'')?;
            text.push_str(&rest[..end]);
            rest = &rest[end + 1..];
            match rest.strip_prefix('\'') {
                Some(more) => {
                    text.push('\'');
                    rest = more;
                }
                None => break,
            }
        }
        texts.push(text);
        rest = rest.trim_start();
        if rest.is_empty() {
            return Some(texts);
        }
        rest = rest.strip_prefix(',')?.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(json: &str) -> Map<String, Value> {
        serde_json::from_str(json).unwrap()
    }

    fn query(name: &str, value: &str) -> Result<Query, NotUnderstood> {
        Query::read(&[(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn a_filter_leaves_what_fits_any_of_its_conditions() {
        let filter = query("$filter", "seen ge 2027-07-05T08:00:00Z or made ge 2027-07-05T08:00:00Z").unwrap();
        assert!(filter.wants(&record(r#"{"seen": "2027-07-05T08:00:00Z", "made": "2020-01-01T00:00:00Z"}"#)).unwrap());
        assert!(!filter.wants(&record(r#"{"seen": "2027-07-05T07:59:59Z", "made": "0001-01-01T00:00:00Z"}"#)).unwrap());
        let filter = query("$filter", "name in ('o''hara@x.org', 'b')").unwrap();
        assert!(filter.wants(&record(r#"{"name": "O'Hara@x.org"}"#)).unwrap());
        assert!(!filter.wants(&record(r#"{"name": "o"}"#)).unwrap());
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for (name, value) in [
            ("$filter", "seen gt now"),
            ("$filter", "seen"),
            ("$filter", "name in (b)"),
            ("$filter", "name in ('b'"),
            ("$top", "many"),
            ("$search", "x"),
        ] {
            assert!(query(name, value).is_err(), "{name}={value}");
        }
        let select = query("$select", "id,colour").unwrap();
        assert!(select.selected(record(r#"{"id": "1", "name": "a"}"#)).is_err());
        assert!(query("$filter", "colour in ('red')").unwrap().wants(&record(r#"{"id": "1"}"#)).is_err());
    }

    #[test]
    fn only_the_fields_that_were_asked_for_are_given() {
        let given = query("$select", "name").unwrap().selected(record(r#"{"id": "1", "name": "a", "colour": "red"}"#)).unwrap();
        assert_eq!(given, serde_json::json!({ "id": "1", "name": "a" }));
    }
}
