package org.chokepoint.reports.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.exchange.ChangeForm;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;

/** What can be picked in a release, for forms. */
public final class Choices {
  private Choices() {}

  /**
   * A node that can fail.
   *
   * @param node the node
   * @param kind what it is: site, power, network, system, service, firm or need
   */
  public record NodeChoice(Named node, String kind) {}

  /**
   * How a remedy is written.
   *
   * @param word the word it begins with
   * @param parts what follows the word
   * @param example one that is written right
   */
  public record ChangeChoice(String word, String parts, String example) {}

  /** Markets that have shares, by name. */
  public static List<Named> markets(ReleaseTables tables) {
    Labels labels = new Labels(tables);
    Map<String, Named> markets = new LinkedHashMap<>();
    for (ReleaseRow row : ReleaseRow.of(tables.table("share"))) {
      String id = row.text("market_id");
      markets.computeIfAbsent(id, market -> labels.market(row.text("dataset"), market));
    }
    return markets.values().stream().sorted(Comparator.comparing(Named::name)).toList();
  }

  /** The periods, regions and bases of a market, the newest first. */
  public static List<Cell> cells(ReleaseTables tables, String market) {
    return new MarketCells(tables).of(market);
  }

  /** The firms of a market cell through a lens, the largest first. */
  public static List<Named> firms(ReleaseTables tables, Cell cell, Lens lens) {
    Labels labels = new Labels(tables);
    Shares shares = new MarketCells(tables).figures(cell).shares(lens);
    List<Named> firms = new ArrayList<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      firms.add(labels.firm(cell.dataset(), shares.holder(rank)));
    }
    return firms;
  }

  /** The datasets that say who needs whom. */
  public static List<Origin> graphs(ReleaseTables tables) {
    Labels labels = new Labels(tables);
    return new TreeSet<>(tables.table("dependency").stringColumn("dataset").unique().asList())
        .stream().map(labels::origin).toList();
  }

  /** The nodes of a dataset, by kind and name. */
  public static List<NodeChoice> nodes(ReleaseTables tables, String dataset) {
    Labels labels = new Labels(tables);
    return Selected.rows(tables.table("node"), Map.of("dataset", dataset)).stream()
        .map(row -> new NodeChoice(labels.node(dataset, row.text("node_id")), row.text("kind")))
        .sorted(
            Comparator.comparing(NodeChoice::kind)
                .thenComparing(choice -> choice.node().name())
                .thenComparing(choice -> choice.node().id()))
        .toList();
  }

  /** The firms that run nodes of a dataset, by name. */
  public static List<Named> holders(ReleaseTables tables, String dataset) {
    Labels labels = new Labels(tables);
    return Selected.rows(tables.table("node"), Map.of("dataset", dataset)).stream()
        .map(row -> row.text("firm_id"))
        .filter(firm -> !firm.isEmpty())
        .distinct()
        .map(firm -> labels.firm(dataset, firm))
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }

  /** How remedies are written. */
  public static List<ChangeChoice> changes() {
    List<ChangeChoice> changes = new ArrayList<>();
    for (ChangeForm form : ChangeForm.values()) {
      changes.add(new ChangeChoice(form.word(), form.parts(), form.example()));
    }
    return changes;
  }
}
