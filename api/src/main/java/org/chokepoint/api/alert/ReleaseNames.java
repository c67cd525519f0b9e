package org.chokepoint.api.alert;

import java.util.Optional;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;

/** The names of a release. */
record ReleaseNames(Release release) {
  static ReleaseNames of(Release release) {
    return new ReleaseNames(release);
  }

  /** A firm's name in English, or its identifier. */
  String firm(String dataset, String id) {
    return name("firm", "firm_id", "name", dataset, id).orElse(id);
  }

  /** A firm's own name, or the empty text. */
  String firmLocal(String dataset, String id) {
    return name("firm", "firm_id", "name_local", dataset, id).orElse("");
  }

  /** A market's name in English, or its identifier. */
  String market(String dataset, String id) {
    return name("market", "market_id", "name", dataset, id).orElse(id);
  }

  /** A market's name in Korean or, without one, in English. */
  String marketLocal(String dataset, String id) {
    return name("market", "market_id", "name_local", dataset, id)
        .orElseGet(() -> market(dataset, id));
  }

  /** A node's name in English, or its identifier. */
  String node(String dataset, String id) {
    return name("node", "node_id", "name", dataset, id).orElse(id);
  }

  /** A node's name in the language of the place or, without one, in English. */
  String nodeLocal(String dataset, String id) {
    return name("node", "node_id", "name_local", dataset, id).orElseGet(() -> node(dataset, id));
  }

  /** A dataset's title, or its identifier. */
  String dataset(String id) {
    return name("dataset", "dataset", "title", id, id).orElse(id);
  }

  /** A dataset's title in its own language or, without one, in English. */
  String datasetLocal(String id) {
    return name("dataset", "dataset", "title_local", id, id).orElseGet(() -> dataset(id));
  }

  private Optional<String> name(
      String table, String key, String column, String dataset, String id) {
    ArrowTable rows = release.table(table);
    return rows.rowNumbers()
        .filter(row -> rows.word(key, row).equals(id) && rows.word("dataset", row).equals(dataset))
        .mapToObj(row -> rows.word(column, row))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }
}
