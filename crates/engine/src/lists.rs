//! Imported lists: people and devices, whole or in part, taken over in one transaction or not at all.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sluis_campaign::assign::{Candidate, group_of, place, turn};
use sluis_campaign::journal::Event;
use sluis_campaign::list::{ListedPerson, RefusedRow};
use sluis_campaign::port::Sighting;
use sluis_campaign::{Because, Device, DeviceEvent, ExclusionGroup, ListKind, Person, PersonId, PersonStage, Side};
use sluis_plan::check::Member;
use sluis_plan::{CohortId, Plan};
use sluis_store::Feed;
use sluis_text::Language;

use crate::case::{Case, Origin};
use crate::evidence::{BATCH, feed_name};
use crate::{Engine, EngineError, Result};

/// How much of the organisation a list covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Everybody: who is missing has left, what is missing is gone.
    Whole,
    /// A part: what is missing stays as it was.
    Part,
}

/// What a list is called in the journal, when it was made, and how much it covers.
#[derive(Clone, Debug)]
pub struct ListInfo {
    pub file: String,
    pub as_of: Timestamp,
    pub cover: Cover,
}

/// What importing a list did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReport {
    pub rows: u64,
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    /// People who have left, or devices that are gone.
    pub gone: u64,
    /// Devices whose owner is on no list, or that could not be told apart.
    pub unmatched: u64,
    /// Rows that were not taken over.
    pub refused: Vec<RefusedRow>,
    pub refused_count: u64,
    /// How many people each cohort has got.
    pub placed: BTreeMap<CohortId, u64>,
    /// People whom no group, or more than one, matches.
    pub unplaced: u64,
}

/// Refused rows that are kept word for word; the rest are counted.
const REFUSED_KEPT: usize = 1_000;
/// A whole list that lacks more than this share of what is known is taken for part of one.
const MOST_GONE: f64 = 0.2;
/// Fewer than this may always be gone: small organisations change faster.
pub(crate) const ALWAYS_GONE: u64 = 20;

/// A row of a list, read or refused.
pub type Row<T> = std::result::Result<T, RefusedRow>;

impl Engine {
    /// Imports a list of people. `rows` is read once, in pieces.
    pub async fn import_people<E>(
        &self,
        rows: impl Iterator<Item = std::result::Result<Row<ListedPerson>, E>>,
        info: ListInfo,
        origin: Origin,
    ) -> Result<std::result::Result<ListReport, E>> {
        let mut import = self.begin_import(origin).await?;
        let mut report = ListReport::default();
        // Everybody on this list gets its mark; who has an older one is not on it.
        let mark = info.as_of.as_microsecond().max(1);
        let mut batch = Vec::with_capacity(BATCH);
        let mut rows = rows;
        loop {
            let row = match rows.next() {
                Some(Ok(row)) => Some(row),
                Some(Err(error)) => return Ok(Err(error)),
                None => None,
            };
            let ended = row.is_none();
            match row {
                Some(Ok(person)) => batch.push(person),
                Some(Err(refused)) => report.refuse(refused),
                None => {}
            }
            if batch.len() == BATCH || (ended && !batch.is_empty()) {
                import.take_people(&batch, mark, &mut report).await?;
                batch.clear();
            }
            if ended {
                break;
            }
        }
        if info.cover == Cover::Whole {
            import.take_leavers(mark, &mut report).await?;
        }
        import.tell_import(ListKind::People, &info, &report);
        if let Some((_, plan)) = self.current_plan(&mut import.tx).await? {
            import.place_people(&plan, &mut report).await?;
        }
        let origin = import.origin.clone();
        import.finish(self).await?;
        self.exempt_as_planned(origin).await?;
        Ok(Ok(report))
    }

