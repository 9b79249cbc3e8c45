//! The connectors against servers: ones that a test tells what to say, byte for byte, and the sandbox's.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod graph;
mod graph_bounds;
mod graph_shapes;
mod sandbox;
mod server;
mod smtp;
mod workspace_one;
mod world;
