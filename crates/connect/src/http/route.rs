//! The calls that a connector makes, and the check that it makes no others.

use reqwest::{Method, Url};
use serde_json::Value;
use sluis_campaign::port::PortError;

/// One of the calls that a connector may make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Route {
    verb: Verb,
    /// The path below the service's own, `{}` for each parameter.
    path: &'static str,
    /// For a call that acts: the whole query, word for word.
    query: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Get,
    Post,
    Delete,
}

/// Whether a call changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Reads,
    Acts,
}

/// A call, ready to be made.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    verb: Verb,
    pub url: Url,
    pub body: Body,
    /// What it is called in logs, where its parameters have no place.
    pub name: &'static str,
}

/// What a call sends.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    None,
    Json(Value),
    Form(Vec<(&'static str, String)>),
}

impl Route {
    /// A call that reads; it may have any query.
    pub const fn get(path: &'static str) -> Route {
        Route { verb: Verb::Get, path, query: None }
    }

    /// A call that acts.
    pub const fn post(path: &'static str) -> Route {
        Route { verb: Verb::Post, path, query: None }
    }

    /// A call that acts and says in its query what it does.
    pub const fn post_with(path: &'static str, query: &'static str) -> Route {
        Route { verb: Verb::Post, path, query: Some(query) }
    }

    /// A call that takes something away.
    pub const fn delete(path: &'static str) -> Route {
        Route { verb: Verb::Delete, path, query: None }
    }

    pub fn request(&self, base: &Url, parameters: &[&str]) -> Request {
        let mut url = base.clone();
        let mut parameters = parameters.iter();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty();
            for segment in self.path.split('/') {
                segments.push(if segment == "{}" { parameters.next().copied().unwrap_or_default() } else { segment });
            }
        }
        url.set_query(self.query);
        Request { verb: self.verb, url, body: Body::None, name: self.path }
    }

    /// Whether a request is this call and nothing else, judged by the address that it would go to.
    pub fn permits(&self, base: &Url, request: &Request) -> bool {
        let url = &request.url;
        let same_service = url.scheme() == base.scheme()
            && url.host() == base.host()
            && url.port_or_known_default() == base.port_or_known_default()
            && url.username().is_empty()
            && url.password().is_none()
            && url.fragment().is_none();
        let same_query = self.verb == Verb::Get || url.query() == self.query;
        self.verb == request.verb && same_service && same_query && self.is_path(base.path(), url.path())
    }

    fn is_path(&self, base: &str, path: &str) -> bool {
        let Some(below) = path.strip_prefix(base.trim_end_matches('/')).and_then(|below| below.strip_prefix('/')) else {
            return false;
        };
        let mut found = below.split('/');
        let all = self.path.split('/').all(|wanted| match found.next() {
            Some(segment) if wanted == "{}" => is_one_parameter(segment),
            Some(segment) => segment == wanted,
            None => false,
        });
        all && found.next().is_none()
    }

    #[cfg(test)]
    pub fn words(&self) -> String {
        format!("{}?{}", self.path, self.query.unwrap_or_default())
    }
}

/// Whether a part of a path is one parameter, however a server reads it: nothing in it may turn out to be a slash or a way up.
fn is_one_parameter(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let odd = ["%2f", "%5c", "%2e", "%25", "%00", "%0d", "%0a", "\\", ";", "(", ")"];
    !segment.is_empty() && segment != "." && segment != ".." && !odd.iter().any(|odd| lower.contains(odd))
}

impl Request {
    pub fn method(&self) -> Method {
        match self.verb {
            Verb::Get => Method::GET,
            Verb::Post => Method::POST,
            Verb::Delete => Method::DELETE,
        }
    }

    pub fn effect(&self) -> Effect {
        if self.verb == Verb::Get { Effect::Reads } else { Effect::Acts }
    }

    /// Adds a parameter to the query of a call that reads.
    pub fn query(mut self, name: &str, value: &str) -> Request {
        self.url.query_pairs_mut().append_pair(name, value);
        // A plus sign stands for a space in forms; in an address not every server takes it for one.
        let encoded = self.url.query().map(|query| query.replace('+', "%20"));
        self.url.set_query(encoded.as_deref());
        self
    }

