package org.chokepoint.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.rule.Finding;
import org.chokepoint.scenario.Joining;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.Pair;
import org.chokepoint.scenario.Ruling;

/** Pairs of firms that could merge, and which rules their merger would meet. */
public final class PairSheets {
  private final Sheet.Builder pairs =
      Sheet.named(
          "pairs",
          "firm",
          "with",
          "combined_share",
          "hhi_post_low",
          "hhi_post_high",
          "delta_hhi",
          "met",
          "possible");

  /** What follows from the rules that are or may be met. */
  private final Map<String, String> meanings = new TreeMap<>();

  /** Adds pairs, judged by rules. */
  public PairSheets add(List<Pair> more, MergerRules rules) {
    for (Pair pair : more) {
      Joining joining = pair.joining();
      List<Ruling> rulings = rules.of(joining);
      pairs.row(
          pair.larger(),
          pair.smaller(),
          joining.combinedShare().value(),
          joining.hhiAfter().low().value(),
          joining.hhiAfter().high().value(),
          joining.deltaHhi().low().value(),
          named(rulings, Finding.MET),
          named(rulings, Finding.POSSIBLE));
    }
    return this;
  }

  /** A rule that only waits for a number nobody gave would stand in every row. */
  private List<String> named(List<Ruling> rulings, Finding finding) {
    List<String> names = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.finding() == finding
          && ruling.weight() == Ruling.Weight.DECIDES
          && (finding == Finding.MET || ruling.missing().isEmpty())) {
        String name = ruling.rule() + (ruling.reading().isEmpty() ? "" : " " + ruling.reading());
        names.add(name);
        meanings.put(name, ruling.meaning());
      }
    }
    return names;
  }

  /** The pairs in the order added. */
  public Sheet sheet() {
    return pairs.sheet();
  }

  /** The rules named beside a pair. */
  public Sheet meanings() {
    Sheet.Builder sheet = Sheet.named("rules", "rule", "meaning");
    meanings.forEach(sheet::row);
    return sheet.sheet();
  }
}
