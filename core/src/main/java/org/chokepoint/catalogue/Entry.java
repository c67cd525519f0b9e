package org.chokepoint.catalogue;

import java.util.List;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Range;
import org.chokepoint.usage.UsageCard;

/**
 * What a reader is told of a measure, whatever it is computed from.
 *
 * @param id its name
 * @param name its name in words
 * @param question the question it answers
 * @param formula the formula, in the symbols of docs/notation.md
 * @param unit what the number counts, in words
 * @param range the values it can take
 * @param reading what a larger number means, in words
 * @param attends what it looks at
 * @param undefined when it has no value
 * @param sources where the formula comes from
 * @param example a worked example
 */
public record Entry(
    String id,
    String name,
    String question,
    String formula,
    String unit,
    Range range,
    String reading,
    String attends,
    String undefined,
    List<String> sources,
    Worked example) {
  public Entry {
    sources = List.copyOf(sources);
  }

  /**
   * A worked example.
   *
   * @param amounts the amounts of the firms, or what persons use
   * @param value the number
   * @param source where it is worked out
   */
  public record Worked(List<String> amounts, double value, String source) {
    public Worked {
      amounts = List.copyOf(amounts);
    }
  }

  static Entry of(MeasureCard card) {
    return new Entry(
        card.id().text(),
        card.name(),
        card.question(),
        card.formula(),
        card.unit().label(),
        card.range(),
        card.reading().label(),
        card.attends(),
        card.undefined(),
        card.sources().stream().map(Citation::text).toList(),
        new Worked(card.example().amounts(), card.example().value(), card.example().source()));
  }

  static Entry of(UsageCard card) {
    return new Entry(
        card.id().text(),
        card.name(),
        card.question(),
        card.formula(),
        card.unit(),
        card.range(),
        card.reading(),
        "what persons use side by side",
        card.undefined(),
        card.sources().stream().map(Citation::text).toList(),
        new Worked(card.example().persons(), card.example().value(), card.example().source()));
  }
}
