package org.chokepoint.api.search;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chokepoint.api.release.Release;

/** The search index of each release in memory, built when it is first asked for. */
public final class Search {
  private final ConcurrentMap<Release, SearchIndex> indexes = new ConcurrentHashMap<>();

  /** The index of a release; ask while it is leased. */
  public SearchIndex of(Release release) {
    return indexes.computeIfAbsent(
        release,
        first -> {
          release.whenGone(() -> indexes.remove(release));
          return SearchIndex.of(release);
        });
  }
}
