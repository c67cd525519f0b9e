package org.chokepoint.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the votes in a firm become weights in what it does. */
enum Control {
  /** As much as the votes. */
  PROPORTIONAL {
    @Override
    Held weights(List<Stake> stakes) {
      return Held.of(stakes, stake -> Fraction.ofPercent(stake.votes()));
    }
  },

  /** As often as the votes decide, see {@link Banzhaf}. */
  POWER {
    @Override
    Held weights(List<Stake> stakes) {
      Map<String, List<Stake>> voting = new TreeMap<>();
      for (Stake stake : stakes) {
        if (stake.votes().signum() > 0) {
          voting.computeIfAbsent(stake.owned(), firm -> new ArrayList<>()).add(stake);
        }
      }
      Held held = Held.empty();
      voting.forEach(
          (firm, voters) -> {
            List<Fraction> power = Banzhaf.of(voters.stream().map(Stake::votes).toList());
            for (int voter = 0; voter < voters.size(); voter++) {
              held.put(voters.get(voter).owner(), firm, power.get(voter));
            }
          });
      return held;
    }
  };

  /** The weight of each direct holder in each firm. */
  abstract Held weights(List<Stake> stakes);
}
