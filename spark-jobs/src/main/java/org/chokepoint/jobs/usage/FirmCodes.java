package org.chokepoint.jobs.usage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers markets, each of one dataset, and the firms in them; a firm in two markets is two. */
final class FirmCodes {
  private final UsageNames names;
  private final PairCodes markets = new PairCodes();
  private final PairCodes firms = new PairCodes();
  private final FirmPlaces places = new FirmPlaces();
  private int[] market = {};

  FirmCodes(UsageNames names) {
    this.names = names;
  }

  /** The numbers of the firms of a batch. */
  void codes(int[] dataset, int[] marketName, int[] service, int count, int[] into) {
    if (market.length < count) {
      market = new int[count];
    }
    markets.codes(dataset, marketName, count, market);
    firms.codes(market, service, count, into);
    while (places.size() < firms.size()) {
      places.add(firms.first(places.size()));
    }
  }

  /** The place of a firm among those of its market, in the order they were seen. */
  int placeOf(int firm) {
    return places.place(firm);
  }

  /** The firm at a place of a market. */
  int at(int marketNumber, int place) {
    return places.firm(marketNumber, place);
  }

  UsageNames names() {
    return names;
  }

  /** How many firms of markets there are. */
  int size() {
    return firms.size();
  }

  /** How many markets there are. */
  int markets() {
    return markets.size();
  }

  /** The number of the market that a firm is counted in. */
  int market(int firm) {
    return firms.first(firm);
  }

  /** The code of the dataset that a firm is counted in. */
  int dataset(int firm) {
    return markets.first(market(firm));
  }

  /** The code of the name of the market that a firm is counted in. */
  int marketName(int firm) {
    return markets.second(market(firm));
  }

  /** The code of the name of a firm. */
  int service(int firm) {
    return firms.second(firm);
  }

  /** Of each firm the codes of its dataset, market and service. */
  int[][] table() {
    int[][] table = new int[3][size()];
    for (int firm = 0; firm < size(); firm++) {
      table[0][firm] = dataset(firm);
      table[1][firm] = marketName(firm);
      table[2][firm] = service(firm);
    }
    return table;
  }

  /** The numbers here of the firms in another task's table. */
  int[] translated(int[][] table, int[][] meaning) {
    int[] into = new int[table[0].length];
    codes(
        translated(table[0], meaning[UsageColumns.DATASET]),
        translated(table[1], meaning[UsageColumns.MARKET]),
        translated(table[2], meaning[UsageColumns.SERVICE]),
        into.length,
        into);
    return into;
  }

  private static int[] translated(int[] codes, int[] meaning) {
    return Arrays.stream(codes).map(code -> meaning[code]).toArray();
  }

  /** To which of so many receivers each firm's market goes: the same in every task. */
  int[] receivers(int count) {
    Names marketNames = names.of(UsageColumns.MARKET);
    return IntStream.range(0, size())
        .map(firm -> Math.floorMod(marketNames.name(marketName(firm)).hashCode(), count))
        .toArray();
  }
}
