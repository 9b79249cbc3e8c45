//! Evidence from the two services: what they say of each device, taken over in batches.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use sluis_campaign::port::{EnrollmentFailure, Sighting, Snapshot};
use sluis_campaign::{
    Because, Device, DeviceEvent, DeviceId, DeviceState, Evidence, ManagedBy, Person, PersonId, PersonStage, Side, Standing,
};
use sluis_store::{FEED_SOURCE, FEED_TARGET, Feed, KnownRecord, Unmatched};

use crate::case::{Case, Origin};
use crate::lists::{ALWAYS_GONE, is_too_much};
use crate::matching::{Candidates, Match};
use crate::moving::Owners;
use crate::{Engine, EngineError, Result};

/// Records that one transaction takes over.
pub(crate) const BATCH: usize = 1_000;
/// A changed record may have been written before its time stamp says; the next look reaches back this far.
const OVERLAP: SignedDuration = SignedDuration::from_mins(10);
/// A whole list is asked for at least this often, because a service does not tell what has vanished.
const WHOLE_EVERY_HOURS: i64 = 24;

/// What a whole list no longer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Missing {
    pub gone: u64,
    /// Those that nobody had asked to go.
    pub unasked: u64,
}

impl Missing {
    /// Whether the list is more likely a part of one: an account that may see less than before, an answer cut off.
    fn is_doubtful(self, held: u64, says_nothing: bool) -> bool {
        is_too_much(self.unasked, held) || (says_nothing && self.gone > ALWAYS_GONE)
    }
}

/// What taking over a snapshot did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub added: u64,
    pub changed: u64,
    /// Devices that a whole list no longer has.
    pub gone: u64,
    /// Records that could not be told apart, or whose owner is on no list.
    pub unmatched: u64,
}

impl Engine {
    /// Asks both connected services what is new, the old one first: its word must not be older than the new one's.
    pub async fn observe(&self, now: Timestamp) -> Result<()> {
        for side in [Side::Source, Side::Target] {
            let Some(port) = self.port(side) else { continue };
            let feed = self.store.read().await?.feed(feed_name(side)).await?;
            let whole_due = feed
                .and_then(|feed| feed.whole_at)
                .is_none_or(|whole| whole.checked_add(WHOLE_EVERY_HOURS.hours()).is_ok_and(|due| due <= now));
            let since = feed.filter(|_| !whole_due).map(|feed| feed.seen_at.checked_sub(OVERLAP).unwrap_or(Timestamp::MIN));
            let snapshot = port.devices(since).await?;
            self.take_snapshot(side, snapshot, Origin::sluis(now)).await?;
        }
        Ok(())
    }

    /// As [`observe`](Engine::observe), but a service that does not answer is asked again next time.
    pub async fn observe_patiently(&self, now: Timestamp) -> Result<()> {
        match self.observe(now).await {
            Err(EngineError::Port(error)) => {
                tracing::info!(%error, "a service did not answer; its evidence stays as old as it is");
                Ok(())
            }
            Err(error @ EngineError::PartOfList { .. }) => {
                tracing::warn!(%error, "a service told only a part of what it holds; its evidence stays as old as it is");
                Ok(())
            }
            other => other,
        }
    }

    /// Takes over what a service says, and then what it no longer says.
    pub async fn take_snapshot(&self, side: Side, snapshot: Snapshot, origin: Origin) -> Result<Taken> {
        let mut taken = Taken::default();
        let because = service_said(side);
        for batch in snapshot.devices.chunks(BATCH) {
            let mut case = match self.case(origin.clone()).await {
                Ok(case) => case,
                Err(EngineError::NoPlan) => return Ok(taken),
                Err(error) => return Err(error),
            };
            let part = case.take_sightings(side, batch, because).await?;
            taken.added += part.added;
            taken.changed += part.changed;
            taken.unmatched += part.unmatched;
            case.finish().await?;
        }
        let mut case = match self.case(origin.clone()).await {
            Ok(case) => case,
            Err(EngineError::NoPlan) => return Ok(taken),
            Err(error) => return Err(error),
        };
        case.take_failures(&snapshot.failures).await?;
        case.finish().await?;
        let mut case = self.case(origin).await?;
        if snapshot.complete {
            let held = u64::try_from(case.tx.devices_held(side).await?).unwrap_or(0);
            let missing = case.take_missing(side, snapshot.taken_at, because).await?;
            if missing.is_doubtful(held, snapshot.devices.is_empty()) {
                // Nothing of what is missing is believed, and the evidence stays as old as it was: no gate passes on it.
                return Err(EngineError::PartOfList { found: held.saturating_sub(missing.gone), known: held });
            }
            taken.gone = missing.gone;
        }
        let name = feed_name(side);
        let before = case.tx.feed(name).await?;
        let whole_at = if snapshot.complete { Some(snapshot.taken_at) } else { before.and_then(|feed| feed.whole_at) };
        case.tx.feed_set(name, Feed { seen_at: snapshot.taken_at, whole_at, position: 0 }).await?;
        case.finish().await?;
        Ok(taken)
    }
}

