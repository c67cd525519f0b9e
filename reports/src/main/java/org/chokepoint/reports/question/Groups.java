package org.chokepoint.reports.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.table.Names;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import org.chokepoint.table.Periods;

/**
 * To which group each firm belonged on the last day of a period: by the table of affiliations, else
 * by the firm's own parent, else by the share row's, else to itself. The batch reads them so too.
 */
final class Groups {
  private static final int DAY = "2022-10-14".length();

  private final String dataset;
  private final LocalDate day;
  private final Names firms;
  private final List<ReleaseRow> spans;

  Groups(ReleaseTables tables, Cell cell) {
    this.dataset = cell.dataset();
    this.day = Periods.lastDay(cell.period()).orElse(LocalDate.MAX);
    this.firms = new Names(tables, "firm", List.of("dataset", "firm_id"));
    this.spans = Selected.rows(tables.table("affiliation"), Map.of("dataset", dataset));
  }

  String of(ReleaseRow share) {
    String firm = share.text("firm_id");
    return affiliation(firm)
        .or(() -> firms.text("parent_id", List.of(dataset, firm)))
        .or(() -> Optional.of(share.text("parent_id")).filter(parent -> !parent.isEmpty()))
        .orElse(firm);
  }

  private Optional<String> affiliation(String firm) {
    return spans.stream()
        .filter(span -> span.text("firm_id").equals(firm))
        .filter(span -> !day.isBefore(first(span.text("from"))))
        .filter(span -> span.text("to").isEmpty() || day.isBefore(first(span.text("to"))))
        .map(span -> span.text("parent_id"))
        .sorted()
        .findFirst();
  }

  private static LocalDate first(String time) {
    return time.isEmpty() ? LocalDate.MIN : LocalDate.parse(time.substring(0, DAY));
  }
}
