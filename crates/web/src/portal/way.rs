//! The way of one device, as its owner sees it: a few steps, of which one is next.
//!
//! Pure: the steps follow from the device alone and from whether Sluis can order the old service to let it go.

use sluis_campaign::{Device, DeviceState, FailureCategory, Path};
use sluis_plan::Platform;

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Save what is on the device and agree that it will be erased.
    Agree,
    /// The old service lets it go.
    Remove,
    /// Erase it.
    Erase,
    /// Its maker moves it from one service to the other.
    Vendor,
    /// Get the new service's app.
    Install,
    /// Enroll with that app.
    Enroll,
    /// Set the device up afresh; it enrolls meanwhile.
    SetUp,
    /// The new service looks whether everything is as it should be.
    Check,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Done,
    Now,
    Later,
}

/// Something that is not as it should be and that the owner should know of before the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The last attempt failed.
    Failed(FailureCategory),
    /// Nothing has happened for a long time.
    Stopped,
    /// Both services say that they manage it.
    Conflict,
    /// It has gone back to the old service.
    Returned,
}

/// The steps of a device, in order, and what stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub steps: Vec<(Step, Mark)>,
    pub trouble: Option<Trouble>,
}

/// Who takes the device out of the old service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaving {
    /// Sluis orders it when the owner says so.
    ByOrder,
    /// The owner does, by hand.
    ByHand,
}

impl Way {
    pub fn of(device: &Device, leaving: Leaving) -> Way {
        let steps = steps(device, leaving);
        let now = match next(device, &steps) {
            Next::Not => None,
            Next::Over => Some(steps.len()),
            Next::At(step) => Some(steps.iter().position(|other| *other == step).unwrap_or(0)),
        };
        let mark = |index: usize| match now {
            Some(now) if index < now => Mark::Done,
            Some(now) if index == now => Mark::Now,
            _ => Mark::Later,
        };
        let steps = steps.iter().enumerate().map(|(index, step)| (*step, mark(index))).collect();
        Way { steps, trouble: trouble(device) }
    }

    /// The step that is next, and its number from 1.
    pub fn now(&self) -> Option<(usize, Step)> {
        let index = self.steps.iter().position(|(_, mark)| *mark == Mark::Now)?;
        Some((index + 1, self.steps.get(index)?.0))
    }
}

/// Where on its way a device is.
enum Next {
    /// Nobody has asked for it yet, or nothing must be done to it now.
    Not,
    At(Step),
    Over,
}

fn steps(device: &Device, leaving: Leaving) -> Vec<Step> {
    let is_android = device.platform == Platform::Android;
    let moving: &[Step] = match (device.path(), device.had_source, leaving) {
        // A device that nobody managed enters as it is. An Android device that the organisation owns enters while it is set up.
        (Path::Reset, false, _) if is_android => &[Step::SetUp],
        (_, false, _) => &[Step::Install, Step::Enroll],
        (Path::Direct, true, _) => &[Step::Remove, Step::Install, Step::Enroll],
        (Path::Reset, true, Leaving::ByOrder) => &[Step::Agree, Step::Remove, Step::Erase, Step::SetUp],
        // Erasing it is what takes it out of the old service.
        (Path::Reset, true, Leaving::ByHand) => &[Step::Agree, Step::Erase, Step::SetUp],
        (Path::VendorMoves, true, _) => &[Step::Vendor],
    };
    moving.iter().copied().chain([Step::Check]).collect()
}

