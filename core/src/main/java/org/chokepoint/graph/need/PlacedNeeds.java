package org.chokepoint.graph.need;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chokepoint.graph.DependencyGraph;

/**
 * Needs whose services are numbers of nodes, and whose persons are whole steps of a decimal scale,
 * so that sums are exact.
 */
final class PlacedNeeds {
  private final DependencyGraph graph;
  private final int scale;
  private final Set<String> unplaced = new TreeSet<>();
  private final List<Need> needs;
  private final int[] starts;
  private final Alternatives[] classes;
  private final long[] classSteps;
  private final Alternatives[][] people;
  private final long[] peopleSteps;

  /**
   * What somebody can turn to.
   *
   * @param nodes the services that the graph has a node for
   * @param losable whether these are all; a service without a node stays up
   */
  record Alternatives(int[] nodes, boolean losable) {}

  PlacedNeeds(Needs of, DependencyGraph graph) {
    this.graph = graph;
    this.needs = of.needs();
    this.scale =
        Stream.concat(
                of.classes().stream().map(NeedClass::persons),
                of.people().stream().map(PersonClass::persons))
            .mapToInt(persons -> Math.max(0, persons.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    this.starts = starts(of);
    this.classes =
        of.classes().stream().map(one -> placed(one.services())).toArray(Alternatives[]::new);
    this.classSteps = steps(of.classes().stream().map(NeedClass::persons).toList());
    this.people =
        of.people().stream()
            .map(one -> one.met().values().stream().map(this::placed))
            .map(all -> all.filter(Alternatives::losable).toArray(Alternatives[]::new))
            .toArray(Alternatives[][]::new);
    this.peopleSteps = steps(of.people().stream().map(PersonClass::persons).toList());
  }

  private int[] starts(Needs of) {
    int[] first = new int[needs.size() + 1];
    int need = -1;
    for (int i = 0; i < of.classes().size(); i++) {
      if (need < 0 || !of.classes().get(i).need().equals(needs.get(need))) {
        first[++need] = i;
      }
    }
    first[needs.size()] = of.classes().size();
    return first;
  }

  private Alternatives placed(List<String> services) {
    List<Integer> nodes = new ArrayList<>();
    for (String service : services) {
      graph.number(service).ifPresentOrElse(nodes::add, () -> unplaced.add(service));
    }
    return new Alternatives(
        nodes.stream().mapToInt(Integer::intValue).toArray(), nodes.size() == services.size());
  }

  private long[] steps(List<BigDecimal> persons) {
    long[] steps = new long[persons.size()];
    long sum = 0;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = persons.get(i).setScale(scale).unscaledValue().longValueExact();
      sum = Math.addExact(sum, steps[i]);
    }
    return steps;
  }

  /** Services that the graph has no node for. */
  List<String> unplaced() {
    return List.copyOf(unplaced);
  }

  int needs() {
    return needs.size();
  }

  Need need(int need) {
    return needs.get(need);
  }

  /** The first class of a need; its last one is before {@code firstClass(need + 1)}. */
  int firstClass(int need) {
    return starts[need];
  }

  Alternatives ofClass(int number) {
    return classes[number];
  }

  long stepsOfClass(int number) {
    return classSteps[number];
  }

  /** How many classes over all needs there are. */
  int people() {
    return people.length;
  }

  /** The alternatives of each need of a class of people that it can lose altogether. */
  Alternatives[] ofPeople(int number) {
    return people[number];
  }

  long stepsOfPeople(int number) {
    return peopleSteps[number];
  }

  BigDecimal persons(long steps) {
    return BigDecimal.valueOf(steps, scale);
  }
}
