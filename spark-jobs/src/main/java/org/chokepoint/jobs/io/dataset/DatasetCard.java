package org.chokepoint.jobs.io.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.usage.synthetic.PanelSettings;

/**
 * What a dataset says of itself in {@code card.yaml}.
 *
 * @param id the folder's name
 * @param title one line
 * @param question the question it answers
 * @param titleLocal the title in the language of the place; empty if there is none
 * @param questionLocal the question in that language; empty if there is none
 * @param kind {@code real} or {@code synthetic}
 * @param licence terms
 * @param unit the unit of its figures, in words
 * @param coverage what it covers and what not
 * @param methods decisions taken, one sentence each
 * @param sources where its figures are printed
 * @param rejectedShareTolerated the fraction of rows that may be rejected before the dataset stops
 * @param files its files
 * @param generator settings of the generator that makes a synthetic file, if any
 */
public record DatasetCard(
    String id,
    String title,
    String question,
    String titleLocal,
    String questionLocal,
    String kind,
    String licence,
    String unit,
    String coverage,
    List<String> methods,
    List<Source> sources,
    BigDecimal rejectedShareTolerated,
    List<CardFile> files,
    Optional<PanelSettings> generator) {
  public DatasetCard {
    methods = List.copyOf(methods);
    sources = List.copyOf(sources);
    files = List.copyOf(files);
  }

  /** Where a figure is printed; absent parts are empty. */
  public record Source(
      String id, String title, String publisher, String date, String url, String licence) {}

  /**
   * One file.
   *
   * @param path relative to the folder
   * @param table the canonical table
   * @param format {@code csv} or {@code parquet}
   * @param sha256 its hash; absent only for a generated file
   * @param columns canonical name to header name, where they differ
   * @param constants canonical name to a value for every row
   */
  public record CardFile(
      String path,
      String table,
      String format,
      Optional<String> sha256,
      Map<String, String> columns,
      Map<String, String> constants) {
    public CardFile {
      columns = Map.copyOf(columns);
      constants = Map.copyOf(constants);
    }
  }
}
