//! Rotate: a new secret for a running endpoint, stored before anything else happens with it.
//!
//! SnipeRoute's page says to update the handler before rotating, which nobody can, because the new
//! secret does not exist by then: it is shown once, when the old one is already refused.

use std::{panic::AssertUnwindSafe, time::Duration};

use futures_util::FutureExt as _;
use tokio::sync::oneshot;
use webhook_core::{Endpoint, Secret, SnipeRoute};

use super::client::Client;
use crate::error::{BoxError, Error, ErrorKind, Reached};

/// What a rotation asks its caller to store.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Rotation {
    /// A rotation is about to begin. Nothing has changed yet, and if this cannot be stored, nothing
    /// will.
    ///
    /// Keep a note of it beside the secret. A process that finds the note when it starts was
    /// stopped before it had stored a secret that may exist, and has to rotate again.
    /// The note stays after every rotation that fails, also one that SnipeRoute refuses: it may be
    /// that of an earlier one, whose secret is still missing. A rotation more than needed costs
    /// nothing; one that was needed and forgotten leaves the endpoint with a dead secret.
    Begins,
    /// The new secret. Store it, and take the note away.
    Secret(Secret),
}

impl Client {
    /// Makes a new secret for the endpoint `id` at SnipeRoute, and hands it to the running
    /// `endpoint` and all of its clones, without a restart and without a lock.
    ///
    /// 1. `persist` gets [`Rotation::Begins`]. When it fails, nothing has happened.
    /// 2. SnipeRoute makes the secret. This is never sent twice.
    /// 3. `persist` gets [`Rotation::Secret`], before anything else is done with it.
    /// 4. The endpoint takes it, and accepts the old one for `grace` more, by its own clock.
    ///
    /// Five minutes are a good grace time: what was signed with the old secret is too old by then
    /// in any case. Between 2 and 4 SnipeRoute already signs with a secret that the endpoint does
    /// not have; the services of `webhook-tower` let such deliveries wait for up to five seconds.
    /// So storing should be quick.
    ///
    /// One rotation of an endpoint and its clones runs at a time, and a second one is refused while
    /// it does: of two answers the later one need not have the secret that was made last.
    /// Nobody sees to that between two processes, nor between endpoints that are no clones.
    ///
    /// Once it has begun it goes on to the end, also when this future is dropped. Other processes
    /// that receive for the same endpoint have to read the secret from where it is stored:
    /// [`Endpoint::rotate_secret`] gives it to them.
    ///
    /// ```no_run
    /// # use std::{io, time::Duration};
    /// # use webhook_core::{Endpoint, SnipeRoute};
    /// # async fn example(
    /// #     client: webhook_endpoints::sniperoute::Client,
    /// #     endpoint: Endpoint<SnipeRoute>,
    /// # ) -> Result<(), webhook_endpoints::Error> {
    /// use tokio::fs;
    /// use webhook_endpoints::sniperoute::Rotation;
    ///
    /// client
    ///     .rotate_into("wh_abc123", &endpoint, Duration::from_secs(5 * 60), async |step| match step {
    ///         Rotation::Begins => fs::write("secret.rotating", "").await,
    ///         Rotation::Secret(secret) => {
    ///             fs::write("secret.new", secret.expose()).await?;
    ///             fs::rename("secret.new", "secret").await?;
    ///             fs::remove_file("secret.rotating").await
    ///         }
    ///         _ => Ok(()),
    ///     })
    ///     .await
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Besides those of [`rotate_secret`](Self::rotate_secret): of kind
    /// [`Refused`](ErrorKind::Refused) while another rotation of the endpoint runs, and of kind
    /// [`Persist`](ErrorKind::Persist) when `persist` fails or panics. If that was at step 3, the
    /// endpoint has the secret nevertheless, because the old one is of no use any more, and
    /// [`Error::secret`] has it for being stored in another way.
    /// When nobody waits for the error any more, it is traced, without the secret.
    pub async fn rotate_into<S, F, E>(
        &self,
        id: &str,
        endpoint: &Endpoint<SnipeRoute>,
        grace: Duration,
        persist: S,
    ) -> Result<(), Error>
    where
        S: FnMut(Rotation) -> F + Send + 'static,
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<BoxError> + Send + 'static,
    {
        let Some(begun) = endpoint.begin_rotation() else {
            return Err(Error::refused("another rotation of this endpoint is running"));
        };
        let (client, id, endpoint) = (self.clone(), id.to_owned(), endpoint.clone());
        let (done, waiting) = oneshot::channel();
        tokio::spawn(async move {
            let rotated = client.rotate_here(&id, &endpoint, grace, persist).await;
            drop(begun);
            if let Err(Err(error)) = done.send(rotated) {
                tracing::error!(id, %error, "a rotation failed, and nobody waited for it");
            }
        });
        waiting.await.unwrap_or_else(|_| Err(persist_error("the runtime ended", Reached::Unknown)))
    }

    async fn rotate_here<S, F, E>(
        &self,
        id: &str,
        endpoint: &Endpoint<SnipeRoute>,
        grace: Duration,
        mut persist: S,
    ) -> Result<(), Error>
    where
        S: FnMut(Rotation) -> F,
        F: Future<Output = Result<(), E>>,
        E: Into<BoxError>,
    {
        stored(|| persist(Rotation::Begins), Reached::Nothing).await?;
        let awaited = endpoint.await_secret();
        let secret = match self.rotate_secret(id).await {
            Ok(made) => made.secret,
            // What arrived whole is good, although something behind it is missing.
            Err(error) => error.secret().cloned().ok_or(error)?,
        };
        let stored = stored(|| persist(Rotation::Secret(secret.clone())), Reached::Unknown).await;
        let taken = endpoint.rotate_secret(secret.clone(), grace);
        drop(awaited);
        let taken = taken.map_err(|error| {
            let message = format!("SnipeRoute made a secret that is none: {error}");
            Error::new(ErrorKind::Decode, Reached::Unknown, message)
        });
        stored.and(taken).map_err(|error| error.with_secret(Some(secret)))
    }
}

/// Calls `persist`, which is somebody else's code, and survives its panic.
async fn stored<F, E>(persist: impl FnOnce() -> F, reached: Reached) -> Result<(), Error>
where
    F: Future<Output = Result<(), E>>,
    E: Into<BoxError>,
{
    let storing = AssertUnwindSafe(async { persist().await.map_err(Into::into) });
    match storing.catch_unwind().await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(persist_error("`persist` failed", reached).with_source(error)),
        Err(_) => Err(persist_error("`persist` panicked", reached)),
    }
}

fn persist_error(why: &str, reached: Reached) -> Error {
    let message = match reached {
        Reached::Nothing => format!("nothing was rotated: {why}"),
        Reached::Refusal | Reached::Unknown => format!("the new secret is not stored: {why}"),
    };
    Error::new(ErrorKind::Persist, reached, message)
}
