//! Which characters the bytes of a list stand for.
//!
//! Services and spreadsheets write UTF-8 with and without a byte order mark, UTF-16 and Windows-1252, and none of them says
//! which. The rule:
//!
//! 1. A byte order mark decides.
//! 2. Without one, text in which nearly every other byte is zero is UTF-16.
//! 3. ASCII is the same in what remains, so it decides nothing: the first piece of the file that holds anything else does. If
//!    at least half of that reads as UTF-8, the file is UTF-8; otherwise it is Windows-1252.
//!
//! Once decided, the encoding stays. What cannot be read in it is passed on as a byte that no UTF-8 text contains, so that the
//! row around it is refused rather than filled with wrong letters.

use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much is read and decoded at a time; also what the encoding, the separator and the order of dates are judged by.
pub(super) const PIECE: usize = 256 * 1024;

/// Stands for what could not be decoded.
const UNREADABLE: u8 = 0xFF;

/// The bytes that Windows-1252 gives no character to.
const NOT_IN_WINDOWS_1252: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

/// How characters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Nothing but ASCII so far.
    Undecided,
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
}

/// A list's text as UTF-8, whatever it was written in.
pub(super) struct Decoded<R> {
    source: R,
    encoding: Encoding,
    /// The state between two pieces of UTF-16.
    decoder: Option<Decoder>,
    /// Read, and not decoded yet.
    raw: Vec<u8>,
    source_ended: bool,
    all_decoded: bool,
}

impl Encoding {
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Undecided | Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16LE",
            Encoding::Utf16Be => "UTF-16BE",
            Encoding::Windows1252 => "Windows-1252",
        }
    }

    /// The encoding that the beginning of a file gives away, and the length of its byte order mark.
    fn of_beginning(bytes: &[u8]) -> (Encoding, usize) {
        match bytes {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
            [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
            _ => (Encoding::of_zeros(bytes).unwrap_or(Encoding::Undecided), 0),
        }
    }

    /// Mostly western text in UTF-16 has a zero in one byte of nearly every pair.
    fn of_zeros(bytes: &[u8]) -> Option<Encoding> {
        let pairs = bytes.len() / 2;
        let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
        let (first, second) = (zeros(0), zeros(1));
        if pairs < 2 {
            None
        } else if second * 2 > pairs && first * 16 < pairs {
            Some(Encoding::Utf16Le)
        } else if first * 2 > pairs && second * 16 < pairs {
            Some(Encoding::Utf16Be)
        } else {
            None
        }
    }

    /// The encoding that the first bytes beyond ASCII give away.
    fn of_letters(bytes: &[u8], whole: bool) -> Encoding {
        if bytes.is_ascii() {
            return Encoding::Undecided;
        }
        let (mut good, mut bad) = (0_usize, 0_usize);
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            good += chunk.valid().chars().filter(|char| !char.is_ascii()).count();
            let cut_off = chunks.peek().is_none() && !whole && is_unfinished(chunk.invalid());
            if !chunk.invalid().is_empty() && !cut_off {
                bad += 1;
            }
        }
        match (good, bad) {
            (0, 0) => Encoding::Undecided,
            _ if good >= bad => Encoding::Utf8,
            _ => Encoding::Windows1252,
        }
    }
}

/// Whether these bytes are the beginning of a character.
fn is_unfinished(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

impl<R: Read> Decoded<R> {
    pub fn new(source: R) -> io::Result<Decoded<R>> {
        let mut decoded = Decoded::utf8(source);
        decoded.fill()?;
        let (encoding, mark) = Encoding::of_beginning(&decoded.raw);
        decoded.raw.drain(..mark);
        decoded.encoding = encoding;
        decoded.decoder = match encoding {
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_without_bom_handling()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_without_bom_handling()),
            Encoding::Undecided | Encoding::Utf8 | Encoding::Windows1252 => None,
        };
        Ok(decoded)
    }

    /// A source that is known to be UTF-8.
    pub fn utf8(source: R) -> Decoded<R> {
        Decoded { source, encoding: Encoding::Utf8, decoder: None, raw: Vec::new(), source_ended: false, all_decoded: false }
    }

    pub const fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The first bytes as they stand in the file, before anything has been decoded.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Appends the next piece to `text`. `false` once there is nothing more.
    pub fn read_into(&mut self, text: &mut Vec<u8>) -> io::Result<bool> {
        let before = text.len();
        while text.len() == before && !self.all_decoded {
            self.fill()?;
            self.decode_into(text);
            self.all_decoded = self.source_ended;
        }
        Ok(text.len() > before)
    }

    fn fill(&mut self) -> io::Result<()> {
        let wanted = PIECE.saturating_sub(self.raw.len());
        if wanted > 0 && !self.source_ended {
            let got = self.source.by_ref().take(wanted as u64).read_to_end(&mut self.raw)?;
            self.source_ended = got < wanted;
        }
        Ok(())
    }

    fn decode_into(&mut self, text: &mut Vec<u8>) {
        if self.encoding == Encoding::Undecided {
            self.encoding = Encoding::of_letters(&self.raw, self.source_ended);
        }
        match self.encoding {
            Encoding::Undecided if self.raw.is_ascii() => text.append(&mut self.raw),
            Encoding::Undecided => {
                // What is left is at most a character whose end has not been read yet.
                let ascii = self.raw.iter().position(|byte| !byte.is_ascii()).unwrap_or(self.raw.len());
                text.extend(self.raw.drain(..ascii));
            }
            Encoding::Utf8 => text.append(&mut self.raw),
            Encoding::Windows1252 => {
                decode_windows_1252(&self.raw, text);
                self.raw.clear();
            }
            Encoding::Utf16Le | Encoding::Utf16Be => {
                if let Some(decoder) = &mut self.decoder {
                    decode_utf16(decoder, &self.raw, self.source_ended, text);
                }
                self.raw.clear();
            }
        }
    }
}

