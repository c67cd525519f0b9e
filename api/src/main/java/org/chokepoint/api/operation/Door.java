package org.chokepoint.api.operation;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.operations.run.RunRecord;

/**
 * The way to schedules and runs, where the server has any: one that only writes files has none.
 *
 * @param operations what the server knows of them
 */
public record Door(Optional<Operations> operations) {
  /** A door that leads nowhere. */
  public static final Door NONE = new Door(Optional.empty());

  /** The runs that are recorded; none where this server keeps none. */
  public List<RunRecord> runs() {
    return operations.map(Operations::runs).orElse(List.of());
  }

  /**
   * The operations.
   *
   * @throws Refusal 404 if this server has none
   */
  public Operations open() {
    return operations.orElseThrow(
        () ->
            Refusal.of(404, "no operations")
                .detail("this server keeps no schedules and runs; start it by ./chokepoint serve"));
  }
}
