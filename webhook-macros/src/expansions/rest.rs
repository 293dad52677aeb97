// __rest! {
//     [ParcelSent, ParcelLost, ParcelReturned] [Unrecognized] all(acme) [acme::ParcelLost,
//     #[cfg(unix)] acme::ParcelSent] [acme::ParcelReturned] [] { impl On < __Event > for
//     App {} }
// }

#[cfg(not(all(unix)))]
impl On<acme::ParcelSent> for App {}
impl On<acme::Unrecognized> for App {}
