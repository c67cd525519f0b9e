package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Range;
import org.jspecify.annotations.Nullable;

/** The card of every measure. */
record MeasuresResource() implements Resource.Standing {
  record Body(List<Row> measures) {}

  record Row(
      String measure,
      String name,
      String question,
      String formula,
      String unit,
      Bounds range,
      String reading,
      String undefined,
      List<String> sources,
      Example example) {}

  /** A range; an end that is infinite is null, for JSON has no infinity. */
  record Bounds(@Nullable Double low, @Nullable Double high, String note) {
    static Bounds of(Range range) {
      return new Bounds(finite(range.low()), finite(range.high()), range.note());
    }

    private static @Nullable Double finite(double end) {
      return Double.isFinite(end) ? end : null;
    }
  }

  @Override
  public String path() {
    return "/v1/measures";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    return Answer.json(
        new Body(Measures.all().stream().map(Measure::card).map(MeasuresResource::row).toList()));
  }

  private static Row row(MeasureCard card) {
    return new Row(
        card.id().text(),
        card.name(),
        card.question(),
        card.formula(),
        card.unit().label(),
        Bounds.of(card.range()),
        card.reading().label(),
        card.undefined(),
        card.sources().stream().map(Citation::text).toList(),
        card.example());
  }
}
