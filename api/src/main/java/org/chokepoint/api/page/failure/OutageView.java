package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.reports.question.Choices.ChangeChoice;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.whatif.OutageAnswer;
import org.chokepoint.reports.whatif.OutageQuestion;

/**
 * An outage as its page shows it.
 *
 * @param example whether nobody has asked yet and an example is shown
 * @param datasets the datasets to pick from
 * @param dataset the dataset picked
 * @param nodes its nodes by kind
 * @param asked the question
 * @param hours hours of repair for all that fails, or the empty text
 * @param restore hours of repair of single nodes where they differ, or the empty text
 * @param changes how remedies are written
 * @param faults what is wrong with the question
 * @param answer the answer, if nothing is wrong
 * @param curve the people without over time, drawn
 * @param pictures charts
 * @param samples code that asks the same
 * @param permalink the address of the question with nothing left open
 */
public record OutageView(
    boolean example,
    List<Choice> datasets,
    String dataset,
    List<KindOfNode> nodes,
    OutageQuestion asked,
    String hours,
    String restore,
    List<ChangeChoice> changes,
    List<QuestionFault> faults,
    Optional<OutageAnswer> answer,
    Optional<Curve> curve,
    List<PagePicture> pictures,
    List<CodeSample> samples,
    String permalink) {
  public OutageView {
    datasets = List.copyOf(datasets);
    nodes = List.copyOf(nodes);
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
    pictures = List.copyOf(pictures);
    samples = List.copyOf(samples);
  }

  /** The address of the same question with one more remedy. */
  public String adding(String change) {
    List<String> remedies = new java.util.ArrayList<>(asked.remedies());
    remedies.add(change);
    return new OutageQuestion(
            asked.dataset(),
            asked.fail(),
            asked.at(),
            asked.restore(),
            asked.start(),
            remedies,
            asked.until(),
            asked.semantics(),
            asked.suggest())
        .permalink();
  }

  /**
   * Nodes of one kind.
   *
   * @param kind the kind
   * @param nodes the nodes
   */
  public record KindOfNode(String kind, List<Choice> nodes) {
    public KindOfNode {
      nodes = List.copyOf(nodes);
    }
  }
}
