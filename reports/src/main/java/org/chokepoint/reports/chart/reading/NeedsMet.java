package org.chokepoint.reports.chart.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.table.Periods;

/**
 * Which services meet which needs: classes of people from a usage panel where a release has them,
 * in the newest period of each market, else the markets that services on file belong to.
 *
 * @param needs the needs by identifier
 * @param links who meets which need for how many
 * @param services the services with their users
 * @param weight what the numbers count: users or nodes
 */
record NeedsMet(
    Map<String, Need> needs, List<Link> links, Map<String, Double> services, String weight) {

  /** A need in words. */
  record Need(String name, String nameLocal) {}

  /** A service that meets a need. */
  record Link(String need, String service, double persons) {}

  static NeedsMet of(ReleaseTables tables, String dataset, DependencyRows nodes, int limit) {
    List<ReleaseRow> all = Selected.rows(tables.table("need"), Map.of("dataset", dataset));
    Map<String, LocalDate> newest = new HashMap<>();
    all.forEach(
        row ->
            newest.merge(
                row.text("market"), day(row), (one, other) -> one.isAfter(other) ? one : other));
    List<ReleaseRow> classes =
        all.stream()
            .filter(row -> day(row).equals(newest.get(row.text("market"))))
            .sorted(
                comparingDouble((ReleaseRow row) -> -persons(row))
                    .thenComparing(row -> row.text("class")))
            .limit(limit)
            .toList();
    return classes.isEmpty()
        ? ofMarkets(tables, dataset, nodes, limit)
        : ofClasses(tables, dataset, nodes, classes);
  }

  private static LocalDate day(ReleaseRow row) {
    return Periods.lastDay(row.text("period")).orElse(LocalDate.MIN);
  }

  private static double persons(ReleaseRow row) {
    return row.number("persons").orElse(0);
  }

  private static NeedsMet ofClasses(
      ReleaseTables tables, String dataset, DependencyRows nodes, List<ReleaseRow> classes) {
    Names firms = new Names(tables, "firm", List.of("firm_id"), Map.of("dataset", dataset));
    UnaryOperator<String> local =
        id ->
            Stream.of(firms.local(List.of(id)), nodes.nameLocal(id), nodes.name(id))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(id);
    NeedsMet met =
        new NeedsMet(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), "users");
    for (ReleaseRow row : classes) {
      List<String> services = Arrays.asList(row.text("services").split(";", -1));
      String id = row.text("class");
      String english = services.stream().map(nodes::name).collect(Collectors.joining(" or "));
      String korean = services.stream().map(local).collect(Collectors.joining(" 또는 "));
      String period = row.text("period");
      met.needs.put(
          id, new Need("Users of " + english + ", " + period, korean + " 이용자, " + period));
      for (String service : services) {
        met.links.add(new Link(id, service, persons(row)));
        met.services.merge(service, persons(row), Double::sum);
      }
    }
    return met;
  }

  private static NeedsMet ofMarkets(
      ReleaseTables tables, String dataset, DependencyRows nodes, int limit) {
    List<ReleaseRow> rows =
        Selected.rows(tables.table("node"), Map.of("dataset", dataset)).stream()
            .filter(row -> List.of("service", "need").contains(row.text("kind")))
            .toList();
    boolean counted = rows.stream().anyMatch(row -> row.number("users").isPresent());
    Names markets = new Names(tables, "market", List.of("market_id"), Map.of("dataset", dataset));
    Map<String, Double> users = new HashMap<>();
    for (ReleaseRow row : rows) {
      OptionalDouble known = row.number("users");
      if (known.isPresent() || !counted) {
        users.put(row.text("node_id"), counted ? known.orElse(0) : 1);
      }
    }
    NeedsMet met =
        new NeedsMet(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            counted ? "users" : "nodes");
    rows.stream()
        .filter(row -> users.containsKey(row.text("node_id")) && nodes.knows(row.text("node_id")))
        .sorted(
            comparingDouble((ReleaseRow row) -> -users.getOrDefault(row.text("node_id"), 0.0))
                .thenComparing(comparing(row -> row.text("node_id"))))
        .limit(limit)
        .forEach(row -> met.add(row, markets, users.getOrDefault(row.text("node_id"), 0.0)));
    return met;
  }

  private void add(ReleaseRow node, Names markets, double users) {
    String id = node.text("node_id");
    String market = node.text("market_id");
    services.put(id, users);
    if (!market.isEmpty() && !node.text("kind").equals("need")) {
      String need = "market:" + market;
      needs.put(
          need,
          new Need(
              markets.text("name", List.of(market)).orElse(market),
              markets.local(List.of(market))));
      links.add(new Link(need, id, users));
    }
  }
}
