//! What a participant sees and can do, and what nobody else can.

use axum::http::StatusCode;
use jiff::SignedDuration;
use sluis_campaign::{Device, DeviceState, Path, Person, PersonStage, TicketCause, TicketOrigin};
use sluis_plan::{Ownership, Platform};
use sluis_text::{Language, Locale};

use crate::house::{House, Kind};

/// Tuesday of the limited pilot's week of instruction.
const PILOT: &str = "2027-07-20T07:00:00Z";
/// Production 1 under way: every kind of state is found.
const AUGUST: &str = "2027-08-26T07:00:00Z";

/// Somebody in the pilot whose only open device takes the direct way and has not begun.
fn has_direct(stage: PersonStage, devices: &[Device]) -> bool {
    let open: Vec<&Device> = devices.iter().filter(|device| !device.state.is_done()).collect();
    let direct = |device: &&Device| device.path() == Path::Direct && device.state == DeviceState::Instructed && device.had_source;
    stage == PersonStage::Invited && open.len() == 1 && open.iter().all(direct)
}

fn open_device(devices: &[Device]) -> &Device {
    devices.iter().find(|device| !device.state.is_done()).unwrap()
}

#[tokio::test]
async fn a_forged_cut_or_foreign_link_opens_nothing_and_tells_nothing() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|_, _| true).await;
    let own = house.participant(person.id).own.clone();
    let foreign = sluis_web::SignedLinks::new("http://move.example.org", sluis_web::LinkKey::from([9; 32]));
    let last = own.chars().last().unwrap();
    let changed = format!("{}{}", &own[..own.len() - 1], if last == 'A' { 'B' } else { 'A' });
    for link in [
        changed,
        own[..own.len() - 4].to_owned(),
        format!("/p/{}", foreign.token(person.id, house.now())),
        "/p/1".to_owned(),
        format!("/p/{}", person.id),
    ] {
        for (path, posts) in [("", false), ("/live", false), ("/help", true), ("/start", true)] {
            let address = format!("{link}{path}");
            let answer = if posts { house.anybody().post(&address, &[]).await } else { house.anybody().get(&address).await };
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
            assert!(!answer.body.contains("servicedesk@example.org") && !answer.body.contains(&person.name), "{address}");
        }
    }
}

#[tokio::test]
async fn an_expired_link_says_whom_to_ask_for_a_new_one() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|_, _| true).await;
    let own = house.participant(person.id).own.clone();
    house.later(SignedDuration::from_hours(24 * 121));
    let answer = house.anybody().get(&own).await;
    assert_eq!(answer.status, StatusCode::GONE);
    assert!(answer.body.contains("servicedesk@example.org"));
    assert!(!answer.body.contains(&person.name));
    assert_eq!(
        house.anybody().post(&format!("{own}/help"), &[("cause", "question"), ("words", "hello")]).await.status,
        StatusCode::GONE
    );
}

#[tokio::test]
async fn whoever_has_left_has_no_page_any_more() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|_, _| true).await;
    let mut changes = sluis_store::Changes::default();
    changes.person(Some(&person), person.leave());
    let mut tx = sluis_web::Host::engine(&*house.host).store().write().await.unwrap();
    tx.save(changes, None, house.now()).await.unwrap();
    tx.commit().await.unwrap();
    let answer = house.participant(person.id).page().await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(!answer.body.contains(&person.name));
}

#[tokio::test]
async fn nobody_can_touch_another_s_device() {
    let house = House::at(PILOT).await;
    let (owner, devices) = house.somebody(|person, devices| has_direct(person.stage, devices)).await;
    let device = open_device(&devices);
    let (other, _) = house.somebody(|person, _| person.id != owner.id && person.stage == PersonStage::Invited).await;
    let stranger = house.participant(other.id);
    for what in ["consent", "start", "removed", "began"] {
        assert_eq!(stranger.say(what, device).await.status, StatusCode::NOT_FOUND, "{what}");
    }
    let id = device.id.to_string();
    let help = stranger.send("help", &[("device", &id), ("cause", "enrollment"), ("words", "x")]).await;
    assert_eq!(help.status, StatusCode::NOT_FOUND);
    assert_eq!(house.device(device.id).await, *device);
    assert!(!house.tickets(other.id).await.iter().any(|ticket| ticket.device == Some(device.id)));
}

