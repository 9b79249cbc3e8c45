//! The `campaign` section.

use jiff::tz::TimeZone;
use sluis_text::Language;

use super::fields::{Fields, Reader};
use super::value::{self, one_of};
use crate::calendar::{Calendar, Freeze, WeekRule};
use crate::campaign::{
    Access, Approval, Campaign, Contact, Controllers, Deadlines, Gap, LateJoiners, Pace, Reading, Reminders, Resource, Scope,
    Service, Strategy,
};
use crate::holidays::Country;
use crate::ids::PhaseId;
use crate::place::{Place, Placed};
use crate::units::{Hours, Minutes};
use crate::yaml::{Node, Value};

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const LANGUAGES: [&str; 5] = ["en", "nl", "sv", "de", "fr"];

pub(super) fn campaign(node: &Node, reader: &mut Reader<'_>) -> Option<Campaign> {
    let mut fields = Fields::of(node, "campaign", reader)?;
    let name = fields.required("name", reader, value::names);
    let time_zone = fields.required("time-zone", reader, time_zone);
    let languages = fields.optional("languages", reader, languages);
    let source = fields.optional("source", reader, service);
    let target = fields.required("target", reader, service);
    let contact = fields.optional("contact", reader, contact).unwrap_or_default();
    // Where nothing is managed yet, no service guards anything either.
    let guarded_by = if source.is_some() { Controllers::Source } else { Controllers::Nobody };
    let access = fields.optional("access", reader, |node, reader| access(node, guarded_by, reader));
    let calendar = fields.optional("calendar", reader, calendar);
    let pace = fields.optional("pace", reader, pace);
    let gap = fields.optional("gap", reader, gap).unwrap_or_default();
    let reminders = fields.optional("reminders", reader, reminders).unwrap_or_default();
    let deadline = fields.optional("deadline", reader, deadline).unwrap_or_default();
    let late_joiners = fields.optional("late-joiners", reader, late_joiners).unwrap_or_default();
    let approval = fields.optional("second-person", reader, approval).unwrap_or(Approval::ALL);
    fields.finish(reader);
    let (default_language, also) = languages.unwrap_or((Language::En, Vec::new()));
    Some(Campaign {
        name: name?,
        time_zone: time_zone?,
        default_language,
        also,
        source,
        target: target?,
        contact,
        access: access.unwrap_or(Access { strategy: Strategy::ExclusionGroup, reading: Reading::Strict, resources: Vec::new() }),
        calendar: calendar.unwrap_or_else(Calendar::standard),
        pace: pace.unwrap_or(Pace { per_day: None }),
        gap,
        reminders,
        deadline,
        late_joiners,
        approval,
    })
}

fn time_zone(node: &Node, reader: &mut Reader<'_>) -> Option<TimeZone> {
    let name = value::text(node, reader)?;
    let Ok(zone) = TimeZone::get(&name) else {
        reader.wrong_value(node.place, "time-zone", "Europe/Amsterdam");
        return None;
    };
    Some(zone)
}

fn language(node: &Node, reader: &mut Reader<'_>) -> Option<Language> {
    value::word::<Language>("language", LANGUAGES.to_vec())(node, reader).map(|language| language.value)
}

fn languages(node: &Node, reader: &mut Reader<'_>) -> Option<(Language, Vec<Language>)> {
    let mut fields = Fields::of(node, "languages", reader)?;
    let default = fields.required("default", reader, language);
    let also = fields.optional("also", reader, |node, reader| value::one_or_more(node, reader, language)).unwrap_or_default();
    fields.finish(reader);
    Some((default?, also))
}

