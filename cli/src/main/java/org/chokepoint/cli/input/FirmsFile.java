package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;
import org.chokepoint.usage.FirmGroups;
import org.chokepoint.usage.PanelCodes;

/** A user's file of firms and their parents. */
public final class FirmsFile {
  private FirmsFile() {}

  /**
   * Groups by the parents in a file of firms; a service without one is a group of its own.
   *
   * @param firms a file with the columns firm and parent, or none
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static FirmGroups groups(Optional<Path> firms, PanelCodes codes) throws IOException {
    Map<String, String> parents = new TreeMap<>();
    if (firms.isPresent()) {
      TableReading reading = UserFile.read(firms.get(), schema());
      FaultyInput.throwIfAny(reading.faults());
      for (TableRow row : reading.rows()) {
        row.optionalText("parent_id").ifPresent(to -> parents.put(row.text("firm_id"), to));
      }
    }
    return FirmGroups.of(parents, codes);
  }

  /** The table of firms; a user's own file needs no names. */
  private static TableSchema schema() {
    TableSchema firm = CanonicalTables.FIRM;
    List<Column> columns = new ArrayList<>();
    for (Column column : firm.columns()) {
      columns.add(
          column.name().equals("name")
              ? new Column(
                  column.name(),
                  column.type(),
                  Column.Presence.OPTIONAL,
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  column.meaning())
              : column);
    }
    return new TableSchema(firm.name(), firm.meaning(), columns, firm.key());
  }
}
