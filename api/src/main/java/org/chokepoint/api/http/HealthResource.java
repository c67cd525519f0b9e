package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.HealthCheck.Reason;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is something to serve, and what is not as it should be. Without a release the
 * server is unavailable; everything else leaves it degraded, because what it has it can serve.
 *
 * @param releases what is served
 * @param checks what else is looked at
 */
public record HealthResource(CurrentRelease releases, List<HealthCheck> checks)
    implements Resource.Standing {
  public HealthResource {
    checks = List.copyOf(checks);
  }

  /**
   * The answer.
   *
   * @param codes a word for each reason, in the same order
   */
  record Body(String status, @Nullable String release, List<String> reasons, List<String> codes) {}

  @Override
  public String path() {
    return "/health";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    List<Reason> reasons = new ArrayList<>();
    releases
        .fault()
        .ifPresent(
            fault ->
                reasons.add(
                    new Reason("release-unreadable", "the release log cannot be read: " + fault)));
    Optional<String> release = newest();
    if (release.isEmpty()) {
      reasons.add(new Reason("no-release", "no release yet; run ./chokepoint run"));
    }
    checks.forEach(check -> reasons.addAll(check.reasons()));
    String status = release.isEmpty() ? "unavailable" : reasons.isEmpty() ? "ok" : "degraded";
    Body body =
        new Body(
            status,
            release.orElse(null),
            reasons.stream().map(Reason::sentence).toList(),
            reasons.stream().map(Reason::code).toList());
    return Answer.json(body).status(release.isEmpty() ? 503 : 200).nowOnly();
  }

  private Optional<String> newest() {
    try (Lease lease = releases.newest().orElse(null)) {
      return Optional.ofNullable(lease).map(held -> held.release().id());
    }
  }
}
