package org.chokepoint.api.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The figures of a chart as CSV (RFC 4180) with a header, in UTF-8. */
final class ChartCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

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

  private static List<String> guarded(List<? extends Object> cells) {
    return cells.stream()
        .map(cell -> cell instanceof Number number ? plain(number) : guarded(cell.toString()))
        .toList();
  }

  /** Without an exponent, whole numbers without a fraction. */
  private static String plain(Number number) {
    return number instanceof Double || number instanceof Float
        ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
        : number.toString();
  }

  /** A spreadsheet takes such a cell for a formula; the apostrophe keeps it text. */
  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
