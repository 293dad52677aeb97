//! `webhook generate`: a module, its samples and its record, and what changed since.

use std::{fs, path::Path};

use crate::support::{Run, program, run};

const SPECIFICATION: &str = r#"
openapi: 3.1.0
info: {title: Acme, version: "1"}
webhooks:
  parcel.sent:
    post:
      summary: A parcel is on its way.
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                type: {const: parcel.sent}
                parcel: {type: string}
                speed: {enum: [slow, fast]}
            example: {type: parcel.sent, parcel: P-1, speed: fast}
"#;

fn generate(folder: &Path, arguments: &[&str]) -> Run {
    let usual = ["generate", "--openapi", "acme.yaml", "--provider", "Acme", "--scheme", "svix"];
    run(program().current_dir(folder).args(usual).args(["--out", "src/acme.rs"]).args(arguments))
}

#[test]
fn writes_a_module_its_samples_and_a_record() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    let first = generate(folder.path(), &["--required", "parcel"]);
    assert_eq!((first.code, first.stderr.as_str()), (0, ""), "{first:?}");
    assert_eq!(first.stdout, "src/acme.rs: 1 event, 1 with a sample\n");
    let module = fs::read_to_string(folder.path().join("src/acme.rs")).unwrap();
    for text in [
        "--out src/acme.rs --required parcel`",
        "#[event(\"parcel.sent\", sample = \"acme/samples/parcel.sent.json\")]",
        "pub parcel: String,",
        "pub speed: Option<Speed>,",
    ] {
        assert!(module.contains(text), "{text}: {module}");
    }
    assert!(folder.path().join("src/acme/samples/parcel.sent.json").exists());

    let again = generate(folder.path(), &["--required", "parcel", "--json"]);
    assert_eq!(again.object()["record"], "src/acme.webhooks.json");
    assert_eq!(fs::read_to_string(folder.path().join("src/acme.rs")).unwrap(), module);
}

#[test]
fn check_says_what_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    assert_eq!(generate(folder.path(), &["--check"]).code, 2, "nothing is recorded yet");
    assert_eq!(generate(folder.path(), &[]).code, 0);
    assert_eq!(generate(folder.path(), &["--check"]).code, 0);

    let commented = format!("# A comment.\n{SPECIFICATION}");
    fs::write(folder.path().join("acme.yaml"), commented).unwrap();
    let unchanged = generate(folder.path(), &["--check"]);
    assert_eq!(unchanged.code, 0);
    assert!(unchanged.stdout.contains("nothing that the module reads"), "{unchanged:?}");

    let changed = SPECIFICATION.replace("[slow, fast]", "[slow, fast, warp]");
    fs::write(folder.path().join("acme.yaml"), changed).unwrap();
    let check = generate(folder.path(), &["--check"]);
    assert_eq!(check.code, 1, "{check:?}");
    assert_eq!(check.stdout, "`parcel.sent`: new word `warp` of `speed`\n");
    let object = generate(folder.path(), &["--check", "--json"]).object();
    assert_eq!((&object["change"], &object["word"]), (&"new_word".into(), &"warp".into()));
}

#[test]
fn several_specifications_are_one_module() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    let lost = SPECIFICATION.replace("parcel.sent", "parcel.lost");
    fs::write(folder.path().join("lost.yaml"), &lost).unwrap();
    let made = generate(folder.path(), &["--openapi", "lost.yaml"]);
    assert_eq!(made.stdout, "src/acme.rs: 2 events, 2 with a sample\n", "{made:?}");
    let module = fs::read_to_string(folder.path().join("src/acme.rs")).unwrap();
    assert!(module.contains("generate --openapi acme.yaml --openapi lost.yaml"), "{module}");
    assert_eq!(generate(folder.path(), &["--openapi", "lost.yaml", "--check"]).code, 0);

    let wrong = lost.replace("post:", "head:");
    fs::write(folder.path().join("lost.yaml"), wrong).unwrap();
    let refused = generate(folder.path(), &["--openapi", "lost.yaml"]);
    assert_eq!(refused.code, 2);
    let place = "lost.yaml#/webhooks/parcel.lost: a webhook has a `post`";
    assert!(refused.stderr.contains(place), "{refused:?}");
}

#[test]
fn answers_2_and_names_the_place() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    for (arguments, says) in [
        (&["--events", "invoice.*"][..], "acme.yaml: no event is called `invoice.*`"),
        (&["--required", "id"], "no event has a member `id`"),
        (&["--schema", "=acme"], "Name=event.type"),
        (&["--schema", "Acme"], "there is no schema `Acme`"),
        (&["--times", "unix"], "possible values"),
    ] {
        let run = generate(folder.path(), arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run:?}");
        assert!(run.stderr.contains(says), "{run:?}");
    }
    fs::write(folder.path().join("acme.yaml"), "openapi: 3.1.0\npaths: {}\n").unwrap();
    assert!(generate(folder.path(), &[]).stderr.contains("acme.yaml: #: there are no `webhooks`"));
}

#[test]
fn leaves_alone_what_it_did_not_write() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/acme.rs"), "fn mine() {}\n").unwrap();
    let run = generate(folder.path(), &[]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("was not made by this command"), "{run:?}");
    let kept = fs::read_to_string(folder.path().join("src/acme.rs")).unwrap();
    assert_eq!(kept, "fn mine() {}\n");
}

#[test]
fn check_says_that_the_options_are_not_those_of_the_module() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    assert_eq!(generate(folder.path(), &[]).code, 0);
    let check = generate(folder.path(), &["--check", "--required", "parcel"]);
    assert_eq!(check.code, 1, "{check:?}");
    assert_eq!(
        check.stdout,
        "the module was made with `--provider Acme --scheme svix`, and this command has \
         `--provider Acme --scheme svix --required parcel`\n"
    );
    let object = generate(folder.path(), &["--check", "--tag", "type", "--json"]).object();
    assert_eq!(object["change"], "other_options");
}

#[test]
fn says_which_events_have_no_sample_and_which_samples_no_event() {
    let folder = tempfile::tempdir().unwrap();
    let lost = SPECIFICATION.replace("parcel.sent", "parcel.lost");
    let lost = lost.replace("parcel: P-1", "parcel: 7");
    fs::write(folder.path().join("acme.yaml"), SPECIFICATION).unwrap();
    assert_eq!(generate(folder.path(), &[]).code, 0);
    fs::write(folder.path().join("acme.yaml"), &lost).unwrap();
    let made = generate(folder.path(), &[]);
    assert_eq!(
        made.stdout,
        "src/acme.rs: 1 event, 0 with a sample\n\
         `parcel.lost` has no sample: the body that is shown does not fit: its `parcel` is a number, \
         not text\n\
         src/acme/samples/parcel.sent.json is the sample of no event\n"
    );
    fs::write(folder.path().join("acme.yaml"), lost.replace("example:", "x-example:")).unwrap();
    let made = generate(folder.path(), &[]);
    assert!(made.stdout.contains("the specification shows no body of parcel.lost\n"), "{made:?}");
}
