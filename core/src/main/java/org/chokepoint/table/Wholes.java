package org.chokepoint.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.market.Role;

/** Finds shares that add up to more than the whole they are parts of, or mix their units. */
public final class Wholes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Wholes() {}

  private record Cell(String market, String period, String region, String basis) {
    static Cell of(TableRow row) {
      return new Cell(
          row.text("market_id"), row.text("period"), row.text("region"), row.text("basis"));
    }

    @Override
    public String toString() {
      return "market '" + market + "' " + period + " (" + region + ", " + basis + ")";
    }
  }

  /** The faults of a share file, one for each market, period, region and basis. */
  public static List<Fault> faults(TableReading shares) {
    Map<Cell, List<TableRow>> cells = new LinkedHashMap<>();
    for (TableRow row : shares.rows()) {
      cells.computeIfAbsent(Cell.of(row), cell -> new ArrayList<>()).add(row);
    }
    List<Fault> faults = new ArrayList<>();
    cells.forEach((cell, rows) -> check(shares.file(), cell, rows, faults));
    return faults;
  }

  private static void check(TableFile file, Cell cell, List<TableRow> rows, List<Fault> faults) {
    Set<String> units = new TreeSet<>(rows.stream().map(row -> row.text("unit")).toList());
    if (units.size() > 1) {
      faults.add(
          file.fault(
              FaultKind.MIXED_UNITS,
              rows.get(0).line(),
              "unit",
              String.join(" and ", units) + " in " + cell,
              "one unit",
              "convert the amounts, or give the rows different bases"));
      return;
    }
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal whole = units.contains("percent") ? HUNDRED : null;
    for (TableRow row : rows) {
      String role = row.text("role");
      if (role.equals(Role.TOTAL.id())) {
        whole = row.decimal("value");
      } else if (!role.equals(Role.OUTSIDE.id())) {
        parts = parts.add(row.decimal("value"));
      }
    }
    if (whole != null && parts.compareTo(whole) > 0) {
      faults.add(beyond(file, cell, rows, parts, whole));
    }
  }

  private static Fault beyond(
      TableFile file, Cell cell, List<TableRow> rows, BigDecimal parts, BigDecimal whole) {
    long first = rows.get(0).line();
    long last = rows.get(rows.size() - 1).line();
    return file.fault(
        FaultKind.BEYOND_WHOLE,
        last,
        "value",
        parts.toPlainString() + " in sum for " + cell + ", lines " + first + "-" + last,
        "at most " + whole.toPlainString(),
        "correct the shares; answers of people who use several firms are no shares: give them as"
            + " amounts or in the table 'observation'");
  }
}
