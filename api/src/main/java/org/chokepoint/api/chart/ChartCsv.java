package org.chokepoint.api.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The figures of a chart as CSV (RFC 4180) with a header, in UTF-8. */
final class ChartCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private ChartCsv() {}

  static byte[] of(DrawnChart chart) {
    return text(chart).getBytes(StandardCharsets.UTF_8);
  }

  /** Begins with the mark by which Excel knows UTF-8. */
  static byte[] marked(DrawnChart chart) {
    return (BYTE_ORDER_MARK + text(chart)).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(DrawnChart chart) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(guarded(chart.columns()));
      chart.rows().forEach(row -> csv.writeRecord(guarded(row)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  private static List<String> guarded(List<String> cells) {
    return cells.stream().map(ChartCsv::guarded).toList();
  }

  /** A spreadsheet takes such a cell for a formula; the apostrophe keeps it text. */
  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
