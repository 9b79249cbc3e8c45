//! The parts of rules that need lists of people: what a plan says is held against who is really there.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use sluis_plan::{Device, Diagnostic, Member, Ownership, Person, Platform, check, read};
use sluis_text::{Language, Locale};

/// The plan behind the rule pages, with some of its text written differently.
fn findings(changes: &[(&str, &str)], people: &[Member]) -> Vec<Diagnostic> {
    let mut source = std::fs::read_to_string("../../docs/rules/base.yaml").unwrap();
    for (from, to) in changes {
        assert!(source.contains(from), "base.yaml does not say {from}");
        source = source.replace(from, to);
    }
    let (plan, diagnostics) = read(&source);
    assert_eq!(diagnostics, []);
    check(&plan.unwrap(), Some(people))
}

/// Each finding as its rule and what it says.
fn said(findings: &[Diagnostic]) -> Vec<String> {
    let english = Locale::of(Language::En);
    findings.iter().map(|finding| format!("{}: {}", finding.rule, english.say(&finding.problem))).collect()
}

fn member(account: &str, department: &str) -> Member {
    let person = Person { account: account.to_owned(), department: department.to_owned(), ..Person::default() };
    Member { person, devices: vec![Device { platform: Platform::Windows, ownership: Ownership::Corporate }] }
}

fn members(count: usize, department: &str) -> Vec<Member> {
    (1..=count).map(|number| member(&format!("{department}-{number}@example.org"), department)).collect()
}

fn executives(count: usize, department: &str) -> Vec<Member> {
    let mut all = members(count, &format!("{department} executive"));
    for member in &mut all {
        department.clone_into(&mut member.person.department);
        member.person.executive = true;
    }
    all
}

/// Sixty people in IT and some in the shops: enough for every phase of the plan.
fn staff() -> Vec<Member> {
    [members(60, "IT"), members(5, "Retail")].concat()
}

#[test]
fn a_plan_that_fits_its_people_has_no_findings() {
    assert_eq!(said(&findings(&[], &staff())), [""; 0]);
}

#[test]
fn a_group_that_nobody_on_the_lists_belongs_to_is_reported() {
    let found = findings(&[("department: [Retail]", "department: [Shops]")], &staff());
    assert_eq!(said(&found), ["RP-2: Nobody on the imported lists belongs to group “retail”."]);
}

#[test]
fn departments_match_without_regard_to_capitals_and_spaces() {
    assert_eq!(said(&findings(&[("department: [Retail]", "department: [\" RETAIL \"]")], &staff())), [""; 0]);
}

#[test]
fn a_group_by_platform_needs_somebody_with_such_a_device() {
    let linux = [("department: [Retail]", "department: [Retail], platform: [linux]")];
    assert_eq!(said(&findings(&linux, &staff())), ["RP-2: Nobody on the imported lists belongs to group “retail”."]);
    let windows = [("department: [Retail]", "department: [Retail], platform: [linux, windows]")];
    assert_eq!(said(&findings(&windows, &staff())), [""; 0]);
}

#[test]
fn a_person_who_matches_two_groups_is_reported_with_both() {
    let mut people = staff();
    people[0].person.site = "Utrecht".to_owned();
    let found = findings(&[("department: [Retail]", "site: [Utrecht]")], &people);
    assert_eq!(said(&found), ["I-7: One person belongs both to group “it” and to group “retail”: IT-1@example.org."]);
}

#[test]
fn many_people_in_two_groups_are_one_finding_with_a_few_names() {
    let mut people = staff();
    for member in &mut people[..20] {
        member.person.site = "Utrecht".to_owned();
    }
    let found = findings(&[("department: [Retail]", "site: [Utrecht]")], &people);
    assert_eq!(
        said(&found),
        ["I-7: 20 people belong both to group “it” and to group “retail”: \
          IT-1@example.org, IT-2@example.org and IT-3@example.org."]
    );
}

#[test]
fn a_person_who_is_named_in_a_group_belongs_to_it_whatever_rules_match() {
    assert_eq!(said(&findings(&[("department: [Retail]", "people: [it-1@EXAMPLE.org]")], &staff())), [""; 0]);
}

#[test]
fn a_person_who_is_named_in_two_groups_is_reported() {
    let found = findings(
        &[
            ("department: [IT]", "people: [IT-1@example.org, IT-2@example.org]"),
            ("department: [Retail]", "people: [IT-1@example.org, Retail-1@example.org]"),
        ],
        &staff(),
    );
    assert_eq!(said(&found), ["I-7: One person belongs both to group “it” and to group “retail”: IT-1@example.org."]);
}

#[test]
fn a_limited_pilot_that_only_executives_could_fill_is_reported() {
    let people = [members(45, "IT"), executives(10, "IT"), members(5, "Retail")].concat();
    assert_eq!(
        said(&findings(&[], &people)),
        ["I-6: Phase “limited-pilot” wants 50 people, but only 45 of the group are neither executive nor VIP (10 are)."]
    );
}

#[test]
fn vips_stay_out_of_a_limited_pilot_like_executives() {
    let mut people = staff();
    for member in &mut people[..11] {
        member.person.vip = true;
    }
    assert_eq!(
        said(&findings(&[], &people)),
        ["I-6: Phase “limited-pilot” wants 50 people, but only 49 of the group are neither executive nor VIP (11 are)."]
    );
}

#[test]
fn a_limited_pilot_with_enough_others_may_have_executives_in_its_group() {
    let people = [members(50, "IT"), executives(10, "IT"), members(5, "Retail")].concat();
    assert_eq!(said(&findings(&[], &people)), [""; 0]);
}
