package org.chokepoint.graph.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Test;

class StrandedPeopleTest {
  private static final Need TALK = new Need("talk", "2022-10");
  private static final Need PAY = new Need("pay", "2022-10");

  /** chat and wallet stand on site one, line on site two, cash on nothing. */
  private static final DependencyGraph GRAPH =
      DependencyGraph.of(
          List.of(),
          List.of(stands("chat", "one"), stands("wallet", "one"), stands("line", "two")));

  private static Dependency stands(String service, String site) {
    return new Dependency(service, site, "site", 1, "stated");
  }

  private static BigDecimal people(long count) {
    return BigDecimal.valueOf(count);
  }

  private static NeedClass talking(long count, String... services) {
    return new NeedClass(TALK, List.of(services), people(count));
  }

  private static NeedClass paying(long count, String... services) {
    return new NeedClass(PAY, List.of(services), people(count));
  }

  private static Map<String, Stranded> all(
      Needs needs, DependencyGraph graph, Semantics semantics) {
    Map<String, Stranded> all = new TreeMap<>();
    StrandedPeople.of(needs, graph)
        .each(semantics, (node, people) -> all.put(graph.name(node), people));
    return all;
  }

  private static Stranded when(
      String failed, Needs needs, DependencyGraph graph, Semantics semantics) {
    return in(all(needs, graph, semantics), failed);
  }

  private static Stranded in(Map<String, Stranded> all, String failed) {
    return Optional.ofNullable(all.get(failed)).orElseThrow();
  }

  @Test
  void onlyThoseWithoutASecondServiceElsewhereAreStranded() {
    Needs needs =
        Needs.of(List.of(talking(60, "chat"), talking(30, "line", "chat"), talking(10, "line")));
    Map<String, Stranded> all = all(needs, GRAPH, Semantics.STEADY);
    assertThat(in(all, "one").impacts()).containsExactly(new Impact(TALK, people(90), people(60)));
    assertThat(in(all, "one").of(TALK).orElseThrow().degraded()).isEqualTo(people(30));
    assertThat(in(all, "line").impacts()).containsExactly(new Impact(TALK, people(40), people(10)));
    assertThat(in(all, "wallet").impacts()).isEmpty();
  }

  @Test
  void aSecondServiceOnTheSameSiteIsNoAlternative() {
    Needs needs = Needs.of(List.of(paying(5, "chat", "wallet")));
    assertThat(when("one", needs, GRAPH, Semantics.STEADY).impacts())
        .containsExactly(new Impact(PAY, people(5), people(5)));
    assertThat(when("wallet", needs, GRAPH, Semantics.STEADY).impacts())
        .containsExactly(new Impact(PAY, people(5), people(0)));
  }

  @Test
  void whoIsStrandedInTwoMarketsCountsOnceWherePersonsAreKnown() {
    List<NeedClass> classes = List.of(talking(60, "chat"), paying(50, "wallet"));
    List<PersonClass> persons =
        List.of(
            new PersonClass(Map.of(TALK, List.of("chat"), PAY, List.of("wallet")), people(40)),
            new PersonClass(Map.of(TALK, List.of("chat")), people(20)),
            new PersonClass(Map.of(PAY, List.of("wallet")), people(10)));
    Stranded known = when("one", Needs.counted(classes, persons), GRAPH, Semantics.STEADY);
    assertThat(known.somewhere()).isEqualTo(PeopleBounds.exactly(people(70)));
    assertThat(known.overNeeds()).isEqualTo(people(110));
    Stranded unknown = when("one", Needs.of(classes), GRAPH, Semantics.STEADY);
    assertThat(unknown.somewhere()).isEqualTo(new PeopleBounds(people(60), people(110)));
    assertThat(unknown.impacts()).isEqualTo(known.impacts());
  }

  @Test
  void aServiceWithoutANodeStaysUpAndIsNamed() {
    Needs needs = Needs.of(List.of(paying(5, "wallet", "cash"), paying(7, "cash")));
    StrandedPeople people = StrandedPeople.of(needs, GRAPH);
    assertThat(people.unplaced()).containsExactly("cash");
    assertThat(when("one", needs, GRAPH, Semantics.STEADY).impacts())
        .containsExactly(new Impact(PAY, people(5), people(0)));
  }

