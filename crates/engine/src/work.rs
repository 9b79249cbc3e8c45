//! Executors: claim jobs by lease, act through a port, record what came of it. They decide nothing.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use sluis_campaign::access;
use sluis_campaign::journal::Event;
use sluis_campaign::port::{Delivery, PortError};
use sluis_campaign::{
    AccessMode, Act, Because, Device, DeviceEvent, DeviceId, DeviceState, Job, JobId, JobState, MOST_ATTEMPTS, Message,
    MessageEvent, MessageId, MessageKind, Person, PersonId, Side, Standing, SuppressedBecause, TicketCause, TicketId, Tried,
    retry_at,
};
use sluis_plan::Plan;

use crate::case::{Case, Origin};
use crate::letter::{facts, letter, message_id};
use crate::moving::Owners;
use crate::ticket::NewTicket;
use crate::{Engine, EngineError, Result};

/// Jobs that are claimed at once. After a crash between an act and its record, so many may be repeated, each recognisable by
/// its key.
const CLAIMED_AT_ONCE: u32 = 50;

/// A claim is carried out without looking whether somebody has halted the campaign for no longer than this.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// What an executor did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worked {
    pub done: usize,
    pub failed: usize,
    /// Given back, to be tried again.
    pub later: usize,
}

/// What came of the jobs of one claim, as far as it is written down for all of them at once.
#[derive(Default)]
struct Settled {
    worked: Worked,
    ended: BTreeMap<JobState, Vec<JobId>>,
    /// Messages that were handed over, each with the id by which the other side knows it.
    handed_over: Vec<(MessageId, String)>,
}

/// What came of an act.
enum Outcome {
    Done,
    /// The message was handed over.
    Sent(Box<sluis_campaign::Facts>),
    Bounced {
        reason: String,
    },
    Suppressed(SuppressedBecause),
    /// No longer wanted: the device has moved on, the plan has changed.
    NotWanted,
    /// The service says where the device stands.
    Stands(Standing),
    Later {
        why: String,
        after: Option<jiff::SignedDuration>,
        tried: Tried,
    },
    Refused {
        why: String,
    },
}

impl Engine {
    /// Carries out the jobs that are due, one claim's worth; call again until nothing is left.
    pub async fn work(&self, now: Timestamp) -> Result<Worked> {
        if self.is_stopping() {
            return Ok(Worked::default());
        }
        let jobs = {
            let mut tx = self.store.write().await?;
            let jobs = tx.jobs_claim(&self.holder, &self.kinds(), now, CLAIMED_AT_ONCE).await?;
            tx.commit().await?;
            jobs
        };
        if jobs.is_empty() {
            return Ok(Worked::default());
        }
        let loaded = self.load(&jobs).await?;
        let mut outcomes = Vec::with_capacity(jobs.len());
        let mut looked = SystemTime::now();
        for job in &jobs {
            // A halt stops what has been claimed, too, and so does another process that has taken over meanwhile. A clock that
            // went backwards says nothing of how long it has been.
            if looked.elapsed().map_or(true, |since| since >= LOOK_EVERY) {
                if !self.may_run(job.id).await? {
                    break;
                }
                looked = SystemTime::now();
            }
            if self.is_stopping() {
                break;
            }
            let outcome = if loaded.version == Some(job.plan) {
                self.act(job, &loaded, now).await?
            } else {
                // A plan was approved between claim and act, and took the queued jobs over: the next claim has the new version.
                Outcome::Later { why: "a new plan has been approved".to_owned(), after: None, tried: Tried::InVain }
            };
            outcomes.push(outcome);
        }
        let mut case = self.case(Origin::sluis(now)).await?;
        let stopped = outcomes.len() < jobs.len();
        let ids: Vec<JobId> = jobs.iter().map(|job| job.id).collect();
        let held = case.tx.jobs_held(&ids, &self.holder).await?;
        let mut settled = Settled::default();
        for (job, outcome) in jobs.iter().zip(outcomes) {
            // Somebody else has taken the job over because we were slow: what came of it is theirs to tell.
            if !held.contains(&job.id) {
                continue;
            }
            // Letters leave each other alone; what other acts change is read by those after them.
            if !matches!(job.act, Act::Send { .. }) {
                case.save().await?;
            }
            case.record(job, outcome, &loaded, &mut settled).await?;
        }
        case.settle(&settled).await?;
        if stopped {
            case.tx.jobs_release(&self.holder).await?;
        }
        case.finish().await?;
        Ok(settled.worked)
    }

