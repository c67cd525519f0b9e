package org.chokepoint.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Lens;
import org.chokepoint.rule.Choice;
import org.chokepoint.rule.Flip;
import org.chokepoint.rule.Sensitivity;
import org.chokepoint.rule.Verdict;

/** What rules say of markets, and which verdicts hang on the lens or the basis. */
public final class VerdictSheet {
  private static final int BRIEF = 9;

  private final Sheet.Builder rows =
      Sheet.named(
          "verdicts",
          "market",
          "period",
          "region",
          "lens",
          "rule",
          "reading",
          "verdict",
          "undertakings",
          "distance",
          "inputs",
          "missing",
          "basis",
          "status",
          "meaning",
          "citation");

  /** What rules ask for and nobody gave, each once. */
  private final Set<String> missing = new TreeSet<>();

  private final Map<List<String>, List<Choice>> choices =
      new TreeMap<>((one, other) -> String.join("\0", one).compareTo(String.join("\0", other)));

  /** Adds a verdict. */
  public void add(SharesFile.Cell cell, Lens lens, Verdict verdict) {
    missing.addAll(verdict.missing());
    choices
        .computeIfAbsent(
            List.of(cell.market(), cell.period(), cell.region()), first -> new ArrayList<>())
        .add(new Choice(lens.id(), cell.basis(), verdict));
    rows.row(
        cell.market(),
        cell.period(),
        cell.region(),
        lens.id(),
        verdict.rule().id(),
        verdict.reading(),
        verdict.finding().id(),
        verdict.undertakings(),
        verdict.distance(),
        verdict.inputs(),
        verdict.missing(),
        cell.basis(),
        verdict.rule().status().id(),
        verdict.meaning(),
        verdict.rule().citation());
  }

  /** What rules ask for and nobody gave. */
  public Set<String> missing() {
    return missing;
  }

  /** The verdicts. */
  public Sheet sheet() {
    return rows.sheet(BRIEF);
  }

  /** The verdicts that differ between lenses on one basis, or between bases under one lens. */
  public Sheet flips() {
    Sheet.Builder flips =
        Sheet.named(
            "flips", "market", "period", "region", "rule", "reading", "varies", "held", "verdicts");
    choices.forEach(
        (cell, verdicts) -> {
          for (Flip flip : Sensitivity.of(verdicts)) {
            flips.row(
                cell.get(0),
                cell.get(1),
                cell.get(2),
                flip.rule(),
                flip.reading(),
                flip.varies().name().toLowerCase(java.util.Locale.ROOT),
                flip.held(),
                flip.findings().stream()
                    .map(chosen -> chosen.choice() + ": " + chosen.finding().id())
                    .toList());
          }
        });
    return flips.sheet();
  }
}
