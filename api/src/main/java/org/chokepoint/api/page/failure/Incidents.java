package org.chokepoint.api.page.failure;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;
import org.jspecify.annotations.Nullable;

/** The outages on file in a release. */
final class Incidents {
  /** The dataset that says most about an outage comes first, and real data before made-up. */
  private static final Comparator<IncidentLine> FULLEST =
      comparing(IncidentLine::synthetic)
          .thenComparing(comparing(IncidentLine::figures).reversed())
          .thenComparing(IncidentLine::dataset);

  private Incidents() {}

  /** Every outage of every dataset, named in one language. */
  static List<IncidentLine> all(Release release, Language language) {
    Map<String, DatasetCard> cards =
        DatasetCard.having(release, "incident", language).stream()
            .collect(Collectors.toMap(DatasetCard::id, Function.identity()));
    return Row.of(release.table("incident")).stream()
        .map(row -> line(release, row, cards.get(row.text("dataset")), language))
        .toList();
  }

  private static IncidentLine line(
      Release release, Row row, @Nullable DatasetCard card, Language language) {
    String dataset = row.text("dataset");
    Map<String, String> here = Map.of("dataset", dataset);
    return new IncidentLine(
        dataset,
        card != null && card.synthetic(),
        row.text("incident_id"),
        row.text("name", language),
        row.text("start"),
        row.text("end"),
        LocalTime.hours(row.text("start"), row.text("end")),
        row.text("cause"),
        row.text("trigger_node"),
        Row.of(release.table("incident_impact"), with(here, "incident_id", row)).size(),
        !Row.of(release.table("timeline"), with(here, "incident", row)).isEmpty());
  }

  private static Map<String, String> with(Map<String, String> here, String column, Row row) {
    Map<String, String> all = new LinkedHashMap<>(here);
    all.put(column, row.text("incident_id"));
    return all;
  }

  /** One line an outage, from the dataset that says most of it; the newest first. */
  static List<IncidentLine> once(Collection<IncidentLine> all) {
    Map<String, IncidentLine> byId = new LinkedHashMap<>();
    all.stream().sorted(FULLEST).forEach(line -> byId.putIfAbsent(line.id(), line));
    return byId.values().stream()
        .sorted(comparing(IncidentLine::start).reversed().thenComparing(IncidentLine::id))
        .toList();
  }
}
