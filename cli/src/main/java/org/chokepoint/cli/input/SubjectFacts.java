package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.rule.Amount;
import org.chokepoint.rule.Fact;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.UserTables;

/** A user's file of numbers about services, data centres and providers. */
public final class SubjectFacts {
  private SubjectFacts() {}

  /**
   * Reads and checks a file: what is known of each subject, by its name.
   *
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static Map<String, List<Fact>> read(Path path) throws IOException {
    TableReading reading = UserFile.read(path, UserTables.DESIGNATION);
    FaultyInput.throwIfAny(reading.faults());
    Map<String, List<Fact>> facts = new TreeMap<>();
    for (TableRow row : reading.rows()) {
      String subject = row.text("firm_id");
      Amount amount = Amount.of(row.decimal("value"), row.text("unit"));
      facts
          .computeIfAbsent(subject, first -> new ArrayList<>())
          .add(Fact.of(subject, row.text("name"), amount));
    }
    return facts;
  }
}
