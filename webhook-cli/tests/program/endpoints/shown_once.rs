//! A secret that is shown once: where it goes, and where it goes when it cannot.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use axum::{Json, Router};
use http::Method;
use serde_json::json;

use crate::{
    endpoints::{SnipeRoute, URL, endpoints, finished},
    support::{Run, run, serve},
};

const CREATE: [&str; 4] = ["create", URL, "--events", "intent.filled"];

fn times(run: &Run, secret: &str) -> (usize, usize) {
    assert!(secret.len() == 64, "{secret}");
    (run.stdout.matches(secret).count(), run.stderr.matches(secret).count())
}

/// The only file that a folder has.
fn only_file(folder: &Path) -> std::path::PathBuf {
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.into_iter().next().unwrap()
}

fn is_for_its_owner(file: &Path) -> bool {
    fs::metadata(file).unwrap().permissions().mode() & 0o777 == 0o600
}

#[test]
fn is_all_that_goes_to_the_standard_output() {
    let sniperoute = SnipeRoute::new();
    let created = sniperoute.run(&CREATE);
    let id = sniperoute.only()["id"].as_str().unwrap().to_owned();
    let secret = sniperoute.provider.secret(&id);
    assert_eq!((created.code, &created.stdout), (0, &secret));
    assert_eq!(created.stderr, format!("created {id}: {URL} gets intent.filled\n"));

    let rotated = sniperoute.run(&["rotate", &id]);
    assert_eq!((rotated.code, &rotated.stdout), (0, &sniperoute.provider.secret(&id)));
    assert_eq!(times(&rotated, &rotated.stdout), (1, 0));
    assert!(rotated.stderr.contains("the old secret is refused from now on"), "{rotated:?}");

    // Nothing shows it a second time.
    for again in [&["list"][..], &["list", "--json"], &["deliveries", &id], &["delete", &id]] {
        let run = sniperoute.run(again);
        assert_eq!(times(&run, &rotated.stdout), (0, 0), "{again:?} {run:?}");
    }
}

#[test]
fn is_once_in_the_object() {
    let sniperoute = SnipeRoute::new();
    let described = [&CREATE[..], &["--description", "for tests", "--json"]].concat();
    let created = sniperoute.run(&described);
    let object = created.object();
    let id = object["id"].as_str().unwrap();
    assert_eq!(times(&created, &sniperoute.provider.secret(id)), (1, 0));
    assert_eq!(
        (&object["action"], &object["description"]),
        (&"created".into(), &"for tests".into())
    );
    assert_eq!(created.stderr, "");

    let rotated = sniperoute.run(&["rotate", id, "--json"]);
    let secret = sniperoute.provider.secret(id);
    assert_eq!(rotated.object(), json!({"action": "rotated", "id": id, "secret": secret}));
    assert_eq!(rotated.stderr, "");
}

