package org.chokepoint.ownership;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;

/**
 * What common owners add to the HHI among the listed firms of a market.
 *
 * <p>Owner i controls firm j with weight g_ij and has the interest b_ij in it. Firm j then values a
 * unit of profit of firm k at w_jk = sum_i g_ij b_ik / sum_i g_ij b_ij of its own, and the addition
 * is sum_j s_j sum_k s_k w_jk - sum_j s_j^2. The sum over k is taken first, for each owner: its
 * interest in the whole market. O(owners times their firms).
 */
final class CommonOwners {
  private final SortedMap<String, Fraction> shares = new TreeMap<>();
  private final SortedMap<String, Fraction> market = new TreeMap<>();
  private final SortedMap<String, Fraction> own = new TreeMap<>();
  private final SortedSet<String> controlled = new TreeSet<>();

  private CommonOwners(Shares shares) {
    for (int rank = 0; rank < shares.firms(); rank++) {
      this.shares.put(shares.holder(rank), Fraction.of(shares.share(rank)));
    }
  }

  /**
   * The addition, or why there is none.
   *
   * @param fraction the addition, from 0 up
   * @param reason why there is none; empty where there is one
   */
  record Addition(Optional<Ratio> fraction, String reason) {}

  /** The addition in a market that is not empty. */
  static Addition of(Shares shares, Ownership ownership, Control control) {
    Held weights = control.weights(ownership.stakes());
    Optional<Chain> chain = Chain.of(weights.without(weights.closed()));
    if (chain.isEmpty()) {
      return none("stakes so near to a closed loop that who has control cannot be computed");
    }
    CommonOwners owners = new CommonOwners(shares);
    SortedSet<String> names = new TreeSet<>(owners.shares.keySet());
    ownership.stakes().forEach(stake -> names.add(stake.owner()));
    ownership.stakes().forEach(stake -> names.add(stake.owned()));
    for (String name : names) {
      if (weights.in(name).isEmpty()) {
        owners.add(ownership, name, chain.get());
      }
    }
    return owners.addition();
  }

  /** An owner in whom nobody else has votes: an investor, or a firm that controls itself. */
  private void add(Ownership ownership, String owner, Chain control) {
    Map<String, Fraction> passing = ownership.interests().to(owner);
    Fraction part = ownership.unreported(owner);
    Fraction wide = Fraction.ZERO;
    for (Map.Entry<String, Fraction> passes : passing.entrySet()) {
      Fraction share = shares.getOrDefault(passes.getKey(), Fraction.ZERO);
      wide = wide.plus(share.times(passes.getValue()).times(part));
    }
    for (Map.Entry<String, Fraction> weight : control.to(owner).entrySet()) {
      String firm = weight.getKey();
      if (shares.containsKey(firm)) {
        Fraction interest = passing.getOrDefault(firm, Fraction.ZERO).times(part);
        controlled.add(firm);
        market.merge(firm, weight.getValue().times(wide), Fraction::plus);
        own.merge(firm, weight.getValue().times(interest), Fraction::plus);
      }
    }
  }

  /** Not brought to lowest terms on the way: that would cost more than it saves. */
  private Addition addition() {
    BigInteger over = BigInteger.ZERO;
    BigInteger under = BigInteger.ONE;
    for (Map.Entry<String, Fraction> entry : shares.entrySet()) {
      String firm = entry.getKey();
      Fraction interest = own.getOrDefault(firm, Fraction.ZERO);
      if (!controlled.contains(firm)) {
        return none("the votes in " + firm + " lead to nobody outside the firms that hold them");
      }
      if (interest.isZero()) {
        return none("whoever controls " + firm + " has no part in its profit");
      }
      Fraction valued = market.getOrDefault(firm, Fraction.ZERO).dividedBy(interest);
      Fraction term = entry.getValue().times(valued.minus(entry.getValue()));
      over = over.multiply(term.under()).add(term.over().multiply(under));
      under = under.multiply(term.under());
    }
    return new Addition(Optional.of(new Ratio(over, under)), "");
  }

  private static Addition none(String reason) {
    return new Addition(Optional.empty(), reason);
  }
}
