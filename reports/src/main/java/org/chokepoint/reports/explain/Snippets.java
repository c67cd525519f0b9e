package org.chokepoint.reports.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.question.MarketCell;

/** Text to copy that computes a number again. */
final class Snippets {
  private static final String END = "END_OF_SHARES";

  private final ValueQuestion question;
  private final Provenance provenance;

  Snippets(ValueQuestion question, Provenance provenance) {
    this.question = question;
    this.provenance = provenance;
  }

  /** What needs no shares: the whole release computed again, and the number asked for again. */
  List<Snippet> always() {
    String address =
        provenance.address().isEmpty() ? "http://127.0.0.1:7070" : provenance.address();
    return List.of(
        new Snippet("verify", "./chokepoint verify " + shell(provenance.release())),
        new Snippet(
            "curl",
            "curl -s " + shell(address + question.data() + "&release=" + provenance.release())));
  }

  /** What computes it from the shares of one market. */
  List<Snippet> ofShares(MarketCell cell, Lens lens, Shares shares) {
    List<Snippet> snippets = new ArrayList<>();
    String csv = ShareCsv.of(cell);
    if (!csv.contains(END)) {
      snippets.add(new Snippet("command", command(csv, lens)));
    }
    Optional<ScriptFormulas> formulas = ScriptFormulas.of(question.measure());
    if (formulas.isPresent() && shares.complete() && shares.firms() > 0) {
      snippets.add(new Snippet("python", python(csv, lens, shares, formulas.get())));
      snippets.add(new Snippet("r", r(shares, formulas.get())));
    }
    return snippets;
  }

  private String command(String csv, Lens lens) {
    return "cat > shares.csv <<'"
        + END
        + "'\n"
        + csv
        + END
        + "\n./chokepoint measure shares.csv --lens "
        + lens.id()
        + " --measures "
        + shell(question.measure())
        + " --format csv";
  }

  private static String python(String csv, Lens lens, Shares shares, ScriptFormulas formulas) {
    String holder =
        switch (lens) {
          case GROUP -> "row[\"parent\"]";
          case FIRM -> "row[\"firm\"]";
          case ROW -> "(row[\"firm\"], row[\"product\"])";
        };
    return """
    import csv, io
    from fractions import Fraction
    from math import exp, log, log2, prod

    SHARES = %s
    amounts = {}
    for row in csv.DictReader(io.StringIO(SHARES)):
        if row["role"] == "firm":
            amounts[%s] = amounts.get(%s, 0) + Fraction(row["value"])
    x = sorted((a for a in amounts.values() if a > 0), reverse=True)
    X = Fraction("%s")
    s = [a / X for a in x]
    n = len(s)
    H = sum(p ** 2 for p in s)
    print(float(%s))
    """
        .formatted(
            literal(csv), holder, holder, Terms.decimal(shares, shares.whole()), formulas.python());
  }

  /** A text of Python, one line of the file a line. */
  private static String literal(String csv) {
    return csv.lines()
        .map(line -> "    \"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\\n\"")
        .collect(Collectors.joining("\n", "(\n", "\n)"));
  }

  private static String r(Shares shares, ScriptFormulas formulas) {
    Terms terms = new Terms(shares);
    String amounts =
        IntStream.rangeClosed(1, shares.firms())
            .mapToObj(terms::amount)
            .collect(Collectors.joining(", "));
    return """
    x <- c(%s)
    X <- %s
    s <- x / X
    n <- length(s)
    print(%s, digits = 15)
    """
        .formatted(amounts, terms.whole(), formulas.r());
  }

  /** One word of a shell, whatever stands in it. */
  static String shell(String word) {
    return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
