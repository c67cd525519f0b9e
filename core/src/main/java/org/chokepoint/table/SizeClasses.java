package org.chokepoint.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chokepoint.market.Role;

/**
 * Finds residual rows whose firms, smallest and largest cannot all be true of their value, and
 * firms that are counted twice: once whole and once by product.
 */
public final class SizeClasses {
  private static final List<String> COLUMNS = List.of("firms", "smallest", "largest");

  private SizeClasses() {}

  /** The faults of a share file, at most one a row. */
  public static List<Fault> faults(TableReading shares) {
    List<Fault> faults = new ArrayList<>();
    Map<List<String>, TableRow> whole = new HashMap<>();
    for (TableRow row : shares.rows()) {
      check(shares.file(), row).ifPresent(faults::add);
      if (row.optionalText("product").isEmpty()) {
        whole.put(firm(row), row);
      }
    }
    for (TableRow row : shares.rows()) {
      TableRow twin = whole.get(firm(row));
      if (row.optionalText("product").isPresent() && twin != null) {
        faults.add(twice(shares.file(), row, twin));
      }
    }
    return faults;
  }

  private static List<String> firm(TableRow row) {
    return List.of(
        row.text("market_id"),
        row.text("period"),
        row.text("region"),
        row.text("basis"),
        row.text("firm_id"));
  }

  private static Fault twice(TableFile file, TableRow row, TableRow twin) {
    return file.fault(
        FaultKind.DUPLICATE_KEY,
        row.line(),
        "product",
        "a product of '" + row.text("firm_id") + "', which line " + twin.line() + " has whole",
        "a firm either whole or by product",
        "remove the row of the whole firm, or those of its products");
  }

  private static Optional<Fault> check(TableFile file, TableRow row) {
    Optional<String> given =
        COLUMNS.stream().filter(column -> row.optionalText(column).isPresent()).findFirst();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (!row.text("role").equals(Role.RESIDUAL.id())) {
      return Optional.of(
          file.fault(
              FaultKind.IMPOSSIBLE_SIZE_CLASS,
              row.line(),
              given.get(),
              "'" + row.text(given.get()) + "' in a row with role " + row.text("role"),
              "an empty cell, except where role is residual",
              "empty the cell, or give the row role=residual"));
    }
    return contradiction(row)
        .map(
            text ->
                file.fault(
                    FaultKind.IMPOSSIBLE_SIZE_CLASS,
                    row.line(),
                    given.get(),
                    text,
                    "firms that can have the value between them",
                    "correct firms, smallest, largest or value"));
  }

  private static Optional<String> contradiction(TableRow row) {
    BigDecimal value = row.decimal("value");
    OptionalLong firms = row.optionalCount("firms");
    BigDecimal smallest = row.optionalDecimal("smallest").orElse(BigDecimal.ZERO);
    Optional<BigDecimal> largest = row.optionalDecimal("largest");
    if (largest.isPresent() && smallest.compareTo(largest.get()) > 0) {
      return Optional.of("smallest " + smallest + " above largest " + largest.get());
    }
    if (firms.isEmpty()) {
      return value.signum() > 0 && smallest.compareTo(value) > 0
          ? Optional.of("smallest " + smallest + " above value " + value)
          : Optional.empty();
    }
    BigDecimal count = BigDecimal.valueOf(firms.getAsLong());
    String between = firms.getAsLong() + " firms with " + value.toPlainString() + " between them";
    if ((count.signum() == 0) != (value.signum() == 0)) {
      return Optional.of(between);
    }
    if (count.multiply(smallest).compareTo(value) > 0) {
      return Optional.of(between + ", each at least " + smallest.toPlainString());
    }
    return largest
        .filter(most -> count.multiply(most).compareTo(value) < 0)
        .map(most -> between + ", each at most " + most.toPlainString());
  }
}
