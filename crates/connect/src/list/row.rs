//! Splitting text into rows of cells.
//!
//! The form is that of RFC 4180, with any separator and with any kind of line end. A reader of this form has to hold a whole
//! row, and one forgotten quotation mark makes the rest of the file one row; so there are limits here, and quotation marks
//! that do not match are noticed where a lenient reader would go on with the wrong cells.

use std::io::Read;

use super::ListError;
use super::encoding::{Decoded, Encoding};

/// The longest cell that is read, in bytes.
pub(super) const LONGEST_CELL: usize = 64 * 1024;
/// The longest row that is read, in bytes.
pub(super) const LONGEST_ROW: usize = 1024 * 1024;

/// Stands between the cells of a row that has been read: one byte of ASCII, so that no letter can grow together across it,
/// and white space, so that a row of empty cells is blank.
const BETWEEN: u8 = b'\n';

/// Reads rows one after the other.
pub(super) struct Rows<R> {
    source: Decoded<R>,
    delimiter: u8,
    /// Decoded text, read up to `at`.
    text: Vec<u8>,
    at: usize,
    /// The line of the file that `at` is on.
    line: u64,
    /// The last row ended with a carriage return: a line feed that follows belongs to it.
    after_return: bool,
}

/// The cells of one row.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The line of the file on which the row starts, counted from 1.
    pub line: u64,
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<usize>,
}

/// A row that could not be read, or not as it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub line: u64,
    /// The line on which the row ends.
    pub last_line: u64,
    /// The position of the first bad cell.
    pub cell: usize,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FaultKind {
    CellTooLong,
    RowTooLong,
    /// Something follows the closing quotation mark of a cell.
    Quotes,
    /// It is not in the encoding of the file.
    Unreadable,
}

/// Where in a cell the reading is.
#[derive(Clone, Copy)]
enum Within {
    Start,
    Plain,
    Quoted,
    /// After a quotation mark inside quotation marks: the end of the cell, or the first of two.
    Quote,
    /// After the closing quotation mark.
    Closed,
}

impl Row {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a cell; nothing where the row is too short.
    pub fn cell(&self, index: usize) -> &str {
        let start = match index.checked_sub(1) {
            Some(before) => self.ends.get(before).map_or(self.text.len(), |end| end + 1),
            None => 0,
        };
        let end = self.ends.get(index).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default()
    }

    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }

    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl<R: Read> Rows<R> {
    pub fn new(source: Decoded<R>, delimiter: u8) -> Rows<R> {
        Rows { source, delimiter, text: Vec::new(), at: 0, line: 1, after_return: false }
    }

    pub fn encoding(&self) -> Encoding {
        self.source.encoding()
    }

    pub const fn set_delimiter(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
    }

    /// The text that has been decoded and not been read.
    pub fn ahead(&mut self) -> Result<&[u8], ListError> {
        if self.at == self.text.len() {
            self.refill()?;
        }
        Ok(&self.text[self.at..])
    }

    /// Leaves out the rest of the line.
    pub fn skip_line(&mut self) -> Result<(), ListError> {
        loop {
            let ahead = self.ahead()?;
            if ahead.is_empty() {
                return Ok(());
            }
            match ahead.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
                Some(end) => {
                    let sign = ahead[end];
                    self.at += end + 1;
                    self.end_line(sign);
                    return self.skip_line_feed();
                }
                None => self.at = self.text.len(),
            }
        }
    }

    /// The next row that is not blank. `None` at the end of the file.
    pub fn next(&mut self, row: &mut Row) -> Result<Option<Result<(), Fault>>, ListError> {
        loop {
            match self.read(row)? {
                Some(Ok(())) if row.is_blank() => {}
                other => return Ok(other),
            }
        }
    }

    fn refill(&mut self) -> Result<(), ListError> {
        self.text.clear();
        self.at = 0;
        self.source.read_into(&mut self.text)?;
        Ok(())
    }

    fn skip_line_feed(&mut self) -> Result<(), ListError> {
        if self.after_return && self.ahead()?.first() == Some(&b'\n') {
            self.at += 1;
        }
        self.after_return = false;
        Ok(())
    }

    const fn end_line(&mut self, sign: u8) {
        self.line += 1;
        self.after_return = sign == b'\r';
    }

    fn read(&mut self, row: &mut Row) -> Result<Option<Result<(), Fault>>, ListError> {
        self.skip_line_feed()?;
        if self.ahead()?.is_empty() {
            return Ok(None);
        }
        let mut draft = Draft::of(row, self.line);
        let mut last_line = None;
        let mut within = Within::Start;
        let delimiter = self.delimiter;
        let ends_cell = |byte: u8| byte == delimiter || matches!(byte, b'\n' | b'\r');
        loop {
            let ahead = self.ahead()?;
            let Some(&next) = ahead.first() else {
                if matches!(within, Within::Quoted) {
                    return Err(ListError::OpenQuote { line: draft.line });
                }
                break;
            };
            match within {
                Within::Start if next == b'"' => {
                    self.at += 1;
                    within = Within::Quoted;
                }
                Within::Start | Within::Plain => {
                    let end = ahead.iter().position(|byte| ends_cell(*byte));
                    let length = end.unwrap_or(ahead.len());
                    draft.push(&ahead[..length]);
                    let sign = end.map(|end| ahead[end]);
                    self.at += length + usize::from(sign.is_some());
                    match sign {
                        None => within = Within::Plain,
                        Some(sign) if sign == delimiter => {
                            draft.end_cell();
                            within = Within::Start;
                        }
                        Some(sign) => {
                            last_line = Some(self.line);
                            self.end_line(sign);
                            break;
                        }
                    }
                }
                Within::Quoted => {
                    let end = ahead.iter().position(|byte| *byte == b'"');
                    let length = end.unwrap_or(ahead.len());
                    draft.push(&ahead[..length]);
                    let lines = ahead[..length].split(|byte| *byte == b'\n').count() - 1;
                    self.at += length + usize::from(end.is_some());
                    self.line += lines as u64;
                    if end.is_some() {
                        within = Within::Quote;
                    }
                }
                Within::Quote if next == b'"' => {
                    draft.push(b"\"");
                    self.at += 1;
                    within = Within::Quoted;
                }
                Within::Quote | Within::Closed if ends_cell(next) => within = Within::Plain,
                Within::Quote | Within::Closed if next == b' ' => {
                    self.at += 1;
                    within = Within::Closed;
                }
                Within::Quote | Within::Closed => {
                    draft.fault(FaultKind::Quotes);
                    within = Within::Plain;
                }
            }
        }
        Ok(Some(draft.finish(last_line.unwrap_or(self.line))))
    }
}

