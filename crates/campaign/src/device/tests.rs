use proptest::prelude::*;
use sluis_plan::CheckKind;

use super::*;
use crate::check::CheckResult;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
}

fn phone() -> Device {
    Device {
        id: DeviceId(1),
        owner: PersonId(1),
        cohort: Some(CohortId::from("production-1/retail")),
        name: "Pixel 9".to_owned(),
        model: "Pixel 9".to_owned(),
        serial: Some("R58N1".to_owned()),
        platform: Platform::Android,
        ownership: Ownership::Personal,
        os_version: "16".to_owned(),
        source_id: Some("s-1".to_owned()),
        target_id: None,
        state: DeviceState::InScope,
        since: at(0),
        managed_by: ManagedBy::Source,
        source: Evidence::new(Standing::Present, at(0)),
        target: Evidence::new(Standing::Absent, at(0)),
        enrolled_at: None,
        had_source: true,
        instructed_at: None,
        said_removed_at: None,
        gap_since: None,
        attempts: 0,
        failure: None,
        compliance: Compliance::Unknown,
        checks: Checks::UNKNOWN,
        nudges: 0,
    }
}

fn seen(side: Side, standing: Standing, minute: i64) -> DeviceEvent {
    let enrolled_at = (side == Side::Target && standing == Standing::Present).then(|| at(minute));
    DeviceEvent::Seen { side, standing, at: at(minute), enrolled_at }
}

/// Applies events one minute apart.
fn after(device: &Device, events: &[DeviceEvent]) -> Device {
    events.iter().zip(1..).fold(device.clone(), |device, (event, minute)| device.apply(event, at(minute)).unwrap())
}

fn all_work() -> Checks {
    CheckKind::ALL.iter().fold(Checks::UNKNOWN, |checks, kind| checks.with(*kind, CheckResult::Works))
}

#[test]
fn a_phone_moves_from_one_service_to_the_other() {
    let device = after(&phone(), &[DeviceEvent::Informed, DeviceEvent::Instructed, DeviceEvent::Started]);
    assert_eq!((device.state, device.managed_by, device.attempts), (DeviceState::UnenrollStarted, ManagedBy::Source, 1));
    let device = after(&device, &[seen(Side::Source, Standing::Leaving, 10), seen(Side::Source, Standing::Absent, 20)]);
    assert_eq!((device.state, device.managed_by, device.gap_since), (DeviceState::InGap, ManagedBy::Nobody, Some(at(20))));
    let device = after(&device, &[DeviceEvent::EnrollmentBegan, seen(Side::Target, Standing::Present, 30)]);
    assert_eq!((device.state, device.managed_by, device.gap_since), (DeviceState::Enrolled, ManagedBy::Target, None));
    let device = after(&device, &[DeviceEvent::Complied { compliance: Compliance::Compliant }]);
    assert_eq!(device.state, DeviceState::Compliant);
    let device = after(&device, &[DeviceEvent::Checked { checks: all_work() }]);
    assert_eq!((device.state, device.attempts), (DeviceState::Validated, 1));
}

#[test]
fn nothing_starts_before_its_owner_has_been_asked() {
    for device in [phone(), after(&phone(), &[DeviceEvent::Informed])] {
        assert_eq!(device.apply(&DeviceEvent::Started, at(1)).unwrap_err().why, RefusedBecause::NotInstructed);
        assert_eq!(device.apply(&DeviceEvent::SaidRemoved, at(1)).unwrap_err().why, RefusedBecause::NotInstructed);
    }
}

#[test]
fn a_device_that_the_vendor_moves_gets_no_unenroll_order() {
    let phone = Device { platform: Platform::Ios, ownership: Ownership::Corporate, os_version: "26.2".to_owned(), ..phone() };
    let device = after(&phone, &[DeviceEvent::Instructed]);
    assert_eq!(device.apply(&DeviceEvent::Started, at(2)).unwrap_err().why, RefusedBecause::VendorMoves);
    let moved = after(&device, &[seen(Side::Source, Standing::Absent, 5), seen(Side::Target, Standing::Present, 6)]);
    assert_eq!(moved.state, DeviceState::Enrolled);
}

