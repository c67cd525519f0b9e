package org.chokepoint.api.page.failure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Choices;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.whatif.OutageQuestion;

/** Reads what a reader picked for an outage, and what can be picked. */
final class OutageForm {
  /** Hours of repair for all that fails; an address with {@code restore} says it node by node. */
  static final String HOURS = "hours";

  private static final int SUGGESTED = 2;

  /** The hours of repair that the example takes. */
  private static final BigDecimal REPAIR = BigDecimal.valueOf(12);

  private final Question question;
  private final Release release;

  OutageForm(Question question, Release release) {
    this.question = question;
    this.release = release;
  }

  /** Whether nobody has asked yet. */
  boolean example() {
    return question.text("dataset").isEmpty() && question.list("fail").isEmpty();
  }

  /**
   * The question.
   *
   * @throws FaultyQuestion listing what cannot be read
   */
  OutageQuestion asked() {
    if (example()) {
      OutageQuestion first = OutageQuestion.example(release.reportTables());
      return suggesting(first);
    }
    OutageQuestion asked = OutageQuestion.of(question.query());
    Map<String, BigDecimal> restore = new LinkedHashMap<>(asked.restore());
    hours().ifPresent(hours -> asked.fail().forEach(node -> restore.putIfAbsent(node, hours)));
    return with(asked, asked.at(), restore, asked.suggest());
  }

  /** What can be said of a question that cannot be read. */
  OutageQuestion unread() {
    return new OutageQuestion(question.text("dataset").orElse(""), question.list("fail"));
  }

  private static OutageQuestion suggesting(OutageQuestion asked) {
    Map<String, BigDecimal> restore = new LinkedHashMap<>();
    asked.fail().forEach(node -> restore.put(node, REPAIR));
    return with(asked, asked.at(), restore, Optional.of(SUGGESTED));
  }

  static OutageQuestion with(
      OutageQuestion asked,
      Optional<String> at,
      Map<String, BigDecimal> restore,
      Optional<Integer> suggest) {
    return new OutageQuestion(
        asked.dataset(),
        asked.fail(),
        at,
        restore,
        asked.start(),
        asked.remedies(),
        asked.until(),
        asked.semantics(),
        suggest);
  }

  private Optional<BigDecimal> hours() {
    return question
        .text(HOURS)
        .map(
            text -> {
              if (!text.matches("[0-9]{1,6}([.][0-9]{1,3})?")) {
                throw new FaultyQuestion(
                    List.of(
                        new QuestionFault(
                            QuestionFault.Kind.MALFORMED,
                            HOURS,
                            "hours is '%s', expected a number such as 12 or 0.5".formatted(text),
                            List.of())));
              }
              return new BigDecimal(text);
            });
  }

  /** The hours of repair that all failed nodes have in common, or the empty text. */
  String hours(OutageQuestion asked) {
    List<String> hours =
        asked.fail().stream()
            .map(node -> Optional.ofNullable(asked.restore().get(node)))
            .map(one -> one.map(BigDecimal::toPlainString).orElse(""))
            .distinct()
            .toList();
    boolean only = asked.fail().containsAll(asked.restore().keySet());
    return hours.size() == 1 && only ? hours.get(0) : "";
  }

  /** The hours of repair node by node, where the nodes have none in common. */
  String restore(OutageQuestion asked) {
    return hours(asked).isEmpty()
        ? asked.restore().entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue().toPlainString())
            .collect(Collectors.joining(","))
        : "";
  }

  List<Choice> datasets(String dataset) {
    return Choices.graphs(release.reportTables()).stream()
        .map(
            one ->
                new Choice(
                    one.dataset(), one.in(question.language()), one.dataset().equals(dataset)))
        .toList();
  }

  List<OutageView.KindOfNode> nodes(String dataset, List<String> fail) {
    Map<String, List<Choice>> kinds =
        Choices.nodes(release.reportTables(), dataset).stream()
            .collect(
                Collectors.groupingBy(
                    Choices.NodeChoice::kind,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        one ->
                            new Choice(
                                one.node().id(),
                                one.node().in(question.language()),
                                fail.contains(one.node().id())),
                        Collectors.toList())));
    return kinds.entrySet().stream()
        .map(kind -> new OutageView.KindOfNode(kind.getKey(), kind.getValue()))
        .toList();
  }
}
