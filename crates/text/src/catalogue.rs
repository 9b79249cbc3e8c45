//! The catalogues of `locales/`, compiled in.

use crate::Language;

/// The messages of one language on one subject.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    pub language: Language,
    /// The file's name without its ending: `console`, `portal`, `mail`, …
    pub subject: &'static str,
    /// The Fluent source.
    pub source: &'static str,
}

macro_rules! catalogues {
    ($($subject:literal),+ $(,)?) => {
        &[$(
            Catalogue { language: Language::En, subject: $subject, source: include_str!(concat!("../../../locales/en/", $subject, ".ftl")) },
            Catalogue { language: Language::Nl, subject: $subject, source: include_str!(concat!("../../../locales/nl/", $subject, ".ftl")) },
            Catalogue { language: Language::Sv, subject: $subject, source: include_str!(concat!("../../../locales/sv/", $subject, ".ftl")) },
            Catalogue { language: Language::De, subject: $subject, source: include_str!(concat!("../../../locales/de/", $subject, ".ftl")) },
            Catalogue { language: Language::Fr, subject: $subject, source: include_str!(concat!("../../../locales/fr/", $subject, ".ftl")) },
        )+]
    };
}

/// Every catalogue of every language.
pub const CATALOGUES: &[Catalogue] =
    catalogues!("words", "rules", "reasons", "journal", "mail", "portal", "console", "command", "connect");
