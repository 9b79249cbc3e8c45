//! People and devices: finding one among a million, and the devices that could not be matched.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use maud::{Markup, html};
use serde::Deserialize;
use sluis_campaign::{
    Counts, Device, DeviceId, DeviceState, ManagedBy, Measure, Person, PersonId, PersonStage, Side, Standing, wording,
};
use sluis_plan::{CohortId, Platform};
use sluis_store::{CohortFilter, DeviceFilter, PeopleFilter, PeopleMark, PeoplePage, Unmatched};
use sluis_text::Message;

use super::reading::{Reading, address, without_plan, word};
use crate::Site;
use crate::element::form::look_up;
use crate::element::tag::{Tone, device_state, person_stage};
use crate::element::{Filter, empty, filters, link, opening, pager};
use crate::error::Result;
use crate::page::{Section, page};
use crate::visitor::Visitor;

pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/people", get(people)).route("/devices", get(devices)).route("/devices/unmatched", get(unmatched))
}

/// Rows on a page.
const ROWS: u32 = 50;
/// Records that could not be matched are few, or something is wrong with the whole list.
const MOST_UNMATCHED: u32 = 500;

/// The lists of this part of the console.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    People,
    Devices,
    Unmatched,
}

/// Which people are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AskedPeople {
    search: String,
    cohort: String,
    stage: String,
    after: String,
}

/// Which devices are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AskedDevices {
    serial: String,
    cohort: String,
    state: String,
    platform: String,
    managed: String,
    after: String,
}

async fn people(State(site): State<Site>, visitor: Visitor, Query(asked): Query<AskedPeople>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::People).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let counts = tx.counts().await?;
    let filter = PeopleFilter {
        search: Some(asked.search.clone()),
        cohort: reading.cohort_filter(&asked.cohort),
        stage: word(&asked.stage),
        after: mark(&asked.after),
        limit: ROWS,
    };
    let found = tx.people_list(&filter).await?;
    let ids: Vec<PersonId> = found.people.iter().map(|person| person.id).collect();
    let mut devices: BTreeMap<PersonId, Vec<Device>> = BTreeMap::new();
    for device in tx.devices_of(&ids).await? {
        devices.entry(device.owner).or_default().push(device);
    }
    let unmatched = tx.unmatched(1).await?;
    drop(tx);

    let title = reading.text("console-people-title");
    let body = html! {
        (opening(&title, &lead(&reading, &counts)))
        (views(&reading, List::People, !unmatched.is_empty()))
        (people_filter(&reading, &asked))
        section class="card" id="people" {
            @if found.people.is_empty() {
                (nobody(&reading, &filter, &counts))
            } @else {
                (people_table(&reading, &filter, &counts, &found, &devices))
                (pager(
                    reading.locale,
                    (!asked.after.is_empty()).then(|| people_address(&asked, None)).as_deref(),
                    found.next.map(|next| people_address(&asked, Some(next))).as_deref(),
                ))
            }
        }
    };
    page(&site, &visitor, Section::People, &title, &body).await
}

/// Where the campaign stands with people and devices, in a sentence or three.
fn lead(reading: &Reading, counts: &BTreeMap<CohortId, Counts>) -> Markup {
    let mut all = Counts::default();
    for cohort in counts.values() {
        all.merge(cohort);
    }
    let between = all.devices(DeviceState::is_between);
    let conflicts = all.get(Measure::Device(DeviceState::Conflict));
    html! {
        (reading.say(&Message::new("console-people-lead")
            .with("people", all.all_people())
            .with("done", all.people(PersonStage::Done))
            .with("devices", all.devices(DeviceState::is_in_scope))))
        @if between > 0 { " " (reading.say(&Message::new("console-people-between").with("count", between))) }
        @if conflicts > 0 { " " (reading.say(&Message::new("console-people-conflict").with("count", conflicts))) }
    }
}

