package org.chokepoint.reports.chart.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * Local names of the services that the figures of an incident name in words: those of the node or
 * firm of that name in the dataset, or else of a firm of that name in any other.
 */
final class ServiceNames {
  private static final List<String> OWN = List.of("dataset", "name");

  private final Names nodes;
  private final Names firms;
  private final Names anyFirms;

  /** For the services of these rows of {@code incident_impact}. */
  ServiceNames(ReleaseTables tables, List<ReleaseRow> impacts) {
    Set<List<String>> own =
        impacts.stream()
            .map(row -> row.key(List.of("dataset", "service")))
            .collect(Collectors.toSet());
    Set<List<String>> any = own.stream().map(key -> key.subList(1, 2)).collect(Collectors.toSet());
    this.nodes = new Names(tables, "node", OWN, own);
    this.firms = new Names(tables, "firm", OWN, own);
    this.anyFirms = new Names(tables, "firm", List.of("name"), any);
  }

  /** The local name, or an empty text where none is on file. */
  String local(String dataset, String service) {
    List<String> own = List.of(dataset, service);
    return Stream.of(nodes.local(own), firms.local(own), anyFirms.local(List.of(service)))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
