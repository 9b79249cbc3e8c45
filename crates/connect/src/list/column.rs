//! Which column of a list says what: known by its header, never by its position.

use strsim::damerau_levenshtein;

use super::ListError;
use super::cell::quoted;
use super::field::{Field, Needed};
use super::row::Row;

/// The columns of one list.
#[derive(Debug)]
pub(super) struct Columns<F> {
    /// The headers as the file has them, fit to be shown.
    pub headers: Vec<String>,
    /// What each column was taken for.
    pub meanings: Vec<Option<F>>,
    /// For each field its columns, in order of preference.
    of_field: Vec<Vec<usize>>,
}

/// A header that is known, and how much it is preferred to others for the same field: 0 is the most.
type Meaning<F> = (F, usize);

/// Headers longer than this are none that anybody misspelt.
const LONGEST_MISSPELT: usize = 60;
/// Columns that only a list of devices has: this many of them make it one.
const DEVICE_COLUMNS: usize = 3;

impl<F: Field> Columns<F> {
    /// Reads the row of headers.
    pub fn of(row: &Row) -> Result<Columns<F>, ListError> {
        let headers: Vec<String> = row.cells().enumerate().map(|(index, header)| shown(header, index)).collect();
        let known: Vec<Option<Meaning<F>>> = row.cells().map(meaning).collect();
        let mut ranked: Vec<Vec<(usize, usize)>> = vec![Vec::new(); F::HEADERS.len()];
        for (column, (field, rank)) in known.iter().enumerate().filter_map(|(column, known)| Some((column, (*known)?))) {
            let Some(columns) = ranked.get_mut(field.index()) else { continue };
            if columns.iter().any(|(other, _)| *other == rank) {
                return Err(ListError::SameColumnTwice { column: headers[column].clone() });
            }
            columns.push((rank, column));
        }
        let of_field = ranked.into_iter().map(|mut columns| {
            columns.sort_unstable();
            columns.into_iter().map(|(_, column)| column).collect()
        });
        let columns = Columns {
            headers,
            meanings: known.into_iter().map(|known| known.map(|(field, _)| field)).collect(),
            of_field: of_field.collect(),
        };
        match F::NEEDED.iter().find(|needed| needed.any_of.iter().all(|field| columns.of_field(*field).is_empty())) {
            Some(needed) => Err(columns.missing(needed)),
            None => Ok(columns),
        }
    }

    pub fn of_field(&self, field: F) -> &[usize] {
        self.of_field.get(field.index()).map_or(&[], Vec::as_slice)
    }

    fn missing(self, needed: &Needed<F>) -> ListError {
        if self.meanings.iter().all(Option::is_none) && self.headers.iter().any(|header| header.contains('@')) {
            return ListError::NoColumnNames { found: self.headers };
        }
        let wanted: Vec<&str> = F::HEADERS
            .iter()
            .filter(|(field, _)| needed.any_of.iter().any(|needed| needed.index() == field.index()))
            .flat_map(|(_, headers)| headers.split_whitespace())
            .collect();
        let near = self
            .headers
            .iter()
            .zip(&self.meanings)
            .filter(|(_, meaning)| meaning.is_none())
            .filter_map(|(header, _)| Some((distance(&folded(header), &wanted)?, header)))
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, header)| header.clone());
        ListError::MissingColumn { what: needed.what, names: needed.names, found: self.headers, near }
    }
}

/// How many of the headers are known: by this the separator of a list is recognised.
pub(super) fn known_headers<F: Field>(row: &Row) -> usize {
    row.cells().filter(|header| meaning::<F>(header).is_some()).count()
}

/// Whether the headers are those of a list of devices.
pub(super) fn lists_devices(row: &Row) -> bool {
    use super::field::DeviceField as D;
    let told = |header| {
        matches!(
            meaning(header),
            Some((
                D::Serial | D::Imei | D::Manufacturer | D::System | D::OsVersion | D::Ownership | D::Compliance | D::ManagedBy,
                _
            ))
        )
    };
    row.cells().filter(|header| told(header)).count() >= DEVICE_COLUMNS
}

/// The system that a list with these headers looks to come from.
pub(super) fn origin(row: &Row) -> Option<&'static str> {
    let headers: Vec<String> = row.cells().map(folded).collect();
    let has = |header: &str| headers.iter().any(|known| known == header);
    let any = |list: &[&str]| list.iter().any(|header| has(header));
    if any(&["jsscomputerid", "jssmobiledeviceid"]) {
        Some("Jamf Pro")
    } else if has("enrollmentstatus") && any(&["friendlyname", "organizationgroup", "udid"]) {
        Some("Workspace ONE")
    } else if has("primaryuserupn")
        || has("deviceid") && any(&["azureaddeviceid", "managementagents", "managementstate"])
        || has("manageddeviceownertype")
    {
        Some("Microsoft Intune")
    } else if has("userprincipalname") && any(&["usertype", "accountenabled", "objectid", "directorysynced", "objecttype"])
        || headers.iter().any(|header| header.contains("userprincipalname") && header.ends_with("required"))
    {
        Some("Entra ID")
    } else {
        None
    }
}

