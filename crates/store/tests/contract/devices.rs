//! Devices: one service at a time, found by whatever the services call them.

use std::collections::BTreeSet;

use sluis_campaign::{Compliance, Device, DeviceId, DeviceState, Evidence, FailureCategory, ManagedBy, PersonId, Side, Standing};
use sluis_plan::{Ownership, Platform};
use sluis_store::{CohortFilter, DeviceFilter, KnownRecord};

use crate::database::Db;
use crate::fixture::{IT, RETAIL, at, campaign, cohort, device, people_with_devices, person, save};

on_both_databases! {
    a_device_reads_back_as_written,
    two_active_services_on_one_device_are_impossible,
    a_record_of_a_service_belongs_to_one_device,
    a_device_between_the_services_has_a_clock,
    devices_are_found_by_what_the_services_call_them,
    what_is_known_of_a_record_is_what_its_device_says,
    devices_fall_due_by_the_rules_of_the_plan,
    devices_that_a_whole_list_lacks_are_found,
    what_a_service_holds_is_counted,
    a_list_keeps_its_filters_from_page_to_page,
    a_serial_number_is_found_by_its_beginning,
}

const NONE: [i64; 0] = [];

fn ids(devices: &[Device]) -> Vec<i64> {
    devices.iter().map(|device| device.id.0).collect()
}

fn moved(device: Device, state: DeviceState) -> Device {
    Device {
        state,
        managed_by: ManagedBy::Target,
        source: Evidence::new(Standing::Absent, at(0)),
        target: Evidence::new(Standing::Present, at(0)),
        ..device
    }
}

async fn a_device_reads_back_as_written(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    let whole = Device {
        id: DeviceId(2),
        cohort: Some(cohort(RETAIL)),
        name: "Åsas läsplatta".to_owned(),
        serial: None,
        platform: Platform::Ios,
        ownership: Ownership::Corporate,
        source_id: None,
        target_id: Some("t-2".to_owned()),
        since: at(9),
        enrolled_at: Some(at(8)),
        had_source: false,
        instructed_at: Some(at(1)),
        said_removed_at: Some(at(2)),
        gap_since: Some(at(3)),
        attempts: 4,
        failure: Some(FailureCategory::EnrollmentRestrictionsEnforced),
        compliance: Compliance::InGrace,
        checks: "+-.?++".parse().unwrap(),
        nudges: 2,
        ..moved(device(2, 1), DeviceState::Enrolled)
    };
    save(&db, |changes| changes.device(None, whole.clone())).await;
    let mut tx = db.read().await;
    assert_eq!(tx.device(DeviceId(1)).await.unwrap(), Some(device(1, 1)));
    assert_eq!(tx.device(DeviceId(2)).await.unwrap(), Some(whole));
    assert_eq!(tx.device(DeviceId(3)).await.unwrap(), None);
}

async fn two_active_services_on_one_device_are_impossible(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    // It is in the old service. None of these may say that it has arrived in the new one.
    for state in ["enrolled", "compliant", "validated"] {
        db.refused(&format!("UPDATE device SET state = '{state}'")).await;
        db.refused(&format!("UPDATE device SET state = '{state}', managed_by = 'target'")).await;
        db.refused(&format!("UPDATE device SET state = '{state}', source_standing = 'absent'")).await;
    }
    db.refused("UPDATE device SET managed_by = 'both'").await;
    for state in ["in-gap", "enrolling", "abandoned"] {
        db.refused(&format!("UPDATE device SET state = '{state}', gap_since = 1")).await;
    }
    // And one that has arrived can't be claimed again without losing its state.
    let arrived = moved(device(1, 1), DeviceState::Validated);
    save(&db, |changes| changes.device(Some(&device(1, 1)), arrived)).await;
    db.refused("UPDATE device SET source_standing = 'present'").await;
    db.refused("UPDATE device SET managed_by = 'source'").await;
    db.refused("UPDATE device SET state = 'unenroll-started'").await;
    let mut tx = db.write().await;
    let mut changes = sluis_store::Changes::default();
    changes
        .device(None, Device { source: Evidence::new(Standing::Present, at(1)), ..moved(device(2, 1), DeviceState::Enrolled) });
    assert!(tx.save(changes, None, at(1)).await.unwrap_err().is_constraint(), "the store itself has no way around it");
}

async fn a_record_of_a_service_belongs_to_one_device(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    db.refused("UPDATE device SET source_id = 's-1' WHERE id = 2").await;
    db.raw("UPDATE device SET target_id = 't-1' WHERE id = 1").await.unwrap();
    db.refused("UPDATE device SET target_id = 't-1' WHERE id = 2").await;
    db.refused("UPDATE device SET owner = 99 WHERE id = 2").await;
}

async fn a_device_between_the_services_has_a_clock(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    db.refused("UPDATE device SET state = 'in-gap', managed_by = 'nobody'").await;
    db.raw("UPDATE device SET state = 'in-gap', managed_by = 'nobody', gap_since = 1").await.unwrap();
}