fn service(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<Service>> {
    if let Value::Map(_) = node.value {
        let mut fields = Fields::of(node, "service", reader)?;
        let name = fields.required("name", reader, value::plain_text);
        let guidance = fields.required("guidance", reader, value::plain_text);
        fields.finish(reader);
        return Some(Placed::new(Service::Other { name: name?, guidance: guidance? }, node.place));
    }
    let name = value::text(node, reader)?;
    let Some((_, service)) = Service::KNOWN.iter().find(|(word, _)| *word == name.value) else {
        let known: Vec<&str> = Service::KNOWN.iter().map(|(word, _)| *word).collect();
        reader.unknown_word(node.place, &name, "service", &known);
        return None;
    };
    Some(Placed::new(service.clone(), node.place))
}

fn contact(node: &Node, reader: &mut Reader<'_>) -> Option<Contact> {
    let mut fields = Fields::of(node, "contact", reader)?;
    let contact = Contact {
        name: fields.optional("name", reader, value::plain_text),
        email: fields.optional("e-mail", reader, value::plain_text),
        phone: fields.optional("phone", reader, value::plain_text),
        page: fields.optional("page", reader, value::plain_text),
    };
    fields.finish(reader);
    Some(contact)
}

fn access(node: &Node, guarded_by: Controllers, reader: &mut Reader<'_>) -> Option<Access> {
    let mut fields = Fields::of(node, "access", reader)?;
    let strategy = fields.optional("strategy", reader, one_of!(Strategy, "strategy"));
    let reading = fields.optional("reading", reader, one_of!(Reading, "reading"));
    let resources = fields
        .optional("resources", reader, |node, reader| {
            value::one_or_more(node, reader, |node, reader| resource(node, guarded_by, reader))
        })
        .unwrap_or_default();
    fields.finish(reader);
    Some(Access {
        strategy: strategy.map_or(Strategy::ExclusionGroup, |strategy| strategy.value),
        reading: reading.map_or(Reading::Strict, |reading| reading.value),
        resources,
    })
}

/// A name alone means the usual start: the old service, where there is one, controls access to it.
fn resource(node: &Node, guarded_by: Controllers, reader: &mut Reader<'_>) -> Option<Resource> {
    let usual = Placed::new(guarded_by, node.place);
    if let Value::Map(_) = node.value {
        let mut fields = Fields::of(node, "resource", reader)?;
        let name = fields.required("name", reader, value::text);
        let controlled_by = fields.optional("controlled-by", reader, one_of!(Controllers, "controlled-by"));
        fields.finish(reader);
        return Some(Resource { name: name?, controlled_by: controlled_by.unwrap_or(usual) });
    }
    Some(Resource { name: value::text(node, reader)?, controlled_by: usual })
}

fn calendar(node: &Node, reader: &mut Reader<'_>) -> Option<Calendar> {
    let standard = Calendar::standard();
    let mut fields = Fields::of(node, "calendar", reader)?;
    let working_days = fields.optional("working-days", reader, working_days);
    let hours = fields.optional("hours", reader, value::spelled::<Hours>("hours", "08:00-18:00"));
    let country = one_of!(Country, "country");
    let holidays =
        fields.optional("holidays", reader, |node, reader| value::one_or_more(node, reader, &country)).unwrap_or_default();
    let freezes = fields.optional("freezes", reader, |node, reader| value::list(node, reader, freeze)).unwrap_or_default();
    let weeks = fields.optional("weeks", reader, one_of!(WeekRule, "weeks"));
    fields.finish(reader);
    Some(Calendar {
        working_days: working_days.unwrap_or(standard.working_days),
        hours: hours.map_or(standard.hours, |hours| hours.value),
        holidays: holidays.into_iter().map(|country| country.value).collect(),
        freezes,
        weeks: weeks.map_or(standard.weeks, |weeks| weeks.value),
    })
}

/// `mon-fri`, or a list of days.
fn working_days(node: &Node, reader: &mut Reader<'_>) -> Option<[bool; 7]> {
    let mut days = [false; 7];
    if let Value::Text(range) = &node.value
        && let Some((from, to)) = range.split_once('-')
    {
        let position = |day: &str| WEEKDAYS.iter().position(|weekday| *weekday == day.trim());
        if let (Some(from), Some(to)) = (position(from), position(to))
            && from <= to
        {
            days[from..=to].fill(true);
            return Some(days);
        }
        reader.wrong_value(node.place, "working-days", "mon-fri");
        return None;
    }
    for text in value::one_or_more(node, reader, value::text)? {
        match WEEKDAYS.iter().position(|weekday| *weekday == text.value) {
            Some(index) => days[index] = true,
            None => reader.unknown_word(text.place, &text, "working-days", &WEEKDAYS),
        }
    }
    Some(days)
}

pub(super) fn freeze(node: &Node, reader: &mut Reader<'_>) -> Option<Freeze> {
    let mut fields = Fields::of(node, "freeze", reader)?;
    let from = fields.required("from", reader, value::date);
    let to = fields.required("to", reader, value::date);
    let why = fields.optional("why", reader, value::plain_text).unwrap_or_default();
    fields.finish(reader);
    let (from, to) = (from?, to?);
    if to.value < from.value {
        reader.wrong_value(to.place, "to", &from.value.to_string());
        return None;
    }
    Some(Freeze { from, to, why })
}

fn pace(node: &Node, reader: &mut Reader<'_>) -> Option<Pace> {
    let mut fields = Fields::of(node, "pace", reader)?;
    let per_day = fields.optional("per-day", reader, value::count);
    fields.finish(reader);
    Some(Pace { per_day: per_day.map(|count| count.value) })
}

fn minutes(fields: &mut Fields<'_>, name: &'static str, example: &'static str, reader: &mut Reader<'_>) -> Option<Minutes> {
    fields.optional(name, reader, value::spelled::<Minutes>(name, example)).map(|minutes| minutes.value)
}

fn gap(node: &Node, reader: &mut Reader<'_>) -> Option<Gap> {
    let standard = Gap::default();
    let mut fields = Fields::of(node, "gap", reader)?;
    let remind_after = minutes(&mut fields, "remind-after", "1 day", reader);
    let limit = minutes(&mut fields, "limit", "3 days", reader);
    fields.finish(reader);
    Some(Gap { remind_after: remind_after.unwrap_or(standard.remind_after), limit: limit.unwrap_or(standard.limit) })
}

fn reminders(node: &Node, reader: &mut Reader<'_>) -> Option<Reminders> {
    let standard = Reminders::default();
    let mut fields = Fields::of(node, "reminders", reader)?;
    let after = minutes(&mut fields, "after", "3 days", reader);
    let at_most = fields.optional("at-most", reader, value::count);
    fields.finish(reader);
    Some(Reminders { after: after.unwrap_or(standard.after), at_most: at_most.map_or(standard.at_most, |count| count.value) })
}

fn deadline(node: &Node, reader: &mut Reader<'_>) -> Option<Deadlines> {
    let standard = Deadlines::default();
    let mut fields = Fields::of(node, "deadline", reader)?;
    let after = minutes(&mut fields, "after", "7 days", reader);
    let scope = fields.optional("scope", reader, one_of!(Scope, "scope"));
    let observed = fields.optional("observed", reader, value::count);
    let certainty = fields.optional("certainty", reader, value::spelled("certainty", "95%"));
    fields.finish(reader);
    Some(Deadlines {
        after: after.unwrap_or(standard.after),
        scope: scope.map_or(standard.scope, |scope| scope.value),
        observed: observed.map_or(standard.observed, |count| count.value),
        certainty: certainty.map_or(standard.certainty, |share| share.value),
    })
}

/// `cohort`, or the id of a closing phase.
fn late_joiners(node: &Node, reader: &mut Reader<'_>) -> Option<LateJoiners> {
    let text = value::text(node, reader)?;
    Some(if text.value == "cohort" { LateJoiners::Cohort } else { LateJoiners::Closing(text.map(PhaseId)) })
}

/// The steps that need a second person: a list of them, `all` or `none`.
fn approval(node: &Node, reader: &mut Reader<'_>) -> Option<Approval> {
    const STEPS: [&str; 7] = ["all", "none", "resume", "override", "deadline", "unenroll", "access"];
    let mut approval = Approval::NONE;
    let words: Vec<(String, Place)> =
        value::one_or_more(node, reader, value::text)?.into_iter().map(|text| (text.value, text.place)).collect();
    for (word, place) in words {
        match word.as_str() {
            "all" => approval = Approval::ALL,
            "none" => approval = Approval::NONE,
            "resume" => approval.resume = true,
            "override" => approval.override_gate = true,
            "deadline" => approval.deadline = true,
            "unenroll" => approval.unenroll = true,
            "access" => approval.access = true,
            _ => reader.unknown_word(place, &word, "second-person", &STEPS),
        }
    }
    Some(approval)
}
