package org.chokepoint.api.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as it is sent: RFC 4180, in UTF-8. */
public final class CsvText implements Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CsvWriter csv;

  private CsvText(Writer writer) {
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
  }

  /** CSV into a stream. */
  public static CsvText to(OutputStream out) {
    return new CsvText(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** CSV that begins with the mark by which Excel knows UTF-8. */
  public static CsvText marked(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    return new CsvText(writer);
  }

  /** Writes one line; an empty cell is null. */
  public void line(List<@Nullable String> cells) {
    csv.writeRecord(cells);
  }

  /** A spreadsheet takes such words for a formula; the apostrophe keeps them text. */
  public static String guarded(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
