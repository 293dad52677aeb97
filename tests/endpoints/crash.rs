//! A process that is killed between the answer of SnipeRoute and the storing of the secret.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use webhook_endpoints::sniperoute::{Client, Rotation};
use webhook_tower::{Endpoint, Secret, SnipeRoute};

use crate::{Desk, client};

const PROVIDER: &str = "CRASH_TEST_PROVIDER";
const WEBHOOK: &str = "CRASH_TEST_WEBHOOK";
const FOLDER: &str = "CRASH_TEST_FOLDER";

/// A secret in a file, with a note beside it while it is rotated.
#[derive(Clone)]
struct Store {
    secret: PathBuf,
    note: PathBuf,
}

impl Store {
    fn new(folder: &Path) -> Self {
        Self { secret: folder.join("secret"), note: folder.join("secret.rotating") }
    }

    fn keep(&self, step: &Rotation) -> io::Result<()> {
        match step {
            Rotation::Secret(secret) => {
                let new = self.secret.with_extension("new");
                fs::write(&new, secret.expose())?;
                fs::rename(new, &self.secret)?;
                fs::remove_file(&self.note)
            }
            _ => fs::write(&self.note, ""),
        }
    }

    fn endpoint(&self) -> Endpoint<SnipeRoute> {
        Endpoint::new(Secret::new(fs::read_to_string(&self.secret).unwrap()).unwrap()).unwrap()
    }
}

async fn rotate(client: &Client, id: &str, store: Store, dies: bool) {
    let endpoint = store.endpoint();
    let persist = move |step| {
        if dies && matches!(step, Rotation::Secret(_)) {
            // No destructor runs, and nothing is flushed: what `kill -9` does.
            std::process::abort();
        }
        let kept = store.keep(&step);
        async { kept }
    };
    client.rotate_into(id, &endpoint, Duration::from_mins(1), persist).await.unwrap();
}

/// Only runs as the process that dies.
#[tokio::test]
async fn dying_process() {
    let Ok(url) = env::var(PROVIDER) else { return };
    let store = Store::new(Path::new(&env::var(FOLDER).unwrap()));
    let client = client(url).build().unwrap();
    rotate(&client, &env::var(WEBHOOK).unwrap(), store, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn leaves_a_note_by_which_the_next_start_heals_it() {
    let desk = Desk::new(&["test.ping"]).await;
    let id = &*desk.webhook.id;
    let folder = env::temp_dir().join(format!("webhook-crash-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let store = Store::new(&folder);
    fs::write(&store.secret, desk.webhook.secret.expose()).unwrap();

    let mut dying = Command::new(env::current_exe().unwrap());
    dying.args(["--exact", "crash::dying_process", "--nocapture"]);
    dying.env(PROVIDER, desk.provider.url()).env(WEBHOOK, id).env(FOLDER, &folder);
    let status = tokio::task::spawn_blocking(move || dying.output().unwrap().status).await.unwrap();
    assert!(!status.success(), "{status}");

    // The secret that was made is gone, and that is not silent: the note is there.
    let lost = desk.provider.secret(id);
    assert_ne!(fs::read_to_string(&store.secret).unwrap(), lost);
    assert!(store.note.exists());

    // What a start does that finds it.
    rotate(&desk.client, id, store.clone(), false).await;
    assert!(!store.note.exists());
    let stored = fs::read_to_string(&store.secret).unwrap();
    assert_eq!(stored, desk.provider.secret(id));
    assert_ne!(stored, lost);
    fs::remove_dir_all(folder).unwrap();
}
