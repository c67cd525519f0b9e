package org.chokepoint.operations.alert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/** What is wrong with a file of settings. */
final class SettingFaults {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  SettingFaults(Path file) {
    this.file = "conf/" + file.getFileName();
  }

  void add(int line, String found, String expected, String remedy) {
    faults.add(
        new Fault(FaultKind.BAD_SETTING, "", file, Math.max(0, line), "", found, expected, remedy));
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws FaultyInput listing all of it
   */
  void throwIfAny() {
    FaultyInput.throwIfAny(faults);
  }
}
