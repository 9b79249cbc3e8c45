//! What people with a hand on the wheel do: approve a plan, halt, resume, agree, override, confirm.

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_campaign::access::rules_at_start;
use sluis_campaign::gate::{Verdict, judge};
use sluis_campaign::journal::Event;
use sluis_campaign::{
    Actor, Because, CampaignEvent, CampaignStage, Confirmation, DeviceEvent, Halt, MessageEvent, MessageId, Person, PersonId,
    PersonStage, PhaseEvent, PhaseStage, PlanVersion, RequestId, Step,
};
use sluis_plan::{CohortId, PhaseId, When, check, has_errors, read};
use sluis_store::StoredPhase;

use crate::case::{Case, Origin};
use crate::lists::ListReport;
use crate::moving::Owners;
use crate::{Engine, EngineError, Result};

/// Whether a step was taken, or has been asked of a second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Now,
    /// Somebody else has to agree.
    Asked(RequestId),
}

impl Engine {
    /// Makes an installation of a new database. `salt` makes the order of invitation arbitrary but stable.
    pub async fn install(&self, salt: &str, now: Timestamp) -> Result<()> {
        let mut tx = self.store.write().await?;
        tx.installation_create(salt, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Writes a plan down as a draft. One with errors is refused.
    pub async fn draft_plan(&self, source: &str, origin: Origin) -> Result<PlanVersion> {
        let (plan, mut diagnostics) = read(source);
        let plan = plan.ok_or(EngineError::PlanHasErrors)?;
        let members = self.members().await?;
        let people = (!members.is_empty()).then_some(members.as_slice());
        diagnostics.extend(check(&plan, people));
        if has_errors(&diagnostics) {
            return Err(EngineError::PlanHasErrors);
        }
        let hash = plan.content_hash();
        let mut tx = self.store.write().await?;
        if tx.plan_current().await?.is_some_and(|current| current.hash == hash && current.source == source) {
            return Err(EngineError::PlanUnchanged);
        }
        let version = tx.plan_draft(&hash, source, &String::from(origin.actor.clone()), origin.now).await?;
        let mut changes = sluis_store::Changes::default();
        changes.tell(origin.actor, Event::PlanDrafted { version, hash });
        tx.save(changes, Some(&plan.campaign), origin.now).await?;
        tx.commit().await?;
        self.signal();
        Ok(version)
    }

    /// Makes a draft the current plan: its phases and cohorts come into being, people are placed, messages move with their
    /// phases. What has happened stays.
    pub async fn approve_plan(&self, version: PlanVersion, origin: Origin) -> Result<ListReport> {
        let mut tx = self.store.write().await?;
        let stored = tx.plan(version).await?.ok_or(EngineError::NotFound("plan"))?;
        let (plan, diagnostics) = read(&stored.source);
        let plan = plan.filter(|_| !has_errors(&diagnostics)).ok_or(EngineError::PlanHasErrors)?;
        if plan.phases.iter().any(|phase| *phase.when == When::Auto) {
            return Err(EngineError::PlanNotScheduled);
        }
        let installation = tx.installation().await?.ok_or(EngineError::NotFound("installation"))?;
        let stage = installation.stage.apply(CampaignEvent::Approved)?;
        tx.plan_approve(version, &String::from(origin.actor.clone()), origin.now).await?;
        tx.campaign_stage_set(stage).await?;
        for (position, phase) in (0_i64..).zip(&plan.phases) {
            tx.phase_add(&phase.id, position).await?;
            for (position, cohort) in (0_i64..).zip(&phase.cohorts) {
                tx.cohort_add(&phase.cohort_id(cohort), &phase.id, position, origin.now).await?;
            }
        }
        if installation.stage == CampaignStage::Draft {
            for resource in &plan.campaign.access.resources {
                tx.access_rules_set(&rules_at_start(resource)).await?;
            }
        }
        tx.jobs_adopt(version).await?;
        if let Ok(mut cached) = self.plans.lock() {
            *cached = None;
        }
        let mut case = self.case_in(tx, origin).await?;
        case.tell(Event::PlanApproved { version, hash: stored.hash });
        case.release_waiting().await?;
        case.save().await?;
        let report = self.place_all(&mut case).await?;
        let phases: Vec<PhaseId> = plan.phases.iter().map(|phase| phase.id.value.clone()).collect();
        let cohorts: Vec<CohortId> = plan.cohorts().map(|(phase, cohort)| phase.cohort_id(cohort)).collect();
        case.tx.phases_keep(&phases, &cohorts).await?;
        case.move_messages().await?;
        let origin = case.origin.clone();
        case.finish().await?;
        self.exempt_as_planned(origin).await?;
        Ok(report)
    }

    /// Stops everything that acts on the world, at once. Needs one person and no confirmation (`D-15`).
    pub async fn halt(&self, why: &str, origin: Origin) -> Result<()> {
        let mut tx = self.store.write().await?;
        let installation = tx.installation().await?.ok_or(EngineError::NotFound("installation"))?;
        if installation.halt.is_some() {
            return Ok(());
        }
        tx.halt_set(Some(&Halt { by: who(&origin.actor), at: origin.now, why: why.to_owned() })).await?;
        let mut changes = sluis_store::Changes::default();
        changes.tell(origin.actor, Event::Halted { why: why.to_owned() });
        tx.save(changes, None, origin.now).await?;
        tx.commit().await?;
        self.signal();
        Ok(())
    }

    /// Goes on after a halt; asks a second person where the plan says so.
    pub async fn resume(&self, origin: Origin) -> Result<Taken> {
        let mut tx = self.store.write().await?;
        let installation = tx.installation().await?.ok_or(EngineError::NotFound("installation"))?;
        if installation.halt.is_none() {
            return Err(EngineError::NotHalted);
        }
        let needs_second = self.current_plan(&mut tx).await?.is_some_and(|(_, plan)| plan.campaign.approval.resume);
        let mut changes = sluis_store::Changes::default();
        let taken = if needs_second {
            let open = tx.requests_open().await?.into_iter().find(|request| request.step == Step::Resume);
            let id = match open {
                Some(request) => request.id,
                None => {
                    let request = tx.request_add(&Step::Resume, &who(&origin.actor), origin.now).await?;
                    changes.tell(origin.actor.clone(), Event::Asked { request, step: Step::Resume });
                    request
                }
            };
            Taken::Asked(id)
        } else {
            tx.halt_set(None).await?;
            changes.tell(origin.actor.clone(), Event::Resumed);
            Taken::Now
        };
        tx.save(changes, None, origin.now).await?;
        tx.commit().await?;
        self.signal();
        Ok(taken)
    }

    /// A second person agrees to a step. What is to happen at once, happens now; the rest at the next tick.
    pub async fn agree(&self, id: RequestId, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        let request = case.tx.request(id).await?.ok_or(EngineError::NotFound("request"))?;
        let by = who(&case.origin.actor);
        if by == request.asked_by {
            return Err(EngineError::SamePerson);
        }
        let now = case.now();
        case.tx.request_agree(id, &by, now).await?;
        case.tell(Event::Agreed { request: id, step: request.step.clone() });
        match request.step {
            Step::Resume => {
                case.tx.request_take(id).await?;
                case.tx.halt_set(None).await?;
                case.tell(Event::Resumed);
            }
            Step::OverrideGate { phase, why } => {
                case.tx.request_take(id).await?;
                case.override_gate(&phase, &why).await?;
            }
            // The clockwork takes these, so that they are judged once more before they happen.
            Step::SetDeadline { .. } | Step::SwitchAccess { .. } => {}
        }
        case.finish().await
    }

    /// Takes a request back.
    pub async fn withdraw(&self, id: RequestId, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        case.tx.request(id).await?.ok_or(EngineError::NotFound("request"))?;
        case.tx.request_withdraw(id).await?;
        case.tell(Event::Withdrawn { request: id });
        case.finish().await
    }

    /// Opens a gate against its evidence, with a reason (`I-16`); asks a second person where the plan says so.
    pub async fn override_gate(&self, phase: &PhaseId, why: &str, origin: Origin) -> Result<Taken> {
        if why.trim().is_empty() {
            return Err(EngineError::NoReason);
        }
        let mut case = self.case(origin).await?;
        let taken = if case.rules().approval.override_gate {
            let step = Step::OverrideGate { phase: phase.clone(), why: why.to_owned() };
            let by = who(&case.origin.actor);
            let now = case.now();
            let request = case.tx.request_add(&step, &by, now).await?;
            case.tell(Event::Asked { request, step });
            Taken::Asked(request)
        } else {
            case.override_gate(phase, why).await?;
            Taken::Now
        };
        case.finish().await?;
        Ok(taken)
    }

    /// Somebody has mended the cause of a failed gate; it is judged afresh.
    pub async fn mended(&self, phase: &PhaseId, note: &str, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        case.move_phase(phase, PhaseEvent::Remediated).await?;
        case.tell(Event::CauseMended { phase: phase.clone(), note: note.to_owned() });
        case.finish().await
    }

    /// A precondition of a phase holds (`I-10`).
    pub async fn confirm(&self, phase: &PhaseId, confirmation: Confirmation, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        // Training is held once and counts for every phase from the one that it is planned before.
        let training = case.plan.support.training.as_ref().map(|training| training.before.value.clone());
        let phase = match (confirmation.kind, training) {
            (sluis_campaign::ConfirmationKind::Training, Some(before)) => before,
            _ => phase.clone(),
        };
        let by = String::from(case.origin.actor.clone());
        let now = case.now();
        if case.tx.confirmation_add(&phase, confirmation, &by, now).await? {
            case.tell(Event::Confirmed { phase, confirmation });
        }
        case.finish().await
    }

    /// Suspends a phase or lets it go on.
    pub async fn suspend(&self, phase: &PhaseId, suspended: bool, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        case.move_phase(phase, if suspended { PhaseEvent::Suspended } else { PhaseEvent::Resumed }).await?;
        case.finish().await
    }

    /// Leaves a person out until a day (`D-12`).
    pub async fn exempt(&self, person: PersonId, until: Date, why: &str, origin: Origin) -> Result<()> {
        if why.trim().is_empty() {
            return Err(EngineError::NoReason);
        }
        let mut case = self.case(origin).await?;
        let found = case.tx.person(person).await?.ok_or(EngineError::NotFound("person"))?;
        let approved_by = who(&case.origin.actor);
        case.exempt(found, until, approved_by, why).await?;
        case.finish().await
    }

    /// Leaves out whom the plan itself leaves out (`D-12`). People come onto the lists before or after the plan is approved, so
    /// this is asked after either.
    pub(crate) async fn exempt_as_planned(&self, origin: Origin) -> Result<()> {
        let mut case = match self.case(origin).await {
            Ok(case) if !case.plan.exemptions.is_empty() => case,
            Ok(_) | Err(EngineError::NoPlan) => return Ok(()),
            Err(error) => return Err(error),
        };
        let plan = std::sync::Arc::clone(&case.plan);
        let today = case.now().to_zoned(plan.campaign.time_zone.clone()).date();
        for exemption in &plan.exemptions {
            let (Some(approved_by), Some(why), Some(until)) = (&exemption.approved_by, &exemption.reason, &exemption.until)
            else {
                continue;
            };
            let account = [exemption.person.value.to_lowercase()];
            let Some(found) = case.tx.people_by_account(&account).await?.into_iter().next() else { continue };
            let stands = found.stage == PersonStage::Exempt && found.exempt_until == Some(until.value);
            if stands || until.value < today || found.stage == PersonStage::Left {
                continue;
            }
            case.exempt(found, until.value, approved_by.clone(), why).await?;
        }
        case.finish().await
    }

    /// The old service has been retired. Refused while a device is not out of it (`I-13`).
    pub async fn source_retired(&self, origin: Origin) -> Result<()> {
        let mut case = self.case(origin).await?;
        let counts = case.tx.counts().await?;
        let devices: i64 = counts.values().map(sluis_campaign::Counts::not_out_of_source).sum();
        if devices > 0 {
            return Err(EngineError::SourceNotEmpty { devices });
        }
        case.move_campaign(CampaignEvent::SourceRetired).await?;
        case.tell(Event::SourceRetired);
        case.finish().await
    }

    /// Makes an account of the console, or gives it a new password. Only a new one is news for the journal.
    pub async fn account_set(&self, account: &sluis_store::Account, origin: Origin) -> Result<()> {
        let mut tx = self.store.write().await?;
        let is_new = tx.account(&account.name).await?.is_none();
        tx.account_set(account, origin.now).await?;
        if is_new {
            let mut changes = sluis_store::Changes::default();
            changes.tell(origin.actor, Event::AccountCreated { account: account.name.clone() });
            tx.save(changes, None, origin.now).await?;
        }
        tx.commit().await?;
        self.signal();
        Ok(())
    }

    /// A use case in a transaction that has begun already.
    async fn case_in(&self, mut tx: sluis_store::Tx, origin: Origin) -> Result<Case<'_>> {
        let (version, plan) = self.current_plan(&mut tx).await?.ok_or(EngineError::NoPlan)?;
        Ok(Case::new(self, tx, plan, version, origin))
    }
}

impl Case<'_> {
    async fn exempt(&mut self, person: Person, until: Date, approved_by: String, why: &str) -> Result<()> {
        let id = person.id;
        let devices = self.tx.devices_of(&[id]).await?;
        self.changes.person(Some(&person), person.exempt(until));
        let owners = Owners::new(vec![person]);
        for device in &devices {
            let _ = self.move_device(device, &DeviceEvent::Exempted, Because::Exemption, &owners).await?;
        }
        self.tell(Event::Exempted { person: id, until, approved_by, why: why.to_owned() });
        Ok(())
    }

