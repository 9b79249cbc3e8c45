//! Invented names, by language.

use sluis_text::Language;

pub(crate) fn first_names(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &[
            "Sanne", "Daan", "Lotte", "Bram", "Fleur", "Thijs", "Noor", "Sem", "Iris", "Jasper", "Femke", "Ruben", "Maud",
            "Koen", "Anouk", "Joris", "Eva", "Tijn", "Roos", "Gijs",
        ],
        Language::Sv => &[
            "Åsa", "Erik", "Linnea", "Oskar", "Maja", "Gustav", "Elin", "Nils", "Ebba", "Axel", "Saga", "Viktor", "Wilma",
            "Hugo", "Alva", "Lars", "Freja", "Anton", "Tyra", "Björn",
        ],
        Language::De => &[
            "Lena", "Jonas", "Hannah", "Felix", "Marie", "Paul", "Greta", "Lukas", "Klara", "Moritz", "Frieda", "Emil",
            "Johanna", "Max", "Ida", "Anton", "Sophie", "Karl", "Ella", "Jürgen",
        ],
        Language::Fr => &[
            "Camille", "Louis", "Chloé", "Hugo", "Manon", "Jules", "Léa", "Théo", "Élise", "Antoine", "Juliette", "Rémi", "Inès",
            "Lucas", "Zoé", "Étienne", "Margaux", "Noé", "Anaïs", "Baptiste",
        ],
        Language::En => &[
            "Emma", "Oliver", "Grace", "Harry", "Sophie", "Jack", "Amelia", "George", "Isla", "Noah", "Freya", "Leo", "Ruby",
            "Arthur", "Alice", "Theo", "Molly", "Oscar", "Lucy", "Finn",
        ],
    }
}

pub(crate) fn last_names(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &[
            "de Vries",
            "Jansen",
            "Bakker",
            "Visser",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "de Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Dijk",
            "Dekker",
            "Brouwer",
            "de Wit",
            "Dijkstra",
            "Postma",
            "van der Linden",
        ],
        Language::Sv => &[
            "Andersson",
            "Johansson",
            "Karlsson",
            "Nilsson",
            "Eriksson",
            "Larsson",
            "Olsson",
            "Persson",
            "Svensson",
            "Gustafsson",
            "Lindberg",
            "Lindström",
            "Berg",
            "Sjöberg",
            "Öberg",
            "Ekström",
            "Nyström",
            "Holm",
            "Lundin",
            "Åkesson",
        ],
        Language::De => &[
            "Müller",
            "Schmidt",
            "Schneider",
            "Fischer",
            "Weber",
            "Meyer",
            "Wagner",
            "Becker",
            "Schulz",
            "Hoffmann",
            "Koch",
            "Bauer",
            "Richter",
            "Klein",
            "Wolf",
            "Schröder",
            "Neumann",
            "Schwarz",
            "Braun",
            "Krüger",
        ],
        Language::Fr => &[
            "Martin", "Bernard", "Dubois", "Thomas", "Robert", "Richard", "Petit", "Durand", "Leroy", "Moreau", "Simon",
            "Laurent", "Lefèvre", "Michel", "Garcia", "Roux", "Fournier", "Girard", "Bonnet", "Mercier",
        ],
        Language::En => &[
            "Smith", "Jones", "Taylor", "Brown", "Williams", "Wilson", "Johnson", "Davies", "Robinson", "Wright", "Thompson",
            "Evans", "Walker", "White", "Roberts", "Green", "Hall", "Wood", "Jackson", "Clarke",
        ],
    }
}

/// A name as it stands in a sign-in name.
pub(crate) fn ascii(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter_map(|c| match c {
            'a'..='z' | '0'..='9' => Some(c.to_string()),
            'å' | 'á' | 'à' | 'â' => Some("a".to_owned()),
            'ä' => Some("ae".to_owned()),
            'é' | 'è' | 'ê' | 'ë' => Some("e".to_owned()),
            'ï' | 'î' | 'í' => Some("i".to_owned()),
            'ö' => Some("oe".to_owned()),
            'ó' | 'ô' => Some("o".to_owned()),
            'ü' => Some("ue".to_owned()),
            'ç' => Some("c".to_owned()),
            'ß' => Some("ss".to_owned()),
            _ => None,
        })
        .collect()
}
