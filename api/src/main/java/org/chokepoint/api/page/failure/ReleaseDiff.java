package org.chokepoint.api.page.failure;

import java.util.List;
import org.chokepoint.api.history.Cause;
import org.chokepoint.api.history.SourceChanges.Counted;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * What is different between two releases, and why.
 *
 * @param from the earlier release
 * @param to the later one
 * @param causes everything a difference can come from that differs
 * @param sources input rows that are not the same
 * @param numbers the published numbers that are not the same
 */
public record ReleaseDiff(
    ReleaseEntry from,
    ReleaseEntry to,
    List<Cause> causes,
    List<Counted> sources,
    Paged<NumberChange> numbers) {
  public ReleaseDiff {
    causes = List.copyOf(causes);
    sources = List.copyOf(sources);
  }
}