fn views(reading: &Reading, chosen: List, any_unmatched: bool) -> Markup {
    let names =
        ["console-people-view-people", "console-people-view-devices", "console-people-view-unmatched"].map(|id| reading.text(id));
    let mut views = vec![
        Filter { name: &names[0], address: "/people", chosen: chosen == List::People },
        Filter { name: &names[1], address: "/devices", chosen: chosen == List::Devices },
    ];
    if any_unmatched || chosen == List::Unmatched {
        views.push(Filter { name: &names[2], address: "/devices/unmatched", chosen: chosen == List::Unmatched });
    }
    filters(&reading.text("console-people-views"), views)
}

fn people_filter(reading: &Reading, asked: &AskedPeople) -> Markup {
    let stages = html! {
        option value="" selected[asked.stage.is_empty()] { (reading.text("console-any-stage")) }
        @for stage in PersonStage::ALL {
            option value=(stage) selected[asked.stage == stage.word()] { (reading.say(&wording::person_stage(*stage))) }
        }
    };
    let fields = html! {
        div class="fields" {
            div class="field grow" {
                label for="search" { (reading.text("console-people-search")) }
                input type="search" id="search" name="search" value=(asked.search) autocomplete="off" maxlength="200";
            }
            (reading.choice("cohort", "console-cohort", &reading.cohort_options(&asked.cohort)))
            (reading.choice("stage", "console-stage", &stages))
            button { (reading.text("console-search")) }
        }
    };
    html! { div class="above" { (look_up("/people", &fields)) } }
}

fn people_table(
    reading: &Reading,
    filter: &PeopleFilter,
    counts: &BTreeMap<CohortId, Counts>,
    found: &PeoplePage,
    devices: &BTreeMap<PersonId, Vec<Device>>,
) -> Markup {
    let [name, cohort, stage, has] =
        ["console-person", "console-cohort", "console-stage", "console-devices"].map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking" {
                caption { (caption(reading, filter, counts)) }
                thead { tr { th scope="col" { (name) } th scope="col" { (cohort) } th scope="col" { (stage) } th scope="col" { (has) } } }
                tbody {
                    @for person in &found.people {
                        tr id={ "person-" (person.id) } {
                            th scope="row" {
                                a href=(link::person(person.id)) { (person.name) }
                                span class="soft small under" { (person.account) }
                            }
                            td data-label=(cohort) { (cohort_of(reading, person.cohort.as_ref())) }
                            td data-label=(stage) { (person_stage(reading.locale, person.stage)) }
                            td data-label=(has) { (devices_of(reading, person, devices.get(&person.id).map_or(&[], Vec::as_slice))) }
                        }
                    }
                }
            }
        }
    }
}

/// How many people the list has, where the counters know it. Nobody counts what a search finds.
fn caption(reading: &Reading, filter: &PeopleFilter, counts: &BTreeMap<CohortId, Counts>) -> String {
    if filter.search.as_deref().is_some_and(|search| !search.trim().is_empty()) {
        return reading.text("console-people-found");
    }
    let stages = filter.stage.as_ref().map_or(PersonStage::ALL, std::slice::from_ref);
    let counted = counts
        .iter()
        .filter(|(cohort, _)| filter.cohort.admits(cohort))
        .map(|(_, counts)| stages.iter().map(|stage| counts.people(*stage)).sum::<i64>())
        .sum::<i64>();
    reading.say(&Message::new("console-people-count").with("count", counted))
}

fn nobody(reading: &Reading, filter: &PeopleFilter, counts: &BTreeMap<CohortId, Counts>) -> Markup {
    let is_filtered = filter.search.as_deref().is_some_and(|search| !search.trim().is_empty())
        || filter.cohort != CohortFilter::Any
        || filter.stage.is_some();
    if is_filtered && !counts.is_empty() {
        let all = html! { a class="button" href="/people" { (reading.text("console-people-all")) } };
        return empty(&reading.text("console-people-none-found"), &reading.text("console-people-none-found-what"), &all);
    }
    empty(&reading.text("console-people-none"), &reading.text("console-people-none-what"), &html! {})
}