fn decode_windows_1252(bytes: &[u8], text: &mut Vec<u8>) {
    for piece in bytes.split_inclusive(|byte| NOT_IN_WINDOWS_1252.contains(byte)) {
        let (known, unknown) = match piece.split_last() {
            Some((last, known)) if NOT_IN_WINDOWS_1252.contains(last) => (known, true),
            _ => (piece, false),
        };
        text.extend_from_slice(WINDOWS_1252.decode_without_bom_handling(known).0.as_bytes());
        if unknown {
            text.push(UNREADABLE);
        }
    }
}

fn decode_utf16(decoder: &mut Decoder, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
    let mut rest = bytes;
    loop {
        let filled = text.len();
        let room = decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(rest.len());
        text.resize(filled + room, 0);
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(rest, &mut text[filled..], last);
        text.truncate(filled + written);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => text.push(UNREADABLE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out its bytes one at a time.
    struct Dripping<'b>(&'b [u8]);

    impl Read for Dripping<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(&mut buffer[..1])
        }
    }

    fn decode(bytes: &[u8]) -> (Encoding, Vec<u8>) {
        let mut decoded = Decoded::new(Dripping(bytes)).unwrap();
        let mut text = Vec::new();
        while decoded.read_into(&mut text).unwrap() {}
        (decoded.encoding(), text)
    }

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn every_encoding_of_the_same_words_reads_the_same() {
        let words = "naam;plaats\nZoë;Malmö €\n";
        let windows = b"naam;plaats\nZo\xEB;Malm\xF6 \x80\n";
        let with_mark = |mark: &[u8], bytes: Vec<u8>| [mark.to_vec(), bytes].concat();
        let table = [
            (words.as_bytes().to_vec(), Encoding::Utf8),
            (with_mark(&[0xEF, 0xBB, 0xBF], words.as_bytes().to_vec()), Encoding::Utf8),
            (with_mark(&[0xFF, 0xFE], utf16(words, u16::to_le_bytes)), Encoding::Utf16Le),
            (with_mark(&[0xFE, 0xFF], utf16(words, u16::to_be_bytes)), Encoding::Utf16Be),
            (utf16(words, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(words, u16::to_be_bytes), Encoding::Utf16Be),
            (windows.to_vec(), Encoding::Windows1252),
        ];
        for (bytes, encoding) in table {
            assert_eq!(decode(&bytes), (encoding, words.as_bytes().to_vec()));
        }
    }

    #[test]
    fn the_encoding_is_decided_where_the_first_letter_beyond_ascii_stands() {
        let long = "plain,text\n".repeat(PIECE / 8);
        let windows = [long.as_bytes(), b"Zo\xEB\n"].concat();
        assert_eq!(decode(&windows), (Encoding::Windows1252, format!("{long}Zoë\n").into_bytes()));
        let unicode = format!("{long}Zoë\n");
        assert_eq!(decode(unicode.as_bytes()), (Encoding::Utf8, unicode.clone().into_bytes()));
    }

    #[test]
    fn a_letter_cut_in_two_by_the_end_of_a_piece_is_put_together() {
        let text = format!("{}é and more", "x".repeat(PIECE - 1));
        assert_eq!(decode(text.as_bytes()), (Encoding::Utf8, text.clone().into_bytes()));
        let le = utf16(&format!("{}🦀", "x".repeat(PIECE / 2 - 1)), u16::to_le_bytes);
        assert_eq!(decode(&le).1.len(), PIECE / 2 - 1 + "🦀".len());
    }

    #[test]
    fn one_wrong_byte_does_not_turn_utf8_into_windows_1252() {
        let (encoding, text) = decode("Zoë,Malmö,J\u{fc}rgen".replace('ü', "\u{0}").as_bytes());
        assert_eq!((encoding, text.contains(&0)), (Encoding::Utf8, true));
        let (encoding, text) = decode(b"Zo\xC3\xAB,Malm\xC3\xB6,J\xFCrgen");
        assert_eq!(encoding, Encoding::Utf8);
        assert!(std::str::from_utf8(&text).is_err());
    }

    #[test]
    fn what_the_encoding_does_not_have_is_never_text() {
        for bytes in [&b"J\xFCrgen\x81"[..], b"\xFF\xFEa\x00\x00\xD8", b"\xFF\xFEa\x00b"] {
            assert!(std::str::from_utf8(&decode(bytes).1).is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn an_empty_file_is_empty_text() {
        assert_eq!(decode(b""), (Encoding::Undecided, Vec::new()));
        assert_eq!(decode(&[0xEF, 0xBB, 0xBF]), (Encoding::Utf8, Vec::new()));
    }
}
