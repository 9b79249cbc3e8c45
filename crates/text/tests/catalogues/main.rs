//! What readers and page writers can rely on: every language says everything, with the same values and in its own
//! typography; the code asks for nothing that no catalogue has, and no catalogue holds what nobody asks for.

#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod reading;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use sluis_text::{CATALOGUES, Language};

use reading::{Choice, Sentence, sentences};
use source::Code;

fn catalogue(language: Language) -> BTreeMap<String, Sentence> {
    let files = CATALOGUES.iter().filter(|catalogue| catalogue.language == language);
    files.flat_map(|file| sentences(file.source, file.subject)).map(|sentence| (sentence.id.clone(), sentence)).collect()
}

/// Fails with one line per complaint, so that a translator sees all of them at once.
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_language_has_exactly_the_sentences_of_english() {
    let english = catalogue(Language::En);
    let mut complaints = Vec::new();
    for language in Language::ALL {
        let theirs = catalogue(language);
        for (id, sentence) in &english {
            match theirs.get(id) {
                None => complaints.push(format!("{language}/{}.ftl lacks {id}", sentence.subject)),
                Some(other) if other.subject != sentence.subject => {
                    complaints.push(format!("{id} is in {language}/{}.ftl instead of {}.ftl", other.subject, sentence.subject));
                }
                Some(_) => {}
            }
        }
        let odd = theirs.values().filter(|sentence| !english.contains_key(&sentence.id));
        complaints
            .extend(odd.map(|sentence| format!("{language}/{}.ftl has {}, English has not", sentence.subject, sentence.id)));
    }
    none(&complaints);
}

#[test]
fn a_sentence_takes_the_same_values_in_every_language() {
    let english = catalogue(Language::En);
    let mut complaints = Vec::new();
    for language in Language::ALL {
        for (id, sentence) in catalogue(language) {
            let Some(original) = english.get(&id) else { continue };
            if original.variables != sentence.variables {
                complaints.push(format!("{language} {id}: {:?} instead of {:?}", sentence.variables, original.variables));
            }
        }
    }
    none(&complaints);
}

#[test]
fn a_choice_always_has_an_answer() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        for sentence in catalogue(language).values() {
            let without = sentence.choices.iter().filter(|choice| choice.default != "other");
            complaints.extend(without.map(|choice| {
                format!("{language} {}: the choice by ${} falls back on `{}`", sentence.id, choice.variable, choice.default)
            }));
        }
    }
    none(&complaints);
}

/// Whether a variable is a day without its year. Swedish, German and French end it with a full stop in most months, so their
/// sentences must not end with it.
fn is_short_day(sentence: &Sentence, name: &str) -> bool {
    match sentence.subject {
        "portal" => name == "date",
        "console" | "reasons" => name == "day",
        _ => false,
    }
}

/// Values to try a sentence with: each variable by name, as a number or as words.
fn trials(language: Language, sentence: &Sentence, numbers: &BTreeSet<String>) -> Vec<FluentArgs<'static>> {
    let words: BTreeSet<&str> = sentence.choices.iter().flat_map(|choice| choice.keys.iter().map(String::as_str)).collect();
    let words: Vec<&str> = words.into_iter().chain(["some words"]).collect();
    let rounds = 6.max(words.len());
    let short_day = if matches!(language, Language::En | Language::Nl) { "26 aug" } else { "26 aug." };
    (0..rounds)
        .map(|round| {
            let mut args = FluentArgs::new();
            for name in &sentence.variables {
                let value = if numbers.contains(name) {
                    FluentValue::from([0_i64, 1, 2, 4, 11, 1234][round % 6])
                } else if sentence.choices.iter().any(|choice| choice.variable == *name) {
                    FluentValue::from(words[round % words.len()].to_owned())
                } else if is_short_day(sentence, name) {
                    FluentValue::from(short_day)
                } else {
                    FluentValue::from("Words")
                };
                args.set(name.clone(), value);
            }
            args
        })
        .collect()
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap()]);
    bundle.set_use_isolating(false);
    for file in CATALOGUES.iter().filter(|catalogue| catalogue.language == language) {
        bundle.add_resource(FluentResource::try_new(file.source.to_owned()).unwrap()).unwrap();
    }
    bundle
}

/// The variables of a sentence that choose a plural, in whichever language.
fn numbers(id: &str, catalogues: &[BTreeMap<String, Sentence>]) -> BTreeSet<String> {
    let all = catalogues.iter().filter_map(|catalogue| catalogue.get(id)).flat_map(|sentence| &sentence.choices);
    all.filter(|choice| choice.is_by_number()).map(|choice| choice.variable.clone()).collect()
}

