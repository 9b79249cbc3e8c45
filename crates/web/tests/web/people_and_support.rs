//! People, devices, messages, tickets and the journal, as somebody at the console looks at them and acts on them.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use sluis_campaign::{DeviceState, Person, PersonStage, Standing, TicketCause, TicketState};
use sluis_engine::PortalAction;
use sluis_text::Language;
use sluis_web::Host as _;

use crate::house::{Client, House};

/// The campaign is in the middle of its first production phase.
const AUGUST: &str = "2027-08-25T10:00:00Z";

/// What every address of these pages answers with, in one language.
async fn whole(client: &Client<'_>, path: &str, language: Language) -> String {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    let body = &answer.body;
    assert!(body.contains(&format!("<html lang=\"{language}\"")), "{path}");
    // An id without words, or a variable without a value, would be seen by readers.
    for sign in ["⟨", "{$", "{ $"] {
        let at = body.find(sign).map(|at| body[at..].chars().take(60).collect::<String>());
        assert_eq!(at, None, "{path} in {language}");
    }
    answer.body
}

/// The links of a page that begin like this, in order.
fn links(body: &str, beginning: &str) -> Vec<String> {
    let start = format!("href=\"{beginning}");
    body.match_indices(&start)
        .map(|(at, _)| body[at + "href=\"".len()..].split('"').next().unwrap_or_default().replace("&amp;", "&"))
        .collect()
}

/// The way on from a page of a list.
fn next(body: &str) -> Option<String> {
    let end = body.find("\" rel=\"next\"")?;
    let start = body[..end].rfind("href=\"")? + "href=\"".len();
    Some(body[start..end].replace("&amp;", "&"))
}

/// The rows of a list, page after page, by the id that each row has.
async fn rows(client: &Client<'_>, path: &str, row: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut path = Some(path.to_owned());
    while let Some(here) = path {
        let answer = client.get(&here).await;
        assert_eq!(answer.status, StatusCode::OK, "{here}");
        let start = format!("<tr id=\"{row}-");
        found.extend(
            answer
                .body
                .match_indices(&start)
                .map(|(at, _)| answer.body[at + start.len()..].split('"').next().unwrap_or_default().to_owned()),
        );
        assert!(found.len() < 5_000, "the list has no end: {here}");
        path = next(&answer.body);
    }
    found
}

fn distinct(rows: &[String]) -> usize {
    rows.iter().collect::<BTreeSet<_>>().len()
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let house = House::at(AUGUST).await;
    let client = house.signed_in("anna").await;
    let (person, devices) = house.somebody(|person, devices| person.stage == PersonStage::Done && !devices.is_empty()).await;
    let (ticketed, ticket) = {
        let mut tx = house.host.engine().store().read().await.unwrap();
        let ticket = tx.tickets_latest(1).await.unwrap().remove(0);
        (ticket.person, ticket.id)
    };
    let message = house.host.engine().store().read().await.unwrap().messages_of(person.id).await.unwrap()[0].id;
    let mut paths = vec![
        "/people".to_owned(),
        "/people?stage=exempt".to_owned(),
        "/devices".to_owned(),
        "/devices?state=between".to_owned(),
        "/devices?state=conflict&platform=linux".to_owned(),
        "/devices/unmatched".to_owned(),
        format!("/people/{}", person.id),
        format!("/people/{ticketed}"),
        format!("/devices/{}", devices[0].id),
        "/messages".to_owned(),
        "/messages?state=bounced".to_owned(),
        format!("/messages/{message}"),
        "/messages/preview".to_owned(),
        "/messages/preview?text=gap-reminder".to_owned(),
        "/support".to_owned(),
        "/support?tier=4".to_owned(),
        format!("/support/{ticket}"),
        "/journal".to_owned(),
        "/journal?kind=gate-judged".to_owned(),
        "/journal?kind=kept-out&phase=limited-pilot".to_owned(),
        "/journal/verify".to_owned(),
    ];
    // Somebody in each stage, and a device in each state that there is.
    let everybody = house.people().await;
    for stage in PersonStage::ALL {
        paths.extend(
            everybody.iter().find(|(person, _)| person.stage == *stage).map(|(person, _)| format!("/people/{}", person.id)),
        );
    }
    for state in DeviceState::ALL {
        let device = everybody.iter().flat_map(|(_, devices)| devices).find(|device| device.state == *state);
        paths.extend(device.map(|device| format!("/devices/{}", device.id)));
    }
    for language in Language::ALL {
        client.get(&format!("/people?lang={language}")).await;
        for path in &paths {
            whole(&client, path, language).await;
        }
    }
}

