//! A campaign in memory: its situation, and what the decisions taken so far have made of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use sluis_campaign::access::{self, rules_at_start};
use sluis_campaign::pace::{TierLoad, WINDOW_DAYS};
use sluis_campaign::{
    CampaignStage, Chase, CheckResult, CohortSituation, CohortStageSituation, Compliance, Counts, Decision, Device, DeviceEvent,
    DeviceId, DeviceState, Due, ExclusionGroup, Freshness, Halt, ManagedBy, Measure, Person, PersonId, PersonStage, PhaseEvent,
    PhaseSituation, PhaseStage, PlanVersion, Request, RequestId, Side, Situation, StandingVerdict, Step, TicketWindow, VerdictId,
    decide,
};
use sluis_plan::{CheckKind, CohortId, PhaseId, Plan};

/// A campaign whose decisions are carried out at once.
pub struct Ledger {
    pub plan: Plan,
    pub now: Timestamp,
    pub situation: Situation,
    /// The single people and devices that may fall due.
    pub people: BTreeMap<PersonId, (Person, Vec<Device>)>,
    begun: Date,
    verdicts: i64,
    requests: i64,
}

impl Ledger {
    /// A campaign that has been approved and has not begun; its people wait, as many as the plan counts, with a device each.
    pub fn new(plan: Plan, now: Timestamp) -> Ledger {
        let phase = |_: &sluis_plan::Phase| PhaseSituation {
            stage: PhaseStage::Planned,
            opened_at: None,
            met_since: None,
            verdict: None,
            remediated_at: None,
        };
        let cohorts = plan.cohorts().map(|(phase, cohort)| {
            let mut counts = Counts::default();
            let people = i64::from(plan.new_users(cohort));
            counts.add(Measure::Person(PersonStage::Waiting), people);
            count_devices(&mut counts, DeviceState::InScope, people);
            let stage = CohortStageSituation { since: now, ..CohortStageSituation::default() };
            (phase.cohort_id(cohort), CohortSituation { stage, counts, ..CohortSituation::default() })
        });
        let situation = Situation {
            plan: PlanVersion(1),
            stage: CampaignStage::Approved,
            halt: None,
            phases: plan.phases.iter().map(|own| (own.id.value.clone(), phase(own))).collect(),
            cohorts: cohorts.collect(),
            unplaced: 0,
            tiers: plan.support.own_tiers().map(|tier| TierLoad { tier: tier.tier.value, ..TierLoad::default() }).collect(),
            tickets: TicketWindow::default(),
            freshness: Freshness::default(),
            connected: BTreeSet::from([Side::Source, Side::Target]),
            access: plan.campaign.access.resources.iter().flat_map(rules_at_start).collect(),
            exclusion: ExclusionGroup::Empty,
            requests: Vec::new(),
            confirmed: BTreeSet::new(),
            planned_blocks: BTreeSet::new(),
            due: Due::default(),
        };
        let begun = now.to_zoned(plan.campaign.time_zone.clone()).date();
        Ledger { plan, now, situation, people: BTreeMap::new(), begun, verdicts: 0, requests: 0 }
    }

    pub fn today(&self) -> Date {
        self.now.to_zoned(self.plan.campaign.time_zone.clone()).date()
    }

    /// The clock goes on. A new day has invited nobody yet, and the helpdesk is measured over one more.
    pub fn go_to(&mut self, moment: Timestamp) {
        assert!(moment >= self.now, "time does not go back: {} is before {}", moment, self.now);
        let before = self.today();
        self.now = moment;
        if self.today() != before {
            for cohort in self.situation.cohorts.values_mut() {
                cohort.invited_today = 0;
            }
            let yesterday = self.today().saturating_sub(1.day());
            let days = i64::from(self.plan.calendar().working_days_between(self.begun, yesterday).min(WINDOW_DAYS));
            self.situation.tiers.iter_mut().for_each(|tier| tier.days = days);
        }
    }

    /// What `decide` says now.
    pub fn look(&mut self) -> sluis_campaign::Outcome {
        let rules = &self.plan.campaign;
        let is_due = |due: Option<Timestamp>| due.is_some_and(|due| due <= self.now);
        let today = self.today();
        self.situation.due = Due {
            devices: self.people.values().flat_map(|(_, own)| own).filter(|own| is_due(own.due(rules))).cloned().collect(),
            people: self.people.values().filter(|(person, _)| is_due(person.due(rules))).cloned().collect(),
            exemptions: self
                .people
                .values()
                .filter(|(person, _)| person.exempt_until.is_some_and(|until| until < today))
                .map(|(person, _)| person.id)
                .collect(),
        };
        decide(&self.plan, &self.situation, self.now)
    }

    /// Decides and carries out until nothing is left to decide; returns every decision in its order.
    pub fn settle(&mut self) -> Vec<Decision> {
        let mut taken = Vec::new();
        for _ in 0..64 {
            let decisions = self.look().decisions;
            if decisions.is_empty() {
                return taken;
            }
            for decision in decisions {
                self.carry_out(&decision);
                taken.push(decision);
            }
        }
        panic!("there is no end to deciding; the last decision was {:?}", taken.last());
    }

