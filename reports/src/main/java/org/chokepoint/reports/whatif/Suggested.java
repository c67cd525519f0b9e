package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Addition;
import org.chokepoint.graph.remedy.BestAdditions;
import org.chokepoint.graph.remedy.Objective;
import org.chokepoint.graph.remedy.Remedies;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.Threats;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.whatif.OutageAnswer.Suggestion;
import org.chokepoint.reports.whatif.OutageAnswer.Suggestions;

/** The remedies that leave least of an outage. */
final class Suggested {
  private final DatasetGraph on;
  private final Labels labels;

  Suggested(DatasetGraph on, Labels labels) {
    this.on = on;
    this.labels = labels;
  }

  Suggestions of(List<String> fail, int most, Semantics semantics) {
    BestAdditions.Answer answer =
        BestAdditions.of(
            on.graph(),
            Threats.outage(fail),
            Addition.extraMembers(on.graph()),
            most,
            Objective.WORST,
            semantics,
            Limits.SEARCH);
    List<Suggestion> steps = new ArrayList<>();
    for (BestAdditions.Step step : answer.steps()) {
      if (step.addition() instanceof Addition.ExtraMember member) {
        steps.add(suggestion(member, step));
      }
    }
    return new Suggestions(steps, answer.exact(), note(answer, steps.isEmpty()));
  }

  private Suggestion suggestion(Addition.ExtraMember member, BestAdditions.Step step) {
    Remedy remedy = Remedies.of(on.graph(), member, node -> on.kind(node).equals("site"));
    return new Suggestion(
        ChangeTexts.of(remedy),
        remedy.sentence(),
        labels.node(on.dataset(), member.dependent()),
        member.group(),
        step.before().doubleValue(),
        step.after().doubleValue());
  }

  private static Words note(BestAdditions.Answer answer, boolean none) {
    if (none) {
      return new Words("no single change helps against it", "도움이 되는 변경이 없습니다");
    }
    String least = answer.atLeast().stripTrailingZeros().toPlainString();
    return answer.exact()
        ? new Words(
            "no other choice of as many changes leaves less; an added member is taken never to fail",
            "같은 수의 다른 변경으로는 더 줄일 수 없습니다. 추가된 노드는 멈추지 않는다고 가정합니다")
        : new Words(
            "not proven best: no choice of as many changes leaves less than "
                + least
                + "; an added member is taken never to fail",
            "최선임이 증명되지는 않았습니다. 같은 수의 변경으로 %s보다 줄일 수는 없습니다. 추가된 노드는 멈추지 않는다고 가정합니다"
                .formatted(least));
  }
}