#[tokio::test]
async fn before_there_is_a_plan_the_pages_say_what_they_will_show() {
    let house = House::empty().await;
    let client = house.signed_in("anna").await;
    for path in ["/people", "/devices", "/messages", "/support", "/journal"] {
        let body = whole(&client, path, Language::En).await;
        assert!(body.contains("There is no plan yet"), "{path}");
    }
}

#[tokio::test]
async fn somebody_is_found_by_the_beginning_of_their_last_name() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let client = house.signed_in("anna").await;
    let (person, _) = house.somebody(|person, _| person.name.split(' ').count() == 2).await;
    let last = person.name.split(' ').next_back().unwrap();
    let beginning: String = last.chars().take(4).collect();
    let found = rows(&client, &format!("/people?search={beginning}"), "person").await;
    assert!(found.contains(&person.id.to_string()), "{beginning} finds {}", person.name);
    // Whoever is found has a word of their name, or their account, that begins like this.
    for (other, _) in house.people().await.iter().filter(|(other, _)| found.contains(&other.id.to_string())) {
        let words = other.name.to_lowercase();
        let fits = |word: &str| word.starts_with(&beginning.to_lowercase());
        assert!(words.split(' ').any(fits) || fits(&other.account), "{} is no answer to {beginning}", other.name);
    }
    assert!(rows(&client, "/people?search=nobody-of-this-name", "person").await.is_empty());
}

#[tokio::test]
async fn going_on_through_a_list_meets_everybody_once() {
    let house = House::at(AUGUST).await;
    let client = house.signed_in("anna").await;
    let everybody = house.people().await;
    let all = rows(&client, "/people", "person").await;
    assert_eq!((all.len(), distinct(&all)), (everybody.len(), everybody.len()));

    // The same under every filter, and for what a search finds in three ways.
    for stage in PersonStage::ALL {
        let found = rows(&client, &format!("/people?cohort=production-1&stage={stage}"), "person").await;
        let expected = everybody.iter().filter(|(person, _)| {
            person.stage == *stage && person.cohort.as_ref().is_some_and(|cohort| cohort.as_str().starts_with("production-1/"))
        });
        assert_eq!((found.len(), distinct(&found)), (expected.clone().count(), expected.count()), "{stage}");
    }
    let fits = |letter: char, person: &Person| {
        let name = person.name.to_lowercase();
        let last = name.split(' ').next_back().unwrap();
        name.starts_with(letter) || last.starts_with(letter) || person.account.starts_with(letter)
    };
    let many = |letter: &char| everybody.iter().filter(|(person, _)| fits(*letter, person)).count();
    let letter = ('a'..='z').max_by_key(many).unwrap();
    assert!(many(&letter) > 50, "more than a page");
    let found = rows(&client, &format!("/people?search={letter}"), "person").await;
    assert_eq!((found.len(), distinct(&found)), (many(&letter), many(&letter)));

    let devices: Vec<_> = everybody.iter().flat_map(|(_, devices)| devices).collect();
    for state in DeviceState::ALL {
        let found = rows(&client, &format!("/devices?state={state}"), "device").await;
        let expected = devices.iter().filter(|device| device.state == *state).count();
        assert_eq!((found.len(), distinct(&found)), (expected, expected), "{state}");
    }
    let android = rows(&client, "/devices?platform=android&managed=source", "device").await;
    let expected =
        devices.iter().filter(|device| device.platform.word() == "android" && device.managed_by.word() == "source").count();
    assert_eq!((android.len(), distinct(&android)), (expected, expected));

    // And for messages: as many as were written down.
    let messages = rows_of_messages(&client, "/messages?kind=enrollment&state=sent").await;
    let sent: i64 = {
        let mut tx = house.host.engine().store().read().await.unwrap();
        let tallies = tx.message_tallies().await.unwrap();
        tallies
            .iter()
            .filter(|tally| tally.kind.word() == "enrollment" && tally.state.word() == "sent")
            .map(|tally| tally.count)
            .sum()
    };
    assert_eq!(i64::try_from(messages.len()).unwrap(), sent);
    assert_eq!(distinct(&messages), messages.len());
}

/// The messages of a list, page after page, by their addresses.
async fn rows_of_messages(client: &Client<'_>, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut path = Some(path.to_owned());
    while let Some(here) = path {
        let body = client.get(&here).await.body;
        found.extend(links(&body, "/messages/").into_iter().filter(|link| link.ends_with(|end: char| end.is_ascii_digit())));
        path = next(&body);
    }
    found
}

