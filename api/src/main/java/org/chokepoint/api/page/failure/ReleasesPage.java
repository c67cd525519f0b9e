package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.history.Cause;
import org.chokepoint.api.history.SourceChanges;
import org.chokepoint.api.http.Leases;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;

/** The releases, and which published numbers changed from one to another and why. */
final class ReleasesPage implements SitePage {
  private static final int RELEASES = 50;
  private static final int NUMBERS = 60;
  private static final int EDITED = 40;

  private final CurrentRelease releases;

  ReleasesPage(CurrentRelease releases) {
    this.releases = releases;
  }

  @Override
  public String path() {
    return "/releases";
  }

  @Override
  public List<String> parameters() {
    return List.of("from", "to", Paged.PARAMETER);
  }

  /** Later releases and runs are listed as well. */
  @Override
  public boolean ofOneRelease() {
    return false;
  }

  @Override
  public Content content(Question question, Release release) {
    List<ReleaseEntry> entries = releases.entries();
    List<String> ids = entries.stream().map(ReleaseEntry::id).toList();
    Optional<String> from = question.known("from", ids);
    Optional<String> to = question.known("to", ids);
    Optional<ReleaseDiff> diff =
        from.isPresent() || to.isPresent()
            ? Optional.of(diff(question, ids, from, to))
            : Optional.empty();
    return new Content(
        "releases.jte",
        Words.in(question.language()).of(diff.isPresent() ? "release.diff.title" : "release.title"),
        new ReleaseList(
            diff.isPresent()
                ? new Paged<>(List.of(), 1, 1, entries.size())
                : Paged.of(entries, question, RELEASES),
            ids,
            diff));
  }

  private ReleaseDiff diff(
      Question question, List<String> ids, Optional<String> from, Optional<String> to) {
    String later = to.orElse(ids.get(0));
    int before = ids.indexOf(later) + 1;
    String earlier = from.orElseGet(() -> before < ids.size() ? ids.get(before) : later);
    Leases leases = new Leases(releases);
    try (Lease one = leases.named("from", earlier);
        Lease other = leases.named("to", later)) {
      return new ReleaseDiff(
          one.release().entry(),
          other.release().entry(),
          Cause.between(one.release().entry(), other.release().entry()),
          SourceChanges.counted(one.release(), other.release()),
          SourceChanges.edited(one.release(), other.release(), EDITED),
          Paged.of(NumberChange.between(one.release(), other.release()), question, NUMBERS),
          ReleaseDiff.markets(other.release(), question.language()));
    }
  }
}
