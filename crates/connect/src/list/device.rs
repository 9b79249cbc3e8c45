//! A list of the devices of one management service.

use std::collections::HashSet;
use std::io::Read;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_campaign::list::{RefusedRow, Understood};
use sluis_campaign::port::Sighting;
use sluis_campaign::{Checks, Compliance, Standing};
use sluis_plan::{Ownership, Platform};
use sluis_text::Message;

use super::cell::{account, identifier, quoted, says_nothing, serial};
use super::date::{Order, Signs, moment};
use super::field::DeviceField as Field;
use super::person::hash;
use super::table::{Devices, Record, Table};
use super::vendor;
use super::{ListError, Listed};

/// Reads the devices of a list, one row at a time.
pub struct DeviceReader<R> {
    table: Table<R, Field>,
    as_of: Timestamp,
    zone: TimeZone,
    order: Order,
    known: Known,
    ended: bool,
}

/// The devices of the list so far, as hashes of their ids and serial numbers: a million and a half take some 40 MB.
#[derive(Default)]
struct Known {
    /// Those that the service holds, by id and by serial number.
    held: HashSet<u64>,
    /// Those that it has let go, by id.
    gone: HashSet<u64>,
}

impl<R: Read> DeviceReader<R> {
    pub(super) fn new(source: R, as_of: Timestamp, zone: &TimeZone) -> Result<DeviceReader<R>, ListError> {
        let mut table = Table::open(source, Devices::Expected)?;
        let mut signs = Signs::default();
        table.preview(Field::EnrolledAt, |text| signs.take(text))?;
        let order = signs.order(table.delimiter());
        Ok(DeviceReader { table, as_of, zone: zone.clone(), order, known: Known::default(), ended: false })
    }

    /// What the list was understood to be.
    ///
    /// A list that begins with nothing but ASCII is called UTF-8 until a letter shows that it is Windows-1252.
    pub const fn understood(&self) -> &Understood {
        self.table.understood()
    }

    fn read_next(&mut self) -> Result<Option<Result<Sighting, RefusedRow>>, ListError> {
        let DeviceReader { table, as_of, zone, order, known, .. } = self;
        table.next(|record| {
            let enrolled_at = record.first(Field::EnrolledAt).and_then(|cell| moment(cell.text, *order, *as_of, zone));
            let device = device(record, enrolled_at, *as_of)?;
            if known.adds(&device) {
                Ok(device)
            } else {
                let reason = Message::new("list-device-twice").with("value", quoted(&device.id));
                Err(record.refuse_blank(&ID_FIELDS, reason))
            }
        })
    }
}

impl Known {
    /// Whether a record says more of a device than those before it.
    ///
    /// A service may keep an old record of a device beside the one that counts. What it holds it has not let go, in whatever
    /// order the list has the two.
    fn adds(&mut self, device: &Sighting) -> bool {
        let id = hash(&device.id);
        let serial = device.serial.as_ref().map(|serial| hash(&("serial", serial)));
        if device.standing == Standing::Absent {
            let is_held = self.held.contains(&id) || serial.is_some_and(|serial| self.held.contains(&serial));
            !is_held && self.gone.insert(id)
        } else {
            self.held.extend(serial);
            self.held.insert(id)
        }
    }
}

impl<R: Read> Iterator for DeviceReader<R> {
    type Item = Listed<Sighting>;

    fn next(&mut self) -> Option<Listed<Sighting>> {
        if self.ended {
            return None;
        }
        let next = self.read_next().transpose();
        self.ended = !matches!(next, Some(Ok(_)));
        next
    }
}

/// What a device is known by, the best first.
const ID_FIELDS: [Field; 5] = [Field::Id, Field::ComputerId, Field::MobileId, Field::Serial, Field::Imei];

