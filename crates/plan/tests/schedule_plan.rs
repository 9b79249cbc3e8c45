//! Dates for plans: what a person writes into a plan, and the dates, reasons and clashes that come back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::ops::ControlFlow;

use jiff::civil::{Date, date};
use sluis_plan::schedule::{Ask, Budget, Impossible, Proposal, Question, Reason, Which, verify};
use sluis_plan::{PhaseId, Plan, When, check, has_errors, read};
use sluis_text::{Language, Locale, Message};

const BUDGET: Budget = Budget { moves: 60_000, steps: 200, nodes: 100_000 };
const MONDAY: Date = date(2027, 6, 28);

fn plan(source: &str) -> Plan {
    let (plan, diagnostics) = read(source);
    assert_eq!(diagnostics, []);
    plan.unwrap()
}

/// The example of the sources; with `auto` for its production phases, and other changes.
fn example(changes: &[(&str, &str)]) -> Plan {
    let mut source = std::fs::read_to_string("../../examples/intune-for-everyone/plan.yaml").unwrap();
    // The fairs would tie production 1 to August.
    let fairs = source.find("        fairs: [").unwrap();
    let line = source[fairs..].find('\n').unwrap();
    source.replace_range(fairs..=fairs + line, "");
    source = source.replace("approach: [self-service, tech-fair]", "approach: self-service");
    for month in ["when: 2027-08", "when: 2027-09", "when: 2027-10"] {
        source = source.replace(month, "when: auto");
    }
    for (from, to) in changes {
        assert!(source.contains(from), "the example does not say {from}");
        source = source.replace(from, to);
    }
    plan(&source)
}

fn answer(plan: &Plan) -> Result<Proposal, Impossible> {
    Question::of(plan, Ask::from(MONDAY)).answer(BUDGET, 1, &mut |_| ControlFlow::Continue(()))
}

fn opens(proposal: &Proposal, phase: &str) -> Date {
    proposal.plan.instruct_day(proposal.plan.phase(&PhaseId::from(phase)).unwrap()).unwrap()
}

fn said(message: &Message) -> String {
    Locale::of(Language::En).say(message)
}

fn reasons(of: &[Reason]) -> Vec<String> {
    of.iter().map(|reason| said(&reason.message())).collect()
}

#[test]
fn the_example_gets_dates_that_the_checker_has_nothing_against() {
    let proposal = answer(&example(&[])).unwrap();
    assert_eq!(check(&proposal.plan, None).iter().map(|found| said(&found.problem)).collect::<Vec<_>>(), [""; 0]);
    assert!(proposal.plan.phases.iter().all(|phase| *phase.when != When::Auto));
    // Earlier than in the sources, which leave a month for each phase.
    assert!(opens(&proposal, "production-1") >= date(2027, 8, 2), "behind the gate of the expanded pilot");
    assert!(opens(&proposal, "production-3") < date(2027, 10, 18));
    assert!(proposal.schedule.is_best(), "{:?}", proposal.schedule);
}

#[test]
fn phases_that_have_dates_keep_them() {
    let plan = example(&[]);
    let proposal = answer(&plan).unwrap();
    assert_eq!(proposal.plan.phases[..2], plan.phases[..2]);
    let changed: Vec<&str> = proposal.changes.iter().map(|change| change.phase.as_str()).collect();
    assert_eq!(changed, ["production-1", "production-2", "production-3"]);
}

