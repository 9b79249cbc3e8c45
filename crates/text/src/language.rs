//! The languages that Sluis speaks, and how one is chosen for a reader.

use std::fmt;
use std::str::FromStr;

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use serde::{Deserialize, Serialize};

/// A language that every text for people exists in (`D-16`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    Nl,
    Sv,
    De,
    Fr,
}

/// The text is not one of the languages that Sluis speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl Language {
    pub const ALL: [Language; 5] = [Language::En, Language::Nl, Language::Sv, Language::De, Language::Fr];

    /// The two-letter code of ISO 639-1, as used in plans, in `lang` attributes and in `Content-Language`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Nl => "nl",
            Language::Sv => "sv",
            Language::De => "de",
            Language::Fr => "fr",
        }
    }

    /// The language's name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Nl => "Nederlands",
            Language::Sv => "Svenska",
            Language::De => "Deutsch",
            Language::Fr => "Français",
        }
    }

    /// The conventions for dates and numbers: European ones, so British for English.
    pub(crate) const fn conventions(self) -> &'static str {
        match self {
            Language::En => "en-GB",
            other => other.code(),
        }
    }

    /// The language behind a tag such as `nl-NL` or `sv_SE`, as directories and browsers give them.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let code = tag.split(['-', '_']).next()?;
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }

    /// The best language for a browser's `Accept-Language` header, if it names one of ours.
    pub fn accepted(header: &str) -> Option<Language> {
        let requested: Vec<LanguageIdentifier> = parse_accepted_languages(header);
        let available: Vec<LanguageIdentifier> =
            Language::ALL.iter().filter_map(|language| language.code().parse().ok()).collect();
        let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
        best.first().and_then(|id| Language::from_tag(&id.to_string()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Language, UnknownLanguage> {
        Language::from_tag(text).ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        write!(f, "`{}` is not one of {}", self.0, known.join(", "))
    }
}

impl std::error::Error for UnknownLanguage {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_tag_picks_the_language_whatever_the_region() {
        assert_eq!(Language::from_tag("nl-NL"), Some(Language::Nl));
        assert_eq!(Language::from_tag("sv_SE"), Some(Language::Sv));
        assert_eq!(Language::from_tag("EN-us"), Some(Language::En));
        assert_eq!(Language::from_tag("pl"), None);
        assert_eq!(Language::from_tag(""), None);
    }

    #[test]
    fn a_browser_gets_the_best_of_what_it_asks_for() {
        assert_eq!(Language::accepted("sv-SE,sv;q=0.9,en;q=0.8"), Some(Language::Sv));
        assert_eq!(Language::accepted("pl,de-AT;q=0.7,en;q=0.3"), Some(Language::De));
        assert_eq!(Language::accepted("pl"), None);
        assert_eq!(Language::accepted(""), None);
        assert_eq!(Language::accepted(";;;q=x,,"), None);
    }
}
