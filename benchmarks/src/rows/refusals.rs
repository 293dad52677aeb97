//! Refusals: what a forgery costs, against a delivery that is accepted.

use http::HeaderMap;
use tower::Service as _;
use webhook_instructions::App;
use webhook_tower::{
    Dispatch, Events, Provider, SignedType, SnapTrade, SnipeRoute, WebhookService,
};

use crate::{
    body::{self, Delivered, endpoint},
    measure::{Contestant, poll, race},
    table::{Goal, Row},
};

pub fn rows() -> Vec<Row> {
    let snaptrade = body::snaptrade("CONNECTION_BROKEN");
    let sniperoute = body::sniperoute("intent.filled");
    let mut rows = of::<SnapTrade>("SnapTrade", &snaptrade, "signature");
    rows.extend(of::<SnipeRoute>("SnipeRoute", &sniperoute, "sr-signature"));
    rows
}

fn of<P: Provider>(name: &str, accepted: &Delivered, header: &'static str) -> Vec<Row>
where
    P::Events: Dispatch<App> + Events<Typing = SignedType>,
{
    let mut service = WebhookService::new(endpoint::<P>(), App);
    // The signature of another body: well-formed, and wrong.
    let other = endpoint::<P>().sign("{\"another\":\"body\"}", endpoint::<P>().now());
    let signature = other.ok().and_then(|mut other| other.headers.remove(header));
    let forged = with(accepted, |headers| _ = signature.map(|value| headers.insert(header, value)));
    let unsigned = with(accepted, |headers| _ = headers.remove(header));
    for (delivered, status) in [(accepted, 200), (&forged, 401), (&unsigned, 401)] {
        let answer = poll(service.clone().call(delivered.request()));
        assert_eq!(answer.map(|answer| answer.status().as_u16()), Ok(status), "{name}");
    }

    let mut again = service.clone();
    let mut third = service.clone();
    let [accepting, forgery, unsigned] = race([
        Contestant::new(|| accepted.request(), |request| poll(service.call(request))),
        Contestant::new(|| forged.request(), |request| poll(again.call(request))),
        Contestant::new(|| unsigned.request(), |request| poll(third.call(request))),
    ]);
    vec![
        Row::new(
            &format!("{name}: refusing a wrong signature"),
            forgery,
            "accepting",
            accepting,
            Goal::AtMost(1.0),
        ),
        Row::new(
            &format!("{name}: refusing a missing signature"),
            unsigned,
            "accepting",
            accepting,
            Goal::AtMost(1.0),
        ),
    ]
}

fn with(delivered: &Delivered, change: impl FnOnce(&mut HeaderMap)) -> Delivered {
    let mut headers = delivered.headers.clone();
    change(&mut headers);
    Delivered { headers, body: delivered.body.clone(), canonical: delivered.canonical.clone() }
}
