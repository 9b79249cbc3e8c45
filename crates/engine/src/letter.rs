//! Messages in words: a subject, a plain text and a page, in the recipient's language.

use std::fmt::Write as _;

use jiff::Timestamp;
use maud::{DOCTYPE, html};
use sluis_campaign::port::Letter;
use sluis_campaign::{Device, Facts, Message, MessageKind, Naming, Person};
use sluis_plan::{Contact, Phase, Plan};
use sluis_text::{Arg, Locale, Message as Sentence};

/// In whose name letters are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The domain of message ids, the organisation's own.
    pub domain: String,
}

/// What a letter says, before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    pub subject: Sentence,
    pub greeting: Sentence,
    pub paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Paragraph {
    Text(Sentence),
    List(Vec<Sentence>),
    /// A way on, as a button on the page.
    Link {
        label: Sentence,
        address: String,
    },
}

/// The facts of a message, as they are when it is sent. Before that, what they would be today.
pub fn facts(plan: &Plan, message: &Message, person: &Person, devices: &[Device], deadline: Option<jiff::civil::Date>) -> Facts {
    let open: Vec<String> = devices
        .iter()
        .filter(|device| device.state.is_in_scope() && !device.state.is_done())
        .map(|device| device.name.clone())
        .collect();
    let phase = plan.phase(&message.phase);
    let date = match message.kind {
        MessageKind::Deadline => deadline,
        MessageKind::Kickoff | MessageKind::PreEnrollment => {
            let own = person.cohort.as_ref().and_then(|cohort| plan.cohort(cohort)).map(|(phase, _)| phase);
            own.or(phase).and_then(|phase| plan.instruct_day(phase))
        }
        _ => None,
    };
    let device = match message.kind {
        MessageKind::GapReminder => devices
            .iter()
            .find(|device| message.occasion.starts_with(&format!("gap-{}-", device.id)))
            .map(|device| device.name.clone()),
        _ => None,
    };
    Facts { device, devices: open, date, address: person.email.clone(), name: Some(person.name.clone()) }
}

/// What a message says, from the plan and the facts that were kept with it.
pub fn content(plan: &Plan, message: &Message, facts: &Facts, link: &str) -> Content {
    let naming = Naming { plan, language: message.language };
    let target = naming.target();
    let source = naming.source();
    let campaign = naming.campaign();
    let with = |id: &'static str| Sentence::new(id).with("target", target).with("source", source).with("campaign", campaign);
    let text = |id: &'static str| Paragraph::Text(with(id));
    let dated = |id: &'static str| facts.date.map(|date| Paragraph::Text(with(id).with("date", Arg::Date(date))));
    let portal = |id: &'static str| Paragraph::Link { label: Sentence::new(id), address: link.to_owned() };
    let devices = || match facts.devices.len() {
        0 => None,
        count => {
            Some(Paragraph::Text(with("mail-devices").with("count", count).with("devices", Arg::list(facts.devices.iter()))))
        }
    };
    let contact = contact(&plan.campaign.contact);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let subject = match message.kind {
        MessageKind::Kickoff => {
            paragraphs.extend([text("mail-kickoff-what"), text("mail-kickoff-why"), text("mail-kickoff-plan")]);
            paragraphs.push(Paragraph::List(schedule(plan, naming)));
            paragraphs.extend(dated("mail-your-turn"));
            paragraphs.extend([text("mail-privacy"), portal("mail-link-your-page")]);
            with("mail-kickoff-subject")
        }
        MessageKind::PreEnrollment if is_first_of_kind(plan, message) => {
            paragraphs.extend([text("mail-pre-what"), text("mail-pre-products")]);
            paragraphs.extend(dated("mail-your-turn"));
            paragraphs.extend(devices());
            paragraphs.extend([text("mail-pre-resources"), portal("mail-link-your-page")]);
            with("mail-pre-subject")
        }
        MessageKind::PreEnrollment => {
            paragraphs.extend(dated("mail-pre-soon"));
            paragraphs.push(Paragraph::List(vec![
                with("mail-prepare-password"),
                with("mail-prepare-charge"),
                with("mail-prepare-backup"),
            ]));
            paragraphs.extend(devices());
            paragraphs.extend([text("mail-privacy"), portal("mail-link-your-page")]);
            with("mail-pre-subject-soon")
        }
        MessageKind::Enrollment => {
            paragraphs.push(text("mail-enroll-ready"));
            paragraphs.extend(devices());
            paragraphs.push(Paragraph::List(vec![
                with("mail-enroll-step-open"),
                with("mail-enroll-step-remove"),
                with("mail-enroll-step-install"),
                with("mail-enroll-step-check"),
            ]));
            paragraphs.extend([text("mail-enroll-voluntary"), portal("mail-link-start")]);
            with("mail-enroll-subject")
        }
        MessageKind::PostEnrollment => {
            paragraphs.extend([text("mail-after-thanks"), text("mail-after-resources"), portal("mail-link-feedback")]);
            with("mail-after-subject")
        }
        MessageKind::Reminder => {
            paragraphs.push(text("mail-reminder"));
            paragraphs.extend(devices());
            paragraphs.push(portal("mail-link-start"));
            with("mail-reminder-subject")
        }
        MessageKind::GapReminder => {
            let device = facts.device.as_deref().unwrap_or_default();
            paragraphs.push(Paragraph::Text(with("mail-gap").with("device", device)));
            paragraphs.push(portal("mail-link-continue"));
            with("mail-gap-subject").with("device", device)
        }
        MessageKind::Deadline => {
            paragraphs.extend(dated("mail-deadline"));
            paragraphs.push(text("mail-deadline-why"));
            paragraphs.extend(devices());
            paragraphs.push(portal("mail-link-start"));
            match facts.date {
                Some(date) => with("mail-deadline-subject").with("date", Arg::Date(date)),
                None => with("mail-reminder-subject"),
            }
        }
    };
    paragraphs.push(contact);
    Content { subject, greeting: greeting(facts.name.as_deref()), paragraphs }
}

