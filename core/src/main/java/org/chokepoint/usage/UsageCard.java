package org.chokepoint.usage;

import java.util.List;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Range;

/**
 * Everything about a measure of a usage panel but its code.
 *
 * @param id its name
 * @param name its name in words
 * @param question the question it answers
 * @param formula the formula, in the symbols of docs/usage.md
 * @param unit what the number counts
 * @param range the values it can take
 * @param reading what a higher value says
 * @param undefined when it has no value
 * @param sources where the formula comes from
 * @param example a worked example
 */
public record UsageCard(
    MeasureId id,
    String name,
    String question,
    String formula,
    String unit,
    Range range,
    String reading,
    String undefined,
    List<Citation> sources,
    UsageExample example) {
  public UsageCard {
    sources = List.copyOf(sources);
  }
}
