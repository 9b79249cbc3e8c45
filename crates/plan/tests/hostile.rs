//! Whatever stands in a plan file, reading, checking and drawing it ends in diagnostics, never in a panic.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::ops::Range;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use sluis_plan::{Device, Look, Member, Ownership, Person, Platform, check, read, render};
use sluis_text::{Language, Locale};

/// Values that nobody means, and a few that somebody might.
const ODD: [&str; 32] = [
    "-1",
    "0",
    "1e308",
    "-1e308",
    "1e999",
    ".nan",
    ".inf",
    "\"\"",
    "~",
    "[]",
    "{}",
    "[[]]",
    "[~]",
    "{ a: ~ }",
    "9999-99",
    "9999-12",
    "0000-01",
    "-9999-W01",
    "9999-W52",
    "9999-12-31",
    "0001-01-01",
    "0001-01-01..9999-12-31",
    "9990-01-01..9999-12-31",
    "auto",
    "week 53",
    "week 53 of first phase",
    "9999-12-31 of first phase",
    "10000000",
    "true",
    "\"é\u{301}🦀\"",
    "*nothing",
    "!!binary aGk=",
];

/// One change to the text of a plan.
#[derive(Clone, Debug)]
enum Edit {
    Delete(Index),
    Duplicate(Index),
    /// One line takes the place of another.
    Copy(Index, Index),
    Overwrite(Index, String),
    /// A value that is not the one that was written.
    Odd(Index, String),
    /// Two such values, which only together may be trouble.
    Odds([(Index, String); 2]),
}

fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(&ODD[..]).prop_map(str::to_owned),
        1 => Just("x".repeat(10_000)),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => "[ -~]{0,12}",
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    prop_oneof![
        1 => index().prop_map(Edit::Delete),
        1 => index().prop_map(Edit::Duplicate),
        1 => (index(), index()).prop_map(|(line, other)| Edit::Copy(line, other)),
        1 => (index(), "\\PC{0,60}").prop_map(|(line, text)| Edit::Overwrite(line, text)),
        4 => (index(), odd()).prop_map(|(scalar, value)| Edit::Odd(scalar, value)),
        2 => [(index(), odd()), (index(), odd())].prop_map(Edit::Odds),
    ]
}

fn apply(edit: &Edit, source: &str) -> String {
    let mut lines: Vec<&str> = source.lines().collect();
    match edit {
        Edit::Delete(line) => {
            lines.remove(line.index(lines.len()));
        }
        Edit::Duplicate(line) => {
            let line = line.index(lines.len());
            lines.insert(line, lines[line]);
        }
        Edit::Copy(line, other) => {
            let other = *other.get(&lines);
            lines[line.index(source.lines().count())] = other;
        }
        Edit::Overwrite(line, text) => lines[line.index(source.lines().count())] = text,
        Edit::Odd(scalar, value) => return replaced(source, *scalar, value),
        Edit::Odds([(first, one), (second, other)]) => return replaced(&replaced(source, *first, one), *second, other),
    }
    lines.join("\n")
}

fn replaced(source: &str, scalar: Index, value: &str) -> String {
    let scalars = scalars(source);
    let mut text = source.to_owned();
    text.replace_range(scalar.get(&scalars).clone(), value);
    text
}

/// Where the keys and values of a plan stand, as far as brackets, commas, colons and dashes tell.
fn scalars(source: &str) -> Vec<Range<usize>> {
    let mut scalars = Vec::new();
    let mut start = 0;
    let ends = source.match_indices(['{', '}', '[', ']', ',', '\n']).map(|(index, _)| index).chain([source.len()]);
    for end in ends {
        for part in source[start..end].split_inclusive(": ") {
            let text = part.trim().trim_start_matches(['-', ' ']).trim_end_matches(':');
            if !text.is_empty() && !text.starts_with('#') {
                let at = start + part.find(text).unwrap_or_default();
                scalars.push(at..at + text.len());
            }
            start += part.len();
        }
        start = end + 1;
    }
    scalars
}

/// The example plan, with the sections and fields that it does without.
fn plan() -> String {
    let source = std::fs::read_to_string("../../examples/intune-for-everyone/plan.yaml").unwrap();
    let source = source
        .replace("  second-person: none", "  late-joiners: production-3\n  second-person: [resume, override]")
        .replace("users: 200,", "users: 200, includes: limited-pilot,")
        .replace("agenda: standard", "agenda: [support-plan, overview, Labs], on: 2027-07-06")
        .replace("    soak: 3 days", "    leave-out: [check.wifi]\n    soak: 3 days");
    source + "exemptions: [{ person: anna@example.org, approved-by: CIO, reason: leave, until: 2027-12-01 }]\n"
}

/// Two people in each of the example's departments, one of them an executive.
fn people() -> Vec<Member> {
    let departments = ["IT", "Sales", "Retail", "HR", "Finance", "Executive Board"];
    let both = departments.into_iter().flat_map(|department| [(department, false), (department, true)]);
    both.map(|(department, executive)| {
        let account = format!("{department}-{executive}@example.org");
        let person = Person { account, department: department.to_owned(), executive, ..Person::default() };
        Member { person, devices: vec![Device { platform: Platform::Ios, ownership: Ownership::Personal }] }
    })
    .collect()
}

/// Reads, checks and draws a text.
fn endure(text: &str) {
    let (plan, mut diagnostics) = read(text);
    if let Some(plan) = plan {
        diagnostics.extend(check(&plan, None));
        diagnostics.extend(check(&plan, Some(&people())));
    }
    render(&diagnostics, "plan.yaml", text, Locale::of(Language::En), Look::Plain);
}

#[test]
fn the_scalars_of_a_plan_are_found() {
    let source = "a: 1\n- { b: c d, e: [f, \"g\"] }   # h\n";
    let found: Vec<&str> = scalars(source).into_iter().map(|range| &source[range]).collect();
    assert_eq!(found, ["a", "1", "b", "c d", "e", "f", "\"g\""]);
}

#[test]
fn no_number_of_people_is_too_large_to_add_up() {
    let many = vec!["{ group: it, users: 10000000, approach: tech-fair }"; 500].join(", ");
    let crowd = plan()
        .replace("{ group: it, users: 50, approach: self-service }", &many)
        .replace("users: 200,", "users: 10000000,")
        .replace("seats: 150", "seats: 10000000");
    check(&read(&crowd).0.unwrap(), Some(&people()));
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        endure(&text);
    }

    #[test]
    fn no_text_that_looks_like_yaml_makes_the_reader_panic(text in "([a-z0-9é]{0,3}[:\\-\\[\\]{},\"'#&*!|>%@?~.\\n\\t ]{1,3}){0,60}") {
        endure(&text);
    }

    #[test]
    fn no_slip_in_a_plan_makes_the_checker_panic(edit in edit()) {
        endure(&apply(&edit, &plan()));
    }
}
