//! The interpreter on this machine, as the judge.

use std::io::{ErrorKind, Write as _};
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// What CPython makes of a body; nothing where it refuses.
pub(crate) type Answer = Option<String>;

/// What one run of the interpreter says.
pub(crate) struct Answers {
    /// `CPython 3.11.7`
    pub(crate) interpreter: String,
    pub(crate) answers: Vec<Answer>,
}

/// Asks about all bodies at once; `None` where there is no `python3`.
pub(crate) fn ask(bodies: &[Vec<u8>]) -> Option<Answers> {
    let child = Command::new("python3")
        .args(["-c", include_str!("cpython.py")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        other => other.unwrap(),
    };
    let questions: String = bodies.iter().map(|body| BASE64_STANDARD.encode(body) + "\n").collect();
    // The script reads everything before it writes anything, so neither side waits for the other.
    child.stdin.take().unwrap().write_all(questions.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "python3 failed");
    Some(read(&String::from_utf8(output.stdout).unwrap(), bodies.len()))
}

fn read(output: &str, expected: usize) -> Answers {
    let mut lines = output.lines();
    let interpreter = lines.next().unwrap().to_owned();
    let answers: Vec<_> = lines.map(|line| (line != "refused").then(|| line.to_owned())).collect();
    assert_eq!(answers.len(), expected, "one answer for each body");
    Answers { interpreter, answers }
}
