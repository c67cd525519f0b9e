package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When a gate of a fault tree fails: when all, any, or at least some of its inputs fail. */
final class Formula {
  /** What a formula makes of its inputs. */
  enum Sort {
    /** Fails when all inputs fail. */
    AND,
    /** Fails when any input fails. */
    OR,
    /** Fails when at least so many inputs fail. */
    ATLEAST;

    /** The sort of an element of that name. */
    static Optional<Sort> of(String element) {
      return switch (element) {
        case "and" -> Optional.of(AND);
        case "or" -> Optional.of(OR);
        case "atleast" -> Optional.of(ATLEAST);
        default -> Optional.empty();
      };
    }

    /** The name of the only group of a gate of this sort. */
    String group() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One input.
   *
   * @param event what it is called, as written or resolved
   * @param line where it is written
   */
  record Input(String event, long line) {}

  private final Sort sort;
  private final int least;
  private final long line;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Formula> inner = new ArrayList<>();

  /**
   * A formula without inputs.
   *
   * @param least how many inputs must fail, where the sort asks for a number
   */
  Formula(Sort sort, int least, long line) {
    this.sort = sort;
    this.least = least;
    this.line = line;
  }

  Sort sort() {
    return sort;
  }

  long line() {
    return line;
  }

  List<Input> inputs() {
    return inputs;
  }

  List<Formula> inner() {
    return inner;
  }

  /** How many inputs must fail. */
  int least() {
    return switch (sort) {
      case AND -> inputs.size();
      case OR -> 1;
      case ATLEAST -> least;
    };
  }

  /** Whether it fails whatever happens, or never, by the inputs of which that is known. */
  Optional<Boolean> constant(Map<String, Boolean> known) {
    int failed = 0;
    int open = 0;
    for (Input input : inputs) {
      Boolean value = known.get(input.event());
      open += value == null ? 1 : 0;
      failed += Boolean.TRUE.equals(value) ? 1 : 0;
    }
    if (failed >= least()) {
      return Optional.of(true);
    }
    return failed + open < least() ? Optional.of(false) : Optional.empty();
  }
}
