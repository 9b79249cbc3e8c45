//! Devices.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sluis_campaign::{
    Checks, Compliance, Device, DeviceId, DeviceState, Evidence, FailureCategory, ManagedBy, Measure, PersonId, Side, Standing,
};
use sluis_plan::{Campaign, CohortId, Platform};
use sqlx::AssertSqlSafe;

use crate::db::{Row, Tx, Value};
use crate::error::Result;
use crate::person::CohortFilter;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, owner, cohort, name, model, serial, platform, ownership, os_version, source_id, target_id, state, since, ",
            "managed_by, source_standing, source_at, target_standing, target_at, enrolled_at, had_source, instructed_at, ",
            "said_removed_at, gap_since, attempts, failure, compliance, checks, nudges FROM device ",
            $rest
        )
    };
}

/// Between the fields of [`KnownRecord`]: a sign that no name has.
const FIELD_END: char = '\u{1f}';

macro_rules! known_record {
    ($id:literal, $standing:literal) => {
        concat!(
            "SELECT device.id, device.",
            $id,
            ", person.account || '\u{1f}' || device.name || '\u{1f}' || CASE WHEN device.serial IS NULL THEN '' ELSE '1' END \
             || '\u{1f}' || device.os_version || '\u{1f}' || device.state || '\u{1f}' || device.",
            $standing,
            " || '\u{1f}' || device.target_standing || '\u{1f}' || COALESCE(CAST(device.enrolled_at AS TEXT), '') \
             || '\u{1f}' || device.compliance || '\u{1f}' || device.checks \
             FROM device JOIN person ON person.id = device.owner WHERE device.",
            $id,
            " IN"
        )
    };
}

/// Which devices to list.
#[derive(Clone, Debug, Default)]
pub struct DeviceFilter {
    /// In one of these states; empty for any.
    pub states: Vec<DeviceState>,
    pub cohort: CohortFilter,
    pub platform: Option<Platform>,
    pub managed_by: Option<ManagedBy>,
    /// The last device of the page before.
    pub after: Option<DeviceId>,
    pub limit: u32,
}

/// What is known of a device on one side: enough to see whether a service's record of it says anything new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRecord {
    pub device: DeviceId,
    /// The service's own id of the device.
    pub id: String,
    /// The owner's account.
    pub account: String,
    pub name: String,
    pub has_serial: bool,
    pub os_version: String,
    pub state: DeviceState,
    /// Where the device stands on this side.
    pub standing: Standing,
    /// Where it stands in the new service.
    pub target: Standing,
    pub enrolled_at: Option<Timestamp>,
    pub compliance: Compliance,
    pub checks: Checks,
}

impl Tx {
    /// What is known under these ids of one service. Most records of a whole list say nothing new, and this costs a fraction of
    /// loading their devices and owners. A record that can't be told in one piece is left out, and is then looked at as if it
    /// were news.
    pub async fn known_records(&mut self, side: Side, ids: &[String]) -> Result<Vec<KnownRecord>> {
        let keys: Vec<Value<'_>> = ids.iter().map(Value::from).collect();
        let rows = match side {
            Side::Source => self.rows_in(known_record!("source_id", "source_standing"), "", &keys).await?,
            Side::Target => self.rows_in(known_record!("target_id", "target_standing"), "", &keys).await?,
        };
        let mut records = Vec::with_capacity(rows.len());
        for row in &rows {
            let fields = row.text(2)?;
            let fields: Vec<&str> = fields.split(FIELD_END).collect();
            records.extend(known_record(DeviceId(row.int(0)?), row.text(1)?, &fields));
        }
        Ok(records)
    }

    pub async fn device(&mut self, id: DeviceId) -> Result<Option<Device>> {
        self.row(select!("WHERE id = $1"), &[id.0.into()]).await?.as_ref().map(device).transpose()
    }

    pub async fn devices(&mut self, ids: &[DeviceId]) -> Result<Vec<Device>> {
        let keys: Vec<Value<'_>> = ids.iter().map(|id| id.0.into()).collect();
        self.rows_in(select!("WHERE id IN"), "ORDER BY id", &keys).await?.iter().map(device).collect()
    }

    pub async fn devices_of(&mut self, owners: &[PersonId]) -> Result<Vec<Device>> {
        let keys: Vec<Value<'_>> = owners.iter().map(|id| id.0.into()).collect();
        self.rows_in(select!("WHERE owner IN"), "ORDER BY owner, id", &keys).await?.iter().map(device).collect()
    }