#[test]
fn all_phases_can_be_dated_anew_and_the_changes_say_from_what() {
    let plan = example(&[]);
    let ask = Ask { which: Which::All, ..Ask::from(MONDAY) };
    let proposal = Question::of(&plan, ask).answer(BUDGET, 1, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(proposal.changes.len(), 5);
    assert_eq!(
        said(&proposal.changes[0].message()),
        "Phase “limited-pilot”: 28 Jun 2027 to 25 Jul 2027 instead of 1 Jul 2027 to 31 Jul 2027. \
         Its people are asked to enroll from 12 Jul 2027 on."
    );
    assert!(!has_errors(&check(&proposal.plan, None)));
}

#[test]
fn dates_do_not_depend_on_when_they_are_asked_for_again() {
    let plan = example(&[]);
    let (one, again) = (answer(&plan).unwrap(), answer(&plan).unwrap());
    assert_eq!(one.plan, again.plan);
    assert!(answer(&one.plan).unwrap().changes.is_empty(), "nothing is left to decide");
}

#[test]
fn a_phase_opens_no_earlier_than_it_may() {
    let late = example(&[("id: production-2\n", "id: production-2\n    not-before: 2027-10-06\n")]);
    let proposal = answer(&late).unwrap();
    assert_eq!(opens(&proposal, "production-2"), date(2027, 10, 11), "the 6th is a Wednesday");
    let bind = proposal.binds.iter().find(|bind| bind.phase.as_str() == "production-2").unwrap();
    assert_eq!(reasons(&bind.opening), ["Phase “production-2” may not open before 6 Oct 2027."]);
}

#[test]
fn a_phase_is_over_when_it_is_to_be_finished() {
    let free = answer(&example(&[])).unwrap();
    let phase = free.plan.phase(&PhaseId::from("production-2")).unwrap();
    let last = phase.when.timeframe().unwrap().last;
    let bound = format!("id: production-2\n    finished-by: {last}\n");
    let kept = answer(&example(&[("id: production-2\n", &bound)])).unwrap();
    assert!(kept.plan.phase(&PhaseId::from("production-2")).unwrap().when.timeframe().unwrap().last <= last);
}

#[test]
fn an_impossible_bound_is_explained_by_the_rules_that_clash() {
    let plan = example(&[("id: production-3\n", "id: production-3\n    finished-by: 2027-08-13\n")]);
    let impossible = answer(&plan).unwrap_err();
    assert!(impossible.proven);
    let words = reasons(&impossible.clash);
    assert!(words.contains(&"Phase “production-3” is to be finished by 13 Aug 2027.".to_owned()), "{words:#?}");
    assert!(
        words.iter().any(|rule| rule.starts_with("Phase “production-3” opens when everybody in “production-2” has been asked")),
        "{words:#?}"
    );
    assert!(said(&impossible.message()).contains("Without any one of them there are:"));
}

#[test]
fn a_group_is_left_alone_in_its_busy_season() {
    let busy = "id: retail\n    not-during: [{ from: 2027-08-01, to: 2028-01-09, why: Christmas season }]\n";
    let proposal = answer(&example(&[("id: retail\n", busy)])).unwrap();
    assert_eq!(opens(&proposal, "production-2"), date(2028, 1, 10));
    let bind = proposal.binds.iter().find(|bind| bind.phase.as_str() == "production-2").unwrap();
    assert_eq!(reasons(&bind.opening), ["Group “retail” cannot move from 1 Aug 2027 to 9 Jan 2028 (Christmas season)."]);
}

#[test]
fn nothing_is_opened_in_a_freeze_and_the_freeze_is_named() {
    let late = example(&[("id: production-3\n", "id: production-3\n    not-before: 2027-12-20\n")]);
    let proposal = answer(&late).unwrap();
    assert_eq!(opens(&proposal, "production-3"), date(2028, 1, 3));
    let bind = proposal.binds.iter().find(|bind| bind.phase.as_str() == "production-3").unwrap();
    assert!(reasons(&bind.opening).contains(&"Nothing is opened from 20 Dec 2027 to 2 Jan 2028 (year end).".to_owned()));
}

#[test]
fn phases_go_together_or_keep_apart_as_written() {
    let together = example(&[("id: production-3\n", "id: production-3\n    with: production-2\n")]);
    let proposal = answer(&together).unwrap();
    assert_eq!(opens(&proposal, "production-3"), opens(&proposal, "production-2"));
    assert!(!has_errors(&check(&proposal.plan, None)));
    let apart =
        example(&[("id: production-3\n", "id: production-3\n    after: production-1\n    not-same-week-as: production-2\n")]);
    let proposal = answer(&apart).unwrap();
    assert_ne!(opens(&proposal, "production-3"), opens(&proposal, "production-2"));
}

#[test]
fn people_of_little_risk_come_first_where_the_plan_leaves_it_open() {
    let free = |risk: &str, other: &str| {
        let level = |group: &str, level: &str| format!("id: {group}\n    factors: {{ business-risk: {level} }}\n");
        let source = format!(
            "sluis: 1\ncampaign: {{ name: x, time-zone: UTC, target: intune, pace: {{ per-day: 20 }} }}\ngroups:\n  - {}  - {}\
             phases:\n  - {{ id: one, stage: limited-pilot, when: auto, instruct: week 1, cohorts: [{{ group: a, users: 100, approach: self-service }}] }}\n  \
             - {{ id: two, stage: production, when: auto, instruct: week 1, with: one, not-same-week-as: one, cohorts: [] }}\n  \
             - {{ id: three, stage: production, when: auto, instruct: week 1, after: one, cohorts: [{{ group: b, users: 100, approach: self-service }}] }}\n  \
             - {{ id: four, stage: production, when: auto, instruct: week 1, after: one, cohorts: [{{ group: a, users: 100, approach: self-service }}] }}\n\
             support: {{ tiers: [] }}\n",
            level("a", risk),
            level("b", other)
        );
        answer(&plan(&source)).unwrap()
    };
    let low_last = free("high", "low");
    assert!(opens(&low_last, "three") < opens(&low_last, "four"));
    let low_first = free("low", "high");
    assert!(opens(&low_first, "four") < opens(&low_first, "three"));
}

#[test]
fn one_platform_at_a_time_unless_the_plan_says_otherwise() {
    let source = std::fs::read_to_string("../../docs/rules/I-15.md").unwrap();
    let body = source.split("```yaml wrong\n").nth(1).unwrap().split("```").next().unwrap();
    let base = std::fs::read_to_string("../../docs/rules/base.yaml").unwrap();
    let head = &base[..base.find("groups:").unwrap()];
    let tail = &base[base.find("communication:").unwrap()..];
    let phases = body
        .replace("when: 2027-08\n", "when: auto\n")
        .replace("when: 2027-08-23..2027-09-17", "when: auto\n    after: limited-pilot");
    let apart = answer(&plan(&format!("{head}{phases}{tail}"))).unwrap();
    assert_eq!(check(&apart.plan, None), []);
    let mixed = answer(&plan(&format!("{head}{phases}{tail}schedule: {{ one-platform-at-a-time: false }}\n"))).unwrap();
    assert!(mixed.ends < apart.ends);
}

#[test]
fn limits_of_the_services_and_of_the_staff_slow_a_phase_down() {
    let free = answer(&example(&[])).unwrap();
    let limits = [
        ("schedule: { per-day: { devices: 60 } }\n", Reason::Devices { per_day: 60 }),
        ("schedule: { per-day: { mails: 200 } }\n", Reason::Mails { per_day: 200 }),
    ];
    for (section, reason) in limits {
        let slow = answer(&example(&[("\nsupport:\n", &format!("\n{section}support:\n"))])).unwrap();
        assert!(slow.ends > free.ends, "{section}");
        let bind = slow.binds.iter().find(|bind| bind.phase.as_str() == "production-1").unwrap();
        assert!(bind.end.contains(&reason), "{bind:?}");
    }
}

#[test]
fn loads_are_those_of_the_schedule_and_never_above_the_ceiling() {
    let plan = example(&[("agents: 2,", "agents: 1,")]);
    let question = Question::of(&plan, Ask::from(MONDAY));
    let proposal = question.answer(BUDGET, 1, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(verify(&question.problem, &proposal.schedule.weeks), vec![]);
    let tier = proposal.loads.iter().find(|load| load.of == Reason::Tier { tier: 3 }).unwrap();
    assert!(tier.weeks.iter().all(|(_, used, there)| *used <= there * 1.000_001 || *there == 0.0), "{tier:?}");
    // 3,380 people, 0.15 tickets each (0.05 for 40 of them), 7.5 % of which reach tier 3 for two hours.
    let expected = (3_340.0 * 0.15 + 40.0 * 0.05) * 0.3 * 0.25 * 2.0;
    let sum: f64 = tier.weeks.iter().map(|(_, used, _)| used).sum();
    assert!((sum - expected).abs() < 0.5, "{sum} hours instead of {expected}");
}

#[test]
fn fewer_agents_take_longer_and_the_alternatives_say_so() {
    let plan = example(&[
        ("agents: 2,", "agents: 1,"),
        ("self-service: 0.15", "self-service: 1.5"),
        ("pace: { per-day: 240 }", "pace: { per-day: 2000 }"),
        ("passes-on: 30%", "passes-on: 10%"),
    ]);
    let question = Question::of(&plan, Ask::from(MONDAY));
    let found = question.answer(BUDGET, 1, &mut |_| ControlFlow::Continue(())).unwrap();
    let words: Vec<String> =
        question.alternatives(&found.schedule, BUDGET, 1).iter().map(|other| said(&other.message())).collect();
    assert!(words.iter().any(|words| words.starts_with("With one agent less at tier 1 it takes")), "{words:#?}");
}

#[test]
fn executives_follow_behind_production() {
    let plan = example(&[
        ("members: { department: [Executive Board] }", "members: { department: [Executive Board], executive: true }"),
        ("\nsupport:\n", "\nschedule: { leaders-after: 20 weeks }\nsupport:\n"),
    ]);
    let proposal = answer(&plan).unwrap();
    let first = opens(&proposal, "production-1");
    let frame = proposal.plan.phases[4].when.timeframe().unwrap();
    assert!(first.until(frame.last).unwrap().get_days() >= 20 * 7, "{first} and {frame:?}");
}

#[test]
fn every_reason_is_a_sentence() {
    let (phase, other) = (PhaseId::from("a"), PhaseId::from("b"));
    let group = sluis_plan::GroupId::from("g");
    let (day, why) = (MONDAY, String::new());
    let all = [
        Reason::Tier { tier: 1 },
        Reason::Pace { per_day: 1 },
        Reason::Visits { group: group.clone(), per_day: 2 },
        Reason::AllVisits { per_day: 2 },
        Reason::Seats { group: group.clone() },
        Reason::Devices { per_day: 2 },
        Reason::Mails { per_day: 2 },
        Reason::Closed,
        Reason::Freeze { why: why.clone(), from: day, to: day },
        Reason::Freeze { why: "year end".to_owned(), from: day, to: day },
        Reason::Busy { group: group.clone(), why, from: day, to: day },
        Reason::Busy { group: group.clone(), why: "fair".to_owned(), from: day, to: day },
        Reason::Holidays { group },
        Reason::Announce { phase: phase.clone(), from: day },
        Reason::Training { phase: phase.clone(), on: day },
        Reason::NotBefore { phase: phase.clone(), date: day },
        Reason::FinishedBy { phase: phase.clone(), date: day },
        Reason::Gate { before: other.clone(), phase: phase.clone(), weeks: 2 },
        Reason::With { phase: phase.clone(), other: other.clone() },
        Reason::NotSameWeek { phase: phase.clone(), other: other.clone() },
        Reason::Platforms { phase: phase.clone(), other },
        Reason::Instruct { phase: phase.clone(), date: day },
        Reason::Fair { phase: phase.clone(), date: day },
        Reason::Sites { at_once: 2 },
        Reason::Leaders { phase, weeks: 4 },
    ];
    for words in reasons(&all) {
        assert!(words.ends_with('.') && !words.contains("schedule-") && !words.contains('{'), "{words}");
    }
}

#[test]
fn no_odd_plan_makes_the_scheduler_panic_or_hang() {
    let odd = [
        ("id: production-3\n", "id: production-3\n    with: production-3\n"),
        ("id: production-1\n", "id: production-1\n    after: production-3\n"),
        ("id: production-1\n", "id: production-1\n    not-before: 9999-12-31\n"),
        ("id: production-1\n", "id: production-1\n    finished-by: 0001-01-01\n"),
        ("id: production-1\n", "id: production-1\n    instruct: 0001-01-01\n"),
        ("id: production-1\n", "id: production-1\n    instruct: week 53\n"),
        ("id: retail\n", "id: retail\n    not-during: [{ from: 0001-01-01, to: 9999-12-31 }]\n"),
        ("from: 2027-12-20, to: 2028-01-02", "from: 0001-01-01, to: 9999-12-31"),
        ("working-days: mon-fri", "working-days: []"),
        ("per-day: 240", "per-day: 0"),
        ("users: 1000", "users: 10000000"),
        ("users: 1000, ", ""),
        ("visits-per-day: 6", "visits-per-day: 0"),
        ("self-service: 0.15", "self-service: 0"),
    ];
    for (from, to) in odd {
        let plan = example(&[(from, to)]);
        for day in [MONDAY, date(1, 1, 1), date(9999, 12, 31)] {
            let tiny = Budget { moves: 2_000, steps: 40, nodes: 1_000 };
            let answer = Question::of(&plan, Ask { which: Which::All, ..Ask::from(day) })
                .answer(tiny, 1, &mut |_| ControlFlow::Continue(()));
            match answer {
                Ok(proposal) => assert!(proposal.plan.phases.iter().all(|phase| phase.when.timeframe().is_some()), "{to}"),
                Err(impossible) => drop(reasons(&impossible.clash)),
            }
        }
    }
}
