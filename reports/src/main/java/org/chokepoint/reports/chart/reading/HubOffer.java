package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.Keys;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Nodes that dependencies name, that which most others need first; real datasets first. */
final class HubOffer implements Offer {
  @Override
  public Set<String> parameters() {
    return Set.of("dataset", "node");
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    Map<List<String>, Integer> needed =
        new HashMap<>(Keys.of(tables.table("dependency"), List.of("dataset", "provider_id")));
    Keys.of(tables.table("dependency"), List.of("dataset", "dependent_id"))
        .keySet()
        .forEach(node -> needed.putIfAbsent(node, 0));
    Set<String> synthetic = Synthetic.datasets(tables);
    List<ReleaseRow> rows = new ArrayList<>();
    needed.entrySet().stream()
        .sorted(
            comparing(
                    (Map.Entry<List<String>, Integer> one) ->
                        synthetic.contains(one.getKey().get(0)))
                .thenComparing(one -> -one.getValue())
                .thenComparing(one -> one.getKey().toString()))
        .forEach(
            one ->
                rows.add(
                    new ReleaseRow(
                        Map.of("dataset", one.getKey().get(0), "node", one.getKey().get(1)))));
    return OfferWords.beside(rows, tables);
  }
}