  @Test
  void aLoopOfServicesStrandsNobodyUntilItHasToBeStartedAgain() {
    DependencyGraph loop =
        DependencyGraph.of(
            List.of(), List.of(stands("chat", "login"), stands("login", "chat"), stands("x", "y")));
    Needs needs = Needs.of(List.of(talking(3, "chat")));
    assertThat(when("y", needs, loop, Semantics.STEADY).impacts()).isEmpty();
    assertThat(when("y", needs, loop, Semantics.BLACK_START).impacts())
        .containsExactly(new Impact(TALK, people(3), people(3)));
    assertThat(when("x", needs, loop, Semantics.BLACK_START).impacts()).hasSize(1);
  }

  @Test
  void interoperabilityMakesEveryServiceOfTheMarketAnAlternative() {
    Needs needs = Needs.of(List.of(talking(60, "chat"), talking(10, "line"), paying(5, "wallet")));
    Needs open = needs.interoperable();
    assertThat(open.classes())
        .containsExactlyInAnyOrder(talking(70, "chat", "line"), paying(5, "wallet"));
    Stranded one = when("one", open, GRAPH, Semantics.STEADY);
    assertThat(one.of(TALK).orElseThrow().stranded()).isEqualTo(people(0));
    assertThat(one.of(PAY).orElseThrow().stranded()).isEqualTo(people(5));
  }

  @Test
  void nobodyAndNothingGiveNobodyStranded() {
    DependencyGraph empty = DependencyGraph.of(List.of(), List.of());
    assertThat(all(Needs.of(List.of()), empty, Semantics.STEADY)).isEmpty();
    assertThat(StrandedPeople.of(Needs.of(List.of()), GRAPH).when(new BitSet()).somewhere())
        .isEqualTo(PeopleBounds.exactly(BigDecimal.ZERO));
    Needs needs = Needs.of(List.of(talking(1, "chat")));
    assertThat(StrandedPeople.of(needs, empty).when(new BitSet()).impacts()).isEmpty();
  }

  @Test
  void classesComeInTheSameOrderWhateverTheOrderOfTheInput() {
    List<NeedClass> classes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      classes.add(i % 2 == 0 ? talking(i % 5, "chat", "s" + i % 7) : paying(i, "s" + i % 3));
    }
    List<NeedClass> once = Needs.of(classes).classes();
    List<String> names = NeedNodes.of(Needs.of(classes)).names();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(classes, new Random(seed));
      assertThat(Needs.of(classes).classes()).isEqualTo(once);
    }
    assertThat(names).doesNotHaveDuplicates().startsWith("need:pay:2022-10:1");
    assertThat(once.get(0).persons()).isGreaterThanOrEqualTo(once.get(1).persons());
  }

  @Test
  void moreThanAThousandScenariosAreStillOneEach() {
    List<Dependency> rows = new ArrayList<>();
    List<NeedClass> classes = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      rows.add(stands("s%04d".formatted(i), "p%04d".formatted(i)));
      classes.add(talking(i + 1, "s%04d".formatted(i)));
    }
    DependencyGraph graph = DependencyGraph.of(List.of(), rows);
    Map<String, Stranded> all = all(Needs.of(classes), graph, Semantics.STEADY);
    assertThat(all).hasSize(3000);
    for (int i = 0; i < 1500; i++) {
      assertThat(in(all, "p%04d".formatted(i)).overNeeds()).isEqualTo(people(i + 1));
      assertThat(in(all, "s%04d".formatted(i)).overNeeds()).isEqualTo(people(i + 1));
    }
  }

  @Test
  void boundsOfUsersWithoutAPanelAreFrechets() {
    UsersDown users =
        new UsersDown(
            GRAPH,
            Map.of("chat", people(60), "wallet", people(50), "cash", people(99)),
            Optional.of(people(100)));
    BitSet down = new BitSet();
    assertThat(users.when(down)).isEqualTo(PeopleBounds.exactly(people(0)));
    down.set(GRAPH.number("chat").orElseThrow());
    assertThat(users.when(down)).isEqualTo(PeopleBounds.exactly(people(60)));
    down.set(GRAPH.number("wallet").orElseThrow());
    assertThat(users.when(down)).isEqualTo(new PeopleBounds(people(60), people(100)));
  }

  @Test
  void whatIsNoClassIsRefusedWithItsNeed() {
    assertThatThrownBy(() -> talking(1)).hasMessageContaining("talk");
    assertThatThrownBy(() -> talking(1, "chat", "chat")).hasMessageContaining("each once");
    assertThatThrownBy(() -> talking(-1, "chat")).hasMessageContaining("-1");
    assertThatThrownBy(
            () ->
                Needs.counted(
                    List.of(talking(1, "chat")),
                    List.of(new PersonClass(Map.of(PAY, List.of("wallet")), people(1)))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PeopleBounds.ofAny(List.of(people(5)), Optional.of(people(4))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
