package org.chokepoint.reports.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.graph.Semantics;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/**
 * Which node's failure is to be explained.
 *
 * @param dataset the dataset
 * @param semantics {@code steady} or {@code black-start}
 * @param node the node
 */
public record FailureQuestion(String dataset, String semantics, String node) {
  /** Its parameters in an address. */
  public static final List<String> PARAMETERS = List.of("dataset", "semantics", "node");

  /** The question in a query; other parameters are passed over. Steady without semantics. */
  public static FailureQuestion of(Map<String, String> query) {
    return new FailureQuestion(
        Address.text(query, "dataset").orElse(""),
        Address.text(query, "semantics").orElse(Semantics.STEADY.id()),
        Address.text(query, "node").orElse(""));
  }

  /** Whether a query asks about a node and not about a value. */
  public static boolean asked(Map<String, String> query) {
    return Address.text(query, "node").isPresent();
  }

  /** Its address: the page, and what is asked. */
  public String permalink() {
    return scope(ValueQuestion.PAGE).with("node", node).text();
  }

  /** The address at which its answer is data. */
  public String data() {
    return scope("/v1/failures/" + Address.segment(node) + "/explain").text();
  }

  private Address scope(String path) {
    return new Address(path).with("dataset", dataset).with("semantics", semantics);
  }

  /**
   * Where the numbers of the failure come from.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion if the release has no such failure
   */
  public FailureExplanation explained(ReleaseTables tables, Provenance provenance) {
    List<ReleaseRow> rows =
        Selected.rows(
            tables.table("failure"),
            Map.of("dataset", dataset, "semantics", semantics, "node", node));
    if (rows.isEmpty()) {
      throw refused(tables);
    }
    return new ExplainedFailure(this, rows.get(0), tables, provenance).explanation();
  }

  private RuntimeException refused(ReleaseTables tables) {
    Faults faults = new Faults();
    TreeSet<String> datasets =
        new TreeSet<>(tables.table("failure").stringColumn("dataset").unique().asList());
    faults.known("semantics", "semantics", semantics, Semantics.ids());
    if (dataset.isEmpty()) {
      faults.add(Kind.MISSING, "dataset", "no dataset is given; add dataset=");
    } else if (faults.known("dataset", "dataset with failures", dataset, datasets)) {
      TreeSet<String> nodes = new TreeSet<>();
      Selected.rows(tables.table("failure"), Map.of("dataset", dataset))
          .forEach(row -> nodes.add(row.text("node")));
      if (nodes.contains(node)) {
        faults.add(
            Kind.CONTRADICTION, "semantics", "the release has no failure of this node under it");
      } else {
        faults.unknown("node", "node of dataset " + dataset, node, nodes);
      }
    }
    faults.throwIfAny();
    return new IllegalStateException("the failure of " + node + " was looked for and not found");
  }
}
