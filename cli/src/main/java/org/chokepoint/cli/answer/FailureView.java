package org.chokepoint.cli.answer;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Cascade;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.cut.HiddenCauses;
import org.chokepoint.graph.cut.Repairs;

/** What can be asked about failures. */
public enum FailureView {
  /** Which failures are the worst. */
  RANKING,
  /** With a usage panel: people affected, stranded and degraded, market by market. */
  PEOPLE,
  /** Groups that look redundant and are not. */
  CAUSES,
  /** What single change would have saved each node that fell. */
  REPAIRS,
  /** Why each node fell. */
  WITNESSES;

  /** The word of the option. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return word();
  }

  /** Whether the question is about the failure of one node. */
  public boolean needsNode() {
    return this == REPAIRS || this == WITNESSES;
  }

  /** Whether the question goes beyond how much falls with each node. */
  public boolean isDeeper() {
    return this == CAUSES || needsNode();
  }

  /**
   * The answer to a deeper question.
   *
   * @param failed the node that failed, where one is needed
   * @param chance of each node to fail by itself
   * @param top only so many rows; repairs: nodes
   */
  public Sheet sheet(
      DependencyGraph graph,
      Semantics semantics,
      String failed,
      IntToDoubleFunction chance,
      int top) {
    return switch (this) {
      case RANKING, PEOPLE -> throw new IllegalArgumentException(word() + " is no deeper question");
      case CAUSES -> HiddenCauseSheet.of(HiddenCauses.of(graph, semantics, chance), top);
      case REPAIRS -> RepairSheet.of(Repairs.of(graph, failed, semantics), top);
      case WITNESSES -> WitnessSheet.of(Cascade.of(graph, failed, semantics).witnesses(), top);
    };
  }
}