    async fn override_gate(&mut self, id: &PhaseId, why: &str) -> Result<()> {
        let phase = self.stored_phase(id).await?;
        let standing = match phase.verdict {
            Some(verdict) => self.tx.verdict(verdict).await?,
            None => None,
        };
        let standing = standing.ok_or(EngineError::NotFound("verdict"))?;
        let judgement = judge(&standing.evidence);
        // A failed phase is taken back into judgement first, so that it can pass.
        if phase.stage == PhaseStage::Failed {
            self.move_phase(id, PhaseEvent::Remediated).await?;
        }
        let (version, actor, now) = (self.version, self.origin.actor.clone(), self.now());
        let verdict = Verdict::Overridden;
        let new = self.tx.verdict_add(id, version, verdict, &standing.evidence, &judgement, &actor, Some(why), now).await?;
        self.tell(Event::GateOverridden { phase: id.clone(), id: new, why: why.to_owned() });
        let moved: StoredPhase = self.move_phase(id, PhaseEvent::GatePassed).await?;
        debug_assert_eq!(moved.verdict, Some(new));
        Ok(())
    }

    /// People who have not been invited are placed anew by a new plan; who has been invited stays where they are.
    async fn release_waiting(&mut self) -> Result<()> {
        let opened: Vec<PhaseId> =
            self.tx.phases().await?.into_iter().filter(|phase| phase.stage.has_opened()).map(|phase| phase.id).collect();
        for cohort in self.tx.cohorts().await? {
            if opened.contains(&cohort.phase) {
                continue;
            }
            let mut after = PersonId(0);
            loop {
                let people = self.tx.people_of_cohort(&cohort.id, PersonStage::Waiting, after, 1_000).await?;
                let Some(last) = people.last() else { break };
                after = last.id;
                let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
                for person in &people {
                    self.changes.person(Some(person), sluis_campaign::Person { cohort: None, ..person.clone() });
                }
                for device in self.tx.devices_of(&ids).await? {
                    self.changes.device(Some(&device), sluis_campaign::Device { cohort: None, ..device.clone() });
                }
                self.save().await?;
            }
        }
        Ok(())
    }

