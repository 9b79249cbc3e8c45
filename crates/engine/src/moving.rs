//! Devices that move on, and their owners with them.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan as _};
use sluis_campaign::decide::opening;
use sluis_campaign::journal::Event;
use sluis_campaign::{
    Act, Because, Device, DeviceEvent, Message, MessageKind, MessageState, Person, PersonId, PersonStage, Refusal,
};
use sluis_plan::{Audience, CohortId, PhaseId, Plan};
use sluis_store::NewJob;

use crate::Result;
use crate::case::Case;

/// The owners of the devices that a use case moves, loaded once.
#[derive(Default)]
pub(crate) struct Owners(BTreeMap<PersonId, Person>);

impl Owners {
    pub fn new(people: Vec<Person>) -> Owners {
        Owners(people.into_iter().map(|person| (person.id, person)).collect())
    }

    pub fn get(&self, id: PersonId) -> Option<&Person> {
        self.0.get(&id)
    }
}

impl Case<'_> {
    /// Applies an event to a device, moves its owner with it, and tells the journal when the state has changed.
    pub async fn move_device(
        &mut self,
        device: &Device,
        event: &DeviceEvent,
        because: Because,
        owners: &Owners,
    ) -> Result<std::result::Result<Device, Refusal>> {
        let before = self.changes.latest_device(device.id).unwrap_or(device).clone();
        let after = match before.apply(event, self.now()) {
            Ok(after) => after,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if after.state != before.state {
            self.tell(Event::DeviceMoved { device: device.id, from: before.state, to: after.state, because });
            if let Some(owner) = owners.get(device.owner) {
                let latest = self.changes.latest_person(owner.id).unwrap_or(owner).clone();
                let moved = latest.with_device(Some(before.state), after.state, self.now());
                let finished = moved.stage == PersonStage::Done && latest.stage != PersonStage::Done;
                if finished {
                    self.plan_post_enrollment(&moved).await?;
                }
                self.changes.person(Some(owner), moved);
            }
        }
        self.changes.device(Some(device), after.clone());
        Ok(Ok(after))
    }

    /// Somebody has something to move: they get the enrollment message, at once or when people may next be written to (`CP-5`).
    pub async fn plan_enrollment(&mut self, person: &Person) -> Result<()> {
        let plan = std::sync::Arc::clone(&self.plan);
        let Some((phase, _)) = person.cohort.as_ref().and_then(|cohort| plan.cohort(cohort)) else { return Ok(()) };
        let at = next_moment_to_act(&plan, self.now());
        for block in
            plan.communication.blocks.iter().filter(|block| block.audience.value == Audience::Scheduled && block.is_personal())
        {
            self.plan_message(person, &phase.id, block.kind.value.into(), block.id.as_str(), at).await?;
        }
        Ok(())
    }

    /// Somebody has finished: what comes after enrollment is planned for them (`CP-6`). It goes out on the block's day of
    /// their phase, and not before the day after they finished.
    async fn plan_post_enrollment(&mut self, person: &Person) -> Result<()> {
        let plan = std::sync::Arc::clone(&self.plan);
        let Some((phase, _)) = person.cohort.as_ref().and_then(|cohort| plan.cohort(cohort)) else { return Ok(()) };
        let local = self.now().to_zoned(plan.campaign.time_zone.clone());
        let next_day = plan.calendar().next_day_to_act(local.date().saturating_add(1.day()));
        for block in
            plan.communication.blocks.iter().filter(|block| block.audience.value == Audience::Enrolled && block.is_personal())
        {
            let day = plan.block_day(block, phase).map_or(next_day, |day| day.max(next_day));
            self.plan_message(person, &phase.id, block.kind.value.into(), block.id.as_str(), opening(&plan, day)).await?;
        }
        Ok(())
    }

    /// Writes down a message to a person and the job that will send it, unless the person has one for this occasion.
    pub async fn plan_message(
        &mut self,
        person: &Person,
        phase: &PhaseId,
        kind: MessageKind,
        occasion: &str,
        at: jiff::Timestamp,
    ) -> Result<()> {
        let known = self.tx.messages_with_occasion(occasion, &[person.id]).await?;
        if known.contains(&person.id) {
            return Ok(());
        }
        self.new_message(person, phase, kind, occasion, at).await
    }

    /// As [`plan_message`](Case::plan_message), for callers that know that the person has none for this occasion.
    pub async fn new_message(
        &mut self,
        person: &Person,
        phase: &PhaseId,
        kind: MessageKind,
        occasion: &str,
        at: jiff::Timestamp,
    ) -> Result<()> {
        let id = self.new_message_id().await?;
        let message = Message {
            id,
            person: person.id,
            phase: phase.clone(),
            kind,
            occasion: occasion.to_owned(),
            plan: self.version,
            planned_at: at,
            state: MessageState::Scheduled,
            language: person.language,
            facts: sluis_campaign::Facts::default(),
            sent_at: None,
            outcome: None,
        };
        self.changes.message(None, message);
        let act = Act::Send { message: id };
        self.changes.job(NewJob { key: act.key(0), act, plan: self.version, run_at: at });
        Ok(())
    }

    /// The phase of a person's cohort; people without one hear of the campaign with the first phase.
    pub fn phase_of(&self, cohort: Option<&CohortId>) -> Option<PhaseId> {
        cohort
            .and_then(|cohort| self.plan.cohort(cohort))
            .map(|(phase, _)| phase.id.value.clone())
            .or_else(|| self.plan.phases.first().map(|phase| phase.id.value.clone()))
    }
}

/// This moment, or the next at which people may be written to.
fn next_moment_to_act(plan: &Plan, now: Timestamp) -> Timestamp {
    let local = now.to_zoned(plan.campaign.time_zone.clone());
    let calendar = plan.calendar();
    if calendar.may_act(local.date()) && local.time() < calendar.hours.to {
        return now.max(opening(plan, local.date()));
    }
    opening(plan, calendar.next_day_to_act(local.date().saturating_add(1.day())))
}
