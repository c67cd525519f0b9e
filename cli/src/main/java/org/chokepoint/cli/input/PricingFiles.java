package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.scenario.pricing.Diversion;
import org.chokepoint.scenario.pricing.Product;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.UserTables;

/** A user's files of margins and diversion ratios. */
public final class PricingFiles {
  private PricingFiles() {}

  /**
   * What the merging firms sell, in the order of their names.
   *
   * @param merging the firms a row is needed for
   * @param firms the firms of the market
   * @throws FaultyInput listing everything that is wrong with the file
   */
  public static List<Product> margins(Path path, Set<String> merging, Set<String> firms)
      throws IOException {
    TableReading reading = UserFile.read(path, UserTables.MARGIN);
    List<Fault> faults = new ArrayList<>(reading.faults());
    Map<String, Product> products = new TreeMap<>();
    for (TableRow row : reading.rows()) {
      String firm = row.text("firm_id");
      if (!firms.contains(firm)) {
        faults.add(unknown(path, UserTables.MARGIN.name(), row, "firm_id", firms));
      } else if (merging.contains(firm)) {
        products.put(
            firm,
            new Product(
                firm,
                firm,
                row.decimal("price"),
                row.decimal("margin"),
                row.decimal("efficiency")));
      }
    }
    Set<String> absent = new TreeSet<>(merging);
    absent.removeAll(products.keySet());
    if (reading.faults().isEmpty()) {
      absent.forEach(
          firm ->
              faults.add(
                  new Fault(
                      FaultKind.MISSING_VALUE,
                      UserTables.MARGIN.name(),
                      path.toString(),
                      0,
                      "firm_id",
                      "no row for '" + firm + "'",
                      "a row for each merging firm",
                      "add its price and margin")));
    }
    FaultyInput.throwIfAny(faults);
    return List.copyOf(products.values());
  }

  /**
   * Who gains what a firm loses.
   *
   * @param firms the firms of the market
   * @throws FaultyInput listing everything that is wrong with the file
   */
  public static Diversion diversion(Path path, Set<String> firms) throws IOException {
    TableReading reading = UserFile.read(path, UserTables.DIVERSION);
    List<Fault> faults = new ArrayList<>(reading.faults());
    Map<String, Map<String, BigDecimal>> ratios = new TreeMap<>();
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (TableRow row : reading.rows()) {
      String from = row.text("from_id");
      String to = row.text("to_id");
      BigDecimal sum = sums.merge(from, row.decimal("ratio"), BigDecimal::add);
      ratios.computeIfAbsent(from, first -> new TreeMap<>()).put(to, row.decimal("ratio"));
      if (!firms.contains(from)) {
        faults.add(unknown(path, UserTables.DIVERSION.name(), row, "from_id", firms));
      }
      if (from.equals(to)) {
        faults.add(beyond(path, row, "to_id", "'" + to + "'", "another firm than " + from));
      }
      if (sum.compareTo(BigDecimal.ONE) > 0) {
        String found = "ratios from '" + from + "' of " + sum.toPlainString() + " together";
        faults.add(beyond(path, row, "ratio", found, "at most 1"));
      }
    }
    FaultyInput.throwIfAny(faults);
    return Diversion.given(ratios);
  }

  private static Fault unknown(
      Path path, String table, TableRow row, String column, Set<String> firms) {
    return new Fault(
        FaultKind.UNKNOWN_REFERENCE,
        table,
        path.toString(),
        row.line(),
        column,
        "'" + row.text(column) + "'",
        "a firm that the market has",
        NearestName.hint(row.text(column), firms));
  }

  private static Fault beyond(
      Path path, TableRow row, String column, String found, String expected) {
    return new Fault(
        FaultKind.OUT_OF_RANGE,
        UserTables.DIVERSION.name(),
        path.toString(),
        row.line(),
        column,
        found,
        expected,
        "correct the row");
  }
}
