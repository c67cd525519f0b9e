package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.format.RowColumn.Kind;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.catalogue.Family;
import org.chokepoint.measure.Range;
import org.jspecify.annotations.Nullable;

/** The cards of measures as rows. */
final class MeasureCards {
  private record Card(Family family, Entry entry) {}

  /** A range; an end that is infinite is null, for JSON has no infinity. */
  record Bounds(@Nullable Double low, @Nullable Double high, String note) {
    static Bounds of(Range range) {
      return new Bounds(finite(range.low()), finite(range.high()), range.note());
    }

    private static @Nullable Double finite(double end) {
      return Double.isFinite(end) ? end : null;
    }
  }

  private MeasureCards() {}

  /** All cards, or the one of a measure. */
  static RowSet of(Optional<String> measure) {
    List<Card> cards = new ArrayList<>();
    for (Family family : Catalogue.families()) {
      family.entries().stream()
          .filter(entry -> measure.isEmpty() || measure.get().equals(entry.id()))
          .forEach(entry -> cards.add(new Card(family, entry)));
    }
    return ListedRows.of("measures", cards)
        .text("family", "what it is computed from", card -> card.family().title())
        .text("measure", "its id", card -> card.entry().id())
        .text("name", "its name in words", card -> card.entry().name())
        .text("question", "the question it answers", card -> card.entry().question())
        .text("formula", "the formula", card -> card.entry().formula())
        .text("unit", "what the number counts", card -> card.entry().unit())
        .with(
            "range", Kind.OBJECT, "the values it can take", card -> Bounds.of(card.entry().range()))
        .text("reading", "what a larger number means", card -> card.entry().reading())
        .text("attends", "what it looks at", card -> card.entry().attends())
        .text("undefined", "when it has no value", card -> card.entry().undefined())
        .list("sources", "where the formula comes from", card -> card.entry().sources())
        .with("example", Kind.OBJECT, "a worked example", card -> card.entry().example());
  }
}
