package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.text.Language;

/** The columns a list of markets can be sorted by, each in the direction that reads best. */
enum MarketOrder {
  /** The most concentrated first. */
  HHI,
  /** The largest part in three hands first. */
  CR3,
  /** By name. */
  NAME,
  /** The newest first. */
  PERIOD,
  /** By dataset. */
  DATASET;

  /** The words in an address. */
  static List<String> ids() {
    return List.of("hhi", "cr3", "name", "period", "dataset");
  }

  static MarketOrder of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** The order of the lines for readers of that language. */
  Comparator<MarketLine> lines(Language language) {
    Comparator<MarketLine> byName =
        comparing((MarketLine line) -> line.market().in(language).toLowerCase(language.locale()))
            .thenComparing(line -> line.origin().dataset());
    return switch (this) {
      case NAME -> byName;
      case HHI -> largest(MarketLine::hhi).thenComparing(byName);
      case CR3 -> largest(MarketLine::cr3).thenComparing(byName);
      case PERIOD ->
          comparing(
                  (MarketLine line) -> line.newest().map(Place::lastDay).orElse(LocalDate.MIN),
                  Comparator.reverseOrder())
              .thenComparing(byName);
      case DATASET -> comparing((MarketLine line) -> line.origin().dataset()).thenComparing(byName);
    };
  }

  private static Comparator<MarketLine> largest(Function<MarketLine, Figure> figure) {
    return comparingDouble(line -> -least(figure.apply(line)));
  }

  /** What it is at least; lines without a number come last. */
  private static double least(Figure figure) {
    return figure.value().orElse(figure.low().orElse(Double.NEGATIVE_INFINITY));
  }
}
