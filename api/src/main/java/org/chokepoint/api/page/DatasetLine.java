package org.chokepoint.api.page;

import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/**
 * One dataset of a release on the page.
 *
 * @param dataset the identifier
 * @param title its title
 * @param titleLocal its title in the language of the place; empty where there is none
 * @param question what it was made to answer
 * @param questionLocal the question in that language; empty where there is none
 * @param synthetic whether it is made up
 * @param rowsRead input rows read
 * @param rowsRejected input rows refused
 */
public record DatasetLine(
    String dataset,
    String title,
    String titleLocal,
    String question,
    String questionLocal,
    boolean synthetic,
    long rowsRead,
    long rowsRejected) {

  /** The datasets of a release by identifier. */
  public static List<DatasetLine> of(Release release) {
    ArrowTable cards = release.table("dataset");
    ArrowTable files = release.table("dataset_file");
    return cards.rowNumbers().mapToObj(row -> line(cards, row, files)).toList();
  }

  private static DatasetLine line(ArrowTable cards, int row, ArrowTable files) {
    String dataset = cards.word("dataset", row);
    return new DatasetLine(
        dataset,
        cards.word("title", row),
        cards.word("title_local", row),
        cards.word("question", row),
        cards.word("question_local", row),
        cards.word("kind", row).equalsIgnoreCase("synthetic"),
        sum(files, dataset, "rows_read"),
        sum(files, dataset, "rows_rejected"));
  }

  private static long sum(ArrowTable files, String dataset, String column) {
    RowFilter own = files.where("dataset", dataset);
    return files.rowNumbers().filter(own::accepts).mapToLong(row -> files.count(column, row)).sum();
  }
}
