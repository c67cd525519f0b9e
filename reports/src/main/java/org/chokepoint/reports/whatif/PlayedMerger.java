package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.chokepoint.change.Disagreements;
import org.chokepoint.market.Lens;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.whatif.MergerAnswer.MeasureChange;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.scenario.Merger;
import org.chokepoint.scenario.WhatIf;

/** A merger played on the shares of a release. */
final class PlayedMerger {
  private final MergerQuestion question;
  private final ReleaseTables tables;
  private final Limits limits;
  private final Labels labels;
  private final Faults faults = new Faults();
  private final List<Words> warnings = new ArrayList<>();

  PlayedMerger(MergerQuestion question, ReleaseTables tables, Limits limits) {
    this.question = question;
    this.tables = tables;
    this.limits = limits;
    this.labels = new Labels(tables);
  }

  MergerAnswer answer(List<RuleBook> books) {
    MarketCells markets = new MarketCells(tables);
    Optional<Cell> meant = question.cell(markets, faults);
    faults.atMost("firms", question.firms().size(), limits.firms(), "firms");
    if (question.firms().size() < 2) {
      faults.add(
          Kind.MISSING,
          "firms",
          "%d firms merge, expected two or more; name them with firms=A,B"
              .formatted(question.firms().size()));
    }
    Lens lens = question.lens().flatMap(Lenses::named).orElse(Lens.GROUP);
    Optional<MarketCell> cell = meant.map(markets::figures);
    List<String> parties = cell.map(on -> parties(on, lens)).orElse(List.of());
    faults.throwIfAny();
    return played(cell.orElseThrow(), lens, parties, books);
  }

  /** The holders that merge: a firm stands for the group it belongs to. */
  private List<String> parties(MarketCell cell, Lens lens) {
    Shares shares = cell.shares(lens);
    TreeSet<String> holders = new TreeSet<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      holders.add(shares.holder(rank));
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (String firm : question.firms()) {
      String holder = holders.contains(firm) ? firm : holder(cell, lens, firm).orElse(firm);
      if (faults.known("firms", "firm of market " + cell.cell().market(), holder, holders)) {
        named.put(firm, holder);
        if (!holder.equals(firm)) {
          warnings.add(
              new Words(
                  "%s belongs to %s, which is counted as one firm here".formatted(firm, holder),
                  "%s은(는) %s에 속하므로 여기서는 하나의 기업으로 봅니다".formatted(firm, holder)));
        }
      }
    }
    List<String> parties = named.values().stream().distinct().toList();
    if (named.size() > 1 && parties.size() < 2) {
      faults.add(
          Kind.CONTRADICTION,
          "firms",
          "%s are one firm through the lens %s already; name firms of two groups, or use lens=firm"
              .formatted(String.join(" and ", named.keySet()), lens.id()));
    }
    return parties;
  }

  private static Optional<String> holder(MarketCell cell, Lens lens, String firm) {
    return cell.figures().stream()
        .filter(row -> row.firm().equals(firm))
        .map(lens::holder)
        .findFirst();
  }

  private MergerAnswer played(
      MarketCell cell, Lens lens, List<String> parties, List<RuleBook> books) {
    WhatIf whatIf = whatIf(cell, lens, parties);
    faults.throwIfAny();
    Cell of = cell.cell();
    warn(cell, whatIf);
    return new MergerAnswer(
        tables.releaseId(),
        question.about(of, lens, parties).permalink(),
        labels.origin(of.dataset()),
        labels.market(of.dataset(), of.market()),
        of.period(),
        of.region(),
        of.basis(),
        lens.id(),
        whatIf.description(),
        new MergedShares(whatIf, parties, firm -> labels.firm(of.dataset(), firm)).lines(),
        whatIf.changes().stream().map(PlayedMerger::change).toList(),
        Rulings.of(whatIf, books, cell.lastDay()),
        new HeldNodes(tables, labels, limits).of(members(cell, lens, parties)),
        warnings,
        assumptions(whatIf, cell),
        limits);
  }

  private WhatIf whatIf(MarketCell cell, Lens lens, List<String> parties) {
    try {
      return Merger.of(parties).on(cell.shares(lens));
    } catch (ArithmeticException tooFine) {
      faults.add(
          Kind.CONTRADICTION,
          "firms",
          "the amounts after the merger need more than 18 digits; the market cannot be recomputed");
      faults.throwIfAny();
      throw tooFine;
    }
  }

  /** Each party with all the firms it stands for. */
  private static Map<String, List<String>> members(
      MarketCell cell, Lens lens, List<String> parties) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (String party : parties) {
      TreeSet<String> firms = new TreeSet<>(List.of(party));
      cell.figures().stream()
          .filter(row -> lens.holder(row).equals(party))
          .map(ShareRow::firm)
          .forEach(firms::add);
      members.put(party, List.copyOf(firms));
    }
    return members;
  }

  private static MeasureChange change(org.chokepoint.scenario.Change change) {
    return new MeasureChange(
        change.measure().text(),
        MeasureNames.name(change.measure().text()),
        MeasureNames.unit(change.measure().text()),
        Figure.of(change.before()),
        Figure.of(change.after()),
        Figure.of(change.delta()));
  }

  private void warn(MarketCell cell, WhatIf whatIf) {
    if (labels.origin(cell.cell().dataset()).synthetic()) {
      warnings.add(Warnings.SYNTHETIC);
    }
    if (!whatIf.before().complete()) {
      warnings.add(Warnings.coverage(whatIf.before().coverage().value()));
    }
    Disagreements.sides(whatIf.before(), whatIf.after())
        .ifPresent(
            sides ->
                warnings.add(
                    Words.english(
                        "more concentrated by %s, less by %s: %s"
                            .formatted(sides.rises(), sides.falls(), sides.why()))));
  }

  private static List<Words> assumptions(WhatIf whatIf, MarketCell cell) {
    List<Words> assumptions = new ArrayList<>();
    whatIf.assumptions().forEach(text -> assumptions.add(Words.english(text)));
    assumptions.add(
        new Words(
            "shares move as the scenario says and nobody reacts",
            "점유율은 시나리오대로만 움직이며 아무도 대응하지 않는다고 가정합니다"));
    assumptions.add(
        new Words(
            "rules are those in force on " + cell.lastDay(), cell.lastDay() + "에 시행 중인 규정을 적용합니다"));
    return assumptions;
  }

  /** A firm of the market, or the joined one. */
  static Named joined(List<Named> parties, String id) {
    return new Named(
        id,
        String.join(" + ", parties.stream().map(Named::name).toList()),
        parties.stream().allMatch(party -> party.nameLocal().isEmpty())
            ? ""
            : String.join(
                " + ",
                parties.stream()
                    .map(party -> party.nameLocal().isEmpty() ? party.name() : party.nameLocal())
                    .toList()));
  }
}
