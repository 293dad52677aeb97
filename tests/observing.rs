//! What a service reports: one event and one set of metrics for each delivery.
