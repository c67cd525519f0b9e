package org.chokepoint.graph.remedy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chokepoint.graph.remedy.Trial.Query;

/** What can be gained from a standing: by each next addition, and by all that are allowed. */
final class Prospects {
  private final Trial trial;
  private final Tally tally;
  private long scenarios;

  Prospects(Trial trial, Tally tally) {
    this.trial = trial;
    this.tally = tally;
  }

  Trial trial() {
    return trial;
  }

  Tally tally() {
    return tally;
  }

  /** The work done so far: scenarios times the steps of one. */
  long work() {
    return scenarios * trial.steps();
  }

  /** How things stand with one more addition. */
  Standing with(Standing at, int addition) {
    List<Integer> chosen = new ArrayList<>(at.chosen());
    chosen.add(addition);
    return standing(chosen);
  }

  Standing standing(List<Integer> chosen) {
    scenarios += trial.threats();
    return trial.standing(chosen, tally);
  }

  /**
   * The additions of which at least one must be made if the total shall fall: for the worst loss
   * those open in the worst threat, for the expected loss those open in any.
   */
  int[] branch(Standing at, BitSet banned) {
    TreeSet<Integer> all = new TreeSet<>();
    if (tally.objective() == Objective.EXPECTED) {
      at.open().forEach(open -> Arrays.stream(open).forEach(all::add));
    } else if (!at.losses().isEmpty() && at.losses().get(at.worst()).compareTo(tally.floor()) > 0) {
      Arrays.stream(at.open().get(at.worst())).forEach(all::add);
    }
    return all.stream().mapToInt(a -> a).filter(a -> !banned.get(a)).toArray();
  }

  /** The least total that any of the allowed additions could reach, all of them made. */
  Loss bound(Standing at, BitSet banned) {
    List<Query> queries = new ArrayList<>();
    for (int t = 0; t < trial.threats(); t++) {
      int[] allowed = Arrays.stream(at.open().get(t)).filter(a -> !banned.get(a)).toArray();
      queries.add(new Query(t, allowed));
    }
    return tally.total(losses(at, queries));
  }

  private List<Loss> losses(Standing at, List<Query> queries) {
    scenarios += queries.size();
    return trial.losses(at.chosen(), queries);
  }

  /** The total after each of some additions. */
  List<Loss> after(Standing at, int[] additions) {
    return tally.objective() == Objective.WORST ? worst(at, additions) : expected(at, additions);
  }

  private List<Loss> expected(Standing at, int[] additions) {
    List<Query> queries = new ArrayList<>();
    List<Integer> asks = new ArrayList<>();
    for (int i = 0; i < additions.length; i++) {
      for (int t = 0; t < trial.threats(); t++) {
        if (at.open(t, additions[i])) {
          queries.add(new Query(t, additions[i]));
          asks.add(i);
        }
      }
    }
    List<Loss> answers = losses(at, queries);
    Loss[] after = new Loss[additions.length];
    Arrays.fill(after, at.total());
    for (int q = 0; q < queries.size(); q++) {
      int t = queries.get(q).threat();
      Loss gain = at.losses().get(t).minus(answers.get(q)).times(tally.chances().get(t));
      after[asks.get(q)] = after[asks.get(q)].minus(gain);
    }
    return Arrays.asList(after);
  }

  /**
   * Threats from the worst down: an addition is settled once a threat that it leaves as it is, or
   * leaves high enough, hides all lesser ones.
   */
  private List<Loss> worst(Standing at, int[] additions) {
    Loss[] after = new Loss[additions.length];
    Arrays.fill(after, tally.floor());
    List<Integer> falling =
        IntStream.range(0, trial.threats())
            .boxed()
            .sorted(Comparator.comparing((Integer t) -> at.losses().get(t)).reversed())
            .toList();
    for (int t : falling) {
      Loss loss = at.losses().get(t);
      List<Integer> asks = new ArrayList<>();
      List<Query> queries = new ArrayList<>();
      for (int i = 0; i < additions.length; i++) {
        if (after[i].compareTo(loss) >= 0) {
          continue;
        }
        if (at.open(t, additions[i])) {
          asks.add(i);
          queries.add(new Query(t, additions[i]));
        } else {
          after[i] = loss;
        }
      }
      List<Loss> answers = losses(at, queries);
      for (int q = 0; q < answers.size(); q++) {
        after[asks.get(q)] = after[asks.get(q)].larger(answers.get(q));
      }
    }
    return Arrays.asList(after);
  }
}
