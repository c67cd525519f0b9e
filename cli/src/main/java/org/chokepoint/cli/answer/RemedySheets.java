package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.remedy.Addition;
import org.chokepoint.graph.remedy.BestAdditions.Answer;
import org.chokepoint.graph.remedy.BestAdditions.Step;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Dispersal;
import org.chokepoint.graph.remedy.Interoperability;
import org.chokepoint.graph.remedy.Remedies;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.SecondSite;

/** Changes that would have helped, one row each. */
public final class RemedySheets {
  private static final Comparator<Row> BY_LOSS = Comparator.comparing(Row::after);

  private final DependencyGraph graph;
  private final Predicate<String> site;

  private record Row(
      String change,
      String dependent,
      String group,
      BigDecimal before,
      BigDecimal after,
      Optional<BigDecimal> gap) {}

  /**
   * Sheets of a graph's remedies.
   *
   * @param site whether a node is a site
   */
  public RemedySheets(DependencyGraph graph, Predicate<String> site) {
    this.graph = graph;
    this.site = site;
  }

  /** The additions found; the gap stands beside the last. */
  public Sheet additions(Answer answer) {
    List<Row> rows = new ArrayList<>();
    for (Step step : answer.steps()) {
      boolean last = rows.size() == answer.steps().size() - 1;
      rows.add(row(step, last ? Optional.of(answer.gap()) : Optional.empty()));
    }
    return sheet(rows);
  }

  /** Changes made each by itself, the least loss first. */
  public Sheet singles(
      List<Step> additions, List<Interoperability> mandates, List<Comparison> comparisons) {
    List<Row> rows = new ArrayList<>();
    additions.forEach(step -> rows.add(row(step, Optional.empty())));
    for (int i = 0; i < mandates.size(); i++) {
      Comparison comparison = comparisons.get(i);
      if (!comparison.saved().isEmpty()) {
        rows.add(
            new Row(
                "interoperability",
                "",
                mandates.get(i).market(),
                comparison.before().lostWeight(),
                comparison.after().lostWeight(),
                Optional.empty()));
      }
    }
    rows.sort(BY_LOSS);
    return sheet(rows);
  }

  private Row row(Step step, Optional<BigDecimal> gap) {
    if (step.addition() instanceof Addition.ExtraMember member) {
      return new Row(
          word(Remedies.of(graph, member, site)),
          member.dependent(),
          member.group(),
          step.before(),
          step.after(),
          gap);
    }
    String node = ((Addition.Hardening) step.addition()).node();
    return new Row("hardening", node, "", step.before(), step.after(), gap);
  }

  private static String word(Remedy remedy) {
    if (remedy instanceof SecondSite) {
      return "second_site";
    }
    return remedy instanceof Dispersal ? "dispersal" : "extra_provider";
  }

  private static Sheet sheet(List<Row> rows) {
    Sheet.Builder sheet =
        Sheet.named(
            "remedies",
            "step",
            "change",
            "dependent",
            "group",
            "loss_before",
            "loss_after",
            "reduction",
            "gap");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      sheet.row(
          i + 1,
          row.change(),
          text(row.dependent()),
          text(row.group()),
          row.before(),
          row.after(),
          row.before().subtract(row.after()),
          row.gap());
    }
    return sheet.sheet();
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
