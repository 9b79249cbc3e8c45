//! That the contract leaves nothing out.

use std::fs;
use std::path::Path;

/// Every public statement of the store is called somewhere in this suite, so that it has run on both databases.
#[test]
fn every_public_statement_is_part_of_the_contract() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let suite = texts(&root.join("tests/contract"));
    let mut missing = Vec::new();
    for line in texts(&root.join("src")).lines() {
        let Some(name) = line.trim().strip_prefix("pub async fn ").and_then(|rest| rest.split(['(', '<']).next()) else {
            continue;
        };
        if !suite.contains(&format!(".{name}(")) && !suite.contains(&format!("::{name}(")) {
            missing.push(name.to_owned());
        }
    }
    assert!(missing.is_empty(), "no promise of the contract calls {missing:?}; add one to crates/store/tests/contract");
}

fn texts(directory: &Path) -> String {
    let files = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|kind| kind == "rs")).map(|file| fs::read_to_string(file).unwrap()).collect()
}
