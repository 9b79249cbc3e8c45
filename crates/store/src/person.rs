//! People.

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_campaign::{Person, PersonId, PersonStage};
use sluis_plan::{Campaign, CohortId, words};
use sqlx::AssertSqlSafe;

use crate::db::{Row, Tx, Value};
use crate::error::Result;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, account, name, email, department, site, country, language, executive, vip, volunteer, cohort, turn, ",
            "stage, invited_at, done_at, open_devices, reminders, nudged_at, exempt_until, access_excluded FROM person ",
            $rest
        )
    };
}

/// Which people to list.
#[derive(Clone, Debug, Default)]
pub struct PeopleFilter {
    /// The beginning of a last name, a whole name or an account.
    pub search: Option<String>,
    pub cohort: CohortFilter,
    pub stage: Option<PersonStage>,
    /// Where the page before ended.
    pub after: Option<PeopleMark>,
    pub limit: u32,
}

/// Whose cohort counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CohortFilter {
    #[default]
    Any,
    /// One of these: a cohort, or those of a phase.
    In(Vec<CohortId>),
    /// No cohort: no group matches, or more than one.
    Nowhere,
}

/// The end of a page of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeopleMark {
    pub order: PeopleOrder,
    pub person: PersonId,
}

words! {
    /// In which order people are listed. What is searched is found by last name first, then by whole name, then by account;
    /// whoever was found already is not found again.
    pub enum PeopleOrder {
        Id => "id",
        LastName => "last",
        Name => "name",
        Account => "account",
    }
}

/// People of one page, and where the next one begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeoplePage {
    pub people: Vec<Person>,
    /// `None` at the end of the list.
    pub next: Option<PeopleMark>,
}

impl CohortFilter {
    /// Whether a cohort counts; the empty one stands for none.
    pub fn admits(&self, cohort: &CohortId) -> bool {
        match self {
            CohortFilter::Any => true,
            CohortFilter::In(cohorts) => cohorts.contains(cohort),
            CohortFilter::Nowhere => cohort.as_str().is_empty(),
        }
    }
}

impl Tx {
    pub async fn person(&mut self, id: PersonId) -> Result<Option<Person>> {
        self.row(select!("WHERE id = $1"), &[id.0.into()]).await?.as_ref().map(person).transpose()
    }

    pub async fn people(&mut self, ids: &[PersonId]) -> Result<Vec<Person>> {
        let keys: Vec<Value<'_>> = ids.iter().map(|id| id.0.into()).collect();
        self.rows_in(select!("WHERE id IN"), "ORDER BY id", &keys).await?.iter().map(person).collect()
    }

    pub async fn people_by_account(&mut self, accounts: &[String]) -> Result<Vec<Person>> {
        let keys: Vec<Value<'_>> = accounts.iter().map(Value::from).collect();
        self.rows_in(select!("WHERE account IN"), "ORDER BY id", &keys).await?.iter().map(person).collect()
    }

