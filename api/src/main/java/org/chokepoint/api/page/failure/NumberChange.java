package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.chokepoint.api.history.RowChanges;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;

/**
 * A published number that is not the same in two releases.
 *
 * @param key what makes it that number: dataset, subject kind, subject, period, region, basis,
 *     lens, measure
 * @param before the number in the earlier release, if it was there
 * @param after the number in the later release, if it is there
 */
public record NumberChange(List<String> key, Optional<Cell> before, Optional<Cell> after) {
  public NumberChange {
    key = List.copyOf(key);
  }

  /**
   * A number, the range it lies in, or why there is none.
   *
   * @param value the number
   * @param low the least it can be
   * @param high the most it can be
   * @param reason why there is no number
   */
  public record Cell(OptionalDouble value, OptionalDouble low, OptionalDouble high, String reason) {
    static Cell of(Row row) {
      return new Cell(
          row.amount("value"), row.amount("low"), row.amount("high"), row.text("reason"));
    }
  }

  /** The published numbers that are not the same, in the order of the later release. */
  static List<NumberChange> between(Release from, Release to) {
    ArrowTable before = from.table("result");
    ArrowTable after = to.table("result");
    return RowChanges.between(before, after, RowChanges.NUMBER).stream()
        .map(change -> of(row(before, change.before()), row(after, change.after())))
        .toList();
  }

  private static Optional<Row> row(ArrowTable table, OptionalInt number) {
    return number.isPresent() ? Optional.of(new Row(table, number.getAsInt())) : Optional.empty();
  }

  private static NumberChange of(Optional<Row> before, Optional<Row> after) {
    Row any = after.or(() -> before).orElseThrow();
    return new NumberChange(
        RowChanges.NUMBER.stream().map(any::text).toList(),
        before.map(Cell::of),
        after.map(Cell::of));
  }

  /** The cell of one column of the key. */
  public String part(String column) {
    return key.get(RowChanges.NUMBER.indexOf(column));
  }

  /** Whether it changed, appeared or vanished. */
  public String kind() {
    return before.isEmpty() ? "appeared" : after.isEmpty() ? "vanished" : "changed";
  }
}