    /// Imports a list of one service's devices.
    pub async fn import_devices<E>(
        &self,
        side: Side,
        rows: impl Iterator<Item = std::result::Result<Row<Sighting>, E>>,
        info: ListInfo,
        origin: Origin,
    ) -> Result<std::result::Result<ListReport, E>> {
        let mut case = self.case(origin).await?;
        let mut report = ListReport::default();
        let known = u64::try_from(case.tx.devices_held(side).await?).unwrap_or(0);
        let mut batch = Vec::with_capacity(BATCH);
        let mut rows = rows;
        loop {
            let row = match rows.next() {
                Some(Ok(row)) => Some(row),
                Some(Err(error)) => return Ok(Err(error)),
                None => None,
            };
            let ended = row.is_none();
            match row {
                Some(Ok(sighting)) => batch.push(Sighting { seen_at: info.as_of, ..sighting }),
                Some(Err(refused)) => report.refuse(refused),
                None => {}
            }
            if batch.len() == BATCH || (ended && !batch.is_empty()) {
                let taken = case.take_sightings(side, &batch, Because::ListSaid).await?;
                case.save().await?;
                report.rows += batch.len() as u64;
                report.added += taken.added;
                report.changed += taken.changed;
                report.unmatched += taken.unmatched;
                batch.clear();
            }
            if ended {
                break;
            }
        }
        report.unchanged = report.rows - report.added - report.changed - report.unmatched;
        if info.cover == Cover::Whole {
            report.gone = case.take_missing(side, info.as_of, Because::ListSaid).await?.gone;
            refuse_part_of_list(report.gone, known)?;
        }
        let before = case.tx.feed(feed_name(side)).await?;
        let whole_at = if info.cover == Cover::Whole { Some(info.as_of) } else { before.and_then(|feed| feed.whole_at) };
        let seen_at = before.map_or(info.as_of, |feed| feed.seen_at.max(info.as_of));
        case.tx.feed_set(feed_name(side), Feed { seen_at, whole_at, position: 0 }).await?;
        let kind = match side {
            Side::Source => ListKind::SourceDevices,
            Side::Target => ListKind::TargetDevices,
        };
        if report.is_news() {
            case.tell(imported(kind, &info, &report));
        }
        case.finish().await?;
        Ok(Ok(report))
    }

    async fn begin_import(&self, origin: Origin) -> Result<Import> {
        let mut tx = self.store.write().await?;
        let plan = self.current_plan(&mut tx).await?.map(|(_, plan)| plan);
        let salt = tx.installation().await?.map_or_else(String::new, |installation| installation.salt);
        Ok(Import { tx, plan, origin, salt, journal: Vec::new() })
    }

    /// Places everybody who has no cohort; after a plan has been approved.
    pub(crate) async fn place_all(&self, case: &mut Case<'_>) -> Result<ListReport> {
        let mut report = ListReport::default();
        let plan = std::sync::Arc::clone(&case.plan);
        let placed = place_unplaced(&mut case.tx, &plan, &case.origin, &mut report).await?;
        for event in placed {
            case.tell(event);
        }
        Ok(report)
    }
}

/// A whole list that lacks a large part of what is known is more likely part of one: nothing of it is taken over.
fn refuse_part_of_list(gone: u64, known: u64) -> Result<()> {
    if is_too_much(gone, known) {
        return Err(EngineError::PartOfList { found: known - gone, known });
    }
    Ok(())
}

/// Whether more is gone than a whole list would lack.
pub(crate) fn is_too_much(gone: u64, known: u64) -> bool {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a count"
    )]
    let most = ((known as f64) * MOST_GONE) as u64;
    gone > most.max(ALWAYS_GONE)
}

fn imported(list: ListKind, info: &ListInfo, report: &ListReport) -> Event {
    Event::ListImported {
        list,
        file: info.file.clone(),
        rows: report.rows,
        added: report.added,
        changed: report.changed,
        gone: report.gone,
        refused: report.refused_count,
    }
}

impl ListReport {
    fn refuse(&mut self, refused: RefusedRow) {
        self.refused_count += 1;
        if self.refused.len() < REFUSED_KEPT {
            self.refused.push(refused);
        }
    }

    /// Whether the list said anything that was not known.
    fn is_news(&self) -> bool {
        self.added + self.changed + self.gone > 0
    }
}

/// An import of people at work. It needs no plan: people can be imported before there is one.
struct Import {
    tx: sluis_store::Tx,
    plan: Option<std::sync::Arc<Plan>>,
    origin: Origin,
    salt: String,
    journal: Vec<Event>,
}

impl Import {
    async fn take_people(&mut self, rows: &[ListedPerson], mark: i64, report: &mut ListReport) -> Result<()> {
        let accounts: Vec<String> = rows.iter().map(|row| row.account.clone()).collect();
        let known = self.tx.people_by_account(&accounts).await?;
        let by_account: BTreeMap<&str, &Person> = known.iter().map(|person| (person.account.as_str(), person)).collect();
        let default = self.plan.as_ref().map_or(Language::En, |plan| plan.campaign.default_language);
        let mut next_id = self.tx.next_person_id().await?;
        let mut changes = sluis_store::Changes::default();
        let mut seen = Vec::with_capacity(rows.len());
        for row in rows {
            report.rows += 1;
            match by_account.get(row.account.as_str()) {
                Some(person) => {
                    seen.push(person.id);
                    let merged = merge(person, row, default);
                    let after = match row.active {
                        Some(false) => merged.leave(),
                        _ => merged.come_back(),
                    };
                    if after == **person {
                        report.unchanged += 1;
                        continue;
                    }
                    report.changed += 1;
                    let after = self.move_scope(person, after, &mut changes).await?;
                    changes.person(Some(person), after);
                }
                None if row.active == Some(false) => report.unchanged += 1,
                None => {
                    report.added += 1;
                    seen.push(next_id);
                    changes.person(None, merge(&nobody(next_id, &row.account, &self.salt), row, default));
                    next_id = PersonId(next_id.0 + 1);
                }
            }
        }
        self.save(changes).await?;
        self.tx.people_seen(&seen, mark).await?;
        Ok(())
    }

