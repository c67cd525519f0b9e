package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * From needs through services and systems to sites: how many users of a service stand on each thing
 * it needs. A user counts once for every service, and for each thing on its way. Where nobody's
 * users are on file every service counts as one.
 */
final class NeedFlow implements Reading {
  private static final Set<String> COLUMNS =
      Set.of(
          "dataset",
          "from",
          "from_name",
          "from_name_local",
          "from_kind",
          "to",
          "to_name",
          "to_name_local",
          "to_kind",
          "users",
          "weight");

  @Override
  public Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public Set<String> asks() {
    return Set.of("dataset", "limit");
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Asked asked) {
    String dataset = asked.text("dataset");
    DependencyRows needs = new DependencyRows(tables, dataset);
    NeedsMet met = NeedsMet.of(tables, dataset, needs, asked.whole("limit"));
    Flow flow = new Flow();
    met.links().forEach(link -> flow.add(link.need(), link.service(), link.persons()));
    met.services().forEach((service, users) -> through(needs, service, users, flow));
    return flow.links.entrySet().stream()
        .sorted(
            Map.Entry.<List<String>, Double>comparingByValue()
                .reversed()
                .thenComparing(link -> link.getKey().toString()))
        .map(link -> row(dataset, needs, met, link))
        .toList();
  }

  private static void through(DependencyRows needs, String service, double users, Flow flow) {
    List<String> open = new ArrayList<>(List.of(service));
    Map<String, Boolean> seen = new HashMap<>(Map.of(service, true));
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      for (ReleaseRow row : needs.needs(at)) {
        String provider = row.text("provider_id");
        flow.add(at, provider, users);
        if (seen.put(provider, true) == null) {
          open.add(provider);
        }
      }
    }
  }

  private static ReleaseRow row(
      String dataset, DependencyRows needs, NeedsMet met, Map.Entry<List<String>, Double> link) {
    String from = link.getKey().get(0);
    String to = link.getKey().get(1);
    NeedsMet.Need need = met.needs().get(from);
    Map<String, Object> cells = new HashMap<>();
    cells.put("dataset", dataset);
    cells.put("from", from);
    cells.put("from_name", need == null ? needs.name(from) : need.name());
    cells.put("from_name_local", need == null ? needs.nameLocal(from) : need.nameLocal());
    cells.put("from_kind", need == null ? needs.kind(from) : "need");
    cells.put("to", to);
    cells.put("to_name", needs.name(to));
    cells.put("to_name_local", needs.nameLocal(to));
    cells.put("to_kind", needs.kind(to));
    cells.put("users", link.getValue());
    cells.put("weight", met.weight());
    return new ReleaseRow(cells);
  }

  /** Links that never close a circle, which a flow chart cannot show. */
  private static final class Flow {
    private final Map<List<String>, Double> links = new LinkedHashMap<>();
    private final Map<String, List<String>> onward = new HashMap<>();

    void add(String from, String to, double users) {
      if (links.containsKey(List.of(from, to))) {
        links.merge(List.of(from, to), users, Double::sum);
      } else if (!reaches(to, from)) {
        links.put(List.of(from, to), users);
        onward.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
      }
    }

    private boolean reaches(String from, String to) {
      List<String> open = new ArrayList<>(List.of(from));
      Map<String, Boolean> seen = new HashMap<>();
      while (!open.isEmpty()) {
        String at = open.remove(open.size() - 1);
        if (at.equals(to)) {
          return true;
        }
        if (seen.put(at, true) == null) {
          open.addAll(onward.getOrDefault(at, List.of()));
        }
      }
      return false;
    }
  }
}
