// __rest! {
//     [ParcelLost] [Unrecognized] all(acme) [] [] [] { impl On < __Event > for App { fn
//     serial_key() {} } } { impl On < __Event > for App {} }
// }

impl On<acme::ParcelLost> for App {
    fn serial_key() {}
}
impl On<acme::Unrecognized> for App {}
