package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.FileChecks;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.Periods;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/** A user's file of market shares, as markets. */
public final class SharesFile {
  private final Path path;
  private final List<TableRow> rows;

  private SharesFile(Path path, List<TableRow> rows) {
    this.path = path;
    this.rows = rows;
  }

  /**
   * One market at one time.
   *
   * @param market the market
   * @param period the period
   * @param region the region
   * @param basis what is measured
   */
  public record Cell(String market, String period, String region, String basis)
      implements Comparable<Cell> {
    /** From the earlier period to the later, by the last day of each. */
    public static final Comparator<Cell> BY_TIME =
        Comparator.comparing((Cell cell) -> Periods.lastDay(cell.period()).orElseThrow())
            .thenComparing(Cell::period);

    @Override
    public int compareTo(Cell other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return String.join("\u0000", market, period, region, basis);
    }
  }

  /**
   * Reads and checks a file.
   *
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static SharesFile read(Path path) throws IOException {
    TableReading reading = UserFile.read(path, CanonicalTables.SHARE);
    List<Fault> faults = new ArrayList<>(reading.faults());
    faults.addAll(FileChecks.faults(reading));
    FaultyInput.throwIfAny(faults);
    return new SharesFile(path, reading.rows());
  }

  /** The figures of every market, in order. */
  public Map<Cell, List<ShareRow>> cells() {
    Map<Cell, List<ShareRow>> cells = new TreeMap<>();
    for (TableRow row : rows) {
      String firm = row.text("firm_id");
      cells
          .computeIfAbsent(
              new Cell(
                  row.text("market_id"), row.text("period"), row.text("region"), row.text("basis")),
              cell -> new ArrayList<>())
          .add(
              new ShareRow(
                  firm,
                  row.optionalText("parent_id").orElse(firm),
                  row.optionalText("product").orElse(""),
                  row.decimal("value"),
                  row.text("unit"),
                  Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)),
                  new ShareRow.SizeClass(
                      row.optionalCount("firms"),
                      row.optionalDecimal("smallest"),
                      row.optionalDecimal("largest"))));
    }
    return cells;
  }

  /** The bases in the file. */
  public Set<String> bases() {
    Set<String> bases = new TreeSet<>();
    rows.forEach(row -> bases.add(row.text("basis")));
    return bases;
  }

  /** The mistake of naming something the file does not have. */
  public FaultyInput unknown(String column, String found, Set<String> known) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.UNKNOWN_REFERENCE,
                CanonicalTables.SHARE.name(),
                path.toString(),
                0,
                column,
                "'" + found + "'",
                "one that the file has",
                NearestName.hint(found, known))));
  }

  /** The mistake of naming less than one market at one time. */
  FaultyInput ambiguous(List<Cell> cells) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.UNKNOWN_REFERENCE,
                CanonicalTables.SHARE.name(),
                path.toString(),
                0,
                "basis",
                cells.size()
                    + " choices: "
                    + String.join(
                        ", ",
                        cells.stream().map(cell -> cell.region() + "/" + cell.basis()).toList()),
                "one region and one basis",
                "choose with --region and --basis")));
  }
}
