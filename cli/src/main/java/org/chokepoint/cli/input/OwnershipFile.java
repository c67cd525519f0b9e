package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.StakeRows;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.FileChecks;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/** A user's file of who owns whom. */
public final class OwnershipFile {
  private final Path path;
  private final List<TableRow> rows;
  private final Map<LocalDate, Ownership> days = new HashMap<>();

  private OwnershipFile(Path path, List<TableRow> rows) {
    this.path = path;
    this.rows = rows;
  }

  /**
   * Reads and checks a file.
   *
   * @throws FaultyInput listing everything that is wrong with it, on whatever day
   */
  public static OwnershipFile read(Path path) throws IOException {
    TableReading reading = UserFile.read(path, CanonicalTables.OWNERSHIP);
    List<Fault> faults = new ArrayList<>(reading.faults());
    faults.addAll(FileChecks.faults(reading));
    faults.addAll(StakeRows.faults(reading));
    FaultyInput.throwIfAny(faults);
    return new OwnershipFile(path, reading.rows());
  }

  /**
   * A stake of more than half of the votes.
   *
   * @param owner who controls
   * @param owned whom
   */
  public record Majority(String owner, String owned) {}

  /** The stakes of more than half of the votes that have not ended. */
  public List<Majority> majorities() {
    return rows.stream()
        .filter(row -> row.optionalText("to").isEmpty())
        .filter(row -> row.decimal("votes").compareTo(BigDecimal.valueOf(50)) > 0)
        .map(row -> new Majority(row.text("owner_id"), row.text("owned_id")))
        .toList();
  }

  /** Who owned whom on a day. */
  public Ownership on(LocalDate day) {
    return days.computeIfAbsent(
        day, wanted -> Ownership.of(path.toString(), StakeRows.on(rows, wanted)));
  }
}