fn devices_of(reading: &Reading, person: &Person, devices: &[Device]) -> Markup {
    html! {
        @if devices.is_empty() {
            span class="soft" { (reading.text(if person.stage == PersonStage::Left { "console-nothing" } else { "console-no-device" })) }
        } @else {
            ul class="plain things" {
                @for device in devices {
                    li { a href=(link::device(device.id)) { (device.name) } " " (device_state(reading.locale, device.state)) }
                }
            }
        }
    }
}

fn cohort_of(reading: &Reading, cohort: Option<&CohortId>) -> Markup {
    html! {
        @match cohort {
            Some(cohort) => (reading.cohort(cohort)),
            None => span class="hold" { (reading.text("console-no-cohort")) },
        }
    }
}

fn people_address(asked: &AskedPeople, after: Option<PeopleMark>) -> String {
    let after = after.map(|mark| format!("{}-{}", mark.order, mark.person)).unwrap_or_default();
    address("/people", &[("search", &asked.search), ("cohort", &asked.cohort), ("stage", &asked.stage), ("after", &after)])
}

/// The end of the page before, as an address carries it: `last-4711`.
fn mark(text: &str) -> Option<PeopleMark> {
    let (order, person) = text.split_once('-')?;
    Some(PeopleMark { order: order.parse().ok()?, person: PersonId(person.parse().ok()?) })
}

async fn devices(State(site): State<Site>, visitor: Visitor, Query(asked): Query<AskedDevices>) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::People).await;
    };
    let mut tx = reading.engine.store().read().await?;
    let counts = tx.counts().await?;
    let serial = asked.serial.trim();
    let filter = DeviceFilter {
        states: states(&asked.state),
        cohort: reading.cohort_filter(&asked.cohort),
        platform: word(&asked.platform),
        managed_by: word(&asked.managed),
        after: asked.after.parse().ok().map(DeviceId),
        limit: ROWS + 1,
    };
    let mut found =
        if serial.is_empty() { tx.devices_list(&filter).await? } else { tx.devices_by_beginning(serial, ROWS).await? };
    let more = found.len() > ROWS as usize;
    found.truncate(ROWS as usize);
    let next = found.last().filter(|_| more).map(|device| device.id);
    let owners: Vec<PersonId> = found.iter().map(|device| device.owner).collect();
    let owners: BTreeMap<PersonId, Person> = tx.people(&owners).await?.into_iter().map(|person| (person.id, person)).collect();
    let unmatched = tx.unmatched(1).await?;
    drop(tx);

    let title = reading.text("console-devicelist-title");
    let body = html! {
        (opening(&title, &lead(&reading, &counts)))
        (views(&reading, List::Devices, !unmatched.is_empty()))
        (usual_states(&reading, &asked, &counts))
        (device_filter(&reading, &asked))
        section class="card" id="devices" {
            @if found.is_empty() {
                (no_devices(&reading, &counts))
            } @else {
                (device_table(&reading, &found, &owners))
                (pager(
                    reading.locale,
                    (!asked.after.is_empty()).then(|| device_address(&asked, &asked.state, None)).as_deref(),
                    next.map(|next| device_address(&asked, &asked.state, Some(next))).as_deref(),
                ))
            }
        }
    };
    page(&site, &visitor, Section::People, &title, &body).await
}

/// States that are usually looked for together.
const GROUPS: [(&str, &str, fn(DeviceState) -> bool); 4] = [
    ("between", "console-devicelist-between", DeviceState::is_between),
    ("trouble", "console-devicelist-trouble", is_trouble),
    ("under-way", "console-devicelist-under-way", is_under_way),
    ("arrived", "console-devicelist-arrived", DeviceState::is_done),
];