    /// Messages that have not gone out move with their phase, or are withdrawn with it (`CP-9`).
    async fn move_messages(&mut self) -> Result<()> {
        let plan = std::sync::Arc::clone(&self.plan);
        let version = self.version;
        let now = self.now();
        let mut after = MessageId(0);
        loop {
            let messages = self.tx.messages_scheduled(after, 1_000).await?;
            let Some(last) = messages.last() else { return Ok(()) };
            after = last.id;
            for message in messages {
                let block = plan.communication.blocks.iter().find(|block| block.id.as_str() == message.occasion);
                let phase = plan.phase(&message.phase);
                let at = match (block, phase) {
                    (Some(block), Some(phase)) => plan
                        .block_day(block, phase)
                        .map_or(message.planned_at, |day| sluis_campaign::decide::opening(&plan, day).max(now)),
                    // Reminders and the like hang on no block.
                    (None, Some(_)) => message.planned_at,
                    (_, None) => {
                        let withdrawn = message.apply(MessageEvent::Withdrawn, now)?;
                        self.changes.message(Some(&message), withdrawn);
                        continue;
                    }
                };
                let moved = message.apply(MessageEvent::Rescheduled { at, plan: version }, now)?;
                if moved.planned_at != message.planned_at {
                    self.tx.job_move(&sluis_campaign::Act::Send { message: message.id }.key(0), moved.planned_at).await?;
                }
                self.changes.message(Some(&message), moved);
            }
            self.save().await?;
        }
    }
}

/// The name under which somebody asks and agrees.
pub(crate) fn who(actor: &Actor) -> String {
    String::from(actor.clone())
}
