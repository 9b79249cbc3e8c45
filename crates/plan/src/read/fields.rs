//! Reading the fields of a map, and reporting what is unknown, missing or of the wrong kind.

use sluis_text::Message;

use super::kind;
use crate::diagnostic::{Diagnostic, Severity};
use crate::place::{Place, Placed};
use crate::yaml::{Node, Value};

/// Collects diagnostics while a plan is read.
pub(super) struct Reader<'s> {
    source: &'s str,
    diagnostics: Vec<Diagnostic>,
    /// The field whose value is being read.
    field: &'static str,
}

/// The fields of one map, each of which is read once.
pub(super) struct Fields<'n> {
    /// What the map describes, by its word in the plan language: `phase`, `cohort`, …
    what: &'static str,
    place: Place,
    entries: &'n [(Placed<String>, Node)],
    /// The names asked for so far: the known ones.
    known: Vec<&'static str>,
}

impl<'s> Reader<'s> {
    pub fn new(source: &'s str) -> Reader<'s> {
        Reader { source, diagnostics: Vec::new(), field: "plan" }
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The diagnostics in the order of the text.
    pub fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
        self.diagnostics
    }

    /// The text of a value exactly as it was written.
    pub fn written(&self, place: Place) -> &'s str {
        self.source.get(place.start..place.end).unwrap_or_default()
    }

    fn error(&mut self, rule: &'static str, place: Place, problem: Message, mend: Message) {
        self.report(Diagnostic { rule, severity: Severity::Error, place, problem, mend });
    }

    /// A field that must be there is not.
    pub fn missing(&mut self, place: Place, what: &'static str, field: &'static str) {
        let problem = Message::new("rule-missing").with("what", what).with("field", field);
        self.error("missing", place, problem, Message::new("mend-missing").with("field", field));
    }

    /// The value is of another kind than the field takes.
    pub fn wrong_kind(&mut self, node: &Node, expected: &'static str) {
        let problem = Message::new("rule-wrong-kind").with("expected", Message::new(expected)).with("found", kind(&node.value));
        self.error("wrong-kind", node.place, problem, Message::new("mend-wrong-kind").with("expected", Message::new(expected)));
    }

    /// The value of the field being read is of the right kind but does not mean anything.
    pub fn wrong_value_here(&mut self, place: Place, example: &str) {
        self.wrong_value(place, self.field, example);
    }

    /// The value is of the right kind but does not mean anything here; `example` shows one that would.
    pub fn wrong_value(&mut self, place: Place, field: &'static str, example: &str) {
        let problem = Message::new("rule-wrong-value").with("value", self.written(place)).with("field", field);
        self.error("wrong-value", place, problem, Message::new("mend-wrong-value").with("example", example));
    }

    /// The word is none of those that the field takes.
    pub fn unknown_word(&mut self, place: Place, word: &str, field: &'static str, known: &[&str]) {
        let problem = Message::new("rule-wrong-value").with("value", word).with("field", field);
        self.error("wrong-value", place, problem, suggestion(word, known));
    }
}

impl<'n> Fields<'n> {
    /// The fields of `node`, which must be a map.
    pub fn of(node: &'n Node, what: &'static str, reader: &mut Reader<'_>) -> Option<Fields<'n>> {
        let Value::Map(entries) = &node.value else {
            reader.wrong_kind(node, "kind-map");
            return None;
        };
        Some(Fields { what, place: node.place, entries, known: Vec::new() })
    }

    /// Whether the field is written at all.
    pub fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(key, node)| key.value == name && !matches!(node.value, Value::Null))
    }

    /// A field that may be left out. Reading it may fail, which `parse` reports.
    pub fn optional<T>(
        &mut self,
        name: &'static str,
        reader: &mut Reader<'_>,
        parse: impl FnOnce(&Node, &mut Reader<'_>) -> Option<T>,
    ) -> Option<T> {
        self.known.push(name);
        let (_, node) = self.entries.iter().find(|(key, _)| key.value == name)?;
        if matches!(node.value, Value::Null) {
            return None;
        }
        reader.field = name;
        parse(node, reader)
    }

    /// A field that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        reader: &mut Reader<'_>,
        parse: impl FnOnce(&Node, &mut Reader<'_>) -> Option<T>,
    ) -> Option<T> {
        self.known.push(name);
        let Some((_, node)) = self.entries.iter().find(|(key, _)| key.value == name) else {
            reader.missing(self.place, self.what, name);
            return None;
        };
        reader.field = name;
        parse(node, reader)
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for (key, _) in self.entries.iter().filter(|(key, _)| !self.known.contains(&key.value.as_str())) {
            let problem = Message::new("rule-unknown-key").with("key", &key.value).with("what", self.what);
            reader.error("unknown-key", key.place, problem, suggestion(&key.value, &self.known));
        }
    }
}

/// "Did you mean …?", or the list of what is known.
pub(crate) fn suggestion(word: &str, known: &[&str]) -> Message {
    match nearest(word, known) {
        Some(near) => Message::new("mend-did-you-mean").with("word", near),
        None if known.is_empty() => Message::new("mend-nothing-known"),
        None => Message::new("mend-one-of").with("words", known.join(", ")),
    }
}

/// The known word that a misspelt one most likely means.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_lowercase()), *candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour_and_a_strange_one_does_not() {
        let known = ["cohorts", "when", "instruct", "gate"];
        assert_eq!(nearest("cohort", &known), Some("cohorts"));
        assert_eq!(nearest("instrukt", &known), Some("instruct"));
        assert_eq!(nearest("gaet", &known), Some("gate"));
        assert_eq!(nearest("elephant", &known), None);
    }
}
