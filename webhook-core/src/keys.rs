//! Keys: the secrets that an endpoint accepts, of which a running one can be given another.
//!
//! Every delivery looks at them, so looking takes no lock: a rotation puts a new list in the place
//! of the old one, and whoever still reads the old list finishes with it.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use tokio::sync::Notify;

use crate::{
    key::{Key, matching_key},
    scheme::Scheme,
    tags::Tags,
};

/// The secrets of an endpoint; all clones of the endpoint share them.
#[derive(Clone)]
pub(crate) struct Keys(Arc<Shared>);

struct Shared {
    /// The endpoint's own key, and then the previous ones, newest first.
    accepted: ArcSwap<Vec<Accepted>>,
    /// How many [`SecretAwaited`] there are.
    awaited: AtomicUsize,
    /// Told when the last of them is dropped.
    none_awaited: Notify,
    /// Whether there is a [`RotationBegun`].
    rotating: AtomicBool,
}

#[derive(Clone)]
struct Accepted {
    key: Key,
    /// From when on it is refused, by the endpoint's clock.
    until: Option<Timestamp>,
}

impl Keys {
    pub(crate) fn new(key: Key) -> Self {
        Self::in_order(vec![key])
    }

    /// The endpoint's own key and then the previous ones. With none, nothing matches.
    pub(crate) fn in_order(keys: Vec<Key>) -> Self {
        Self::of(keys.into_iter().map(|key| Accepted { key, until: None }).collect())
    }

    fn of(accepted: Vec<Accepted>) -> Self {
        let accepted = ArcSwap::from_pointee(accepted);
        let (awaited, rotating) = (AtomicUsize::new(0), AtomicBool::new(false));
        let none_awaited = Notify::new();
        Self(Arc::new(Shared { accepted, awaited, none_awaited, rotating }))
    }

    /// The same keys and one more, for an endpoint that shares them with no other.
    pub(crate) fn with_previous(&self, key: Key) -> Self {
        let accepted = self.0.accepted.load();
        let previous = Accepted { key, until: None };
        Self::of(accepted.iter().cloned().chain([previous]).collect())
    }

    /// Puts `key` first, and accepts the one that stood there until `grace` has passed.
    pub(crate) fn rotate(&self, key: &Key, now: Timestamp, grace: Duration) {
        let until = Some(now.checked_add(grace).unwrap_or(Timestamp::MAX));
        self.0.accepted.rcu(|accepted| {
            let mut accepted: Vec<_> =
                accepted.iter().filter(|accepted| accepted.is_good(now)).cloned().collect();
            if let Some(own) = accepted.first_mut() {
                own.until = until;
            }
            accepted.insert(0, Accepted { key: key.clone(), until: None });
            accepted
        });
    }

    /// Which of the keys that are good at `now` made one of `tags` over `content`.
    #[inline]
    pub(crate) fn matching<'c>(
        &self,
        now: Timestamp,
        content: &(impl Iterator<Item = &'c [u8]> + Clone),
        scheme: &Scheme,
        tags: &Tags,
    ) -> Option<usize> {
        let accepted = self.0.accepted.load();
        let good = accepted.iter().filter(|accepted| accepted.is_good(now));
        matching_key(good.map(|accepted| &accepted.key), content, scheme, tags)
    }

    /// The endpoint's own key.
    pub(crate) fn own(&self) -> Option<Key> {
        self.0.accepted.load().first().map(|own| own.key.clone())
    }

    /// The key with this index; `None` where a rotation has shortened the list meanwhile.
    pub(crate) fn at(&self, index: usize) -> Option<Key> {
        self.0.accepted.load().get(index).map(|accepted| accepted.key.clone())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.accepted.load().len()
    }

    pub(crate) fn awaited(&self) -> SecretAwaited {
        self.0.awaited.fetch_add(1, Ordering::SeqCst);
        SecretAwaited(self.clone())
    }

