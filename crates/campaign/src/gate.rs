//! The gate behind a phase: three verdicts, each with the evidence that led to it (`D-6`, `I-4`, `I-17`).
//!
//! [`judge`] is a pure function of its [`Evidence`], which is stored with the verdict: whoever doubts a verdict can have it
//! judged again. Unknown, stale or too few data decide nothing, and deciding nothing never opens the next phase.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sluis_plan::{Bound, GateRule, Metric, OnFail, words};

use crate::reason::Reason;
use crate::stats::{lower_bound, real, upper_bound};

words! {
    /// What a gate says.
    pub enum Verdict {
        Pass => "pass",
        Fail => "fail",
        /// Not yet: too few, too old, too early, or not clear.
        Undecided => "undecided",
        /// A person opened it against the evidence, with a reason (`I-16`).
        Overridden => "overridden",
    }
}

words! {
    /// What one criterion says.
    pub enum Finding {
        Met => "met",
        NotMet => "not-met",
        /// Its interval lies on both sides of the bound.
        Unclear => "unclear",
        TooFew => "too-few",
        /// The data are older than the gate allows.
        Stale => "stale",
        /// Nothing has been measured.
        Unknown => "unknown",
    }
}

/// A criterion and what was measured for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub metric: Metric,
    pub bound: Bound,
    /// `None` compares the share itself.
    pub confidence: Option<f64>,
    pub min_sample: i64,
    pub hits: i64,
    pub of: i64,
    /// How many there could be at the most: a phase smaller than the minimum sample must be measured whole.
    pub at_most: i64,
    /// When the data behind it were last brought up to date.
    pub seen_at: Option<Timestamp>,
}

/// Everything a verdict rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub now: Timestamp,
    pub opened_at: Timestamp,
    pub observe_minutes: i64,
    pub soak_minutes: i64,
    pub data_age_minutes: i64,
    pub on_fail: OnFail,
    /// Whether the cause of a failure has been mended since the phase opened. Then the time to observe is awaited: the worst
    /// figures are those from before.
    pub mended: bool,
    /// People of the phase who have not been asked to enroll yet.
    pub waiting: i64,
    /// Devices that both services claim. No gate ignores one (`I-1`).
    pub conflicts: i64,
    /// Since when every criterion has been met without a break.
    pub met_since: Option<Timestamp>,
    pub questions: Vec<Question>,
}

/// One criterion, judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub question: Question,
    pub finding: Finding,
    /// The measured share. `None` when there is nothing to divide by.
    pub value: Option<f64>,
    /// The exact interval of the share: two-sided at 90 %, or as wide as the criterion's own confidence makes it.
    pub interval: Option<(f64, f64)>,
}

/// What the gate says, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    pub verdict: Verdict,
    pub answers: Vec<Answer>,
    /// What it waits for or fails on.
    pub reasons: Vec<Reason>,
    pub met_since: Option<Timestamp>,
}

impl Judgement {
    /// What the judgement says apart from its figures: two with the same shape need not both be written down.
    pub fn shape(&self) -> String {
        let findings: Vec<String> =
            self.answers.iter().map(|answer| format!("{}:{}", answer.question.metric, answer.finding)).collect();
        let others = self.reasons.iter().filter(|reason| !matches!(reason, Reason::Criterion { .. }));
        let others: Vec<&str> = others.map(Reason::word).collect();
        format!("{} {} {}", self.verdict, findings.join(" "), others.join(" "))
    }
}

/// Before the observation time is over a phase fails only on evidence that leaves this little doubt.
const EARLY_CONFIDENCE: f64 = 0.95;
/// Each side of the interval that is shown beside a share.
const SHOWN_CONFIDENCE: f64 = 0.95;

/// Puts a gate's criteria beside what was measured.
pub fn questions(rule: &GateRule, measure: impl Fn(Metric) -> Tally) -> Vec<Question> {
    rule.criteria
        .iter()
        .map(|criterion| {
            let tally = measure(criterion.metric.value);
            Question {
                metric: criterion.metric.value,
                bound: criterion.bound,
                confidence: criterion.confidence.map(|share| share.0),
                min_sample: i64::from(criterion.min_sample),
                hits: tally.hits,
                of: tally.of,
                at_most: tally.at_most,
                seen_at: tally.seen_at,
            }
        })
        .collect()
}

