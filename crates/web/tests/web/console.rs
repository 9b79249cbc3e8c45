//! The console through the router: pages in every language, halt and resume, gates, plans.

use axum::http::StatusCode;
use axum::http::header::{LOCATION, REFERER};
use sluis_campaign::{PersonStage, PhaseStage};
use sluis_text::{Language, Locale};
use sluis_web::SignIn;

use crate::house::{Answer, House, Kind, PLAN};

/// In the middle of the campaign: pilots are over or being judged, production has begun.
const MIDDLE: &str = "2027-08-20T10:00:00Z";

/// Nobody has to sign in, so that tests are about pages.
async fn open_house(until: Option<&'static str>) -> House {
    House::new(Kind { sign_in: SignIn::Nobody, address: "http://localhost", until, ..Kind::default() }).await
}

/// Asks for a page as somebody on this machine.
async fn get(house: &House, path: &str) -> Answer {
    house.anybody().with("host", "localhost").get(path).await
}

/// Sends a form from a page of ours.
async fn post(house: &House, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let referer = format!("http://localhost{from}");
    let client = house.anybody().with("host", "localhost").with("origin", "http://localhost").with(REFERER.as_str(), &referer);
    client.post(path, fields).await
}

/// The addresses of the pages that are always there.
async fn pages(house: &House) -> Vec<String> {
    let mut pages: Vec<String> =
        ["/", "/plan", "/plan/draft", "/plan/1", "/people", "/devices", "/messages", "/support", "/journal"]
            .map(str::to_owned)
            .into();
    let overview = house.engine().overview(house.now()).await.unwrap().unwrap();
    pages.extend(overview.plan.phases.iter().map(|phase| format!("/phase/{}", phase.id.value)));
    pages
}

/// What a page says, without its markup.
fn words(page: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for letter in page.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            letter if !in_tag => words.push(letter),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_page_speaks_every_language_and_lacks_no_word() {
    let house = open_house(Some(MIDDLE)).await;
    for path in pages(&house).await {
        for language in Language::ALL {
            let client = house.anybody().with("host", "localhost").with("accept-language", language.code());
            let answer = client.get(&path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path} in {language}");
            assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "{path} in {language}");
            let missing: Vec<&str> = answer.body.split('⟨').skip(1).filter_map(|rest| rest.split('⟩').next()).collect();
            assert!(missing.is_empty(), "{path} in {language} lacks {missing:?}");
        }
    }
}

#[tokio::test]
async fn no_page_holds_a_style_or_a_script_of_its_own() {
    let house = open_house(Some(MIDDLE)).await;
    for path in pages(&house).await {
        let body = get(&house, &path).await.body;
        assert!(!body.contains(" style=") && !body.contains("<style"), "{path}");
        for script in body.split("<script").skip(1) {
            assert!(script.contains(" src=\"/assets/") && script.contains("></script>"), "{path}: {script:.80}");
        }
        for handler in ["onclick=", "onload=", "onchange=", "javascript:"] {
            assert!(!body.contains(handler), "{path}: {handler}");
        }
    }
}

#[tokio::test]
async fn headings_follow_one_another_and_every_table_says_what_it_is() {
    let house = open_house(Some(MIDDLE)).await;
    for path in pages(&house).await {
        let body = get(&house, &path).await.body;
        assert_eq!(body.matches("<h1").count(), 1, "{path}");
        let levels: Vec<u32> =
            body.match_indices("<h").filter_map(|(at, _)| body[at + 2..].chars().next()?.to_digit(10)).collect();
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{path}: a heading of level {} follows one of level {}", pair[1], pair[0]);
        }
        assert_eq!(body.matches("<table").count(), body.matches("<caption").count(), "{path}: a table without a caption");
        assert!(!body.contains("<th>"), "{path}: a heading cell without a scope");
    }
}

