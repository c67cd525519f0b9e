package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.jspecify.annotations.Nullable;

/** Whether there is something to serve, and if not, why. */
public record HealthResource(CurrentRelease releases) implements Resource.Standing {
  record Body(String status, @Nullable String release, List<String> reasons) {}

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
    List<String> reasons = new ArrayList<>();
    releases.fault().ifPresent(fault -> reasons.add("the release log cannot be read: " + fault));
    Optional<String> release = newest();
    if (release.isEmpty()) {
      reasons.add("no release yet; run ./chokepoint run");
    }
    String status = release.isEmpty() ? "unavailable" : reasons.isEmpty() ? "ok" : "degraded";
    return Answer.json(new Body(status, release.orElse(null), reasons))
        .status(release.isEmpty() ? 503 : 200)
        .nowOnly();
  }

  private Optional<String> newest() {
    try (Lease lease = releases.newest().orElse(null)) {
      return Optional.ofNullable(lease).map(held -> held.release().id());
    }
  }
}
