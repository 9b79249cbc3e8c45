//! What a single cell says.
//!
//! Names come from people, and from whoever attacks them: `=1+3` is somebody's display name, and an override of the writing
//! direction makes one account look like another. Text is kept as it is, formulas included, for it is only ever shown as
//! text; what cannot be seen and changes how the rest looks is taken out. What documents do with a formula is their business.

use sluis_text::{Language, Message};

use super::column::folded;

/// The longest text that is taken over, in characters. Directories allow 256 for a name.
pub(super) const LONGEST_TEXT: usize = 1000;
/// The longest piece of a cell that is quoted in a sentence, in characters.
const LONGEST_QUOTE: usize = 60;

/// A text without what cannot be seen: no control characters, no marks that change the writing direction, and one space
/// wherever there was white space.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim();
    let as_it_is = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    if text.bytes().all(as_it_is) && !text.contains("  ") {
        return text.to_owned();
    }
    let seen: String = text.chars().filter(|char| char.is_whitespace() || !is_unseen(*char)).collect();
    let mut words = String::with_capacity(seen.len());
    for word in seen.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// Control characters, overrides of the writing direction, and byte order marks gone astray. Joiners stay: some scripts and
/// emoji are written with them.
fn is_unseen(char: char) -> bool {
    char.is_control() || matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A cell as it is quoted in a sentence.
pub(super) fn quoted(text: &str) -> String {
    // Enough for what is shown, and no more work than that on a huge cell.
    let head = text.char_indices().nth(4 * LONGEST_QUOTE).map_or(text, |(end, _)| &text[..end]);
    let text = plain(head);
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

/// A sign-in name: in lower case, in one piece, and of a person rather than the number of an object.
pub(crate) fn account(text: &str) -> Result<String, Message> {
    if text.chars().any(|char| char.is_whitespace() || is_unseen(char)) || text.chars().count() > LONGEST_TEXT {
        return Err(Message::new("list-account-odd").with("value", quoted(text)));
    }
    if is_guid(text) {
        return Err(Message::new("list-account-is-id").with("value", text));
    }
    Ok(if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() })
}

/// A mail address. Whether it exists only a letter will tell.
pub(super) fn email(text: &str) -> Result<Option<String>, Message> {
    if says_nothing(text) {
        return Ok(None);
    }
    let has_parts = text.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains(|c| c != '@'));
    let in_one_piece = !text.chars().any(|char| char.is_whitespace() || is_unseen(char) || matches!(char, '<' | '>' | ',' | ';'));
    if has_parts && in_one_piece && text.matches('@').count() == 1 && text.len() <= LONGEST_TEXT {
        Ok(Some(text.to_owned()))
    } else {
        Err(Message::new("list-not-an-address").with("value", quoted(text)))
    }
}

/// Yes or no, in the languages of the lists and of the spreadsheets that made them.
pub(super) fn flag(text: &str) -> Result<Option<bool>, Message> {
    match text {
        "" | "-" => return Ok(None),
        "✓" | "✔" | "☑" => return Ok(Some(true)),
        _ => {}
    }
    match folded(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "j" | "oui" | "o" | "waar" | "sant" | "wahr" | "vrai" => Ok(Some(true)),
        "no" | "n" | "false" | "0" | "nee" | "nej" | "nein" | "non" | "onwaar" | "falskt" | "falsch" | "faux" => Ok(Some(false)),
        _ => Err(Message::new("list-not-yes-or-no").with("value", quoted(text))),
    }
}

/// A language by its tag or by its name. One that Sluis does not speak is none.
pub(super) fn language(text: &str) -> Option<Language> {
    Language::from_tag(text).or_else(|| match folded(text).as_str() {
        "english" | "engels" | "engelska" | "englisch" | "anglais" => Some(Language::En),
        "nederlands" | "dutch" | "nederlandska" | "niederlandisch" | "neerlandais" => Some(Language::Nl),
        "svenska" | "swedish" | "zweeds" | "schwedisch" | "suedois" => Some(Language::Sv),
        "deutsch" | "german" | "duits" | "tyska" | "allemand" => Some(Language::De),
        "francais" | "french" | "frans" | "franska" | "franzosisch" => Some(Language::Fr),
        _ => None,
    })
}

/// The number by which a service knows a device, if the cell holds one.
///
/// A spreadsheet that takes a long number for a quantity rounds it (`3,56938E+14`). Two devices may then look like one, so
/// such a number is none.
pub(crate) fn identifier(text: &str) -> Option<String> {
    let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let text = text.strip_prefix('\'').unwrap_or(text).trim();
    let is_zero = text.bytes().all(|byte| matches!(byte, b'0' | b'-' | b'.'));
    let is_odd = text.chars().any(is_unseen) || text.len() > LONGEST_TEXT;
    if is_zero || is_odd || says_nothing(text) || is_rounded(text) {
        return None;
    }
    Some(if is_guid(text) { text.to_ascii_lowercase() } else { text.to_owned() })
}

/// A serial number or an IMEI, if the cell holds a real one: makers leave placeholders in them.
pub(crate) fn serial(text: &str) -> Option<String> {
    identifier(text).filter(|serial| !is_placeholder(serial))
}

/// Whether a cell says in so many words that it says nothing.
pub(crate) fn says_nothing(text: &str) -> bool {
    match text.len() {
        0 => true,
        1..=7 => matches!(folded(text).as_str(), "" | "na" | "nvt" | "null" | "none" | "nil" | "unknown"),
        _ => is_guid(text) && text.bytes().all(|byte| matches!(byte, b'0' | b'-')),
    }
}