#[test]
fn a_device_that_must_be_reset_waits_for_its_owners_consent() {
    let device = after(&Device { ownership: Ownership::Corporate, ..phone() }, &[DeviceEvent::Instructed]);
    assert_eq!(device.state, DeviceState::WipeRequired);
    assert_eq!(device.apply(&DeviceEvent::Started, at(2)).unwrap_err().why, RefusedBecause::NoConsent);
    assert_eq!(after(&device, &[DeviceEvent::Consented, DeviceEvent::Started]).state, DeviceState::UnenrollStarted);
}

#[test]
fn the_persons_word_is_not_evidence() {
    let device = after(&phone(), &[DeviceEvent::Instructed, DeviceEvent::SaidRemoved]);
    assert_eq!(
        (device.state, device.managed_by, device.said_removed_at),
        (DeviceState::Instructed, ManagedBy::Source, Some(at(2)))
    );
}

#[test]
fn two_services_that_both_claim_a_device_are_a_conflict_until_one_lets_go() {
    let device = after(&phone(), &[DeviceEvent::Instructed, DeviceEvent::Started]);
    let claimed = after(&device, &[seen(Side::Target, Standing::Present, 30)]);
    assert_eq!(
        claimed.state,
        DeviceState::UnenrollStarted,
        "the old service's word is older than the move, so nothing is known yet"
    );
    let conflict = after(&claimed, &[seen(Side::Source, Standing::Present, 40)]);
    assert_eq!(conflict.state, DeviceState::Conflict);
    let solved = after(&conflict, &[seen(Side::Source, Standing::Absent, 50)]);
    assert_eq!((solved.state, solved.managed_by), (DeviceState::Enrolled, ManagedBy::Target));
}

#[test]
fn an_unknown_old_service_is_not_an_absent_one() {
    let new = Device { source: Evidence::UNKNOWN, had_source: false, managed_by: ManagedBy::Nobody, ..phone() };
    let device = after(&new, &[DeviceEvent::Instructed, seen(Side::Target, Standing::Present, 5)]);
    assert_eq!(device.state, DeviceState::Instructed);
}

#[test]
fn a_new_device_has_nothing_to_leave() {
    let new =
        Device { source: Evidence::new(Standing::Absent, at(0)), had_source: false, managed_by: ManagedBy::Nobody, ..phone() };
    let device = after(&new, &[DeviceEvent::Instructed, DeviceEvent::EnrollmentBegan]);
    assert_eq!((device.state, device.gap_since), (DeviceState::Enrolling, None));
    assert_eq!(after(&device, &[seen(Side::Target, Standing::Present, 5)]).state, DeviceState::Enrolled);
}

#[test]
fn a_device_that_vanishes_before_its_turn_leaves_the_scope_and_may_come_back() {
    let gone = after(&phone(), &[DeviceEvent::Informed, seen(Side::Source, Standing::Absent, 3)]);
    assert_eq!(gone.state, DeviceState::OutOfScope);
    let back = after(&gone, &[seen(Side::Source, Standing::Present, 5), DeviceEvent::CameBack]);
    assert_eq!((back.state, back.managed_by), (DeviceState::InScope, ManagedBy::Source));
}

#[test]
fn going_back_to_the_old_service_is_a_tracked_return() {
    let enrolled = after(
        &phone(),
        &[DeviceEvent::Instructed, seen(Side::Source, Standing::Absent, 2), seen(Side::Target, Standing::Present, 3)],
    );
    let returned = after(&enrolled, &[seen(Side::Target, Standing::Absent, 8), seen(Side::Source, Standing::Present, 9)]);
    assert_eq!((returned.state, returned.managed_by), (DeviceState::Returned, ManagedBy::Source));
    assert!(returned.may_start().is_ok());
}

#[test]
fn old_evidence_changes_nothing() {
    let device = after(&phone(), &[DeviceEvent::Instructed, seen(Side::Source, Standing::Absent, 20)]);
    assert_eq!(device.apply(&seen(Side::Source, Standing::Present, 10), at(30)).unwrap(), device);
}