fn next(device: &Device, steps: &[Step]) -> Next {
    use DeviceState as S;
    let first_of = |wanted: &[Step]| {
        wanted.iter().copied().find(|step| steps.contains(step)).or(steps.first().copied()).map_or(Next::Not, Next::At)
    };
    let leave = [Step::Remove, Step::Vendor, Step::Erase, Step::Install, Step::SetUp];
    let enter = [Step::Enroll, Step::SetUp, Step::Vendor];
    match device.state {
        S::InScope | S::Informed | S::Exempt | S::OutOfScope | S::Conflict => Next::Not,
        S::WipeRequired => first_of(&[Step::Agree]),
        // The owner's word is no evidence, but the device itself lets nobody enroll it twice, so they can go on.
        S::Instructed | S::WipeConsented | S::Returned if device.said_removed_at.is_some() => {
            first_of(&[Step::Vendor, Step::Install, Step::SetUp])
        }
        S::Instructed | S::WipeConsented | S::Returned | S::UnenrollStarted => first_of(&leave),
        S::InGap | S::Abandoned if steps.contains(&Step::Remove) => first_of(&[Step::Erase, Step::Install]),
        S::InGap | S::Abandoned => first_of(&[Step::Vendor, Step::Install, Step::SetUp]),
        S::Failed if device.failure == Some(FailureCategory::SourceRefused) => first_of(&leave),
        S::Failed | S::Enrolling => first_of(&enter),
        S::Enrolled | S::Compliant => first_of(&[Step::Check]),
        S::Validated => Next::Over,
    }
}

fn trouble(device: &Device) -> Option<Trouble> {
    match device.state {
        DeviceState::Failed => Some(Trouble::Failed(device.failure.unwrap_or(FailureCategory::Unknown))),
        DeviceState::Abandoned => Some(Trouble::Stopped),
        DeviceState::Conflict => Some(Trouble::Conflict),
        DeviceState::Returned => Some(Trouble::Returned),
        _ => None,
    }
}