    pub async fn devices_by_source_id(&mut self, ids: &[String]) -> Result<Vec<Device>> {
        let keys: Vec<Value<'_>> = ids.iter().map(Value::from).collect();
        self.rows_in(select!("WHERE source_id IN"), "ORDER BY id", &keys).await?.iter().map(device).collect()
    }

    pub async fn devices_by_target_id(&mut self, ids: &[String]) -> Result<Vec<Device>> {
        let keys: Vec<Value<'_>> = ids.iter().map(Value::from).collect();
        self.rows_in(select!("WHERE target_id IN"), "ORDER BY id", &keys).await?.iter().map(device).collect()
    }

    pub async fn devices_by_serial(&mut self, serials: &[String]) -> Result<Vec<Device>> {
        let keys: Vec<Value<'_>> = serials.iter().map(Value::from).collect();
        self.rows_in(select!("WHERE serial IN"), "ORDER BY id", &keys).await?.iter().map(device).collect()
    }

    pub async fn devices_due(&mut self, now: Timestamp, limit: u32) -> Result<Vec<Device>> {
        let rows = self.rows(select!("WHERE due_at <= $1 ORDER BY due_at, id LIMIT $2"), &[now.into(), limit.into()]).await?;
        rows.iter().map(device).collect()
    }

    /// Devices that a service was last seen to hold before a whole list was taken in which they are missing, in pages by id.
    pub async fn devices_missing_from_source(&mut self, taken_at: Timestamp, after: DeviceId, limit: u32) -> Result<Vec<Device>> {
        let rows = self
            .rows(
                select!("WHERE source_standing IN ('present', 'leaving') AND source_at < $1 AND id > $2 ORDER BY id LIMIT $3"),
                &[taken_at.into(), after.0.into(), limit.into()],
            )
            .await?;
        rows.iter().map(device).collect()
    }

    pub async fn devices_missing_from_target(&mut self, taken_at: Timestamp, after: DeviceId, limit: u32) -> Result<Vec<Device>> {
        let rows = self
            .rows(
                select!("WHERE target_standing IN ('present', 'leaving') AND target_at < $1 AND id > $2 ORDER BY id LIMIT $3"),
                &[taken_at.into(), after.0.into(), limit.into()],
            )
            .await?;
        rows.iter().map(device).collect()
    }

    /// Notes that a service's answer named these devices again, unchanged.
    pub async fn devices_seen(&mut self, side: Side, devices: &[DeviceId], at: Timestamp) -> Result<()> {
        for chunk in devices.chunks(500) {
            let keys: Vec<Value<'_>> = std::iter::once(at.into()).chain(chunk.iter().map(|id| id.0.into())).collect();
            let head = match side {
                Side::Source => "UPDATE device SET source_at = $1 WHERE source_at < $1 AND id IN",
                Side::Target => "UPDATE device SET target_at = $1 WHERE target_at < $1 AND id IN",
            };
            self.execute_in(head, &keys, 1).await?;
        }
        Ok(())
    }

    /// How many devices a service is known to hold.
    pub async fn devices_held(&mut self, side: Side) -> Result<i64> {
        let sql = match side {
            Side::Source => "SELECT COUNT(*) FROM device WHERE source_standing IN ('present', 'leaving')",
            Side::Target => "SELECT COUNT(*) FROM device WHERE target_standing IN ('present', 'leaving')",
        };
        self.number(sql, &[]).await
    }

    /// Devices in the order of their ids. However rare what is asked for is, only rows that are returned are read: the
    /// counters say where there are any, and each such place of the index is walked from the last page on.
    pub async fn devices_list(&mut self, filter: &DeviceFilter) -> Result<Vec<Device>> {
        let after = filter.after.map_or(0, |id| id.0);
        let anything = filter.states.is_empty() && filter.platform.is_none() && filter.managed_by.is_none();
        if anything && filter.cohort == CohortFilter::Any {
            let rows = self.rows(select!("WHERE id > $1 ORDER BY id LIMIT $2"), &[after.into(), filter.limit.into()]).await?;
            return rows.iter().map(device).collect();
        }
        let mut ids: Vec<DeviceId> = Vec::new();
        for (cohort, states) in self.places_of_devices(filter).await? {
            let sql = AssertSqlSafe(in_order_of_id(&cohort, &states, filter));
            let rows = self.rows(sql, &[after.into(), filter.limit.into(), cohort.as_str().into()]).await?;
            for row in &rows {
                ids.push(DeviceId(row.int(0)?));
            }
        }
        ids.sort_unstable();
        ids.truncate(filter.limit as usize);
        self.devices(&ids).await
    }