/// Whether written text has what no reader should see: a hole, a double space, a space where a line begins or ends. A terminal
/// has no other means of layout than spaces.
fn flaw(subject: &str, written: &str) -> Option<&'static str> {
    let is_laid_out = subject == "command";
    if written.contains("{$") || written.contains("⟨") {
        Some("has a hole")
    } else if written.contains("  ") && !is_laid_out {
        Some("has two spaces in a row")
    } else if written.is_empty() || written.lines().any(|line| line.trim() != line) && !is_laid_out {
        Some("is empty, or has a space at an end")
    } else if written.contains(" .") || written.contains(" ,") || written.contains("..") {
        Some("has a stray mark")
    } else {
        None
    }
}

#[test]
fn every_sentence_can_be_said_in_every_language() {
    let catalogues: Vec<_> = Language::ALL.into_iter().map(catalogue).collect();
    let mut complaints = Vec::new();
    for (language, catalogue) in Language::ALL.into_iter().zip(&catalogues) {
        let bundle = bundle(language);
        for (id, sentence) in catalogue {
            for args in trials(language, sentence, &numbers(id, &catalogues)) {
                let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
                let mut errors = Vec::new();
                let written = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
                if !errors.is_empty() {
                    complaints.push(format!("{language} {id}: {errors:?}"));
                }
                if let Some(flaw) = flaw(sentence.subject, &written) {
                    complaints.push(format!("{language} {id} {flaw}: {written}"));
                }
            }
        }
    }
    complaints.sort();
    complaints.dedup();
    none(&complaints);
}

/// In French the plural form `one` also covers zero, so a form that spells the number out would call nothing one.
#[test]
fn french_does_not_say_one_for_zero() {
    let catalogues = [catalogue(Language::Fr)];
    let bundle = bundle(Language::Fr);
    let mut complaints = Vec::new();
    for (id, sentence) in &catalogues[0] {
        for number in numbers(id, &catalogues) {
            let says = |value: i64| {
                let mut args = trials(Language::Fr, sentence, &numbers(id, &catalogues)).remove(3);
                args.set(number.clone(), FluentValue::from(value));
                let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
                bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
            };
            if says(0) == says(1) {
                complaints.push(format!("{id} says the same for no {number} and for one: {}", says(0)));
            }
        }
    }
    none(&complaints);
}

#[test]
fn quotation_marks_and_apostrophes_are_those_of_the_language() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        let foreign: &[char] = match language {
            Language::En | Language::Nl => &['„', '«', '»', '‚', '´', '`'],
            Language::Sv => &['“', '‘', '„', '«', '»', '‚', '´', '`'],
            Language::De => &['”', '«', '»', '´', '`'],
            Language::Fr => &['“', '”', '‘', '„', '‚', '´', '`'],
        };
        for sentence in catalogue(language).values() {
            let mut prose = without_plan_text(&sentence.prose);
            // On a terminal, a command stands between backticks.
            if sentence.subject == "command" && prose.matches('`').count().is_multiple_of(2) {
                prose = prose.replace('`', "");
            }
            if let Some(mark) = prose.chars().find(|mark| ['"', '\''].contains(mark) || foreign.contains(mark)) {
                complaints.push(format!("{language} {}: {mark} is no mark of this language", sentence.id));
            }
            let count = |mark: char| prose.matches(mark).count();
            let paired = match language {
                Language::En | Language::Nl => count('“') == count('”'),
                Language::Sv => count('”') % 2 == 0,
                Language::De => count('„') == count('“'),
                Language::Fr => count('«') == count('»'),
            };
            if !paired {
                complaints.push(format!("{language} {}: a quotation mark is left open", sentence.id));
            }
            if prose.contains("...") || prose.contains(" - ") {
                complaints.push(format!("{language} {}: three dots or a hyphen stand for … or –", sentence.id));
            }
        }
    }
    none(&complaints);
}

/// Texts of a plan keep its own marks: a time of day stands between straight ones.
fn without_plan_text(prose: &str) -> String {
    let mut kept = String::new();
    for (index, part) in prose.split('"').enumerate() {
        let is_time = index % 2 == 1 && part.len() == 5 && part.as_bytes()[2] == b':';
        if index > 0 && !is_time && !kept.ends_with('\u{0}') {
            kept.push('"');
        }
        if is_time {
            kept.push('\u{0}');
        } else {
            kept.push_str(part);
        }
    }
    kept.replace('\u{0}', "")
}

#[test]
fn french_marks_do_not_stand_alone_on_the_next_line() {
    let mut complaints = Vec::new();
    for sentence in catalogue(Language::Fr).values() {
        for (mark, before) in [(":", true), (";", true), ("!", true), ("?", true), ("»", true), ("«", false)] {
            let breaking = if before { format!(" {mark}") } else { format!("{mark} ") };
            if sentence.prose.contains(&breaking) {
                complaints.push(format!("{}: the space at {mark} breaks the line", sentence.id));
            }
        }
    }
    none(&complaints);
}

