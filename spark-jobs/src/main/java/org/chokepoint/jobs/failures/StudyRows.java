package org.chokepoint.jobs.failures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.chance.EdgeValue;
import org.chokepoint.graph.chance.EdgeValues;
import org.chokepoint.graph.chance.ImpactDistribution;
import org.chokepoint.graph.chance.ImpactDistributions;
import org.chokepoint.graph.chance.Uncertainty;
import org.chokepoint.graph.chance.WorldLosses;
import org.chokepoint.graph.chance.Worlds;
import org.chokepoint.graph.cut.HiddenCause;
import org.chokepoint.graph.cut.HiddenCauses;
import org.chokepoint.graph.cut.PairFailure;
import org.chokepoint.graph.cut.PairFailures;
import org.chokepoint.graph.cut.Repair;
import org.chokepoint.graph.cut.Repairs;
import org.chokepoint.graph.cut.Rescue;
import org.chokepoint.graph.remedy.RedundancyLosses;

/**
 * What is studied of graphs that a person could draw: pairs, hidden common causes, repairs, the
 * redundancy mergers would cost, and what uncertain rows leave open. Larger graphs have no such
 * rows; the command line studies parts of them.
 */
final class StudyRows {
  /** The most nodes of a graph whose pairs, causes and uncertain rows are studied. */
  static final int MOST_STUDIED = 2_000;

  /** The most nodes of a graph all of whose repairs are written down. */
  static final int MOST_REPAIRED = 200;

  private static final int PAIRS = 1_000;
  private static final double MODELLED = 0.5;
  private static final int WORLDS = 4_096;
  private static final long SEED = 1;

  private StudyRows() {}

  /** The worst pairs. */
  static List<Row> pairs(PackedGraph packed, Task task) {
    List<Row> rows = new ArrayList<>();
    if (studied(packed, MOST_STUDIED)) {
      for (PairFailure pair :
          PairFailures.of(packed.graph(), task.semantics()).stream().limit(PAIRS).toList()) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                pair.a(),
                pair.b(),
                (long) pair.failedNodes(),
                pair.lostWeight().doubleValue(),
                (long) pair.extraNodes(),
                pair.extraWeight().doubleValue(),
                packed.weight()));
      }
    }
    return rows;
  }

  /** Groups that look redundant and are not; every node fails with the usual chance. */
  static List<Row> causes(PackedGraph packed, Task task) {
    List<Row> rows = new ArrayList<>();
    if (studied(packed, MOST_STUDIED)) {
      for (HiddenCause cause :
          HiddenCauses.of(packed.graph(), task.semantics(), v -> HiddenCauses.USUAL_CHANCE)) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                cause.dependent(),
                cause.group(),
                (long) cause.required(),
                (long) cause.size(),
                String.join(";", cause.shared()),
                cause.together().low(),
                cause.apart().high(),
                cause.understated().orElse(null),
                cause.exact() ? "yes" : "at least"));
      }
    }
    return rows;
  }

  /** The single changes that would have saved each node. */
  static List<Row> repairs(PackedGraph packed, Task task) {
    List<Row> rows = new ArrayList<>();
    if (studied(packed, MOST_REPAIRED)) {
      for (String failed : packed.graph().names()) {
        for (Rescue rescue : Repairs.of(packed.graph(), failed, task.semantics())) {
          for (Repair repair : rescue.repairs()) {
            rows.add(
                RowFactory.create(
                    packed.dataset(),
                    task.semantics().id(),
                    failed,
                    rescue.node(),
                    repair.change().id(),
                    repair.node(),
                    repair.group().isEmpty() ? null : repair.group(),
                    (long) repair.steps()));
          }
        }
      }
    }
    return rows;
  }

  /** What the mergers of two firms would cost. */
  static List<Row> redundancy(PackedGraph packed, Task task) {
    List<Holding> firms =
        packed.holdings().stream()
            .filter(held -> held.kind().equals("firm"))
            .map(held -> new Holding(held.kind(), held.holder(), held.nodes()))
            .toList();
    List<Row> rows = new ArrayList<>();
    if (studied(packed, MOST_STUDIED)) {
      for (RedundancyLosses.Pair pair :
          RedundancyLosses.of(packed.graph(), firms, task.semantics())) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                "firm",
                pair.one().holder(),
                pair.other().holder(),
                (long) pair.nodes(),
                pair.weight().doubleValue(),
                packed.weight()));
      }
    }
    return rows;
  }

  /** How far impacts and ranks are known. */
  static List<Row> ranges(PackedGraph packed, Task task) {
    List<Row> rows = new ArrayList<>();
    if (uncertain(packed)) {
      for (ImpactDistribution impact :
          ImpactDistributions.of(losses(packed, task), BigDecimal.ZERO, Integer.MAX_VALUE)) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                impact.node(),
                impact.mean(),
                impact.standardError(),
                impact.low().doubleValue(),
                impact.median().doubleValue(),
                impact.high().doubleValue(),
                (long) impact.bestRank(),
                (long) impact.worstRank(),
                packed.weight()));
      }
    }
    return rows;
  }

  /** Which uncertain row to check first. */
  static List<Row> values(PackedGraph packed, Task task) {
    List<Row> rows = new ArrayList<>();
    if (uncertain(packed)) {
      for (EdgeValue value : EdgeValues.of(losses(packed, task), task.semantics())) {
        rows.add(
            RowFactory.create(
                packed.dataset(),
                task.semantics().id(),
                value.row().dependency().dependent(),
                value.row().dependency().provider(),
                value.row().dependency().group(),
                value.ifHolds(),
                value.ifNot(),
                value.standardError(),
                value.flips(),
                packed.weight()));
      }
    }
    return rows;
  }

  private static boolean studied(PackedGraph packed, int most) {
    return !packed.reduced() && packed.graph().nodes() <= most;
  }

  private static boolean uncertain(PackedGraph packed) {
    DependencyGraph graph = packed.graph();
    return studied(packed, MOST_STUDIED)
        && !Uncertainty.of(graph, MODELLED).rows().isEmpty()
        && WorldLosses.cells(graph, WORLDS) <= WorldLosses.MOST_CELLS;
  }

  private static WorldLosses losses(PackedGraph packed, Task task) {
    Uncertainty uncertainty = Uncertainty.of(packed.graph(), MODELLED);
    Worlds worlds =
        uncertainty.rows().size() <= Worlds.FEW
            ? Worlds.all(uncertainty)
            : Worlds.drawn(uncertainty, WORLDS, SEED);
    return WorldLosses.of(worlds, task.semantics());
  }
}
