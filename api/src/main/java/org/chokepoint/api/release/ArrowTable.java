package org.chokepoint.api.release;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;

/**
 * One table in Arrow memory, its rows sorted by all columns in order. Text is coded by a sorted
 * dictionary, so that a filter compares whole numbers.
 */
public final class ArrowTable implements AutoCloseable {
  private final StoredTable layout;
  private final VectorSchemaRoot vectors;
  private final Map<String, List<String>> words;

  ArrowTable(StoredTable layout, VectorSchemaRoot vectors, Map<String, List<String>> words) {
    this.layout = layout;
    this.vectors = vectors;
    this.words = Map.copyOf(words);
  }

  /** The layout. */
  public StoredTable layout() {
    return layout;
  }

  /** The number of rows. */
  public int rows() {
    return vectors.getRowCount();
  }

  /** The row numbers in order. */
  public IntStream rowNumbers() {
    return IntStream.range(0, rows());
  }

  /** Whether a cell is filled. */
  public boolean filled(String column, int row) {
    return !vectors.getVector(column).isNull(row);
  }

  /** The text of a cell, if it is filled. */
  public Optional<String> text(String column, int row) {
    IntVector codes = (IntVector) vectors.getVector(column);
    return codes.isNull(row) ? Optional.empty() : Optional.of(distinct(column).get(codes.get(row)));
  }

  /** The text of a cell, or the empty text. */
  public String word(String column, int row) {
    return text(column, row).orElse("");
  }

  /** The whole number in a cell, or 0. */
  public long count(String column, int row) {
    BigIntVector counts = (BigIntVector) vectors.getVector(column);
    return counts.isNull(row) ? 0 : counts.get(row);
  }

  /** The number in a cell, if it is filled; a decimal is rounded to the nearest double. */
  public Optional<Double> number(String column, int row) {
    if (vectors.getVector(column) instanceof DecimalVector decimals) {
      return decimals.isNull(row)
          ? Optional.empty()
          : Optional.of(decimals.getObject(row).doubleValue());
    }
    Float8Vector numbers = (Float8Vector) vectors.getVector(column);
    return numbers.isNull(row) ? Optional.empty() : Optional.of(numbers.get(row));
  }

  /** The exact decimal in a cell, if it is filled. */
  public Optional<BigDecimal> decimal(String column, int row) {
    DecimalVector decimals = (DecimalVector) vectors.getVector(column);
    return decimals.isNull(row) ? Optional.empty() : Optional.of(decimals.getObject(row));
  }

  /** The different texts of a column, sorted. */
  public List<String> distinct(String column) {
    return words.getOrDefault(column, List.of());
  }

  /** Whether a cell holds that text. */
  public RowFilter where(String column, String text) {
    int code = Collections.binarySearch(distinct(column), text);
    IntVector codes = (IntVector) vectors.getVector(column);
    return row -> code >= 0 && !codes.isNull(row) && codes.get(row) == code;
  }

  @Override
  public void close() {
    vectors.close();
  }
}
