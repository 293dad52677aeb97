//! Context: what every command gets, and the exit status that it gives back.

use std::process::ExitCode;

use crate::{provider::AnyProvider, screen::Screen};

/// What every command gets.
pub(crate) struct Context {
    pub(crate) providers: Vec<AnyProvider>,
    pub(crate) screen: Screen,
}

/// How a command that ran ended. One that could not run is an error, whose exit status is 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// Everything was as expected: 0.
    Success,
    /// An expectation failed, or an API refused the call: 1.
    Failure,
}

impl From<bool> for ExitStatus {
    fn from(is_success: bool) -> Self {
        if is_success { Self::Success } else { Self::Failure }
    }
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        match status {
            ExitStatus::Success => Self::SUCCESS,
            ExitStatus::Failure => Self::FAILURE,
        }
    }
}
