//! Benchmarks live in this package so that they are built only when they are asked for: `cargo bench -p sluis-benches`.
