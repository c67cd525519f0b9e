package org.chokepoint.measure;

import java.util.List;

/**
 * Everything about a measure but its code: read by the jobs, the API, the command line and the
 * documentation alike.
 *
 * @param id its name
 * @param name its name in words
 * @param question the question it answers
 * @param formula the formula, in the symbols of docs/notation.md
 * @param unit what the number counts
 * @param range the values it can take
 * @param reading how it moves with concentration
 * @param attends what of a market it looks at, so that two measures that disagree can say why
 * @param undefined when it has no value, and what stands for it where coverage is partial
 * @param sources where the formula comes from
 * @param example a worked example
 */
public record MeasureCard(
    MeasureId id,
    String name,
    String question,
    String formula,
    Unit unit,
    Range range,
    Reading reading,
    String attends,
    String undefined,
    List<Citation> sources,
    Example example) {
  public MeasureCard {
    sources = List.copyOf(sources);
  }
}