#[test]
fn the_gap_has_a_clock_that_reminds_and_then_opens_a_ticket() {
    let (plan, _) = sluis_plan::read(include_str!("../../../../examples/intune-for-everyone/plan.yaml"));
    let rules = plan.unwrap().campaign;
    let gap = after(&phone(), &[DeviceEvent::Instructed, seen(Side::Source, Standing::Absent, 60)]);
    assert_eq!((gap.due(&rules), gap.chase()), (Some(at(60 + 24 * 60)), Chase::Remind));
    let reminded = gap.apply(&DeviceEvent::Nudged, at(60 + 24 * 60)).unwrap();
    assert_eq!((reminded.due(&rules), reminded.chase()), (Some(at(60 + 3 * 24 * 60)), Chase::OpenTicket));
    let chased = reminded.apply(&DeviceEvent::Overdue, at(5_000)).unwrap().apply(&DeviceEvent::Nudged, at(5_000)).unwrap();
    assert_eq!((chased.state, chased.due(&rules), chased.chase()), (DeviceState::Abandoned, None, Chase::Nothing));
    let enrolled = after(&chased, &[seen(Side::Target, Standing::Present, 6_000)]);
    assert_eq!((enrolled.state, enrolled.nudges), (DeviceState::Enrolled, 0));
}

fn any_event() -> impl Strategy<Value = DeviceEvent> {
    let side = prop_oneof![Just(Side::Source), Just(Side::Target)];
    let standing = prop_oneof![Just(Standing::Absent), Just(Standing::Leaving), Just(Standing::Present)];
    prop_oneof![
        Just(DeviceEvent::Informed),
        Just(DeviceEvent::Instructed),
        Just(DeviceEvent::Consented),
        Just(DeviceEvent::Started),
        Just(DeviceEvent::SaidRemoved),
        Just(DeviceEvent::OrderRefused),
        Just(DeviceEvent::EnrollmentBegan),
        (side, standing, 0_i64..200).prop_map(|(side, standing, minute)| seen(side, standing, minute)),
        Just(DeviceEvent::EnrollmentFailed { category: FailureCategory::Authentication }),
        Just(DeviceEvent::Overdue),
        prop_oneof![Just(Compliance::Compliant), Just(Compliance::Noncompliant)]
            .prop_map(|compliance| DeviceEvent::Complied { compliance }),
        Just(DeviceEvent::Checked { checks: all_work() }),
        Just(DeviceEvent::Nudged),
        Just(DeviceEvent::Exempted),
        Just(DeviceEvent::ExemptionEnded),
        Just(DeviceEvent::LeftScope),
        Just(DeviceEvent::CameBack),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_a_device_is_in_one_service_at_a_time(
        corporate in any::<bool>(),
        events in proptest::collection::vec(any_event(), 0..40),
    ) {
        let ownership = if corporate { Ownership::Corporate } else { Ownership::Personal };
        let mut device = Device { ownership, ..phone() };
        for (event, minute) in events.iter().zip(1..) {
            let Ok(next) = device.apply(event, at(minute)) else { continue };
            if next.state.is_done() {
                prop_assert!(next.source.is_absent() && next.target.standing == Standing::Present, "{next:?}");
                prop_assert_eq!(next.managed_by, ManagedBy::Target);
            }
            if next.managed_by == ManagedBy::Target && device.managed_by != ManagedBy::Target {
                prop_assert!(next.source.is_absent(), "entered the new service while the old one held it: {:?}", next);
            }
            if matches!(next.state, DeviceState::InGap | DeviceState::Abandoned) {
                prop_assert!(next.managed_by == ManagedBy::Nobody && next.gap_since.is_some(), "{next:?}");
            }
            if next.state == DeviceState::UnenrollStarted {
                prop_assert_eq!(next.managed_by, ManagedBy::Source);
                prop_assert!(next.attempts > 0);
            }
            if *event != DeviceEvent::Nudged {
                prop_assert_eq!(next.apply(event, at(minute)), Ok(next.clone()), "the same event twice is once");
            }
            device = next;
        }
    }
}