fn device(record: &Record<'_, Field>, enrolled_at: Option<Timestamp>, as_of: Timestamp) -> Result<Sighting, RefusedRow> {
    let serial = record.cells(Field::Serial).find_map(|cell| serial(cell.text));
    let Some(id) = id(record).or_else(|| serial.clone()).or_else(|| imei(record)) else {
        return Err(record.refuse_blank(&ID_FIELDS, Message::new("list-no-device-id")));
    };
    let account = owner(record)?;
    let manufacturer = record.text(Field::Manufacturer)?.unwrap_or_default();
    let model = vendor::model(&manufacturer, &record.text(Field::Model)?.unwrap_or_default());
    let platform = platform(record, &model)?;
    Ok(Sighting {
        id,
        account,
        name: record.text(Field::Name)?.unwrap_or_else(|| model.clone()),
        model,
        serial,
        platform,
        ownership: known(record, Field::Ownership, "list-ownership-unknown", vendor::ownership)?.unwrap_or(Ownership::Personal),
        os_version: os_version(record)?,
        standing: standing(record)?,
        enrolled_at,
        compliance: record.first(Field::Compliance).map_or(Compliance::Unknown, |cell| vendor::compliance(cell.text)),
        checks: Checks::UNKNOWN,
        seen_at: as_of,
    })
}

/// The number by which the service knows the device.
fn id(record: &Record<'_, Field>) -> Option<String> {
    [Field::Id, Field::ComputerId, Field::MobileId]
        .into_iter()
        .flat_map(|field| record.cells(field))
        .find_map(|cell| identifier(cell.text))
}

fn imei(record: &Record<'_, Field>) -> Option<String> {
    record.cells(Field::Imei).find_map(|cell| serial(cell.text))
}

/// The sign-in name of the person who uses the device: nobody can be asked to move a device that nobody has.
fn owner(record: &Record<'_, Field>) -> Result<String, RefusedRow> {
    let mut odd = None;
    for cell in record.cells(Field::Account).filter(|cell| !says_nothing(cell.text)) {
        match account(cell.text) {
            Ok(account) => return Ok(account),
            Err(reason) => odd = odd.or(Some(record.refuse_cell(cell, reason))),
        }
    }
    Err(odd.unwrap_or_else(|| record.refuse_blank(&[Field::Account], Message::new("list-no-owner"))))
}

/// The platform. Jamf Pro's lists may name none: they are of computers or of mobile devices.
fn platform(record: &Record<'_, Field>, model: &str) -> Result<Platform, RefusedRow> {
    match record.first(Field::Platform).or(record.first(Field::System)) {
        Some(cell) => vendor::platform(cell.text, model)
            .ok_or_else(|| record.refuse_cell(cell, Message::new("list-platform-unknown").with("value", quoted(cell.text)))),
        None if record.has(Field::ComputerId) => Ok(Platform::Macos),
        None if record.has(Field::MobileId) => Ok(Platform::Ios),
        None => Err(record.refuse_blank(&[Field::Platform, Field::System], Message::new("list-no-platform"))),
    }
}

/// The version, which some lists have in one column with the platform.
fn os_version(record: &Record<'_, Field>) -> Result<String, RefusedRow> {
    for field in [Field::OsVersion, Field::System, Field::Platform] {
        if let Some(text) = record.text(field)? {
            return Ok(vendor::os_version(&text).to_owned());
        }
    }
    Ok(String::new())
}

/// Where the device stands with the service: as far gone as any of the columns says. A list without such a column is one of
/// devices that are managed.
fn standing(record: &Record<'_, Field>) -> Result<Standing, RefusedRow> {
    type Read = fn(&str) -> Option<Standing>;
    let columns: [(Field, Read); 4] = [
        (Field::EnrollmentStatus, vendor::enrollment_status),
        (Field::DeviceState, vendor::device_state),
        (Field::ManagedBy, vendor::managed_by),
        (Field::Managed, vendor::managed),
    ];
    columns.into_iter().try_fold(Standing::Present, |least, (field, read)| {
        Ok(known(record, field, "list-standing-unknown", read)?.map_or(least, |standing| least.min(standing)))
    })
}

/// A word of the service's, which refuses the row if it is not a known one.
fn known<T>(
    record: &Record<'_, Field>,
    field: Field,
    unknown: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, RefusedRow> {
    let Some(cell) = record.first(field) else { return Ok(None) };
    match read(cell.text) {
        Some(value) => Ok(Some(value)),
        None => Err(record.refuse_cell(cell, Message::new(unknown).with("value", quoted(cell.text)))),
    }
}
