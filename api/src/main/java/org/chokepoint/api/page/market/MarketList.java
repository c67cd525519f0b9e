package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the list of markets shows.
 *
 * @param sheet the markets found
 * @param all how many there are
 * @param fields by what they can be narrowed
 * @param sort the column they are sorted by
 */
public record MarketList(Sheet<MarketLine> sheet, int all, List<Field> fields, String sort) {
  /** The columns it can be sorted by, as they stand from left to right. */
  public static final List<String> COLUMNS = List.of("name", "hhi", "cr3", "period");

  public MarketList {
    fields = List.copyOf(fields);
  }

  /** Whether a column holds numbers. */
  public static boolean numeric(String column) {
    return column.equals("hhi") || column.equals("cr3");
  }

  /** How the table is sorted by a column, for readers who hear it. */
  public @Nullable String direction(Frame frame, String column) {
    if (!column.equals(sort)) {
      return null;
    }
    boolean rising = column.equals("name") != backward(frame);
    return rising ? "ascending" : "descending";
  }

  /** Whether another dataset has a market of the same id on this sheet. */
  public boolean ambiguous(MarketLine line) {
    return sheet.lines().stream()
            .filter(other -> other.market().id().equals(line.market().id()))
            .count()
        > 1;
  }

  /** The list sorted by a column; by the column it is sorted by, the other way round. */
  public String sorted(Frame frame, String column) {
    String turned = column.equals(sort) && !backward(frame) ? "backward" : "forward";
    return Sorting.address(frame, column, turned);
  }

  private static boolean backward(Frame frame) {
    return frame.question().text("order").orElse("").equals("backward");
  }
}
