//! Imported lists.
