package org.chokepoint.graph.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Threats.Threat;

/**
 * Which k additions leave the least to lose?
 *
 * <p>min over sets X of at most k additions of max over threats t of loss(t, X), or of the sum of
 * chance(t) loss(t, X); loss is the weight down when t's nodes fail, X made, and where that is
 * equal the number of nodes down. In the graph's unit; 0 or more. NP-hard, and gains are not
 * submodular: a node with two unprotected groups gains nothing from one. So additions are first
 * taken greedily over single ones and pairs; then a search with bounds tries to prove that nothing
 * is better, or to find it. Within {@link #WORK} the answer is exact; beyond it, the best found,
 * and no set can cost less than {@code atLeast} (bounds and proofs at {@code LowerBound}, {@code
 * Search}). Each set and threat is one lane.
 */
public final class BestAdditions {
  /** Scenarios times nodes and members after which the search gives up. */
  public static final long WORK = 1L << 34;

  private static final long WORK_OF_STEP = 1L << 31;

  /**
   * One of the additions.
   *
   * @param addition what is added
   * @param before the loss without it and the later ones
   * @param after the loss with it
   */
  public record Step(Addition addition, BigDecimal before, BigDecimal after) {}

  /**
   * The additions found.
   *
   * @param steps the additions, that which gains most by itself first
   * @param before the loss with nothing added
   * @param after the loss with all of them
   * @param atLeast what no set of as many additions can go below
   * @param exact whether no set of as many additions is better; then {@code atLeast} is the loss
   */
  public record Answer(
      List<Step> steps, BigDecimal before, BigDecimal after, BigDecimal atLeast, boolean exact) {
    public Answer {
      steps = List.copyOf(steps);
    }

    /** How much lower the loss could be at most. */
    public BigDecimal gap() {
      return after.subtract(atLeast);
    }
  }

  private BestAdditions() {}

  /**
   * The best additions.
   *
   * @param candidates what may be added; those that change no threat are passed over
   * @param most how many, 1 or more
   * @throws IllegalArgumentException if the graph lacks a node or group named, or none may be added
   */
  public static Answer of(
      DependencyGraph graph,
      Threats threats,
      List<Addition> candidates,
      int most,
      Objective objective,
      Semantics semantics) {
    return of(graph, threats, candidates, most, objective, semantics, WORK);
  }

  /**
   * The same with another amount of work than {@link #WORK}, for those who cannot wait.
   *
   * @param work scenarios times nodes and members; 0 leaves the greedy answer and its bound
   */
  public static Answer of(
      DependencyGraph graph,
      Threats threats,
      List<Addition> candidates,
      int most,
      Objective objective,
      Semantics semantics,
      long work) {
    if (most < 1) {
      throw new IllegalArgumentException(most + " additions, expected 1 or more");
    }
    Prospects prospects =
        prospects(Trial.of(graph, threats, candidates, semantics), threats, objective);
    Standing nothing = prospects.standing(List.of());
    Standing greedy = new Greedy(prospects, Math.min(work, WORK_OF_STEP)).from(nothing, most);
    BigDecimal bound = LowerBound.of(prospects, nothing, most);
    boolean reached = greedy.total().weight().compareTo(bound) <= 0;
    Search search = new Search(prospects, greedy, reached ? Math.min(work, WORK_OF_STEP) : work);
    search.from(nothing, most);
    Standing best = search.best();
    boolean exact = search.complete() || best.total().weight().compareTo(bound) <= 0;
    BigDecimal atLeast = exact ? best.total().weight() : bound;
    return new Answer(
        steps(prospects, nothing, best, candidates, threats),
        threats.reported(nothing.total().weight(), objective),
        threats.reported(best.total().weight(), objective),
        threats.reported(atLeast, objective),
        exact);
  }

  /**
   * Every candidate that changes a threat, made by itself: the least loss first, then the fewest
   * nodes down, then in the order given.
   *
   * @throws IllegalArgumentException if the graph lacks a node or group named
   */
  public static List<Step> singles(
      DependencyGraph graph,
      Threats threats,
      List<Addition> candidates,
      Objective objective,
      Semantics semantics) {
    Prospects prospects =
        prospects(Trial.of(graph, threats, candidates, semantics), threats, objective);
    Standing nothing = prospects.standing(List.of());
    int[] open = nothing.open().stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray();
    List<Loss> after = prospects.after(nothing, open);
    return IntStream.range(0, open.length)
        .boxed()
        .sorted(Comparator.comparing(after::get))
        .map(
            i ->
                new Step(
                    candidates.get(open[i]),
                    threats.reported(nothing.total().weight(), objective),
                    threats.reported(after.get(i).weight(), objective)))
        .toList();
  }

  /** Threats that no candidate changes are settled at once. */
  private static Prospects prospects(Trial trial, Threats threats, Objective objective) {
    Tally tally =
        new Tally(objective, threats.threats().stream().map(Threat::chance).toList(), Loss.NONE);
    Standing nothing = trial.standing(List.of(), tally);
    int[] open =
        IntStream.range(0, trial.threats()).filter(t -> nothing.open().get(t).length > 0).toArray();
    return new Prospects(trial.only(open), tally.only(open, nothing.losses()));
  }

  private static List<Step> steps(
      Prospects prospects,
      Standing nothing,
      Standing best,
      List<Addition> candidates,
      Threats threats) {
    Objective objective = prospects.tally().objective();
    List<Step> steps = new ArrayList<>();
    List<Integer> left = new ArrayList<>(best.chosen());
    Standing at = nothing;
    while (!left.isEmpty()) {
      List<Loss> after = prospects.after(at, left.stream().mapToInt(a -> a).toArray());
      int next = 0;
      for (int i = 1; i < after.size(); i++) {
        next = after.get(i).compareTo(after.get(next)) < 0 ? i : next;
      }
      int addition = left.remove(next);
      Standing then = prospects.with(at, addition);
      steps.add(
          new Step(
              candidates.get(addition),
              threats.reported(at.total().weight(), objective),
              threats.reported(then.total().weight(), objective)));
      at = then;
    }
    return steps;
  }
}
