package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.time.Outage;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.whatif.OutageAnswer.Remedied;
import org.chokepoint.reports.whatif.OutageAnswer.Suggestions;

/** An outage played on the dependencies of a release. */
final class PlayedOutage {
  private static final BigDecimal WEEK = BigDecimal.valueOf(168);
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

  private final OutageQuestion question;
  private final ReleaseTables tables;
  private final Limits limits;
  private final Labels labels;
  private final Faults faults = new Faults();

  PlayedOutage(OutageQuestion question, ReleaseTables tables, Limits limits) {
    this.question = question;
    this.tables = tables;
    this.limits = limits;
    this.labels = new Labels(tables);
  }

  OutageAnswer answer() {
    Optional<Semantics> semantics = FailedNodes.semantics(question.semantics(), faults);
    Optional<DatasetGraph> graph =
        new FailedNodes(tables, limits).graph(question.dataset(), question.fail(), faults);
    BigDecimal until = question.until().orElse(WEEK);
    if (until.compareTo(BigDecimal.valueOf(limits.hours())) > 0) {
      faults.atMost("until", whole(until), limits.hours(), "hours");
    }
    if (until.signum() < 0) {
      negative("until", until);
    }
    question
        .suggest()
        .filter(most -> most < 0)
        .map(BigDecimal::valueOf)
        .ifPresent(most -> negative("suggest", most));
    faults.atMost("suggest", question.suggest().orElse(0), limits.suggestions(), "suggestions");
    graph.ifPresent(this::check);
    List<Remedy> remedies =
        graph
            .map(on -> PlayedRemedies.remedies(on, question.remedies(), limits, faults))
            .orElse(List.of());
    Optional<HourZero> zero =
        HourZero.of(
            question.at(), graph.map(DatasetGraph::dataset), question.fail(), tables, faults);
    faults.throwIfAny();
    return played(
        graph.orElseThrow(), semantics.orElseThrow(), remedies, zero.orElseThrow(), until);
  }

  private void check(DatasetGraph on) {
    FailedNodes.known("restore", question.restore().keySet(), on, faults);
    FailedNodes.known("start", question.start().keySet(), on, faults);
    for (String node : question.restore().keySet()) {
      if (on.graph().number(node).isPresent() && !question.fail().contains(node)) {
        faults.add(
            Kind.CONTRADICTION,
            "restore",
            "restore names '%s', which does not fail; name it in fail too, or use start"
                .formatted(node));
      }
    }
    List.of(question.restore(), question.start())
        .forEach(
            hours ->
                hours.forEach(
                    (node, hour) -> {
                      if (hour.signum() < 0) {
                        negative("restore", hour);
                      }
                      if (hour.compareTo(LONGEST) > 0) {
                        faults.atMost("restore", whole(hour), LONGEST.longValue(), "hours");
                      }
                    }));
  }

  /** For a message; a number too large for it is over the limit as well. */
  private static long whole(BigDecimal hours) {
    return hours.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
  }

  private void negative(String parameter, BigDecimal found) {
    faults.add(
        Kind.MALFORMED,
        parameter,
        "%s is %s, expected none below 0".formatted(parameter, found.toPlainString()));
  }

  private OutageAnswer played(
      DatasetGraph on,
      Semantics semantics,
      List<Remedy> remedies,
      HourZero zero,
      BigDecimal until) {
    Outage outage = outage(on, semantics);
    AffectedPeople panel = AffectedPeople.of(tables, on, zero, limits);
    FollowedOutage followed =
        new FollowedOutage(on, on.graph(), outage, panel, zero, until, labels);
    Optional<Remedied> remedied =
        remedies.isEmpty()
            ? Optional.empty()
            : Optional.of(remedied(on, remedies, outage, panel, zero, until));
    return new OutageAnswer(
        tables.releaseId(),
        question.permalink(),
        labels.origin(on.dataset()),
        semantics.id(),
        SemanticsWords.of(semantics),
        zero.text(),
        labels.nodes(on.dataset(), question.fail()),
        followed.nodes(),
        followed.people(),
        followed.lost(),
        remedied,
        suggestions(on, semantics),
        warnings(on, followed, panel),
        assumptions(until, on),
        limits);
  }