/// Whether somebody has to do something about a device.
fn is_trouble(state: DeviceState) -> bool {
    matches!(state, DeviceState::Failed | DeviceState::Abandoned | DeviceState::Conflict | DeviceState::Returned)
}

fn is_under_way(state: DeviceState) -> bool {
    state.has_started() && !state.is_done()
}

/// The states that a choice stands for: a group of them or one; all for none.
fn states(chosen: &str) -> Vec<DeviceState> {
    match GROUPS.iter().find(|(word, ..)| *word == chosen) {
        Some((_, _, fits)) => DeviceState::ALL.iter().copied().filter(|state| fits(*state)).collect(),
        None => word(chosen).into_iter().collect(),
    }
}

fn usual_states(reading: &Reading, asked: &AskedDevices, counts: &BTreeMap<CohortId, Counts>) -> Markup {
    let mut all = Counts::default();
    let of = reading.cohort_filter(&asked.cohort);
    for (_, cohort) in counts.iter().filter(|(cohort, _)| of.admits(cohort)) {
        all.merge(cohort);
    }
    let named = |id: &'static str, count: i64| reading.say(&Message::new(id).with("count", count));
    let mut names =
        vec![(named("console-devicelist-all", all.devices(|_| true)), device_address(asked, "", None), asked.state.is_empty())];
    for (word, id, fits) in GROUPS {
        names.push((named(id, all.devices(fits)), device_address(asked, word, None), asked.state == word));
    }
    filters(
        &reading.text("console-device-state"),
        names.iter().map(|(name, address, chosen)| Filter { name, address, chosen: *chosen }),
    )
}

fn device_filter(reading: &Reading, asked: &AskedDevices) -> Markup {
    let states = html! {
        option value="" selected[asked.state.is_empty()] { (reading.text("console-any-state")) }
        @for (word, id, _) in GROUPS {
            option value=(word) selected[asked.state == word] { (reading.text(&format!("{id}-label"))) }
        }
        optgroup label=(reading.text("console-each-state")) {
            @for state in DeviceState::ALL {
                option value=(state) selected[asked.state == state.word()] { (reading.say(&wording::device_state(*state))) }
            }
        }
    };
    let platforms = html! {
        option value="" selected[asked.platform.is_empty()] { (reading.text("console-any-platform")) }
        @for platform in Platform::ALL {
            option value=(platform) selected[asked.platform == platform.word()] { (platform.name()) }
        }
    };
    let managed = html! {
        option value="" selected[asked.managed.is_empty()] { (reading.text("console-any-service")) }
        @for by in ManagedBy::ALL {
            option value=(by) selected[asked.managed == by.word()] { (reading.say(&wording::managed_by(*by))) }
        }
    };
    let fields = html! {
        div class="fields" {
            (reading.choice("state", "console-device-state", &states))
            (reading.choice("platform", "console-platform", &platforms))
            (reading.choice("cohort", "console-cohort", &reading.cohort_options(&asked.cohort)))
            (reading.choice("managed", "console-managed-by", &managed))
            div class="field" {
                label for="serial" { (reading.text("console-devicelist-serial")) }
                input type="search" id="serial" name="serial" value=(asked.serial) autocomplete="off" maxlength="100";
            }
            button { (reading.text("console-search")) }
        }
    };
    html! { div class="above" { (look_up("/devices", &fields)) } }
}

fn no_devices(reading: &Reading, counts: &BTreeMap<CohortId, Counts>) -> Markup {
    if counts.values().any(|counts| counts.devices(|_| true) > 0) {
        let all = html! { a class="button" href="/devices" { (reading.text("console-devicelist-show-all")) } };
        return empty(&reading.text("console-devicelist-none-found"), &reading.text("console-people-none-found-what"), &all);
    }
    empty(&reading.text("console-devicelist-none"), &reading.text("console-devicelist-none-what"), &html! {})
}