    pub(crate) fn is_awaited(&self) -> bool {
        self.0.awaited.load(Ordering::SeqCst) > 0
    }

    pub(crate) async fn none_awaited(&self) {
        // It hears of what happens from now on, so nothing is missed between the look and the wait.
        let none_awaited = self.0.none_awaited.notified();
        if self.is_awaited() {
            none_awaited.await;
        }
    }

    pub(crate) fn begin_rotation(&self) -> Option<RotationBegun> {
        let others = self.0.rotating.swap(true, Ordering::SeqCst);
        (!others).then(|| RotationBegun(self.clone()))
    }
}

impl Accepted {
    fn is_good(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// Says for as long as it lives that an endpoint is about to get a new secret;
/// [`Endpoint::await_secret`](crate::Endpoint::await_secret) makes one.
#[must_use = "nobody waits for a secret once this is dropped"]
pub struct SecretAwaited(Keys);

impl Drop for SecretAwaited {
    fn drop(&mut self) {
        let Keys(shared) = &self.0;
        if shared.awaited.fetch_sub(1, Ordering::SeqCst) == 1 {
            shared.none_awaited.notify_waiters();
        }
    }
}

impl fmt::Debug for SecretAwaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretAwaited")
    }
}

/// Keeps others from beginning a rotation of an endpoint for as long as it lives;
/// [`Endpoint::begin_rotation`](crate::Endpoint::begin_rotation) makes one.
#[must_use = "others may begin a rotation once this is dropped"]
pub struct RotationBegun(Keys);

impl Drop for RotationBegun {
    fn drop(&mut self) {
        self.0.0.rotating.store(false, Ordering::SeqCst);
    }
}

