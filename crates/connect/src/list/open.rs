//! Opening the file of a list: plain, or packed in an archive as Intune hands it out.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use flate2::Crc;
use flate2::read::DeflateDecoder;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::ListError;

/// The most that an archive may unpack to.
const MOST_UNPACKED: u64 = 2 << 30;
/// Nothing smaller than this does harm, however well it was packed.
const HARMLESS: u64 = 64 << 20;
/// Lists pack to about a tenth; an archive that claims hundreds was made to fill memory or disk.
const MOST_RATIO: u64 = 200;

/// Opens a list: a text file, or an archive with exactly one in it. Which of the two it is, its content says.
pub fn open(path: &Path) -> Result<Box<dyn Read + Send>, ListError> {
    let mut file = File::open(path)?;
    let mut beginning = Vec::with_capacity(4);
    file.by_ref().take(4).read_to_end(&mut beginning)?;
    file.seek(SeekFrom::Start(0))?;
    if beginning == b"PK\x03\x04" || beginning == b"PK\x05\x06" { Ok(Box::new(unpack(file)?)) } else { Ok(Box::new(file)) }
}

/// The list in an archive, checked while it is read.
struct Unpacked<R> {
    source: Packed<R>,
    packed: u64,
    /// The length and the checksum that the archive promises.
    length: u64,
    checksum: u32,
    seen: Crc,
    read: u64,
}

enum Packed<R> {
    Stored(R),
    Deflated(DeflateDecoder<R>),
}

/// Finds the list in an archive. The directory is the zip library's to read; what it points to is unpacked here, for the
/// library's own reader cannot be handed on without the archive.
fn unpack<R: Read + Seek>(file: R) -> Result<Unpacked<impl Read>, ListError> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(damaged)?;
    let index = only_list(&archive)?;
    let entry = archive.by_index_raw(index).map_err(damaged)?;
    let (packed, length, checksum, method) = (entry.compressed_size(), entry.size(), entry.crc32(), entry.compression());
    if entry.encrypted() {
        return Err(ListError::ArchiveLocked);
    }
    let start = entry.data_start();
    drop(entry);
    if is_bomb(packed, length) {
        return Err(ListError::ArchiveTooLarge { limit: MOST_UNPACKED });
    }
    let start = start.ok_or_else(|| ListError::ArchiveDamaged("no data".to_owned()))?;
    let mut file = archive.into_inner();
    file.seek(SeekFrom::Start(start))?;
    let bytes = file.take(packed);
    let source = match method {
        CompressionMethod::Stored => Packed::Stored(bytes),
        CompressionMethod::Deflated => Packed::Deflated(DeflateDecoder::new(bytes)),
        other => return Err(ListError::ArchiveDamaged(format!("packed by method {other}"))),
    };
    Ok(Unpacked { source, packed, length, checksum, seen: Crc::new(), read: 0 })
}

/// The position of the one list among the files of an archive.
fn only_list<R: Read + Seek>(archive: &ZipArchive<R>) -> Result<usize, ListError> {
    let mut lists = Vec::new();
    for (index, name) in archive.file_names().enumerate() {
        let name = name.map_err(damaged)?;
        if name == "xl/workbook.xml" || name == "content.xml" {
            return Err(ListError::Workbook);
        }
        let ending = Path::new(name.as_ref()).extension().map(OsStr::to_ascii_lowercase);
        let is_list = ending.is_some_and(|ending| ending == "csv" || ending == "tsv" || ending == "txt");
        // Macs add a shadow of each file.
        if is_list && !name.starts_with("__MACOSX/") {
            lists.push((index, name.into_owned()));
        }
    }
    match lists.as_slice() {
        [] => Err(ListError::NoListInArchive),
        [(index, _)] => Ok(*index),
        _ => Err(ListError::SeveralListsInArchive { names: lists.into_iter().map(|(_, name)| name).collect() }),
    }
}

const fn is_bomb(packed: u64, unpacked: u64) -> bool {
    unpacked > MOST_UNPACKED || unpacked > HARMLESS && unpacked / MOST_RATIO > packed
}