#[tokio::test]
async fn style_and_script_are_kept_for_ever_and_change_their_address_with_their_content() {
    let house = open_house(None).await;
    let page = get(&house, "/").await.body;
    let addresses: Vec<&str> = page.split('"').filter(|part| part.starts_with("/assets/")).collect();
    assert_eq!(addresses.len(), 3, "{addresses:?}");
    for address in addresses {
        let answer = get(&house, address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(answer.headers["cache-control"].to_str().unwrap().contains("immutable"), "{address}");
    }
    assert_eq!(get(&house, "/assets/style.000000000000.css").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_staircase_says_the_numbers_that_are_counted() {
    let house = open_house(Some(MIDDLE)).await;
    let page = get(&house, "/").await.body;
    let overview = house.engine().overview(house.now()).await.unwrap().unwrap();
    let locale = Locale::of(Language::En);
    for phase in &overview.plan.phases {
        let counts = overview.situation.phase_counts(phase.cohort_ids());
        let start = page.find(&format!("id=\"lock-{}\"", phase.id.value)).unwrap();
        let item = words(&page[start..start + page[start..].find("</li>").unwrap()]);
        let invited = counts.people(PersonStage::Invited) + counts.people(PersonStage::Done);
        let said = format!(
            "{} of {} moved, {} invited",
            locale.number(counts.people(PersonStage::Done)),
            locale.number(counts.all_people()),
            locale.number(invited)
        );
        assert!(item.contains(&said), "{said} in {item}");
    }
}

#[tokio::test]
async fn one_click_halts_everything_and_another_goes_on_without_a_script() {
    let house = open_house(Some(MIDDLE)).await;
    assert!(get(&house, "/plan").await.body.contains("action=\"/halt\""));
    let halted = post(&house, "/plan", "/halt", &[]).await;
    assert_eq!((halted.status, halted.location()), (StatusCode::SEE_OTHER, "/plan"));
    assert!(house.engine().standing().await.unwrap().halt.is_some());
    let page = get(&house, "/plan").await.body;
    assert!(words(&page).contains("Halted by demo"), "the page says who halted it");
    assert!(!page.contains("action=\"/halt\"") && page.contains("action=\"/resume\""));
    let resumed = post(&house, "/plan", "/resume", &[]).await;
    assert_eq!(resumed.status, StatusCode::SEE_OTHER);
    // The plan of the test asks nobody else.
    assert!(house.engine().standing().await.unwrap().halt.is_none());
}

#[tokio::test]
async fn a_phase_is_suspended_and_goes_on_by_the_buttons_of_its_page() {
    let house = open_house(Some(MIDDLE)).await;
    let overview = house.engine().overview(house.now()).await.unwrap().unwrap();
    let (id, _) = overview.situation.phases.iter().find(|(_, phase)| phase.stage.is_judged()).expect("a phase runs");
    let path = format!("/phase/{id}");
    assert!(get(&house, &path).await.body.contains(&format!("action=\"{path}/suspend\"")));
    post(&house, &path, &format!("{path}/suspend"), &[]).await;
    let stage = async || house.engine().overview(house.now()).await.unwrap().unwrap().situation.phases[id].stage;
    assert_eq!(stage().await, PhaseStage::Suspended);
    assert!(get(&house, &path).await.body.contains(&format!("action=\"{path}/go-on\"")));
    post(&house, &path, &format!("{path}/go-on"), &[]).await;
    assert_eq!(stage().await, PhaseStage::Running);
}

#[tokio::test]
async fn a_gate_is_opened_by_hand_only_with_a_reason() {
    let house = open_house(Some(MIDDLE)).await;
    let overview = house.engine().overview(house.now()).await.unwrap().unwrap();
    let (id, _) = overview.situation.phases.iter().find(|(_, phase)| phase.stage.is_judged()).expect("a phase runs");
    let path = format!("/phase/{id}");
    let refused = post(&house, &path, &format!("{path}/override"), &[("why", "  ")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(words(&refused.body).contains("Write down why"), "the page says what is missing");
    assert!(refused.body.contains(&format!("href=\"{path}\"")), "and leads back");
    let done = post(&house, &path, &format!("{path}/override"), &[("why", "the pilot proved it")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(words(&get(&house, &path).await.body).contains("the pilot proved it"), "the reason stands in the history");
}

#[tokio::test]
async fn a_plan_with_an_error_is_shown_with_its_line_and_nothing_is_saved() {
    let house = open_house(Some(MIDDLE)).await;
    let broken = PLAN.replacen("stage: limited-pilot", "stage: limited-pilots", 1);
    let answer = upload(&house, &broken).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = words(&answer.body);
    assert!(said.contains("limited-pilots") && said.contains("Line "), "{said}");
    assert_eq!(house.engine().store().read().await.unwrap().plans().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_plan_becomes_a_draft_is_compared_and_is_approved() {
    let house = open_house(Some(MIDDLE)).await;
    let later = PLAN.replacen("when: 2027-08-16..2027-09-10", "when: 2027-08-16..2027-09-17", 1);
    assert_ne!(later, PLAN, "the plan of the tests has such a phase");
    let drafted = upload(&house, &later).await;
    assert_eq!(drafted.headers.get(LOCATION).map(|to| to.to_str().unwrap()), Some("/plan/2"), "{}", words(&drafted.body));
    let page = get(&house, "/plan/2").await.body;
    assert!(words(&page).contains("moves from 16 Aug – 10 Sept to 16 Aug – 17 Sept"), "{}", words(&page));
    assert!(get(&house, "/plan").await.body.contains("href=\"/plan/2\""), "the plan page says that a draft waits");
    let approved = post(&house, "/plan/2", "/plan/2/approve", &[]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER);
    assert!(words(&get(&house, "/plan").await.body).contains("Version 2, approved by demo"));
    let file = get(&house, "/plan/2/file").await;
    assert_eq!(file.body, later, "the file comes back exactly as it was sent");
}

#[tokio::test]
async fn an_unknown_page_and_a_refused_step_say_what_to_do() {
    let house = open_house(Some(MIDDLE)).await;
    for path in ["/no/such/page", "/phase/no-such-phase", "/plan/99", "/people/99999999"] {
        let missing = get(&house, path).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{path}");
        assert!(missing.body.contains("<nav") && words(&missing.body).contains("There is nothing here"), "{path}");
    }
    let refused = post(&house, "/", "/resume", &[]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(words(&refused.body).contains("The campaign is not halted."));
    let garbled = post(&house, "/", "/phase/limited-pilot/confirm", &[("kind", "nonsense"), ("number", "1")]).await;
    assert!(garbled.status.is_client_error());
    assert!(garbled.body.contains("<h1>"), "an unreadable form gets a page, too");
}

#[tokio::test]
async fn before_there_is_a_plan_every_page_says_what_to_do() {
    let house = open_house(None).await;
    let campaign = get(&house, "/").await;
    assert_eq!(campaign.status, StatusCode::OK);
    assert!(words(&campaign.body).contains("No plan yet") && campaign.body.contains("href=\"/plan\""));
    let plan = get(&house, "/plan").await;
    assert!(plan.body.contains("href=\"/plan/draft\""));
    let halted = get(&house, "/").await.body.contains("action=\"/halt\"");
    assert!(!halted, "without a plan there is nothing to halt");
}

#[tokio::test]
async fn a_chosen_language_is_kept_and_leads_back_to_the_same_page() {
    let house = open_house(Some(MIDDLE)).await;
    let client = house.anybody().with("host", "localhost");
    let answer = client.get("/people?cohort=limited-pilot&lang=sv").await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/people?cohort=limited-pilot"));
    assert!(client.get("/").await.body.contains("<html lang=\"sv\""));
    let elsewhere = client.get("//evil.example/?lang=nl").await;
    assert!(!elsewhere.location().starts_with("//"), "{}", elsewhere.location());
}

/// Sends a plan as a file, as a browser does.
async fn upload(house: &House, plan: &str) -> Answer {
    let body = format!("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.yaml\"\r\n\r\n{plan}\r\n--b--\r\n");
    let client = house.anybody().with("host", "localhost").with("origin", "http://localhost");
    client.with("content-type", "multipart/form-data; boundary=b").send_body("/plan/check", body).await
}
