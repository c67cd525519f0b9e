package org.chokepoint.api.page.failure;

import java.util.Map;
import java.util.Optional;

/**
 * One published figure on an outage.
 *
 * @param service who or what was hit
 * @param state how it was then
 * @param from when that began or the figure held, or the empty text
 * @param to when it ended, or the empty text
 * @param metric what the value counts
 * @param value the figure as printed
 * @param unit its unit
 * @param source where it is printed
 * @param confidence how far it can be trusted
 * @param note conflicts and caveats
 */
public record ImpactLine(
    String service,
    String state,
    String from,
    String to,
    String metric,
    String value,
    String unit,
    Optional<SourceLine> source,
    String confidence,
    String note) {
  static ImpactLine of(Row row, Map<String, SourceLine> sources) {
    return new ImpactLine(
        row.text("service"),
        row.text("state"),
        row.text("from"),
        row.text("to"),
        row.text("metric"),
        row.text("value"),
        row.text("unit"),
        Optional.ofNullable(sources.get(row.text("source_id"))),
        row.text("confidence"),
        row.text("note"));
  }

  /** Whether whoever filed it found that another figure says otherwise. */
  boolean disputed() {
    return note.contains("conflict");
  }

  /** Whether it counts the same thing at the same time. */
  boolean beside(ImpactLine other) {
    return service.equals(other.service) && metric.equals(other.metric) && from.equals(other.from);
  }

  /** Whether its note names the other's figure. */
  boolean names(ImpactLine other) {
    return service.equals(other.service) && other.value.length() > 1 && note.contains(other.value);
  }
}
