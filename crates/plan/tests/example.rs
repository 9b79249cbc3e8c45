//! The example organisation of the sources.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use sluis_plan::{Plan, check, read};

fn example() -> Plan {
    let source = std::fs::read_to_string("../../examples/intune-for-everyone/plan.yaml").unwrap();
    let (plan, diagnostics) = read(&source);
    assert_eq!(diagnostics, []);
    plan.unwrap()
}

#[test]
fn it_has_no_findings() {
    assert_eq!(check(&example(), None), []);
}

#[test]
fn it_counts_the_people_of_the_sources() {
    let plan = example();
    assert_eq!(plan.users(), 3_380);
    assert_eq!(plan.phases.len(), 5);
}

#[test]
fn its_dates_are_those_of_d_18() {
    let plan = example();
    let days: Vec<String> = plan.phases.iter().map(|phase| plan.instruct_day(phase).unwrap().to_string()).collect();
    assert_eq!(days, ["2027-07-19", "2027-07-26", "2027-08-16", "2027-09-20", "2027-10-18"]);
}

#[test]
fn the_other_reading_of_the_200_gives_3330_people() {
    let source = std::fs::read_to_string("../../examples/intune-for-everyone/plan.yaml").unwrap();
    let including = source.replace(
        "{ group: it, users: 200, approach: self-service }",
        "{ group: it, users: 200, includes: limited-pilot, approach: self-service }",
    );
    let (plan, diagnostics) = read(&including);
    assert_eq!(diagnostics, []);
    assert_eq!(plan.unwrap().users(), 3_330);
}

#[test]
fn comments_and_layout_do_not_change_what_a_plan_means() {
    let source = std::fs::read_to_string("../../examples/intune-for-everyone/plan.yaml").unwrap();
    let (plan, _) = read(&source.replace("  pace: { per-day: 240 }", "  # no faster\n  pace:\n    per-day: 240"));
    assert_eq!(plan.unwrap().content_hash(), example().content_hash());
    let (faster, _) = read(&source.replace("per-day: 240", "per-day: 241"));
    assert_ne!(faster.unwrap().content_hash(), example().content_hash());
}