#[tokio::test]
async fn a_device_is_found_by_its_serial_number_however_it_is_typed() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let client = house.signed_in("anna").await;
    let (_, devices) = house.somebody(|_, devices| devices.iter().any(|device| device.serial.is_some())).await;
    let device = devices.iter().find(|device| device.serial.is_some()).unwrap();
    let serial = device.serial.clone().unwrap();
    for typed in [serial.to_lowercase(), serial.chars().take(6).collect()] {
        let found = rows(&client, &format!("/devices?serial={typed}"), "device").await;
        assert!(found.contains(&device.id.to_string()), "{typed}");
    }
}

#[tokio::test]
async fn a_person_s_page_says_where_they_are_and_what_both_services_say() {
    let house = House::at(AUGUST).await;
    let client = house.signed_in("anna").await;
    let (person, devices) =
        house.somebody(|_, devices| devices.iter().any(|device| device.state.is_done() && device.had_source)).await;
    let body = whole(&client, &format!("/people/{}", person.id), Language::En).await;
    let device = devices.iter().find(|device| device.state.is_done()).unwrap();
    assert_eq!(device.source.standing, Standing::Absent);
    for words in ["Workspace ONE", "Not there", "Microsoft Intune", "Managed", device.name.as_str()] {
        assert!(body.contains(words), "{words}");
    }
    // The way to their page in the portal opens it.
    let own = links(&body, "http://move.example.org/p/").remove(0);
    let page = house.anybody().get(own.strip_prefix("http://move.example.org").unwrap()).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn somebody_is_exempted_only_until_a_day_that_comes_and_for_a_reason() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let client = house.signed_in("anna").await;
    let (person, _) = house.somebody(|person, devices| person.stage == PersonStage::Waiting && !devices.is_empty()).await;
    let address = format!("/people/{}/exempt", person.id);
    for (until, why) in [("", "on leave"), ("2027-07-06", "on leave"), ("2027-09-01", "  ")] {
        let refused = client.post(&address, &[("until", until), ("why", why)]).await;
        assert!(refused.status.is_client_error(), "{until} {why}: {}", refused.status);
        assert!(refused.body.contains("Nothing was changed"), "{}", refused.body);
    }
    let done = client.post(&address, &[("until", "2027-09-01"), ("why", "On parental leave")]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("/people/{}", person.id).as_str()));
    let body = whole(&client, done.location(), Language::En).await;
    assert!(body.contains("Exempt until 1 Sept 2027; after that, their turn comes again."), "{body}");
    assert!(body.contains("approved by anna: “On parental leave”"), "the journal's entry");
}

