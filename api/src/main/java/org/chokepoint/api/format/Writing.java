package org.chokepoint.api.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rows written whole before the first byte is sent, so that their number and digest can be told
 * ahead of them.
 */
public final class Writing {
  /** The largest answer, in bytes. */
  public static final int MOST_BYTES = 256 << 20;

  private Writing() {}

  private interface Step {
    void to(OutputStream out) throws IOException;
  }

  /**
   * A page of JSON.
   *
   * @param about further members of the object, before the rows
   * @param next the cursor of the rows that follow
   * @throws AnswerTooLarge if it has more than {@value #MOST_BYTES} bytes
   */
  public static byte[] page(Map<String, Object> about, RowSet rows, Optional<String> next) {
    return bytes(out -> JsonRows.page(about, rows, next, out));
  }

  /** CSV that begins with a byte order mark. */
  public static byte[] markedCsv(RowSet rows) {
    return bytes(out -> CsvRows.writeMarked(rows, out));
  }

  /**
   * All rows in a format.
   *
   * @param about what the file says of itself, where the format has a place for it
   * @throws IllegalArgumentException if rows have no such form
   * @throws AnswerTooLarge if they have more than {@value #MOST_BYTES} bytes
   */
  public static byte[] whole(Format format, Map<String, Object> about, RowSet rows) {
    return switch (format) {
      case JSON -> page(about, rows, Optional.empty());
      case NDJSON -> bytes(out -> JsonRows.lines(rows, out));
      case CSV -> bytes(out -> CsvRows.write(rows, out));
      case ARROW -> bytes(out -> ArrowRows.write(texts(about), rows, out));
      case PARQUET -> bytes(out -> ParquetRows.write(texts(about), rows, out));
      case GRAPHML -> throw new IllegalArgumentException("rows are no graph");
    };
  }

  private static Map<String, String> texts(Map<String, Object> about) {
    Map<String, String> texts = new LinkedHashMap<>();
    about.forEach(
        (name, value) ->
            texts.put(
                "chokepoint." + name, value instanceof String word ? word : Json.text(value)));
    return texts;
  }

  private static byte[] bytes(Step step) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (BoundedStream out = new BoundedStream(kept, MOST_BYTES)) {
      step.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept.toByteArray();
  }
}
