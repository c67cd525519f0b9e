package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.exchange.ChangeWords;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Comparison.Side;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.whatif.RemedyAnswer.Compared;
import org.chokepoint.table.Fault;

/** Changes played on a dataset of a release. */
final class PlayedRemedies {
  private final RemedyQuestion question;
  private final ReleaseTables tables;
  private final Limits limits;
  private final Labels labels;

  PlayedRemedies(RemedyQuestion question, ReleaseTables tables, Limits limits) {
    this.question = question;
    this.tables = tables;
    this.limits = limits;
    this.labels = new Labels(tables);
  }

  RemedyAnswer answer() {
    Faults faults = new Faults();
    Optional<Semantics> semantics = FailedNodes.semantics(question.semantics(), faults);
    Optional<DatasetGraph> on =
        new FailedNodes(tables, limits).graph(question.dataset(), question.fail(), faults);
    if (question.remedies().isEmpty()) {
      faults.add(
          Kind.MISSING,
          "remedies",
          "no remedy is given; name one, such as remedies=second-site:NODE:SITE");
    }
    List<Remedy> remedies =
        on.map(graph -> remedies(graph, question.remedies(), limits, faults)).orElse(List.of());
    faults.throwIfAny();
    return compared(on.orElseThrow(), remedies, semantics.orElseThrow());
  }

  /** The remedies that texts spell; what is wrong with them is kept. */
  static List<Remedy> remedies(DatasetGraph on, List<String> texts, Limits limits, Faults faults) {
    faults.atMost("remedies", texts.size(), limits.remedies(), "remedies");
    if (texts.size() > limits.remedies()) {
      return List.of();
    }
    return new ChangeWords(
            on.scene("remedies"), fault -> faults.add(kind(fault), "remedies", detail(fault)))
        .read(texts, before(on));
  }

  private static Kind kind(Fault fault) {
    return switch (fault.kind()) {
      case UNKNOWN_REFERENCE, UNKNOWN_WORD -> Kind.UNKNOWN;
      case BAD_SETTING -> Kind.MALFORMED;
      default -> Kind.CONTRADICTION;
    };
  }

  private static String detail(Fault fault) {
    return "remedies: found %s, expected %s; %s"
        .formatted(fault.found(), fault.expected(), fault.remedy());
  }

  static Situation before(DatasetGraph on) {
    return new Situation(on.graph(), on.firms());
  }

  static Situation after(DatasetGraph on, List<Remedy> remedies) {
    Situation at = before(on);
    for (Remedy remedy : remedies) {
      at = remedy.on(at);
    }
    return at;
  }

  RemedyAnswer compared(DatasetGraph on, List<Remedy> remedies, Semantics semantics) {
    Situation before = before(on);
    Situation after = after(on, remedies);
    Comparison comparison = Comparison.of(before, after, question.fail(), semantics);
    String dataset = on.dataset();
    return new RemedyAnswer(
        tables.releaseId(),
        question.permalink(),
        labels.origin(dataset),
        semantics.id(),
        labels.nodes(dataset, question.fail()),
        remedies.stream().map(Remedy::sentence).toList(),
        on.weight(),
        measures(comparison, on.weight()),
        labels.nodes(dataset, comparison.saved()),
        labels.nodes(dataset, comparison.struck()),
        notes(before, after),
        limits);
  }

  private static List<Compared> measures(Comparison comparison, String weight) {
    List<Compared> measures = new ArrayList<>();
    String unit = weight.equals("users") ? "이용자" : "노드";
    add(
        measures,
        comparison,
        "failed_nodes",
        new Words("nodes that the outage takes down", "장애로 멈추는 노드 수"),
        side -> Optional.of(BigDecimal.valueOf(side.failedNodes())),
        side -> Optional.empty());
    add(
        measures,
        comparison,
        "lost_weight",
        new Words("what they weigh, in " + weight, "멈춘 노드의 가중치 (" + unit + ")"),
        side -> Optional.of(side.lostWeight()),
        side -> Optional.empty());
    add(
        measures,
        comparison,
        "worst_failure",
        new Words(
            "what the worst single failure takes, in " + weight, "가장 큰 단일 장애의 손실 (" + unit + ")"),
        side -> side.worst().map(Failure::lostWeight),
        side -> side.worst().map(Failure::node));
    add(
        measures,
        comparison,
        "expected_loss",
        new Words(
            "what a single failure takes on average, in " + weight, "단일 장애의 평균 손실 (" + unit + ")"),
        side -> Optional.of(side.expectedLoss()),
        side -> Optional.empty());
    add(
        measures,
        comparison,
        "worst_holder",
        new Words(
            "what the failure of all that one firm runs takes at most, in " + weight,
            "한 기업의 모든 노드가 멈출 때의 최대 손실 (" + unit + ")"),
        side -> side.worstHolder().map(worst -> worst.lostWeight()),
        side -> side.worstHolder().map(worst -> worst.holding().holder()));
    return measures;
  }

  private static void add(
      List<Compared> measures,
      Comparison comparison,
      String measure,
      Words name,
      Function<Side, Optional<BigDecimal>> number,
      Function<Side, Optional<String>> who) {
    Optional<BigDecimal> before = number.apply(comparison.before());
    Optional<BigDecimal> after = number.apply(comparison.after());
    if (before.isPresent() && after.isPresent()) {
      String whose =
          who.apply(comparison.before()).isEmpty()
              ? ""
              : who.apply(comparison.before()).orElse("")
                  + " before, "
                  + who.apply(comparison.after()).orElse("nobody")
                  + " after";
      measures.add(
          new Compared(
              measure,
              name,
              before.get().doubleValue(),
              after.get().doubleValue(),
              after.get().subtract(before.get()).doubleValue(),
              whose));
    }
  }

  private static List<Words> notes(Situation before, Situation after) {
    List<Words> notes = new ArrayList<>();
    after.graph().names().stream()
        .filter(node -> before.graph().number(node).isEmpty())
        .map(
            node ->
                new Words(
                    node + " is new: it needs nobody and weighs nothing",
                    node + "은(는) 새 노드이며, 다른 것에 의존하지 않고 가중치가 없습니다"))
        .forEach(notes::add);
    int nodes = before.graph().nodes();
    notes.add(
        new Words(
            "the mean loss is over the single failures of the %,d nodes that were there before, each as likely"
                .formatted(nodes),
            "평균 손실은 기존 노드 %,d개의 단일 장애를 같은 확률로 보아 계산합니다".formatted(nodes)));
    return notes;
  }
}
