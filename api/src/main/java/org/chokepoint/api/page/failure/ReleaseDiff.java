package org.chokepoint.api.page.failure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.history.Cause;
import org.chokepoint.api.history.SourceChanges.Counted;
import org.chokepoint.api.history.SourceChanges.Edited;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.text.Language;

/**
 * What is different between two releases, and why.
 *
 * @param from the earlier release
 * @param to the later one
 * @param causes everything a difference can come from that differs
 * @param sources input rows that are not the same
 * @param edited the first cells that were edited in them
 * @param numbers the published numbers that are not the same
 * @param markets the names of markets by dataset and identifier
 */
public record ReleaseDiff(
    ReleaseEntry from,
    ReleaseEntry to,
    List<Cause> causes,
    List<Counted> sources,
    List<Edited> edited,
    Paged<NumberChange> numbers,
    Map<List<String>, String> markets) {
  public ReleaseDiff {
    causes = List.copyOf(causes);
    sources = List.copyOf(sources);
    edited = List.copyOf(edited);
    markets = Map.copyOf(markets);
  }

  /** What a number is of: the name of the market, or the identifier of anything else. */
  public String subject(NumberChange change) {
    String id = change.part("subject");
    return markets.getOrDefault(List.of(change.part("dataset"), id), id);
  }

  /** The names of a release's markets by dataset and identifier. */
  static Map<List<String>, String> markets(Release release, Language language) {
    Map<List<String>, String> names = new HashMap<>();
    for (Row row : Row.of(release.table("market"))) {
      names.put(List.of(row.text("dataset"), row.text("market_id")), row.text("name", language));
    }
    return names;
  }
}
