package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;

/**
 * One outage as its page shows it.
 *
 * @param incident the outage
 * @param others the same outage in other datasets
 * @param trigger the node that fell first
 * @param hit who was hit, and restored when
 * @param conflicts sources side by side where they do not agree
 * @param played computed beside actual
 * @param uses what it did to users
 * @param timeline every figure, in time
 * @param pictures the charts
 */
public record IncidentView(
    IncidentLine incident,
    List<IncidentLine> others,
    Optional<NodeLine> trigger,
    List<HitLine> hit,
    List<Conflict> conflicts,
    List<PlayedLine> played,
    List<UseLine> uses,
    Paged<ImpactLine> timeline,
    List<PagePicture> pictures) {
  public IncidentView {
    others = List.copyOf(others);
    hit = List.copyOf(hit);
    conflicts = List.copyOf(conflicts);
    played = List.copyOf(played);
    uses = List.copyOf(uses);
    pictures = List.copyOf(pictures);
  }

  /** The time that many hours after the start. */
  public String after(java.util.OptionalDouble hours) {
    return LocalTime.after(incident.start(), hours);
  }
}