async fn devices_are_found_by_what_the_services_call_them(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1_101).await;
    save(&db, |changes| {
        changes.device(None, Device { target_id: Some("t-9".to_owned()), source_id: None, ..device(2_000, 3) });
        changes.device(None, Device { source_id: None, serial: Some("SN00005".to_owned()), ..device(2_001, 4) });
    })
    .await;
    let mut tx = db.read().await;
    let wanted: Vec<DeviceId> = (1..=1_200).rev().map(DeviceId).collect();
    let mut found = ids(&tx.devices(&wanted).await.unwrap());
    found.sort_unstable();
    assert!(found == (1..=1_101).collect::<Vec<_>>(), "more than one statement takes: {} found", found.len());
    assert_eq!(ids(&tx.devices_of(&[PersonId(4), PersonId(3)]).await.unwrap()), [3, 2_000, 4, 2_001], "by owner");
    assert_eq!(ids(&tx.devices_by_source_id(&["s-8".to_owned(), "s-2".to_owned()]).await.unwrap()), [2, 8]);
    assert_eq!(ids(&tx.devices_by_target_id(&["t-9".to_owned(), "s-2".to_owned()]).await.unwrap()), [2_000]);
    assert_eq!(ids(&tx.devices_by_serial(&["SN00005".to_owned()]).await.unwrap()), [5, 2_001], "two may share one by mistake");
    assert_eq!(tx.next_device_id().await.unwrap(), DeviceId(2_002));
}

async fn what_is_known_of_a_record_is_what_its_device_says(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    let arrived = Device {
        target_id: Some("t-1".to_owned()),
        serial: None,
        enrolled_at: Some(at(7)),
        compliance: Compliance::Compliant,
        checks: "++++++".parse().unwrap(),
        ..moved(device(3, 2), DeviceState::Validated)
    };
    save(&db, |changes| changes.device(None, arrived.clone())).await;
    let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let mut tx = db.read().await;
    let known = tx.known_records(Side::Target, &ids(&["t-1", "s-1"])).await.unwrap();
    let expected = KnownRecord {
        device: DeviceId(3),
        id: "t-1".to_owned(),
        account: "p0002@example.org".to_owned(),
        name: arrived.name.clone(),
        has_serial: false,
        os_version: arrived.os_version.clone(),
        state: DeviceState::Validated,
        standing: Standing::Present,
        target: Standing::Present,
        enrolled_at: Some(at(7)),
        compliance: Compliance::Compliant,
        checks: arrived.checks,
    };
    assert_eq!(known, [expected]);
    let known = tx.known_records(Side::Source, &ids(&["s-1", "s-3", "s-9"])).await.unwrap();
    let told: BTreeSet<_> =
        known.iter().map(|known| (known.id.as_str(), known.device.0, known.standing, known.target, known.has_serial)).collect();
    let expected =
        [("s-1", 1, Standing::Present, Standing::Absent, true), ("s-3", 3, Standing::Absent, Standing::Present, false)];
    assert_eq!(told, BTreeSet::from(expected));
}

async fn devices_fall_due_by_the_rules_of_the_plan(db: Db) {
    campaign(&db).await;
    let days = |days: i64| days * 24 * 60;
    let in_gap = |id, minute| Device {
        state: DeviceState::InGap,
        managed_by: ManagedBy::Nobody,
        source: Evidence::new(Standing::Absent, at(minute)),
        gap_since: Some(at(minute)),
        ..device(id, 1)
    };
    save(&db, |changes| {
        changes.person(None, person(1));
        changes.device(None, in_gap(1, 10));
        changes.device(None, in_gap(2, 0));
        changes.device(None, Device { nudges: 1, ..in_gap(3, 0) });
        changes.device(None, Device { nudges: 2, ..in_gap(4, 0) });
        changes.device(None, Device { state: DeviceState::Conflict, since: at(5), ..device(5, 1) });
        changes.device(None, device(6, 1));
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.devices_due(at(4), 9).await.unwrap()), NONE);
    assert_eq!(ids(&tx.devices_due(at(days(1)), 9).await.unwrap()), [5, 2], "a conflict at once, a gap after a day");
    assert_eq!(ids(&tx.devices_due(at(days(3)), 9).await.unwrap()), [5, 2, 1, 3], "the longest wait first");
    assert_eq!(ids(&tx.devices_due(at(days(3)), 2).await.unwrap()), [5, 2]);
}

