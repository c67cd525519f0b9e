package org.chokepoint.table;

import java.util.List;

/** The user's input has faults: all of them are listed. Never thrown for a bug of ours. */
public final class FaultyInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /**
   * All faults of an input.
   *
   * @throws IllegalArgumentException if there are none
   */
  public FaultyInput(List<Fault> faults) {
    super(String.join("\n", faults.stream().map(Fault::message).toList()));
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("faulty input without a fault");
    }
    this.faults = List.copyOf(faults);
  }

  /** The faults in the order found. */
  public List<Fault> faults() {
    return faults;
  }

  /** Throws if there are faults. */
  public static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new FaultyInput(faults);
    }
  }
}
