package org.chokepoint.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a comma-separated file, checked one after the other; goes on after a fault. */
public final class CsvRows implements Iterator<CheckedRow>, Closeable {
  private static final int LONGEST_FIELD = 1 << 20;

  private final TableFile file;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private @Nullable HeaderBinding binding;
  private @Nullable CheckedRow next;
  private @Nullable CsvRecord last;

  /** Opens a file in an encoding that it was found to have. */
  public CsvRows(TableFile file, ByteSource bytes, TextEncoding encoding) throws IOException {
    this.file = file;
    this.reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(encoding.open(bytes));
    this.records = reader.iterator();
    this.next = header();
  }

  @Override
  public boolean hasNext() {
    if (next == null && binding != null) {
      next = data(binding);
    }
    return next != null;
  }

  @Override
  public CheckedRow next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    CheckedRow row = next;
    next = null;
    return row;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private @Nullable CheckedRow header() {
    List<Fault> faults = new ArrayList<>();
    try {
      if (!records.hasNext()) {
        return CheckedRow.of(List.of(empty()));
      }
      CsvRecord record = records.next();
      last = record;
      HeaderBinding bound = HeaderBinding.of(file, record.getFields(), faults);
      if (faults.stream().noneMatch(fault -> fault.kind() == FaultKind.MISSING_COLUMN)) {
        binding = bound;
      }
    } catch (CsvParseException malformed) {
      faults.add(malformed(malformed));
    }
    return faults.isEmpty() ? null : CheckedRow.of(faults);
  }

  private @Nullable CheckedRow data(HeaderBinding bound) {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      last = record;
      List<Fault> faults = new ArrayList<>();
      TableRow row = bound.check(record.getStartingLineNumber(), record.getFields(), faults);
      return new CheckedRow(true, Optional.ofNullable(row), faults);
    } catch (CsvParseException malformed) {
      binding = null;
      return CheckedRow.of(List.of(malformed(malformed)));
    }
  }

  private Fault empty() {
    return file.fault(
        FaultKind.EMPTY_FILE, 0, "", "no rows", "a header row and data rows", "check the export");
  }

  private static long lineAfter(@Nullable CsvRecord record) {
    if (record == null) {
      return 1;
    }
    long breaks = 0;
    for (String field : record.getFields()) {
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        breaks += c == '\n' || (c == '\r' && !field.startsWith("\n", i + 1)) ? 1 : 0;
      }
    }
    return record.getStartingLineNumber() + breaks + 1;
  }

  private Fault malformed(CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    return file.fault(
        FaultKind.MALFORMED_CSV,
        lineAfter(last),
        "",
        String.valueOf(cause.getMessage()),
        "comma-separated values (RFC 4180)",
        "close the quote that opens on or after this line, or split a field over 1 MiB");
  }
}
