//! Portal, sign-in and guard through the router, without sockets: typed actors ask for pages and send forms.

mod guard;
mod house;
mod portal;
mod sign_in;
