//! People: found by whatever they are known by, and never two with one account.

use std::collections::BTreeSet;

use jiff::civil::date;
use sluis_campaign::{Person, PersonId, PersonStage};
use sluis_store::{CohortFilter, PeopleFilter};
use sluis_text::Language;

use crate::database::Db;
use crate::fixture::{IT, RETAIL, at, campaign, cohort, device, people_with_devices, person, save};

on_both_databases! {
    a_person_reads_back_as_written,
    two_people_with_one_account_are_impossible,
    nobody_is_done_with_a_device_open_or_exempt_without_an_end,
    people_are_found_by_id_and_account,
    the_next_to_be_invited_are_those_whose_turn_it_is,
    people_come_in_pages,
    people_fall_due_by_the_rules_of_the_plan,
    exemptions_end_on_their_day,
    only_those_whose_devices_comply_leave_the_exclusion_group,
    a_search_finds_account_whole_name_and_last_name,
    a_list_keeps_its_filters_from_page_to_page,
    those_on_no_list_any_more_are_found,
    cohorts_are_counted_without_those_who_left,
    those_without_a_cohort_are_found,
}

const NOBODY: [i64; 0] = [];

fn ids(people: &[Person]) -> Vec<i64> {
    people.iter().map(|person| person.id.0).collect()
}

async fn a_person_reads_back_as_written(db: Db) {
    campaign(&db).await;
    let whole = Person {
        account: "åsa.o'neil@example.org".to_owned(),
        name: "Åsa \"Ö\" O'Neil; DROP TABLE person".to_owned(),
        email: None,
        department: "Verkoop & Marketing".to_owned(),
        site: "Göteborg".to_owned(),
        country: "SE".to_owned(),
        language: Language::Sv,
        executive: true,
        vip: true,
        volunteer: true,
        cohort: Some(cohort(RETAIL)),
        turn: i64::MAX,
        stage: PersonStage::Exempt,
        invited_at: Some(at(1)),
        done_at: Some(at(2)),
        open_devices: 3,
        reminders: 4,
        nudged_at: Some(at(3)),
        exempt_until: Some(date(2028, 2, 29)),
        access_excluded: true,
        ..person(1)
    };
    let bare = Person { cohort: None, department: String::new(), ..person(2) };
    save(&db, |changes| {
        changes.person(None, whole.clone());
        changes.person(None, bare.clone());
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.person(PersonId(1)).await.unwrap(), Some(whole.clone()));
    assert_eq!(tx.person(PersonId(2)).await.unwrap(), Some(bare));
    assert_eq!(tx.person(PersonId(3)).await.unwrap(), None);
    drop(tx);
    let changed = Person { name: "Åsa Öberg".to_owned(), email: Some("a@example.org".to_owned()), vip: false, ..whole.clone() };
    save(&db, |changes| changes.person(Some(&whole), changed.clone())).await;
    assert_eq!(db.read().await.person(PersonId(1)).await.unwrap(), Some(changed));
}

async fn two_people_with_one_account_are_impossible(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 2).await;
    db.refused("UPDATE person SET account = 'p0001@example.org' WHERE id = 2").await;
    db.refused("UPDATE person SET cohort = 'nowhere/it' WHERE id = 2").await;
}

async fn nobody_is_done_with_a_device_open_or_exempt_without_an_end(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1).await;
    db.refused("UPDATE person SET stage = 'done'").await;
    db.refused("UPDATE person SET stage = 'exempt'").await;
    db.refused("UPDATE person SET stage = 'lost'").await;
    db.refused("UPDATE person SET open_devices = -1").await;
    db.raw("UPDATE person SET stage = 'done', open_devices = 0").await.unwrap();
}

async fn people_are_found_by_id_and_account(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 1_203).await;
    let mut tx = db.read().await;
    let wanted: Vec<PersonId> = (1..=1_300).rev().map(PersonId).collect();
    let found = tx.people(&wanted).await.unwrap();
    assert!(sorted(ids(&found)) == (1..=1_203).collect::<Vec<_>>(), "more than one statement takes: {} found", found.len());
    assert_eq!(tx.people(&[]).await.unwrap(), []);
    let accounts = ["p0007@example.org".to_owned(), "nobody@example.org".to_owned(), "p0003@example.org".to_owned()];
    assert_eq!(ids(&tx.people_by_account(&accounts).await.unwrap()), [3, 7]);
    assert_eq!(tx.next_person_id().await.unwrap(), PersonId(1_204));
    assert_eq!(tx.people_count().await.unwrap(), 1_203);
}

async fn the_next_to_be_invited_are_those_whose_turn_it_is(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        for id in 1..=6 {
            changes.person(None, person(id));
        }
        changes.person(None, Person { turn: 0, cohort: Some(cohort(RETAIL)), ..person(7) });
        changes.person(None, Person { turn: 1, stage: PersonStage::Invited, invited_at: Some(at(0)), ..person(8) });
        changes.person(None, Person { turn: 994, ..person(9) });
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.people_next(&cohort(IT), 3).await.unwrap()), [6, 9, 5], "by turn, then by id; who waits only");
}

