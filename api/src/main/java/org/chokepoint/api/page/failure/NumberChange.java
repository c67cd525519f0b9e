package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published number that is not the same in two releases.
 *
 * @param key what makes it that number: dataset, subject kind, subject, period, region, basis,
 *     lens, measure
 * @param before the number in the earlier release, if it was there
 * @param after the number in the later release, if it is there
 */
public record NumberChange(List<String> key, Optional<Cell> before, Optional<Cell> after) {
  /** The columns of the key. */
  static final List<String> KEY =
      List.of("dataset", "subject_kind", "subject", "period", "region", "basis", "lens", "measure");

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

  /** The cell of one column of the key. */
  public String part(String column) {
    return key.get(KEY.indexOf(column));
  }

  /** Whether it changed, appeared or vanished. */
  public String kind() {
    return before.isEmpty() ? "appeared" : after.isEmpty() ? "vanished" : "changed";
  }
}
