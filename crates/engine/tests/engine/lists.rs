//! Imported lists: all of one or nothing of it, and the same one twice is no news.

use sluis_campaign::{PersonId, PersonStage, Side};
use sluis_engine::{Cover, EngineError, ListInfo, Row};
use sluis_store::JournalFilter;

use crate::office::{Office, PLAN, at, by, import_people, sighting, somebody};

#[tokio::test]
async fn the_same_list_twice_changes_nothing() {
    let office = Office::with_plan(PLAN, 30).await;
    let engine = office.engine("import");
    let before = office.store.read().await.unwrap().journal_head().await.unwrap();
    let report = import_people(&engine, (1..=30).map(somebody).collect(), Cover::Whole, "2027-07-02 09:00").await.unwrap();
    assert_eq!((report.rows, report.unchanged, report.added + report.changed + report.gone), (30, 30, 0));
    assert_eq!(office.store.read().await.unwrap().journal_head().await.unwrap(), before);
}

#[tokio::test]
async fn a_list_that_breaks_off_leaves_nothing() {
    let office = Office::with_plan(PLAN, 3).await;
    let engine = office.engine("import");
    let rows = (4..=1_500).map(|id| if id < 1_400 { Ok(Ok(somebody(id))) } else { Err("the file ends in the middle of a row") });
    let info = ListInfo { file: "users.csv".to_owned(), as_of: at("2027-07-02 09:00"), cover: Cover::Whole };
    let broken = engine.import_people(rows, info, by("anna", "2027-07-02 09:00")).await.unwrap();
    assert_eq!(broken, Err("the file ends in the middle of a row"));
    let mut tx = office.store.read().await.unwrap();
    assert_eq!(tx.people_count().await.unwrap(), 3);
    assert_eq!(tx.audit_counts().await.unwrap(), []);
}

#[tokio::test]
async fn a_list_that_lacks_too_many_is_taken_for_part_of_one() {
    let office = Office::with_plan(PLAN, 200).await;
    let engine = office.engine("import");
    let half = import_people(&engine, (1..=100).map(somebody).collect(), Cover::Whole, "2027-07-02 09:00").await;
    assert!(matches!(half, Err(EngineError::PartOfList { found: 100, known: 200 })));
    assert_eq!(office.store.read().await.unwrap().people_count().await.unwrap(), 200, "nothing of it was taken over");
    let part = import_people(&engine, (1..=100).map(somebody).collect(), Cover::Part, "2027-07-02 09:00").await.unwrap();
    assert_eq!(part.gone, 0, "whoever is not in a part stays");
}

#[tokio::test]
async fn who_leaves_takes_their_devices_along_and_brings_them_back() {
    let office = Office::with_plan(PLAN, 3).await;
    let engine = office.invited(3).await;
    let stage = async || office.store.read().await.unwrap().person(PersonId(3)).await.unwrap().unwrap().stage;
    let device = async || office.store.read().await.unwrap().devices_of(&[PersonId(3)]).await.unwrap().remove(0).state;
    import_people(&engine, (1..=2).map(somebody).collect(), Cover::Whole, "2027-07-20 09:00").await.unwrap();
    assert_eq!((stage().await, device().await), (PersonStage::Left, sluis_campaign::DeviceState::OutOfScope));
    import_people(&engine, (1..=3).map(somebody).collect(), Cover::Whole, "2027-07-21 09:00").await.unwrap();
    assert_eq!((stage().await, device().await), (PersonStage::Waiting, sluis_campaign::DeviceState::InScope));
    let mut tx = office.store.read().await.unwrap();
    assert_eq!(tx.audit_counts().await.unwrap(), []);
    let told = tx.journal_list(&JournalFilter { person: Some(PersonId(3)), limit: 9, ..Default::default() }).await.unwrap();
    assert!(told.iter().any(|entry| entry.event.contains("person-left")));
    assert!(told.iter().any(|entry| entry.event.contains("person-came-back")));
}

#[tokio::test]
async fn a_record_that_a_list_tells_twice_is_one_device_and_the_later_word_counts() {
    let office = Office::with_plan(PLAN, 2).await;
    let engine = office.engine("import");
    let renamed = sluis_campaign::port::Sighting { name: "The later name".to_owned(), ..sighting(1) };
    let rows = [sighting(1), sighting(2), renamed].map(|row| Ok::<Row<_>, std::convert::Infallible>(Ok(row)));
    let info = ListInfo { file: "old.csv".to_owned(), as_of: at("2027-07-02 09:00"), cover: Cover::Whole };
    let report =
        engine.import_devices(Side::Source, rows.into_iter(), info, by("anna", "2027-07-02 09:00")).await.unwrap().unwrap();
    assert_eq!(report.added, 2);
    let devices = office.store.read().await.unwrap().devices_of(&[PersonId(1), PersonId(2)]).await.unwrap();
    let names: Vec<&str> = devices.iter().map(|device| device.name.as_str()).collect();
    assert_eq!(names, ["The later name", "Laptop 2"]);
}