  private Outage outage(DatasetGraph on, Semantics semantics) {
    Map<String, BigDecimal> repair = new TreeMap<>(on.hours("restore_hours"));
    repair.keySet().retainAll(question.fail());
    repair.putAll(question.restore());
    Map<String, BigDecimal> restart = new TreeMap<>(on.hours("restart_hours"));
    return new Outage(
        question.fail().stream()
            .map(
                node ->
                    new Outage.Hit(node, BigDecimal.ZERO, Optional.ofNullable(repair.get(node))))
            .toList(),
        restart,
        question.start(),
        semantics);
  }

  private Remedied remedied(
      DatasetGraph on,
      List<Remedy> remedies,
      Outage outage,
      AffectedPeople panel,
      HourZero zero,
      BigDecimal until) {
    RemedyQuestion plain =
        new RemedyQuestion(
            Optional.of(on.dataset()), question.fail(), question.remedies(), question.semantics());
    RemedyAnswer comparison =
        new PlayedRemedies(plain, tables, limits).compared(on, remedies, outage.semantics());
    FollowedOutage after =
        new FollowedOutage(
            on, PlayedRemedies.after(on, remedies).graph(), outage, panel, zero, until, labels);
    return new Remedied(comparison, after.nodes(), after.people(), after.lost());
  }

  private Suggestions suggestions(DatasetGraph on, Semantics semantics) {
    int most = question.suggest().orElse(0);
    return most == 0
        ? new Suggestions(List.of(), false, new Words("none were asked for", "요청하지 않았습니다"))
        : new Suggested(on, labels).of(question.fail(), most, semantics);
  }

  private List<Words> warnings(DatasetGraph on, FollowedOutage followed, AffectedPeople panel) {
    List<Words> warnings = new ArrayList<>();
    if (labels.origin(on.dataset()).synthetic()) {
      warnings.add(Warnings.SYNTHETIC);
    }
    long unrepaired = followed.count("unrepaired");
    if (unrepaired > 0) {
      warnings.add(
          new Words(
              "%,d nodes do not return, because they are or need a failed node whose repair hours are not known; give them with restore=NODE:HOURS"
                  .formatted(unrepaired),
              "노드 %,d개는 복구되지 않습니다. 수리 시간을 알 수 없는 장애 노드이거나 그런 노드에 의존하기 때문입니다. restore=노드:시간으로 지정할 수 있습니다"
                  .formatted(unrepaired)));
    }
    long circular = followed.count("circular");
    if (circular > 0) {
      warnings.add(
          new Words(
              "%,d nodes wait, by way of others, for themselves; start=NODE:HOUR starts one by hand"
                  .formatted(circular),
              "노드 %,d개는 서로를 기다려 스스로 복구될 수 없습니다. start=노드:시각으로 수동 기동을 지정할 수 있습니다"
                  .formatted(circular)));
    }
    panel.unplaced(on.graph()).ifPresent(warnings::add);
    return warnings;
  }

  private List<Words> assumptions(BigDecimal until, DatasetGraph on) {
    List<Words> assumptions = new ArrayList<>();
    assumptions.add(
        new Words(
            "the count ends at hour " + until.toPlainString() + ", whatever is still down",
            until.toPlainString() + "시간에 집계를 끝내며, 그때까지 복구되지 않은 것은 그대로 둡니다"));
    assumptions.add(
        new Words(
            "hours on file count where none are given: repair of a failed node, restart, buffer and switch hours",
            "지정하지 않은 시간은 자료에 있는 수리·재기동·버퍼·전환 시간을 따릅니다"));
    assumptions.add(new Words("use is the same at every hour", "이용량은 모든 시간에 같다고 가정합니다"));
    if (!on.weighsUsers()) {
      assumptions.add(
          new Words(
              "no node has users on file, so each counts 1 where nodes are compared",
              "이용자 수가 있는 노드가 없으므로 노드를 비교할 때 각각 1로 셉니다"));
    }
    return assumptions;
  }
}
