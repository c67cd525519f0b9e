package org.chokepoint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Measures;

/**
 * What is known of a market or merger: numbers computed from shares, and numbers given by name, for
 * the whole or for one undertaking. A number given by name goes before one computed.
 */
public final class Facts {
  static final String OWN_SHARE = "own_share";
  private static final String HHI = "hhi";

  private final Optional<Shares> shares;
  private final Optional<Basis> basis;
  private final Map<String, Amount> ofTheWhole;
  private final Map<String, Map<String, Amount>> ofUndertakings;
  private final Map<String, Integer> ranks = new HashMap<>();

  private Facts(
      Optional<Shares> shares,
      Optional<Basis> basis,
      Map<String, Amount> ofTheWhole,
      Map<String, Map<String, Amount>> ofUndertakings) {
    this.shares = shares;
    this.basis = basis;
    this.ofTheWhole = ofTheWhole;
    this.ofUndertakings = ofUndertakings;
    shares.ifPresent(
        market -> {
          for (int rank = 0; rank < market.firms(); rank++) {
            ranks.put(market.holder(rank), rank);
          }
        });
  }

  /** Nothing is known. */
  public static Facts none() {
    return new Facts(Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  /**
   * What the shares of a market give: {@code hhi}, {@code crK} for any K and {@code own_share} of
   * each listed undertaking, exactly or as intervals. An empty market gives nothing.
   *
   * @param basis what the shares are shares of
   */
  public static Facts of(Shares shares, Basis basis) {
    return new Facts(
        Optional.of(shares).filter(market -> !market.empty()),
        Optional.of(basis),
        Map.of(),
        Map.of());
  }

  /**
   * These and more.
   *
   * @throws IllegalArgumentException if one is given twice
   */
  public Facts with(Collection<Fact> more) {
    Map<String, Amount> whole = new TreeMap<>(ofTheWhole);
    Map<String, Map<String, Amount>> each = new TreeMap<>();
    ofUndertakings.forEach((name, facts) -> each.put(name, new TreeMap<>(facts)));
    for (Fact fact : more) {
      Map<String, Amount> about =
          fact.undertaking()
              .map(name -> each.computeIfAbsent(name, first -> new TreeMap<>()))
              .orElse(whole);
      if (about.putIfAbsent(fact.name(), fact.amount()) != null) {
        throw new IllegalArgumentException(
            "fact '" + fact.name() + "' of " + fact.undertaking().orElse("the whole") + " twice");
      }
    }
    return new Facts(shares, basis, whole, each);
  }

  /** These and more; see {@link #with(Collection)}. */
  public Facts with(Fact... more) {
    return with(List.of(more));
  }

  Optional<Shares> shares() {
    return shares;
  }

  Optional<Basis> basis() {
    return basis;
  }

  /** The undertakings something is known of: by share, from the largest down, then by name. */
  List<String> undertakings() {
    List<String> names = new ArrayList<>();
    shares.ifPresent(
        market -> {
          for (int rank = 0; rank < market.firms(); rank++) {
            names.add(market.holder(rank));
          }
        });
    ofUndertakings.keySet().stream().filter(name -> !ranks.containsKey(name)).forEach(names::add);
    return names;
  }

  /** A number of the market or merger as a whole. */
  Optional<Amount> ofTheWhole(String name) {
    Optional<Amount> given = Optional.ofNullable(ofTheWhole.get(name));
    return given.isPresent() ? given : shares.flatMap(market -> computed(name, market));
  }

  /** A number of one undertaking. */
  Optional<Amount> of(String undertaking, String name) {
    Optional<Amount> given =
        Optional.ofNullable(ofUndertakings.get(undertaking)).map(facts -> facts.get(name));
    if (given.isPresent() || !name.equals(OWN_SHARE)) {
      return given;
    }
    return Optional.ofNullable(ranks.get(undertaking))
        .flatMap(rank -> shares.map(market -> Amount.of(market.share(rank), Amount.FRACTION)));
  }

  private static Optional<Amount> computed(String name, Shares market) {
    if (name.equals(HHI)) {
      return Optional.of(new Amount(Measures.hhi().exactly(market), Amount.POINTS));
    }
    return Quantities.places(name).map(places -> largest(places, market));
  }

  /** The share of the largest undertakings together; nothing for none of them. */
  static Amount largest(int places, Shares market) {
    Bounds bounds =
        places == 0
            ? new Bounds(Ratio.of(0, 1), Ratio.of(0, 1))
            : Measures.ratioOfLargest(places).exactly(market);
    return new Amount(bounds, Amount.FRACTION);
  }
}
