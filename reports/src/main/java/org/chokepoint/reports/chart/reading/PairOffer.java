package org.chokepoint.reports.chart.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.scenario.Pair;
import org.chokepoint.scenario.Pairs;

/** Pairs of undertakings of each market, that whose merger raises the HHI most first. */
final class PairOffer implements Offer {
  private static final int PAIRS = 15;
  private static final int MARKETS = 60;
  private final Offer markets = MarketOffer.of(MarketOffer.Wanted.TWO_PERIODS);

  @Override
  public Set<String> parameters() {
    Set<String> parameters = new HashSet<>(markets.parameters());
    parameters.add("firms");
    parameters.add("lens");
    return parameters;
  }

  @Override
  public List<ReleaseRow> of(ReleaseTables tables) {
    List<ReleaseRow> rows = new ArrayList<>();
    markets.of(tables).stream().limit(MARKETS).forEach(place -> rows.addAll(pairs(place, tables)));
    return rows;
  }

  private static List<ReleaseRow> pairs(ReleaseRow offered, ReleaseTables tables) {
    MarketAtPlace market = new MarketAtPlace(tables, Place.of(offered.key(Place.PARAMETERS)));
    List<ReleaseRow> rows = new ArrayList<>();
    for (Lens lens : List.of(Lens.GROUP, Lens.FIRM)) {
      Optional<Shares> shares = market.shares(lens);
      shares.ifPresent(
          known ->
              Pairs.of(known).stream()
                  .limit(PAIRS)
                  .forEach(pair -> rows.add(offered.with(cells(pair, lens, market)))));
    }
    return rows;
  }

  private static Map<String, String> cells(Pair pair, Lens lens, MarketAtPlace market) {
    return Map.of(
        "lens", lens.id(),
        "firms", pair.larger() + "," + pair.smaller(),
        "firms_words", words(market, pair, false),
        "firms_words_local", words(market, pair, true));
  }

  private static String words(MarketAtPlace market, Pair pair, boolean local) {
    return word(market, pair.larger(), local) + " + " + word(market, pair.smaller(), local);
  }

  private static String word(MarketAtPlace market, String firm, boolean local) {
    Map<String, Object> named = market.named(firm);
    Object name = local ? named.getOrDefault("holder_name_local", "") : "";
    return name.equals("") ? String.valueOf(named.get("holder_name")) : name.toString();
  }
}
