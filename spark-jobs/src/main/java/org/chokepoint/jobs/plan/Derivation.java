package org.chokepoint.jobs.plan;

import java.util.List;
import java.util.Set;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.FailureTables;
import org.chokepoint.table.ResultTables;

/**
 * What a result table stands on. To add a result table: one entry here, and its frame in {@code
 * Computed}.
 *
 * @param table the result table
 * @param grain how much of a dataset is made anew when a period of shares or usage changes
 * @param inputs the canonical tables it is computed from
 * @param rules whether the rule books decide it as well
 */
public record Derivation(String table, Grain grain, Set<String> inputs, boolean rules) {
  /** How much of a dataset is made anew. */
  public enum Grain {
    /** The periods that changed and those that are compared with them. */
    PERIOD,
    /** All incidents, where one of their periods changed. */
    INCIDENT,
    /** All of it. */
    DATASET
  }

  /** Canonical tables that are compared period by period. */
  public static final Set<String> BY_PERIOD =
      Set.of(CanonicalTables.SHARE.name(), CanonicalTables.USAGE.name());

  private static final String FIRM = CanonicalTables.FIRM.name();
  private static final String SHARE = CanonicalTables.SHARE.name();
  private static final String USAGE = CanonicalTables.USAGE.name();
  private static final String AFFILIATION = CanonicalTables.AFFILIATION.name();
  private static final String OWNERSHIP = CanonicalTables.OWNERSHIP.name();
  private static final String DEPENDENCY = CanonicalTables.DEPENDENCY.name();
  private static final String NODE = CanonicalTables.NODE.name();
  private static final String INCIDENT = CanonicalTables.INCIDENT.name();

  /** All result tables that are computed. */
  public static final List<Derivation> ALL =
      List.of(
          by(Grain.PERIOD, ResultTables.RESULT, SHARE, USAGE, FIRM, AFFILIATION, OWNERSHIP),
          by(Grain.PERIOD, ResultTables.USAGE_PAIR, USAGE, FIRM),
          by(Grain.INCIDENT, ResultTables.INCIDENT_USE, USAGE, FIRM, INCIDENT),
          by(Grain.PERIOD, FailureTables.NEED, USAGE),
          by(Grain.PERIOD, FailureTables.STRANDED, USAGE, DEPENDENCY, NODE),
          by(Grain.PERIOD, ResultTables.FIRM_CHANGE, SHARE, USAGE, FIRM, AFFILIATION),
          by(Grain.PERIOD, ResultTables.DISAGREEMENT, SHARE, USAGE, FIRM, AFFILIATION),
          judged(ResultTables.VERDICT),
          judged(ResultTables.FLIP),
          ofGraph(FailureTables.FAILURE),
          ofGraph(FailureTables.WITNESS),
          ofGraph(FailureTables.HOLDING_FAILURE),
          ofGraph(FailureTables.FAILURE_PAIR),
          ofGraph(FailureTables.HIDDEN_CAUSE),
          ofGraph(FailureTables.REPAIR),
          ofGraph(FailureTables.REDUNDANCY_LOSS),
          ofGraph(FailureTables.IMPACT_RANGE),
          ofGraph(FailureTables.ROW_VALUE),
          ofGraph(FailureTables.CIRCULAR_RECOVERY),
          by(
              Grain.DATASET,
              FailureTables.TIMELINE,
              DEPENDENCY,
              NODE,
              INCIDENT,
              CanonicalTables.OUTCOME.name()));

  private static Derivation by(Grain grain, ResultTables.Layout table, String... inputs) {
    return new Derivation(table.name(), grain, Set.of(inputs), false);
  }

  private static Derivation judged(ResultTables.Layout table) {
    return new Derivation(
        table.name(),
        Grain.PERIOD,
        Set.of(SHARE, USAGE, FIRM, AFFILIATION, CanonicalTables.MARKET.name()),
        true);
  }

  private static Derivation ofGraph(ResultTables.Layout table) {
    return by(Grain.DATASET, table, DEPENDENCY, NODE, FIRM, OWNERSHIP);
  }

  /** Whether a change concerns it in no other way than by period. */
  boolean byPeriod(DatasetChange change) {
    return grain != Grain.DATASET
        && change.whole().isEmpty()
        && change.tables().stream().filter(inputs::contains).allMatch(BY_PERIOD::contains);
  }

  /** Whether a change concerns it at all. */
  boolean standsOn(DatasetChange change) {
    boolean periods =
        !change.periods().isEmpty()
            && grain != Grain.DATASET
            && inputs.stream().anyMatch(BY_PERIOD::contains);
    return change.whole().isPresent()
        || change.tables().stream().anyMatch(inputs::contains)
        || periods;
  }
}