async fn people_come_in_pages(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        for id in 1..=5 {
            let stage = if id == 3 { PersonStage::Invited } else { PersonStage::Waiting };
            changes.person(None, Person { stage, ..person(id) });
        }
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.people_after(PersonId(0), 2).await.unwrap()), [1, 2]);
    assert_eq!(ids(&tx.people_after(PersonId(2), 9).await.unwrap()), [3, 4, 5]);
    let waiting = tx.people_of_cohort(&cohort(IT), PersonStage::Waiting, PersonId(1), 2).await.unwrap();
    assert_eq!(ids(&waiting), [2, 4]);
}

async fn people_fall_due_by_the_rules_of_the_plan(db: Db) {
    campaign(&db).await;
    let days = |days: i64| days * 24 * 60;
    let invited = |id, minute| Person { open_devices: 1, ..person(id) }.invite(at(minute));
    save(&db, |changes| {
        changes.person(None, invited(1, 30));
        changes.person(None, invited(2, 0));
        changes.person(None, Person { reminders: 9, ..invited(3, 0) });
        changes.person(None, person(4));
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.people_due(at(days(3) - 1), 9).await.unwrap()), NOBODY, "the plan reminds after three days");
    assert_eq!(ids(&tx.people_due(at(days(3)), 9).await.unwrap()), [2]);
    assert_eq!(ids(&tx.people_due(at(days(30)), 9).await.unwrap()), [2, 1], "the longest wait first; the budget is kept");
    assert_eq!(ids(&tx.people_due(at(days(30)), 1).await.unwrap()), [2]);
}

async fn exemptions_end_on_their_day(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        for (id, day) in [(1, 1), (2, 2), (3, 3)] {
            changes.person(None, person(id).exempt(date(2027, 8, day)));
        }
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.people_no_longer_exempt(date(2027, 8, 1)).await.unwrap(), [], "the last day still counts");
    assert_eq!(tx.people_no_longer_exempt(date(2027, 8, 3)).await.unwrap(), [PersonId(1), PersonId(2)]);
}

async fn only_those_whose_devices_comply_leave_the_exclusion_group(db: Db) {
    use sluis_campaign::{DeviceState, Evidence, ManagedBy, Standing};
    campaign(&db).await;
    let done = |id| Person { stage: PersonStage::Done, access_excluded: true, ..person(id) };
    let moved = |id: i64, owner: i64, state: DeviceState| sluis_campaign::Device {
        state,
        managed_by: ManagedBy::Target,
        source: Evidence::new(Standing::Absent, at(0)),
        target: Evidence::new(Standing::Present, at(0)),
        ..device(id, owner)
    };
    save(&db, |changes| {
        for id in 1..=3 {
            changes.person(None, done(id));
        }
        changes.person(None, Person { access_excluded: false, ..done(4) });
        changes.person(None, Person { access_excluded: true, ..person(5) });
        changes.device(None, moved(1, 1, DeviceState::Validated));
        changes.device(None, moved(2, 2, DeviceState::Compliant));
        changes.device(None, moved(3, 2, DeviceState::Enrolled));
    })
    .await;
    let mut tx = db.read().await;
    let leaving = tx.people_to_leave_exclusion(&cohort(IT), 9).await.unwrap();
    assert_eq!(ids(&leaving), [1], "a device of the second has not reported compliance, the third has none to get in by");
}

/// Reads a list page by page, to its end.
async fn walk(db: &Db, filter: PeopleFilter) -> Vec<i64> {
    let mut tx = db.read().await;
    let mut filter = filter;
    let mut found = Vec::new();
    loop {
        let page = tx.people_list(&filter).await.unwrap();
        assert!(page.people.len() <= filter.limit as usize);
        found.extend(ids(&page.people));
        match page.next {
            Some(next) => filter.after = Some(next),
            None => return found,
        }
    }
}

fn sorted(mut ids: Vec<i64>) -> Vec<i64> {
    ids.sort_unstable();
    ids
}

async fn a_search_finds_account_whole_name_and_last_name(db: Db) {
    campaign(&db).await;
    let named = |id: i64, name: &str, account: &str| Person { name: name.to_owned(), account: account.to_owned(), ..person(id) };
    save(&db, |changes| {
        changes.person(None, named(1, "Åsa Berg", "asa.berg@example.org"));
        changes.person(None, named(2, "Bert van den Berg", "bert@example.org"));
        changes.person(None, named(3, "Berg Andersson", "berg@example.org"));
        changes.person(None, named(4, "Zoë Östlund", "zoe_ostlund@example.org"));
        changes.person(None, named(5, "100% Procent", "procent@example.org"));
    })
    .await;
    let search =
        async |text: &str, limit| walk(&db, PeopleFilter { search: Some(text.to_owned()), limit, ..Default::default() }).await;
    for limit in [1, 2, 50] {
        assert_eq!(sorted(search("berg", limit).await), [1, 2, 3], "last name, first name and account, in pages of {limit}");
        assert_eq!(search(" BERG ", limit).await.len(), 3, "whoever types capitals means the same");
        assert_eq!(search("van den Berg", limit).await, [2]);
        assert_eq!(search("östl", limit).await, [4]);
        assert_eq!(search("zoe_", limit).await, [4]);
        assert_eq!(search("100%", limit).await, [5], "a sign of the database's own means itself");
        assert_eq!(search("%", limit).await, NOBODY);
        assert_eq!(search("nobody", limit).await, NOBODY);
        assert_eq!(search("  ", limit).await, [1, 2, 3, 4, 5], "an empty search is no search");
    }
}