/// What was counted for one metric.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tally {
    pub hits: i64,
    pub of: i64,
    pub at_most: i64,
    pub seen_at: Option<Timestamp>,
}

/// Judges a gate.
pub fn judge(evidence: &Evidence) -> Judgement {
    let answers: Vec<Answer> = evidence.questions.iter().map(|question| answer(question, evidence)).collect();
    let observed_at = later(evidence.opened_at, evidence.observe_minutes);
    let observed = evidence.now >= observed_at;
    let failures: Vec<Reason> = answers
        .iter()
        .filter(|answer| fails(answer, observed, evidence.mended))
        .map(|answer| Reason::Criterion { answer: Box::new(answer.clone()) })
        .collect();
    if !failures.is_empty() {
        return Judgement { verdict: Verdict::Fail, answers, reasons: failures, met_since: None };
    }

    let mut waits: Vec<Reason> = Vec::new();
    if evidence.conflicts > 0 {
        waits.push(Reason::Conflicts { count: evidence.conflicts });
    }
    waits.extend(
        answers
            .iter()
            .filter(|answer| answer.finding != Finding::Met)
            .map(|answer| Reason::Criterion { answer: Box::new(answer.clone()) }),
    );
    let met_since = waits.is_empty().then(|| evidence.met_since.unwrap_or(evidence.now));
    if evidence.waiting > 0 {
        waits.push(Reason::StillToInvite { people: evidence.waiting });
    }
    if !observed {
        waits.push(Reason::Observing { until: observed_at });
    }
    if let Some(since) = met_since {
        let soaked_at = later(since, evidence.soak_minutes);
        if evidence.now < soaked_at {
            waits.push(Reason::Soaking { until: soaked_at });
        }
    }
    let verdict = if waits.is_empty() { Verdict::Pass } else { Verdict::Undecided };
    Judgement { verdict, answers, reasons: waits, met_since }
}

fn answer(question: &Question, evidence: &Evidence) -> Answer {
    let value = (question.of > 0).then(|| real(question.hits) / real(question.of));
    let is_share =
        question.hits <= question.of && !matches!(question.metric, Metric::SupportLoad(_) | Metric::TicketsPerEnrollment);
    let confidence = question.confidence.unwrap_or(SHOWN_CONFIDENCE);
    let interval = (is_share && question.of > 0)
        .then(|| (lower_bound(question.hits, question.of, confidence), upper_bound(question.hits, question.of, confidence)));
    Answer { finding: finding(question, value, interval, evidence), question: question.clone(), value, interval }
}

fn finding(question: &Question, value: Option<f64>, interval: Option<(f64, f64)>, evidence: &Evidence) -> Finding {
    let Some(seen_at) = question.seen_at else { return Finding::Unknown };
    if evidence.now > later(seen_at, evidence.data_age_minutes) {
        return Finding::Stale;
    }
    let Some(value) = value else { return if question.min_sample == 0 { Finding::Unknown } else { Finding::TooFew } };
    if question.of < question.min_sample.min(question.at_most) {
        return Finding::TooFew;
    }
    match (question.confidence, interval) {
        (Some(_), Some((low, high))) => match question.bound {
            Bound::AtLeast(bound) if low >= bound => Finding::Met,
            Bound::AtLeast(bound) if high < bound => Finding::NotMet,
            Bound::AtMost(bound) if high <= bound => Finding::Met,
            Bound::AtMost(bound) if low > bound => Finding::NotMet,
            _ => Finding::Unclear,
        },
        _ if question.bound.is_met_by(value) => Finding::Met,
        _ => Finding::NotMet,
    }
}

/// Whether an answer fails the gate: clearly wrong, of a kind that needs a repair, and measured for long enough or beyond
/// doubt.
fn fails(answer: &Answer, observed: bool, mended: bool) -> bool {
    let question = &answer.question;
    if answer.finding != Finding::NotMet || question.metric.only_holds() {
        return false;
    }
    if observed || mended {
        return observed;
    }
    match question.bound {
        Bound::AtLeast(bound) => upper_bound(question.hits, question.of, EARLY_CONFIDENCE) < bound,
        Bound::AtMost(bound) => lower_bound(question.hits, question.of, EARLY_CONFIDENCE) > bound,
    }
}

