//! Use cases of the engine against ports that do what a test tells them.

mod crashes;
mod evidence;
mod hands;
mod lists;
mod office;
