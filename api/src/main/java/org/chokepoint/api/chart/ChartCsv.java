package org.chokepoint.api.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.chokepoint.api.format.CsvText;

/** The figures of a chart as CSV with a header. */
final class ChartCsv {
  private ChartCsv() {}

  private interface Opening {
    CsvText of(OutputStream out) throws IOException;
  }

  static byte[] of(DrawnChart chart) {
    return written(chart, CsvText::to);
  }

  static byte[] marked(DrawnChart chart) {
    return written(chart, CsvText::marked);
  }

  private static byte[] written(DrawnChart chart, Opening opening) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvText csv = opening.of(bytes)) {
      csv.line(texts(chart.columns()));
      chart.rows().forEach(row -> csv.line(texts(row)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  private static List<String> texts(List<? extends Object> cells) {
    return cells.stream()
        .map(
            cell ->
                cell instanceof Number number ? plain(number) : CsvText.guarded(cell.toString()))
        .toList();
  }

  /** Without an exponent, whole numbers without a fraction. */
  private static String plain(Number number) {
    return number instanceof Double || number instanceof Float
        ? BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString()
        : number.toString();
  }
}