    /// The cohorts and states in which there are devices that a filter lets through. The empty cohort stands for none.
    async fn places_of_devices(&mut self, filter: &DeviceFilter) -> Result<BTreeMap<CohortId, Vec<DeviceState>>> {
        let states = if filter.states.is_empty() { DeviceState::ALL } else { &filter.states };
        let keys: Vec<Value<'_>> = states.iter().map(|state| Measure::Device(*state).to_string().into()).collect();
        let mut places: BTreeMap<CohortId, Vec<DeviceState>> = BTreeMap::new();
        let head = "SELECT cohort, measure FROM cohort_count WHERE value > 0 AND measure IN";
        for row in self.rows_in(head, "ORDER BY cohort, measure", &keys).await? {
            let cohort = CohortId(row.text(0)?);
            if let Measure::Device(state) = row.word(1)?
                && filter.cohort.admits(&cohort)
                && filter.managed_by.is_none_or(|by| may_be_managed_by(state, by))
            {
                places.entry(cohort).or_default().push(state);
            }
        }
        Ok(places)
    }

    /// Devices whose serial number begins like this, at most `limit` of them. Serial numbers are written in capitals, whatever
    /// whoever searches types.
    pub async fn devices_by_beginning(&mut self, serial: &str, limit: u32) -> Result<Vec<Device>> {
        let typed = serial.trim();
        let mut found: Vec<Device> = Vec::new();
        for beginning in [typed.to_uppercase(), typed.to_owned()] {
            let end = format!("{beginning}\u{10ffff}");
            let rows = self
                .rows(
                    select!("WHERE serial >= $1 AND serial < $2 ORDER BY serial LIMIT $3"),
                    &[beginning.as_str().into(), end.into(), limit.into()],
                )
                .await?;
            for row in &rows {
                found.push(device(row)?);
            }
            if beginning == typed {
                break;
            }
        }
        found.truncate(limit as usize);
        Ok(found)
    }

    /// The id that the next new device gets.
    pub async fn next_device_id(&mut self) -> Result<DeviceId> {
        self.next_id("SELECT MAX(id) FROM device").await.map(DeviceId)
    }

    pub(crate) async fn devices_write(&mut self, devices: &[&Device], rules: Option<&Campaign>) -> Result<()> {
        const HEAD: &str = "INSERT INTO device (id, owner, cohort, name, model, serial, platform, ownership, os_version, source_id, \
             target_id, state, since, managed_by, source_standing, source_at, target_standing, target_at, enrolled_at, had_source, \
             instructed_at, said_removed_at, gap_since, attempts, failure, compliance, checks, nudges, due_at) VALUES";
        const TAIL: &str = "ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, cohort = excluded.cohort, name = excluded.name, \
             model = excluded.model, serial = excluded.serial, platform = excluded.platform, ownership = excluded.ownership, \
             os_version = excluded.os_version, source_id = excluded.source_id, target_id = excluded.target_id, \
             state = excluded.state, since = excluded.since, managed_by = excluded.managed_by, \
             source_standing = excluded.source_standing, source_at = excluded.source_at, \
             target_standing = excluded.target_standing, target_at = excluded.target_at, enrolled_at = excluded.enrolled_at, \
             had_source = excluded.had_source, instructed_at = excluded.instructed_at, \
             said_removed_at = excluded.said_removed_at, gap_since = excluded.gap_since, attempts = excluded.attempts, \
             failure = excluded.failure, compliance = excluded.compliance, checks = excluded.checks, nudges = excluded.nudges, \
             due_at = excluded.due_at";
        let mut values: Vec<Value<'_>> = Vec::with_capacity(devices.len() * 29);
        for device in devices {
            values.extend([
                device.id.0.into(),
                device.owner.0.into(),
                device.cohort.as_ref().map(CohortId::as_str).into(),
                (&device.name).into(),
                (&device.model).into(),
                device.serial.as_deref().into(),
                device.platform.word().into(),
                device.ownership.word().into(),
                (&device.os_version).into(),
                device.source_id.as_deref().into(),
                device.target_id.as_deref().into(),
                device.state.word().into(),
                device.since.into(),
                device.managed_by.word().into(),
                device.source.standing.word().into(),
                device.source.at.into(),
                device.target.standing.word().into(),
                device.target.at.into(),
                device.enrolled_at.into(),
                device.had_source.into(),
                device.instructed_at.into(),
                device.said_removed_at.into(),
                device.gap_since.into(),
                device.attempts.into(),
                device.failure.map(FailureCategory::word).into(),
                device.compliance.word().into(),
                device.checks.to_string().into(),
                device.nudges.into(),
                rules.and_then(|rules| device.due(rules)).into(),
            ]);
        }
        self.execute_many(HEAD, TAIL, 29, &values).await?;
        Ok(())
    }
}

