package org.chokepoint.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.measure.Range;

/** The page docs/measures.md: every card in words, so that code and page never differ. */
public final class MeasuresPage {
  private static final String HEAD =
      """
      # Measures

      Generated from the cards of the measures; do not edit. Symbols are those of [notation.md](notation.md), those of usage
      panels in [usage.md](usage.md).
      Below are the measures of every run. On request also, with a free number at the end of the id (an underscore for
      the point, `0_5` is 0.5): `crK` for K from 1 to 9999; `hannah_kay_A` and `renyi_A` of any order A above 0 or `inf`;
      `atkinson_A` and `davies_u_A` for any A above 0; `dominance_threshold_A` for A from 0.5 to 1; `hhi_sampled_L` for a
      level L from 1 to 99.
      """;

  private MeasuresPage() {}

  /** The page as Markdown, ending with a line feed. */
  public static String markdown() {
    List<String> lines = new ArrayList<>();
    for (Family family : Catalogue.families()) {
      lines.add("");
      lines.add("**" + family.title() + ".** " + family.needs());
      lines.add("");
      lines.add("| id | name | unit | reading |");
      lines.add("|---|---|---|---|");
      for (Entry entry : family.entries()) {
        String link = "[`" + entry.id() + "`](#" + entry.id() + ")";
        lines.add(row(link, entry.name(), entry.unit(), entry.reading()));
      }
    }
    Catalogue.entries().forEach(entry -> section(entry, lines));
    return HEAD + String.join("\n", lines) + "\n";
  }

  private static void section(Entry entry, List<String> lines) {
    lines.add("");
    lines.add("## " + entry.id());
    lines.add("");
    lines.add("**" + entry.name() + ".** " + entry.question());
    lines.add("");
    lines.add("| | |");
    lines.add("|---|---|");
    lines.add(row("formula", "`" + entry.formula() + "`"));
    lines.add(row("unit", entry.unit()));
    lines.add(row("range", range(entry.range())));
    lines.add(row("reading", entry.reading()));
    lines.add(row("looks at", entry.attends()));
    lines.add(row("edge cases", entry.undefined()));
    lines.add(row("example", example(entry.example())));
    entry.sources().forEach(source -> lines.add(row("source", source)));
  }

  private static String range(Range range) {
    String low =
        Double.isInfinite(range.low()) ? "without lower end" : "from " + plain(range.low());
    String high =
        Double.isInfinite(range.high()) ? "without upper end" : "to " + plain(range.high());
    return low + " " + high + "; " + range.note();
  }

  private static String example(Entry.Worked example) {
    return String.join(
            example.amounts().stream().anyMatch(amount -> amount.contains("=")) ? " / " : ", ",
            example.amounts())
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
