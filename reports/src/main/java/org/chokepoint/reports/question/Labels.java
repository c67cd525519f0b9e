package org.chokepoint.reports.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** The names of the datasets, markets, firms and nodes of a release. */
public final class Labels {
  private static final String SYNTHETIC = "synthetic";

  private final Names datasets;
  private final Names markets;
  private final Names firms;
  private final Names nodes;
  private final Names anyFirms;

  /** Reads the names of a release. */
  public Labels(ReleaseTables tables) {
    this.datasets = new Names(tables, "dataset", List.of("dataset"));
    this.markets = new Names(tables, "market", List.of("dataset", "market_id"));
    this.firms = new Names(tables, "firm", List.of("dataset", "firm_id"));
    this.nodes = new Names(tables, "node", List.of("dataset", "node_id"));
    this.anyFirms = new Names(tables, "firm", List.of("firm_id"));
  }

  /** A dataset. */
  public Origin origin(String dataset) {
    Optional<ReleaseRow> row = datasets.row(List.of(dataset));
    return new Origin(
        dataset,
        row.map(card -> card.text("title")).filter(title -> !title.isEmpty()).orElse(dataset),
        row.map(card -> card.text("title_local")).orElse(""),
        row.filter(card -> card.text("kind").equals(SYNTHETIC)).isPresent());
  }

  /** A market of a dataset. */
  public Named market(String dataset, String market) {
    return named(markets.row(List.of(dataset, market)), market);
  }

  /** A firm as a dataset calls it, or else as any other does. */
  public Named firm(String dataset, String firm) {
    return named(firms.row(List.of(dataset, firm)).or(() -> anyFirms.row(List.of(firm))), firm);
  }

  /** A node of a dataset; without a local name it has that of the firm of the same identifier. */
  public Named node(String dataset, String node) {
    Optional<ReleaseRow> row = nodes.row(List.of(dataset, node));
    String local =
        row.map(of -> of.text("name_local"))
            .filter(name -> !name.isEmpty())
            .or(() -> Optional.of(firm(dataset, node).nameLocal()))
            .orElse("");
    return new Named(
        node, row.map(of -> of.text("name")).filter(name -> !name.isEmpty()).orElse(node), local);
  }

  /** Several nodes of a dataset. */
  public List<Named> nodes(String dataset, List<String> ids) {
    List<Named> named = new ArrayList<>();
    ids.forEach(id -> named.add(node(dataset, id)));
    return named;
  }

  private static Named named(Optional<ReleaseRow> row, String id) {
    return new Named(
        id,
        row.map(of -> of.text("name")).filter(name -> !name.isEmpty()).orElse(id),
        row.map(of -> of.text("name_local")).orElse(""));
  }
}