fn later(moment: Timestamp, minutes: i64) -> Timestamp {
    moment.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sluis_plan::CheckKind;

    use super::*;

    const DAY: i64 = 24 * 60;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
    }

    fn question(metric: Metric, bound: Bound, hits: i64, of: i64) -> Question {
        Question { metric, bound, confidence: None, min_sample: 20, hits, of, at_most: 1_000, seen_at: Some(at(5 * DAY)) }
    }

    fn good() -> Evidence {
        Evidence {
            now: at(5 * DAY),
            opened_at: at(0),
            observe_minutes: 3 * DAY,
            soak_minutes: DAY,
            data_age_minutes: DAY,
            on_fail: OnFail::Hold,
            mended: false,
            waiting: 0,
            conflicts: 0,
            met_since: Some(at(4 * DAY)),
            questions: vec![
                question(Metric::EnrollmentSuccess, Bound::AtLeast(0.95), 98, 100),
                question(Metric::Check(CheckKind::Vpn), Bound::AtLeast(0.98), 98, 98),
                Question { min_sample: 0, ..question(Metric::SupportLoad(1), Bound::AtMost(0.8), 700, 1_000) },
            ],
        }
    }

    #[test]
    fn a_gate_passes_when_everything_has_held_for_the_soak() {
        assert_eq!(judge(&good()).verdict, Verdict::Pass);
        let early = judge(&Evidence { met_since: Some(at(5 * DAY - 60)), ..good() });
        assert_eq!((early.verdict, early.reasons), (Verdict::Undecided, vec![Reason::Soaking { until: at(6 * DAY - 60) }]));
    }

    #[test]
    fn a_missed_bound_fails_the_gate_once_the_time_to_observe_is_over() {
        let mut evidence = good();
        evidence.questions[1].hits = 90;
        let judgement = judge(&evidence);
        assert_eq!((judgement.verdict, judgement.reasons.len(), judgement.met_since), (Verdict::Fail, 1, None));
        let early = judge(&Evidence { now: at(2 * DAY), ..evidence.clone() });
        assert_eq!(early.verdict, Verdict::Fail, "90 of 98 is beyond doubt below 98 %");
        evidence.questions[1].hits = 96;
        assert_eq!(judge(&Evidence { now: at(2 * DAY), ..evidence.clone() }).verdict, Verdict::Undecided, "96 of 98 is not");
        assert_eq!(judge(&evidence).verdict, Verdict::Fail);
    }

    #[test]
    fn after_a_repair_the_gate_takes_its_time_before_it_judges_again() {
        let mut evidence = Evidence { now: at(2 * DAY), mended: true, ..good() };
        evidence.questions[1].hits = 60;
        assert_eq!(judge(&evidence).verdict, Verdict::Undecided);
        assert_eq!(judge(&Evidence { now: at(5 * DAY), ..evidence }).verdict, Verdict::Fail);
    }

    #[test]
    fn a_busy_helpdesk_holds_the_gate_and_does_not_fail_it() {
        let mut evidence = good();
        evidence.questions[2].hits = 830;
        let judgement = judge(&evidence);
        assert_eq!((judgement.verdict, judgement.met_since), (Verdict::Undecided, None));
    }

    #[test]
    fn too_few_stale_and_unknown_decide_nothing() {
        let mut evidence = good();
        evidence.questions[0] = question(Metric::EnrollmentSuccess, Bound::AtLeast(0.95), 12, 12);
        assert_eq!(judge(&evidence).answers[0].finding, Finding::TooFew);
        evidence.questions[0].seen_at = Some(at(3 * DAY));
        assert_eq!(judge(&evidence).answers[0].finding, Finding::Stale);
        evidence.questions[0].seen_at = None;
        assert_eq!(judge(&evidence).answers[0].finding, Finding::Unknown);
        assert_eq!(judge(&evidence).verdict, Verdict::Undecided);
    }

    #[test]
    fn a_phase_smaller_than_the_minimum_sample_is_measured_whole() {
        let mut evidence = good();
        evidence.questions[0] = Question { at_most: 12, ..question(Metric::EnrollmentSuccess, Bound::AtLeast(0.95), 12, 12) };
        assert_eq!(judge(&evidence).verdict, Verdict::Pass);
        evidence.questions[0].of = 11;
        evidence.questions[0].hits = 11;
        assert_eq!(judge(&evidence).answers[0].finding, Finding::TooFew);
    }

    #[test]
    fn a_confidence_rule_asks_more_than_the_share_itself() {
        let mut evidence = good();
        evidence.questions[0] =
            Question { confidence: Some(0.9), ..question(Metric::EnrollmentSuccess, Bound::AtLeast(0.95), 48, 50) };
        assert_eq!(judge(&evidence).answers[0].finding, Finding::Unclear);
        evidence.questions[0].hits = 490;
        evidence.questions[0].of = 500;
        assert_eq!(judge(&evidence).answers[0].finding, Finding::Met);
    }

    #[test]
    fn a_device_in_both_services_holds_every_gate() {
        let judgement = judge(&Evidence { conflicts: 1, ..good() });
        assert_eq!((judgement.verdict, judgement.reasons), (Verdict::Undecided, vec![Reason::Conflicts { count: 1 }]));
    }

    #[test]
    fn a_gate_waits_for_everybody_to_be_invited() {
        let judgement = judge(&Evidence { waiting: 3, ..good() });
        assert_eq!((judgement.verdict, judgement.met_since), (Verdict::Undecided, Some(at(4 * DAY))));
    }

    /// The hole in the gate of a well-known rollout engine: a missed success bound opens the next group as long as the error
    /// bound was not exceeded (`peers.md` 0.3). Sixty failures of a hundred against 70 % and 80 % must not pass.
    #[test]
    fn a_missed_success_bound_never_passes_whatever_the_failure_bound_says() {
        let mut evidence = good();
        evidence.questions = vec![
            question(Metric::EnrollmentSuccess, Bound::AtLeast(0.8), 40, 100),
            question(Metric::EnrollmentFailure, Bound::AtMost(0.7), 60, 100),
        ];
        assert_eq!(judge(&evidence).verdict, Verdict::Fail);
    }

    fn any_evidence() -> impl Strategy<Value = Evidence> {
        let question = (0_i64..120, 0_i64..120, 0_usize..4, any::<bool>(), proptest::option::of(0_i64..10)).prop_map(
            |(hits, of, metric, confident, seen)| {
                let metrics =
                    [Metric::EnrollmentSuccess, Metric::Check(CheckKind::Vpn), Metric::Adoption, Metric::SupportLoad(2)];
                Question {
                    confidence: confident.then_some(0.9),
                    seen_at: seen.map(|day| at(day * DAY)),
                    ..question(metrics[metric], Bound::AtLeast(0.9), hits.min(of), of)
                }
            },
        );
        (proptest::collection::vec(question, 1..6), 0_i64..12, 0_i64..3, 0_i64..2, proptest::option::of(0_i64..10)).prop_map(
            |(questions, now, waiting, conflicts, met)| Evidence {
                now: at(now * DAY),
                waiting,
                conflicts,
                met_since: met.map(|day| at(day.min(now) * DAY)),
                questions,
                ..good()
            },
        )
    }

    proptest! {
        #[test]
        fn a_pass_means_that_nothing_was_missing(evidence in any_evidence()) {
            let judgement = judge(&evidence);
            if judgement.verdict == Verdict::Pass {
                prop_assert!(judgement.answers.iter().all(|answer| answer.finding == Finding::Met));
                prop_assert!(evidence.waiting == 0 && evidence.conflicts == 0 && judgement.reasons.is_empty());
                prop_assert!(evidence.now >= at(3 * DAY));
            } else {
                prop_assert!(!judgement.reasons.is_empty(), "whoever holds a gate says why");
            }
        }

        #[test]
        fn the_same_evidence_gets_the_same_verdict_after_storage(evidence in any_evidence()) {
            let stored: Evidence = serde_json::from_str(&serde_json::to_string(&evidence).unwrap()).unwrap();
            prop_assert_eq!(judge(&stored), judge(&evidence));
        }

        #[test]
        fn one_more_success_never_turns_a_pass_away(evidence in any_evidence(), index in 0_usize..6) {
            let before = judge(&evidence);
            let mut better = evidence.clone();
            let index = index % better.questions.len();
            better.questions[index].hits += 1;
            better.questions[index].of += 1;
            if before.verdict == Verdict::Pass {
                prop_assert_eq!(judge(&better).verdict, Verdict::Pass);
            }
            if before.verdict != Verdict::Fail {
                // A single question more may complete a sample, but one more success alone never makes a failure of a share
                // that was already judged.
                let judged = before.answers[index].finding;
                if matches!(judged, Finding::Met | Finding::NotMet | Finding::Unclear) {
                    prop_assert_ne!(judge(&better).verdict, Verdict::Fail);
                }
            }
        }
    }
}
