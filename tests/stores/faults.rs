//! Faults under load: processes or the database are killed, and nothing that was acknowledged is lost.
//!
//! Each run is short, unless `DELIVERIES=20000` makes it as long as it is meant to be; `scripts/faults`
//! does, and keeps the figures.

mod faults {
    mod figures;
    mod inbox;
    mod outage;
    mod receivers;
}
