//! Owners: which tenant has which secret, so that no two have the same.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The digest of a secret.
type Digest = [u8; 32];

/// The tenants that have been met, with digests of their secrets.
#[derive(Default)]
pub(crate) struct Owners(Mutex<Known>);

#[derive(Default)]
struct Known {
    owner: HashMap<Digest, Arc<str>>,
    secrets: HashMap<Arc<str>, Vec<Digest>>,
}

impl Owners {
    /// Makes `digests` those of `tenant`, in the place of what it had.
    ///
    /// # Errors
    ///
    /// Changes nothing if another tenant has one of them, and says which.
    pub(crate) fn own(&self, tenant: &Arc<str>, digests: &[Digest]) -> Result<(), Arc<str>> {
        let mut known = self.lock();
        let owners = digests.iter().filter_map(|digest| known.owner.get(digest));
        if let Some(other) = owners.into_iter().find(|owner| *owner != tenant) {
            return Err(Arc::clone(other));
        }
        known.remove(tenant);
        known.owner.extend(digests.iter().map(|digest| (*digest, Arc::clone(tenant))));
        known.secrets.insert(Arc::clone(tenant), digests.to_vec());
        Ok(())
    }

    /// Forgets the secrets of a tenant.
    pub(crate) fn remove(&self, tenant: &str) {
        self.lock().remove(tenant);
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn remove(&mut self, tenant: &str) {
        for digest in self.secrets.remove(tenant).unwrap_or_default() {
            self.owner.remove(&digest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn have_each_secret_alone() {
        let owners = Owners::default();
        let (acme, globex): (Arc<str>, Arc<str>) = ("acme".into(), "globex".into());
        assert_eq!(owners.own(&acme, &[[1; 32], [2; 32]]), Ok(()));
        assert_eq!(owners.own(&acme, &[[2; 32], [3; 32]]), Ok(()), "its own again");
        assert_eq!(owners.own(&globex, &[[4; 32], [3; 32]]), Err(Arc::clone(&acme)));
        assert_eq!(owners.own(&acme, &[[4; 32]]), Ok(()), "what failed has changed nothing");
        assert_eq!(owners.own(&globex, &[[1; 32], [2; 32], [3; 32]]), Ok(()), "given up");
        owners.remove("globex");
        assert_eq!(owners.own(&acme, &[[1; 32]]), Ok(()));
        let known = owners.lock();
        assert_eq!((known.owner.len(), known.secrets.len()), (1, 1));
    }
}
