package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.catalogue.Family;
import org.chokepoint.measure.Range;
import org.jspecify.annotations.Nullable;

/** The card of every measure. */
record MeasuresResource() implements Resource.Standing {
  record Body(List<Row> measures) {}

  record Row(
      String family,
      String measure,
      String name,
      String question,
      String formula,
      String unit,
      Bounds range,
      String reading,
      String attends,
      String undefined,
      List<String> sources,
      Entry.Worked example) {}

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
    List<Row> rows = new ArrayList<>();
    for (Family family : Catalogue.families()) {
      family.entries().forEach(entry -> rows.add(row(family, entry)));
    }
    return Answer.json(new Body(rows));
  }

  private static Row row(Family family, Entry entry) {
    return new Row(
        family.title(),
        entry.id(),
        entry.name(),
        entry.question(),
        entry.formula(),
        entry.unit(),
        Bounds.of(entry.range()),
        entry.reading(),
        entry.attends(),
        entry.undefined(),
        entry.sources(),
        entry.example());
  }
}
