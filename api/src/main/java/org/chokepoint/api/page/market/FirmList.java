package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the list of firms shows.
 *
 * @param sheet the firms found
 * @param all how many there are
 * @param fields by what they can be narrowed
 * @param sort the column they are sorted by
 */
public record FirmList(Sheet<FirmLine> sheet, int all, List<Field> fields, String sort) {
  /** The columns it can be sorted by. */
  public static final List<String> COLUMNS = List.of("name", "markets", "nodes");

  public FirmList {
    fields = List.copyOf(fields);
  }

  /** The list sorted by a column. */
  public String sorted(Frame frame, String column) {
    return Sorting.address(frame, column, "forward");
  }

  /** How the table is sorted by a column, for readers who hear it. */
  public @Nullable String direction(String column) {
    if (!column.equals(sort)) {
      return null;
    }
    return column.equals("name") ? "ascending" : "descending";
  }
}
