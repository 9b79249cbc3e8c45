//! The program's own source, as far as sentences are concerned: which ids it names, and the words of its enums.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a piece of Rust is made of, without comments.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Mark(char),
}

/// All files of all crates, each with its tokens. What is only for tests is left out.
pub struct Code {
    files: Vec<(PathBuf, Vec<Token>)>,
}

/// Whether a text has the shape of an id: lower-case words with hyphens between them.
fn kebab(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let is_part = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    first.chars().all(|c| c.is_ascii_lowercase()) && !first.is_empty() && !rest.is_empty() && rest.iter().all(is_part)
}

/// Enums whose labels have a shorter kind than their name.
const SHORT_KINDS: [(&str, &str); 2] = [("block-kind", "block"), ("check-kind", "check")];

/// Words that stand in JSON and have labels by the same rule: their enums carry more than a word.
const WORDS_OF_JSON: [(&str, &str, &str); 2] =
    [("step", "campaign/src/situation.rs", "Step"), ("ticket-event", "campaign/src/ticket.rs", "TicketEvent")];

impl Code {
    pub fn read() -> Code {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut paths = Vec::new();
        for entry in fs::read_dir(crates).unwrap() {
            rust_files(&entry.unwrap().path().join("src"), &mut paths);
        }
        paths.sort();
        assert!(paths.len() > 50, "the source is not where it was");
        let files = paths
            .into_iter()
            .map(|path| {
                let text = fs::read_to_string(&path).unwrap();
                let tokens = tokens(text.split("#[cfg(test)]\nmod ").next().unwrap());
                (path.strip_prefix(crates).unwrap().to_owned(), tokens)
            })
            .collect();
        Code { files }
    }

    /// Every text that looks like an id, and where it stands.
    pub fn literals(&self) -> Vec<(String, String)> {
        self.texts_after(|_| true)
    }

    /// Endings that are put behind an id: `-label` of `"{id}-label"`.
    pub fn endings(&self) -> BTreeSet<String> {
        let texts = self.files.iter().flat_map(|(_, tokens)| tokens).filter_map(|token| match token {
            Token::Text(text) => Some(text),
            _ => None,
        });
        let ending =
            |text: &String| text.strip_prefix("{id}").filter(|end| end.len() > 1 && end.starts_with('-')).map(str::to_owned);
        texts.filter_map(ending).collect()
    }

    /// Every id that is made into a sentence on the spot.
    pub fn said(&self) -> Vec<(String, String)> {
        self.texts_after(|before| {
            let words: Vec<&str> = before.iter().rev().take(5).map(Token::as_str).collect();
            matches!(words.as_slice(), ["(", "new", ":", ":", "Message" | "Sentence"] | ["(", "text", ".", "locale", ..])
        })
    }

    fn texts_after(&self, is_wanted: impl Fn(&[Token]) -> bool) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (path, tokens) in &self.files {
            for (index, token) in tokens.iter().enumerate() {
                if let Token::Text(text) = token
                    && kebab(text)
                    && is_wanted(&tokens[..index])
                {
                    found.push((text.clone(), path.display().to_string()));
                }
            }
        }
        found
    }

    /// Each sentence made by its id, with the names of the values that it is given in the same breath.
    pub fn given(&self) -> Vec<(String, BTreeSet<String>, String)> {
        let mut found = Vec::new();
        for (path, tokens) in &self.files {
            for index in 0..tokens.len() {
                let head: Vec<&str> = tokens[..index].iter().rev().take(5).map(Token::as_str).collect();
                if let Token::Text(id) = &tokens[index]
                    && matches!(head.as_slice(), ["(", "new", ":", ":", "Message" | "Sentence"])
                {
                    found.push((id.clone(), values(&tokens[index + 1..]), path.display().to_string()));
                }
            }
        }
        found
    }

    /// The names of all values that sentences of a file are given.
    pub fn values_given_in(&self, place: &str) -> BTreeSet<String> {
        let (_, tokens) = self.files.iter().find(|(path, _)| path == Path::new(place)).unwrap();
        let is_with = |window: &[Token]| matches!(window, [Token::Mark('.'), Token::Word(with), Token::Mark('('), Token::Text(_)] if with == "with");
        let name = |window: &[Token]| if let Token::Text(name) = &window[3] { name.clone() } else { String::new() };
        tokens.windows(4).filter(|window| is_with(window)).map(name).collect()
    }

    /// The kinds of words that the code knows, by the naming rule of `words.ftl`, and the words of each.
    pub fn enums(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, tokens) in &self.files {
            for start in 0..tokens.len() {
                if tokens[start..].iter().take(3).map(Token::as_str).eq(["words", "!", "{"]) {
                    let (name, words) = enum_words(&tokens[start + 3..]);
                    let kind = SHORT_KINDS.iter().find(|(long, _)| *long == name).map_or(name, |(_, short)| (*short).to_owned());
                    found.entry(kind).or_default().extend(words);
                }
            }
        }
        for (kind, path, name) in WORDS_OF_JSON {
            let (_, tokens) = self.files.iter().find(|(file, _)| file == Path::new(path)).unwrap();
            found.insert(kind.to_owned(), variants(tokens, name));
        }
        found
    }
}

