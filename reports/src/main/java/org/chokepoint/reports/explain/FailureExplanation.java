package org.chokepoint.reports.explain;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.reports.explain.Explanation.FileLine;
import org.chokepoint.reports.explain.Explanation.Recomputed;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.explain.Explanation.SourceLine;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * Where the numbers of one node's failure come from.
 *
 * @param release the release
 * @param permalink the address of the question
 * @param origin the dataset
 * @param semantics what down means
 * @param semanticsMeaning that in a sentence
 * @param node the node that fails
 * @param failedNodes how many nodes are down, it included
 * @param lostWeight what they weigh, as published
 * @param lostShare that as a fraction of all
 * @param weight what it counts: {@code users} or {@code nodes}
 * @param fallen every node that is down, the heaviest first, with the path that leads to it
 * @param substituted the sum with the numbers put in
 * @param recomputed the sum computed again from what is shown
 * @param sources where the dependencies and weights are printed
 * @param files the files that were read
 * @param provenance release, run and code
 * @param snippets how to compute it again
 * @param untraced what cannot be traced, and why
 */
public record FailureExplanation(
    String release,
    String permalink,
    Origin origin,
    String semantics,
    Words semanticsMeaning,
    Named node,
    long failedNodes,
    double lostWeight,
    OptionalDouble lostShare,
    String weight,
    List<Fallen> fallen,
    String substituted,
    Recomputed recomputed,
    List<SourceLine> sources,
    List<FileLine> files,
    Provenance provenance,
    List<Snippet> snippets,
    List<Words> untraced) {
  public FailureExplanation {
    fallen = List.copyOf(fallen);
    sources = List.copyOf(sources);
    files = List.copyOf(files);
    snippets = List.copyOf(snippets);
    untraced = List.copyOf(untraced);
  }

  /**
   * A node that is down.
   *
   * @param node the node
   * @param weight what it weighs
   * @param group the group that has fewer members up than it requires; empty for the failed node
   * @param required how many must be up
   * @param up how many are
   * @param path from the failed node to it
   * @param evidence how the group is known
   */
  public record Fallen(
      Named node,
      double weight,
      String group,
      long required,
      long up,
      List<Named> path,
      String evidence) {
    public Fallen {
      path = List.copyOf(path);
    }
  }
}
