package org.chokepoint.operations.backup;

import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/** What is wrong with a backup or with the folder it is for. */
final class Faults {
  private Faults() {}

  static Fault of(String file, String found, String expected, String remedy) {
    return new Fault(FaultKind.BAD_BACKUP, "", file, 0, "", found, expected, remedy);
  }

  static FaultyInput one(String file, String found, String expected, String remedy) {
    return new FaultyInput(List.of(of(file, found, expected, remedy)));
  }
}
