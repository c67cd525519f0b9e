package org.chokepoint.api.http;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.table.NearestName;

/** A hold on the release that a question is about. */
public final class Leases {
  private final CurrentRelease releases;

  /** Holds on those releases. */
  public Leases(CurrentRelease releases) {
    this.releases = releases;
  }

  /** Whether the question itself names its release, so that its answer never changes. */
  static boolean pinned(Question question) {
    return question.text("release").isPresent() || Cursor.release(question).isPresent();
  }

  /**
   * The release a question names by {@code release}, {@code asOf} or its cursor, or the newest.
   *
   * @throws Refusal 404 for an unknown one, 400 if it is named twice, 503 where there is none
   */
  Lease of(Question question) {
    Optional<String> asOf = question.text("asOf");
    if (asOf.isPresent() && question.text("release").isPresent()) {
      throw Refusal.of(400, "malformed parameter")
          .detail("both release and asOf are given; leave one of them out")
          .parameter("asOf");
    }
    Optional<String> wanted =
        question
            .text("release")
            .or(() -> asOf.map(word -> AsOf.release(word, releases.entries())))
            .or(() -> Cursor.release(question));
    return wanted.isPresent()
        ? named("release", wanted.get())
        : releases.newest().orElseThrow(Leases::noRelease);
  }

  /**
   * The release of that id.
   *
   * @param parameter the parameter that names it, for the message
   * @throws Refusal 404 with the nearest ids if there is none
   */
  public Lease named(String parameter, String id) {
    List<String> ids = releases.entries().stream().map(ReleaseEntry::id).toList();
    return releases
        .of(id)
        .orElseThrow(
            () ->
                Refusal.of(404, "no such release")
                    .detail(
                        "no release '%s'; %s; %s"
                            .formatted(id, NearestName.hint(id, ids), remaining(ids)))
                    .parameter(parameter)
                    .nearest(NearestName.of(id, ids)));
  }

  /** Old releases are removed by policy: whoever cites one has to learn which are left. */
  private static String remaining(List<String> newestFirst) {
    return newestFirst.isEmpty()
        ? "there is none yet"
        : "%d are kept, from %s to %s, and older ones may have been removed by policy"
            .formatted(
                newestFirst.size(), newestFirst.get(newestFirst.size() - 1), newestFirst.get(0));
  }

  private static Refusal noRelease() {
    return Refusal.of(503, "no release yet").detail("no release yet; run ./chokepoint run");
  }
}
