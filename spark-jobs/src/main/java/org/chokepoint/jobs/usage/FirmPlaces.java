package org.chokepoint.jobs.usage;

import java.util.Arrays;

/** The place of each firm among those of its market, in the order they were numbered. */
final class FirmPlaces {
  /** Firms are added in order, so the number of a market and a place is the firm. */
  private final LongCodes firms = new LongCodes(1024);

  private int[] places = new int[1024];
  private int[] firmsOfMarket = new int[64];

  /** How many firms have a place. */
  int size() {
    return firms.size();
  }

  /** Gives the next firm a place in its market. */
  void add(int market) {
    int firm = firms.size();
    if (firm == places.length) {
      places = Arrays.copyOf(places, 2 * firm);
    }
    if (market >= firmsOfMarket.length) {
      firmsOfMarket = Arrays.copyOf(firmsOfMarket, 2 * market);
    }
    places[firm] = firmsOfMarket[market]++;
    firms.code(key(market, places[firm]));
  }

  int place(int firm) {
    return places[firm];
  }

  int firm(int market, int place) {
    return firms.code(key(market, place));
  }

  private static long key(int market, int place) {
    return ((long) market << 32) | place;
  }
}
