package org.chokepoint.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads comma-separated values into checked rows; goes on after a fault to find them all. */
public final class CsvTable {
  private static final int LONGEST_FIELD = 1 << 20;

  private CsvTable() {}

  /** Receives each checked row in file order. */
  @FunctionalInterface
  public interface RowSink {
    /** Takes one row that passed. */
    void accept(TableRow row);
  }

  /** Reads a whole file, keeps its rows, and checks that keys are unique. */
  public static TableReading read(TableFile file, ByteSource bytes) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    UniqueKeys keys = new UniqueKeys(file);
    Streamed streamed =
        stream(
            file,
            bytes,
            row -> {
              Optional<Fault> twin = keys.add(row);
              twin.ifPresentOrElse(faults::add, () -> rows.add(row));
            },
            faults);
    return new TableReading(file, streamed.encoding(), streamed.rowsRead(), rows, faults);
  }

  /**
   * What a pass over a file found besides rows and faults.
   *
   * @param encoding the encoding, or {@code none}
   * @param rowsRead data rows
   */
  public record Streamed(String encoding, long rowsRead) {}

  /** Reads a file of any size row by row; keys are not checked. */
  public static Streamed stream(TableFile file, ByteSource bytes, RowSink rows, List<Fault> faults)
      throws IOException {
    Optional<TextEncoding> encoding = TextEncoding.of(bytes);
    if (encoding.isEmpty()) {
      faults.add(undecodable(file, bytes));
      return new Streamed("none", 0);
    }
    try (Reader text = encoding.get().open(bytes);
        CsvReader<CsvRecord> records = csv().ofCsvRecord(text)) {
      return new Streamed(encoding.get().id(), rows(file, records.iterator(), rows, faults));
    }
  }

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_FIELD);
  }

  private static long rows(
      TableFile file, Iterator<CsvRecord> records, RowSink sink, List<Fault> faults) {
    long line = 1;
    long read = 0;
    try {
      if (!records.hasNext()) {
        faults.add(
            file.fault(
                FaultKind.EMPTY_FILE,
                0,
                "",
                "no rows",
                "a header row and data rows",
                "check the export"));
        return 0;
      }
      int before = faults.size();
      HeaderBinding binding = HeaderBinding.of(file, records.next().getFields(), faults);
      boolean usable =
          faults.stream().skip(before).noneMatch(f -> f.kind() == FaultKind.MISSING_COLUMN);
      while (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        read++;
        TableRow row = usable ? binding.check(line, record.getFields(), faults) : null;
        if (row != null) {
          sink.accept(row);
        }
      }
    } catch (CsvParseException malformed) {
      faults.add(malformed(file, line, malformed));
    }
    return read;
  }

  private static Fault malformed(TableFile file, long line, CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    return file.fault(
        FaultKind.MALFORMED_CSV,
        line + 1,
        "",
        String.valueOf(cause.getMessage()),
        "comma-separated values (RFC 4180)",
        "close the quote that opens on or after this line, or split a field over 1 MiB");
  }

  private static Fault undecodable(TableFile file, ByteSource bytes) throws IOException {
    long offset = TextEncoding.UTF_8.firstFault(bytes);
    return file.fault(
        FaultKind.UNDECODABLE,
        lineAt(bytes, offset),
        "",
        "a byte at offset " + offset + " that is no text",
        "UTF-8 (with or without byte order mark), UTF-16 with byte order mark, or CP949",
        "export the file again as UTF-8");
  }

  private static long lineAt(ByteSource bytes, long offset) throws IOException {
    try (var in = bytes.open()) {
      long line = 1;
      for (byte b : in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, offset))) {
        line += b == '\n' ? 1 : 0;
      }
      return line;
    }
  }
}
