package org.chokepoint.api.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Leases;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;

/** Two releases side by side, both held while they are compared. */
final class TwoReleases {
  static final List<String> PARAMETERS = List.of("from", "to");

  private TwoReleases() {}

  /**
   * Compares the releases a question names: {@code to} is the newest and {@code from} the one
   * before it where they are left out.
   *
   * @throws Refusal 404 for an unknown release or where there are not two
   */
  static Answer compare(
      Question question, CurrentRelease releases, BiFunction<Release, Release, Answer> comparison) {
    List<String> ids = releases.entries().stream().map(ReleaseEntry::id).toList();
    String to = question.text("to").orElseGet(() -> at(ids, 0));
    String from = question.text("from").orElseGet(() -> at(ids, Math.max(0, ids.indexOf(to)) + 1));
    Leases leases = new Leases(releases);
    try (Lease before = leases.named("from", from);
        Lease after = leases.named("to", to)) {
      return comparison.apply(before.release(), after.release());
    }
  }

  private static String at(List<String> ids, int place) {
    return Optional.of(ids)
        .filter(all -> place < all.size())
        .map(all -> all.get(place))
        .orElseThrow(
            () ->
                Refusal.of(404, "no such release")
                    .detail("there is no earlier release to compare with"));
  }
}