    /// Carries a decision out. The state machines must allow it: what they refuse, `decide` should not have asked for.
    pub fn carry_out(&mut self, decision: &Decision) {
        let now = self.now;
        match decision {
            Decision::PlanBlock { phase, block, .. } => {
                assert!(self.situation.planned_blocks.insert((phase.clone(), block.clone())), "a block is planned once");
            }
            Decision::Phase { phase, event } => self.move_phase(phase, *event),
            Decision::Open { phase, consumes } => {
                self.move_phase(phase, PhaseEvent::Opened);
                self.phase(phase).opened_at = Some(now);
                if let Some(id) = consumes {
                    let used = self.situation.phases.values_mut().filter_map(|phase| phase.verdict.as_mut());
                    let used =
                        used.filter(|verdict| verdict.id == *id && !verdict.consumed).map(|verdict| verdict.consumed = true);
                    assert_eq!(used.count(), 1, "a verdict opens one phase");
                }
            }
            Decision::Judge { phase, judgement, .. } => {
                self.verdicts += 1;
                let id = VerdictId(self.verdicts);
                let (verdict, shape) = (judgement.verdict, judgement.shape());
                self.phase(phase).verdict = Some(StandingVerdict { id, verdict, shape, consumed: false });
            }
            Decision::MetSince { phase, since } => self.phase(phase).met_since = *since,
            Decision::Cohort { cohort, event } => {
                let cohort = self.cohort(cohort);
                let next = cohort.stage.stage.apply(*event).unwrap();
                if next != cohort.stage.stage {
                    cohort.stage = CohortStageSituation { stage: next, since: now };
                }
            }
            Decision::Admit { cohort, people } => {
                let cohort = self.cohort(cohort);
                cohort.counts.add(Measure::Person(PersonStage::Waiting), -i64::from(*people));
                cohort.counts.add(Measure::Person(PersonStage::Invited), i64::from(*people));
                assert!(cohort.counts.people(PersonStage::Waiting) >= 0, "nobody is invited who is not there");
                count_devices(&mut cohort.counts, DeviceState::InScope, -i64::from(*people));
                count_devices(&mut cohort.counts, DeviceState::Instructed, i64::from(*people));
                cohort.invited_today += people;
                cohort.last_invited_at = Some(now);
            }
            Decision::Ask { step } => {
                assert!(self.situation.request(step).is_none(), "a step is asked for once at a time: {step:?}");
                self.requests += 1;
                let id = RequestId(self.requests);
                let request = Request { id, step: step.clone(), asked_by: "sluis".to_owned(), asked_at: now, approved: None };
                self.situation.requests.push(request);
            }
            Decision::Withdraw { request } => self.take_request(Some(*request)),
            Decision::SetDeadline { cohort, day, request, .. } => {
                self.take_request(*request);
                let cohort = self.cohort(cohort);
                let stage = cohort.stage.stage.apply(sluis_campaign::CohortEvent::DeadlineSet).unwrap();
                if stage != cohort.stage.stage {
                    cohort.stage = CohortStageSituation { stage, since: now };
                }
                cohort.deadline = Some(*day);
            }
            Decision::Take { step, request } => {
                self.take_request(*request);
                let Step::SwitchAccess { resource, side, mode } = step else { panic!("{step:?} is not taken by the clock") };
                let switch = if self.situation.connected.contains(side) { access::ask } else { access::set };
                self.situation.access = switch(&self.situation.access, resource, *side, *mode).unwrap();
            }
            Decision::FillExclusion => {
                let told = self.situation.connected.contains(&Side::Target);
                self.situation.exclusion = if told { ExclusionGroup::Filling } else { ExclusionGroup::Filled };
            }
            Decision::LeaveExclusion { cohort } => self.cohort(cohort).to_leave_exclusion = 0,
            Decision::ChasePerson { person, chase } => {
                let (person, _) = self.people.get_mut(person).unwrap();
                *person = person.nudged(*chase, now);
            }
            Decision::ChaseDevice { device, chase } => self.chase(*device, *chase),
            Decision::EndExemption { person } => {
                let (person, _) = self.people.get_mut(person).unwrap();
                let back = person.end_exemption(now);
                let home = back.cohort.clone().unwrap();
                *person = back;
                let counts = &mut self.cohort(&home).counts;
                counts.add(Measure::Person(PersonStage::Exempt), -1);
                counts.add(Measure::Person(PersonStage::Waiting), 1);
            }
            Decision::Campaign { event } => self.situation.stage = self.situation.stage.apply(*event).unwrap(),
            Decision::Halt { phase } => {
                assert!(self.situation.halt.is_none(), "what is halted is not halted again");
                self.situation.halt = Some(Halt { by: "sluis".to_owned(), at: now, why: phase.to_string() });
            }
        }
        let gatekeepers =
            |resource: &str| self.situation.access.iter().filter(|rule| rule.resource == resource && rule.mode.applies()).count();
        for resource in &self.plan.campaign.access.resources {
            assert!(gatekeepers(resource.name.as_str()) <= 1, "two services guard {}", resource.name.as_str());
        }
    }

