//! A catalogue's sentences as the tests look at them.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// One message of a catalogue.
pub struct Sentence {
    pub id: String,
    /// The file it stands in, without the ending.
    pub subject: &'static str,
    /// Every variable that it mentions, in whichever form.
    pub variables: BTreeSet<String>,
    pub choices: Vec<Choice>,
    /// Its words without the values, all forms one after the other.
    pub prose: String,
}

/// A place where a value chooses the form.
pub struct Choice {
    pub variable: String,
    pub keys: Vec<String>,
    /// The key of the form that is taken when no other fits.
    pub default: String,
}

/// Reads a catalogue. Fails on what Fluent cannot read, and on attributes and terms, which we do not use.
pub fn sentences(source: &'static str, subject: &'static str) -> Vec<Sentence> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{subject}.ftl: {errors:?}"));
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let pattern = message.value.unwrap_or_else(|| panic!("{subject}.ftl: {} has no text", message.id.name));
                assert!(message.attributes.is_empty(), "{subject}.ftl: {} has attributes", message.id.name);
                let mut sentence = Sentence {
                    id: message.id.name.to_owned(),
                    subject,
                    variables: BTreeSet::new(),
                    choices: Vec::new(),
                    prose: String::new(),
                };
                sentence.look_at(&pattern);
                found.push(sentence);
            }
            Entry::Term(term) => panic!("{subject}.ftl: the term -{} is not expected", term.id.name),
            Entry::Junk { content } => panic!("{subject}.ftl: cannot be read: {content}"),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    found
}

impl Sentence {
    fn look_at(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.prose.push_str(value),
                PatternElement::Placeable { expression } => self.look_into(expression),
            }
        }
        self.prose.push('\n');
    }

    fn look_into(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                // A value stands for itself in the prose: what is before and after it belongs together.
                self.prose.push('\u{fffc}');
                self.look_at_value(inline);
            }
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("{}: chooses by something else than a value", self.id);
                };
                self.variables.insert(id.name.to_owned());
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let default = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key));
                self.choices.push(Choice {
                    variable: id.name.to_owned(),
                    keys: variants.iter().map(|variant| key(&variant.key)).collect(),
                    default: default.unwrap_or_default(),
                });
                for variant in variants {
                    self.look_at(&variant.value);
                }
            }
        }
    }

    fn look_at_value(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.look_into(expression),
            other => panic!("{}: {other:?} is not expected", self.id),
        }
    }
}
