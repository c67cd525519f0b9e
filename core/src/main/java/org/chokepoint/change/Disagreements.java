package org.chokepoint.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Measures;

/**
 * Which measures disagree about whether a market became more concentrated?
 *
 * <p>Every pair of measures of which one certainly rose and the other certainly fell, once both are
 * read as concentration. Measures that describe the data, that stayed, that have no value or whose
 * intervals overlap say nothing. The markets may be one market at two times or two markets.
 */
public final class Disagreements {
  private Disagreements() {}

  /** The pairs, in the order of {@link Measures#all()}. */
  public static List<Disagreement> between(Shares before, Shares after) {
    List<MeasureCard> rising = new ArrayList<>();
    List<MeasureCard> falling = new ArrayList<>();
    for (Measure measure : Measures.all()) {
      switch (Direction.of(measure, before, after)) {
        case MORE -> rising.add(measure.card());
        case LESS -> falling.add(measure.card());
        case UNCERTAIN -> {}
      }
    }
    if (rising.isEmpty() || falling.isEmpty()) {
      return List.of();
    }
    String facts = MarketFacts.between(before, after);
    List<Disagreement> pairs = new ArrayList<>();
    for (MeasureCard up : rising) {
      for (MeasureCard down : falling) {
        pairs.add(new Disagreement(up.id().text(), down.id().text(), why(up, down, facts)));
      }
    }
    return pairs;
  }

  /**
   * All of it in one: the ids of the measures on each side joined by semicolons, what happened in
   * the market, and what each measure on the smaller side attends to; empty where none disagree.
   */
  public static Optional<Disagreement> sides(Shares before, Shares after) {
    List<Disagreement> pairs = between(before, after);
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<String> rising = pairs.stream().map(Disagreement::rises).distinct().toList();
    List<String> falling = pairs.stream().map(Disagreement::falls).distinct().toList();
    List<String> fewer = rising.size() < falling.size() ? rising : falling;
    String attending =
        fewer.stream()
            .map(Measures::named)
            .flatMap(Optional::stream)
            .map(Measure::card)
            .map(card -> card.id() + " attends to " + card.attends())
            .collect(Collectors.joining("; "));
    return Optional.of(
        new Disagreement(
            String.join(";", rising),
            String.join(";", falling),
            MarketFacts.between(before, after) + "; " + attending));
  }

  private static String why(MeasureCard up, MeasureCard down, String facts) {
    return up.name()
        + " attends to "
        + up.attends()
        + "; "
        + down.name()
        + " attends to "
        + down.attends()
        + "; "
        + facts;
  }
}
