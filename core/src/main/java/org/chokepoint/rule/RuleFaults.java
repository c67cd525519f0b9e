package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/** What is wrong with a rule file, collected. */
final class RuleFaults {
  private static final String REMEDY = "correct the rule file";

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  RuleFaults(String file) {
    this.file = file;
  }

  /** Notes a fault; line 0 is the file as a whole. */
  void add(long line, String path, String found, String expected) {
    add(line, path, found, expected, REMEDY);
  }

  void add(long line, String path, String found, String expected, String remedy) {
    faults.add(new Fault(FaultKind.BAD_RULE, "", file, line, path, found, expected, remedy));
  }

  void throwIfAny() {
    FaultyInput.throwIfAny(faults);
  }

  /** For text that cannot be read any further. */
  FaultyInput thrown() {
    return new FaultyInput(faults);
  }
}
