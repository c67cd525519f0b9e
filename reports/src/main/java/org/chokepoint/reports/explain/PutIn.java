package org.chokepoint.reports.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.market.Shares;

/**
 * Formulas with the numbers put in, for markets whose firms are all listed. What a card calls H
 * stands as H and is said after a comma, as on the card.
 */
final class PutIn {
  private static final Pattern FAMILY =
      Pattern.compile("(cr|hannah_kay_|renyi_|davies_u_|atkinson_)([0-9_]+|inf)");

  private final Terms s;
  private final Shares shares;
  private final int n;

  private PutIn(Shares shares) {
    this.shares = shares;
    this.s = new Terms(shares);
    this.n = shares.firms();
  }

  /** The formula of a measure, or nothing where it cannot be written as one. */
  static Optional<String> of(String measure, Shares shares) {
    if (!shares.complete() || shares.firms() == 0) {
      return Optional.empty();
    }
    PutIn in = new PutIn(shares);
    Matcher family = FAMILY.matcher(measure);
    return family.matches()
        ? in.family(family.group(1), family.group(2).replace('_', '.'))
        : in.single(measure);
  }

  private Optional<String> family(String name, String a) {
    boolean one = a.equals("1");
    boolean infinite = a.equals("inf");
    return Optional.of(
        switch (name) {
          case "cr" -> s.largest(Integer.parseInt(a));
          case "hannah_kay_" ->
              infinite
                  ? "1 / " + s.share(1)
                  : one
                      ? "exp(-" + entropy("ln") + ")"
                      : s.sum(p -> p + "^" + a) + "^(1 / (1 - " + a + "))";
          case "renyi_" ->
              infinite
                  ? "-ln(" + s.share(1) + ")"
                  : "ln(" + s.sum(p -> p + "^" + a) + ") / (1 - " + a + ")";
          case "davies_u_" -> "(" + n + " * " + s.squares() + ")^" + a + " / " + n;
          default ->
              one
                  ? "1 - " + n + " * " + s.over(1, s::share, " * ") + "^(1/" + n + ")"
                  : "1 - ("
                      + s.sum(p -> "(" + n + " * " + p + ")^(1 - " + a + ")")
                      + " / "
                      + n
                      + ")^(1 / (1 - "
                      + a
                      + "))";
        });
  }

  private Optional<String> single(String measure) {
    String h = ", H = " + s.squares();
    return switch (measure) {
      case "hhi" -> Optional.of("10000 * " + s.squares());
      case "hhi_normalised" -> several("(H - 1/" + n + ") / (1 - 1/" + n + ")" + h);
      case "hhi_dual" -> Optional.of("1 - 1 / (" + n + " * " + s.squares() + ")");
      case "effective_number" -> Optional.of("1 / " + s.squares());
      case "hall_tideman" ->
          Optional.of("1 / (2 * " + s.sumByRank(i -> i + " * " + s.share(i)) + " - 1)");
      case "entropy_bits" -> Optional.of("-" + entropy("log2"));
      case "entropy_nats" -> Optional.of("-" + entropy("ln"));
      case "entropy_relative" -> several("-" + entropy("ln") + " / ln(" + n + ")");
      case "cci" ->
          Optional.of(
              s.share(1)
                  + " + "
                  + s.over(2, i -> s.share(i) + "^2 * (2 - " + s.share(i) + ")", " + "));
      case "dominance_garcia_alba" -> Optional.of(s.sum(p -> "(" + p + "^2 / H)^2") + h);
      case "dominance_kwoka" ->
          several(s.over(2, i -> "(" + s.share(i - 1) + " - " + s.share(i) + ")^2", " + "));
      case "dominance_threshold" ->
          Optional.of("(1 - (" + s.share(1) + "^2 - " + s.share(2) + "^2)) / 2");
      case "grs" -> Optional.of(s.sum(this::grs));
      case "kvalseth" -> Optional.of(s.sumByRank(i -> s.share(i) + " / " + i));
      case "centralisation" ->
          shares.things().isPresent()
              ? Optional.of(s.squares() + " - 1/" + shares.things().getAsLong())
              : Optional.empty();
      case "gini" -> Optional.of(gini() + " / " + n);
      case "gini_unbiased" -> several(gini() + " / (" + n + " - 1)");
      case "theil" -> Optional.of("ln(" + n + ") + " + entropy("ln"));
      case "hoover" -> Optional.of(s.sum(p -> "abs(" + p + " - 1/" + n + ")") + " / 2");
      case "nakamoto" -> Optional.of(nakamoto());
      case "firm_count" -> Optional.of(String.valueOf(n));
      case "coverage" -> Optional.of(s.sumByRank(s::amount) + " / " + s.whole());
      default -> Optional.empty();
    };
  }

  /** What a single firm has no formula for. */
  private Optional<String> several(String text) {
    return n > 1 ? Optional.of(text) : Optional.empty();
  }

  private String entropy(String log) {
    return s.sum(p -> p + " * " + log + "(" + p + ")");
  }

  private String gini() {
    return s.sumByRank(i -> "(" + n + " + 1 - 2 * " + i + ") * " + s.share(i));
  }

  private String grs(String p) {
    String squared = n + "^2";
    return p
        + " * ("
        + squared
        + " * "
        + s.share(1)
        + " + 0.3 * "
        + p
        + "^2) / ("
        + squared
        + " + 0.3 * "
        + n
        + " * "
        + s.share(1)
        + " * "
        + p
        + ")";
  }

  private String nakamoto() {
    int k = 1;
    while (shares.largest(k) <= shares.whole() - shares.largest(k)) {
      k++;
    }
    return k + ", the smallest k with " + s.largest(k) + " > 1/2";
  }
}