fn is_placeholder(serial: &str) -> bool {
    let folded = folded(serial);
    let mut letters = folded.chars();
    let first = letters.next();
    let is_repeated = folded.len() >= 4 && letters.all(|letter| Some(letter) == first);
    is_repeated
        || matches!(
            folded.as_str(),
            "" | "defaultstring"
                | "tobefilledbyoem"
                | "systemserialnumber"
                | "chassisserialnumber"
                | "serialnumber"
                | "notspecified"
                | "notapplicable"
                | "notavailable"
                | "invalid"
                | "empty"
                | "oem"
                | "123456"
                | "1234567"
                | "12345678"
                | "123456789"
                | "0123456789"
                | "1234567890"
        )
}

/// A number as a spreadsheet writes one that is too long for it.
fn is_rounded(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else { return false };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let has_point = digits.split_once(['.', ',']).is_some_and(|(whole, part)| is_number(whole) && is_number(part));
    (has_point || digits.len() == 1 && is_number(digits)) && power.strip_prefix('+').is_some_and(is_number)
}

pub(crate) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_what_can_be_seen() {
        assert_eq!(plain("  Anna \t de\u{a0}Vries\r\n"), "Anna de Vries");
        assert_eq!(plain("=1+3"), "=1+3");
        assert_eq!(plain("@SUM(A1)|cmd"), "@SUM(A1)|cmd");
        assert_eq!(plain("Li\u{0}sa\u{1b}[31m \u{202e}eslaf\u{2069}"), "Lisa[31m eslaf");
        assert_eq!(plain("\u{85}A\u{9b}B"), "AB");
        assert_eq!(plain("👩\u{200d}🔧 José"), "👩\u{200d}🔧 José");
    }

    #[test]
    fn a_quoted_cell_is_short_however_long_it_is() {
        assert_eq!(quoted("short"), "short");
        assert_eq!(quoted(&"é".repeat(100_000)).chars().count(), LONGEST_QUOTE + 1);
    }

    #[test]
    fn an_account_is_one_word_in_lower_case() {
        assert_eq!(account("Anna.DeVries@Example.ORG"), Ok("anna.devries@example.org".to_owned()));
        assert_eq!(account("ÅSA@example.org"), Ok("åsa@example.org".to_owned()));
        assert_eq!(account("EXAMPLE\\anna"), Ok("example\\anna".to_owned()));
        for odd in ["Example: chris@example.org", "a\u{202e}b@example.org", "a\u{0}@example.org"] {
            assert_eq!(account(odd).unwrap_err().id, "list-account-odd", "{odd:?}");
        }
        assert_eq!(account("7d9b1c1e-0000-4c2b-9a51-0123456789ab").unwrap_err().id, "list-account-is-id");
    }

    #[test]
    fn an_address_has_a_name_and_a_domain() {
        assert_eq!(email("anna@example.org"), Ok(Some("anna@example.org".to_owned())));
        for nothing in ["", "-", "n/a", "NULL"] {
            assert_eq!(email(nothing), Ok(None), "{nothing}");
        }
        for odd in ["anna", "@example.org", "anna@", "a@b@c", "anna@example.org; bo@example.org", "a@b\r\nBcc: c@d"] {
            assert!(email(odd).is_err(), "{odd:?}");
        }
    }

    #[test]
    fn yes_and_no_are_understood_in_five_languages_and_nothing_else_is() {
        for yes in ["yes", "TRUE", "1", "x", "Ja", "oui", "WAAR", "Sant", "✓"] {
            assert_eq!(flag(yes), Ok(Some(true)), "{yes}");
        }
        for no in ["no", "False", "0", "nee", "Nej", "nein", "non", "ONWAAR", "FALSKT", "FAUX"] {
            assert_eq!(flag(no), Ok(Some(false)), "{no}");
        }
        assert_eq!(flag(""), Ok(None));
        assert!(flag("maybe").is_err());
        assert!(flag("2").is_err());
    }

    #[test]
    fn a_language_is_known_by_its_tag_and_by_its_names() {
        assert_eq!(language("nl-NL"), Some(Language::Nl));
        assert_eq!(language("Français"), Some(Language::Fr));
        assert_eq!(language("Tyska"), Some(Language::De));
        assert_eq!(language("pl-PL"), None);
        assert_eq!(language(""), None);
    }

    #[test]
    fn a_placeholder_is_not_a_serial_number() {
        for none in [
            "",
            "0",
            "00000000",
            "Defaultstring",
            "Default string",
            "To be filled by O.E.M.",
            "None",
            "N/A",
            "System Serial Number",
            "Not Specified",
            "XXXXXXX",
            "........",
            "123456789",
            "00000000-0000-0000-0000-000000000000",
            "3,56938E+14",
            "3.5E+14",
            "4E+05",
        ] {
            assert_eq!(serial(none), None, "{none}");
        }
        for real in ["C02XK1JHJGH5", "5E12", "1", "R58"] {
            assert_eq!(serial(real).as_deref(), Some(real));
        }
    }

    #[test]
    fn an_id_may_be_any_number_but_nothing_and_one_that_was_rounded() {
        for (text, id) in [
            ("1", Some("1")),
            ("1111", Some("1111")),
            ("=\"356938035643809\"", Some("356938035643809")),
            ("'0123", Some("0123")),
            ("7D9B1C1E-0000-4C2B-9A51-0123456789AB", Some("7d9b1c1e-0000-4c2b-9a51-0123456789ab")),
            ("0", None),
            ("n/a", None),
            ("Unknown", None),
            ("3,56938E+14", None),
            ("00000000-0000-0000-0000-000000000000", None),
        ] {
            assert_eq!(identifier(text).as_deref(), id, "{text}");
        }
    }
}