impl Case<'_> {
    /// Takes over records of one service. Of a record that is told twice, the later telling counts.
    pub async fn take_sightings(&mut self, side: Side, sightings: &[Sighting], because: Because) -> Result<Taken> {
        let mut taken = Taken::default();
        let latest: BTreeMap<&str, &Sighting> = sightings.iter().map(|sighting| (sighting.id.as_str(), sighting)).collect();
        let counts = |sighting: &&Sighting| latest.get(sighting.id.as_str()).is_some_and(|last| std::ptr::eq(*last, *sighting));
        let (known, news) = self.part_news(side, sightings.iter().filter(counts).collect()).await?;
        let mut seen: Vec<DeviceId> = known.iter().map(|record| record.device).collect();
        let mut matched: Vec<String> = known.into_iter().map(|record| record.id).collect();
        let (people, known) = self.load_for(side, &news).await?;
        let by_account: BTreeMap<&str, &Person> = people.iter().map(|person| (person.account.as_str(), person)).collect();
        let candidates = Candidates::new(&known, side);
        let by_id: BTreeMap<DeviceId, &Device> = known.iter().map(|device| (device.id, device)).collect();
        let owners = Owners::new(people.clone());
        let other_side_listed = self.tx.feed(feed_name(other(side))).await?.is_some();
        let no_source = self.plan.campaign.source.is_none();
        let mut next_id = self.tx.next_device_id().await?;
        let mut fresh: Vec<(Device, &Sighting)> = Vec::new();
        for sighting in news {
            let Some(owner) = by_account.get(sighting.account.as_str()) else {
                // A device of ours under a name that is on no list is still there: a whole list has not lost it.
                if sighting.standing != Standing::Absent {
                    seen.extend(candidates.known_by_id(&sighting.id));
                }
                self.set_aside(side, sighting).await?;
                taken.unmatched += 1;
                continue;
            };
            match candidates.find(sighting, owner.id) {
                Match::Known(id) => {
                    let Some(device) = by_id.get(&id).copied() else { continue };
                    matched.push(sighting.id.clone());
                    if self.take_known(side, device, sighting, because, &owners).await? {
                        taken.changed += 1;
                    } else {
                        seen.push(id);
                    }
                }
                Match::New if sighting.standing == Standing::Absent => {}
                Match::New => {
                    let absent_elsewhere = other_side_listed || (side == Side::Target && no_source);
                    let device = self.new_device(next_id, side, sighting, owner, absent_elsewhere);
                    fresh.push((device, sighting));
                    next_id = DeviceId(next_id.0 + 1);
                    matched.push(sighting.id.clone());
                    taken.added += 1;
                }
                Match::Unclear => {
                    self.set_aside(side, sighting).await?;
                    taken.unmatched += 1;
                }
            }
        }
        for (device, sighting) in fresh {
            self.settle_new(device, side, sighting, &owners).await?;
        }
        if let Some(at) = sightings.iter().map(|sighting| sighting.seen_at).max() {
            self.tx.devices_seen(side, &seen, at).await?;
        }
        self.tx.unmatched_remove(side, &matched).await?;
        Ok(taken)
    }

    /// Parts the records that repeat what is known from those that have to be looked at.
    async fn part_news<'s>(&mut self, side: Side, sightings: Vec<&'s Sighting>) -> Result<(Vec<KnownRecord>, Vec<&'s Sighting>)> {
        let ids: Vec<String> = sightings.iter().map(|sighting| sighting.id.clone()).collect();
        let mut known: BTreeMap<String, KnownRecord> =
            self.tx.known_records(side, &ids).await?.into_iter().map(|record| (record.id.clone(), record)).collect();
        let (repeated, news): (Vec<&Sighting>, Vec<&Sighting>) = sightings
            .into_iter()
            .partition(|sighting| known.get(&sighting.id).is_some_and(|record| says_nothing_new(side, record, sighting)));
        let repeated = repeated.into_iter().filter_map(|sighting| known.remove(&sighting.id)).collect();
        Ok((repeated, news))
    }

    /// The people and devices that some records may be about.
    async fn load_for(&mut self, side: Side, sightings: &[&Sighting]) -> Result<(Vec<Person>, Vec<Device>)> {
        let ids: Vec<String> = sightings.iter().map(|sighting| sighting.id.clone()).collect();
        let mut devices = match side {
            Side::Source => self.tx.devices_by_source_id(&ids).await?,
            Side::Target => self.tx.devices_by_target_id(&ids).await?,
        };
        let known: std::collections::BTreeSet<String> = devices
            .iter()
            .filter_map(|device| match side {
                Side::Source => device.source_id.clone(),
                Side::Target => device.target_id.clone(),
            })
            .collect();
        // Only records with an id that is new need a wider look.
        let strangers: Vec<&&Sighting> = sightings.iter().filter(|sighting| !known.contains(&sighting.id)).collect();
        let serials: Vec<String> = strangers.iter().filter_map(|sighting| sighting.serial.clone()).collect();
        devices.extend(self.tx.devices_by_serial(&serials).await?);
        let mut accounts: Vec<String> = sightings.iter().map(|sighting| sighting.account.clone()).collect();
        accounts.sort();
        accounts.dedup();
        let mut people = self.tx.people_by_account(&accounts).await?;
        let strange_accounts: std::collections::BTreeSet<&str> =
            strangers.iter().map(|sighting| sighting.account.as_str()).collect();
        let owners: Vec<PersonId> =
            people.iter().filter(|person| strange_accounts.contains(person.account.as_str())).map(|person| person.id).collect();
        devices.extend(self.tx.devices_of(&owners).await?);
        devices.sort_by_key(|device| device.id);
        devices.dedup_by_key(|device| device.id);
        // A device may be known under another owner than the record names; that owner moves with it.
        let missing: Vec<PersonId> =
            devices.iter().map(|device| device.owner).filter(|owner| !people.iter().any(|person| person.id == *owner)).collect();
        people.extend(self.tx.people(&missing).await?);
        Ok((people, devices))
    }

    /// A record of a device that is known; `true` when it says something new.
    async fn take_known(
        &mut self,
        side: Side,
        device: &Device,
        sighting: &Sighting,
        because: Because,
        owners: &Owners,
    ) -> Result<bool> {
        let before = self.changes.latest_device(device.id).unwrap_or(device).clone();
        let mut after = before.clone();
        match side {
            Side::Source => after.source_id = Some(sighting.id.clone()),
            Side::Target => after.target_id = Some(sighting.id.clone()),
        }
        if after.serial.is_none() {
            after.serial.clone_from(&sighting.serial);
        }
        if sighting.standing != Standing::Absent {
            if !sighting.os_version.is_empty() {
                after.os_version.clone_from(&sighting.os_version);
            }
            if !sighting.name.is_empty() {
                after.name.clone_from(&sighting.name);
            }
        }
        if after != before {
            self.changes.device(Some(device), after.clone());
        }
        let mut events = Vec::new();
        if side == Side::Target && sighting.standing != Standing::Absent {
            if before.compliance != sighting.compliance {
                events.push(DeviceEvent::Complied { compliance: sighting.compliance });
            }
            if before.checks != sighting.checks {
                events.push(DeviceEvent::Checked { checks: sighting.checks });
            }
        }
        let last = match side {
            Side::Source => before.source,
            Side::Target => before.target,
        };
        // It vanished once and is there again: back in scope. A lost device that the list never dropped stays out.
        if before.state == DeviceState::OutOfScope
            && last.standing == Standing::Absent
            && sighting.standing == Standing::Present
            && owners.get(device.owner).is_some_and(|owner| owner.stage != PersonStage::Left)
        {
            events.push(DeviceEvent::CameBack);
            if owners.get(device.owner).is_some_and(|owner| matches!(owner.stage, PersonStage::Invited | PersonStage::Done)) {
                events.push(DeviceEvent::Instructed);
            }
        }
        let moved = last.standing != sighting.standing || (side == Side::Target && before.enrolled_at != sighting.enrolled_at);
        // Whether two services contradict each other may hang on nothing but how old their words are.
        let undecided = before.target.standing == Standing::Present && !before.state.is_done();
        if !moved && !undecided && events.is_empty() && after == before {
            return Ok(false);
        }
        let enrolled_at = sighting.enrolled_at;
        events.insert(0, DeviceEvent::Seen { side, standing: sighting.standing, at: sighting.seen_at, enrolled_at });
        for event in events {
            let _ = self.move_device(device, &event, because, owners).await?;
        }
        Ok(true)
    }

    /// A device that nobody has told of yet.
    fn new_device(&self, id: DeviceId, side: Side, sighting: &Sighting, owner: &Person, absent_elsewhere: bool) -> Device {
        let elsewhere = if absent_elsewhere { Evidence::new(Standing::Absent, sighting.seen_at) } else { Evidence::UNKNOWN };
        Device {
            id,
            owner: owner.id,
            cohort: owner.cohort.clone(),
            name: sighting.name.clone(),
            model: sighting.model.clone(),
            serial: sighting.serial.clone(),
            platform: sighting.platform,
            ownership: sighting.ownership,
            os_version: sighting.os_version.clone(),
            source_id: (side == Side::Source).then(|| sighting.id.clone()),
            target_id: (side == Side::Target).then(|| sighting.id.clone()),
            state: DeviceState::InScope,
            since: self.now(),
            managed_by: ManagedBy::Nobody,
            source: if side == Side::Source { Evidence::UNKNOWN } else { elsewhere },
            target: if side == Side::Target { Evidence::UNKNOWN } else { elsewhere },
            enrolled_at: None,
            had_source: false,
            instructed_at: None,
            said_removed_at: None,
            gap_since: None,
            attempts: 0,
            failure: None,
            compliance: sluis_campaign::Compliance::Unknown,
            checks: sluis_campaign::Checks::UNKNOWN,
            nudges: 0,
        }
    }

    /// Brings a new device to where it stands, with what its record says and where its owner is, and counts it with its owner.
    async fn settle_new(&mut self, device: Device, side: Side, sighting: &Sighting, owners: &Owners) -> Result<()> {
        let now = self.now();
        let Some(owner) = owners.get(device.owner) else { return Ok(()) };
        let mut events = vec![DeviceEvent::Seen {
            side,
            standing: sighting.standing,
            at: sighting.seen_at,
            enrolled_at: sighting.enrolled_at,
        }];
        if side == Side::Target {
            events.push(DeviceEvent::Complied { compliance: sighting.compliance });
            events.push(DeviceEvent::Checked { checks: sighting.checks });
        }
        match owner.stage {
            PersonStage::Invited | PersonStage::Done => events.push(DeviceEvent::Instructed),
            PersonStage::Exempt => events.push(DeviceEvent::Exempted),
            PersonStage::Left => events.push(DeviceEvent::LeftScope),
            PersonStage::Waiting => {}
        }
        let settled = events.iter().fold(device, |device, event| device.apply(event, now).unwrap_or(device));
        let latest = self.changes.latest_person(owner.id).unwrap_or(owner).clone();
        let with_device = latest.with_device(None, settled.state, now);
        if latest.stage == PersonStage::Done && with_device.stage == PersonStage::Invited {
            // They were invited when nobody knew of a device of theirs, so nobody has told them what to do.
            self.plan_enrollment(&with_device).await?;
        }
        self.changes.person(Some(owner), with_device);
        self.changes.device(None, settled);
        Ok(())
    }

    /// A record that can't be told apart is shown to people instead of being guessed at.
    async fn set_aside(&mut self, side: Side, sighting: &Sighting) -> Result<()> {
        let description = [sighting.platform.name(), &sighting.model, sighting.serial.as_deref().unwrap_or("")]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<&str>>()
            .join(" · ");
        let unmatched =
            Unmatched { side, id: sighting.id.clone(), account: sighting.account.clone(), description, at: sighting.seen_at };
        Ok(self.tx.unmatched_add(&unmatched).await?)
    }

    /// Devices that a whole list no longer has are gone from the service.
    pub async fn take_missing(&mut self, side: Side, taken_at: Timestamp, because: Because) -> Result<Missing> {
        let mut found = Missing::default();
        let mut after = DeviceId(0);
        loop {
            let page = u32::try_from(BATCH).unwrap_or(1_000);
            let missing = match side {
                Side::Source => self.tx.devices_missing_from_source(taken_at, after, page).await?,
                Side::Target => self.tx.devices_missing_from_target(taken_at, after, page).await?,
            };
            let Some(last) = missing.last() else { return Ok(found) };
            after = last.id;
            let people: Vec<PersonId> = missing.iter().map(|device| device.owner).collect();
            let owners = Owners::new(self.tx.people(&people).await?);
            for device in &missing {
                let event = DeviceEvent::Seen { side, standing: Standing::Absent, at: taken_at, enrolled_at: None };
                let _ = self.move_device(device, &event, because, &owners).await?;
                found.gone += 1;
                // Whoever has been asked to move is expected to leave the old service; nobody is expected to leave the new one.
                found.unasked += u64::from(side == Side::Target || device.instructed_at.is_none());
            }
            self.save().await?;
        }
    }

    /// Failed enrollments, from the new service's own records.
    async fn take_failures(&mut self, failures: &[EnrollmentFailure]) -> Result<()> {
        for failure in failures {
            let accounts = [failure.account.clone()];
            let Some(person) = self.tx.people_by_account(&accounts).await?.into_iter().next() else { continue };
            let devices = self.tx.devices_of(&[person.id]).await?;
            let trying: Vec<&Device> = devices
                .iter()
                .filter(|device| device.platform == failure.platform && device.since <= failure.at)
                .filter(|device| device.state.is_between() || (device.state == DeviceState::Instructed && !device.had_source))
                .collect();
            // With two devices of one platform on their way it can't be said which failed; the clock of the gap will tell.
            if let [device] = trying[..] {
                let owners = Owners::new(vec![person]);
                let event = DeviceEvent::EnrollmentFailed { category: failure.category };
                let _ = self.move_device(device, &event, Because::TargetSaid, &owners).await?;
            }
            self.save().await?;
        }
        Ok(())
    }
}

