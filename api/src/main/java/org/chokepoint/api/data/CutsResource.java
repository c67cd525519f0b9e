package org.chokepoint.api.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.cut.Candidates;
import org.chokepoint.graph.cut.CutSet;
import org.chokepoint.graph.cut.CutSets;
import org.chokepoint.graph.cut.TooLarge;

/** The smallest sets of failures that bring a node down, computed on request. */
public record CutsResource() implements Resource.OfRelease {
  private static final int ORDER = 2;
  private static final int MOST_ORDER = 4;

  /** Sets of that size that could be cut sets: what an answer may have to look at. */
  private static final double MOST_SETS = 5e6;

  @Override
  public String path() {
    return "/v1/cuts";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters =
        new ArrayList<>(
            List.of("dataset", "semantics", "target", "order", "candidates", "release"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    StoredGraph stored = StoredGraph.of(question, release);
    DependencyGraph graph = stored.graph();
    int target = StoredGraph.target(question, graph);
    int order =
        question
            .text("order")
            .map(word -> Question.whole("order", word, 1, MOST_ORDER))
            .orElse(ORDER);
    Candidates candidates = candidates(question);
    Semantics semantics = semantics(question);
    checkCost(graph, target, order, candidates);
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("dataset", stored.dataset());
    about.put("semantics", semantics.id());
    about.put("target", graph.name(target));
    about.put("order", order);
    about.put("candidates", candidates.name().toLowerCase(Locale.ROOT));
    List<CutSet> cuts = cuts(graph, target, order, candidates, semantics);
    return Listing.of(
        question,
        release,
        about,
        ListedRows.of("cuts", cuts)
            .count("order", "how many nodes must fail", cut -> (long) cut.order())
            .list("nodes", "the nodes", CutSet::nodes));
  }

  private static List<CutSet> cuts(
      DependencyGraph graph, int target, int order, Candidates candidates, Semantics semantics) {
    try {
      return CutSets.of(graph, graph.name(target), order, candidates, semantics);
    } catch (TooLarge e) {
      throw Refusal.of(422, "too costly").detail(String.valueOf(e.getMessage())).parameter("order");
    }
  }

  private static Candidates candidates(Question question) {
    List<String> words =
        Arrays.stream(Candidates.values())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList();
    return question
        .known("candidates", words)
        .map(word -> Candidates.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Candidates.ALL);
  }

  private static Semantics semantics(Question question) {
    String word = question.known("semantics", Semantics.ids()).orElse(Semantics.STEADY.id());
    return Semantics.values()[Semantics.ids().indexOf(word)];
  }

  private static void checkCost(
      DependencyGraph graph, int target, int order, Candidates candidates) {
    int size = standsOn(graph, target, candidates);
    double sets = 1;
    for (int k = 0; k < order; k++) {
      sets *= Math.max(1, size - k) / (k + 1.0);
    }
    if (sets > MOST_SETS) {
      throw Refusal.of(422, "too costly")
          .detail(
              "'%s' stands on %d nodes, of which %,.0f sets of %d can be formed; at most %,.0f are"
                      .formatted(graph.name(target), size, sets, order, MOST_SETS)
                  + " looked at. Ask for a lower order, for candidates=leaves, or use"
                  + " ./chokepoint cuts")
          .parameter("order");
    }
  }

  /** How many candidates the target stands on, near or far. */
  private static int standsOn(DependencyGraph graph, int target, Candidates candidates) {
    BitSet seen = new BitSet(graph.nodes());
    Deque<Integer> open = new ArrayDeque<>(List.of(target));
    seen.set(target);
    int count = 0;
    while (!open.isEmpty()) {
      int node = open.pop();
      for (int group = graph.firstGroup(node); group < graph.firstGroup(node + 1); group++) {
        for (int at = graph.firstMember(group); at < graph.firstMember(group + 1); at++) {
          int member = graph.member(at);
          if (!seen.get(member)) {
            seen.set(member);
            open.push(member);
            count += candidates.include(graph, member) ? 1 : 0;
          }
        }
      }
    }
    return count;
  }
}
