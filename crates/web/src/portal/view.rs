//! What all parts of a participant's page share: the page's facts, its language, its address.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sluis_engine::OwnPage;
use sluis_plan::Service;
use sluis_text::{Arg, Locale, Message};

use super::way::Leaving;

/// A participant's page about to be written.
pub(super) struct View<'a> {
    pub page: &'a OwnPage,
    pub locale: &'static Locale,
    /// Where the page is, such as `/p/AQAA…`.
    pub address: String,
}

impl View<'_> {
    /// A sentence in the reader's language. The names that many sentences use are always at hand: `$target` and `$source`, the
    /// services; `$app` and `$old-app`, through which people meet them; `$contact`, whom they ask.
    pub fn say(&self, message: Message) -> String {
        let campaign = &self.page.plan.campaign;
        let source = campaign.source.as_ref().map(|source| &source.value);
        let contact = match &campaign.contact.name {
            Some(name) => name.clone(),
            None => self.locale.text("portal-contact-somebody"),
        };
        let message = message
            .with("target", campaign.target.name())
            .with("app", app(&campaign.target))
            .with("source", source.map_or("", Service::name))
            .with("old-app", source.map_or(Arg::from(""), app))
            .with("contact", contact);
        self.locale.say(&message)
    }

    pub fn text(&self, id: &'static str) -> String {
        self.say(Message::new(id))
    }

    /// A moment in the campaign's own time.
    pub fn moment(&self, at: Timestamp) -> Arg {
        Arg::Moment(at.to_zoned(self.zone()).datetime())
    }

    /// The day of a moment, in the campaign's own time.
    pub fn day(&self, at: Timestamp) -> Arg {
        Arg::Day(at.to_zoned(self.zone()).date())
    }

    fn zone(&self) -> TimeZone {
        self.page.plan.campaign.time_zone.clone()
    }

    /// Who takes devices out of the old service.
    pub fn leaving(&self) -> Leaving {
        if self.page.can_order { Leaving::ByOrder } else { Leaving::ByHand }
    }
}

/// What the app of a service is called. Intune's has a name in each language; the others go by one everywhere.
fn app(service: &Service) -> Arg {
    match service {
        Service::Intune => Arg::from(Message::new("app-intune")),
        other => Arg::from(other.app()),
    }
}