/// Whether a record repeats what is known, so that neither its device nor its owner need be loaded.
fn says_nothing_new(side: Side, known: &KnownRecord, sighting: &Sighting) -> bool {
    let repeats = |known: &str, told: &str| told.is_empty() || known == told;
    // Whether two services contradict each other may hang on nothing but how old their words are.
    let undecided = known.target == Standing::Present && !known.state.is_done();
    let absent = sighting.standing == Standing::Absent;
    !undecided
        && known.account == sighting.account
        && known.standing == sighting.standing
        && (known.has_serial || sighting.serial.is_none())
        && (absent || repeats(&known.name, &sighting.name) && repeats(&known.os_version, &sighting.os_version))
        && (side == Side::Source
            || known.enrolled_at == sighting.enrolled_at
                && (absent || known.compliance == sighting.compliance && known.checks == sighting.checks))
}

const fn other(side: Side) -> Side {
    match side {
        Side::Source => Side::Target,
        Side::Target => Side::Source,
    }
}

pub(crate) const fn feed_name(side: Side) -> &'static str {
    match side {
        Side::Source => FEED_SOURCE,
        Side::Target => FEED_TARGET,
    }
}

const fn service_said(side: Side) -> Because {
    match side {
        Side::Source => Because::SourceSaid,
        Side::Target => Because::TargetSaid,
    }
}
