package org.chokepoint.reports.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.text.Wording;

/** Findings as a few lines for a terminal, at most {@value #COLUMNS} columns wide. */
public final class FindingsText {
  /** The widest line, in characters. */
  public static final int COLUMNS = 100;

  private static final int MARKETS = 4;
  private static final int FAILURES = 2;
  private static final int NAME = 31;
  private static final int WHEN = 22;

  private FindingsText() {}

  /** The lines, ten at most: the release, the most concentrated markets, the worst failures. */
  public static List<String> lines(Findings findings) {
    List<String> lines = new ArrayList<>();
    lines.add(release(findings));
    String rest = marketRest("when, by what", "presumed dominant");
    lines.add(row("MOST CONCENTRATED MARKETS", "HHI", "CR3", rest));
    findings.markets().stream().limit(MARKETS).map(FindingsText::market).forEach(lines::add);
    if (findings.markets().isEmpty()) {
      lines.add("  no market of real data has a known HHI in this release");
    }
    findings.failures().stream().limit(FAILURES).flatMap(FindingsText::failure).forEach(lines::add);
    if (findings.failures().isEmpty()) {
      lines.add("SINGLE FAILURE: none in this release takes anything else down");
    }
    return List.copyOf(lines);
  }

  private static String release(Findings findings) {
    List<String> synthetic =
        findings.datasets().stream()
            .filter(DatasetSummary::synthetic)
            .map(DatasetSummary::dataset)
            .toList();
    String marked = synthetic.isEmpty() ? "" : ", " + synthetic.size() + " of them synthetic";
    return cut(
        "Release %s: %d datasets%s, %s rows read, %s rejected"
            .formatted(
                findings.releaseId(),
                findings.datasets().size(),
                marked,
                Wording.COUNT.of(findings.rowsRead()),
                Wording.COUNT.of(findings.rowsRejected())),
        COLUMNS);
  }

  private static String market(ConcentratedMarket market) {
    String what = market.period() + " " + Wording.BASIS.of(market.basis());
    return row(
        "  " + market.name() + " " + market.geography(),
        words(market.hhiPoints(), Wording.POINTS),
        market.cr3().map(span -> words(span, Wording.PERCENT)).orElse("-"),
        marketRest(what, market.presumption().map(FindingsText::dominant).orElse("not judged")));
  }

  private static String dominant(Presumption presumption) {
    String firms = named(presumption.undertakings());
    return switch (presumption.verdict()) {
      case "met" -> firms.isEmpty() ? "yes" : firms;
      case "possible" -> firms.isEmpty() ? "possibly" : "possibly " + firms;
      case "not met" -> "nobody";
      default -> presumption.verdict();
    };
  }

  private static String named(List<Named> things) {
    return things.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  private static String marketRest(String what, String dominant) {
    return "%-22s %s".formatted(cut(what, WHEN), dominant);
  }

  private static Stream<String> failure(WorstFailure failure) {
    String nodes = Wording.COUNT.of(failure.failedNodes()) + " nodes stop";
    Stream<String> share = failure.lostShare().stream().mapToObj(Wording.PERCENT::of);
    String lost = share.map(part -> ", " + part + " of " + failure.weight()).findFirst().orElse("");
    String tail = ": " + nodes + lost;
    String head = cut("SINGLE FAILURE: " + failure.name(), COLUMNS - tail.length());
    return Stream.of(head + tail, fallen(failure));
  }

  private static String fallen(WorstFailure failure) {
    String mark = failure.synthetic() ? ", synthetic" : "";
    String start = "  with it (%s%s): ".formatted(failure.dataset(), mark);
    for (int named = failure.falls().size(); named > 0; named--) {
      long more = failure.failedNodes() - 1 - named;
      String names = named(failure.falls().subList(0, named));
      String line = start + names + (more > 0 ? ", " + Wording.COUNT.of(more) + " more" : "");
      if (line.length() <= COLUMNS) {
        return line;
      }
    }
    return cut(start + Wording.COUNT.of(failure.failedNodes() - 1) + " nodes", COLUMNS);
  }

  private static String words(Span span, Wording wording) {
    String low = wording.of(span.low());
    return low.equals(wording.of(span.high()))
        ? low
        : low.replace("%", "") + "-" + wording.of(span.high());
  }

  private static String row(String name, String number, String share, String rest) {
    String line = "%-31s %11s %11s  %s".formatted(cut(name, NAME), number, share, rest);
    return cut(line, COLUMNS).stripTrailing();
  }

  private static String cut(String text, int columns) {
    return text.length() <= columns ? text : text.substring(0, columns - 3) + "...";
  }
}