fn device_table(reading: &Reading, devices: &[Device], owners: &BTreeMap<PersonId, Person>) -> Markup {
    let [name, owner, state, since, source, target] =
        ["console-device", "console-owner", "console-device-state", "console-since", "side-source", "side-target"]
            .map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking" {
                caption class="unseen" { (reading.text("console-devices")) }
                thead {
                    tr {
                        @for heading in [&name, &owner, &state, &since, &source, &target] { th scope="col" { (heading) } }
                    }
                }
                tbody {
                    @for device in devices {
                        tr id={ "device-" (device.id) } {
                            th scope="row" {
                                a href=(link::device(device.id)) { (device.name) }
                                span class="soft small under" { (device.platform.name()) " " (device.os_version) " · " (device.model) }
                            }
                            td data-label=(owner) {
                                @match owners.get(&device.owner) {
                                    Some(person) => a href=(link::person(person.id)) { (person.name) },
                                    None => (reading.text("console-nothing")),
                                }
                            }
                            td data-label=(state) { (device_state(reading.locale, device.state)) }
                            td data-label=(since) { (reading.ago(device.since)) }
                            td data-label=(source) { (standing(reading, Side::Source, device)) }
                            td data-label=(target) { (standing(reading, Side::Target, device)) }
                        }
                    }
                }
            }
        }
    }
}

/// What a service says of a device, and how old its word is.
fn standing(reading: &Reading, side: Side, device: &Device) -> Markup {
    let evidence = match side {
        Side::Source => device.source,
        Side::Target => device.target,
    };
    let tone = if device.state == DeviceState::Conflict { Tone::Fail } else { Tone::Plain };
    html! {
        span class=(tone.class()) { (reading.say(&wording::standing(evidence.standing))) }
        @if evidence.standing != Standing::Unknown { " " span class="soft small nowrap" { (reading.ago(evidence.at)) } }
    }
}

fn device_address(asked: &AskedDevices, state: &str, after: Option<DeviceId>) -> String {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    address(
        "/devices",
        &[
            ("state", state),
            ("platform", &asked.platform),
            ("cohort", &asked.cohort),
            ("managed", &asked.managed),
            ("serial", &asked.serial),
            ("after", &after),
        ],
    )
}

async fn unmatched(State(site): State<Site>, visitor: Visitor) -> Result<Markup> {
    let Some(reading) = Reading::begin(&site, &visitor).await? else {
        return without_plan(&site, &visitor, Section::People).await;
    };
    let unmatched = reading.engine.store().read().await?.unmatched(MOST_UNMATCHED).await?;
    let title = reading.text("console-unmatched-title");
    let body = html! {
        (opening(&title, &html! {
            (reading.say(&Message::new("console-unmatched-lead").with("count", unmatched.len())))
        }))
        (views(&reading, List::Unmatched, true))
        section class="card" {
            @if unmatched.is_empty() {
                (empty(&reading.text("console-unmatched-none"), &reading.text("console-unmatched-none-what"), &html! {}))
            } @else {
                (unmatched_table(&reading, &unmatched))
            }
        }
    };
    page(&site, &visitor, Section::People, &title, &body).await
}

fn unmatched_table(reading: &Reading, unmatched: &[Unmatched]) -> Markup {
    let [service, id, account, what, seen] =
        ["console-service", "console-record", "console-account", "console-description", "console-seen"]
            .map(|id| reading.text(id));
    html! {
        div class="table" {
            table class="stacking" {
                caption { (reading.text("console-unmatched-what")) }
                thead { tr { @for heading in [&id, &service, &account, &what, &seen] { th scope="col" { (heading) } } } }
                tbody {
                    @for record in unmatched {
                        tr {
                            th scope="row" { code { (record.id) } }
                            td data-label=(service) { (reading.say(&wording::side(record.side))) }
                            td data-label=(account) { (record.account) }
                            td data-label=(what) { (record.description) }
                            td data-label=(seen) { (reading.ago(record.at)) }
                        }
                    }
                }
            }
        }
    }
}