#[tokio::test]
async fn a_ticket_climbs_and_its_answer_comes_down_by_the_page_s_forms() {
    let house = House::at("2027-07-20T10:00:00Z").await;
    let client = house.signed_in("anna").await;
    let (person, devices) = house.somebody(|person, devices| person.stage == PersonStage::Invited && !devices.is_empty()).await;
    let help = PortalAction::Help { device: Some(devices[0].id), cause: TicketCause::Vpn, words: "It says no".to_owned() };
    house.host.engine().portal(person.id, help, house.now()).await.unwrap();
    let id = house.tickets(person.id).await[0].id;
    let page = format!("/support/{id}");
    let step = format!("/support/{id}/step");

    let first = whole(&client, &page, Language::En).await;
    assert!(first.contains("It says no"), "the person's words");
    assert!(first.contains("value=\"escalated\"") && !first.contains("value=\"shared-down\""), "only what the ladder allows");
    let tier_two = client.post(&step, &[("wish", "escalated"), ("words", "")]).await;
    assert_eq!((tier_two.status, tier_two.location()), (StatusCode::SEE_OTHER, page.as_str()));
    let empty_handed = client.post(&step, &[("wish", "escalated"), ("words", " ")]).await;
    assert_eq!(empty_handed.status, StatusCode::CONFLICT);
    assert!(empty_handed.body.contains("Write down what you found before you pass the ticket on."), "{}", empty_handed.body);
    for (wish, words) in [
        ("escalated", "The profile lacks the root certificate"),
        ("root-cause-found", ""),
        ("shared-down", ""),
        ("user-contacted", ""),
        ("closed", ""),
    ] {
        let answer = client.post(&step, &[("wish", wish), ("words", words)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{wish}: {}", answer.body);
    }
    let ticket = house.tickets(person.id).await.into_iter().find(|ticket| ticket.id == id).unwrap();
    assert_eq!((ticket.state, ticket.tier, ticket.escalations), (TicketState::Closed, 1, 2));
    let last = whole(&client, &page, Language::En).await;
    for words in ["The profile lacks the root certificate", "Send the VPN profile again.", "Reopen"] {
        assert!(last.contains(words), "{words}");
    }
    let support = whole(&client, "/support", Language::En).await;
    let known = &support[support.find("id=\"known\"").unwrap()..];
    assert!(known.contains(devices[0].platform.name()) && known.contains("Send the VPN profile again."), "a known problem now");
}

#[tokio::test]
async fn a_message_is_shown_as_its_recipient_read_it() {
    let house = House::at(AUGUST).await;
    let client = house.signed_in("anna").await;
    let everybody = house.people().await;
    let mut tx = house.host.engine().store().read().await.unwrap();
    let mut swedish = None;
    for (person, _) in everybody.into_iter().filter(|(person, _)| person.language == Language::Sv) {
        let messages = tx.messages_of(person.id).await.unwrap();
        swedish = swedish.or(messages.into_iter().find(|message| message.sent_at.is_some()).map(|message| (person, message)));
    }
    drop(tx);
    let (person, message) = swedish.expect("a message in Swedish has gone out");
    let body = whole(&client, &format!("/messages/{}", message.id), Language::En).await;
    let letter = &body[body.find("<article").unwrap()..body.find("</article>").unwrap()];
    assert!(letter.contains("lang=\"sv\"") && letter.contains(person.name.split(' ').next().unwrap()), "{letter}");
    assert!(!body.contains("/p/"), "another person's link is not ours to show");
}

#[tokio::test]
async fn each_text_can_be_read_in_each_language_before_it_goes_out() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let client = house.signed_in("anna").await;
    let mut subjects = BTreeSet::new();
    for text in ["kickoff", "pre-1", "pre-2", "enroll", "after", "reminder", "gap-reminder", "deadline"] {
        for language in Language::ALL {
            let body = whole(&client, &format!("/messages/preview?text={text}&language={language}"), Language::En).await;
            let letter = &body[body.find("<article").unwrap()..body.find("</article>").unwrap()];
            assert!(letter.contains(&format!("lang=\"{language}\"")), "{text} {language}");
            let subject = letter.split("<h2>").nth(1).unwrap().split("</h2>").next().unwrap().to_owned();
            assert!(subjects.insert((language, subject.clone())), "{subject} stands for two texts");
        }
    }
}

#[tokio::test]
async fn the_journal_of_one_person_has_nobody_else_in_it() {
    let house = House::at(AUGUST).await;
    let client = house.signed_in("anna").await;
    let (person, devices) = house.somebody(|person, devices| person.stage == PersonStage::Done && !devices.is_empty()).await;
    let body = whole(&client, &format!("/journal?person={}", person.id), Language::En).await;
    let list = &body[body.find("id=\"entries\"").unwrap()..];
    let people: BTreeSet<String> = links(list, "/people/").into_iter().collect();
    let own: BTreeSet<String> = devices.iter().map(|device| format!("/devices/{}", device.id)).collect();
    let shown: BTreeSet<String> = links(list, "/devices/").into_iter().collect();
    assert_eq!(people, BTreeSet::from([format!("/people/{}", person.id)]));
    assert!(!shown.is_empty() && shown.is_subset(&own), "{shown:?} of {own:?}");
    assert!(list.contains("went from"), "what became of their devices is part of it");

    let sent = rows(&client, &format!("/journal?person={}&kind=message-sent", person.id), "entry").await;
    let all = rows(&client, &format!("/journal?person={}", person.id), "entry").await;
    assert!(!sent.is_empty() && sent.len() < all.len() && sent.iter().all(|entry| all.contains(entry)));
}

#[tokio::test]
async fn the_journal_can_be_checked_and_taken_away_whole() {
    let house = House::at("2027-07-20T10:00:00Z").await;
    let client = house.signed_in("anna").await;
    let head = house.host.engine().store().read().await.unwrap().journal_head().await.unwrap();
    let entries = rows(&client, "/journal", "entry").await;
    assert_eq!(i64::try_from(distinct(&entries)).unwrap(), head.seq);

    let checked = whole(&client, "/journal/verify", Language::En).await;
    assert!(checked.contains("It is whole.") && checked.contains(&head.hash.to_string()), "{checked}");

    let export = client.get("/journal.jsonl").await;
    let lines: Vec<serde_json::Value> = export.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(i64::try_from(lines.len()).unwrap(), head.seq);
    assert_eq!(lines.last().unwrap()["hash"], head.hash.to_string());

    // A check that begins with a wrong seal finds that the next entry does not fit.
    let zeros = "0".repeat(64);
    let broken = whole(&client, &format!("/journal/verify?after=5&link={zeros}"), Language::En).await;
    assert!(broken.contains("Entry 6 does not fit its seal"), "{broken}");
}

#[tokio::test]
async fn pages_about_nobody_say_so() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let client = house.signed_in("anna").await;
    for path in ["/people/999999", "/devices/999999", "/messages/999999", "/support/999999", "/people/x"] {
        let answer = client.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
    }
}
