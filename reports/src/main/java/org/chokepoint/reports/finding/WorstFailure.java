package org.chokepoint.reports.finding;

import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.reports.question.Named;

/**
 * One node and what stops when it fails.
 *
 * @param dataset the dataset it comes from
 * @param synthetic whether that dataset is made up
 * @param node the node's identifier
 * @param name the node's name
 * @param nameLocal its name in the language of the place; empty where there is none
 * @param failedNodes how many nodes stop, itself included
 * @param lostShare the part of the weight that is lost, 0 to 1, if it is defined
 * @param weight what the weight counts, for example {@code users}
 * @param falls what falls with it, most users first; at most {@value #NAMED}
 */
public record WorstFailure(
    String dataset,
    boolean synthetic,
    String node,
    String name,
    String nameLocal,
    long failedNodes,
    OptionalDouble lostShare,
    String weight,
    List<Named> falls) {
  /** How many names of what falls are kept. */
  public static final int NAMED = 5;

  public WorstFailure {
    falls = List.copyOf(falls);
  }
}
