//! Order words: the lists of words that orders and their legs use.
//!
//! They are from the schemas `AccountOrderRecordV2` and `AccountOrderRecordLeg` of SnapTrade's
//! API description; SnapTrade's webhook page shows one order and lists none of them.

use crate::open_enum::open_enum;

open_enum! {
    /// How far an order has come.
    pub enum OrderStatus {
        None = "NONE",
        Pending = "PENDING",
        Accepted = "ACCEPTED",
        Failed = "FAILED",
        Rejected = "REJECTED",
        Canceled = "CANCELED",
        PartialCanceled = "PARTIAL_CANCELED",
        CancelPending = "CANCEL_PENDING",
        Executed = "EXECUTED",
        /// A leg says `PARTIALLY_EXECUTED` instead.
        Partial = "PARTIAL",
        ReplacePending = "REPLACE_PENDING",
        Replaced = "REPLACED",
        Stopped = "STOPPED",
        Suspended = "SUSPENDED",
        Expired = "EXPIRED",
        Queued = "QUEUED",
        Triggered = "TRIGGERED",
        Activated = "ACTIVATED",
        PendingRiskReview = "PENDING_RISK_REVIEW",
        ContingentOrder = "CONTINGENT_ORDER",
    }
}

open_enum! {
    /// How far one leg of an order has come.
    pub enum LegStatus {
        Pending = "PENDING",
        Rejected = "REJECTED",
        Canceled = "CANCELED",
        CancelPending = "CANCEL_PENDING",
        PartialCanceled = "PARTIAL_CANCELED",
        Executed = "EXECUTED",
        /// An order says `PARTIAL` instead.
        PartiallyExecuted = "PARTIALLY_EXECUTED",
        Replaced = "REPLACED",
        ReplacePending = "REPLACE_PENDING",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// The part that an order plays in its group.
    pub enum OrderRole {
        Trigger = "TRIGGER",
        Conditional = "CONDITIONAL",
        Peer = "PEER",
    }
}

open_enum! {
    /// What kind of order it is.
    ///
    /// Brokerages' own words are passed through, and the first version of the API writes `Market`
    /// for `MARKET`; both are `Other`, as they were sent.
    pub enum OrderType {
        Market = "MARKET",
        Limit = "LIMIT",
        Stop = "STOP",
        StopLimit = "STOP_LIMIT",
    }
}

open_enum! {
    /// How long an order stays open.
    ///
    /// Brokerages' own words are passed through and are `Other`, as they were sent.
    pub enum TimeInForce {
        /// Until the end of the trading day.
        Day = "DAY",
        /// Until it is canceled.
        GoodTilCanceled = "GTC",
        /// All of it at once, or nothing.
        FillOrKill = "FOK",
        /// What can be had at once.
        ImmediateOrCancel = "IOC",
        /// Until a date.
        GoodTilDate = "GTD",
        /// At the opening of the market.
        MarketOnOpen = "MOO",
        /// In extended hours.
        Ehp = "EHP",
    }
}

open_enum! {
    /// Whether a leg is bought or sold.
    pub enum Action {
        Buy = "BUY",
        Sell = "SELL",
        BuyCover = "BUY_COVER",
        SellShort = "SELL_SHORT",
        BuyToOpen = "BUY_TO_OPEN",
        BuyToClose = "BUY_TO_CLOSE",
        SellToOpen = "SELL_TO_OPEN",
        SellToClose = "SELL_TO_CLOSE",
    }
}

open_enum! {
    /// What kind of instrument is traded.
    pub enum AssetType {
        Equity = "EQUITY",
        Option = "OPTION",
        Crypto = "CRYPTO",
    }
}

open_enum! {
    /// What the amount of a trailing stop counts.
    pub enum TrailingStopType {
        Dollar = "DOLLAR",
        Percent = "PERCENT",
    }
}

open_enum! {
    /// Whether an order costs or brings money.
    pub enum PriceEffect {
        Credit = "CREDIT",
        Debit = "DEBIT",
        Even = "EVEN",
        Unknown = "UNKNOWN",
    }
}