/// Mail programs cut longer subjects off.
#[test]
fn subjects_of_letters_are_short_enough() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        let bundle = bundle(language);
        for id in catalogue(language).keys().filter(|id| id.starts_with("mail-") && id.contains("-subject")) {
            let mut args = FluentArgs::new();
            args.set("target", "Microsoft Intune");
            args.set("device", "Laptop van Anna Jansen-de Vries");
            args.set("date", "26 september 2027");
            let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
            let subject = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            if subject.chars().count() > 78 {
                complaints.push(format!("{language} {id} is too long: {subject}"));
            }
        }
    }
    none(&complaints);
}

#[test]
fn every_word_of_a_kind_that_people_see_has_a_label() {
    let english = catalogue(Language::En);
    let labels: Vec<&str> =
        english.values().filter(|sentence| sentence.subject == "words").map(|sentence| sentence.id.as_str()).collect();
    let enums = Code::read().enums();
    let mut complaints = Vec::new();
    for (kind, words) in &enums {
        let longer = |id: &str| enums.keys().any(|other| other.len() > kind.len() && id.starts_with(&format!("{other}-")));
        let shown: Vec<&str> = labels.iter().filter(|id| id.starts_with(&format!("{kind}-")) && !longer(id)).copied().collect();
        if shown.is_empty() {
            continue;
        }
        let due: BTreeSet<String> = words.iter().map(|word| format!("{kind}-{word}")).collect();
        complaints.extend(due.iter().filter(|id| !shown.contains(&id.as_str())).map(|id| format!("words.ftl lacks {id}")));
        complaints.extend(shown.iter().filter(|id| !due.contains(**id)).map(|id| format!("{id} is no word of its kind")));
    }
    none(&complaints);
}

#[test]
fn the_code_asks_for_nothing_that_is_not_there() {
    let english = catalogue(Language::En);
    let code = Code::read();
    // First parts of ids that are nothing but first parts of ids: whatever begins so is a sentence.
    let marked = [
        "bound", "cmd", "connect", "console", "duration", "error", "journal", "mail", "mend", "metric", "next", "portal",
        "reason", "rule",
    ];
    let is_marked = |id: &str| id.split_once('-').is_some_and(|(first, _)| marked.contains(&first));
    let marked = code.literals().into_iter().filter(|(id, _)| is_marked(id));
    let mut complaints: Vec<String> = code
        .said()
        .into_iter()
        .chain(marked)
        .filter(|(id, _)| !english.contains_key(id))
        .map(|(id, place)| format!("{place}: {id} is in no catalogue"))
        .collect();
    complaints.sort();
    complaints.dedup();
    none(&complaints);
}

#[test]
fn a_sentence_that_is_given_values_is_given_all_of_them() {
    let english = catalogue(Language::En);
    let mut complaints = Vec::new();
    let code = Code::read();
    for (id, given, place) in code.given() {
        let Some(sentence) = english.get(&id) else { continue };
        // A value that some sentences of a file share may be given further down.
        let later = code.values_given_in(&place);
        // The portal gives these to each of its sentences.
        let at_hand =
            |name: &str| sentence.subject == "portal" && ["target", "source", "app", "old-app", "contact"].contains(&name);
        let lacking: Vec<&String> = sentence.variables.iter().filter(|name| !later.contains(*name) && !at_hand(name)).collect();
        if !given.is_empty() && !lacking.is_empty() {
            complaints.push(format!("{place}: {id} also needs {lacking:?}"));
        }
    }
    none(&complaints);
}

#[test]
fn no_catalogue_holds_a_sentence_that_nobody_says() {
    let code = Code::read();
    let said: BTreeSet<String> = code.literals().into_iter().map(|(id, _)| id).collect();
    let by_rule: BTreeSet<String> =
        code.enums().iter().flat_map(|(kind, words)| words.iter().map(move |word| format!("{kind}-{word}"))).collect();
    // Ids that code puts together from another id and an ending, as in `"{id}-label"`.
    let endings = code.endings();
    let is_put_together = |id: &str| endings.iter().any(|end| id.strip_suffix(end.as_str()).is_some_and(|id| said.contains(id)));
    let is_said = |id: &str| said.contains(id) || by_rule.contains(id) || is_put_together(id);
    let english = catalogue(Language::En);
    let mut unused = String::new();
    for sentence in english.values().filter(|sentence| !is_said(&sentence.id)) {
        let _ = writeln!(unused, "{}.ftl: {}", sentence.subject, sentence.id);
    }
    assert!(unused.is_empty(), "\n{unused}");
}

impl Choice {
    /// Whether the choice is between plural forms or numbers, not between words.
    fn is_by_number(&self) -> bool {
        const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        self.keys.iter().all(|key| FORMS.contains(&key.as_str()) || key.parse::<f64>().is_ok())
    }
}
