//! The bar of a campaign in time-lapse: run and pause, a day forward, the pace, the planted fault, another campaign.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Redirect;
use axum::routing::post;
use axum::{Form, Router};
use maud::{Markup, html};
use serde::Deserialize;
use sluis_text::{Locale, Message};

use super::hand::back;
use crate::Site;
use crate::element::form;
use crate::error::{Result, WebError};
use crate::host::{Pace, TimeLapseState};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/demo", post(step)).route("/demo/restart", post(restart))
}

/// What a button of the bar asks for.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Wish {
    Run,
    Pause,
    Day,
    Slow,
    Normal,
    Fast,
    Repair,
}

#[derive(Debug, Deserialize)]
struct StepForm {
    wish: Wish,
}

#[derive(Debug, Deserialize)]
struct RestartForm {
    seed: String,
}

async fn step(State(site): State<Site>, _visitor: Visitor, headers: HeaderMap, Form(form): Form<StepForm>) -> Result<Redirect> {
    let lapse = site.host.time_lapse().ok_or(WebError::NotFound)?;
    match form.wish {
        Wish::Run => lapse.run(true),
        Wish::Pause => lapse.run(false),
        Wish::Day => lapse.one_day(),
        Wish::Slow => lapse.set_pace(Pace::Slow),
        Wish::Normal => lapse.set_pace(Pace::Normal),
        Wish::Fast => lapse.set_pace(Pace::Fast),
        Wish::Repair => lapse.repair(),
    }
    Ok(back(&headers))
}

async fn restart(State(site): State<Site>, _visitor: Visitor, Form(form): Form<RestartForm>) -> Result<Redirect> {
    let lapse = site.host.time_lapse().ok_or(WebError::NotFound)?;
    let seed = form.seed.trim().parse().map_err(|_| WebError::Form(Message::new("console-error-seed")))?;
    lapse.restart(seed);
    Ok(Redirect::to("/"))
}

/// The bar; nothing outside the demo.
pub(crate) fn bar(site: &Site, locale: &Locale) -> Markup {
    match site.host.time_lapse() {
        Some(lapse) => shown(locale, lapse.state()),
        None => html! {},
    }
}

fn shown(locale: &Locale, state: TimeLapseState) -> Markup {
    let text = |id| locale.text(id);
    let pace = |pace: Pace, wish: &str, id: &'static str| {
        html! { button name="wish" value=(wish) aria-pressed=(if state.pace == pace { "true" } else { "false" }) { (text(id)) } }
    };
    html! {
        aside class="lapse" id="lapse" data-live aria-label=(text("console-demo")) {
            (form::post("/demo", &html! {
                div class="controls" {
                    @if state.running {
                        button name="wish" value="pause" class="main" id="demo-run" { span aria-hidden="true" { "❚❚" } (text("console-demo-pause")) }
                    } @else {
                        button name="wish" value="run" class="main" id="demo-run" disabled[state.over] {
                            span aria-hidden="true" { "▶" } (text("console-demo-run"))
                        }
                    }
                    button name="wish" value="day" disabled[state.over] { (text("console-demo-day")) }
                    div class="paces" role="group" aria-label=(text("console-demo-pace")) {
                        (pace(Pace::Slow, "slow", "console-demo-slow"))
                        (pace(Pace::Normal, "normal", "console-demo-normal"))
                        (pace(Pace::Fast, "fast", "console-demo-fast"))
                    }
                    @if state.broken {
                        button name="wish" value="repair" class="repair" { (text("console-demo-repair")) }
                    }
                }
            }))
            p class="state" {
                strong { (locale.say(&Message::new("console-demo-day-number").with("day", state.day))) }
                span { (text(if state.over { "console-demo-over" } else { "console-demo-what" })) }
            }
            details class="menu up" id="demo-seed" {
                summary { (locale.say(&Message::new("console-demo-seed").with("seed", state.seed.to_string()))) }
                div {
                    (form::post("/demo/restart", &html! {
                        div class="field" {
                            label for="seed" { (text("console-demo-seed-new")) }
                            input type="number" id="seed" name="seed" min="0" max="999999999" required value=(state.seed.saturating_add(1));
                        }
                        button class="go" { (text("console-demo-restart")) }
                    }))
                }
            }
        }
    }
}
