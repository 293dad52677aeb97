//! Fleet: the processes that share the work, any of which may be killed and is started again.

use std::{
    net::SocketAddr,
    process::ExitStatus,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::{process::Command, time::sleep};

use crate::process::Process;

/// A process for each command.
#[derive(Debug)]
pub struct Fleet {
    posts: Vec<Post>,
}

/// A place in the fleet, and who fills it.
#[derive(Debug)]
struct Post {
    filled: tokio::sync::Mutex<(Command, Process)>,
    /// Where the last one listened that was started; nobody does until the next one is.
    addr: Mutex<SocketAddr>,
}

impl Fleet {
    /// Starts a process for each command.
    ///
    /// # Panics
    ///
    /// When one does not start.
    pub async fn start(commands: impl IntoIterator<Item = Command>) -> Self {
        let mut posts = Vec::new();
        for mut command in commands {
            let process = Process::listening(&mut command).await;
            let addr = Mutex::new(process.addr());
            posts.push(Post { filled: tokio::sync::Mutex::new((command, process)), addr });
        }
        Self { posts }
    }

    /// How many processes there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.posts.len()
    }

    /// Where to send an attempt to: to one process after the other.
    #[must_use]
    pub fn addr(&self, attempt: usize) -> SocketAddr {
        let addr = &self.posts[attempt % self.posts.len()].addr;
        *addr.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Kills a process, and then starts another one in its place.
    ///
    /// # Panics
    ///
    /// When that does not start.
    pub async fn kill(&self, place: usize) {
        let post = &self.posts[place];
        let (command, process) = &mut *post.filled.lock().await;
        process.kill().await;
        *process = Process::listening(command).await;
        post.moved_to(process.addr());
    }

    /// Lets a process stand still for a while, as if its machine were suspended.
    ///
    /// # Panics
    ///
    /// When it has ended.
    pub async fn suspend(&self, place: usize, time: Duration) {
        let (_, process) = &mut *self.posts[place].filled.lock().await;
        process.signal("STOP").await;
        sleep(time).await;
        process.signal("CONT").await;
    }

    /// Asks a process to end, and starts another one in its place when it has; answers how it ended.
    ///
    /// # Panics
    ///
    /// When it had ended before, or the other one does not start.
    pub async fn terminate(&self, place: usize) -> ExitStatus {
        let post = &self.posts[place];
        let (command, process) = &mut *post.filled.lock().await;
        let ended = process.terminate().await;
        *process = Process::listening(command).await;
        post.moved_to(process.addr());
        ended
    }
}

impl Post {
    fn moved_to(&self, addr: SocketAddr) {
        *self.addr.lock().unwrap_or_else(PoisonError::into_inner) = addr;
    }
}
