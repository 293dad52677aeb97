//! The events of SnapTrade.

use serde::de::IgnoredAny;
use webhook_macros::Events;

use super::{
    SnapTrade,
    holdings::HoldingsDetails,
    member::{ConnectionAttemptedResult, Details},
    order::TradeDetails,
    wire::events,
};

/// The events that SnapTrade's webhook page documents, in its order.
///
/// It is exhaustive on purpose: when an event is added, every `match` and every application has
/// to say what becomes of it.
#[derive(Debug, Events)]
#[events(provider = SnapTrade, tag = "eventType", crate = crate)]
pub enum Event {
    /// A user was registered.
    #[event("USER_REGISTERED", sample = "samples/USER_REGISTERED.json")]
    UserRegistered(UserRegistered),
    /// A user was deleted.
    #[event("USER_DELETED", sample = "samples/USER_DELETED.json")]
    UserDeleted(UserDeleted),
    /// A user tried to connect a brokerage.
    #[event("CONNECTION_ATTEMPTED", sample = "samples/CONNECTION_ATTEMPTED.json")]
    ConnectionAttempted(ConnectionAttempted),
    /// A connection was made.
    #[event("CONNECTION_ADDED", sample = "samples/CONNECTION_ADDED.json")]
    ConnectionAdded(ConnectionAdded),
    /// A connection was deleted.
    #[event("CONNECTION_DELETED", sample = "samples/CONNECTION_DELETED.json")]
    ConnectionDeleted(ConnectionDeleted),
    /// A connection is disabled.
    #[event("CONNECTION_BROKEN", sample = "samples/CONNECTION_BROKEN.json")]
    ConnectionBroken(ConnectionBroken),
    /// A disabled connection works again.
    #[event("CONNECTION_FIXED", sample = "samples/CONNECTION_FIXED.json")]
    ConnectionFixed(ConnectionFixed),
    /// A connection was updated.
    #[event("CONNECTION_UPDATED", sample = "samples/CONNECTION_UPDATED.json")]
    ConnectionUpdated(ConnectionUpdated),
    /// An attempt to connect failed.
    #[event("CONNECTION_FAILED", sample = "samples/CONNECTION_FAILED.json")]
    ConnectionFailed(ConnectionFailed),
    /// A connection has a new account.
    #[event("NEW_ACCOUNT_AVAILABLE", sample = "samples/NEW_ACCOUNT_AVAILABLE.json")]
    NewAccountAvailable(NewAccountAvailable),
    /// The first transactions of an account are there.
    #[event(
        "ACCOUNT_TRANSACTIONS_INITIAL_UPDATE",
        sample = "samples/ACCOUNT_TRANSACTIONS_INITIAL_UPDATE.json"
    )]
    AccountTransactionsInitialUpdate(AccountTransactionsInitialUpdate),
    /// New transactions of an account are there.
    #[event("ACCOUNT_TRANSACTIONS_UPDATED", sample = "samples/ACCOUNT_TRANSACTIONS_UPDATED.json")]
    AccountTransactionsUpdated(AccountTransactionsUpdated),
    /// A connection lost an account.
    #[event("ACCOUNT_REMOVED", sample = "samples/ACCOUNT_REMOVED.json")]
    AccountRemoved(AccountRemoved),
    /// The holdings of an account were fetched, or could not be.
    #[event("ACCOUNT_HOLDINGS_UPDATED", sample = "samples/ACCOUNT_HOLDINGS_UPDATED.json")]
    AccountHoldingsUpdated(AccountHoldingsUpdated),
    /// Orders were found at the brokerage.
    #[event("TRADE_DETECTION", sample = "samples/TRADE_DETECTION.json")]
    TradeDetection(TradeDetection),
    /// An order that was placed through SnapTrade has a new status.
    #[event("TRADE_UPDATE", sample = "samples/TRADE_UPDATE.json")]
    TradeUpdate(TradeUpdate),
    /// A type that is not listed here, or a body that doesn't fit its type.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// A delivery of SnapTrade that no typed event fits.
pub type Unrecognized = crate::event::Unrecognized<SnapTrade>;

// `events!` (in `wire.rs`) gives every event the fields that all deliveries have, such as `user_id`
// and `webhook_id`, and then the fields listed here. `D` of `Wire<D>` is the type of `details`.
events! {
    /// Sent when a new user is registered through the `/registerUser/` endpoint.
    UserRegistered from Wire<IgnoredAny> {}

    /// Sent when a user is deleted through the `/deleteUser/` endpoint.
    ///
    /// Until July 2025 the example on the page had `_deleted` behind the user's id. The id is
    /// given as it was sent.
    UserDeleted from Wire<IgnoredAny> {}

    /// Sent when a user attempts to make a brokerage connection, with the result.
    ConnectionAttempted from Wire<Details> {
        connection_attempted_result: ConnectionAttemptedResult,
        brokerage_id: String,
        brokerage_authorization_id: Option<String>,
        account_id: Option<String>,
        details: Option<Details>,
    }

    /// Sent when a new brokerage connection is created in the connection portal.
    ConnectionAdded from Wire<Details> {
        brokerage_authorization_id: String,
        brokerage_id: String,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a user deletes a connection in the connection portal.
    ConnectionDeleted from Wire<Details> {
        brokerage_authorization_id: String,
        brokerage_id: String,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a connection is broken, also called disabled: usually SnapTrade could no longer
    /// sign in at the brokerage. The user has to connect again.
    ConnectionBroken from Wire<Details> {
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a broken connection is fixed.
    ConnectionFixed from Wire<Details> {
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a connection is updated.
    ConnectionUpdated from Wire<Details> {
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a user's attempt to connect to a brokerage has failed.
    ///
    /// The page's example has no id but the user's.
    ConnectionFailed from Wire<Details> {
        brokerage_authorization_id: Option<String>,
        brokerage_id: Option<String>,
        account_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when a new account is detected through a connection.
    NewAccountAvailable from Wire<Details> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent once for each account, when its first transactions are there; that usually takes
    /// between 1 and 60 seconds.
    ///
    /// It brings no transactions; fetch them.
    AccountTransactionsInitialUpdate from Wire<Details> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when the daily check of an account found new transactions.
    ///
    /// It brings no transactions; fetch them.
    AccountTransactionsUpdated from Wire<Details> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when an account is removed from a connection.
    AccountRemoved from Wire<Details> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: Option<String>,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<Details>,
    }

    /// Sent when an update of an account's holdings was attempted: daily, and when a refresh was
    /// asked for. It does not mean that they changed, or that the update succeeded: see
    /// [`HoldingsDetails::failed`].
    AccountHoldingsUpdated from Wire<HoldingsDetails> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: String,
        connection_attempted_result: Option<ConnectionAttemptedResult>,
        details: Option<HoldingsDetails>,
    }

    /// Sent seconds after a trade was executed in an account that has a subscription.
    ///
    /// The same trade can also come as a [`TradeUpdate`], with another id. If account, order and
    /// status are equal, it is the same trade.
    TradeDetection from Wire<TradeDetails> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: String,
        details: TradeDetails,
    }

    /// Sent when the status of an order that was placed through SnapTrade changes. SnapTrade
    /// calls it beta and experimental.
    TradeUpdate from Wire<TradeDetails> {
        account_id: String,
        brokerage_authorization_id: String,
        brokerage_id: String,
        details: TradeDetails,
    }
}
