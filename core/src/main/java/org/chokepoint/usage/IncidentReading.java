package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Brings the counts of an incident by sets of phases into words. */
final class IncidentReading {
  private final IncidentPeriods periods;
  private final CellSums services;
  private final CellSums pairs;
  private final CellSums users;

  IncidentReading(IncidentPeriods periods, CellSums services, CellSums pairs, CellSums users) {
    this.periods = periods;
    this.services = services;
    this.pairs = pairs;
    this.users = users;
  }

  private record Subject(int market, int service) {}

  private record Pair(int market, int hit, int substitute) {}

  /** Headcounts by a set of phases, or by two of them. */
  private static final class BySet {
    private final Headcount[] counts;

    BySet(int sets) {
      counts = new Headcount[sets];
      Arrays.fill(counts, Headcount.NONE);
    }

    Headcount sum(IntPredicate chosen) {
      Headcount sum = Headcount.NONE;
      for (int set = 0; set < counts.length; set++) {
        sum = chosen.test(set) ? sum.plus(counts[set]) : sum;
      }
      return sum;
    }
  }

  Incident incident() {
    Map<Subject, BySet> bySubject = new LinkedHashMap<>();
    services.forEach(
        slot ->
            bySubject.computeIfAbsent(
                        new Subject(services.key(slot, 0), services.key(slot, 1)),
                        subject -> new BySet(Phases.SETS))
                    .counts[services.key(slot, 2)] =
                Headcount.in(services, slot, 0));
    Map<Pair, BySet> byPair = new LinkedHashMap<>();
    pairs.forEach(
        slot ->
            byPair.computeIfAbsent(
                        new Pair(pairs.key(slot, 0), pairs.key(slot, 1), pairs.key(slot, 2)),
                        pair -> new BySet(Phases.SETS * Phases.SETS))
                    .counts[pairs.key(slot, 3)] =
                Headcount.in(pairs, slot, 0));
    List<ServiceImpact> impacts = new ArrayList<>();
    bySubject.forEach((subject, sets) -> impacts.add(impact(subject, sets)));
    List<Substitution> substitutions = new ArrayList<>();
    byPair.forEach(
        (pair, sets) -> {
          BySet substitute = bySubject.get(new Subject(pair.market(), pair.substitute()));
          if (substitute != null) {
            substitutions.add(substitution(pair, sets, substitute.sum(Phases::gained)));
          }
        });
    return new Incident(impacts, substitutions);
  }

  private ServiceImpact impact(Subject subject, BySet sets) {
    List<Headcount> byPeriod = new ArrayList<>();
    for (int period : periods.all()) {
      int slot = users.existing(subject.market(), subject.service(), period, 0);
      byPeriod.add(slot < 0 ? Headcount.NONE : Headcount.in(users, slot, 0));
    }
    return new ServiceImpact(
        subject.market(),
        subject.service(),
        sets.sum(Phases::baseline),
        sets.sum(Phases::incident),
        sets.sum(Phases::after),
        sets.sum(set -> Phases.baseline(set) && !Phases.incident(set)),
        sets.sum(set -> set == (Phases.BASELINE | Phases.AFTER)),
        sets.sum(set -> Phases.baseline(set) && !Phases.after(set)),
        sets.sum(Phases::gained),
        sets.sum(set -> Phases.gained(set) && Phases.after(set)),
        byPeriod,
        periods);
  }

  private static Substitution substitution(Pair pair, BySet sets, Headcount allGained) {
    return new Substitution(
        pair.market(),
        pair.hit(),
        pair.substitute(),
        sets.sum(both -> Phases.baseline(other(both))),
        sets.sum(both -> Phases.gained(other(both))),
        sets.sum(
            both ->
                Phases.gained(other(both)) && Phases.after(other(both)) && Phases.after(hit(both))),
        sets.sum(
            both ->
                Phases.gained(other(both))
                    && Phases.after(other(both))
                    && !Phases.after(hit(both))),
        allGained);
  }

  private static int hit(int both) {
    return both / Phases.SETS;
  }

  private static int other(int both) {
    return both % Phases.SETS;
  }
}
