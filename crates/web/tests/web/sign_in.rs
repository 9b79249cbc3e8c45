//! Who gets in, who does not, and what anybody can learn from the answer.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use jiff::SignedDuration;
use sluis_web::SignIn;

use crate::house::{House, Kind, PASSWORD};

const WRONG: &str = "wrong horse battery";

#[tokio::test]
async fn whoever_is_not_signed_in_is_led_to_the_sign_in_and_back() {
    let house = House::empty().await;
    house.account("anna").await;
    let anna = house.anybody();
    let turned_away = anna.get("/people?cohort=a%2Fb&q=x").await;
    assert_eq!(turned_away.status, StatusCode::SEE_OTHER);
    assert_eq!(turned_away.location(), "/sign-in?next=%2Fpeople%3Fcohort%3Da%252Fb%26q%3Dx");
    let form = anna.get(turned_away.location()).await;
    assert_eq!(form.status, StatusCode::OK);
    assert!(form.body.contains(r#"name="next" value="/people?cohort=a%2Fb&amp;q=x""#), "{}", form.body);
    let fields = [("account", "anna"), ("password", PASSWORD), ("next", "/people?cohort=a%2Fb&q=x")];
    let inside = anna.post("/sign-in", &fields).await;
    assert_eq!(inside.location(), "/people?cohort=a%2Fb&q=x");
    assert_ne!(anna.get("/people").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_in_never_leads_to_another_site() {
    let house = House::empty().await;
    house.account("anna").await;
    for elsewhere in ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"] {
        let fields = [("account", "anna"), ("password", PASSWORD), ("next", elsewhere)];
        assert_eq!(house.anybody().post("/sign-in", &fields).await.location(), "/", "{elsewhere}");
    }
}

#[tokio::test]
async fn an_unknown_account_and_a_wrong_password_look_the_same() {
    let house = House::empty().await;
    house.account("anna").await;
    let known = house.anybody().post("/sign-in", &[("account", "anna"), ("password", WRONG)]).await;
    let unknown = house.anybody().post("/sign-in", &[("account", "olga"), ("password", WRONG)]).await;
    assert_eq!(known.status, StatusCode::FORBIDDEN);
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.body.replace("anna", "?"), unknown.body.replace("olga", "?"));
    assert!(known.cookies().is_empty() && unknown.cookies().is_empty());
    assert_eq!(known.headers.len(), unknown.headers.len());
}

#[tokio::test]
async fn guessing_one_account_s_password_is_slowed_down_and_the_limit_forgets() {
    let house = House::empty().await;
    house.account("anna").await;
    house.account("bo").await;
    let guess = || async { house.anybody().post("/sign-in", &[("account", "anna"), ("password", WRONG)]).await };
    for _ in 0..5 {
        assert_eq!(guess().await.status, StatusCode::FORBIDDEN);
    }
    let stopped = guess().await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(stopped.headers.get(RETRY_AFTER).unwrap(), "60");
    // While it lasts, not even the right password is looked at; another account is not touched.
    let right = [("account", "anna"), ("password", PASSWORD)];
    assert_eq!(house.anybody().post("/sign-in", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
    let other = [("account", "bo"), ("password", PASSWORD)];
    assert_eq!(house.anybody().post("/sign-in", &other).await.status, StatusCode::SEE_OTHER);
    house.later(SignedDuration::from_mins(1));
    assert_eq!(house.anybody().post("/sign-in", &right).await.status, StatusCode::SEE_OTHER);
    // Having got in clears the account.
    assert_eq!(guess().await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_session_ends_with_the_working_day_with_signing_out_and_with_a_new_password() {
    let house = House::empty().await;
    let anna = house.signed_in("anna").await;
    let is_in = async || anna.get("/people").await.status != StatusCode::SEE_OTHER;
    assert!(is_in().await);
    house.later(SignedDuration::from_hours(11));
    assert!(is_in().await);
    house.later(SignedDuration::from_hours(2));
    assert!(!is_in().await);

    let bo = house.signed_in("bo").await;
    let out = bo.post("/sign-out", &[]).await;
    assert_eq!(out.location(), "/sign-in");
    assert!(!bo.has_cookie("sluis-session"));
    assert_eq!(bo.get("/people").await.status, StatusCode::SEE_OTHER);

    let carl = house.signed_in("carl").await;
    assert_ne!(carl.get("/people").await.status, StatusCode::SEE_OTHER);
    house.account("carl").await;
    assert_eq!(carl.get("/people").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_signed_out_session_stays_out_even_for_whoever_kept_the_cookie() {
    let house = House::empty().await;
    house.account("anna").await;
    let anna = house.anybody();
    let inside = anna.post("/sign-in", &[("account", "anna"), ("password", PASSWORD)]).await;
    let cookie = inside.cookies()[0].split(';').next().unwrap().to_owned();
    anna.post("/sign-out", &[]).await;
    let thief = house.anybody().with("cookie", &cookie);
    assert_eq!(thief.get("/people").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_session_s_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_connections() {
    let plain = House::empty().await;
    plain.account("anna").await;
    let fields = [("account", "anna"), ("password", PASSWORD)];
    let answer = plain.anybody().post("/sign-in", &fields).await;
    let cookie = answer.cookies()[0];
    assert!(cookie.starts_with("sluis-session="), "{cookie}");
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict") && !cookie.contains("Secure"), "{cookie}");

    let secure = House::new(Kind { address: "https://move.example.org", ..Kind::default() }).await;
    secure.account("anna").await;
    let answer = secure.anybody().post("/sign-in", &fields).await;
    let cookie = answer.cookies()[0];
    assert!(cookie.starts_with("__Host-sluis-session="), "{cookie}");
    assert!(cookie.contains("; Path=/;") && cookie.contains("; Secure") && cookie.contains("; HttpOnly"), "{cookie}");
    // The plain name, which other hosts of the domain could have set, opens nothing there.
    let planted = cookie.split(';').next().unwrap().replace("__Host-", "");
    assert_eq!(secure.anybody().with("cookie", &planted).get("/people").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_stolen_database_holds_no_session() {
    let house = House::empty().await;
    house.account("anna").await;
    let answer = house.anybody().post("/sign-in", &[("account", "anna"), ("password", PASSWORD)]).await;
    let token = answer.cookies()[0].split(';').next().unwrap().split_once('=').unwrap().1.to_owned();
    let mut tx = sluis_web::Host::engine(&*house.host).store().read().await.unwrap();
    assert!(tx.session_account(&token, house.now()).await.unwrap().is_none());
}

#[tokio::test]
async fn before_there_is_an_account_the_sign_in_says_how_to_make_one() {
    let house = House::empty().await;
    assert!(house.anybody().get("/sign-in").await.body.contains("sluis account add"));
    house.account("anna").await;
    assert!(!house.anybody().get("/sign-in").await.body.contains("sluis account add"));
}

#[tokio::test]
async fn whoever_is_in_is_not_asked_again_and_the_demo_asks_nobody() {
    let house = House::empty().await;
    let anna = house.signed_in("anna").await;
    assert_eq!(anna.get("/sign-in?next=%2Fplan").await.location(), "/plan");
    let demo = House::new(Kind { sign_in: SignIn::Nobody, ..Kind::default() }).await;
    let visitor = demo.anybody().with("host", "127.0.0.1:4747");
    assert_eq!(visitor.get("/sign-in").await.location(), "/");
    assert_ne!(visitor.get("/people").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_that_lacks_a_field_is_a_mistake_and_nothing_else() {
    let house = House::empty().await;
    assert_eq!(house.anybody().post("/sign-in", &[("account", "anna")]).await.status, StatusCode::BAD_REQUEST);
}