impl<'t> Rows<&'t [u8]> {
    /// Rows of text that is at hand.
    pub fn of(text: &'t [u8], delimiter: u8) -> Rows<&'t [u8]> {
        Rows::new(Decoded::utf8(text), delimiter)
    }
}

/// A row that is being read. After a fault it takes nothing more in, so that it stays within its limits.
struct Draft<'r> {
    row: &'r mut Row,
    bytes: Vec<u8>,
    line: u64,
    /// Where the cell starts.
    start: usize,
    fault: Option<(usize, FaultKind)>,
}

impl Draft<'_> {
    fn of(row: &mut Row, line: u64) -> Draft<'_> {
        row.line = line;
        row.ends.clear();
        let mut bytes = std::mem::take(&mut row.text).into_bytes();
        bytes.clear();
        Draft { row, bytes, line, start: 0, fault: None }
    }

    fn push(&mut self, piece: &[u8]) {
        if self.fault.is_some() {
            return;
        }
        if self.bytes.len() - self.start + piece.len() > LONGEST_CELL {
            self.fault(FaultKind::CellTooLong);
        } else if self.bytes.len() + piece.len() > LONGEST_ROW {
            self.fault(FaultKind::RowTooLong);
        } else {
            self.bytes.extend_from_slice(piece);
        }
    }

    fn end_cell(&mut self) {
        if self.fault.is_some() {
            return;
        }
        self.row.ends.push(self.bytes.len());
        self.bytes.push(BETWEEN);
        self.start = self.bytes.len();
        if self.bytes.len() > LONGEST_ROW {
            self.fault(FaultKind::RowTooLong);
        }
    }

    fn fault(&mut self, kind: FaultKind) {
        let cell = self.row.ends.len();
        self.fault.get_or_insert((cell, kind));
    }

    fn finish(mut self, last_line: u64) -> Result<(), Fault> {
        self.row.ends.push(self.bytes.len());
        match String::from_utf8(self.bytes) {
            Ok(text) => self.row.text = text,
            Err(error) => {
                let bad = error.utf8_error().valid_up_to();
                let cell = self.row.ends.iter().position(|end| bad < *end).unwrap_or_default();
                self.fault.get_or_insert((cell, FaultKind::Unreadable));
            }
        }
        match self.fault {
            None => Ok(()),
            Some((cell, kind)) => Err(Fault { line: self.line, last_line, cell, kind }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The cells of a row, with its line.
    type Read = Result<(u64, Vec<String>), Fault>;

    /// All rows of a text.
    fn rows(text: &str) -> Vec<Read> {
        let mut rows = Rows::of(text.as_bytes(), b',');
        let mut row = Row::default();
        let mut all = Vec::new();
        while let Some(read) = rows.next(&mut row).unwrap() {
            all.push(read.map(|()| (row.line, row.cells().map(str::to_owned).collect())));
        }
        all
    }

    #[expect(clippy::unnecessary_wraps, reason = "it is compared with what has been read")]
    fn row(line: u64, cells: &[&str]) -> Read {
        Ok((line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn cells_are_split_at_separators_outside_quotation_marks() {
        assert_eq!(rows("a,b,c\n"), [row(1, &["a", "b", "c"])]);
        assert_eq!(rows("\"a,b\",\"say \"\"hi\"\"\",\"\""), [row(1, &["a,b", "say \"hi\"", ""])]);
        assert_eq!(rows("5\" screen,\"x\" ,,"), [row(1, &["5\" screen", "x", "", ""])]);
    }

    #[test]
    fn every_kind_of_line_end_ends_a_row() {
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("a,b{end}c,d{end}");
            assert_eq!(rows(&text), [row(1, &["a", "b"]), row(2, &["c", "d"])], "{end:?}");
        }
    }

    #[test]
    fn a_row_is_on_the_line_where_it_starts() {
        let text = "a,b\r\n\r\n\"two\r\nlines\",c\r\n , \r\nd,e";
        assert_eq!(rows(text), [row(1, &["a", "b"]), row(3, &["two\r\nlines", "c"]), row(6, &["d", "e"])]);
    }

    #[test]
    fn quotation_marks_that_do_not_match_are_a_fault_of_the_rows_they_cover() {
        let text = "a,\"b\nc,d\ne,\"f\"\ng,h\n";
        let fault = Fault { line: 1, last_line: 3, cell: 1, kind: FaultKind::Quotes };
        assert_eq!(rows(text), [Err(fault), row(4, &["g", "h"])]);
    }

    #[test]
    fn a_quotation_mark_that_never_closes_is_a_fault_of_the_file() {
        let mut rows = Rows::of(b"a,b\nc,\"d\ne,f\n", b',');
        let mut row = Row::default();
        assert!(matches!(rows.next(&mut row), Ok(Some(Ok(())))));
        assert!(matches!(rows.next(&mut row), Err(ListError::OpenQuote { line: 2 })));
    }

    #[test]
    fn a_huge_cell_or_row_is_left_out_and_the_next_row_is_read() {
        let huge = "x".repeat(10 * 1024 * 1024);
        let fault = Fault { line: 1, last_line: 1, cell: 1, kind: FaultKind::CellTooLong };
        assert_eq!(rows(&format!("a,\"{huge}\",b\nc,d")), [Err(fault), row(2, &["c", "d"])]);
        let wide = "x,".repeat(LONGEST_ROW);
        let read = rows(&format!("{wide}\nc,d"));
        assert!(matches!(read[0], Err(Fault { kind: FaultKind::RowTooLong, .. })));
        assert_eq!(read[1], row(2, &["c", "d"]));
    }

    #[test]
    fn bytes_that_are_not_text_are_a_fault_of_their_cell() {
        let mut rows = Rows::of(b"a,\xC3,\xA9\nb\n", b',');
        let mut row = Row::default();
        let fault = Fault { line: 1, last_line: 1, cell: 1, kind: FaultKind::Unreadable };
        assert_eq!(rows.next(&mut row).unwrap(), Some(Err(fault)));
        assert_eq!(rows.next(&mut row).unwrap(), Some(Ok(())));
    }

    proptest! {
        /// The reader of the `csv` crate is the measure, wherever the text follows the form.
        #[test]
        fn a_table_without_faults_is_split_as_others_split_it(
            text in "(([ab]{0,3}|\"([ab,\n]|\"\"){0,5}\")(,|\n|\r\n)){0,20}",
        ) {
            let ours: Vec<Vec<String>> = rows(&text).into_iter().map(|row| row.unwrap().1).collect();
            let theirs: Vec<Vec<String>> = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(text.as_bytes())
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<String>>())
                .filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
                .collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