    /// The next people of a cohort to be invited.
    pub async fn people_next(&mut self, cohort: &CohortId, limit: u32) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!("WHERE cohort = $1 AND stage = 'waiting' ORDER BY turn, id LIMIT $2"),
                &[cohort.as_str().into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    /// Everybody of a cohort who is in one of these stages, in pages by id.
    pub async fn people_of_cohort(
        &mut self,
        cohort: &CohortId,
        stage: PersonStage,
        after: PersonId,
        limit: u32,
    ) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!("WHERE cohort = $1 AND stage = $2 AND id > $3 ORDER BY id LIMIT $4"),
                &[cohort.as_str().into(), stage.word().into(), after.0.into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    /// People in pages by id.
    pub async fn people_after(&mut self, after: PersonId, limit: u32) -> Result<Vec<Person>> {
        let rows = self.rows(select!("WHERE id > $1 ORDER BY id LIMIT $2"), &[after.0.into(), limit.into()]).await?;
        rows.iter().map(person).collect()
    }

    pub async fn people_due(&mut self, now: Timestamp, limit: u32) -> Result<Vec<Person>> {
        let rows = self.rows(select!("WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2"), &[now.into(), limit.into()]).await?;
        rows.iter().map(person).collect()
    }

    /// People whose exemption ended before this day.
    pub async fn people_no_longer_exempt(&mut self, today: Date) -> Result<Vec<PersonId>> {
        let rows =
            self.rows("SELECT id FROM person WHERE stage = 'exempt' AND exempt_until < $1 ORDER BY id", &[today.into()]).await?;
        rows.iter().map(|row| Ok(PersonId(row.int(0)?))).collect()
    }

    /// Done people of a cohort, all of whose devices are compliant, whom access control still makes an exception for (`I-12`).
    /// Who has no device in the new service keeps it: they could get in through nothing.
    pub async fn people_to_leave_exclusion(&mut self, cohort: &CohortId, limit: u32) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!(
                    "WHERE cohort = $1 AND access_excluded = 1 AND stage = 'done' AND NOT EXISTS \
                     (SELECT 1 FROM device WHERE device.owner = person.id AND device.state = 'enrolled') AND EXISTS \
                     (SELECT 1 FROM device WHERE device.owner = person.id AND device.state IN ('compliant', 'validated')) \
                     ORDER BY id LIMIT $2"
                ),
                &[cohort.as_str().into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    /// A page of people. Every way through walks an index from the end of the page before, so the last page costs what the
    /// first one does.
    pub async fn people_list(&mut self, filter: &PeopleFilter) -> Result<PeoplePage> {
        if filter.cohort == CohortFilter::In(Vec::new()) {
            return Ok(PeoplePage::default());
        }
        let search = filter.search.as_deref().map(|search| search.trim().to_lowercase()).filter(|search| !search.is_empty());
        let wanted = filter.limit as usize;
        // One more than the page shows tells whether there is another page.
        let limit = filter.limit.saturating_add(1);
        let mut found: Vec<(PeopleOrder, Person)> = Vec::new();
        match search {
            None => {
                let after = filter.after.map_or(PersonId(0), |mark| mark.person);
                let people = self.people_in_order_of_id(&filter.cohort, filter.stage, after, limit).await?;
                found.extend(people.into_iter().map(|person| (PeopleOrder::Id, person)));
            }
            Some(search) => {
                let from = filter.after.map_or(PeopleOrder::LastName, |mark| mark.order);
                for order in [PeopleOrder::LastName, PeopleOrder::Name, PeopleOrder::Account] {
                    if order < from || found.len() > wanted {
                        continue;
                    }
                    let after = filter.after.filter(|mark| mark.order == order).map(|mark| mark.person);
                    let room = limit.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
                    let people = self.people_found(order, &search, filter, after, room).await?;
                    found.extend(people.into_iter().map(|person| (order, person)));
                }
            }
        }
        let more = found.len() > wanted;
        found.truncate(wanted);
        let next = found.last().filter(|_| more).map(|(order, person)| PeopleMark { order: *order, person: person.id });
        Ok(PeoplePage { people: found.into_iter().map(|(_, person)| person).collect(), next })
    }

    async fn people_in_order_of_id(
        &mut self,
        cohort: &CohortFilter,
        stage: Option<PersonStage>,
        after: PersonId,
        limit: u32,
    ) -> Result<Vec<Person>> {
        match (cohort, stage) {
            (CohortFilter::Any, None) => self.people_after(after, limit).await,
            (CohortFilter::Any, Some(stage)) => {
                let rows = self
                    .rows(
                        select!("WHERE stage = $1 AND id > $2 ORDER BY id LIMIT $3"),
                        &[stage.word().into(), after.0.into(), limit.into()],
                    )
                    .await?;
                rows.iter().map(person).collect()
            }
            (CohortFilter::Nowhere, stage) => {
                let rows = self
                    .rows(
                        select!("WHERE cohort IS NULL AND (stage = $1 OR $1 IS NULL) AND id > $2 ORDER BY id LIMIT $3"),
                        &[stage.map(PersonStage::word).into(), after.0.into(), limit.into()],
                    )
                    .await?;
                rows.iter().map(person).collect()
            }
            (CohortFilter::In(cohorts), stage) => {
                let stages = stage.as_ref().map_or(PersonStage::ALL, std::slice::from_ref);
                let mut people: Vec<Person> = Vec::new();
                for cohort in cohorts {
                    for stage in stages {
                        people.extend(self.people_of_cohort(cohort, *stage, after, limit).await?);
                    }
                }
                people.sort_unstable_by_key(|person| person.id);
                people.truncate(limit as usize);
                Ok(people)
            }
        }
    }

    /// Those whom a search finds in one order, from the end of the page before on.
    async fn people_found(
        &mut self,
        order: PeopleOrder,
        search: &str,
        filter: &PeopleFilter,
        after: Option<PersonId>,
        limit: u32,
    ) -> Result<Vec<Person>> {
        let before = match after {
            Some(id) => self.person(id).await?,
            None => None,
        };
        let (sql, values) = search_statement(order, search, filter, before.as_ref(), limit);
        self.rows(AssertSqlSafe(sql), &values).await?.iter().map(person).collect()
    }

    /// How many people each cohort has, those who have left not counted.
    pub async fn cohort_sizes(&mut self) -> Result<Vec<(CohortId, u32)>> {
        let rows = self
            .rows(
                "SELECT cohort, CAST(SUM(value) AS BIGINT) FROM cohort_count WHERE measure IN \
                 ('person.waiting', 'person.invited', 'person.done', 'person.exempt') AND cohort <> '' GROUP BY cohort ORDER BY cohort",
                &[],
            )
            .await?;
        rows.iter().map(|row| Ok((CohortId(row.text(0)?), row.number(1)?))).collect()
    }

    /// People who have no cohort, in pages by id. Those who have left need none.
    pub async fn people_unplaced(&mut self, after: PersonId, limit: u32) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!("WHERE cohort IS NULL AND stage <> 'left' AND id > $1 ORDER BY id LIMIT $2"),
                &[after.0.into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    /// People who stand on the list with none of these accounts' ids marked as seen: see [`Tx::people_seen`].
    pub async fn people_not_seen(&mut self, mark: i64, after: PersonId, limit: u32) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!("WHERE stage <> 'left' AND listed < $1 AND id > $2 ORDER BY id LIMIT $3"),
                &[mark.into(), after.0.into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    /// Marks people as standing on a whole list; those who are not marked have left it.
    pub async fn people_seen(&mut self, people: &[PersonId], mark: i64) -> Result<()> {
        for chunk in people.chunks(500) {
            let keys: Vec<Value<'_>> = std::iter::once(mark.into()).chain(chunk.iter().map(|id| id.0.into())).collect();
            self.execute_in("UPDATE person SET listed = $1 WHERE id IN", &keys, 1).await?;
        }
        Ok(())
    }

    /// How many people there are who have not left.
    pub async fn people_count(&mut self) -> Result<i64> {
        self.number(
            "SELECT CAST(SUM(value) AS BIGINT) FROM cohort_count WHERE measure IN ('person.waiting', 'person.invited', 'person.done', 'person.exempt')",
            &[],
        )
        .await
    }

    pub(crate) async fn next_id(&mut self, sql: &'static str) -> Result<i64> {
        Ok(self.number(sql, &[]).await? + 1)
    }

    /// The id that the next new person gets.
    pub async fn next_person_id(&mut self) -> Result<PersonId> {
        self.next_id("SELECT MAX(id) FROM person").await.map(PersonId)
    }

    pub(crate) async fn people_write(&mut self, people: &[&Person], rules: Option<&Campaign>) -> Result<()> {
        const HEAD: &str = "INSERT INTO person (id, account, name, email, department, site, country, language, executive, vip, \
             volunteer, cohort, turn, stage, invited_at, done_at, open_devices, reminders, nudged_at, exempt_until, \
             access_excluded, due_at, search_first, search_last) VALUES";
        const TAIL: &str = "ON CONFLICT (id) DO UPDATE SET account = excluded.account, name = excluded.name, \
             email = excluded.email, department = excluded.department, site = excluded.site, country = excluded.country, \
             language = excluded.language, executive = excluded.executive, vip = excluded.vip, volunteer = excluded.volunteer, \
             cohort = excluded.cohort, turn = excluded.turn, stage = excluded.stage, invited_at = excluded.invited_at, \
             done_at = excluded.done_at, open_devices = excluded.open_devices, reminders = excluded.reminders, \
             nudged_at = excluded.nudged_at, exempt_until = excluded.exempt_until, access_excluded = excluded.access_excluded, \
             due_at = excluded.due_at, search_first = excluded.search_first, search_last = excluded.search_last";
        let mut values: Vec<Value<'_>> = Vec::with_capacity(people.len() * 24);
        for person in people {
            let (first, last) = search_words(&person.name);
            values.extend([
                person.id.0.into(),
                (&person.account).into(),
                (&person.name).into(),
                person.email.as_deref().into(),
                (&person.department).into(),
                (&person.site).into(),
                (&person.country).into(),
                person.language.code().into(),
                person.executive.into(),
                person.vip.into(),
                person.volunteer.into(),
                person.cohort.as_ref().map(CohortId::as_str).into(),
                person.turn.into(),
                person.stage.word().into(),
                person.invited_at.into(),
                person.done_at.into(),
                person.open_devices.into(),
                person.reminders.into(),
                person.nudged_at.into(),
                person.exempt_until.into(),
                person.access_excluded.into(),
                rules.and_then(|rules| person.due(rules)).into(),
                first.into(),
                last.into(),
            ]);
        }
        self.execute_many(HEAD, TAIL, 24, &values).await?;
        Ok(())
    }
}

/// The statement that walks one of the three indexes made for searching. What an earlier one finds is left out.
fn search_statement<'a>(
    order: PeopleOrder,
    search: &'a str,
    filter: &'a PeopleFilter,
    before: Option<&Person>,
    limit: u32,
) -> (String, Vec<Value<'a>>) {
    let mut values: Vec<Value<'a>> = Vec::new();
    let mut place = |value: Value<'a>| {
        values.push(value);
        format!("${}", values.len())
    };
    // Of several words, such as "van den Berg", the last one is looked for, and all of them must be there.
    let word = search.rsplit(' ').next().unwrap_or_default();
    let contains = format!("%{}%", search.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    let begins = |column: &str, with: &'a str, place: &mut dyn FnMut(Value<'a>) -> String| {
        let (from, to) = (place(with.into()), place(format!("{with}\u{10ffff}").into()));
        format!("{column} >= {from} AND {column} < {to}")
    };
    let last =
        format!("{} AND search_first LIKE {} ESCAPE '\\'", begins("search_last", word, &mut place), place(contains.into()));
    let (column, found, key) = match order {
        PeopleOrder::Id | PeopleOrder::LastName => {
            ("search_last", last, before.map_or_else(|| word.to_owned(), |person| search_words(&person.name).1))
        }
        PeopleOrder::Name => {
            let first = begins("search_first", search, &mut place);
            let key = before.map_or_else(|| search.to_owned(), |person| search_words(&person.name).0);
            ("search_first", format!("{first} AND NOT ({last})"), key)
        }
        PeopleOrder::Account => {
            let first = begins("search_first", search, &mut place);
            let account = begins("account", search, &mut place);
            let key = before.map_or_else(|| search.to_owned(), |person| person.account.clone());
            ("account", format!("{account} AND NOT ({first}) AND NOT ({last})"), key)
        }
    };
    let key = place(key.into());
    let after = place(before.map_or(0, |person| person.id.0).into());
    let mut conditions = format!("{found} AND {column} >= {key} AND ({column} > {key} OR id > {after})");
    // What COALESCE hides is no invitation to walk the index of cohorts or stages, and sort all of what is there.
    match &filter.cohort {
        CohortFilter::Any => {}
        CohortFilter::Nowhere => conditions.push_str(" AND COALESCE(cohort, '') = ''"),
        CohortFilter::In(cohorts) => {
            let places: Vec<String> = cohorts.iter().map(|cohort| place(cohort.as_str().into())).collect();
            conditions.push_str(&format!(" AND COALESCE(cohort, '') IN ({})", places.join(", ")));
        }
    }
    if let Some(stage) = filter.stage {
        conditions.push_str(&format!(" AND COALESCE(stage, '') = {}", place(stage.word().into())));
    }
    let limit = place(limit.into());
    (format!("{} {conditions} ORDER BY {column}, id LIMIT {limit}", select!("WHERE")), values)
}

/// A name in lower case, and from its last word on.
fn search_words(name: &str) -> (String, String) {
    let first = name.trim().to_lowercase();
    let last = first.rsplit(' ').next().unwrap_or_default().to_owned();
    (first, last)
}

fn person(row: &Row) -> Result<Person> {
    Ok(Person {
        id: PersonId(row.int(0)?),
        account: row.text(1)?,
        name: row.text(2)?,
        email: row.opt_text(3)?,
        department: row.text(4)?,
        site: row.text(5)?,
        country: row.text(6)?,
        language: row.word(7)?,
        executive: row.truth(8)?,
        vip: row.truth(9)?,
        volunteer: row.truth(10)?,
        cohort: row.opt_text(11)?.map(CohortId),
        turn: row.int(12)?,
        stage: row.word(13)?,
        invited_at: row.opt_at(14)?,
        done_at: row.opt_at(15)?,
        open_devices: row.number(16)?,
        reminders: row.number(17)?,
        nudged_at: row.opt_at(18)?,
        exempt_until: row.opt_word(19)?,
        access_excluded: row.truth(20)?,
    })
}