async fn a_list_keeps_its_filters_from_page_to_page(db: Db) {
    campaign(&db).await;
    let stages = [PersonStage::Waiting, PersonStage::Invited, PersonStage::Left];
    let homes = [Some(cohort(IT)), Some(cohort(RETAIL)), None];
    save(&db, |changes| {
        for id in 1..=45 {
            let index = usize::try_from(id).unwrap();
            let stage = stages[index % 3];
            changes.person(None, Person { stage, cohort: homes[index / 3 % 3].clone(), ..person(id) });
        }
    })
    .await;
    let expected = |fits: &dyn Fn(&Person) -> bool| -> Vec<i64> {
        (1..=45)
            .filter(|id| {
                let index = usize::try_from(*id).unwrap();
                fits(&Person { stage: stages[index % 3], cohort: homes[index / 3 % 3].clone(), ..person(*id) })
            })
            .collect()
    };
    for stage in [None, Some(PersonStage::Invited), Some(PersonStage::Done)] {
        let cohorts = [
            CohortFilter::Any,
            CohortFilter::In(vec![cohort(IT)]),
            CohortFilter::In(vec![cohort(RETAIL), cohort(IT)]),
            CohortFilter::In(Vec::new()),
            CohortFilter::Nowhere,
        ];
        for filter in cohorts {
            for search in [None, Some("person".to_owned())] {
                let all = expected(&|person: &Person| {
                    let home = match &filter {
                        CohortFilter::Any => true,
                        CohortFilter::In(cohorts) => person.cohort.as_ref().is_some_and(|cohort| cohorts.contains(cohort)),
                        CohortFilter::Nowhere => person.cohort.is_none(),
                    };
                    home && stage.is_none_or(|stage| person.stage == stage)
                });
                let asked = PeopleFilter { search, cohort: filter.clone(), stage, after: None, limit: 4 };
                let told = format!("{asked:?}");
                let found = walk(&db, asked).await;
                assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len(), "nobody twice: {told}");
                assert_eq!(sorted(found), all, "{told}");
            }
        }
    }
}

async fn those_on_no_list_any_more_are_found(db: Db) {
    campaign(&db).await;
    people_with_devices(&db, 4).await;
    save(&db, |changes| changes.person(Some(&person(4)), person(4).leave())).await;
    let mut tx = db.write().await;
    tx.people_seen(&[PersonId(1), PersonId(2), PersonId(3)], 100).await.unwrap();
    tx.people_seen(&[PersonId(1)], 200).await.unwrap();
    assert_eq!(ids(&tx.people_not_seen(100, PersonId(0), 9).await.unwrap()), NOBODY, "who has left is not missed");
    assert_eq!(ids(&tx.people_not_seen(200, PersonId(0), 9).await.unwrap()), [2, 3]);
    assert_eq!(ids(&tx.people_not_seen(200, PersonId(2), 9).await.unwrap()), [3]);
    tx.people_seen(&[], 300).await.unwrap();
    assert_eq!(ids(&tx.people_not_seen(200, PersonId(0), 1).await.unwrap()), [2]);
}

async fn cohorts_are_counted_without_those_who_left(db: Db) {
    campaign(&db).await;
    save(&db, |changes| {
        changes.person(None, person(1));
        changes.person(None, person(2).invite(at(0)));
        changes.person(None, person(3).leave());
        changes.person(None, Person { cohort: Some(cohort(RETAIL)), ..person(4) });
        changes.person(None, Person { cohort: None, ..person(5) });
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(tx.cohort_sizes().await.unwrap(), [(cohort(IT), 2), (cohort(RETAIL), 1)]);
    assert_eq!(tx.people_count().await.unwrap(), 4);
}

async fn those_without_a_cohort_are_found(db: Db) {
    campaign(&db).await;
    let nowhere = |id| Person { cohort: None, ..person(id) };
    save(&db, |changes| {
        for id in [1, 3, 4] {
            changes.person(None, nowhere(id));
        }
        changes.person(None, person(2));
        changes.person(None, nowhere(5).leave());
    })
    .await;
    let mut tx = db.read().await;
    assert_eq!(ids(&tx.people_unplaced(PersonId(0), 2).await.unwrap()), [1, 3]);
    assert_eq!(ids(&tx.people_unplaced(PersonId(3), 9).await.unwrap()), [4]);
}