    async fn may_run(&self, job: JobId) -> Result<bool> {
        Ok(self.store.read().await?.job_may_run(job, &self.holder).await?)
    }

    /// The kinds of act that a port is there for. Others wait.
    fn kinds(&self) -> Vec<&'static str> {
        let mut kinds = Vec::new();
        if self.ports.post.is_some() {
            kinds.push("send");
        }
        if self.ports.source.is_some() {
            kinds.push("unenroll");
        }
        if self.ports.target.is_some() {
            kinds.push("exclude");
        }
        if self.ports.source.is_some() || self.ports.target.is_some() {
            kinds.push("switch-access");
        }
        if self.ports.helpdesk.is_some() {
            kinds.push("open-ticket");
        }
        kinds
    }

    /// Everything that the acts need to know, read at once.
    async fn load(&self, jobs: &[Job]) -> Result<Loaded> {
        let mut tx = self.store.read().await?;
        let Some((version, plan)) = self.current_plan(&mut tx).await? else { return Err(EngineError::NoPlan) };
        let messages: Vec<MessageId> = jobs
            .iter()
            .filter_map(|job| match &job.act {
                Act::Send { message } => Some(*message),
                _ => None,
            })
            .collect();
        let messages = tx.messages(&messages).await?;
        let devices: Vec<DeviceId> = jobs
            .iter()
            .filter_map(|job| match &job.act {
                Act::Unenroll { device } => Some(*device),
                _ => None,
            })
            .collect();
        let mut devices = tx.devices(&devices).await?;
        let mut people: Vec<PersonId> = messages.iter().map(|message| message.person).collect();
        people.extend(devices.iter().map(|device| device.owner));
        for job in jobs {
            if let Act::Exclude { people: excluded, .. } = &job.act {
                people.extend(excluded);
            }
        }
        people.sort();
        people.dedup();
        let people = tx.people(&people).await?;
        let recipients: Vec<PersonId> = messages.iter().map(|message| message.person).collect();
        devices.extend(tx.devices_of(&recipients).await?);
        let deadlines = tx.cohorts().await?.into_iter().filter_map(|cohort| Some((cohort.id, cohort.deadline?))).collect();
        Ok(Loaded {
            version: Some(version),
            plan,
            messages: messages.into_iter().map(|message| (message.id, message)).collect(),
            devices: devices.into_iter().map(|device| (device.id, device)).collect(),
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            deadlines,
        })
    }

    async fn act(&self, job: &Job, loaded: &Loaded, now: Timestamp) -> Result<Outcome> {
        match &job.act {
            Act::Send { message } => self.send(*message, job.tried, loaded, now).await,
            Act::Unenroll { device } => self.unenroll(*device, job, loaded).await,
            Act::Exclude { people, excluded } => {
                let Some(target) = &self.ports.target else { return Ok(Outcome::NotWanted) };
                let accounts: Vec<String> =
                    people.iter().filter_map(|id| loaded.people.get(id)).map(|person| person.account.clone()).collect();
                Ok(outcome(target.set_excluded(&accounts, *excluded, &job.key).await, |()| Outcome::Done))
            }
            Act::SwitchAccess { resource, side, mode } => {
                let Some(port) = self.port(*side) else { return Ok(Outcome::NotWanted) };
                Ok(outcome(port.set_access(resource, *mode, &job.key).await, |()| Outcome::Done))
            }
            Act::OpenTicket { ticket } => self.hand_over(*ticket).await,
        }
    }

    async fn send(&self, id: MessageId, tried: Tried, loaded: &Loaded, now: Timestamp) -> Result<Outcome> {
        let (Some(post), Some(message)) = (&self.ports.post, loaded.messages.get(&id)) else { return Ok(Outcome::NotWanted) };
        let Some(person) = loaded.people.get(&message.person) else { return Ok(Outcome::NotWanted) };
        if message.state != sluis_campaign::MessageState::Scheduled {
            return Ok(Outcome::NotWanted);
        }
        // What may have arrived already is not written down as suppressed. It goes out once more, to be recognised by its id.
        if let Err(because) = message.is_wanted(person)
            && (tried == Tried::InVain || because == SuppressedBecause::NoAddress)
        {
            return Ok(Outcome::Suppressed(because));
        }
        let own: Vec<Device> = loaded.devices.values().filter(|device| device.owner == person.id).cloned().collect();
        let deadline = person.cohort.as_ref().and_then(|cohort| loaded.deadlines.get(cohort)).copied();
        let facts = facts(&loaded.plan, message, person, &own, deadline);
        let letter = letter(&loaded.plan, message, &facts, &self.links.link(person.id, now), &self.sender, now);
        Ok(outcome(post.send(&letter).await, |delivery| match delivery {
            Delivery::Accepted => Outcome::Sent(Box::new(facts)),
            Delivery::Bounced { reason } => Outcome::Bounced { reason },
        }))
    }

    /// Asks the old service to let a device go, after reading where it stands: a lost answer is never followed by a second
    /// order (`integrations.md` 7.2).
    async fn unenroll(&self, id: DeviceId, job: &Job, loaded: &Loaded) -> Result<Outcome> {
        let (Some(source), Some(device)) = (&self.ports.source, loaded.devices.get(&id)) else { return Ok(Outcome::NotWanted) };
        let Some(source_id) = &device.source_id else { return Ok(Outcome::NotWanted) };
        if device.state != DeviceState::UnenrollStarted {
            return Ok(Outcome::NotWanted);
        }
        match source.device(source_id).await {
            Ok(Standing::Present) => {}
            Ok(standing) => return Ok(Outcome::Stands(standing)),
            Err(error) => return Ok(outcome(Err(error), |()| Outcome::Done)),
        }
        Ok(outcome(source.unenroll(source_id, &job.key).await, |()| Outcome::Stands(Standing::Leaving)))
    }

    async fn hand_over(&self, id: TicketId) -> Result<Outcome> {
        let Some(helpdesk) = &self.ports.helpdesk else { return Ok(Outcome::NotWanted) };
        let (ticket, account, device) = {
            let mut tx = self.store.read().await?;
            let Some(ticket) = tx.ticket(id).await? else { return Ok(Outcome::NotWanted) };
            let Some(person) = tx.person(ticket.person).await? else { return Ok(Outcome::NotWanted) };
            let device = match ticket.device {
                Some(device) => tx.device(device).await?.and_then(|device| device.target_id.or(device.source_id)),
                None => None,
            };
            (ticket, person.account, device)
        };
        Ok(outcome(helpdesk.open(&ticket, &account, device.as_deref()).await, |()| Outcome::Done))
    }

    /// Reads which letters came back.
    pub async fn read_bounces(&self, now: Timestamp) -> Result<usize> {
        let Some(post) = &self.ports.post else { return Ok(0) };
        let since = self.store.read().await?.feed(FEED_BOUNCES).await?.map_or(Timestamp::UNIX_EPOCH, |feed| feed.seen_at);
        let bounces = post.bounces(since).await?;
        if bounces.is_empty() {
            return Ok(0);
        }
        let mut case = self.case(Origin::sluis(now)).await?;
        let mut latest = since;
        for bounce in &bounces {
            latest = latest.max(bounce.at);
            let Some(message) = case.tx.message_by_delivery(&bounce.message_id).await? else { continue };
            let reason = bounce.reason.clone();
            if let Ok(bounced) = message.apply(MessageEvent::Bounced { reason: reason.clone() }, now) {
                case.tell(Event::MessageBounced { message: message.id, person: message.person, reason });
                case.changes.message(Some(&message), bounced);
                case.save().await?;
            }
        }
        case.tx.feed_set(FEED_BOUNCES, sluis_store::Feed { seen_at: latest, whole_at: None, position: 0 }).await?;
        case.finish().await?;
        Ok(bounces.len())
    }
}

