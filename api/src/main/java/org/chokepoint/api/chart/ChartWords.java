package org.chokepoint.api.chart;

import java.util.Map;
import org.chokepoint.api.page.Words;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/** What a reader may set on a chart, in words. */
public final class ChartWords {
  private ChartWords() {}

  /** The name of a parameter beside its field. */
  public static String label(ChartParameter parameter, Language language) {
    return Words.in(language).known("chart.parameter." + parameter.name()).orElse(parameter.name());
  }

  /** Value to its words, in the order to offer them; none where any text is allowed. */
  public static Map<String, String> choices(
      Chart chart,
      ReleaseTables tables,
      ChartParameter parameter,
      Map<String, String> given,
      Language language) {
    return chart.choices(tables, parameter.name(), given, language);
  }
}