impl fmt::Debug for RotationBegun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RotationBegun")
    }
}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        sync::atomic::AtomicI64,
        task::{Context, Poll, Waker},
        thread,
    };

    use super::*;
    use crate::{Delivery, Endpoint, Rejection, RejectionKind, Secret, SnipeRoute};

    const OLD: &str = "00112233445566778899aabbccddeeff";
    const NEW: &str = "ffeeddccbbaa99887766554433221100";
    const GRACE: Duration = Duration::from_mins(1);

    fn idle() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    fn secret(text: &str) -> Secret {
        Secret::new(text).unwrap()
    }

    /// What SnipeRoute sends with the secret `text`, at the time of `to`.
    fn delivered(text: &str, to: &Endpoint<SnipeRoute>) -> Result<Delivery, Rejection> {
        let provider = Endpoint::<SnipeRoute>::new(secret(text)).unwrap();
        let signed = provider.sign(r#"{"id":"evt_1"}"#, to.now()).unwrap();
        to.verify(signed.headers, signed.body)
    }

    fn index(text: &str, to: &Endpoint<SnipeRoute>) -> Option<usize> {
        delivered(text, to).ok().map(|delivery| delivery.secret_index())
    }

    #[test]
    fn accept_the_old_secret_until_the_grace_time_is_over_and_not_a_second_longer() {
        let time = Arc::new(AtomicI64::new(1_000_000));
        let clock = Arc::clone(&time);
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD))
            .unwrap()
            .with_clock(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap());
        let serving = endpoint.clone();
        assert_eq!((index(OLD, &serving), index(NEW, &serving)), (Some(0), None));

        endpoint.rotate_secret(secret(NEW), GRACE).unwrap();
        assert_eq!((index(OLD, &serving), index(NEW, &serving)), (Some(1), Some(0)));
        time.fetch_add(59, Ordering::SeqCst);
        assert_eq!((index(OLD, &serving), index(NEW, &serving)), (Some(1), Some(0)));
        time.fetch_add(1, Ordering::SeqCst);
        assert_eq!((index(OLD, &serving), index(NEW, &serving)), (None, Some(0)));
        let rejection = delivered(OLD, &serving).unwrap_err();
        assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
    }

    #[test]
    fn forget_what_is_over_and_keep_what_has_no_end() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let third = "0123456789abcdef0123456789abcdef";
        let endpoint = endpoint.with_previous_secret(secret(third)).unwrap();
        for _ in 0..100 {
            endpoint.rotate_secret(secret(NEW), Duration::ZERO).unwrap();
        }
        assert!(endpoint.keys.len() <= 3, "{endpoint:?}");
        assert_eq!((index(OLD, &endpoint), index(NEW, &endpoint)), (None, Some(0)));
        assert_eq!(index(third, &endpoint), Some(1));
        endpoint.rotate_secret(secret(OLD), Duration::MAX).unwrap();
        assert_eq!((index(OLD, &endpoint), index(NEW, &endpoint)), (Some(0), Some(1)));
    }

    #[test]
    fn stay_as_they_are_when_the_new_secret_is_none() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        assert!(endpoint.rotate_secret(secret("no hex"), GRACE).is_err());
        assert_eq!((index(OLD, &endpoint), endpoint.keys.len()), (Some(0), 1));
    }

    #[test]
    fn are_not_shared_with_an_endpoint_that_gets_another_one() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let other = endpoint.clone().with_previous_secret(secret(NEW)).unwrap();
        assert_eq!((index(NEW, &endpoint), index(NEW, &other)), (None, Some(1)));
    }

    #[test]
    fn change_under_load_without_a_refusal() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let stop = AtomicBool::new(false);
        thread::scope(|scope| {
            let readers: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        let mut verified = 0;
                        while !stop.load(Ordering::Relaxed) {
                            assert!(delivered(OLD, &endpoint).is_ok());
                            verified += 1;
                        }
                        verified
                    })
                })
                .collect();
            for turn in 0..500 {
                let next = if turn % 2 == 0 { NEW } else { OLD };
                endpoint.rotate_secret(secret(next), GRACE).unwrap();
                thread::yield_now();
            }
            stop.store(true, Ordering::Relaxed);
            assert!(readers.into_iter().map(|reader| reader.join().unwrap()).sum::<u32>() > 0);
        });
    }

    #[test]
    fn are_awaited_for_as_long_as_somebody_says_so() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let (first, second) = (endpoint.await_secret(), endpoint.clone().await_secret());
        drop(first);
        assert!(endpoint.is_awaiting_secret());
        drop(second);
        assert!(!endpoint.is_awaiting_secret());
    }

    #[test]
    fn wake_who_waits_once_nobody_awaits_them() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        assert_eq!(pin!(endpoint.secret_settled()).as_mut().poll(&mut idle()), Poll::Ready(()));
        let (first, second) = (endpoint.await_secret(), endpoint.await_secret());
        let mut settled = pin!(endpoint.secret_settled());
        assert_eq!(settled.as_mut().poll(&mut idle()), Poll::Pending);
        drop(first);
        assert_eq!(settled.as_mut().poll(&mut idle()), Poll::Pending);
        drop(second);
        assert_eq!(settled.as_mut().poll(&mut idle()), Poll::Ready(()));
    }

    #[test]
    fn are_counted_and_not_shown() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let endpoint = endpoint.with_previous_secret(secret(NEW)).unwrap();
        assert_eq!(endpoint.keys.len(), 2);
        assert_eq!(format!("{:?}", endpoint.await_secret()), "SecretAwaited");
        assert_eq!(format!("{:?}", endpoint.begin_rotation().unwrap()), "RotationBegun");
    }

    #[test]
    fn are_rotated_by_one_at_a_time() {
        let endpoint = Endpoint::<SnipeRoute>::new(secret(OLD)).unwrap();
        let begun = endpoint.begin_rotation();
        assert!(begun.is_some() && endpoint.clone().begin_rotation().is_none());
        drop(begun);
        assert!(endpoint.begin_rotation().is_some());
    }
}
