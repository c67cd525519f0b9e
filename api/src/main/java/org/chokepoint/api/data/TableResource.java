package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.StoredTable;

/**
 * The rows of one table of a release as they are stored.
 *
 * @param path the address
 * @param name what the rows are called
 * @param table the table
 */
public record TableResource(String path, String name, StoredTable table)
    implements Resource.OfRelease {

  /**
   * The rows of a table; the address names them with hyphens.
   *
   * @param name what the rows are called
   * @param table the name of one of {@link StoredTable#SERVED}
   */
  public static TableResource of(String name, String table) {
    StoredTable layout =
        StoredTable.SERVED.stream()
            .filter(served -> served.name().equals(table))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no served table " + table));
    return new TableResource("/v1/" + name.replace('_', '-'), name, layout);
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(Filters.parameters(table));
    parameters.add("release");
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    ArrowTable rows = release.table(table.name());
    return Listing.of(
        question, release, StoredRows.of(name, rows, Filters.wanted(question, release, rows)));
  }
}
