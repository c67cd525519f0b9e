package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.release.Release;

/**
 * The places at which a market has numbers, and which of them a reader means.
 *
 * @param all every place, the newest first
 * @param meant the one shown
 * @param asked whether everything asked for goes together; if not, the nearest place is shown
 */
record Places(List<Place> all, Place meant, boolean asked) {
  private static final String GROUP = "group";

  Places {
    all = List.copyOf(all);
  }

  /** The places of a market in a dataset. */
  static List<Place> of(Release release, String dataset, String market) {
    return Rows.results(release).where("dataset", dataset).where("subject", market).stream()
        .map(Place::ofResult)
        .distinct()
        .sorted(Place.NEWEST)
        .toList();
  }

  /** The place asked for: basis before region before lens before period. */
  static Places asked(List<Place> all, Question question) {
    List<Place> left = all;
    boolean asked = true;
    for (Part part : Part.values()) {
      String name = part.parameter();
      question.known(name, all.stream().map(part.value).distinct().sorted().toList());
      String wanted = question.text(name).orElse(part.standard);
      List<Place> narrowed =
          left.stream().filter(place -> part.value.apply(place).equals(wanted)).toList();
      asked &= !narrowed.isEmpty() || question.text(name).isEmpty();
      left = narrowed.isEmpty() ? left : narrowed;
    }
    return new Places(all, left.get(0), asked);
  }

  /** The fields that choose a place: only those with something to choose. */
  List<Field> fields() {
    Stream<Field> fields =
        Stream.of(
            field(Part.BASIS, all.stream()),
            field(Part.REGION, all.stream().filter(this::sameBasis)),
            field(Part.PERIOD, all.stream().filter(this::sameBasis)),
            field(Part.LENS, all.stream().filter(this::sameBasis)));
    return fields.filter(field -> field.choices().size() > 1).toList();
  }

  /** The periods of the basis, region and lens shown, the newest first. */
  List<String> periods() {
    return all.stream()
        .filter(this::sameBasis)
        .filter(place -> place.region().equals(meant.region()))
        .map(Place::period)
        .distinct()
        .toList();
  }

  private boolean sameBasis(Place place) {
    return place.basis().equals(meant.basis());
  }

  private Field field(Part part, Stream<Place> places) {
    return Field.of(
        part.parameter(), places.map(part.value).distinct().toList(), part.value.apply(meant));
  }

  /** What tells places of one market apart, in the order in which a choice counts. */
  private enum Part {
    BASIS("", Place::basis),
    REGION("all", Place::region),
    LENS(GROUP, Place::lens),
    PERIOD("", Place::period);

    private final String standard;
    private final Function<Place, String> value;

    Part(String standard, Function<Place, String> value) {
      this.standard = standard;
      this.value = value;
    }

    String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
