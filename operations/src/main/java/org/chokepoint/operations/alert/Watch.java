package org.chokepoint.operations.alert;

/** What somebody wants to hear of. */
public sealed interface Watch {
  /** How it is called; no two have the same name. */
  String name();

  /** The datasets it looks at. */
  Scope datasets();

  /** The kind of its alerts. */
  AlertKind kind();

  /**
   * Rules that become met, or are met no longer, on the newest period of a market.
   *
   * @param name the name
   * @param datasets the datasets
   * @param markets the markets
   * @param rules the rules
   */
  record OfRule(String name, Scope datasets, Scope markets, Scope rules) implements Watch {
    @Override
    public AlertKind kind() {
      return AlertKind.RULE;
    }
  }

  /**
   * A measure of the newest period of a market that passes a threshold.
   *
   * @param name the name
   * @param datasets the datasets
   * @param markets the markets
   * @param measure the measure's identifier
   * @param lens the lens
   * @param side on which side of the threshold it is raised
   * @param threshold where it is raised, in the measure's unit
   * @param reset where it has to come back to before it is raised again
   */
  record OfMeasure(
      String name,
      Scope datasets,
      Scope markets,
      String measure,
      String lens,
      Side side,
      double threshold,
      double reset)
      implements Watch {
    @Override
    public AlertKind kind() {
      return AlertKind.MEASURE;
    }
  }

  /** A side of a threshold. */
  enum Side {
    /** Greater than it. */
    ABOVE,
    /** Less than it. */
    BELOW
  }

  /**
   * Nodes whose failure reaches more people than it may.
   *
   * @param name the name
   * @param datasets the datasets
   * @param semantics how a failure spreads
   * @param people the most that one failure may reach
   */
  record OfFailure(String name, Scope datasets, String semantics, double people) implements Watch {
    @Override
    public AlertKind kind() {
      return AlertKind.FAILURE;
    }
  }

  /**
   * Datasets that are too old.
   *
   * @param name the name
   * @param datasets the datasets
   * @param days how many days the end of their newest period may lie back
   */
  record OfAge(String name, Scope datasets, int days) implements Watch {
    @Override
    public AlertKind kind() {
      return AlertKind.STALE;
    }
  }
}
