use webhook_tower::{coverage, on, webhooks};

macro_rules! handlers {
    ($app:ident { $($name:ident: $event:ident,)* }) => {
        struct $app;

        #[webhooks(ignore(acme::ParcelLost, reason = "not of interest"))]
        impl $app {
            $(
                #[on(acme::$event)]
                async fn $name(&self, event: acme::$event, delivery: &webhook_tower::Delivery) {
                    println!("{event:?} {}", delivery.id());
                }
            )*
        }
    };
    ($app:ty, $event:path, $function:ident) => {
        #[on($event)]
        async fn $function(app: &$app, event: $event) {
            let _ = (app, event);
        }
    };
}

handlers! { App { sent: ParcelSent, arrived: ParcelArrived, returned: ParcelReturned, } }
handlers! { App, acme::Unrecognized, unrecognized }

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