fn damaged(error: ZipError) -> ListError {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => ListError::from(error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ListError::ArchiveLocked,
        other => ListError::ArchiveDamaged(other.to_string()),
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let count = match &mut self.source {
            Packed::Stored(source) => source.read(buffer)?,
            Packed::Deflated(source) => source.read(buffer).map_err(|error| match error.kind() {
                io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => broken(&error.to_string()),
                _ => error,
            })?,
        };
        self.read += count as u64;
        self.seen.update(&buffer[..count]);
        if is_bomb(self.packed, self.read) {
            return Err(io::Error::other(ListError::ArchiveTooLarge { limit: MOST_UNPACKED }));
        }
        if self.read > self.length || count == 0 && (self.read < self.length || self.seen.sum() != self.checksum) {
            return Err(broken("its content is not what its directory promises"));
        }
        Ok(count)
    }
}

fn broken(detail: &str) -> io::Error {
    io::Error::other(ListError::ArchiveDamaged(detail.to_owned()))
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            archive.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn unpacked(bytes: Vec<u8>) -> Result<String, ListError> {
        let mut text = String::new();
        unpack(Cursor::new(bytes))?.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn the_one_list_in_an_archive_is_read_packed_or_not() {
        for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
            let files: [(&str, &[u8]); 3] =
                [("readme.md", b"#"), ("export/Devices.CSV", b"Device ID\n1\n"), ("__MACOSX/export/._Devices.csv", b"\0")];
            assert_eq!(unpacked(archive(&files, method)).unwrap(), "Device ID\n1\n");
        }
    }

    #[test]
    fn an_archive_must_have_exactly_one_list() {
        let none = archive(&[("readme.md", b"#")], CompressionMethod::Stored);
        assert!(matches!(unpacked(none), Err(ListError::NoListInArchive)));
        let two = archive(&[("a.csv", b"a"), ("b.csv", b"b")], CompressionMethod::Stored);
        assert!(matches!(unpacked(two), Err(ListError::SeveralListsInArchive { names }) if names == ["a.csv", "b.csv"]));
        let workbook = archive(&[("[Content_Types].xml", b""), ("xl/workbook.xml", b"")], CompressionMethod::Stored);
        assert!(matches!(unpacked(workbook), Err(ListError::Workbook)));
    }

    #[test]
    fn an_archive_that_unpacks_to_far_too_much_is_refused() {
        let zeros = vec![b'0'; usize::try_from(HARMLESS).unwrap() + 1];
        let bomb = archive(&[("a.csv", &zeros)], CompressionMethod::Deflated);
        assert!(matches!(unpacked(bomb), Err(ListError::ArchiveTooLarge { .. })));
        assert!(is_bomb(1 << 30, MOST_UNPACKED + 1));
        assert!(!is_bomb(1 << 20, 100 << 20));
    }

    #[test]
    fn an_archive_that_claims_to_be_small_is_found_out_while_it_unpacks() {
        let source = Packed::Stored(std::io::repeat(b'x'));
        let mut liar = Unpacked { source, packed: 10, length: u64::MAX, checksum: 0, seen: Crc::new(), read: 0 };
        let error = std::io::copy(&mut liar, &mut std::io::sink()).unwrap_err();
        assert!(matches!(ListError::from(error), ListError::ArchiveTooLarge { .. }));
        assert!(liar.read < 2 * HARMLESS);
    }

    #[test]
    fn a_damaged_archive_is_never_read_as_if_it_were_whole() {
        let content = "Device ID,OS\n".repeat(1_000);
        for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
            let whole = archive(&[("a.csv", content.as_bytes())], method);
            for at in 0..whole.len() {
                let mut damaged = whole.clone();
                damaged[at] ^= 0x55;
                if let Ok(text) = unpacked(damaged) {
                    assert_eq!(text, content, "byte {at}");
                }
            }
            assert!(unpacked(whole[..whole.len() / 2].to_vec()).is_err());
        }
    }
}
