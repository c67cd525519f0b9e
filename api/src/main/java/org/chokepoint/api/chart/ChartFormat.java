package org.chokepoint.api.chart;

import java.util.List;
import java.util.Locale;

/** The kinds of file a chart is given as. */
public enum ChartFormat {
  /** Lines and text. */
  SVG("image/svg+xml", "width", "height"),
  /** Pixels. */
  PNG("image/png", "width", "height", "scale"),
  /** The figures drawn. */
  CSV("text/csv; charset=utf-8", "bom"),
  /** Everything needed to print and cite it. */
  ZIP("application/zip"),
  /** The ECharts option document. */
  JSON("application/json");

  private final String type;
  private final List<String> parameters;

  ChartFormat(String type, String... parameters) {
    this.type = type;
    this.parameters = List.of(parameters);
  }

  /** The ending in an address. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type as it is sent. */
  public String type() {
    return type;
  }

  /** What may be asked besides the chart's own parameters, language and release. */
  public List<String> parameters() {
    return parameters;
  }

  /** Whether it is shown where it stands, rather than kept as a file. */
  public boolean picture() {
    return this == SVG || this == PNG;
  }
}
