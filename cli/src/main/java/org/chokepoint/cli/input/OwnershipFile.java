package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.ownership.Ownership;
import org.chokepoint.ownership.Stake;
import org.chokepoint.table.CanonicalTables;
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
   * @throws FaultyInput listing everything that is wrong with single rows
   */
  public static OwnershipFile read(Path path) throws IOException {
    TableReading reading = UserFile.read(path, CanonicalTables.OWNERSHIP);
    FaultyInput.throwIfAny(reading.without(FileChecks.faults(reading)).faults());
    return new OwnershipFile(path, reading.rows());
  }

  /**
   * Who owned whom on a day.
   *
   * @throws FaultyInput listing what makes the stakes of that day no ownership
   */
  public Ownership on(LocalDate day) {
    return days.computeIfAbsent(day, this::ownership);
  }

  private Ownership ownership(LocalDate day) {
    List<Stake> stakes =
        rows.stream()
            .filter(row -> holds(row, day))
            .map(
                row ->
                    new Stake(
                        row.text("owner_id"),
                        row.text("owned_id"),
                        row.decimal("equity"),
                        row.optionalDecimal("votes").orElse(BigDecimal.ZERO),
                        row.line()))
            .toList();
    return Ownership.of(path.toString(), stakes);
  }

  private static boolean holds(TableRow row, LocalDate day) {
    return row.optionalText("from").map(from -> !day.isBefore(date(from))).orElse(true)
        && row.optionalText("to").map(to -> day.isBefore(date(to))).orElse(true);
  }

  private static LocalDate date(String time) {
    return LocalDate.parse(time.substring(0, "2022-10-14".length()));
  }
}
