package org.chokepoint.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The page docs/measures.md: every card in words, so that code and page never differ. */
public final class MeasuresPage {
  private static final String HEAD =
      """
      # Measures

      Generated from the cards of the measures; do not edit. Symbols are those of [notation.md](notation.md).
      Any `crK` with K from 1 to 9999 is computed on request; the ratios below are those of every run.

      """;

  private MeasuresPage() {}

  /** The page as Markdown, ending with a line feed. */
  public static String markdown() {
    List<MeasureCard> cards = Measures.all().stream().map(Measure::card).toList();
    List<String> lines = new ArrayList<>();
    lines.add("| id | name | unit | reading |");
    lines.add("|---|---|---|---|");
    for (MeasureCard card : cards) {
      String id = card.id().text();
      lines.add(row("[`" + id + "`](#" + id + ")", card.name(), card.unit().label(), label(card)));
    }
    cards.forEach(card -> section(card, lines));
    return HEAD + String.join("\n", lines) + "\n";
  }

  private static void section(MeasureCard card, List<String> lines) {
    lines.add("");
    lines.add("## " + card.id());
    lines.add("");
    lines.add("**" + card.name() + ".** " + card.question());
    lines.add("");
    lines.add("| | |");
    lines.add("|---|---|");
    lines.add(row("formula", "`" + card.formula() + "`"));
    lines.add(row("unit", card.unit().label()));
    lines.add(row("range", range(card.range())));
    lines.add(row("reading", label(card)));
    lines.add(row("edge cases", card.undefined()));
    lines.add(row("example", example(card.example())));
    card.sources().forEach(source -> lines.add(row("source", source.text())));
  }

  private static String label(MeasureCard card) {
    return card.reading().label();
  }

  private static String range(Range range) {
    String high =
        Double.isInfinite(range.high()) ? "without upper end" : "to " + plain(range.high());
    return "from " + plain(range.low()) + " " + high + "; " + range.note();
  }

  private static String example(Example example) {
    return String.join(", ", example.amounts())
        + " give "
        + plain(example.value())
        + " ("
        + example.source()
        + ")";
  }

  private static String plain(double number) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return number == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  /** A bar inside a cell would end it. */
  private static String row(String... cells) {
    return "| "
        + Arrays.stream(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | "))
        + " |";
  }
}
