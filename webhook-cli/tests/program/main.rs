//! The program itself, as it is built, against real services on sockets.

mod support;

mod doctor;
mod events;
mod listen;
mod page;

mod replay;
mod send;
mod sign;
mod usage;
mod verify;
