//! The organisation: people and devices made from the plan's own groups.

use jiff::Timestamp;
use sluis_campaign::Standing;
use sluis_campaign::list::ListedPerson;
use sluis_plan::{Approach, Cohort, CohortId, Group, Ownership, Phase, Plan, Platform, Stage};
use sluis_text::Language;

use crate::chance::Chance;
use crate::names::{ascii, first_names, last_names};

/// Somebody of the organisation.
#[derive(Clone, Debug)]
pub struct SimPerson {
    pub account: String,
    pub name: String,
    pub department: String,
    pub site: String,
    pub country: String,
    pub language: Language,
    pub executive: bool,
    pub vip: bool,
    pub volunteer: bool,
    /// The cohort whose numbers they were made for.
    pub meant_for: CohortId,
    pub has_mail: bool,
    pub(crate) habit: Habit,
    /// Away until then; mail waits.
    pub(crate) away_until: Option<Timestamp>,
    pub(crate) devices: Vec<usize>,
    pub(crate) chance: Chance,
    /// Joined the organisation then; before that no list has them.
    pub joins_at: Option<Timestamp>,
    pub leaves_at: Option<Timestamp>,
    /// Somebody helped them, so what they try next works.
    pub(crate) helped: bool,
}

/// How somebody takes to being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Within a day or two.
    Prompt,
    /// Within a week.
    Later,
    /// After reminders.
    Reluctant,
    /// Only when somebody calls.
    Never,
}

/// A device of the organisation.
#[derive(Clone, Debug)]
pub struct SimDevice {
    pub owner: usize,
    pub name: String,
    pub model: String,
    pub serial: Option<String>,
    pub platform: Platform,
    pub ownership: Ownership,
    pub os_version: String,
    /// Whether the old service manages it as the campaign begins.
    pub managed_before: bool,
    /// In a drawer, a river or a taxi.
    pub(crate) lost: bool,
    pub(crate) chance: Chance,
    pub(crate) enrolling: bool,
    /// Which of the checks failed when it enrolled, mended or not.
    pub(crate) consented: bool,
}

/// People and devices, in the order of the plan's cohorts.
pub(crate) fn populate(plan: &Plan, seed: u64, start: Timestamp) -> (Vec<SimPerson>, Vec<SimDevice>) {
    let mut people: Vec<SimPerson> = Vec::new();
    let mut devices: Vec<SimDevice> = Vec::new();
    for (phase, cohort) in plan.cohorts() {
        let Some(group) = plan.group(&cohort.group) else { continue };
        for _ in 0..plan.new_users(cohort) {
            let number = people.len();
            let mut chance = Chance::of(seed, "person", number as u64);
            let mut person = person(number, phase, cohort, group, &mut chance, start);
            for _ in 0..device_count(&mut chance) {
                let first = person.devices.is_empty();
                person.devices.push(devices.len());
                devices.push(device(devices.len(), number, first, &person, seed));
            }
            person.chance = chance;
            people.push(person);
        }
    }
    (people, devices)
}

fn device_count(chance: &mut Chance) -> u32 {
    chance.weighted(&[(0, 2), (1, 70), (2, 25), (3, 3)]).copied().unwrap_or(1)
}

fn person(number: usize, phase: &Phase, cohort: &Cohort, group: &Group, chance: &mut Chance, start: Timestamp) -> SimPerson {
    let countries: Vec<&String> = group.factors.location.iter().collect();
    let country = chance.one_of(&countries).map_or("NL", |country| country.as_str()).to_owned();
    let language = match country.as_str() {
        "SE" => Language::Sv,
        "DE" | "AT" => Language::De,
        "FR" => Language::Fr,
        "GB" | "IE" => Language::En,
        // A fair number of people in the Netherlands read English at work.
        _ if chance.happens(0.08) => Language::En,
        _ => Language::Nl,
    };
    let site = match country.as_str() {
        "SE" => "Göteborg",
        "DE" => "Hamburg",
        "FR" => "Lyon",
        "GB" => "Leeds",
        _ => "Utrecht",
    };
    let first = chance.one_of(first_names(language)).copied().unwrap_or("Alex");
    let last = chance.one_of(last_names(language)).copied().unwrap_or("Berg");
    let executive = group.members.executive == Some(true)
        || (*phase.stage == Stage::Production && cohort.main_approach() == Approach::Assisted);
    let habit = chance
        .weighted(&[(Habit::Prompt, 52), (Habit::Later, 30), (Habit::Reluctant, 14), (Habit::Never, 4)])
        .copied()
        .unwrap_or(Habit::Prompt);
    let department = chance.one_of(&group.members.department).cloned().unwrap_or_else(|| group.id.to_string());
    let away_until = chance.happens(0.04).then(|| {
        let days = chance.between(20, 110);
        start.checked_add(jiff::SignedDuration::from_hours(24 * days)).unwrap_or(start)
    });
    SimPerson {
        account: format!("{}.{}{number}@example.org", ascii(first), ascii(last)),
        name: format!("{first} {last}"),
        department,
        site: site.to_owned(),
        country,
        language,
        executive,
        vip: false,
        volunteer: phase.stage.is_pilot() && chance.happens(0.5),
        meant_for: phase.cohort_id(cohort),
        has_mail: !chance.happens(0.004),
        habit,
        away_until,
        devices: Vec::new(),
        chance: chance.clone(),
        joins_at: None,
        leaves_at: None,
        helped: cohort.main_approach() == Approach::Assisted,
    }
}

