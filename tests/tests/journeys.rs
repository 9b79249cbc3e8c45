//! Journeys: what somebody does with the demo, in a real browser, from the first page to what they came for.

use sluis_tests::browser::{Browser, DESKTOP, Kind, PHONE, Scripts};
use sluis_tests::program::Demo;
use thirtyfour::prelude::*;
use tokio::sync::{Mutex, MutexGuard};

/// One journey at a time: a browser and a campaign fill two cores.
static TURN: Mutex<()> = Mutex::const_new(());

async fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().await
}

#[tokio::test]
async fn a_campaign_is_watched_from_the_kickoff_to_its_first_gate() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7", "--pace", "fast"]).await;
    let browser = Browser::open(DESKTOP).await;
    browser.go(&demo.address).await;
    browser.find("#lock-limited-pilot").await;
    // The page is never loaded again: what was set on it stays.
    browser.run("window.sinceTheBeginning = true").await;
    browser.find("#lock-limited-pilot.open").await;
    assert!(browser.asks("return window.sinceTheBeginning === true").await, "the page changed without being loaded again");
    browser.click("#lock-limited-pilot a").await;
    browser.says("Successful enrollments").await;
    browser.says("Verdicts so far").await;
    assert!(!browser.is_too_wide().await);
    browser.close().await;
}

#[tokio::test]
async fn a_failed_gate_is_mended_and_opens() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7", "--pace", "fast"]).await;
    let browser = Browser::open(DESKTOP).await;
    browser.go(&demo.address).await;
    browser.find("#lock-expanded-pilot.failed").await;
    browser.says("VPN").await;
    browser.click("#lapse button[value=repair]").await;
    browser.find("#lock-expanded-pilot.open").await;
    assert!(!browser.has("#lapse button[value=repair]").await, "there is nothing left to repair");
    browser.close().await;
}

#[tokio::test]
async fn a_participant_visits_their_own_page_on_a_phone_in_dutch_and_in_swedish() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7", "--pace", "fast"]).await;
    let desk = Browser::open(DESKTOP).await;
    desk.go(&demo.address).await;
    // The limited pilot has been invited, and some have not begun.
    desk.find("#lock-limited-pilot[aria-current]").await;
    for language in ["nl", "sv"] {
        let phone = Browser::open(PHONE).await;
        let page = page_of_somebody_who_reads(&desk, &demo.address, language).await;
        phone.go(&page).await;
        phone.find(&format!("html[lang={language}]")).await;
        assert!(!phone.is_too_wide().await, "{page} can be scrolled sideways");
        // Asking for help opens a ticket that says what becomes of it.
        phone.click("details#help > summary").await;
        phone.write("details#help textarea", "?").await;
        phone.click("details#help button.go").await;
        phone.find("#tickets li").await;
        assert!(!phone.text().await.contains('⟨'), "a sentence is missing on {page}");
        phone.close().await;
    }
    desk.close().await;
}

/// The portal page of somebody of the limited pilot who reads a language, found through the console.
async fn page_of_somebody_who_reads(desk: &Browser, address: &str, language: &str) -> String {
    desk.go(&format!("{address}people?cohort=limited-pilot")).await;
    desk.find("table a[href^='/people/']").await;
    let people = desk.addresses("table a[href^='/people/']").await;
    for person in people {
        desk.go(&person).await;
        let page = desk.find("a[href*='/p/']").await;
        let Ok(Some(page)) = page.prop("href").await else { continue };
        let body = reqwest::get(&page).await.and_then(reqwest::Response::error_for_status);
        let Ok(body) = body else { continue };
        if body.text().await.unwrap_or_default().contains(&format!("<html lang=\"{language}\"")) {
            return page;
        }
    }
    panic!("nobody of the limited pilot reads {language}");
}

#[tokio::test]
async fn a_campaign_is_halted_and_resumed() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7"]).await;
    let browser = Browser::open(DESKTOP).await;
    browser.go(&demo.address).await;
    browser.click("#halt button.stop").await;
    browser.find("#banner .banner").await;
    browser.go(&demo.address).await;
    browser.find("#banner .banner").await;
    browser.click("#banner button.go").await;
    browser.find("#halt button.stop").await;
    assert!(!browser.has("#banner .banner").await);
    browser.go(&format!("{}journal", demo.address)).await;
    browser.says("halted").await;
    browser.close().await;
}

#[tokio::test]
async fn everything_is_reached_by_the_keyboard_alone() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7"]).await;
    let browser = Browser::open(DESKTOP).await;
    browser.go(&demo.address).await;
    browser.find("#halt button.stop").await;
    browser.press(Key::Tab).await;
    assert!(browser.asks("return document.activeElement.matches('a.skip')").await, "the first stop skips the navigation");
    browser.press(Key::Enter).await;
    assert!(browser.asks("return document.activeElement.id === 'main'").await, "and leads to the content");
    // Back to the top, and on to the halt button.
    browser.go(&demo.address).await;
    browser.tab_to("#halt button.stop").await;
    assert!(
        browser.asks("return getComputedStyle(document.activeElement).outlineStyle !== 'none'").await,
        "one sees where one is"
    );
    browser.press(Key::Enter).await;
    browser.find("#banner .banner").await;
    browser.tab_to("#banner button.go").await;
    browser.press(Key::Enter).await;
    browser.find("#halt button.stop").await;
    browser.tab_to("a[href='/plan']").await;
    browser.press(Key::Enter).await;
    browser.find("a[href='/plan'][aria-current=page]").await;
    browser.close().await;
}

#[tokio::test]
async fn the_console_works_without_a_script() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7"]).await;
    let browser = Browser::open(Kind { scripts: Scripts::Blocked, ..DESKTOP }).await;
    browser.go(&demo.address).await;
    browser.click("#lapse button[value=pause]").await;
    let day = browser.words("#lapse strong").await;
    browser.click("#lapse button[value=day]").await;
    browser.reload_until("#lapse strong", &day).await;
    browser.click("#halt button.stop").await;
    browser.find("#banner .banner").await;
    browser.click("#banner button.go").await;
    browser.find("#halt button.stop").await;
    browser.go(&format!("{}?lang=nl", demo.address)).await;
    browser.find("html[lang=nl]").await;
    for page in ["", "plan", "people", "messages", "support", "journal", "phase/limited-pilot"] {
        browser.go(&format!("{}{page}", demo.address)).await;
        browser.find("html[lang=nl] h1").await;
        let text = browser.text().await;
        assert!(!text.contains('⟨'), "a sentence is missing on /{page}:\n{text}");
    }
    browser.close().await;
}

#[tokio::test]
async fn no_page_is_wider_than_a_small_phone() {
    let _turn = turn().await;
    let demo = Demo::start(&["--seed", "7", "--pace", "fast"]).await;
    let browser = Browser::open(Kind { width: 320, height: 640, language: "de", ..PHONE }).await;
    browser.go(&demo.address).await;
    browser.find("#lock-limited-pilot[aria-current]").await;
    for page in ["", "plan", "people", "devices", "messages", "support", "journal", "phase/limited-pilot", "phase/production-1"] {
        browser.go(&format!("{}{page}", demo.address)).await;
        browser.find("h1").await;
        assert!(!browser.is_too_wide().await, "/{page} can be scrolled sideways at 320 pixels");
    }
    browser.close().await;
}
