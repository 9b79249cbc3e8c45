//! Lists in pages, and refusals, as Graph writes them.

use std::collections::HashSet;

use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sluis_campaign::port::PortError;

use crate::http::{Answered, Denial, Request, Route};

use super::Graph;

/// More pages than the largest tenant has.
const MOST_PAGES: usize = 5_000;

/// A list, read to its end.
pub(super) struct Read<T> {
    /// When the service began to answer, by its own clock.
    pub began_at: Timestamp,
    pub records: Vec<T>,
    /// Whether it is only what was asked for, rather than everything there is.
    pub filtered: bool,
}

#[derive(Deserialize)]
struct Page<T> {
    value: Vec<T>,
    #[serde(rename = "@odata.nextLink")]
    next_link: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    error: RefusalWords,
}

#[derive(Deserialize)]
struct RefusalWords {
    code: String,
    #[serde(default)]
    message: String,
}

/// Graph's own words in a refusal.
pub(super) fn denial(body: &[u8]) -> Option<Denial> {
    let Refusal { error } = serde_json::from_slice(body).ok()?;
    Some(Denial { status: 0, code: error.code, message: error.message })
}

/// A filter on what happened at or after a moment, by any of some fields.
pub(super) fn filter_since(fields: &[&str], since: Timestamp) -> String {
    fields.iter().map(|field| format!("{field} ge {since}")).collect::<Vec<String>>().join(" or ")
}

/// A filter on a field that has one of some values.
pub(super) fn filter_in<'v>(field: &str, values: impl Iterator<Item = &'v str>) -> String {
    let quoted: Vec<String> = values.map(|value| format!("'{}'", value.replace('\'', "''"))).collect();
    format!("{field} in ({})", quoted.join(","))
}

impl Graph {
    /// Reads a list page by page. Where the service will not filter it, it is read whole: whether Intune filters by a date is
    /// not the same in every tenant (`integrations.md` 8).
    pub(super) async fn read_list<T: DeserializeOwned>(
        &self,
        route: &Route,
        parameters: &[&str],
        fields: Option<&str>,
        filter: Option<String>,
    ) -> Result<Read<T>, PortError> {
        let mut whole = self.http.request(route, parameters).query("$top", &self.page);
        if let Some(fields) = fields {
            whole = whole.query("$select", fields);
        }
        if let Some(filter) = filter {
            match self.read_pages(whole.clone().query("$filter", &filter)).await? {
                Ok((began_at, records)) => return Ok(Read { began_at, records, filtered: true }),
                Err(denial) if denial.status == 400 => {
                    tracing::debug!(code = denial.code, "the service does not filter this list");
                }
                Err(denial) => return Err(denial.refused()),
            }
        }
        match self.read_pages(whole).await? {
            Ok((began_at, records)) => Ok(Read { began_at, records, filtered: false }),
            Err(denial) => Err(denial.refused()),
        }
    }

    /// Reads a list by a request that is put together already.
    pub(super) async fn read_to_end<T: DeserializeOwned>(&self, request: Request) -> Result<Vec<T>, PortError> {
        match self.read_pages(request).await? {
            Ok((_, records)) => Ok(records),
            Err(denial) => Err(denial.refused()),
        }
    }

    /// Reads pages to the end. A page may be empty and have another behind it; a page that comes back makes the whole list
    /// worthless, for it would never end.
    async fn read_pages<T: DeserializeOwned>(&self, first: Request) -> Result<Result<(Timestamp, Vec<T>), Denial>, PortError> {
        let mut patience = self.http.time.patience();
        let mut links = HashSet::new();
        let mut request = first;
        let mut began_at = None;
        let mut records = Vec::new();
        loop {
            let reply = match self.http.send_patiently(&request, &mut patience).await? {
                Answered::Done(reply) => reply,
                Answered::Denied(denial) => return Ok(Err(denial)),
            };
            let began_at = *began_at.get_or_insert_with(|| reply.date.unwrap_or_else(|| self.http.time.now()));
            let page: Page<T> = reply.json()?;
            records.extend(page.value);
            let Some(link) = page.next_link.filter(|link| !link.is_empty()) else { return Ok(Ok((began_at, records))) };
            request = request.follow(&link)?;
            if !links.insert(link) || links.len() > MOST_PAGES {
                return Err(PortError::Later { why: "the list has no end: a page came back".to_owned(), after: None });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_says_what_is_wanted_and_nothing_more() {
        let since: Timestamp = "2027-07-05T08:00:00Z".parse().unwrap();
        assert_eq!(filter_since(&["a", "b"], since), "a ge 2027-07-05T08:00:00Z or b ge 2027-07-05T08:00:00Z");
        assert_eq!(filter_in("name", ["o'hara@x.org", "b"].into_iter()), "name in ('o''hara@x.org','b')");
    }

    #[test]
    fn only_graphs_own_refusal_is_one() {
        let own = denial(
            br#"{"error": {"code": "Request_ResourceNotFound", "message": "Resource does not exist.", "innerError": {}}}"#,
        );
        assert_eq!(own.unwrap().code, "Request_ResourceNotFound");
        assert_eq!(denial(b"<html>404</html>"), None);
        assert_eq!(denial(br#"{"errorCode": 404}"#), None);
    }
}