const FEED_BOUNCES: &str = "bounces";

/// What the acts of one claim need to know.
struct Loaded {
    version: Option<sluis_campaign::PlanVersion>,
    plan: std::sync::Arc<Plan>,
    messages: BTreeMap<MessageId, Message>,
    devices: BTreeMap<DeviceId, Device>,
    people: BTreeMap<PersonId, Person>,
    deadlines: BTreeMap<sluis_plan::CohortId, jiff::civil::Date>,
}

fn outcome<T>(answer: std::result::Result<T, PortError>, done: impl FnOnce(T) -> Outcome) -> Outcome {
    match answer {
        Ok(value) => done(value),
        Err(PortError::Later { why, after }) => Outcome::Later { why, after, tried: Tried::InVain },
        // It may have happened: the next try looks first, or is recognised by its key.
        Err(PortError::Unclear { why }) => Outcome::Later { why, after: None, tried: Tried::Unclear },
        Err(PortError::Refused { why }) => Outcome::Refused { why },
    }
}

impl Case<'_> {
    /// Writes down what came of a job.
    async fn record(&mut self, job: &Job, outcome: Outcome, loaded: &Loaded, settled: &mut Settled) -> Result<()> {
        let now = self.now();
        let holder = self.engine.holder.clone();
        let (state, error) = match outcome {
            Outcome::Later { why, after, tried } if job.attempt < MOST_ATTEMPTS => {
                settled.worked.later += 1;
                let at = retry_at(now, job.id, job.attempt, after);
                return Ok(self.tx.job_retry(job.id, &holder, at, tried, &why).await?);
            }
            Outcome::Later { why, .. } | Outcome::Refused { why } => {
                self.give_up(job, loaded, &why).await?;
                settled.worked.failed += 1;
                (JobState::Failed, Some(why))
            }
            Outcome::NotWanted => (JobState::Cancelled, None),
            Outcome::Done => {
                self.done(job).await?;
                (JobState::Done, None)
            }
            Outcome::Sent(facts) => {
                self.sent(job, *facts, loaded, settled).await?;
                (JobState::Done, None)
            }
            Outcome::Bounced { reason } => {
                self.message_event(job, MessageEvent::Bounced { reason: reason.clone() }, loaded).await?;
                (JobState::Done, Some(reason))
            }
            Outcome::Suppressed(because) => {
                self.message_event(job, MessageEvent::Suppressed { because }, loaded).await?;
                (JobState::Done, None)
            }
            Outcome::Stands(standing) => {
                self.stands(job, standing).await?;
                (JobState::Done, None)
            }
        };
        settled.worked.done += usize::from(state == JobState::Done);
        match error {
            Some(error) => self.tx.job_end(job.id, &holder, state, Some(&error), now).await?,
            None => settled.ended.entry(state).or_default().push(job.id),
        }
        Ok(())
    }

    /// Writes down what is the same for many jobs of a claim.
    async fn settle(&mut self, settled: &Settled) -> Result<()> {
        let (now, holder) = (self.now(), self.engine.holder.clone());
        self.tx.deliveries_record(&settled.handed_over, now).await?;
        for (state, ids) in &settled.ended {
            self.tx.jobs_end(ids, &holder, *state, now).await?;
        }
        Ok(())
    }

    async fn sent(&mut self, job: &Job, facts: sluis_campaign::Facts, loaded: &Loaded, settled: &mut Settled) -> Result<()> {
        let Act::Send { message } = &job.act else { return Ok(()) };
        let Some(message) = loaded.messages.get(message) else { return Ok(()) };
        settled.handed_over.push((message.id, message_id(message, &self.engine.sender)));
        self.message_event(job, MessageEvent::Sent { facts }, loaded).await?;
        // The first letter informs; those who have been informed by an earlier one need not be loaded again.
        let first = loaded.devices.values().any(|device| device.owner == message.person && device.state == DeviceState::InScope);
        if first && matches!(message.kind, MessageKind::Kickoff | MessageKind::PreEnrollment) {
            let devices = self.tx.devices_of(&[message.person]).await?;
            let owners = Owners::new(self.tx.people(&[message.person]).await?);
            for device in devices.iter().filter(|device| device.state == DeviceState::InScope) {
                let _ = self.move_device(device, &DeviceEvent::Informed, Because::Informed, &owners).await?;
            }
        }
        Ok(())
    }

    async fn message_event(&mut self, job: &Job, event: MessageEvent, loaded: &Loaded) -> Result<()> {
        let Act::Send { message } = &job.act else { return Ok(()) };
        let Some(message) = loaded.messages.get(message) else { return Ok(()) };
        let told = match &event {
            MessageEvent::Sent { .. } => Event::MessageSent { message: message.id, person: message.person, about: message.kind },
            MessageEvent::Bounced { reason } => {
                Event::MessageBounced { message: message.id, person: message.person, reason: reason.clone() }
            }
            MessageEvent::Suppressed { because } => {
                Event::MessageSuppressed { message: message.id, person: message.person, because: *because }
            }
            _ => return Ok(()),
        };
        let after = message.apply(event, self.now())?;
        self.tell(told);
        self.changes.message(Some(message), after);
        Ok(())
    }

    /// The old service answered for a device: it is on its way out, or it is gone.
    async fn stands(&mut self, job: &Job, standing: Standing) -> Result<()> {
        let Act::Unenroll { device } = &job.act else { return Ok(()) };
        let Some(device) = self.tx.device(*device).await? else { return Ok(()) };
        let owners = Owners::new(self.tx.people(&[device.owner]).await?);
        if standing == Standing::Leaving {
            self.tell(Event::UnenrollOrdered { device: device.id, key: job.key.clone() });
        }
        let event = DeviceEvent::Seen { side: Side::Source, standing, at: self.now(), enrolled_at: None };
        let _ = self.move_device(&device, &event, Because::SourceSaid, &owners).await?;
        Ok(())
    }

    async fn done(&mut self, job: &Job) -> Result<()> {
        if let Act::SwitchAccess { resource, side, mode } = &job.act {
            self.access_confirmed(resource, *side, *mode).await?;
        }
        Ok(())
    }

    async fn access_confirmed(&mut self, resource: &str, side: Side, mode: AccessMode) -> Result<()> {
        let rules = self.tx.access_rules().await?;
        let next = access::set(&rules, resource, side, mode)?;
        self.tx.access_rules_set(&next).await?;
        self.tell(Event::AccessSet { resource: resource.to_owned(), side, mode });
        Ok(())
    }

    /// A job that will not be tried again: what it was for must not be left hanging.
    async fn give_up(&mut self, job: &Job, loaded: &Loaded, why: &str) -> Result<()> {
        match &job.act {
            Act::Send { .. } => self.message_event(job, MessageEvent::Bounced { reason: why.to_owned() }, loaded).await,
            Act::Unenroll { device } => {
                let Some(device) = self.tx.device(*device).await? else { return Ok(()) };
                let people = self.tx.people(&[device.owner]).await?;
                let Some(owner) = people.first().cloned() else { return Ok(()) };
                let owners = Owners::new(people);
                let _ = self.move_device(&device, &DeviceEvent::OrderRefused, Because::OrderRefused, &owners).await?;
                if self.tx.ticket_open_for(device.id).await?.is_none() {
                    self.open_ticket(NewTicket::by_sluis(&owner, Some(&device), TicketCause::Unenroll)).await?;
                }
                Ok(())
            }
            Act::Exclude { .. } | Act::SwitchAccess { .. } | Act::OpenTicket { .. } => Ok(()),
        }
    }
}
