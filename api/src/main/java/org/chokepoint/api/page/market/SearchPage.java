package org.chokepoint.api.page.market;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.search.Found;
import org.chokepoint.api.search.Hits;
import org.chokepoint.api.search.Kind;
import org.chokepoint.api.search.Query;
import org.chokepoint.api.search.Search;

/** Everything that has a name, found by its letters in Korean or English. */
final class SearchPage implements SitePage {
  private static final int MOST_LETTERS = 100;

  private final Search search;

  SearchPage(Search search) {
    this.search = search;
  }

  @Override
  public String path() {
    return "/search";
  }

  @Override
  public List<String> parameters() {
    return List.of("q", "kind", "dataset");
  }

  @Override
  public Content content(Question question, Release release) {
    String words = question.text("q").map(String::strip).orElse("");
    if (words.length() > MOST_LETTERS) {
      throw Refusal.of(400, "malformed parameter")
          .detail("q has %d letters, expected at most %d".formatted(words.length(), MOST_LETTERS))
          .parameter("q");
    }
    Optional<String> kind = question.known("kind", Kind.ids());
    Optional<String> dataset =
        question.known("dataset", release.table("dataset").distinct("dataset"));
    Hits hits =
        search
            .of(release)
            .search(new Query(words, kind.flatMap(Kind::of), dataset, Optional.empty()));
    List<FoundList.Group> groups =
        Arrays.stream(Kind.values())
            .map(one -> group(one, hits))
            .filter(group -> !group.results().isEmpty())
            .toList();
    List<Field> fields =
        List.of(facet("kind", hits, kind.orElse("")), facet("dataset", hits, dataset.orElse("")));
    return new Content(
        "market/found.jte",
        Words.in(question.language()).of("find.title"),
        new FoundList(words, fields, groups, hits.found().size()));
  }

  private static FoundList.Group group(Kind kind, Hits hits) {
    List<Found> all = hits.found().stream().filter(found -> found.kind() == kind).toList();
    return new FoundList.Group(kind.id(), all.stream().limit(FoundList.MOST).toList(), all.size());
  }

  private static Field facet(String name, Hits hits, String chosen) {
    return new Field(
        name,
        hits.facets().getOrDefault(name, new TreeMap<>()).entrySet().stream()
            .map(
                (Map.Entry<String, Long> one) ->
                    new Field.Choice(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
            .toList(),
        true);
  }
}