#[tokio::test]
async fn a_page_speaks_its_reader_s_language_and_another_when_they_choose_it() {
    let house = House::at(PILOT).await;
    for language in [Language::Nl, Language::Sv] {
        let (person, _) =
            house.somebody(|person, devices| person.language == language && has_direct(person.stage, devices)).await;
        // What the browser asks for does not count: the letter was in this language, too.
        let reader = house.participant(person.id).with("accept-language", "fr");
        let page = reader.page().await;
        let locale = Locale::of(language);
        assert!(page.body.contains(&format!(r#"<html lang="{language}">"#)));
        assert!(page.body.contains(&locale.text("portal-privacy")) && page.body.contains(&locale.text("portal-do-start")));
        let chosen = reader.get(&format!("{}?language=de", reader.own)).await;
        assert_eq!(chosen.location(), reader.own);
        assert!(chosen.cookies()[0].contains(&format!("Path={};", reader.own)), "the choice is this page's alone");
        assert!(reader.page().await.body.contains(r#"<html lang="de">"#));
    }
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    for moment in ["2027-07-06T07:00:00Z", PILOT, AUGUST, "2027-10-29T08:00:00Z"] {
        for reaches_source in [true, false] {
            let house = House::new(Kind { until: Some(moment), reaches_source, ..Kind::default() }).await;
            for (index, (person, devices)) in house.people().await.into_iter().enumerate() {
                let language = Language::ALL[index % Language::ALL.len()];
                let client = house.participant(person.id);
                client.get(&format!("{}?language={language}", client.own)).await;
                let page = client.page().await;
                let states: Vec<DeviceState> = devices.iter().map(|device| device.state).collect();
                if person.stage == PersonStage::Left {
                    assert_eq!(page.status, StatusCode::NOT_FOUND);
                    continue;
                }
                assert_eq!(page.status, StatusCode::OK, "{} {states:?}", person.id);
                let missing = page.body.find('⟨').map(|at| page.body[at..].chars().take(40).collect::<String>());
                assert_eq!(missing, None, "{language} lacks a sentence for {states:?}");
                assert!(page.body.contains("servicedesk@example.org"), "the contact is always there");
                assert_eq!(page.body.matches("<h1").count(), 1);
                let firsts = page.body.matches(r#"aria-current="step""#).count();
                assert!(firsts <= devices.len());
                for part in page.body.split(r#"<section class="card device""#).skip(1) {
                    let card = part.split("</section>").next().unwrap().split(r#"<details class="help""#).next().unwrap();
                    let stand_out = card.matches(r#"class="go""#).count() + card.matches(r#"class="button go""#).count();
                    assert!(stand_out <= 1, "one thing at a time: {card}");
                }
            }
        }
    }
}

#[tokio::test]
async fn before_the_day_the_page_says_when_and_offers_nothing_to_start() {
    let house = House::at("2027-07-06T07:00:00Z").await;
    let is_waiting = |person: &Person, devices: &[Device]| {
        person.stage == PersonStage::Waiting
            && devices.len() == 1
            && person.cohort.as_ref().is_some_and(|cohort| cohort.as_str().starts_with("limited-pilot"))
    };
    let (person, devices) = house.somebody(is_waiting).await;
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    let page = client.page().await.body;
    assert!(page.replace('\u{a0}', " ").contains(&format!("Your {} moves from Mon 19 Jul", devices[0].name)), "{page}");
    assert!(!page.contains("/start\"") && !page.contains("/removed\"") && !page.contains("/consent\""));
    let early = client.say("start", &devices[0]).await;
    assert!(early.location().ends_with("?said=not-instructed"), "{}", early.location());
    assert_eq!(house.device(devices[0].id).await.state, devices[0].state);
}

#[tokio::test]
async fn start_asks_the_old_service_once_and_the_page_says_so() {
    let house = House::at(PILOT).await;
    let (person, devices) = house.somebody(|person, devices| has_direct(person.stage, devices)).await;
    let device = open_device(&devices);
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    assert!(client.page().await.body.contains("Remove it now"));
    let answer = client.say("start", device).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, format!("{}?said=started", client.own).as_str()));
    assert_eq!(house.device(device.id).await.state, DeviceState::UnenrollStarted);
    let page = client.get(answer.location()).await.body;
    assert!(page.contains("We have asked Workspace ONE to let the device go"), "{page}");
    assert!(!page.contains("Remove it now"));
    // Pressed twice, it is one order.
    assert!(client.say("start", device).await.location().ends_with("?said=started"));
    assert_eq!(house.device(device.id).await.attempts, device.attempts + 1);
}

#[tokio::test]
async fn without_a_connection_to_the_old_service_the_page_says_how_to_remove_it_by_hand() {
    let is = |device: &Device, platform: Platform| {
        device.platform == platform
            && device.path() == Path::Direct
            && device.state == DeviceState::Instructed
            && device.had_source
            && device.said_removed_at.is_none()
    };
    for (platform, way) in [
        (Platform::Ios, "Settings › General › VPN &amp; Device Management"),
        (Platform::Android, "“Remove work profile”"),
        (Platform::Windows, "Settings › Accounts › Access work or school"),
    ] {
        let has = |_: &Person, devices: &[Device]| devices.iter().any(|device| is(device, platform));
        let house = House::when(Kind { until: Some(PILOT), reaches_source: false, ..Kind::default() }, has).await;
        let (person, devices) = house.somebody(has).await;
        let device = devices.iter().find(|device| is(device, platform)).unwrap();
        let client = house.participant(person.id);
        client.get(&format!("{}?language=en", client.own)).await;
        let page = client.page().await.body;
        assert!(page.contains(way) && page.contains("Intelligent Hub"), "{platform}: {page}");
        assert!(!page.contains("/start\""), "{platform}");
        let answer = client.say("removed", device).await;
        assert!(answer.location().ends_with("?said=removed"));
        assert!(house.device(device.id).await.said_removed_at.is_some());
        let page = client.page().await.body;
        assert!(page.contains("Workspace ONE has not confirmed it yet"), "{platform}: a word is not evidence");
        assert!(page.contains("Intune Company Portal"), "{platform}: but they go on at once");
    }
}

#[tokio::test]
async fn a_device_is_never_let_go_for_erasing_before_its_owner_agreed() {
    let waits = |_: &Person, devices: &[Device]| devices.iter().any(|device| device.state == DeviceState::WipeRequired);
    let house = House::when(Kind { until: Some(PILOT), ..Kind::default() }, waits).await;
    let (person, devices) = house.somebody(waits).await;
    let device = devices.iter().find(|device| device.state == DeviceState::WipeRequired).unwrap();
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    let page = client.page().await.body;
    assert!(page.contains("All apps, photos, messages, files and settings on it are gone afterwards"), "{page}");
    assert!(client.say("start", device).await.location().ends_with("?said=no-consent"));
    assert_eq!(house.device(device.id).await.state, DeviceState::WipeRequired);
    assert!(client.say("consent", device).await.location().ends_with("?said=agreed"));
    assert!(client.say("start", device).await.location().ends_with("?said=started"));
    assert_eq!(house.device(device.id).await.state, DeviceState::UnenrollStarted);
}

#[tokio::test]
async fn while_everything_is_halted_there_is_nothing_to_start() {
    let house = House::at(PILOT).await;
    let (person, devices) = house.somebody(|person, devices| has_direct(person.stage, devices)).await;
    sluis_web::Host::engine(&*house.host).halt("a storm", house.origin()).await.unwrap();
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    let page = client.page().await.body;
    assert!(page.contains("The move is paused") && !page.contains("/start\""), "{page}");
    assert!(!page.contains("a storm"), "why is the console's business");
    assert!(client.say("start", open_device(&devices)).await.location().ends_with("?said=halted"));
}

#[tokio::test]
async fn between_the_services_the_page_says_that_the_device_is_without_protection() {
    let is = |device: &Device| device.state.is_between() && device.gap_since.is_some();
    let has = |_: &Person, devices: &[Device]| devices.iter().any(is);
    let house = House::when(Kind { until: Some(PILOT), ..Kind::default() }, has).await;
    let (person, devices) = house.somebody(has).await;
    let device = devices.iter().find(|device| is(device)).unwrap();
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    let page = client.page().await.body;
    assert!(page.contains("without protection until you are done"), "{page}");
    assert!(client.say("began", device).await.location().ends_with("?said=began"));
    assert_eq!(house.device(device.id).await.state, DeviceState::Enrolling);
}

#[tokio::test]
async fn a_request_for_help_knows_person_device_and_step() {
    let house = House::at(PILOT).await;
    let (person, devices) = house.somebody(|person, devices| has_direct(person.stage, devices)).await;
    let device = open_device(&devices);
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    let words = "It says <b>no</b> & stops";
    let id = device.id.to_string();
    let answer = client.send("help", &[("device", &id), ("cause", "unenroll"), ("words", words)]).await;
    assert!(answer.location().ends_with("?said=helped"), "{}", answer.location());
    let tickets = house.tickets(person.id).await;
    let ticket = tickets.iter().find(|ticket| ticket.words == words).unwrap();
    assert_eq!((ticket.device, ticket.cause, ticket.step), (Some(device.id), TicketCause::Unenroll, Some(device.state)));
    assert_eq!((ticket.origin, ticket.tier), (TicketOrigin::Portal, 1));
    let page = client.get(answer.location()).await.body;
    assert!(page.contains(&ticket.reference) && page.contains("It is with Service desk. They will contact you."), "{page}");
    assert!(!page.contains("<b>no</b>"), "what somebody wrote is never markup");
}

#[tokio::test]
async fn help_is_limited_so_that_one_page_cannot_flood_the_helpdesk() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|person, _| person.stage == PersonStage::Invited).await;
    let client = house.participant(person.id);
    let ask = async || client.send("help", &[("cause", "question"), ("words", "When is it my turn?")]).await.status;
    for _ in 0..5 {
        assert_eq!(ask().await, StatusCode::SEE_OTHER);
    }
    assert_eq!(ask().await, StatusCode::TOO_MANY_REQUESTS);
    house.later(SignedDuration::from_mins(10));
    assert_eq!(ask().await, StatusCode::SEE_OTHER);
    let questions = house.tickets(person.id).await.iter().filter(|ticket| ticket.cause == TicketCause::Question).count();
    assert_eq!(questions, 6);
}

#[tokio::test]
async fn a_question_without_words_is_asked_back() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|person, _| person.stage == PersonStage::Invited).await;
    let client = house.participant(person.id);
    let before = house.tickets(person.id).await.len();
    let answer = client.send("help", &[("cause", "question"), ("words", "  ")]).await;
    assert!(answer.location().ends_with("?said=no-words"));
    assert_eq!(house.tickets(person.id).await.len(), before);
    for garbled in [&[("cause", "nonsense")][..], &[("words", "x")], &[("cause", "question"), ("device", "x"), ("words", "x")]] {
        assert_eq!(client.send("help", garbled).await.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn whoever_is_done_is_thanked_and_can_say_how_it_went() {
    let house = House::at(AUGUST).await;
    let is_done = |person: &Person, devices: &[Device]| person.stage == PersonStage::Done && !devices.is_empty();
    let mut all = house.people().await.into_iter().filter(|(person, devices)| is_done(person, devices));
    let mut found = None;
    for (person, _) in all.by_ref() {
        if house.feedback(person.id).await.is_none() {
            found = Some(person);
            break;
        }
    }
    let client = house.participant(found.as_ref().unwrap().id);
    client.get(&format!("{}?language=en", client.own)).await;
    let page = client.page().await.body;
    assert!(page.contains("Thank you") && page.contains(r#"name="score""#), "{page}");
    let answer = client.send("feedback", &[("score", "4"), ("words", "quick")]).await;
    assert!(answer.location().ends_with("?said=thanked"));
    let feedback = house.feedback(found.unwrap().id).await.unwrap();
    assert_eq!((feedback.score, feedback.words.as_str()), (4, "quick"));
    assert!(client.page().await.body.contains("You gave 4 of 5"));
    assert_eq!(client.send("feedback", &[("score", "many")]).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_word_in_the_address_is_shown_only_while_it_is_true() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|person, devices| has_direct(person.stage, devices)).await;
    let client = house.participant(person.id);
    client.get(&format!("{}?language=en", client.own)).await;
    for made_up in ["started", "halted", "thanked", "<script>alert(1)</script>", "%00"] {
        let page = client.get(&format!("{}?said={}", client.own, made_up.replace('<', "%3C").replace('>', "%3E"))).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains(r#"id="word""#), "{made_up}");
        assert!(!page.body.contains("<script>alert"), "{made_up}");
    }
}

#[tokio::test]
async fn a_personal_device_is_told_what_the_organisation_cannot_see() {
    let house = House::at(PILOT).await;
    let owns = |ownership: Ownership| {
        move |_: &Person, devices: &[Device]| !devices.is_empty() && devices.iter().all(|device| device.ownership == ownership)
    };
    let page = async |ownership| {
        let (person, _) = house.somebody(owns(ownership)).await;
        let client = house.participant(person.id);
        client.get(&format!("{}?language=en", client.own)).await;
        client.page().await.body
    };
    let (personal, corporate) = (page(Ownership::Personal).await, page(Ownership::Corporate).await);
    for body in [&personal, &corporate] {
        assert!(body.contains("Never: your messages and e-mail"));
    }
    assert!(personal.contains("It cannot see where your own device is") && !personal.contains("it sees all apps"));
    assert!(corporate.contains("it sees all apps") && !corporate.contains("It cannot see where your own device is"));
}

#[tokio::test]
async fn the_stream_of_a_page_is_open_to_its_person() {
    let house = House::at(PILOT).await;
    let (person, _) = house.somebody(|_, _| true).await;
    let client = house.participant(person.id);
    let answer = client.get(&format!("{}/live", client.own)).await;
    assert_eq!((answer.status, answer.headers["content-type"].to_str().unwrap()), (StatusCode::OK, "text/event-stream"));
}
