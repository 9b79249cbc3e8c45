//! Telling which known device a service's record is about.
//!
//! By the service's own id first, then by serial number, then by owner and platform where only one device of theirs can be
//! meant. Anything weaker is left to a person: nothing is ever ordered on a guess.

use std::collections::BTreeMap;

use sluis_campaign::port::Sighting;
use sluis_campaign::{Device, DeviceId, PersonId, Side};

/// What a record is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    Known(DeviceId),
    /// A device that nobody has told of yet.
    New,
    /// Several devices could be meant.
    Unclear,
}

/// The devices that records of one service may be about.
pub(crate) struct Candidates<'d> {
    by_id: BTreeMap<&'d str, &'d Device>,
    by_serial: BTreeMap<&'d str, Vec<&'d Device>>,
    by_owner: BTreeMap<PersonId, Vec<&'d Device>>,
    side: Side,
}

impl<'d> Candidates<'d> {
    pub fn new(devices: impl IntoIterator<Item = &'d Device>, side: Side) -> Candidates<'d> {
        let mut candidates = Candidates { by_id: BTreeMap::new(), by_serial: BTreeMap::new(), by_owner: BTreeMap::new(), side };
        for device in devices {
            if let Some(id) = candidates.id_of(device) {
                candidates.by_id.insert(id, device);
            }
            if let Some(serial) = &device.serial {
                let same = candidates.by_serial.entry(serial).or_default();
                if !same.iter().any(|known| known.id == device.id) {
                    same.push(device);
                }
            }
            let own = candidates.by_owner.entry(device.owner).or_default();
            if !own.iter().any(|known| known.id == device.id) {
                own.push(device);
            }
        }
        candidates
    }

    /// The device that the service knows by this id.
    pub fn known_by_id(&self, id: &str) -> Option<DeviceId> {
        self.by_id.get(id).map(|device| device.id)
    }

    fn id_of(&self, device: &'d Device) -> Option<&'d str> {
        match self.side {
            Side::Source => device.source_id.as_deref(),
            Side::Target => device.target_id.as_deref(),
        }
    }

    pub fn find(&self, sighting: &Sighting, owner: PersonId) -> Match {
        if let Some(device) = self.by_id.get(sighting.id.as_str()) {
            return Match::Known(device.id);
        }
        if let Some(serial) = &sighting.serial {
            match self.by_serial.get(serial.as_str()).map(Vec::as_slice) {
                // The same serial under two records is a device that was set up again; under another platform it is a mistake.
                Some([device]) if device.platform == sighting.platform => return Match::Known(device.id),
                Some([_, _, ..]) => return Match::Unclear,
                _ => {}
            }
        }
        let own = self.by_owner.get(&owner).map_or(&[][..], Vec::as_slice);
        let unclaimed: Vec<&&Device> = own
            .iter()
            .filter(|device| device.platform == sighting.platform && self.id_of(device).is_none())
            .filter(|device| device.serial.is_none() || sighting.serial.is_none() || device.serial == sighting.serial)
            .collect();
        let same_model: Vec<&&Device> = unclaimed
            .iter()
            .filter(|device| !sighting.model.is_empty() && device.model.eq_ignore_ascii_case(&sighting.model))
            .copied()
            .collect();
        match (unclaimed.as_slice(), same_model.as_slice()) {
            (_, [device]) | ([device], []) => Match::Known(device.id),
            ([], _) => Match::New,
            _ => Match::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use sluis_campaign::{Checks, Compliance, DeviceState, Evidence, ManagedBy, Standing};
    use sluis_plan::{Ownership, Platform};

    use super::*;

    fn device(id: i64, owner: i64, model: &str, serial: Option<&str>) -> Device {
        Device {
            id: DeviceId(id),
            owner: PersonId(owner),
            cohort: None,
            name: model.to_owned(),
            model: model.to_owned(),
            serial: serial.map(str::to_owned),
            platform: Platform::Android,
            ownership: Ownership::Personal,
            os_version: String::new(),
            source_id: Some(format!("s{id}")),
            target_id: None,
            state: DeviceState::InGap,
            since: Timestamp::UNIX_EPOCH,
            managed_by: ManagedBy::Nobody,
            source: Evidence::new(Standing::Absent, Timestamp::UNIX_EPOCH),
            target: Evidence::UNKNOWN,
            enrolled_at: None,
            had_source: true,
            instructed_at: None,
            said_removed_at: None,
            gap_since: Some(Timestamp::UNIX_EPOCH),
            attempts: 1,
            failure: None,
            compliance: Compliance::Unknown,
            checks: Checks::UNKNOWN,
            nudges: 0,
        }
    }

    fn sighting(id: &str, model: &str, serial: Option<&str>) -> Sighting {
        Sighting {
            id: id.to_owned(),
            account: "a@example.org".to_owned(),
            name: model.to_owned(),
            model: model.to_owned(),
            serial: serial.map(str::to_owned),
            platform: Platform::Android,
            ownership: Ownership::Personal,
            os_version: String::new(),
            standing: Standing::Present,
            enrolled_at: None,
            compliance: Compliance::Unknown,
            checks: Checks::UNKNOWN,
            seen_at: Timestamp::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_serial_number_tells_a_device_from_the_others() {
        let devices = [device(1, 1, "Pixel 9", Some("A")), device(2, 1, "Pixel 9", Some("B"))];
        let candidates = Candidates::new(&devices, Side::Target);
        assert_eq!(candidates.find(&sighting("t", "Pixel 9", Some("B")), PersonId(1)), Match::Known(DeviceId(2)));
    }

    #[test]
    fn without_a_serial_number_the_only_device_it_can_be_is_it() {
        let devices = [device(1, 1, "Pixel 9", Some("A")), device(2, 2, "Galaxy", None)];
        let candidates = Candidates::new(&devices, Side::Target);
        assert_eq!(candidates.find(&sighting("t", "", None), PersonId(1)), Match::Known(DeviceId(1)));
        assert_eq!(candidates.find(&sighting("t", "", None), PersonId(3)), Match::New);
    }

    #[test]
    fn the_model_decides_between_two_and_otherwise_a_person_does() {
        let devices = [device(1, 1, "Pixel 9", None), device(2, 1, "Galaxy S25", None)];
        let candidates = Candidates::new(&devices, Side::Target);
        assert_eq!(candidates.find(&sighting("t", "galaxy s25", None), PersonId(1)), Match::Known(DeviceId(2)));
        assert_eq!(candidates.find(&sighting("t", "Xperia", None), PersonId(1)), Match::Unclear);
    }

    #[test]
    fn another_serial_number_is_another_device() {
        let devices = [device(1, 1, "Pixel 9", Some("A"))];
        let candidates = Candidates::new(&devices, Side::Target);
        assert_eq!(candidates.find(&sighting("t", "Pixel 9", Some("Z")), PersonId(1)), Match::New);
    }

    #[test]
    fn a_serial_number_that_two_devices_share_tells_nothing() {
        let devices = [device(1, 1, "Pixel 9", Some("A")), device(2, 2, "Pixel 9", Some("A"))];
        let candidates = Candidates::new(&devices, Side::Target);
        assert_eq!(candidates.find(&sighting("t", "Pixel 9", Some("A")), PersonId(1)), Match::Unclear);
    }
}
