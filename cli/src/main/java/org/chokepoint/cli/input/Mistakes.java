package org.chokepoint.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.scenario.Objection;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/** Collects what a user got wrong in several places, so that all of it is said at once. */
public final class Mistakes {
  private final List<Fault> faults = new ArrayList<>();

  /** Something that reads what a user gave. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads it.
     *
     * @throws FaultyInput listing what is wrong with it
     */
    T read() throws IOException;
  }

  /** What was read, unless it has faults: those are kept. */
  public <T> Optional<T> in(Reading<T> reading) throws IOException {
    try {
      return Optional.of(reading.read());
    } catch (FaultyInput faulty) {
      faults.addAll(faulty.faults());
      return Optional.empty();
    }
  }

  /** A fault of an option. */
  public void add(FaultKind kind, String option, String found, String expected, String remedy) {
    faults.add(new Fault(kind, "", option, 0, "", found, expected, remedy));
  }

  /** A fault that somebody else found. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /** What keeps a scenario from being played. */
  public void add(String option, List<Objection> objections) {
    objections.forEach(
        objection ->
            add(
                objection.kind(),
                option,
                objection.found(),
                objection.expected(),
                objection.remedy()));
  }

  /**
   * Ends the collection.
   *
   * @throws FaultyInput listing everything, if there is something
   */
  public void throwIfAny() {
    FaultyInput.throwIfAny(faults.stream().distinct().toList());
  }
}