fn device(number: usize, owner: usize, first: bool, person: &SimPerson, seed: u64) -> SimDevice {
    let mut chance = Chance::of(seed, "device", number as u64);
    let choices: &[((Platform, Ownership), u32)] = if first {
        &[
            ((Platform::Ios, Ownership::Corporate), 24),
            ((Platform::Ios, Ownership::Personal), 14),
            ((Platform::Android, Ownership::Personal), 22),
            ((Platform::Android, Ownership::Corporate), 8),
            ((Platform::Windows, Ownership::Corporate), 28),
            ((Platform::Macos, Ownership::Corporate), 4),
        ]
    } else {
        &[
            ((Platform::Windows, Ownership::Corporate), 60),
            ((Platform::Macos, Ownership::Corporate), 10),
            ((Platform::Ios, Ownership::Personal), 15),
            ((Platform::Android, Ownership::Personal), 15),
        ]
    };
    let (platform, ownership) = chance.weighted(choices).copied().unwrap_or((Platform::Windows, Ownership::Corporate));
    let models: &[&str] = match platform {
        Platform::Ios => &["iPhone 15", "iPhone 16", "iPhone 17", "iPad Air"],
        Platform::Android => &["Pixel 9", "Galaxy S25", "Galaxy A56", "Fairphone 5"],
        Platform::Windows => &["ThinkPad T14", "Latitude 5450", "EliteBook 845", "Surface Laptop"],
        Platform::Macos => &["MacBook Air", "MacBook Pro"],
        Platform::Linux => &["ThinkPad X1"],
    };
    let versions: &[(&str, u32)] = match platform {
        Platform::Ios => &[("26.4", 70), ("26.1", 22), ("18.7", 8)],
        Platform::Macos => &[("26.3", 75), ("15.7", 25)],
        Platform::Android => &[("16", 45), ("15", 30), ("14", 20), ("11", 5)],
        Platform::Windows => &[("10.0.26200", 80), ("10.0.26100", 20)],
        Platform::Linux => &[("24.04", 1)],
    };
    let model = chance.one_of(models).copied().unwrap_or("Device").to_owned();
    let os_version = chance.weighted(versions).copied().unwrap_or("1").to_owned();
    let first_name = person.name.split(' ').next().unwrap_or_default();
    SimDevice {
        owner,
        name: if first { model.clone() } else { format!("{model} ({first_name})") },
        model,
        serial: Some(format!("{}{number:07X}", &platform.word()[..2].to_uppercase())),
        platform,
        ownership,
        os_version,
        managed_before: !chance.happens(0.02),
        lost: chance.happens(0.006),
        chance,
        enrolling: false,
        consented: false,
    }
}

impl SimPerson {
    /// The person as the directory's export lists them.
    pub fn listed(&self, now: Timestamp) -> Option<ListedPerson> {
        if self.joins_at.is_some_and(|joins| joins > now) {
            return None;
        }
        Some(ListedPerson {
            account: self.account.clone(),
            name: Some(self.name.clone()),
            email: self.has_mail.then(|| self.account.clone()),
            department: Some(self.department.clone()),
            site: Some(self.site.clone()),
            country: Some(self.country.clone()),
            language: Some(self.language),
            executive: Some(self.executive),
            vip: Some(self.vip),
            volunteer: Some(self.volunteer),
            active: Some(self.leaves_at.is_none_or(|leaves| leaves > now)),
        })
    }
}

impl SimDevice {
    /// Where the old service has it as the campaign begins.
    pub(crate) fn first_standing(&self) -> Standing {
        if self.managed_before { Standing::Present } else { Standing::Absent }
    }
}
