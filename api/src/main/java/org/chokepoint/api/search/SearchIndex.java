package org.chokepoint.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.catalogue.Catalogue;

/** All names of a release, ready to be searched. Holds no memory of the release. */
public final class SearchIndex {
  private static final int EXACT = 0;
  private static final int START = 1;
  private static final int WORD = 2;
  private static final int INSIDE = 3;

  private final List<Entry> entries;

  private record Entry(Found found, List<FoldedText> names) {}

  private record Scored(Found found, int score) {}

  private SearchIndex(List<Found> all) {
    entries =
        all.stream()
            .map(
                found ->
                    new Entry(
                        found,
                        List.of(found.name(), found.nameLocal(), found.id()).stream()
                            .map(FoldedText::of)
                            .filter(text -> !text.empty())
                            .toList()))
            .toList();
  }

  /** The names of a release; read while it is leased. */
  static SearchIndex of(Release release) {
    List<Found> all = new ArrayList<>();
    add(all, Kind.MARKET, release.table("market"), "market_id", "name_local", "geography");
    add(all, Kind.FIRM, release.table("firm"), "firm_id", "name_local", "country");
    add(all, Kind.NODE, release.table("node"), "node_id", "name_local", "country");
    add(all, Kind.INCIDENT, release.table("incident"), "incident_id", "name_local", "");
    Catalogue.entries()
        .forEach(entry -> all.add(new Found(Kind.MEASURE, "", entry.id(), entry.name(), "", "")));
    return new SearchIndex(all);
  }

  private static void add(
      List<Found> all, Kind kind, ArrowTable table, String id, String local, String country) {
    table
        .rowNumbers()
        .forEach(
            row ->
                all.add(
                    new Found(
                        kind,
                        table.word("dataset", row),
                        table.word(id, row),
                        table.word("name", row),
                        table.word(local, row),
                        country.isEmpty() ? "" : table.word(country, row))));
  }

  /** Everything that has all words of a query in its names, the best first. */
  public Hits search(Query query) {
    List<FoldedText> words =
        Arrays.stream(query.text().strip().split("\\s+", -1))
            .map(FoldedText::of)
            .filter(word -> !word.empty())
            .toList();
    List<Scored> scored = entries.stream().flatMap(entry -> score(entry, words).stream()).toList();
    Predicate<Found> kind = found -> query.kind().map(found.kind()::equals).orElse(true);
    Predicate<Found> dataset = found -> query.dataset().map(found.dataset()::equals).orElse(true);
    Predicate<Found> country = found -> query.country().map(found.country()::equals).orElse(true);
    Map<String, SortedMap<String, Long>> facets = new LinkedHashMap<>();
    facets.put("kind", counts(scored, dataset.and(country), found -> found.kind().id()));
    facets.put("dataset", counts(scored, kind.and(country), Found::dataset));
    facets.put("country", counts(scored, kind.and(dataset), Found::country));
    return new Hits(
        scored.stream()
            .filter(each -> kind.and(dataset).and(country).test(each.found()))
            .sorted(
                Comparator.comparingInt(Scored::score)
                    .thenComparing(each -> each.found().kind())
                    .thenComparing(each -> each.found().name().length())
                    .thenComparing(each -> each.found().name())
                    .thenComparing(each -> each.found().dataset())
                    .thenComparing(each -> each.found().id()))
            .map(Scored::found)
            .toList(),
        facets);
  }

  private static SortedMap<String, Long> counts(
      List<Scored> scored, Predicate<Found> wanted, Function<Found, String> facet) {
    SortedMap<String, Long> counts = new TreeMap<>();
    scored.stream()
        .map(Scored::found)
        .filter(wanted)
        .map(facet)
        .filter(value -> !value.isEmpty())
        .forEach(value -> counts.merge(value, 1L, Long::sum));
    return counts;
  }

  private static Optional<Scored> score(Entry entry, List<FoldedText> words) {
    int score = 0;
    for (FoldedText word : words) {
      OptionalInt best =
          entry.names().stream().flatMapToInt(name -> score(name, word).stream()).min();
      if (best.isEmpty()) {
        return Optional.empty();
      }
      score += best.getAsInt();
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new Scored(entry.found(), score));
  }

  private static OptionalInt score(FoldedText name, FoldedText word) {
    OptionalInt at = name.find(word);
    if (at.isEmpty()) {
      return at;
    }
    if (name.same(word)) {
      return OptionalInt.of(EXACT);
    }
    if (at.getAsInt() == 0) {
      return OptionalInt.of(START);
    }
    return OptionalInt.of(name.beginsWord(at.getAsInt()) ? WORD : INSIDE);
  }
}
