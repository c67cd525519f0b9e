package org.chokepoint.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Small panels for tests. */
public final class Panels {
  private Panels() {}

  /** One row: who used what. */
  public record Use(
      int user, int market, int period, int service, int region, long amount, long weight) {
    /** A use of amount 1 by a person of weight 1 in region 0. */
    public static Use of(int user, int market, int period, int service) {
      return new Use(user, market, period, service, 0, 1, 1);
    }

    /** The same with an amount. */
    public Use amount(long other) {
      return new Use(user, market, period, service, region, other, weight);
    }

    /** The same with a weight. */
    public Use weight(long other) {
      return new Use(user, market, period, service, region, amount, other);
    }

    /** The same in a region. */
    public Use region(int other) {
      return new Use(user, market, period, service, other, amount, weight);
    }
  }

  /** The persons whose rows these are. */
  public static List<Person> persons(List<Use> uses) {
    Map<Integer, List<Use>> byUser = new TreeMap<>();
    uses.forEach(use -> byUser.computeIfAbsent(use.user(), user -> new ArrayList<>()).add(use));
    PersonRows rows = new PersonRows();
    List<Person> persons = new ArrayList<>();
    for (List<Use> own : byUser.values()) {
      rows.begin(0);
      own.forEach(
          use ->
              rows.row(
                  use.market(),
                  use.period(),
                  use.service(),
                  use.region(),
                  use.amount(),
                  use.weight()));
      persons.add(rows.person());
    }
    return persons;
  }

  /** What a tally says of these rows. */
  public static <T extends Tally<T, R>, R> R count(T tally, Use... uses) {
    return Tally.of(tally, persons(Arrays.asList(uses)));
  }

  /** What a tally says of persons split at random over partial tallies, merged in random order. */
  public static <T extends Tally<T, R>, R> R split(
      Supplier<T> empty, List<Person> persons, Random random) {
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(empty.get());
    }
    List<Person> shuffled = new ArrayList<>(persons);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(person -> parts.get(random.nextInt(parts.size())).add(person));
    T whole = empty.get();
    parts.forEach(whole::merge);
    return whole.result();
  }

  /**
   * Persons over 3 markets, 4 periods, up to 5 services each and 2 regions; each row stands once. A
   * person has one weight in a period. Services of market m are 5 m to 5 m + 4.
   */
  public static List<Use> random(Random random) {
    List<Use> uses = new ArrayList<>();
    int persons = 1 + random.nextInt(60);
    for (int user = 0; user < persons; user++) {
      for (int period = 0; period < 4; period++) {
        long weight = random.nextInt(5);
        for (int market = 0; market < 3; market++) {
          for (int service = 0; service < 5; service++) {
            for (int region = 0; region < 2; region++) {
              if (random.nextInt(6) == 0) {
                long amount = 1 + random.nextInt(3);
                uses.add(
                    new Use(user, market, period, 5 * market + service, region, amount, weight));
              }
            }
          }
        }
      }
    }
    Collections.shuffle(uses, random);
    return uses;
  }
}