/// What a header means.
///
/// Entra's bulk templates write `User name [userPrincipalName] Required`; both names count. The columns that Intune adds in
/// the reader's language (`OS_loc`) are left aside: the column beside them says the same in the words known here.
fn meaning<F: Field>(header: &str) -> Option<Meaning<F>> {
    if header.trim_end().ends_with("_loc") {
        return None;
    }
    if let Some((before, rest)) = header.split_once('[') {
        let within = folded(rest.split_once(']').map_or(rest, |(within, _)| within));
        let known = look_up(&format!("[{within}]")).or_else(|| look_up(&within));
        return known.or_else(|| meaning(before));
    }
    look_up(&folded(header)).or_else(|| {
        let (before, _) = header.split_once('(')?;
        look_up(&folded(before))
    })
}

fn look_up<F: Field>(header: &str) -> Option<Meaning<F>> {
    F::HEADERS.iter().find_map(|(field, known)| {
        let rank = known.split_whitespace().position(|known| known == header)?;
        Some((*field, rank))
    })
}

/// How far a header is from the nearest of those wanted, if it is near enough to be meant.
fn distance(header: &str, wanted: &[&str]) -> Option<usize> {
    if header.is_empty() || header.len() > LONGEST_MISSPELT {
        return None;
    }
    wanted
        .iter()
        .map(|known| (damerau_levenshtein(header, known), known.len()))
        .filter(|(distance, length)| *distance <= length / 4)
        .map(|(distance, _)| distance)
        .min()
}

/// A header as people see it. One without a name goes by its number.
fn shown(header: &str, index: usize) -> String {
    let text = quoted(header);
    if text.is_empty() { format!("#{}", index + 1) } else { text }
}

/// A header or a word as it is compared: letters and digits only, in lower case, without accents.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for char in text.chars() {
        if char.is_ascii_alphanumeric() {
            plain.push(char.to_ascii_lowercase());
        } else if !char.is_ascii() {
            char.to_lowercase().filter(|char| char.is_alphanumeric()).for_each(|char| fold(char, &mut plain));
        }
    }
    plain
}

/// A letter without its accent, in the languages that Sluis speaks.
fn fold(char: char, plain: &mut String) {
    let letters = match char {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        other => return plain.push(other),
    };
    plain.push_str(letters);
}

#[cfg(test)]
mod tests {
    use super::super::field::{DeviceField, PersonField};
    use super::*;

    fn each_header_means_one_field<F: Field>(fields: usize) {
        let mut seen = std::collections::BTreeSet::new();
        assert_eq!(F::HEADERS.len(), fields);
        for header in F::HEADERS.iter().flat_map(|(_, headers)| headers.split_whitespace()) {
            assert_eq!(folded(header), header.trim_matches(['[', ']']), "not as headers are compared");
            assert!(seen.insert(header), "`{header}` has two meanings");
        }
    }

    #[test]
    fn a_known_header_means_one_thing() {
        each_header_means_one_field::<PersonField>(PersonField::ALL.len());
        each_header_means_one_field::<DeviceField>(DeviceField::ALL.len());
    }

    #[test]
    fn headers_are_compared_without_case_accents_spaces_and_signs() {
        for header in ["userPrincipalName", "User Principal Name", "user_principal_name", "USER-PRINCIPAL-NAME", "\u{feff}upn"] {
            assert!(matches!(meaning(header), Some((PersonField::Account, _))), "{header}");
        }
        let table = [
            ("Gerätename", DeviceField::Name),
            ("Gera\u{308}tename", DeviceField::Name),
            ("GERAETENAME", DeviceField::Name),
            ("nom de l’appareil", DeviceField::Name),
            ("Numéro de série", DeviceField::Serial),
            ("N° de série", DeviceField::Serial),
            ("Serial number", DeviceField::Serial),
            ("OS", DeviceField::System),
            ("Système d'exploitation", DeviceField::System),
            ("Enrollment Date", DeviceField::EnrolledAt),
            ("enrolledDateTime", DeviceField::EnrolledAt),
        ];
        for (header, field) in table {
            assert_eq!(meaning(header).map(|(field, _)| field), Some(field), "{header}");
        }
    }

    #[test]
    fn a_header_of_a_bulk_template_has_two_names() {
        let table = [
            ("User name [userPrincipalName] Required", Some(PersonField::Account)),
            ("Member object ID or user principal name [memberObjectIdOrUpn] Required", Some(PersonField::Account)),
            ("Block sign in (Yes/No) [accountEnabled] Required", Some(PersonField::Blocked)),
            ("Aanmelden blokkeren (ja/nee) [accountEnabled] Vereist", Some(PersonField::Blocked)),
            ("accountEnabled", Some(PersonField::Active)),
            ("VIP (yes/no)", Some(PersonField::Vip)),
            ("Initial password [passwordProfile] Required", None),
            ("department_loc", None),
            ("", None),
            ("[", None),
        ];
        for (header, field) in table {
            assert_eq!(meaning(header).map(|(field, _)| field), field, "{header}");
        }
    }
}
