package org.chokepoint.reports.explain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures of a market whose firms are all listed, in Python and R. Both know {@code s}, the shares
 * from the largest down, {@code n}, their number, {@code x}, the amounts, and {@code X}, their
 * whole; Python also {@code H}, the sum of the squared shares.
 *
 * @param python an expression of Python
 * @param r an expression of R
 */
record ScriptFormulas(String python, String r) {
  private static final Pattern FAMILY =
      Pattern.compile("(cr|hannah_kay_|renyi_|davies_u_|atkinson_)([0-9_]+|inf)");

  private static final Map<String, ScriptFormulas> SINGLE =
      Map.ofEntries(
          one("hhi", "10000 * H", "10000 * sum(s^2)"),
          one(
              "hhi_normalised",
              "(H - Fraction(1, n)) / (1 - Fraction(1, n))",
              "(sum(s^2) - 1/n) / (1 - 1/n)"),
          one("hhi_dual", "1 - 1 / (n * H)", "1 - 1 / (n * sum(s^2))"),
          one("effective_number", "1 / H", "1 / sum(s^2)"),
          one(
              "hall_tideman",
              "1 / (2 * sum(i * p for i, p in enumerate(s, 1)) - 1)",
              "1 / (2 * sum(seq_along(s) * s) - 1)"),
          one("hannah_kay_1", "exp(-sum(p * log(p) for p in s))", "exp(-sum(s * log(s)))"),
          one("hannah_kay_inf", "1 / s[0]", "1 / s[1]"),
          one("renyi_inf", "-log(s[0])", "-log(s[1])"),
          one("entropy_bits", "-sum(p * log2(p) for p in s)", "-sum(s * log2(s))"),
          one("entropy_nats", "-sum(p * log(p) for p in s)", "-sum(s * log(s))"),
          one(
              "entropy_relative",
              "-sum(p * log(p) for p in s) / log(n)",
              "-sum(s * log(s)) / log(n)"),
          one(
              "cci",
              "s[0] + sum(p ** 2 * (2 - p) for p in s[1:])",
              "s[1] + sum(s[-1]^2 * (2 - s[-1]))"),
          one(
              "linda",
              "sum(Fraction(n - i, i) * sum(s[:i]) / sum(s[i:]) for i in range(1, n))"
                  + " / (n * (n - 1))",
              "sum((n - 1:(n-1)) / 1:(n-1) * head(cumsum(s), -1) / (sum(s) - head(cumsum(s), -1)))"
                  + " / (n * (n - 1))"),
          one(
              "dominance_garcia_alba",
              "sum((p ** 2 / H) ** 2 for p in s)",
              "sum((s^2 / sum(s^2))^2)"),
          one("dominance_kwoka", "sum((p - q) ** 2 for p, q in zip(s, s[1:]))", "sum(diff(s)^2)"),
          one(
              "dominance_threshold",
              "(1 - (s[0] ** 2 - sum(s[1:2]) ** 2)) / 2",
              "(1 - (s[1]^2 - sum(s[-1][1], na.rm = TRUE)^2)) / 2"),
          one(
              "grs",
              "sum(p * (n**2 * s[0] + Fraction(3, 10) * p**2)"
                  + " / (n**2 + Fraction(3, 10) * n * s[0] * p) for p in s)",
              "sum(s * (n^2 * s[1] + 0.3 * s^2) / (n^2 + 0.3 * n * s[1] * s))"),
          one("kvalseth", "sum(p / i for i, p in enumerate(s, 1))", "sum(s / seq_along(s))"),
          one(
              "nakamoto",
              "next(k for k in range(1, n + 1) if sum(s[:k]) > Fraction(1, 2))",
              "which(cumsum(s) > 0.5)[1]"),
          one(
              "gini",
              "sum((n + 1 - 2 * i) * p for i, p in enumerate(s, 1)) / n",
              "sum((n + 1 - 2 * seq_along(s)) * s) / n"),
          one(
              "gini_unbiased",
              "sum((n + 1 - 2 * i) * p for i, p in enumerate(s, 1)) / (n - 1)",
              "sum((n + 1 - 2 * seq_along(s)) * s) / (n - 1)"),
          one("theil", "log(n) + sum(p * log(p) for p in s)", "log(n) + sum(s * log(s))"),
          one("atkinson_1", "1 - n * prod(map(float, s)) ** (1 / n)", "1 - n * prod(s)^(1/n)"),
          one("hoover", "sum(abs(p - Fraction(1, n)) for p in s) / 2", "sum(abs(s - 1/n)) / 2"),
          one("firm_count", "n", "n"),
          one("coverage", "sum(x) / X", "sum(x) / X"));

  private static Map.Entry<String, ScriptFormulas> one(String measure, String python, String r) {
    return Map.entry(measure, new ScriptFormulas(python, r));
  }

  /** The formulas of a measure, where there are any. */
  static Optional<ScriptFormulas> of(String measure) {
    ScriptFormulas single = SINGLE.get(measure);
    Matcher family = FAMILY.matcher(measure);
    return single == null && family.matches()
        ? Optional.of(family(family.group(1), family.group(2).replace('_', '.')))
        : Optional.ofNullable(single);
  }

  private static ScriptFormulas family(String name, String a) {
    return switch (name) {
      case "cr" -> new ScriptFormulas("sum(s[:" + a + "])", "sum(head(s, " + a + "))");
      case "hannah_kay_" ->
          new ScriptFormulas(
              "sum(float(p) ** %s for p in s) ** (1 / (1 - %s))".formatted(a, a),
              "sum(s^%s)^(1 / (1 - %s))".formatted(a, a));
      case "renyi_" ->
          new ScriptFormulas(
              "log(sum(float(p) ** %s for p in s)) / (1 - %s)".formatted(a, a),
              "log(sum(s^%s)) / (1 - %s)".formatted(a, a));
      case "davies_u_" ->
          new ScriptFormulas(
              "float(n * H) ** %s / n".formatted(a), "(n * sum(s^2))^%s / n".formatted(a));
      default ->
          new ScriptFormulas(
              "1 - (sum(float(n * p) ** (1 - %s) for p in s) / n) ** (1 / (1 - %s))"
                  .formatted(a, a),
              "1 - (sum((n * s)^(1 - %s)) / n)^(1 / (1 - %s))".formatted(a, a));
    };
  }
}
