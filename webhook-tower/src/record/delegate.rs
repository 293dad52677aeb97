//! Delegate: a store whose methods are functions in modules, one for each part of a delivery's life.

/// Implements [`RecordStore`](crate::record::RecordStore) for a store in an SQL database.
///
/// Each method is a function of one of four modules, which takes the store first and has the errors of
/// the database; `$failed` makes a [`StoreError`](crate::record::StoreError) of them. The other methods
/// stand in braces.
#[doc(hidden)]
#[macro_export]
macro_rules! __record_store {
    (
        $store:ty, $failed:path, $door:ident, $leases:ident, $lists:ident, $operations:ident,
        { $($own:tt)* }
    ) => {
        $crate::__record_store! { @methods $store, $failed, { $($own)* }
            $door: insert(arrivals: &[$crate::record::Arrival]) -> Vec<bool>;
            $door: hold(
                key: &$crate::record::DeliveryKey,
                digest: &$crate::record::Digest,
                lease: ::std::time::Duration
            ) -> Option<$crate::record::Fence>;
            $door: find(keys: &[&$crate::record::DeliveryKey]) -> Vec<$crate::record::Found>;
            $door: forget(key: &$crate::record::DeliveryKey, fence: $crate::record::Fence) -> ();
            $leases: lease(wanted: &$crate::record::Wanted<'_>) -> Vec<$crate::record::Leased>;
            $leases: extend(
                held: &[$crate::record::Held],
                lease: ::std::time::Duration
            ) -> Vec<$crate::record::RecordId>;
            $leases: settle(
                settlements: &[$crate::record::Settlement]
            ) -> Vec<$crate::record::Settled>;
            $lists: list(
                listed: $crate::record::Listed,
                filter: &$crate::record::Filter,
                after: Option<$crate::record::RecordId>,
                limit: u32
            ) -> Vec<$crate::record::Entry>;
            $lists: entry(id: $crate::record::RecordId) -> Option<$crate::record::Entry>;
            $lists: attempts(id: $crate::record::RecordId) -> Vec<$crate::record::Attempt>;
            $lists: content(id: $crate::record::RecordId) -> Option<$crate::StoredDelivery>;
            $operations: replay(
                ids: &[$crate::record::RecordId]
            ) -> Vec<$crate::record::RecordId>;
            $operations: discard(
                ids: &[$crate::record::RecordId]
            ) -> Vec<$crate::record::RecordId>;
            $operations: purge(older_than: ::std::time::Duration, limit: u32) -> u64;
            $operations: set_pause(pause: &$crate::record::Pause, is_paused: bool) -> bool;
            $operations: pauses() -> Vec<$crate::record::Pause>;
            $operations: health() -> $crate::record::Health;
        }
    };
    (
        @methods $store:ty, $failed:path, { $($own:tt)* }
        $($module:ident: $name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)*
    ) => {
        impl $crate::record::RecordStore for $store {
            $(
                async fn $name(
                    &self,
                    $($argument: $type),*
                ) -> Result<$answer, $crate::record::StoreError> {
                    $module::$name(self, $($argument),*).await.map_err($failed)
                }
            )*

            $($own)*
        }
    };
}
