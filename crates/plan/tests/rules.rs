//! Every rule has a page in `docs/rules`, and the examples on the page are its tests: the wrong one breaks this rule and no
//! other, the right one breaks none.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;
use std::fs;

use sluis_plan::check::RULES;
use sluis_plan::{Diagnostic, Look, check, read, render};
use sluis_text::{Language, Locale};

const PAGES: &str = "../../docs/rules";

/// What the reader itself reports; these have pages too.
const READER_RULES: [&str; 5] = ["syntax", "unknown-key", "missing", "wrong-kind", "wrong-value"];

fn rules() -> impl Iterator<Item = &'static str> {
    READER_RULES.into_iter().chain(RULES.iter().map(|rule| rule.id))
}

/// The fenced examples of a page whose info string is `yaml KIND`.
fn examples(rule: &str, kind: &str) -> Vec<String> {
    let page = fs::read_to_string(format!("{PAGES}/{rule}.md")).unwrap_or_else(|error| panic!("docs/rules/{rule}.md: {error}"));
    let mut examples = Vec::new();
    let mut rest = page.as_str();
    let fence = format!("```yaml {kind}\n");
    while let Some(start) = rest.find(&fence) {
        let body = &rest[start + fence.len()..];
        let end = body.find("```").expect("a fence is closed");
        examples.push(body[..end].to_owned());
        rest = &body[end..];
    }
    assert!(!examples.is_empty(), "docs/rules/{rule}.md has no `yaml {kind}` example");
    examples
}

/// The base plan with the example's sections in the place of its own. An example that starts with `sluis:` is a whole plan.
fn plan_text(example: &str) -> String {
    if example.trim_start().starts_with("sluis:") {
        return example.to_owned();
    }
    let base = fs::read_to_string(format!("{PAGES}/base.yaml")).unwrap();
    let replaced: BTreeSet<&str> = sections(example).map(|(key, _)| key).collect();
    let kept = sections(&base).filter(|(key, _)| !replaced.contains(key)).map(|(_, text)| text).collect::<String>();
    kept + example
}

/// The top-level sections of a plan: each key and its text, comments before the first key left out.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(index, _)| index + 1))
        .filter(|start| text[*start..].starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    let ends = starts.clone().into_iter().skip(1).chain([text.len()]);
    starts.into_iter().zip(ends).map(|(start, end)| {
        let section = &text[start..end];
        (section.split(':').next().unwrap_or_default(), section)
    })
}

fn findings(text: &str) -> Vec<Diagnostic> {
    let (plan, mut diagnostics) = read(text);
    if let Some(plan) = plan {
        diagnostics.extend(check(&plan, None));
    }
    diagnostics
}

#[test]
fn the_plan_behind_the_examples_has_no_findings() {
    let base = fs::read_to_string(format!("{PAGES}/base.yaml")).unwrap();
    assert_eq!(findings(&base), []);
}

#[test]
fn a_wrong_example_breaks_its_own_rule_and_no_other() {
    for rule in rules() {
        for (index, example) in examples(rule, "wrong").iter().enumerate() {
            let text = plan_text(example);
            let found = findings(&text);
            let broken: BTreeSet<&str> = found.iter().map(|diagnostic| diagnostic.rule).collect();
            let drawn = render(&found, "plan.yaml", &text, Locale::of(Language::En), Look::Plain);
            assert_eq!(broken, BTreeSet::from([rule]), "docs/rules/{rule}.md, wrong example {}:\n{drawn}", index + 1);
            insta::assert_snapshot!(format!("{rule}-{}", index + 1), drawn);
        }
    }
}

#[test]
fn a_right_example_breaks_no_rule() {
    for rule in rules() {
        for example in examples(rule, "right") {
            let text = plan_text(&example);
            let found = findings(&text);
            let drawn = render(&found, "plan.yaml", &text, Locale::of(Language::En), Look::Plain);
            assert!(found.is_empty(), "docs/rules/{rule}.md, right example:\n{drawn}");
        }
    }
}

#[test]
fn every_page_is_about_a_rule() {
    let known: BTreeSet<String> = rules().map(|rule| format!("{rule}.md")).collect();
    for entry in fs::read_dir(PAGES).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.extension().is_some_and(|extension| extension == "md") && name != "README.md" {
            assert!(known.contains(name), "docs/rules/{name} is about no rule");
        }
    }
}

#[test]
fn the_index_lists_every_rule_in_order() {
    let index = fs::read_to_string(format!("{PAGES}/README.md")).unwrap();
    let listed: Vec<&str> = index.lines().filter_map(|line| line.strip_prefix("| [")?.split(']').next()).collect();
    assert_eq!(listed, rules().collect::<Vec<_>>());
    for rule in rules() {
        assert!(index.contains(&format!("[{rule}]({rule}.md)")), "docs/rules/README.md does not link to {rule}.md");
    }
}