#[test]
fn goes_into_a_file_instead() {
    let sniperoute = SnipeRoute::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    fs::write(&file, "the old one").unwrap();
    let into = ["--write-secret", file.to_str().unwrap()];

    let created = sniperoute.run(&[&CREATE[..], &into].concat());
    let id = sniperoute.only()["id"].as_str().unwrap().to_owned();
    let secret = sniperoute.provider.secret(&id);
    assert_eq!((created.code, times(&created, &secret)), (0, (0, 0)), "{created:?}");
    assert_eq!(fs::read_to_string(only_file(folder.path())).unwrap(), secret);
    assert!(is_for_its_owner(&file) && created.stderr.contains(into[1]), "{created:?}");

    // Nobody has to read the output then.
    let mut rotate = sniperoute.command(&[&["rotate", &*id], &into[..]].concat());
    assert!(rotate.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
    assert_eq!(fs::read_to_string(&file).unwrap(), sniperoute.provider.secret(&id));

    let rotated = sniperoute.run(&[&["rotate", &*id, "--json"], &into[..]].concat());
    assert_eq!(rotated.object()["secret_file"], into[1]);
    let secret = sniperoute.provider.secret(&id);
    assert_eq!(times(&rotated, &secret), (0, 0));
    assert_eq!(fs::read_to_string(only_file(folder.path())).unwrap(), secret);
}

#[test]
fn is_not_made_where_it_has_nowhere_to_go() {
    let sniperoute = SnipeRoute::new();
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("none").join("secret");
    for path in [folder.path(), Path::new("/"), &inside] {
        let run =
            sniperoute.run(&[&CREATE[..], &["--write-secret", path.to_str().unwrap()]].concat());
        assert_eq!(run.code, 2, "{run:?}");
    }
    let mut closed = Command::new("sh");
    closed.args(["-c", "exec \"$0\" \"$@\" >&-"]).arg(env!("CARGO_BIN_EXE_webhook"));
    let command = sniperoute.command(&CREATE);
    closed.args(command.get_args());
    closed.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let closed = run(&mut closed);
    let null = sniperoute.command(&CREATE).stdout(Stdio::null()).output().unwrap();
    assert_eq!((closed.code, null.status.code()), (2, Some(2)), "{closed:?}");
    assert!(closed.stderr.contains("leads nowhere"), "{closed:?}");
    assert_eq!(sniperoute.provider.calls(&Method::POST, "/api/v1/webhooks"), 0);
}

/// The reader is gone by the time SnipeRoute answers, or there is no room for what it answers.
#[test]
fn is_kept_when_nobody_reads_it() {
    let sniperoute = SnipeRoute::new();
    let (id, _) = sniperoute.create(URL);
    sniperoute.provider.slow_rotation(Duration::from_millis(300));
    let full = || fs::File::options().write(true).open("/dev/full").map(Stdio::from);
    for json in [&[][..], &["--json"]] {
        for output in [Some(Stdio::piped()), full().ok()].into_iter().flatten() {
            let folder = tempfile::tempdir().unwrap();
            let mut command = sniperoute.command(&[&["rotate", &*id], json].concat());
            command.env("TMPDIR", folder.path()).stdout(output).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            drop(child.stdout.take());
            let output = child.wait_with_output().unwrap();
            let stderr = String::from_utf8(output.stderr).unwrap();

            let secret = sniperoute.provider.secret(&id);
            let file = only_file(folder.path());
            assert_eq!(fs::read_to_string(&file).unwrap(), secret);
            assert!(is_for_its_owner(&file));
            assert_eq!(output.status.code(), Some(2), "{stderr}");
            assert!(stderr.contains(file.to_str().unwrap()), "{stderr}");
            assert!(!stderr.contains(&secret), "{stderr}");
        }
    }
}

/// What stands at the file's path has changed while SnipeRoute made the secret.
#[test]
fn is_kept_beside_a_path_that_is_taken_meanwhile() {
    let sniperoute = SnipeRoute::new();
    let (id, _) = sniperoute.create(URL);
    sniperoute.provider.slow_rotation(Duration::from_millis(500));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("secret");
    let rotate = ["rotate", &*id, "--write-secret", path.to_str().unwrap()];
    let child = sniperoute.command(&rotate).stderr(Stdio::piped()).spawn().unwrap();
    while sniperoute.provider.calls(&Method::POST, &rotation(&id)) == 0 {}
    fs::create_dir(&path).unwrap();
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    fs::remove_dir(&path).unwrap();

    let file = only_file(folder.path());
    assert_eq!(fs::read_to_string(&file).unwrap(), sniperoute.provider.secret(&id));
    assert!(is_for_its_owner(&file) && stderr.contains(file.to_str().unwrap()), "{stderr}");
    assert_eq!(output.status.code(), Some(2), "{stderr}");
}

fn rotation(id: &str) -> String {
    format!("/api/v1/webhooks/{id}/rotate-secret")
}

#[test]
fn is_handed_on_whatever_else_is_wrong_with_the_answer() {
    let secret = "c0ffee".repeat(10) + "cafe";
    let answer = json!({ "id": 7, "secret": secret });
    let api = serve(Router::new().fallback(move || async move { Json(answer) }));
    let api = format!("http://{api}");
    let created = finished(&mut endpoints(&api, &CREATE));
    assert_eq!((created.code, &created.stdout), (1, &secret));
    assert!(created.stderr.contains("not what the document says"), "{created:?}");
    assert_eq!(times(&created, &secret), (1, 0));

    let created = finished(endpoints(&api, &CREATE).arg("--json"));
    assert_eq!((created.code, times(&created, &secret)), (1, (1, 0)), "{created:?}");
    let objects = created.objects();
    assert_eq!((&objects[0]["secret"], &objects[1]["error"]), (&json!(secret), &json!("decode")));
}
