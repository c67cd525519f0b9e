package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.RowFilter;

/** The datasets of a release: their cards, and what was read of each file. */
record DatasetsResource() implements Resource.OfRelease {
  record Body(String release, List<Row> datasets) {}

  record Row(
      String dataset,
      String title,
      String question,
      String kind,
      String licence,
      String unit,
      String coverage,
      List<String> methods,
      long sources,
      String cardSha256,
      long rowsRead,
      long rowsRejected,
      List<File> files) {}

  record File(
      String file,
      String table,
      String sha256,
      String encoding,
      long rowsRead,
      long rowsAccepted,
      long rowsRejected) {}

  @Override
  public String path() {
    return "/v1/datasets";
  }

  @Override
  public List<String> parameters() {
    return List.of("release");
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable cards = release.table("dataset");
    List<Row> rows =
        cards.rowNumbers().mapToObj(row -> row(cards, row, release.table("dataset_file"))).toList();
    return Answer.json(new Body(release.id(), rows));
  }

  private static Row row(ArrowTable cards, int row, ArrowTable allFiles) {
    String dataset = cards.word("dataset", row);
    RowFilter own = allFiles.where("dataset", dataset);
    List<File> files =
        allFiles.rowNumbers().filter(own::accepts).mapToObj(file -> file(allFiles, file)).toList();
    return new Row(
        dataset,
        cards.word("title", row),
        cards.word("question", row),
        cards.word("kind", row),
        cards.word("licence", row),
        cards.word("unit", row),
        cards.word("coverage", row),
        cards.word("methods", row).lines().toList(),
        cards.count("sources", row),
        cards.word("card_sha256", row),
        files.stream().mapToLong(File::rowsRead).sum(),
        files.stream().mapToLong(File::rowsRejected).sum(),
        files);
  }

  private static File file(ArrowTable files, int row) {
    return new File(
        files.word("file", row),
        files.word("table", row),
        files.word("sha256", row),
        files.word("encoding", row),
        files.count("rows_read", row),
        files.count("rows_accepted", row),
        files.count("rows_rejected", row));
  }
}
