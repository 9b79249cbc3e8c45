//! People.

use jiff::Timestamp;
use jiff::civil::Date;
use sluis_campaign::{Person, PersonId, PersonStage};
use sluis_plan::{Campaign, CohortId};

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
    /// The beginning of an account, a first name or a last name.
    pub search: Option<String>,
    pub cohort: Option<CohortId>,
    pub stage: Option<PersonStage>,
    /// The last person of the page before.
    pub after: Option<PersonId>,
    pub limit: u32,
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
    pub async fn people_to_leave_exclusion(&mut self, cohort: &CohortId, limit: u32) -> Result<Vec<Person>> {
        let rows = self
            .rows(
                select!(
                    "WHERE cohort = $1 AND access_excluded = 1 AND stage = 'done' AND NOT EXISTS \
                     (SELECT 1 FROM device WHERE device.owner = person.id AND device.state = 'enrolled') ORDER BY id LIMIT $2"
                ),
                &[cohort.as_str().into(), limit.into()],
            )
            .await?;
        rows.iter().map(person).collect()
    }

    pub async fn people_list(&mut self, filter: &PeopleFilter) -> Result<Vec<Person>> {
        let after = filter.after.map_or(0, |id| id.0);
        let limit: Value<'_> = filter.limit.into();
        if let Some(search) =
            filter.search.as_deref().map(|search| search.trim().to_lowercase()).filter(|search| !search.is_empty())
        {
            let end = format!("{search}\u{10ffff}");
            let rows = self
                .rows(
                    select!(
                        "WHERE id IN (SELECT id FROM person WHERE account >= $1 AND account < $2 \
                         UNION SELECT id FROM person WHERE search_first >= $1 AND search_first < $2 \
                         UNION SELECT id FROM person WHERE search_last >= $1 AND search_last < $2) \
                         AND id > $3 AND (cohort = $4 OR $4 IS NULL) AND (stage = $5 OR $5 IS NULL) ORDER BY id LIMIT $6"
                    ),
                    &[
                        search.as_str().into(),
                        end.as_str().into(),
                        after.into(),
                        filter.cohort.as_ref().map(CohortId::as_str).into(),
                        filter.stage.map(PersonStage::word).into(),
                        limit,
                    ],
                )
                .await?;
            return rows.iter().map(person).collect();
        }
        // One statement for each set of filters, so that each uses the index made for it.
        let rows = match (&filter.cohort, filter.stage) {
            (None, None) => self.rows(select!("WHERE id > $1 ORDER BY id LIMIT $2"), &[after.into(), limit]).await?,
            (Some(cohort), Some(stage)) => return self.people_of_cohort(cohort, stage, PersonId(after), filter.limit).await,
            (Some(cohort), None) => {
                self.rows(
                    select!("WHERE cohort = $1 AND id > $2 ORDER BY id LIMIT $3"),
                    &[cohort.as_str().into(), after.into(), limit],
                )
                .await?
            }
            (None, Some(stage)) => {
                self.rows(
                    select!("WHERE stage = $1 AND id > $2 ORDER BY id LIMIT $3"),
                    &[stage.word().into(), after.into(), limit],
                )
                .await?
            }
        };
        rows.iter().map(person).collect()
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
