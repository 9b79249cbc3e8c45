//! A language at work: words, dates, numbers and lists the way its readers expect them.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, T, YM, YMD, YMDE};
use icu_datetime::input;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use jiff::civil;
use jiff_icu::ConvertFrom as _;

use crate::{Arg, CATALOGUES, Language, Message};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// Weekday, day and month: `Thu 26 Aug`.
    Day,
    /// Day and month: `26 Aug`.
    DayOfMonth,
    /// Day, month and year: `26 Aug 2027`.
    Date,
    /// Weekday, day, month and year in full: `Thursday 26 August 2027`.
    Full,
    /// Month and year: `August 2027`.
    Month,
    /// The month alone: `August`.
    MonthName,
    /// The weekday alone: `Thursday`.
    Weekday,
}

/// One language with its catalogues and its conventions.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    dates: Dates,
    decimal: DecimalFormatter,
    list: ListFormatter,
}

struct Dates {
    day: DateTimeFormatter<MDE>,
    day_of_month: DateTimeFormatter<MD>,
    date: DateTimeFormatter<YMD>,
    full: DateTimeFormatter<YMDE>,
    month: DateTimeFormatter<YM>,
    month_name: DateTimeFormatter<M>,
    weekday: DateTimeFormatter<E>,
    time: DateTimeFormatter<T>,
}

impl Locale {
    /// The locale of a language; made once, shared by all threads.
    pub fn of(language: Language) -> &'static Locale {
        static LOCALES: [OnceLock<Locale>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
        LOCALES[language as usize].get_or_init(|| Locale::new(language))
    }

    #[expect(clippy::expect_used, reason = "catalogues and locale data are compiled in; a test loads every language")]
    fn new(language: Language) -> Locale {
        let id = language.conventions().parse().expect("our own tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // All five languages run left to right, so values need no marks around them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| grouped(Language::En, value),
            Language::Nl => |value, _| grouped(Language::Nl, value),
            Language::Sv => |value, _| grouped(Language::Sv, value),
            Language::De => |value, _| grouped(Language::De, value),
            Language::Fr => |value, _| grouped(Language::Fr, value),
        }));
        for catalogue in CATALOGUES.iter().filter(|catalogue| catalogue.language == language) {
            let resource = FluentResource::try_new(catalogue.source.to_owned())
                .map_err(|(_, errors)| format!("locales/{language}/{}.ftl: {errors:?}", catalogue.subject))
                .expect("catalogues parse");
            bundle.add_resource(resource).expect("ids are unique within a language");
        }
        let tag: icu_locale_core::Locale = language.conventions().parse().expect("our own tags are valid");
        let make = "locale data is compiled in";
        let dates = Dates {
            day: DateTimeFormatter::try_new((&tag).into(), MDE::medium()).expect(make),
            day_of_month: DateTimeFormatter::try_new((&tag).into(), MD::medium()).expect(make),
            date: DateTimeFormatter::try_new((&tag).into(), YMD::medium()).expect(make),
            full: DateTimeFormatter::try_new((&tag).into(), YMDE::long()).expect(make),
            month: DateTimeFormatter::try_new((&tag).into(), YM::long()).expect(make),
            month_name: DateTimeFormatter::try_new((&tag).into(), M::long()).expect(make),
            weekday: DateTimeFormatter::try_new((&tag).into(), E::long()).expect(make),
            time: DateTimeFormatter::try_new((&tag).into(), T::hm()).expect(make),
        };
        Locale {
            language,
            bundle,
            dates,
            decimal: DecimalFormatter::try_new((&tag).into(), DecimalFormatterOptions::default()).expect(make),
            list: ListFormatter::try_new_and((&tag).into(), ListFormatterOptions::default().with_length(ListLength::Wide))
                .expect(make),
        }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether the catalogues have this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message in words.
    ///
    /// An id that no catalogue has comes back in angle brackets, so that it shows; a test keeps that from happening.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.value(value));
        }
        self.format(message.id, Some(&args))
    }

    /// A message without variables.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟨{id}⟩");
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }

    fn value(&self, value: &Arg) -> FluentValue<'static> {
        match value {
            Arg::Count(count) => FluentValue::from(*count),
            other => FluentValue::String(Cow::Owned(self.words(other))),
        }
    }

    /// One value in words, as it looks inside a sentence.
    pub fn words(&self, value: &Arg) -> String {
        match value {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(*count),
            Arg::Decimal(number, digits) => self.decimal(*number, *digits),
            Arg::Percent(share, digits) => self.percent(*share, *digits),
            Arg::Day(date) => self.date(*date, DateStyle::Day),
            Arg::Date(date) => self.date(*date, DateStyle::Date),
            Arg::Moment(moment) => self.moment(*moment),
            Arg::Month(date) => self.date(*date, DateStyle::Month),
            Arg::Language(language) => language.own_name().to_owned(),
            Arg::List(values) => self.list(values.iter().map(|value| self.words(value))),
            Arg::Message(message) => self.say(message),
        }
    }

    pub fn date(&self, date: civil::Date, style: DateStyle) -> String {
        let date = input::Date::convert_from(date);
        let dates = &self.dates;
        let written = match style {
            DateStyle::Day => dates.day.format(&date).to_string(),
            DateStyle::DayOfMonth => dates.day_of_month.format(&date).to_string(),
            DateStyle::Date => dates.date.format(&date).to_string(),
            DateStyle::Full => dates.full.format(&date).to_string(),
            DateStyle::Month => dates.month.format(&date).to_string(),
            DateStyle::MonthName => dates.month_name.format(&date).to_string(),
            DateStyle::Weekday => dates.weekday.format(&date).to_string(),
        };
        // The British pattern puts a comma after an abbreviated weekday; in a column of dates it is noise.
        if self.language == Language::En && style == DateStyle::Day { written.replacen(',', "", 1) } else { written }
    }

    pub fn time(&self, time: civil::Time) -> String {
        self.dates.time.format(&input::Time::convert_from(time)).to_string()
    }

    /// Weekday, day, month and time of day.
    pub fn moment(&self, moment: civil::DateTime) -> String {
        format!("{} {}", self.date(moment.date(), DateStyle::Day), self.time(moment.time()))
    }

    pub fn number(&self, number: i64) -> String {
        self.decimal.format(&Decimal::from(number)).to_string()
    }

    /// A number rounded to `digits` after the decimal sign.
    pub fn decimal(&self, number: f64, digits: u8) -> String {
        let written = format!("{number:.*}", usize::from(digits));
        match Decimal::try_from_str(&written) {
            Ok(decimal) => self.decimal.format(&decimal).to_string(),
            Err(_) => written,
        }
    }

    /// A share as a percentage with at most `digits` after the decimal sign; `0.974` is `97.4%`.
    pub fn percent(&self, share: f64, digits: u8) -> String {
        let mut written = format!("{:.*}", usize::from(digits), share * 100.0);
        if written.contains('.') {
            written.truncate(written.trim_end_matches('0').trim_end_matches('.').len());
        }
        let number = match Decimal::try_from_str(&written) {
            Ok(decimal) => self.decimal.format(&decimal).to_string(),
            Err(_) => written,
        };
        // The spacing of CLDR's percent patterns.
        let space = match self.language {
            Language::En | Language::Nl => "",
            Language::Sv | Language::De => "\u{a0}",
            Language::Fr => "\u{202f}",
        };
        format!("{number}{space}%")
    }

    /// `a, b and c`.
    pub fn list<T: AsRef<str>>(&self, items: impl IntoIterator<Item = T>) -> String {
        let items: Vec<T> = items.into_iter().collect();
        let mut written = String::new();
        let _ = write!(written, "{}", self.list.format(items.iter().map(AsRef::as_ref)));
        written
    }
}