    /// Devices of a cohort come from one state into another, and their owners with them.
    pub fn devices_move(&mut self, cohort: &CohortId, from: DeviceState, to: DeviceState, count: i64) {
        let counts = &mut self.cohort(cohort).counts;
        let there = counts.get(Measure::Device(from));
        assert!(there >= count, "{there} devices of {cohort} are {from}, {count} should move");
        count_devices(counts, from, -count);
        count_devices(counts, to, count);
        if !from.has_started() {
            counts.add(Measure::Attempts, count);
        }
        let arrived = i64::from(to.is_done()) - i64::from(from.is_done());
        counts.add(Measure::Person(PersonStage::Invited), -arrived * count);
        counts.add(Measure::Person(PersonStage::Done), arrived * count);
        self.situation.tickets.attempts = self.situation.all_counts().get(Measure::Attempts);
    }

    /// On some of a cohort's arrived devices a resource stops working, or works again.
    pub fn check_turns(&mut self, cohort: &CohortId, check: CheckKind, result: CheckResult, count: i64) {
        let counts = &mut self.cohort(cohort).counts;
        let before = if result == CheckResult::Works { CheckResult::Fails } else { CheckResult::Works };
        let there = counts.get(Measure::Check(check, before));
        assert!(there >= count, "{check} {before} on {there} devices of {cohort}, not on {count}");
        counts.add(Measure::Check(check, before), -count);
        counts.add(Measure::Check(check, result), count);
    }

    /// People join a cohort, with a device each.
    pub fn people_join(&mut self, cohort: &CohortId, count: i64) {
        let counts = &mut self.cohort(cohort).counts;
        counts.add(Measure::Person(PersonStage::Waiting), count);
        count_devices(counts, DeviceState::InScope, count);
    }

    fn chase(&mut self, device: DeviceId, chase: Chase) {
        let own = self.people.values_mut().flat_map(|(_, own)| own).find(|own| own.id == device).unwrap();
        let events: &[DeviceEvent] = match chase {
            Chase::OpenTicket => &[DeviceEvent::Overdue, DeviceEvent::Nudged],
            Chase::Remind | Chase::Nothing => &[DeviceEvent::Nudged],
        };
        for event in events {
            *own = own.apply(event, self.now).unwrap();
        }
    }

    fn take_request(&mut self, id: Option<RequestId>) {
        let Some(id) = id else { return };
        let before = self.situation.requests.len();
        self.situation.requests.retain(|request| request.id != id);
        assert_eq!(self.situation.requests.len() + 1, before, "a request that is taken or withdrawn was open");
    }

    pub fn move_phase(&mut self, id: &PhaseId, event: PhaseEvent) {
        let now = self.now;
        let phase = self.phase(id);
        phase.stage = phase.stage.apply(event).unwrap();
        if event == PhaseEvent::Remediated {
            phase.remediated_at = Some(now);
            phase.met_since = None;
        }
    }

    pub fn phase(&mut self, id: &PhaseId) -> &mut PhaseSituation {
        self.situation.phases.get_mut(id).unwrap_or_else(|| panic!("there is no phase {id}"))
    }

    pub fn cohort(&mut self, id: &CohortId) -> &mut CohortSituation {
        self.situation.cohorts.get_mut(id).unwrap_or_else(|| panic!("there is no cohort {id}"))
    }

    /// The services answer: what they were told is done.
    pub fn services_confirm(&mut self) {
        if self.situation.exclusion == ExclusionGroup::Filling {
            self.situation.exclusion = ExclusionGroup::Filled;
        }
        for rule in self.situation.access.clone() {
            if let Some(mode) = rule.pending {
                self.situation.access = access::set(&self.situation.access, &rule.resource, rule.side, mode).unwrap();
            }
        }
    }

    /// Every list and the helpdesk have just been read.
    pub fn everything_is_fresh(&mut self) {
        self.situation.freshness = Freshness { source: Some(self.now), target: Some(self.now), tickets: Some(self.now) };
    }
}

/// Counts devices of a state, with what goes with it: who manages them, and what they report once they have arrived.
fn count_devices(counts: &mut Counts, state: DeviceState, count: i64) {
    counts.add(Measure::Device(state), count);
    let by = match state {
        state if state.is_done() => ManagedBy::Target,
        state if state.is_between() => ManagedBy::Nobody,
        _ => ManagedBy::Source,
    };
    counts.add(Measure::Managed(by), count);
    if state.is_done() {
        counts.add(Measure::Compliance(Compliance::Compliant), count);
        for check in CheckKind::ALL {
            counts.add(Measure::Check(*check, CheckResult::Works), count);
        }
    }
}