    /// Somebody who leaves takes their devices out of scope; somebody who comes back brings them in again.
    async fn move_scope(&mut self, before: &Person, after: Person, changes: &mut sluis_store::Changes) -> Result<Person> {
        let (event, told) = match (before.stage, after.stage) {
            (stage, PersonStage::Left) if stage != PersonStage::Left => {
                (DeviceEvent::LeftScope, Event::PersonLeft { person: before.id })
            }
            (PersonStage::Left, stage) if stage != PersonStage::Left => {
                (DeviceEvent::CameBack, Event::PersonCameBack { person: before.id })
            }
            _ => return Ok(after),
        };
        let mut open_devices = 0;
        for device in self.tx.devices_of(&[before.id]).await? {
            if let Ok(moved) = device.apply(&event, self.origin.now) {
                open_devices += u32::from(moved.state.is_in_scope() && !moved.state.is_done());
                changes.device(Some(&device), moved);
            }
        }
        self.journal.push(told);
        Ok(Person { open_devices, ..after })
    }

    /// Who was on an earlier whole list and is not on this one has left.
    async fn take_leavers(&mut self, mark: i64, report: &mut ListReport) -> Result<()> {
        let known = u64::try_from(self.tx.people_count().await?).unwrap_or(0).saturating_sub(report.added);
        let mut after = PersonId(0);
        loop {
            let missing = self.tx.people_not_seen(mark, after, u32::try_from(BATCH).unwrap_or(1_000)).await?;
            let Some(last) = missing.last() else { break };
            after = last.id;
            let mut changes = sluis_store::Changes::default();
            for person in &missing {
                let left = self.move_scope(person, person.leave(), &mut changes).await?;
                changes.person(Some(person), left);
                report.gone += 1;
            }
            self.save(changes).await?;
        }
        refuse_part_of_list(report.gone, known)
    }

    async fn save(&mut self, changes: sluis_store::Changes) -> Result<()> {
        let rules = self.plan.as_ref().map(|plan| &plan.campaign);
        Ok(self.tx.save(changes, rules, self.origin.now).await?)
    }

    fn tell_import(&mut self, kind: ListKind, info: &ListInfo, report: &ListReport) {
        if report.is_news() {
            self.journal.push(imported(kind, info, report));
        }
    }

    async fn place_people(&mut self, plan: &Plan, report: &mut ListReport) -> Result<()> {
        let placed = place_unplaced(&mut self.tx, plan, &self.origin, report).await?;
        self.journal.extend(placed);
        Ok(())
    }

    async fn finish(mut self, engine: &Engine) -> Result<()> {
        let mut changes = sluis_store::Changes::default();
        for event in std::mem::take(&mut self.journal) {
            changes.tell(self.origin.actor.clone(), event);
        }
        self.save(changes).await?;
        self.tx.commit().await?;
        engine.signal();
        Ok(())
    }
}

fn nobody(id: PersonId, account: &str, salt: &str) -> Person {
    Person {
        id,
        account: account.to_owned(),
        name: account.to_owned(),
        email: None,
        department: String::new(),
        site: String::new(),
        country: String::new(),
        language: Language::En,
        executive: false,
        vip: false,
        volunteer: false,
        cohort: None,
        turn: turn(account, salt),
        stage: PersonStage::Waiting,
        invited_at: None,
        done_at: None,
        open_devices: 0,
        reminders: 0,
        nudged_at: None,
        exempt_until: None,
        access_excluded: false,
    }
}

/// A person with what a list says; what it does not say stays.
fn merge(person: &Person, row: &ListedPerson, default: Language) -> Person {
    let is_new = person.name == person.account && person.email.is_none();
    let mut merged = person.clone();
    let set = |field: &mut String, value: &Option<String>| {
        if let Some(value) = value {
            field.clone_from(value);
        }
    };
    set(&mut merged.name, &row.name);
    set(&mut merged.department, &row.department);
    set(&mut merged.site, &row.site);
    set(&mut merged.country, &row.country);
    if row.email.is_some() {
        merged.email.clone_from(&row.email);
    }
    merged.language = row.language.unwrap_or(if is_new { default } else { person.language });
    merged.executive = row.executive.unwrap_or(person.executive);
    merged.vip = row.vip.unwrap_or(person.vip);
    merged.volunteer = row.volunteer.unwrap_or(person.volunteer);
    merged
}

