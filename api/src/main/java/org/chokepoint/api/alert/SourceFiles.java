package org.chokepoint.api.alert;

import java.util.List;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;

/** Which file of a dataset fills a table. */
final class SourceFiles {
  private SourceFiles() {}

  /** The only file of that table, or the empty text where there are none or several. */
  static String of(Release release, String dataset, String table) {
    ArrowTable files = release.table("dataset_file");
    List<String> found =
        files
            .rowNumbers()
            .filter(row -> files.word("dataset", row).equals(dataset))
            .filter(row -> files.word("table", row).equals(table))
            .mapToObj(row -> files.word("file", row))
            .toList();
    return found.size() == 1 ? found.get(0) : "";
  }
}
