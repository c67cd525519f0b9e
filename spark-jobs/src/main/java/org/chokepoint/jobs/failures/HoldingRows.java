package org.chokepoint.jobs.failures;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Holdings;

/**
 * Who holds which nodes, from the columns of table {@code node}, the ultimate parents of table
 * {@code firm} and the stakes of more than half of the votes in table {@code ownership} that have
 * not ended.
 */
final class HoldingRows implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> KINDS = List.of("firm", "operator", "country", "zone");

  private final Map<String, Map<String, TreeSet<String>>> controlled = new TreeMap<>();

  /**
   * Reads who controls whom.
   *
   * @param firms table {@code firm}
   * @param ownership table {@code ownership}
   */
  HoldingRows(Dataset<Row> firms, Dataset<Row> ownership) {
    for (Row row :
        firms
            .filter(col("parent_id").isNotNull())
            .select("dataset", "parent_id", "firm_id")
            .union(
                ownership
                    .filter(col("votes").gt(50).and(col("to").isNull()))
                    .select("dataset", "owner_id", "owned_id"))
            .collectAsList()) {
      controlled
          .computeIfAbsent(row.getString(0), dataset -> new TreeMap<>())
          .computeIfAbsent(row.getString(1), owner -> new TreeSet<>())
          .add(row.getString(2));
    }
  }

  /** The columns that are read of a node. */
  static Dataset<Row> nodes(Dataset<Row> nodes) {
    return nodes.select("node_id", "users", "firm_id", "operator_id", "country", "zone");
  }

  /** Notes who holds a node. */
  static void note(Row node, Map<String, Map<String, String>> held) {
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (!node.isNullAt(kind + 2)) {
        held.computeIfAbsent(KINDS.get(kind), first -> new TreeMap<>())
            .put(node.getString(0), node.getString(kind + 2));
      }
    }
  }

  /** All holders of a dataset's nodes. */
  List<PackedGraph.Held> of(String dataset, Map<String, Map<String, String>> held) {
    List<Holding> holdings = new ArrayList<>();
    for (String kind : KINDS) {
      holdings.addAll(Holdings.of(kind, held.getOrDefault(kind, Map.of())));
    }
    holdings.addAll(
        Holdings.ofOwners(
            held.getOrDefault("firm", Map.of()), controlled.getOrDefault(dataset, Map.of())));
    return holdings.stream()
        .map(
            holding ->
                new PackedGraph.Held(
                    holding.kind(), holding.holder(), new ArrayList<>(holding.nodes())))
        .toList();
  }
}
