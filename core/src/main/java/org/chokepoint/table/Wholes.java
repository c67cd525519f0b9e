package org.chokepoint.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.market.Role;

/**
 * Finds shares that add up to more than the whole they are parts of, that mix their units or
 * misspell percent, and markets with two totals. The whole is that of {@code market.MarketShares}:
 * 100 where the unit is percent, else the total row.
 */
public final class Wholes {
  private static final String PERCENT = "percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> PERCENT_MISSPELT =
      Set.of("%", "％", "pct", "percent", "percents", "percentage", "per cent", "퍼센트");

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
    String unit = units.iterator().next();
    if (!unit.equals(PERCENT) && PERCENT_MISSPELT.contains(unit.toLowerCase(Locale.ROOT).strip())) {
      faults.add(misspelt(file, cell, rows.get(0), unit));
      return;
    }
    List<TableRow> totals = rows.stream().filter(row -> role(row, Role.TOTAL)).toList();
    totals.stream().skip(1).forEach(row -> faults.add(secondTotal(file, cell, row, totals.get(0))));
    BigDecimal parts =
        rows.stream()
            .filter(row -> role(row, Role.FIRM) || role(row, Role.RESIDUAL))
            .map(row -> row.decimal("value"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> whole =
        unit.equals(PERCENT)
            ? Optional.of(HUNDRED)
            : totals.stream().findFirst().map(row -> row.decimal("value"));
    whole
        .filter(most -> parts.compareTo(most) > 0)
        .ifPresent(most -> faults.add(beyond(file, cell, rows, parts, most)));
  }

  private static boolean role(TableRow row, Role role) {
    return row.text("role").equals(role.id());
  }

  private static Fault misspelt(TableFile file, Cell cell, TableRow row, String unit) {
    return file.fault(
        FaultKind.MIXED_UNITS,
        row.line(),
        "unit",
        "'" + unit + "' in " + cell,
        "'percent' for parts of the whole market, any other word for amounts",
        "write percent");
  }

  private static Fault secondTotal(TableFile file, Cell cell, TableRow row, TableRow first) {
    return file.fault(
        FaultKind.DUPLICATE_KEY,
        row.line(),
        "role",
        "a second total of " + cell + ", the first on line " + first.line(),
        "one total row",
        "remove one of them, or tell the markets apart");
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
