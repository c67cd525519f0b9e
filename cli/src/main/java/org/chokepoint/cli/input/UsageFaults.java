package org.chokepoint.cli.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/** Finds what is wrong with a usage panel as a whole. */
final class UsageFaults {
  private static final String TABLE = "usage";
  private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

  private UsageFaults() {}

  private record PersonPeriod(String user, String period) {}

  /** Weights that change within a period, and numbers too long to be added up exactly. */
  static List<Fault> of(TableReading reading) {
    List<Fault> faults = new ArrayList<>();
    Map<PersonPeriod, TableRow> first = new HashMap<>();
    int amountScale = 0;
    int weightScale = 0;
    BigDecimal amounts = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal products = BigDecimal.ZERO;
    String file = reading.file().name();
    for (TableRow row : reading.rows()) {
      TableRow earlier =
          first.putIfAbsent(new PersonPeriod(row.text("user_id"), row.text("period")), row);
      if (earlier != null && earlier.decimal("weight").compareTo(row.decimal("weight")) != 0) {
        faults.add(otherWeight(file, row, earlier));
      }
      amountScale = Math.max(amountScale, scale(row.decimal("amount")));
      weightScale = Math.max(weightScale, scale(row.decimal("weight")));
      amounts = amounts.add(row.decimal("amount"));
      weights = weights.add(row.decimal("weight"));
      products = products.add(row.decimal("amount").multiply(row.decimal("weight")));
    }
    tooLong(file, "amount", amounts, amountScale, faults);
    tooLong(file, "weight", weights, weightScale, faults);
    tooLong(file, "amount times weight", products, amountScale + weightScale, faults);
    return faults;
  }

  /** Persons whose rows put them into several strata. */
  static List<Fault> strata(String file, List<TableRow> rows, String column) {
    List<Fault> faults = new ArrayList<>();
    Map<String, TableRow> first = new HashMap<>();
    for (TableRow row : rows) {
      TableRow earlier = first.putIfAbsent(row.text("user_id"), row);
      if (earlier != null && !earlier.text(column).equals(row.text(column))) {
        faults.add(
            contradiction(
                file,
                row,
                column,
                "'" + row.text(column) + "' for user '" + row.text("user_id") + "'",
                "'" + earlier.text(column) + "' as on line " + earlier.line(),
                "give each person one stratum in a period"));
      }
    }
    return faults;
  }

  static int scale(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }

  private static Fault otherWeight(String file, TableRow row, TableRow earlier) {
    return contradiction(
        file,
        row,
        "weight",
        row.decimal("weight").toPlainString() + " for user '" + row.text("user_id") + "'",
        earlier.decimal("weight").toPlainString() + " as on line " + earlier.line(),
        "give each person one weight in a period");
  }

  private static Fault contradiction(
      String file, TableRow row, String column, String found, String expected, String remedy) {
    return new Fault(
        FaultKind.CONTRADICTION, TABLE, file, row.line(), column, found, expected, remedy);
  }

  private static void tooLong(
      String file, String column, BigDecimal sum, int scale, List<Fault> faults) {
    if (sum.movePointRight(scale).compareTo(MOST) > 0) {
      faults.add(
          new Fault(
              FaultKind.OUT_OF_RANGE,
              TABLE,
              file,
              0,
              column,
              sum.toPlainString() + " in sum with " + scale + " digits after the point",
              "at most 18 digits before and after the point together",
              "round the numbers, or give them in a larger unit"));
    }
  }
}
