//! Carrying out decisions: each becomes changed rows, journal entries and jobs in the transaction of the tick.

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_campaign::access;
use sluis_campaign::deadline::Estimate;
use sluis_campaign::journal::Event;
use sluis_campaign::pace::{Allowance, Limit};
use sluis_campaign::{
    Act, Because, CampaignEvent, Chase, CohortEvent, Decision, Device, DeviceEvent, DeviceId, DeviceState, EXCLUDE_AT_ONCE,
    ExclusionGroup, Halt, MessageKind, PersonChase, PersonId, PersonStage, PhaseEvent, Reason, RequestId, Step, TicketCause,
    VerdictId,
};
use sluis_plan::{Audience, BlockId, CohortId, PhaseId};
use sluis_store::{NewJob, PlannedBlock, StoredPhase};

use crate::Result;
use crate::case::Case;
use crate::moving::Owners;
use crate::ticket::NewTicket;

/// People whose messages are planned in one transaction.
const PLANNED_AT_ONCE: u32 = 5_000;

impl Case<'_> {
    pub async fn apply(&mut self, decision: Decision, allowance: Option<Allowance>) -> Result<()> {
        match decision {
            Decision::PlanBlock { phase, block, at } => self.plan_block(&phase, &block, at).await,
            Decision::Phase { phase, event } => self.move_phase(&phase, event).await.map(|_| ()),
            Decision::Open { phase, consumes } => self.open_phase(&phase, consumes).await,
            Decision::Judge { phase, evidence, judgement } => {
                let (version, now, actor) = (self.version, self.now(), self.origin.actor.clone());
                let verdict = judgement.verdict;
                let id = self.tx.verdict_add(&phase, version, verdict, &evidence, &judgement, &actor, None, now).await?;
                self.tell(Event::GateJudged { phase, id, verdict, reasons: judgement.reasons });
                Ok(())
            }
            Decision::MetSince { phase, since } => {
                let mut stored = self.stored_phase(&phase).await?;
                stored.met_since = since;
                Ok(self.tx.phase_update(&stored).await?)
            }
            Decision::Cohort { cohort, event } => self.move_cohort(&cohort, event).await,
            Decision::Admit { cohort, people } => self.admit(&cohort, people, allowance).await,
            Decision::Ask { step } => {
                let request = self.tx.request_add(&step, "sluis", self.origin.now).await?;
                self.tell(Event::Asked { request, step });
                Ok(())
            }
            Decision::Withdraw { request } => {
                self.tx.request_withdraw(request).await?;
                self.tell(Event::Withdrawn { request });
                Ok(())
            }
            Decision::SetDeadline { cohort, day, estimate, request } => self.set_deadline(&cohort, day, estimate, request).await,
            Decision::Take { step, request } => self.take_step(step, request).await,
            Decision::FillExclusion => self.fill_exclusion().await,
            Decision::LeaveExclusion { cohort } => self.leave_exclusion(&cohort).await,
            Decision::ChasePerson { person, chase } => self.chase_person(person, chase).await,
            Decision::ChaseDevice { device, chase } => self.chase_device(device, chase).await,
            Decision::EndExemption { person } => self.end_exemption(person).await,
            Decision::Campaign { event } => self.move_campaign(event).await,
            Decision::Halt { phase } => {
                let halt = Halt { by: "sluis".to_owned(), at: self.now(), why: phase.to_string() };
                self.tx.halt_set(Some(&halt)).await?;
                self.tell(Event::Halted { why: halt.why });
                Ok(())
            }
        }
    }

    pub async fn stored_phase(&mut self, id: &PhaseId) -> Result<StoredPhase> {
        Ok(self.tx.phase(id).await?.ok_or_else(|| StoredPhase::missing(id))?)
    }

    pub async fn move_phase(&mut self, id: &PhaseId, event: PhaseEvent) -> Result<StoredPhase> {
        let mut phase = self.stored_phase(id).await?;
        let from = phase.stage;
        phase.stage = from.apply(event)?;
        if event == PhaseEvent::Remediated {
            phase.remediated_at = Some(self.now());
            phase.met_since = None;
        }
        if phase.stage != from {
            self.tell(Event::PhaseMoved { phase: id.clone(), from, to: phase.stage });
        }
        self.tx.phase_update(&phase).await?;
        Ok(phase)
    }

    async fn open_phase(&mut self, id: &PhaseId, consumes: Option<VerdictId>) -> Result<()> {
        let mut phase = self.move_phase(id, PhaseEvent::Opened).await?;
        phase.opened_at = Some(self.now());
        phase.opened_by = consumes;
        self.tx.phase_update(&phase).await?;
        self.tell(Event::PhaseOpened { phase: id.clone(), verdict: consumes });
        Ok(())
    }

    async fn move_cohort(&mut self, id: &CohortId, event: CohortEvent) -> Result<()> {
        let Some(mut cohort) = self.tx.cohort(id).await? else { return Ok(()) };
        let from = cohort.stage;
        cohort.stage = from.apply(event)?;
        if cohort.stage != from {
            cohort.since = self.now();
            self.tell(Event::CohortMoved { cohort: id.clone(), from, to: cohort.stage });
        }
        Ok(self.tx.cohort_update(&cohort).await?)
    }

    pub async fn move_campaign(&mut self, event: CampaignEvent) -> Result<()> {
        let Some(installation) = self.tx.installation().await? else { return Ok(()) };
        let to = installation.stage.apply(event)?;
        if to != installation.stage {
            self.tx.campaign_stage_set(to).await?;
            self.tell(Event::CampaignMoved { from: installation.stage, to });
        }
        Ok(())
    }

    /// Writes down a block's messages, in pieces for a large phase.
    async fn plan_block(&mut self, phase: &PhaseId, block_id: &BlockId, at: Timestamp) -> Result<()> {
        let plan = std::sync::Arc::clone(&self.plan);
        let Some(block) = plan.communication.blocks.iter().find(|block| block.id.value == *block_id) else { return Ok(()) };
        let begun = self.tx.planned_block(phase, block_id).await?;
        let mut planned = begun.unwrap_or(PlannedBlock { planned_at: at, people: 0, through: PersonId(0), complete: false });
        let everyone = block.audience.value == Audience::Everyone;
        if block.is_personal() {
            let people = self.tx.people_after(planned.through, PLANNED_AT_ONCE).await?;
            planned.complete = people.len() < PLANNED_AT_ONCE as usize;
            if let Some(last) = people.last() {
                planned.through = last.id;
            }
            let told: Vec<_> = people
                .into_iter()
                .filter(sluis_campaign::Person::is_in_scope)
                .filter(|person| match &person.cohort {
                    Some(cohort) => everyone || plan.cohort(cohort).is_some_and(|(own, _)| own.id.value == *phase),
                    None => false,
                })
                .collect();
            let ids: Vec<PersonId> = told.iter().map(|person| person.id).collect();
            let known = self.tx.messages_with_occasion(block_id.as_str(), &ids).await?;
            for person in told.iter().filter(|person| !known.contains(&person.id)) {
                self.new_message(person, phase, block.kind.value.into(), block_id.as_str(), planned.planned_at).await?;
                planned.people += 1;
            }
        } else {
            planned.complete = true;
        }
        self.tx.planned_block_set(phase, block_id, &planned).await?;
        if planned.complete {
            let on = planned.planned_at.to_zoned(plan.campaign.time_zone.clone()).date();
            let people = u64::try_from(planned.people).unwrap_or(0);
            self.tell(Event::BlockPlanned { phase: phase.clone(), block: block_id.clone(), people, on });
        }
        Ok(())
    }

    /// Invites the next people of a cohort: each gets the enrollment message, and their devices are theirs to move.
    async fn admit(&mut self, cohort_id: &CohortId, limit: u32, allowance: Option<Allowance>) -> Result<()> {
        let plan = std::sync::Arc::clone(&self.plan);
        if plan.cohort(cohort_id).is_none() {
            return Ok(());
        }
        let people = self.tx.people_next(cohort_id, limit).await?;
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let devices = self.tx.devices_of(&ids).await?;
        for person in &people {
            let invited = person.invite(self.now());
            self.changes.person(Some(person), invited.clone());
            if invited.stage == PersonStage::Invited {
                self.plan_enrollment(&invited).await?;
            }
        }
        let owners = Owners::new(people.clone());
        for device in &devices {
            let _ = self.move_device(device, &DeviceEvent::Instructed, Because::Informed, &owners).await?;
        }
        if let Some(mut cohort) = self.tx.cohort(cohort_id).await? {
            cohort.last_invited_at = Some(self.now());
            self.tx.cohort_update(&cohort).await?;
        }
        let count = people.len() as u64;
        let limit = allowance.map_or(Limit::None, |allowance| allowance.limit);
        let reason = Reason::Paced { people: u32::try_from(count).unwrap_or(u32::MAX), limit };
        self.tell(Event::Invited { cohort: cohort_id.clone(), people: count, reason });
        Ok(())
    }

    async fn set_deadline(&mut self, id: &CohortId, day: Date, estimate: Estimate, request: Option<RequestId>) -> Result<()> {
        self.move_cohort(id, CohortEvent::DeadlineSet).await?;
        if let Some(mut cohort) = self.tx.cohort(id).await? {
            cohort.deadline = Some(day);
            self.tx.cohort_update(&cohort).await?;
        }
        if let Some(request) = request {
            self.tx.request_take(request).await?;
        }
        let phase = self.phase_of(Some(id)).unwrap_or_else(|| PhaseId::from(""));
        let occasion = format!("deadline-{day}");
        let mut after = PersonId(0);
        loop {
            let people = self.tx.people_of_cohort(id, PersonStage::Invited, after, PLANNED_AT_ONCE).await?;
            let Some(last) = people.last() else { break };
            after = last.id;
            for person in &people {
                let now = self.now();
                self.plan_message(person, &phase, MessageKind::Deadline, &occasion, now).await?;
            }
            self.save().await?;
        }
        self.tell(Event::DeadlineSet { cohort: id.clone(), day, estimate });
        Ok(())
    }

    /// Takes a risky step that needs nobody's consent or has it.
    async fn take_step(&mut self, step: Step, request: Option<RequestId>) -> Result<()> {
        if let Some(request) = request {
            self.tx.request_take(request).await?;
        }
        let Step::SwitchAccess { resource, side, mode } = step else { return Ok(()) };
        let rules = self.tx.access_rules().await?;
        let connected = self.engine.connected().contains(&side);
        // Where nobody can set it from outside, it has been set by hand before anybody agreed.
        let next =
            if connected { access::ask(&rules, &resource, side, mode)? } else { access::set(&rules, &resource, side, mode)? };
        self.tx.access_rules_set(&next).await?;
        if connected {
            let act = Act::SwitchAccess { resource, side, mode };
            let attempt = u32::try_from(self.version.0).unwrap_or(0);
            self.changes.job(NewJob { key: act.key(attempt), act, plan: self.version, run_at: self.now() });
        } else {
            self.tell(Event::AccessSet { resource, side, mode });
        }
        Ok(())
    }

    /// Puts everybody who has still to move into the group that access control makes an exception for (`D-9`). Without a
    /// connection to the new service the group is kept by hand.
    async fn fill_exclusion(&mut self) -> Result<()> {
        self.tx.exclusion_set(ExclusionGroup::Filled).await?;
        if self.engine.ports.target.is_none() {
            return Ok(());
        }
        let cohorts: Vec<CohortId> = self.plan.cohorts().map(|(phase, cohort)| phase.cohort_id(cohort)).collect();
        for cohort in cohorts {
            for stage in [PersonStage::Waiting, PersonStage::Invited, PersonStage::Exempt] {
                let mut after = PersonId(0);
                loop {
                    let people = self.tx.people_of_cohort(&cohort, stage, after, PLANNED_AT_ONCE).await?;
                    let Some(last) = people.last() else { break };
                    after = last.id;
                    let outside: Vec<_> = people.into_iter().filter(|person| !person.access_excluded).collect();
                    self.set_excluded(&outside, true);
                    self.save().await?;
                }
            }
        }
        Ok(())
    }

    /// Puts people into the exclusion group or takes them out: their rows now, the service by jobs of twenty.
    fn set_excluded(&mut self, people: &[sluis_campaign::Person], excluded: bool) {
        for chunk in people.chunks(EXCLUDE_AT_ONCE) {
            let ids: Vec<PersonId> = chunk.iter().map(|person| person.id).collect();
            for person in chunk {
                let latest = self.changes.latest_person(person.id).unwrap_or(person).clone();
                self.changes.person(Some(person), sluis_campaign::Person { access_excluded: excluded, ..latest });
            }
            let act = Act::Exclude { people: ids.clone(), excluded };
            let attempt = u32::try_from(self.origin.now.as_second().rem_euclid(i64::from(u32::MAX))).unwrap_or(0);
            let run_at = self.origin.now;
            self.changes.job(NewJob { key: act.key(attempt), act, plan: self.version, run_at });
            self.tell(Event::ExclusionChanged { people: ids, excluded });
        }
    }

    async fn leave_exclusion(&mut self, cohort: &CohortId) -> Result<()> {
        let people = self.tx.people_to_leave_exclusion(cohort, PLANNED_AT_ONCE).await?;
        self.set_excluded(&people, false);
        Ok(())
    }

    async fn chase_person(&mut self, id: PersonId, chase: PersonChase) -> Result<()> {
        let Some(person) = self.tx.person(id).await? else { return Ok(()) };
        let latest = self.changes.latest_person(id).unwrap_or(&person).clone();
        let nudged = latest.nudged(chase, self.now());
        match chase {
            PersonChase::Remind => {
                if let Some(phase) = self.phase_of(person.cohort.as_ref()) {
                    let occasion = format!("reminder-{}", nudged.reminders);
                    let now = self.now();
                    self.plan_message(&person, &phase, MessageKind::Reminder, &occasion, now).await?;
                }
            }
            PersonChase::Call => {
                self.open_ticket(NewTicket::by_sluis(&person, None, TicketCause::Call)).await?;
            }
            PersonChase::Wait => {}
        }
        self.changes.person(Some(&person), nudged);
        Ok(())
    }

    async fn chase_device(&mut self, id: DeviceId, chase: Chase) -> Result<()> {
        let Some(device) = self.tx.device(id).await? else { return Ok(()) };
        let Some(owner) = self.tx.person(device.owner).await? else { return Ok(()) };
        let owners = Owners::new(vec![owner.clone()]);
        match chase {
            Chase::Remind => {
                if let Some(phase) = self.phase_of(device.cohort.as_ref()) {
                    let occasion = format!("gap-{id}-{}", device.attempts);
                    let now = self.now();
                    self.plan_message(&owner, &phase, MessageKind::GapReminder, &occasion, now).await?;
                }
            }
            Chase::OpenTicket => {
                let cause = cause_of(&device);
                let tickets = self.tx.tickets_of(owner.id).await?;
                let is_known = |ticket: &sluis_campaign::Ticket| {
                    ticket.device == Some(id) && ticket.is_open() && helps_with(ticket.cause, cause)
                };
                if !tickets.iter().any(is_known) {
                    self.open_ticket(NewTicket::by_sluis(&owner, Some(&device), cause)).await?;
                }
                let _ = self.move_device(&device, &DeviceEvent::Overdue, Because::Overdue, &owners).await?;
            }
            Chase::Nothing => {}
        }
        let _ = self.move_device(&device, &DeviceEvent::Nudged, Because::Overdue, &owners).await?;
        Ok(())
    }

    async fn end_exemption(&mut self, id: PersonId) -> Result<()> {
        let Some(person) = self.tx.person(id).await? else { return Ok(()) };
        let devices = self.tx.devices_of(&[id]).await?;
        self.changes.person(Some(&person), person.end_exemption(self.now()));
        let owners = Owners::new(vec![person]);
        for device in &devices {
            let _ = self.move_device(device, &DeviceEvent::ExemptionEnded, Because::Exemption, &owners).await?;
        }
        self.tell(Event::ExemptionEnded { person: id });
        Ok(())
    }
}

/// Whether somebody who works on a ticket of one cause looks after another, too. Whoever helps with the move of a device sees
/// that it gets across; whoever answers a question about it does not.
fn helps_with(open: TicketCause, needed: TicketCause) -> bool {
    let moves = |cause| matches!(cause, TicketCause::Gap | TicketCause::Enrollment | TicketCause::Unenroll);
    open == needed || (moves(open) && moves(needed))
}

fn cause_of(device: &Device) -> TicketCause {
    match device.state {
        DeviceState::Conflict => TicketCause::Conflict,
        DeviceState::UnenrollStarted => TicketCause::Unenroll,
        DeviceState::Failed => TicketCause::Enrollment,
        _ => TicketCause::Gap,
    }
}
