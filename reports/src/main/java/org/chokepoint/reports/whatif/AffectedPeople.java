package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Weighted;
import org.chokepoint.graph.need.Need;
import org.chokepoint.graph.need.NeedClass;
import org.chokepoint.graph.need.Needs;
import org.chokepoint.graph.need.Stranded;
import org.chokepoint.graph.need.StrandedPeople;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.table.Periods;

/**
 * The people of a dataset: those of its usage panel, in each market of the last period that had
 * begun at hour 0, or where there is none the users of its nodes.
 */
final class AffectedPeople {
  private final Needs needs;
  private final boolean users;
  private final Limits limits;

  private AffectedPeople(Needs needs, boolean users, Limits limits) {
    this.needs = needs;
    this.users = users;
    this.limits = limits;
  }

  static AffectedPeople of(ReleaseTables tables, DatasetGraph on, HourZero zero, Limits limits) {
    Map<String, Map<String, List<NeedClass>>> markets = new TreeMap<>();
    for (ReleaseRow row : Selected.rows(tables.table("need"), Map.of("dataset", on.dataset()))) {
      Need need = new Need(row.text("market"), row.text("period"));
      markets
          .computeIfAbsent(need.market(), first -> new TreeMap<>())
          .computeIfAbsent(need.period(), first -> new ArrayList<>())
          .add(
              new NeedClass(
                  need,
                  List.of(row.text("services").split(";")),
                  new BigDecimal(row.text("persons"))));
    }
    List<NeedClass> classes = new ArrayList<>();
    markets.values().forEach(periods -> classes.addAll(periods.get(period(periods, zero))));
    return new AffectedPeople(Needs.of(classes), on.weighsUsers(), limits);
  }

  /** The last period that has begun; where none has, the first. */
  private static String period(Map<String, List<NeedClass>> periods, HourZero zero) {
    Comparator<String> byDay =
        Comparator.comparing(period -> Periods.firstDay(period).orElse(LocalDate.MIN));
    LocalDate day = zero.day().orElse(LocalDate.MAX);
    return periods.keySet().stream()
        .filter(period -> !Periods.firstDay(period).orElse(LocalDate.MIN).isAfter(day))
        .max(byDay)
        .or(() -> periods.keySet().stream().min(byDay))
        .orElseThrow();
  }

  /** Whether they are counted in a usage panel. */
  boolean panel() {
    return !needs.classes().isEmpty();
  }

  String basis() {
    return panel() ? "panel" : users ? "users" : "none";
  }

  Needs needs() {
    return needs;
  }

  /** The graph weighed by the people of each service, where they are counted. */
  DependencyGraph weighing(DependencyGraph graph) {
    if (!panel()) {
      return graph;
    }
    Map<String, BigDecimal> most = new HashMap<>();
    for (Need need : needs.needs()) {
      Map<String, BigDecimal> sums = new HashMap<>();
      needs.classes().stream()
          .filter(one -> one.need().equals(need))
          .forEach(
              one ->
                  one.services()
                      .forEach(service -> sums.merge(service, one.persons(), BigDecimal::add)));
      sums.forEach((service, persons) -> most.merge(service, persons, BigDecimal::max));
    }
    List<Weighted> weights = new ArrayList<>();
    most.forEach((service, persons) -> weights.add(new Weighted(service, persons)));
    return graph.weighing(weights);
  }

  /** Who is left without while each of these sets of nodes is down. */
  List<Stranded> stranded(DependencyGraph graph, List<BitSet> down) {
    Faults faults = new Faults();
    faults.atMost(
        "dataset",
        (long) needs.classes().size() * down.size(),
        limits.people(),
        "classes of people times moments");
    faults.throwIfAny();
    StrandedPeople people = StrandedPeople.of(needs, graph);
    return down.stream().map(people::when).toList();
  }

  /** Services that people use and the graph does not have. */
  Optional<Words> unplaced(DependencyGraph graph) {
    List<String> strange = StrandedPeople.of(needs, graph).unplaced();
    String names = String.join(", ", strange);
    return strange.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Words(
                "people use services that the dependencies do not name, and these are taken to stay up: "
                    + names,
                "의존 관계에 없는 서비스는 계속 가동된다고 봅니다: " + names));
  }

  Words reason() {
    if (!panel()) {
      return users
          ? new Words(
              "the dataset has no usage panel: only the users of each service are known, not who uses several, so the people without a service lie between the users of the largest that is down and the sum of all",
              "이용 패널이 없어 서비스별 이용자 수만 알 수 있고 여러 서비스를 함께 쓰는 사람은 알 수 없습니다. 따라서 서비스를 잃은 사람은 멈춘 서비스 가운데 가장 큰 이용자 수와 전체 합계 사이입니다")
          : new Words(
              "no users are on file for this dataset, so only nodes are counted",
              "이 데이터셋에는 이용자 수가 없어 노드만 셉니다");
    }
    return needs.needs().size() == 1
        ? new Words(
            "counted in the usage panel, each person once: people who have lost every service of the market that they use",
            "이용 패널에서 한 사람을 한 번씩 세었습니다. 그 시장에서 쓰던 모든 서비스를 잃은 사람입니다")
        : new Words(
            "counted in the usage panel, in each market each person once: people who have lost every service that they use there; who needs several markets is not known, so over markets the number lies between the largest and the sum",
            "이용 패널에서 시장마다 한 사람을 한 번씩 세었습니다. 그 시장에서 쓰던 모든 서비스를 잃은 사람입니다. 여러 시장을 함께 이용하는 사람은 알 수 없으므로 시장 전체로는 가장 큰 값과 합계 사이입니다");
  }
}
