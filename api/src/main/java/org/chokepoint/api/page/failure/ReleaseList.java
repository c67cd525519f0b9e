package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * The releases as their page shows them.
 *
 * @param releases the releases, the newest first
 * @param all every identifier, for the lists to pick from
 * @param diff two of them compared, where that is asked for
 */
public record ReleaseList(
    Paged<ReleaseEntry> releases, List<String> all, Optional<ReleaseDiff> diff) {
  public ReleaseList {
    all = List.copyOf(all);
  }

  /** The release before another, or the empty text. */
  public String before(ReleaseEntry entry) {
    int next = all.indexOf(entry.id()) + 1;
    return next < all.size() ? all.get(next) : "";
  }
}