/// The ids after `$1` of one cohort's devices in these states, at most `$2`, for a cohort `$3`. Each place of the index is in the
/// order of ids already, and the database merges them.
fn in_order_of_id(cohort: &CohortId, states: &[DeviceState], filter: &DeviceFilter) -> String {
    // `$3` is named in either case, because every parameter that is given must be.
    let of_cohort = if cohort.as_str().is_empty() { "cohort IS NULL AND $3 = ''" } else { "cohort = $3" };
    let platforms = filter.platform.as_ref().map_or(Platform::ALL, std::slice::from_ref);
    let managed = filter.managed_by.map_or_else(String::new, |by| format!(" AND managed_by = '{by}'"));
    let places: Vec<String> = states
        .iter()
        .flat_map(|state| platforms.iter().map(move |platform| (state, platform)))
        .map(|(state, platform)| {
            format!(
                "SELECT id FROM device WHERE {of_cohort} AND state = '{state}' AND platform = '{platform}' AND id > $1{managed}"
            )
        })
        .collect();
    format!("{} ORDER BY 1 LIMIT $2", places.join(" UNION ALL "))
}

/// Whether a device in this state can be managed by a service or by nobody, as the schema allows it.
const fn may_be_managed_by(state: DeviceState, by: ManagedBy) -> bool {
    match state {
        DeviceState::Enrolled | DeviceState::Compliant | DeviceState::Validated => matches!(by, ManagedBy::Target),
        DeviceState::InGap | DeviceState::Enrolling | DeviceState::Abandoned => matches!(by, ManagedBy::Nobody),
        DeviceState::UnenrollStarted => matches!(by, ManagedBy::Source),
        _ => true,
    }
}

fn known_record(device: DeviceId, id: String, fields: &[&str]) -> Option<KnownRecord> {
    let [account, name, serial, os_version, state, standing, target, enrolled_at, compliance, checks] = fields else {
        return None;
    };
    let enrolled_at = match *enrolled_at {
        "" => None,
        micros => Some(Timestamp::from_microsecond(micros.parse().ok()?).ok()?),
    };
    Some(KnownRecord {
        device,
        id,
        account: (*account).to_owned(),
        name: (*name).to_owned(),
        has_serial: !serial.is_empty(),
        os_version: (*os_version).to_owned(),
        state: state.parse().ok()?,
        standing: standing.parse().ok()?,
        target: target.parse().ok()?,
        enrolled_at,
        compliance: compliance.parse().ok()?,
        checks: checks.parse().ok()?,
    })
}

fn device(row: &Row) -> Result<Device> {
    Ok(Device {
        id: DeviceId(row.int(0)?),
        owner: PersonId(row.int(1)?),
        cohort: row.opt_text(2)?.map(CohortId),
        name: row.text(3)?,
        model: row.text(4)?,
        serial: row.opt_text(5)?,
        platform: row.word(6)?,
        ownership: row.word(7)?,
        os_version: row.text(8)?,
        source_id: row.opt_text(9)?,
        target_id: row.opt_text(10)?,
        state: row.word(11)?,
        since: row.at(12)?,
        managed_by: row.word(13)?,
        source: Evidence::new(row.word(14)?, row.at(15)?),
        target: Evidence::new(row.word(16)?, row.at(17)?),
        enrolled_at: row.opt_at(18)?,
        had_source: row.truth(19)?,
        instructed_at: row.opt_at(20)?,
        said_removed_at: row.opt_at(21)?,
        gap_since: row.opt_at(22)?,
        attempts: row.number(23)?,
        failure: row.opt_word(24)?,
        compliance: row.word(25)?,
        checks: row.word(26)?,
        nudges: row.number(27)?,
    })
}
