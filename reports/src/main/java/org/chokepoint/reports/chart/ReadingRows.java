package org.chokepoint.reports.chart;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.reports.chart.reading.Asked;
import org.chokepoint.reports.chart.reading.Reading;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** Rows that a reading computes. */
record ReadingRows(Reading reading) implements RowSource {
  @Override
  public Set<String> columns() {
    return reading.columns();
  }

  @Override
  public List<ReleaseRow> rows(ReleaseTables tables, Settings settings) {
    return reading.rows(tables, new Asked(settings.values()));
  }

  @Override
  public String asked(Settings settings) {
    return new TreeSet<>(reading.asks())
        .stream()
            .filter(name -> !settings.value(name).isEmpty())
            .filter(name -> !settings.value(name).equals(ChartParameter.ANY))
            .map(name -> name + " = " + settings.value(name))
            .collect(Collectors.joining(", "));
  }
}