/// Gives everybody who has none a cohort, with their devices; tells whom it kept out of which pilot.
async fn place_unplaced(tx: &mut sluis_store::Tx, plan: &Plan, origin: &Origin, report: &mut ListReport) -> Result<Vec<Event>> {
    let by_platform = plan.groups.iter().any(|group| !group.members.platform.is_empty());
    let mut candidates = Vec::new();
    let mut after = PersonId(0);
    loop {
        let people = tx.people_unplaced(after, 5_000).await?;
        let Some(last) = people.last() else { break };
        after = last.id;
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let devices = if by_platform { tx.devices_of(&ids).await? } else { Vec::new() };
        for person in &people {
            let own = devices.iter().filter(|device| device.owner == person.id);
            let own = own.map(|device| sluis_plan::Device { platform: device.platform, ownership: device.ownership }).collect();
            match group_of(plan, &Member { person: listed(person), devices: own }) {
                Ok(group) => candidates.push(Candidate {
                    person: person.id,
                    group,
                    protected: person.is_protected(),
                    volunteer: person.volunteer,
                    turn: person.turn,
                }),
                Err(_) => report.unplaced += 1,
            }
        }
    }
    if candidates.is_empty() {
        return Ok(Vec::new());
    }
    let taken = tx.cohort_sizes().await?.into_iter().collect();
    let running = tx.installation().await?.is_some_and(|installation| {
        !matches!(installation.stage, sluis_campaign::CampaignStage::Draft | sluis_campaign::CampaignStage::Approved)
    });
    let placements = place(plan, candidates, &taken, running);
    let mut events = Vec::new();
    for chunk in placements.chunks(BATCH) {
        let ids: Vec<PersonId> = chunk.iter().map(|placement| placement.person).collect();
        let people: BTreeMap<PersonId, Person> = tx.people(&ids).await?.into_iter().map(|person| (person.id, person)).collect();
        let devices = tx.devices_of(&ids).await?;
        let mut changes = sluis_store::Changes::default();
        let mut cohorts: BTreeMap<PersonId, CohortId> = BTreeMap::new();
        for placement in chunk {
            let Some(person) = people.get(&placement.person) else { continue };
            if let Some((phase, because)) = &placement.kept_out {
                events.push(Event::KeptOut { person: person.id, phase: phase.clone(), because: *because });
            }
            let Some(cohort) = &placement.cohort else {
                report.unplaced += 1;
                continue;
            };
            *report.placed.entry(cohort.clone()).or_insert(0) += 1;
            cohorts.insert(person.id, cohort.clone());
            changes.person(Some(person), Person { cohort: Some(cohort.clone()), turn: placement.turn, ..person.clone() });
        }
        for device in &devices {
            if let Some(cohort) = cohorts.get(&device.owner) {
                changes.device(Some(device), Device { cohort: Some(cohort.clone()), ..device.clone() });
            }
        }
        tx.save(changes, Some(&plan.campaign), origin.now).await?;
    }
    if tx.exclusion().await? != ExclusionGroup::Empty {
        tx.exclusion_set(ExclusionGroup::Stale).await?;
    }
    for (cohort, people) in &report.placed {
        events.push(Event::PeoplePlaced { cohort: Some(cohort.clone()), people: *people });
    }
    Ok(events)
}

/// A person as the plan's rules see them.
fn listed(person: &Person) -> sluis_plan::Person {
    sluis_plan::Person {
        account: person.account.clone(),
        name: person.name.clone(),
        email: person.email.clone(),
        department: person.department.clone(),
        site: person.site.clone(),
        country: person.country.clone(),
        language: Some(person.language),
        executive: person.executive,
        vip: person.vip,
        volunteer: person.volunteer,
    }
}

impl Engine {
    /// Everybody with their devices, as the plan's rules see them, for checking a plan against real lists.
    pub async fn members(&self) -> Result<Vec<Member>> {
        let mut tx = self.store.read().await?;
        let mut members = Vec::new();
        let mut after = PersonId(0);
        loop {
            let people = tx.people_after(after, 5_000).await?;
            let Some(last) = people.last() else { return Ok(members) };
            after = last.id;
            let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
            let mut devices: BTreeMap<PersonId, Vec<sluis_plan::Device>> = BTreeMap::new();
            for device in tx.devices_of(&ids).await? {
                let listed = sluis_plan::Device { platform: device.platform, ownership: device.ownership };
                devices.entry(device.owner).or_default().push(listed);
            }
            members.extend(
                people
                    .iter()
                    .filter(|person| person.stage != PersonStage::Left)
                    .map(|person| Member { person: listed(person), devices: devices.remove(&person.id).unwrap_or_default() }),
            );
        }
    }
}