impl Token {
    fn as_str(&self) -> &str {
        match self {
            Token::Word(text) => text,
            Token::Text(_) => "\"\"",
            Token::Mark(mark) => match mark {
                '(' => "(",
                ')' => ")",
                '{' => "{",
                '}' => "}",
                ':' => ":",
                '.' => ".",
                ',' => ",",
                '!' => "!",
                '=' => "=",
                '>' => ">",
                _ => "?",
            },
        }
    }
}

/// The names in the calls of `with` that follow a sentence: `) .with("name", …) .with(…)`.
fn values(after: &[Token]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = after;
    while let [Token::Mark(')'), Token::Mark('.'), Token::Word(with), Token::Mark('('), Token::Text(name), inside @ ..] = rest
        && with == "with"
    {
        names.insert(name.clone());
        let mut depth = 1;
        let end = inside.iter().position(|token| {
            match token.as_str() {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        rest = &inside[end.unwrap_or(inside.len())..];
    }
    names
}

/// The name of the enum in kebab-case and its words, from the tokens inside `words! { … }`.
fn enum_words(tokens: &[Token]) -> (String, Vec<String>) {
    let at = tokens.iter().position(|token| token.as_str() == "enum").unwrap();
    let name = hyphenated(tokens[at + 1].as_str());
    let mut words = Vec::new();
    for window in tokens[at + 3..].windows(4) {
        if let [Token::Word(_), Token::Mark('='), Token::Mark('>'), Token::Text(word)] = window {
            words.push(word.clone());
        }
        if window[0] == Token::Mark('}') {
            break;
        }
    }
    (name, words)
}

/// The variants of an ordinary enum, in kebab-case.
fn variants(tokens: &[Token], name: &str) -> BTreeSet<String> {
    let at = tokens.windows(2).position(|pair| pair[0].as_str() == "enum" && pair[1].as_str() == name).unwrap();
    let mut depth = 0;
    let mut found = BTreeSet::new();
    for pair in tokens[at + 2..].windows(2) {
        match pair[0].as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            word if depth == 1 && word.starts_with(|c: char| c.is_ascii_uppercase()) => {
                found.insert(hyphenated(word));
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn hyphenated(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

fn rust_files(directory: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// Takes Rust apart, as far as needed here: comments go, texts and words stay whole.
fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let next = chars.get(at + 1).copied();
        match chars[at] {
            '/' if next == Some('/') => at += chars[at..].iter().take_while(|c| **c != '\n').count(),
            '/' if next == Some('*') => {
                let end = (at + 2..chars.len()).find(|end| chars[*end..].starts_with(&['*', '/']));
                at = end.map_or(chars.len(), |end| end + 2);
            }
            '"' => {
                let (text, end) = quoted(&chars, at + 1);
                found.push(Token::Text(text));
                at = end;
            }
            'r' if matches!(next, Some('"' | '#')) && !chars[at + 1..].starts_with(&['#', '[']) => {
                let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
                if chars.get(at + 1 + hashes) == Some(&'"') {
                    let start = at + 2 + hashes;
                    let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                    let end = (start..chars.len()).find(|end| chars[*end..].starts_with(&close)).unwrap_or(chars.len());
                    found.push(Token::Text(chars[start..end].iter().collect()));
                    at = end + close.len();
                } else {
                    at += 1;
                }
            }
            // A character, not the name of a lifetime.
            '\'' if next == Some('\\') => at += 3 + chars[at + 3..].iter().take_while(|c| **c != '\'').count(),
            '\'' if chars.get(at + 2) == Some(&'\'') => at += 3,
            c if c.is_alphabetic() || c == '_' => {
                let word: String = chars[at..].iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
                at += word.chars().count();
                found.push(Token::Word(word));
            }
            c => {
                if !c.is_whitespace() {
                    found.push(Token::Mark(c));
                }
                at += 1;
            }
        }
    }
    found
}

/// A text up to its closing mark; escapes stay as they are written.
fn quoted(chars: &[char], start: usize) -> (String, usize) {
    let mut end = start;
    while end < chars.len() && chars[end] != '"' {
        end += if chars[end] == '\\' { 2 } else { 1 };
    }
    (chars[start..end.min(chars.len())].iter().collect(), end + 1)
}
