package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was hit, and when it was back.
 *
 * @param service who
 * @param hit the first figure that says it was down or degraded
 * @param restored what is printed of its return
 */
public record HitLine(String service, Optional<ImpactLine> hit, List<ImpactLine> restored) {
  public HitLine {
    restored = List.copyOf(restored);
  }

  static List<HitLine> of(List<ImpactLine> figures) {
    Map<String, List<ImpactLine>> byService = new LinkedHashMap<>();
    figures.forEach(
        figure -> byService.computeIfAbsent(figure.service(), s -> new ArrayList<>()).add(figure));
    return byService.values().stream()
        .map(HitLine::line)
        .filter(line -> line.hit().isPresent() || !line.restored().isEmpty())
        .toList();
  }

  private static HitLine line(List<ImpactLine> figures) {
    return new HitLine(
        figures.get(0).service(),
        figures.stream()
            .filter(one -> one.state().equals("down") || one.state().equals("degraded"))
            .findFirst(),
        figures.stream()
            .filter(one -> one.state().equals("restored") || one.metric().equals("restored_at"))
            .toList());
  }
}
