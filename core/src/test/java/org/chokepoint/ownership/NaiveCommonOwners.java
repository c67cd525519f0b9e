package org.chokepoint.ownership;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The modified HHI from its formula in plain doubles, chains summed as a power series. */
final class NaiveCommonOwners {
  private NaiveCommonOwners() {}

  static double modifiedHhi(Map<String, Double> shares, List<Stake> stakes) {
    TreeSet<String> set = new TreeSet<>(shares.keySet());
    stakes.forEach(stake -> set.addAll(List.of(stake.owner(), stake.owned())));
    List<String> names = List.copyOf(set);
    int n = names.size();
    double[][] equity = new double[n][n];
    double[][] votes = new double[n][n];
    for (Stake stake : stakes) {
      int owner = names.indexOf(stake.owner());
      int owned = names.indexOf(stake.owned());
      equity[owner][owned] = stake.equity().doubleValue() / 100;
      votes[owner][owned] = stake.votes().doubleValue() / 100;
    }
    double[][] interests = series(equity);
    double[][] control = series(votes);
    double sum = 0;
    for (String j : shares.keySet()) {
      for (String k : shares.keySet()) {
        double valued = 0;
        double own = 0;
        for (int i = 0; i < n; i++) {
          int owner = i;
          boolean voted =
              stakes.stream()
                  .anyMatch(s -> s.owned().equals(names.get(owner)) && s.votes().signum() > 0);
          double free =
              1
                  - stakes.stream()
                          .filter(s -> s.owned().equals(names.get(owner)))
                          .collect(Collectors.summingDouble(s -> s.equity().doubleValue()))
                      / 100;
          double gamma = voted ? 0 : control[i][names.indexOf(j)];
          valued += gamma * free * interests[i][names.indexOf(k)];
          own += gamma * free * interests[i][names.indexOf(j)];
        }
        sum += shares.get(j) * shares.get(k) * valued / own;
      }
    }
    return 10_000 * sum;
  }

  private static double[][] series(double[][] held) {
    int n = held.length;
    double[][] sum = new double[n][n];
    double[][] power = new double[n][n];
    for (int i = 0; i < n; i++) {
      power[i][i] = 1;
    }
    for (int term = 0; term < 2000; term++) {
      double[][] next = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++) {
          sum[i][k] += power[i][k];
          for (int m = 0; m < n && power[i][k] > 1e-300; m++) {
            next[i][m] += power[i][k] * held[k][m];
          }
        }
      }
      power = next;
    }
    return sum;
  }
}
