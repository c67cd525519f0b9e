package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.rule.Amount;
import org.chokepoint.rule.Fact;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.UserTables;

/** A user's file of numbers that rules ask for and shares do not give. */
public final class FactsFile {
  private static final FactsFile NONE = new FactsFile(List.of());

  private final List<TableRow> rows;

  private FactsFile(List<TableRow> rows) {
    this.rows = rows;
  }

  /** No file: nothing is known besides the shares. */
  public static FactsFile none() {
    return NONE;
  }

  /**
   * Reads and checks a file.
   *
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static FactsFile read(Path path) throws IOException {
    TableReading reading = UserFile.read(path, UserTables.FACT);
    FaultyInput.throwIfAny(reading.faults());
    return new FactsFile(reading.rows());
  }

  /** What is known of a market and its undertakings; a fact of one market before one of all. */
  public List<Fact> of(String market) {
    return rows.stream()
        .filter(
            row -> row.optionalText("market_id").map(market::equals).orElse(general(row, market)))
        .map(
            row ->
                new Fact(
                    row.optionalText("firm_id"),
                    row.text("name"),
                    Amount.of(row.decimal("value"), row.text("unit"))))
        .toList();
  }

  private boolean general(TableRow fact, String market) {
    return rows.stream()
        .noneMatch(
            row ->
                row.optionalText("market_id").filter(market::equals).isPresent()
                    && row.text("name").equals(fact.text("name"))
                    && row.optionalText("firm_id").equals(fact.optionalText("firm_id")));
  }
}