/// Minutes that the whole way takes, most of them waiting.
pub(super) fn minutes(device: &Device) -> u32 {
    match (device.path(), device.platform) {
        (Path::Reset, _) => 60,
        (Path::VendorMoves, _) | (Path::Direct, Platform::Ios | Platform::Android) => 15,
        (Path::Direct, Platform::Windows | Platform::Macos | Platform::Linux) => 20,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use sluis_campaign::{Checks, Compliance, DeviceEvent, DeviceId, Evidence, ManagedBy, PersonId, Side, Standing};
    use sluis_plan::Ownership;

    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + 60 * minute).unwrap()
    }

    fn device(platform: Platform, ownership: Ownership, os_version: &str) -> Device {
        let seen = DeviceEvent::Seen { side: Side::Source, standing: Standing::Present, at: at(0), enrolled_at: None };
        let device = Device {
            id: DeviceId(1),
            owner: PersonId(1),
            cohort: None,
            name: "Device".to_owned(),
            model: "Device".to_owned(),
            serial: None,
            platform,
            ownership,
            os_version: os_version.to_owned(),
            source_id: None,
            target_id: None,
            state: DeviceState::InScope,
            since: at(0),
            managed_by: ManagedBy::Nobody,
            source: Evidence::UNKNOWN,
            target: Evidence::UNKNOWN,
            enrolled_at: None,
            had_source: false,
            instructed_at: None,
            said_removed_at: None,
            gap_since: None,
            attempts: 0,
            failure: None,
            compliance: Compliance::Unknown,
            checks: Checks::UNKNOWN,
            nudges: 0,
        };
        device.apply(&seen, at(0)).unwrap()
    }

    fn seen(side: Side, standing: Standing, minute: i64) -> DeviceEvent {
        DeviceEvent::Seen { side, standing, at: at(minute), enrolled_at: None }
    }

    /// The step that is next after each event.
    fn story(mut device: Device, leaving: Leaving, events: &[DeviceEvent]) -> Vec<Option<Step>> {
        events
            .iter()
            .zip(1..)
            .map(|(event, minute)| {
                device = device.apply(event, at(minute)).unwrap();
                Way::of(&device, leaving).now().map(|(_, step)| step)
            })
            .collect()
    }

    #[test]
    fn a_personal_phone_leaves_by_order_installs_enrolls_and_is_checked() {
        let events = [
            DeviceEvent::Informed,
            DeviceEvent::Instructed,
            DeviceEvent::Started,
            seen(Side::Source, Standing::Absent, 4),
            DeviceEvent::EnrollmentBegan,
            seen(Side::Target, Standing::Present, 6),
            DeviceEvent::Complied { compliance: Compliance::Compliant },
            DeviceEvent::Checked { checks: "++++++".parse().unwrap() },
        ];
        let steps = story(device(Platform::Android, Ownership::Personal, "15"), Leaving::ByOrder, &events);
        assert_eq!(
            steps,
            [
                None,
                Some(Step::Remove),
                Some(Step::Remove),
                Some(Step::Install),
                Some(Step::Enroll),
                Some(Step::Check),
                Some(Step::Check),
                None
            ]
        );
    }

    #[test]
    fn a_phone_of_the_organisation_is_erased_only_after_its_owner_agreed() {
        let events = [
            DeviceEvent::Instructed,
            DeviceEvent::Consented,
            DeviceEvent::Started,
            seen(Side::Source, Standing::Absent, 4),
            DeviceEvent::EnrollmentBegan,
            seen(Side::Target, Standing::Present, 6),
        ];
        let own = || device(Platform::Ios, Ownership::Corporate, "18.6");
        assert_eq!(
            story(own(), Leaving::ByOrder, &events),
            [Step::Agree, Step::Remove, Step::Remove, Step::Erase, Step::SetUp, Step::Check].map(Some)
        );
        let by_hand =
            [DeviceEvent::Instructed, DeviceEvent::Consented, DeviceEvent::SaidRemoved, seen(Side::Source, Standing::Absent, 4)];
        assert_eq!(story(own(), Leaving::ByHand, &by_hand), [Step::Agree, Step::Erase, Step::SetUp, Step::SetUp].map(Some));
    }

    #[test]
    fn whoever_removed_the_old_management_by_hand_goes_on_at_once() {
        let events = [DeviceEvent::Instructed, DeviceEvent::SaidRemoved, seen(Side::Source, Standing::Absent, 4)];
        let steps = story(device(Platform::Windows, Ownership::Corporate, "10.0.26100"), Leaving::ByHand, &events);
        assert_eq!(steps, [Step::Remove, Step::Install, Step::Install].map(Some));
    }

    #[test]
    fn a_device_that_its_maker_moves_has_nothing_to_remove_or_install() {
        let moved = device(Platform::Ios, Ownership::Corporate, "26.1");
        let way = Way::of(&moved.apply(&DeviceEvent::Instructed, at(1)).unwrap(), Leaving::ByOrder);
        assert_eq!(way.steps, [(Step::Vendor, Mark::Now), (Step::Check, Mark::Later)]);
    }

    #[test]
    fn a_failed_attempt_is_tried_again_where_it_failed() {
        let left = [DeviceEvent::Instructed, DeviceEvent::Started, DeviceEvent::OrderRefused];
        let own = device(Platform::Macos, Ownership::Personal, "15.1");
        assert_eq!(story(own.clone(), Leaving::ByOrder, &left).last(), Some(&Some(Step::Remove)));
        let entered = [
            DeviceEvent::Instructed,
            DeviceEvent::Started,
            seen(Side::Source, Standing::Absent, 3),
            DeviceEvent::EnrollmentFailed { category: FailureCategory::Authentication },
        ];
        assert_eq!(story(own, Leaving::ByOrder, &entered).last(), Some(&Some(Step::Enroll)));
    }

    #[test]
    fn every_state_of_every_kind_of_device_has_a_way_with_at_most_one_next_step() {
        for platform in Platform::ALL {
            for ownership in Ownership::ALL {
                for version in ["26.1", "15"] {
                    for state in DeviceState::ALL {
                        for leaving in [Leaving::ByOrder, Leaving::ByHand] {
                            for had_source in [true, false] {
                                let device = Device { state: *state, had_source, ..device(*platform, *ownership, version) };
                                let way = Way::of(&device, leaving);
                                let now = way.steps.iter().filter(|(_, mark)| *mark == Mark::Now).count();
                                assert!(now <= 1);
                                assert!(way.steps.is_sorted_by_key(|(_, mark)| *mark as u8), "{way:?}");
                                assert_eq!(way.steps.last().map(|(step, _)| *step), Some(Step::Check));
                            }
                        }
                    }
                }
            }
        }
    }
}
