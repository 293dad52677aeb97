//! Where a string ends, and what in it has to be rewritten, found many bytes at once.

/// Finds the bytes that are not their own canonical form within a string.
///
/// It looks at [`BLOCK`] bytes at once, because the compiler turns that into a few vector
/// instructions, and remembers what it found for the next strings.
#[derive(Debug)]
pub(super) struct Specials<'b> {
    body: &'b [u8],
    /// Where the bytes start that were looked at last.
    block: usize,
    /// A bit for each special byte among them, that of the first one lowest.
    mask: u64,
}

const BLOCK: usize = u64::BITS as usize;

impl<'b> Specials<'b> {
    pub(super) fn new(body: &'b [u8]) -> Self {
        Self { body, block: 0, mask: specials(body) }
    }

    pub(super) fn body(&self) -> &'b [u8] {
        self.body
    }

    /// The place of the first one from `at` on, or one at or behind the end of the body.
    pub(super) fn next(&mut self, at: usize) -> usize {
        self.seen(at).unwrap_or_else(|| self.look(at))
    }

    /// The first one among the bytes that were looked at last.
    fn seen(&self, at: usize) -> Option<usize> {
        let nth = u32::try_from(at.checked_sub(self.block)?).ok()?;
        let mask = self.mask.checked_shr(nth)?;
        (mask != 0).then(|| at + mask.trailing_zeros() as usize)
    }

    /// The first one in the next bytes that have one.
    ///
    /// A function of its own, so that finding one among bytes that were looked at stays small enough
    /// to become part of the index.
    #[inline(never)]
    fn look(&mut self, from: usize) -> usize {
        let blocks = (from..self.body.len()).step_by(BLOCK);
        for block in blocks {
            self.block = block;
            self.mask = specials(self.body.get(block..).unwrap_or_default());
            if let Some(found) = self.seen(block) {
                return found;
            }
        }
        self.body.len()
    }
}

/// The bits of [`Specials`] for the bytes at the start.
fn specials(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or_else(|| specials_at_the_end(bytes), |block| specials_of(*block))
}

/// The same for the end of a body, where there are fewer bytes than a block has.
#[cold]
#[inline(never)]
fn specials_at_the_end(bytes: &[u8]) -> u64 {
    let mut block = [0; BLOCK];
    block.iter_mut().zip(bytes).for_each(|(to, byte)| *to = *byte);
    specials_of(block)
}

fn specials_of(block: [u8; BLOCK]) -> u64 {
    let special = block.map(|byte| u8::from(!is_plain(byte)));
    let (eights, _) = special.as_chunks::<8>();
    let bits = |eight: &[u8; 8]| lowest_bits(u64::from_le_bytes(*eight));
    eights.iter().rev().fold(0, |mask, eight| mask << 8 | bits(eight))
}

/// The lowest bits of eight bytes that have no others, side by side: the factor moves that of byte
/// `n` to bit `56 + n`, and no two to the same place.
const fn lowest_bits(bytes: u64) -> u64 {
    bytes.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Whether a byte is its own canonical form within a string.
pub(super) const fn is_plain(byte: u8) -> bool {
    byte >= b' ' && byte < 0x7f && byte != b'"' && byte != b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_bytes_are_found_at_every_distance() {
        for special in ["\"", "\\", "\x7f", "é", "\x1f"] {
            for distance in 0..2 * BLOCK + 3 {
                let body = format!("{}{special}{}", "x".repeat(distance), " ~".repeat(70));
                let mut specials = Specials::new(body.as_bytes());
                for start in (0..=distance).rev().chain(0..=distance) {
                    assert_eq!(specials.next(start), distance, "{special:?} from {start}");
                }
                let behind = distance + special.len();
                assert_eq!(specials.next(behind), body.len(), "{special:?}");
            }
        }
    }

    #[test]
    fn every_byte_is_plain_or_special() {
        for byte in 0..=u8::MAX {
            let plain = matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
            assert_eq!(is_plain(byte), plain, "{byte}");
            assert_eq!(specials(&[byte; BLOCK]), if plain { 0 } else { u64::MAX }, "{byte}");
        }
    }
}