fn grouped(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts are whole numbers far below 2^53")]
        FluentValue::Number(number) => Some(Locale::of(language).number(number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each(write: impl Fn(&Locale) -> String) -> Vec<String> {
        Language::ALL.iter().map(|language| write(Locale::of(*language))).collect()
    }

    #[test]
    fn dates_look_as_readers_of_each_language_expect() {
        let day = civil::date(2027, 8, 26);
        assert_eq!(
            each(|locale| locale.date(day, DateStyle::Day)),
            ["Thu 26 Aug", "do 26 aug", "tors 26 aug.", "Do., 26. Aug.", "jeu. 26 août"]
        );
        assert_eq!(
            each(|locale| locale.date(day, DateStyle::Full)),
            [
                "Thursday, 26 August 2027",
                "donderdag 26 augustus 2027",
                "torsdag 26 augusti 2027",
                "Donnerstag, 26. August 2027",
                "jeudi 26 août 2027"
            ]
        );
        assert_eq!(each(|locale| locale.date(day, DateStyle::MonthName)), ["August", "augustus", "augusti", "August", "août"]);
    }

    #[test]
    fn numbers_and_shares_follow_the_language() {
        assert_eq!(
            each(|locale| locale.number(1_234_567)),
            ["1,234,567", "1.234.567", "1\u{a0}234\u{a0}567", "1.234.567", "1\u{202f}234\u{202f}567"]
        );
        assert_eq!(each(|locale| locale.percent(0.974, 1)), ["97.4%", "97,4%", "97,4\u{a0}%", "97,4\u{a0}%", "97,4\u{202f}%"]);
        assert_eq!(each(|locale| locale.percent(1.0, 1)), ["100%", "100%", "100\u{a0}%", "100\u{a0}%", "100\u{202f}%"]);
        assert_eq!(Locale::of(Language::Nl).decimal(0.35, 2), "0,35");
    }

    #[test]
    fn lists_end_with_and() {
        assert_eq!(
            each(|locale| locale.list(["a", "b", "c"])),
            ["a, b and c", "a, b en c", "a, b och c", "a, b und c", "a, b et c"]
        );
    }

    #[test]
    fn an_unknown_id_shows_itself() {
        assert_eq!(Locale::of(Language::En).text("no-such-message"), "⟨no-such-message⟩");
    }
}