async fn devices_that_a_whole_list_lacks_are_found(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 4).await;
    save(&db, |changes| {
        let absent = Device { source: Evidence::new(Standing::Absent, at(0)), managed_by: ManagedBy::Nobody, ..device(5, 1) };
        changes.device(None, absent);
        let both = Evidence::new(Standing::Leaving, at(0));
        changes.device(None, Device { source: both, target: Evidence::new(Standing::Present, at(0)), ..device(6, 2) });
    })
    .await;
    let mut tx = db.write().await;
    tx.devices_seen(Side::Source, &[DeviceId(2), DeviceId(3)], at(60)).await.unwrap();
    let missing = tx.devices_missing_from_source(at(60), DeviceId(0), 9).await.unwrap();
    assert_eq!(ids(&missing), [1, 4, 6], "what is gone already is not missed again");
    assert_eq!(ids(&tx.devices_missing_from_source(at(60), DeviceId(1), 1).await.unwrap()), [4]);
    assert_eq!(ids(&tx.devices_missing_from_target(at(60), DeviceId(0), 9).await.unwrap()), [6]);
    tx.devices_seen(Side::Target, &[DeviceId(6)], at(60)).await.unwrap();
    assert_eq!(ids(&tx.devices_missing_from_target(at(60), DeviceId(0), 9).await.unwrap()), NONE);
    tx.devices_seen(Side::Source, &[DeviceId(2)], at(30)).await.unwrap();
    let device = tx.device(DeviceId(2)).await.unwrap().unwrap();
    assert_eq!(device.source.at, at(60), "an older word does not replace a newer one");
}

async fn what_a_service_holds_is_counted(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 3).await;
    save(&db, |changes| {
        changes.device(None, moved(device(4, 1), DeviceState::Enrolled));
        changes.device(None, Device { source: Evidence::new(Standing::Leaving, at(0)), ..device(5, 1) });
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.devices_held(Side::Source).await.unwrap(), 4);
    assert_eq!(tx.devices_held(Side::Target).await.unwrap(), 1);
}

async fn a_list_keeps_its_filters_from_page_to_page(db: Db) {
    campaign(&db).await;
    let states = [DeviceState::InScope, DeviceState::Instructed, DeviceState::Returned];
    let platforms = [Platform::Android, Platform::Windows];
    let homes = [Some(cohort(IT)), Some(cohort(RETAIL)), None];
    let managers = [ManagedBy::Source, ManagedBy::Nobody];
    let made = |id: i64| {
        let index = usize::try_from(id).unwrap();
        Device {
            state: states[index % 3],
            platform: platforms[index % 2],
            cohort: homes[index / 3 % 3].clone(),
            managed_by: managers[index / 9 % 2],
            ..device(id, 1)
        }
    };
    save(&db, |changes| {
        changes.person(None, person(1));
        for id in 1..=60 {
            changes.device(None, made(id));
        }
    })
    .await;
    let cohorts = [
        CohortFilter::Any,
        CohortFilter::In(vec![cohort(IT)]),
        CohortFilter::In(vec![cohort(IT), cohort(RETAIL)]),
        CohortFilter::Nowhere,
    ];
    for wanted in [vec![], vec![DeviceState::Instructed], vec![DeviceState::Returned, DeviceState::InScope]] {
        for home in &cohorts {
            for (platform, managed_by) in [
                (None, None),
                (Some(Platform::Windows), None),
                (Some(Platform::Macos), None),
                (None, Some(ManagedBy::Nobody)),
                (Some(Platform::Android), Some(ManagedBy::Source)),
                (None, Some(ManagedBy::Target)),
            ] {
                let fits = |device: &Device| {
                    let at_home = match home {
                        CohortFilter::Any => true,
                        CohortFilter::In(cohorts) => device.cohort.as_ref().is_some_and(|cohort| cohorts.contains(cohort)),
                        CohortFilter::Nowhere => device.cohort.is_none(),
                    };
                    at_home
                        && (wanted.is_empty() || wanted.contains(&device.state))
                        && platform.is_none_or(|platform| device.platform == platform)
                        && managed_by.is_none_or(|by| device.managed_by == by)
                };
                let expected: Vec<i64> = (1..=60).filter(|id| fits(&made(*id))).collect();
                let mut filter =
                    DeviceFilter { states: wanted.clone(), cohort: home.clone(), platform, managed_by, after: None, limit: 7 };
                let mut found = Vec::new();
                let mut tx = db.read().await;
                loop {
                    let page = tx.devices_list(&filter).await.unwrap();
                    let Some(last) = page.last() else { break };
                    filter.after = Some(last.id);
                    found.extend(ids(&page));
                }
                assert_eq!(found, expected, "{filter:?}");
            }
        }
    }
}

async fn a_serial_number_is_found_by_its_beginning(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        changes.person(None, person(1));
        for (id, serial) in [(1, "C02AB"), (2, "C02AC"), (3, "c02zz"), (4, "D02AB")] {
            changes.device(None, Device { serial: Some(serial.to_owned()), ..device(id, 1) });
        }
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.devices_by_beginning("c02a", 9).await.unwrap()), [1, 2]);
    assert_eq!(ids(&tx.devices_by_beginning(" C02 ", 9).await.unwrap()), [1, 2]);
    assert_eq!(ids(&tx.devices_by_beginning("c02", 9).await.unwrap()), [1, 2, 3], "as typed, too");
    assert_eq!(ids(&tx.devices_by_beginning("c02", 2).await.unwrap()), [1, 2]);
    assert_eq!(ids(&tx.devices_by_beginning("x", 9).await.unwrap()), NONE);
}