    pub fn json(mut self, value: Value) -> Request {
        self.body = Body::Json(value);
        self
    }

    /// A sign-in: a form sent to an address of its own.
    pub fn form(url: Url, fields: Vec<(&'static str, String)>) -> Request {
        Request { verb: Verb::Post, url, body: Body::Form(fields), name: "sign-in" }
    }

    /// The call for another page, whose address the service gave. It is used as it is.
    pub fn follow(&self, link: &str) -> Result<Request, PortError> {
        match Url::parse(link) {
            Ok(url) => Ok(Request { url, ..self.clone() }),
            Err(error) => Err(PortError::Later { why: format!("a next page without an address: {error}"), after: None }),
        }
    }

    pub fn is_post(&self) -> bool {
        self.verb == Verb::Post
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DEVICE: Route = Route::get("devices/{}");
    const LEAVE: Route = Route::post_with("devices/{}/commands", "command=Leave");

    fn base() -> Url {
        Url::parse("https://service.example/api").unwrap()
    }

    fn to(verb: Verb, url: &str) -> Request {
        Request { verb, url: Url::parse(url).unwrap(), body: Body::None, name: "test" }
    }

    #[test]
    fn a_call_of_the_list_is_permitted() {
        assert!(DEVICE.permits(&base(), &DEVICE.request(&base(), &["12"]).query("$select", "id, name")));
        assert!(LEAVE.permits(&base(), &LEAVE.request(&base(), &["12"])));
        assert_eq!(
            DEVICE.request(&base(), &["a b"]).query("$select", "id, +").url.as_str(),
            "https://service.example/api/devices/a%20b?%24select=id%2C%20%2B"
        );
    }

    #[test]
    fn nothing_else_is() {
        let refused = [
            to(Verb::Get, "https://other.example/api/devices/12"),
            to(Verb::Get, "http://service.example/api/devices/12"),
            to(Verb::Get, "https://service.example:8443/api/devices/12"),
            to(Verb::Get, "https://me@service.example/api/devices/12"),
            to(Verb::Get, "https://service.example/devices/12"),
            to(Verb::Get, "https://service.example/api/devices"),
            to(Verb::Get, "https://service.example/api/devices/"),
            to(Verb::Get, "https://service.example/api/devices/12/keys"),
            to(Verb::Get, "https://service.example/api/devices/12%2Fkeys"),
            to(Verb::Get, "https://service.example/api/devices/12%5ckeys"),
            to(Verb::Get, "https://service.example/api/devices/%252e%252e"),
            to(Verb::Get, "https://service.example/api/devices/../users/12"),
            to(Verb::Post, "https://service.example/api/devices/12"),
            to(Verb::Delete, "https://service.example/api/devices/12"),
            to(Verb::Post, "https://service.example/api/devices/12/commands"),
            to(Verb::Post, "https://service.example/api/devices/12/commands?command=Erase"),
            to(Verb::Post, "https://service.example/api/devices/12/commands?command=Leave&command=Erase"),
            to(Verb::Post, "https://service.example/api/devices/12/commands?Command=Leave"),
        ];
        for request in refused {
            assert!(!DEVICE.permits(&base(), &request) && !LEAVE.permits(&base(), &request), "{}", request.url);
        }
    }

    proptest! {
        /// Whatever a record has for an id, the call with it goes where the list says, or nowhere.
        #[test]
        fn no_id_leads_anywhere_else(id in r"\PC{0,12}|[./%2fe?#;\\]{1,12}|x/[a-z]{1,6}|\.\./[a-z]{1,6}") {
            for route in [DEVICE, LEAVE] {
                let request = route.request(&base(), &[&id]);
                if route.permits(&base(), &request) {
                    let path = request.url.path();
                    prop_assert_eq!(path.split('/').count(), "/api".split('/').count() + route.path.split('/').count());
                    prop_assert!(path.starts_with("/api/devices/"));
                    prop_assert_eq!(request.url.query(), route.query);
                }
            }
        }
    }
}
