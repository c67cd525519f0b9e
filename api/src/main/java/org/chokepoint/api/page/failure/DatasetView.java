package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One dataset as its page shows it.
 *
 * @param quality its quality in short
 * @param licence the terms of its data
 * @param unit what its figures are in
 * @param coverage what it covers
 * @param methods how its figures were made, in sentences
 * @param hash the hash of all that it consists of, as the release log names it
 * @param files its files
 * @param markets its markets
 * @param rejects the rows refused
 * @param sources where its figures are printed
 * @param nodes how many nodes it describes
 * @param incidents how many outages it describes
 * @param failures whether single failures were computed from it
 * @param tables its tables with the number of rows, as data names them
 */
public record DatasetView(
    DatasetQuality quality,
    String licence,
    String unit,
    String coverage,
    List<String> methods,
    String hash,
    List<FileLine> files,
    List<MarketLine> markets,
    Paged<RejectLine> rejects,
    List<SourceLine> sources,
    int nodes,
    int incidents,
    boolean failures,
    List<TableLine> tables) {
  public DatasetView {
    methods = List.copyOf(methods);
    files = List.copyOf(files);
    markets = List.copyOf(markets);
    sources = List.copyOf(sources);
    tables = List.copyOf(tables);
  }

  /** The dataset. */
  public DatasetCard card() {
    return quality.card();
  }

  /**
   * What was read of one file.
   *
   * @param file its name
   * @param table the table it fills
   * @param sha256 its hash
   * @param read rows read
   * @param rejected rows refused
   */
  public record FileLine(String file, String table, String sha256, long read, long rejected) {
    static FileLine of(Row row) {
      return new FileLine(
          row.text("file"),
          row.text("table"),
          row.text("sha256"),
          row.count("rows_read"),
          row.count("rows_rejected"));
    }
  }

  /**
   * A row that was refused.
   *
   * @param file the file
   * @param line the line
   * @param column the column
   * @param fault what is wrong
   * @param found what stands there
   * @param expected what should
   * @param remedy what to do
   */
  public record RejectLine(
      String file,
      long line,
      String column,
      String fault,
      String found,
      String expected,
      String remedy) {
    static RejectLine of(Row row) {
      return new RejectLine(
          row.text("file"),
          row.count("line"),
          row.text("column"),
          row.text("fault"),
          row.text("found"),
          row.text("expected"),
          row.text("remedy"));
    }
  }

  /**
   * A market of the dataset.
   *
   * @param id the identifier
   * @param name its name
   * @param nameLocal its name in its own language, or the empty text
   * @param newest its newest period, or the empty text
   * @param coverage the part of that market that named firms hold, where known
   */
  public record MarketLine(
      String id, String name, String nameLocal, String newest, OptionalDouble coverage) {}

  /**
   * A table that can be taken away.
   *
   * @param path where it is as data
   * @param name the name of the table
   * @param rows how many rows the dataset has in it
   */
  public record TableLine(String path, String name, int rows) {}
}
