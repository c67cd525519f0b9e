package org.chokepoint.table;

import java.util.ArrayList;
import java.util.List;

/** The checks that look at all rows of one file together, by its table. */
public final class FileChecks {
  private FileChecks() {}

  /** The faults that no single row shows; duplicate keys are found while reading. */
  public static List<Fault> faults(TableReading reading) {
    TableSchema schema = reading.file().schema();
    if (schema == CanonicalTables.SHARE) {
      List<Fault> faults = new ArrayList<>(Wholes.faults(reading));
      faults.addAll(SizeClasses.faults(reading));
      return faults;
    }
    return schema == CanonicalTables.DEPENDENCY ? Groups.faults(reading) : Spans.faults(reading);
  }
}
