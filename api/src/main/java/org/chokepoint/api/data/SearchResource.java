package org.chokepoint.api.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.ListedRows;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.search.Found;
import org.chokepoint.api.search.Hits;
import org.chokepoint.api.search.Kind;
import org.chokepoint.api.search.Query;
import org.chokepoint.api.search.Search;

/** Markets, firms, nodes, incidents and measures by name. */
public record SearchResource(Search search) implements Resource.OfRelease {
  private static final int MOST_LETTERS = 100;

  @Override
  public String path() {
    return "/v1/search";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters =
        new ArrayList<>(List.of("q", "dataset", "kind", "country", "release"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question, Release release) {
    String words = question.text("q").orElse("");
    if (words.length() > MOST_LETTERS) {
      throw Refusal.of(400, "malformed parameter")
          .detail("q has %d letters, at most %d".formatted(words.length(), MOST_LETTERS))
          .parameter("q");
    }
    Hits hits =
        search
            .of(release)
            .search(
                new Query(
                    words,
                    question.known("kind", Kind.ids()).flatMap(Kind::of),
                    question.known("dataset", Known.datasets(release)),
                    question.text("country")));
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("q", words);
    about.put("facets", hits.facets());
    return Listing.of(
        question,
        release,
        about,
        ListedRows.of("results", hits.found())
            .text("kind", "what it is", found -> found.kind().id())
            .text("dataset", "where it is named", Found::dataset)
            .text("id", "its id", Found::id)
            .text("name", "its name in English", Found::name)
            .text("name_local", "its name in its own language", Found::nameLocal)
            .text("country", "its country", Found::country)
            .text("address", "where more is said of it", SearchResource::address));
  }

  private static String address(Found found) {
    String id = URLEncoder.encode(found.id(), StandardCharsets.UTF_8).replace("+", "%20");
    return switch (found.kind()) {
      case MARKET -> "/v1/markets/" + id;
      case FIRM -> "/v1/firms/" + id;
      case NODE -> "/v1/failures/" + id;
      case INCIDENT -> "/v1/incidents/" + id;
      case MEASURE -> "/v1/measures/" + id;
    };
  }
}
