package org.chokepoint.graph.need;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.Weighted;

/**
 * Classes of persons as nodes of a dependency graph: kind {@code need}, weighing its persons, and
 * standing on one group of its services of which one must be up. Beside the rows of the services'
 * own dependencies they make a graph in which every question about nodes is one about people: a
 * need node that is down is a class of persons stranded.
 */
public final class NeedNodes {
  private static final String GROUP = "alternatives";

  private final List<NeedClass> classes;
  private final List<String> names;

  private NeedNodes(List<NeedClass> classes, List<String> names) {
    this.classes = classes;
    this.names = names;
  }

  /** The nodes of the classes, in the order of {@link Needs#classes()}. */
  public static NeedNodes of(Needs needs) {
    List<NeedClass> classes = needs.classes();
    List<String> names = new ArrayList<>(classes.size());
    int number = 0;
    for (int i = 0; i < classes.size(); i++) {
      Need need = classes.get(i).need();
      number = i > 0 && classes.get(i - 1).need().equals(need) ? number + 1 : 1;
      names.add(name(need, number));
    }
    return new NeedNodes(classes, Collections.unmodifiableList(names));
  }

  private static String name(Need need, int number) {
    String period = need.period().isEmpty() ? "" : need.period() + ":";
    return "need:" + need.market() + ":" + period + number;
  }

  /** The names, {@code need:market:period:n}, n from 1 for the largest class on. */
  public List<String> names() {
    return names;
  }

  /** What each node stands on: group {@code alternatives}, one required. */
  public List<Dependency> dependencies() {
    List<Dependency> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String service : classes.get(i).services()) {
        rows.add(new Dependency(names.get(i), service, GROUP, 1, "measured"));
      }
    }
    return rows;
  }

  /** What each node weighs: its persons. */
  public List<Weighted> weights() {
    List<Weighted> weights = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      weights.add(new Weighted(names.get(i), classes.get(i).persons()));
    }
    return weights;
  }
}