/// Lays a letter out.
pub(crate) fn letter(plan: &Plan, message: &Message, facts: &Facts, link: &str, sender: &Sender, now: Timestamp) -> Letter {
    let locale = Locale::of(message.language);
    let content = content(plan, message, facts, link);
    Letter {
        message_id: message_id(message, sender),
        to: facts.address.clone().unwrap_or_default(),
        to_name: facts.name.clone().unwrap_or_default(),
        language: message.language,
        subject: locale.say(&content.subject),
        text: plain(&content, locale),
        html: page(&content, locale),
        reply_to: plan.campaign.contact.email.clone(),
        at: now,
    }
}

/// The same for a message however often it is tried, so that the other side can recognise a repeat.
pub(crate) fn message_id(message: &Message, sender: &Sender) -> String {
    format!("sluis.{}.{}@{}", message.person, message.occasion, sender.domain)
}

fn contact(contact: &Contact) -> Paragraph {
    let ways: Vec<String> = [&contact.email, &contact.phone, &contact.page].into_iter().flatten().cloned().collect();
    let name = contact.name.clone().unwrap_or_default();
    let id = if name.is_empty() { "mail-contact" } else { "mail-contact-name" };
    Paragraph::Text(Sentence::new(id).with("name", name).with("ways", Arg::list(ways)))
}

/// The plan in a few lines: each phase and its month.
fn schedule(plan: &Plan, naming: Naming<'_>) -> Vec<Sentence> {
    let line = |phase: &Phase| {
        let frame = phase.when.timeframe()?;
        Some(Sentence::new("mail-schedule-line").with("phase", naming.phase(&phase.id)).with("month", Arg::Month(frame.first)))
    };
    plan.phases.iter().filter_map(line).collect()
}

fn is_first_of_kind(plan: &Plan, message: &Message) -> bool {
    let mut blocks = plan.communication.blocks.iter().filter(|block| MessageKind::from(block.kind.value) == message.kind);
    blocks.next().is_none_or(|first| first.id.as_str() == message.occasion)
}

/// By first name; without one where nothing but the sign-in name is known.
fn greeting(name: Option<&str>) -> Sentence {
    let first = name.and_then(|name| name.split_whitespace().next()).filter(|first| !first.contains('@'));
    first.map_or(Sentence::new("mail-greeting-plain"), |first| Sentence::new("mail-greeting").with("name", first))
}

fn plain(content: &Content, locale: &Locale) -> String {
    let mut text = format!("{}\n", locale.say(&content.greeting));
    for paragraph in &content.paragraphs {
        text.push('\n');
        match paragraph {
            Paragraph::Text(sentence) => text.push_str(&locale.say(sentence)),
            Paragraph::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("- {}", locale.say(item))).collect();
                text.push_str(&items.join("\n"));
            }
            Paragraph::Link { label, address } => {
                let _ = write!(text, "{}:\n{address}", locale.say(label));
            }
        }
        text.push('\n');
    }
    text
}

fn page(content: &Content, locale: &Locale) -> String {
    let link_style =
        "display:inline-block;padding:12px 20px;background:#2c6e8e;color:#ffffff;text-decoration:none;border-radius:6px";
    html! {
        (DOCTYPE)
        html lang=(locale.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (locale.say(&content.subject)) }
            }
            body style="margin:0;background:#f7f6f2;color:#17262e;font:16px/1.5 sans-serif" {
                div style="max-width:560px;margin:0 auto;padding:24px" {
                    p { (locale.say(&content.greeting)) }
                    @for paragraph in &content.paragraphs {
                        @match paragraph {
                            Paragraph::Text(sentence) => p { (locale.say(sentence)) },
                            Paragraph::List(items) => ul { @for item in items { li { (locale.say(item)) } } },
                            Paragraph::Link { label, address } => p { a href=(address) style=(link_style) { (locale.say(label)) } },
                        }
                    }
                }
            }
        }
    }
    .into_string()
}
