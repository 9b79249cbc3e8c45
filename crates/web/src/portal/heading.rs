//! What the page says first: one sentence about what happens and when, and a few that a good colleague would add.
//!
//! Pure: made of what the page shows, in typed sentences.

use jiff::civil::Date;
use sluis_campaign::{Device, DeviceState, PersonStage};
use sluis_engine::OwnPage;
use sluis_plan::{Approach, Cohort, Phase};
use sluis_text::{Arg, Message};

use super::card::keeps;
use super::way::minutes;

/// The opening of a participant's page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heading {
    pub title: Message,
    pub lead: Vec<Message>,
}

impl Heading {
    pub fn of(page: &OwnPage) -> Heading {
        let today = page.now.to_zoned(page.plan.campaign.time_zone.clone()).date();
        match page.person.stage {
            PersonStage::Exempt => exempt(page),
            PersonStage::Done => done(page),
            PersonStage::Waiting => waiting(page, today),
            PersonStage::Invited | PersonStage::Left => invited(page, today),
        }
    }

    fn new(title: Message, lead: impl IntoIterator<Item = Message>) -> Heading {
        Heading { title, lead: lead.into_iter().collect() }
    }
}

/// Devices that have not arrived.
pub(super) fn open(page: &OwnPage) -> impl Iterator<Item = &Device> {
    page.devices.iter().filter(|device| !device.state.is_done())
}

/// The part of the plan that a person moves with.
pub(super) fn cohort(page: &OwnPage) -> Option<(&Phase, &Cohort)> {
    page.plan.cohort(page.person.cohort.as_ref()?)
}

fn exempt(page: &OwnPage) -> Heading {
    let title = match page.person.exempt_until {
        Some(until) => Message::new("portal-head-exempt").with("date", Arg::Date(until)),
        None => Message::new("portal-head-exempt-open"),
    };
    Heading::new(title, [Message::new("portal-lead-exempt")])
}

fn done(page: &OwnPage) -> Heading {
    let title = match page.devices.as_slice() {
        [] => return Heading::new(Message::new("portal-head-nothing"), [Message::new("portal-lead-nothing")]),
        [one] => Message::new("portal-head-done-one").with("device", whole(&one.name)),
        more => Message::new("portal-head-done").with("count", more.len()),
    };
    let lead = if page.devices.iter().any(|device| device.checks.any_fails()) {
        "portal-lead-done-fails"
    } else if page.devices.iter().all(|device| device.state == DeviceState::Validated) {
        "portal-lead-done-works"
    } else {
        "portal-lead-done-checking"
    };
    Heading::new(title, [Message::new(lead)])
}

fn waiting(page: &OwnPage, today: Date) -> Heading {
    if page.halted {
        return Heading::new(Message::new("portal-head-halted"), [Message::new("portal-lead-halted")]);
    }
    let devices: Vec<&Device> = open(page).collect();
    if devices.is_empty() {
        return Heading::new(Message::new("portal-head-nothing"), [Message::new("portal-lead-nothing")]);
    }
    let day = cohort(page).and_then(|(phase, _)| page.plan.instruct_day(phase));
    let (one, more, first) = match day {
        Some(day) if day > today => ("portal-head-date-one", "portal-head-date", "portal-lead-date"),
        Some(_) => ("portal-head-soon-one", "portal-head-soon", "portal-lead-soon"),
        None => ("portal-head-later-one", "portal-head-later", "portal-lead-later"),
    };
    let title = counted(one, more, &devices).with("date", Arg::Day(day.unwrap_or(today)));
    Heading::new(title, [Message::new(first)].into_iter().chain(takes(&devices)).chain(help_beside(page, today)))
}

fn invited(page: &OwnPage, today: Date) -> Heading {
    let devices: Vec<&Device> = open(page).collect();
    let between = devices.iter().find(|device| device.state.is_between() && device.gap_since.is_some());
    if let Some(device) = between {
        let title = Message::new("portal-head-finish").with("device", whole(&device.name));
        let lead = if page.halted { "portal-lead-finish-halted" } else { "portal-lead-finish" };
        return Heading::new(title, [Message::new(lead)].into_iter().chain(progress(page)));
    }
    if page.halted {
        return Heading::new(Message::new("portal-head-halted"), [Message::new("portal-lead-halted")]);
    }
    let all_are = |state: DeviceState| !devices.is_empty() && devices.iter().all(|device| device.state == state);
    if all_are(DeviceState::Conflict) {
        let title = counted("portal-head-conflict-one", "portal-head-conflict", &devices);
        return Heading::new(title, [Message::new("portal-lead-conflict")]);
    }
    if all_are(DeviceState::UnenrollStarted) {
        let title = counted("portal-head-leaving-one", "portal-head-leaving", &devices);
        return Heading::new(title, [Message::new("portal-lead-leaving")].into_iter().chain(progress(page)));
    }
    let title = counted("portal-head-move-one", "portal-head-move", &devices);
    let until = match page.deadline {
        Some(day) if day >= today => Message::new("portal-lead-deadline").with("date", Arg::Day(day)),
        Some(day) => Message::new("portal-lead-deadline-passed").with("date", Arg::Day(day)),
        None => Message::new("portal-lead-voluntary"),
    };
    let lead = [until].into_iter().chain(takes(&devices)).chain(help_beside(page, today)).chain(progress(page));
    Heading::new(title, lead)
}

/// A sentence about one device by its name, or about several by their number.
fn counted(one: &'static str, more: &'static str, devices: &[&Device]) -> Message {
    match devices {
        [device] => Message::new(one).with("device", whole(&device.name)),
        devices => Message::new(more).with("count", devices.len()),
    }
}

/// What it takes: of one device, how long and what it does not touch; of several, how long the longest takes.
fn takes(devices: &[&Device]) -> Vec<Message> {
    match devices {
        [device] => vec![Message::new("portal-takes").with("minutes", minutes(device)), keeps(device)],
        devices => {
            let longest = devices.iter().map(|device| minutes(device)).max();
            longest.map(|longest| Message::new("portal-lead-takes").with("minutes", longest)).into_iter().collect()
        }
    }
}

/// Who helps, where the plan says that somebody does.
fn help_beside(page: &OwnPage, today: Date) -> Option<Message> {
    let (_, cohort) = cohort(page)?;
    if cohort.has(Approach::Assisted) {
        return Some(Message::new("portal-lead-assisted"));
    }
    let fair = cohort.fairs.iter().filter(|fair| fair.date.value >= today).min_by_key(|fair| fair.date.value)?;
    Some(Message::new("portal-lead-fair").with("date", Arg::Day(fair.date.value)).with("place", &fair.place))
}

/// How many of several devices have arrived.
fn progress(page: &OwnPage) -> Option<Message> {
    let all = page.devices.len();
    let arrived = all - open(page).count();
    (all > 1 && arrived > 0).then(|| Message::new("portal-lead-progress").with("done", arrived).with("all", all))
}

/// A short name that no line breaks apart: "iPhone" and "15" belong together.
fn whole(name: &str) -> String {
    const SHORT: usize = 14;
    if name.chars().count() <= SHORT { name.replace(' ', "\u{a0}") } else { name.to_owned() }
}
