package org.chokepoint.api.http;

import java.util.Map;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.picture.PicturesUnavailable;
import org.chokepoint.reports.picture.PngRenderer;
import org.chokepoint.reports.picture.SvgRenderer;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.jspecify.annotations.Nullable;

/** Charts as pictures. The renderer starts with the first picture. */
public final class Pictures implements AutoCloseable {
  private final PngRenderer raster = new PngRenderer();
  private @Nullable SvgRenderer renderer;

  /**
   * The chart as SVG.
   *
   * @throws Refusal 400 for an unknown parameter value, 503 where no picture can be drawn
   */
  String svg(Chart chart, ReleaseTables tables, Map<String, String> parameters) {
    Drawing drawing = drawing(chart, tables, parameters);
    try {
      return renderer().svg(drawing.option(), drawing.width(), drawing.height());
    } catch (PicturesUnavailable e) {
      throw Refusal.of(503, "pictures unavailable").detail(String.valueOf(e.getMessage()));
    }
  }

  /** The SVG as PNG of that width. */
  byte[] png(String svg, int width) {
    return raster.png(svg, width);
  }

  private static Drawing drawing(
      Chart chart, ReleaseTables tables, Map<String, String> parameters) {
    try {
      return chart.drawing(tables, parameters, Language.EN);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "malformed parameter").detail(String.valueOf(e.getMessage()));
    }
  }

  private synchronized SvgRenderer renderer() {
    SvgRenderer open = renderer;
    if (open == null) {
      open = SvgRenderer.open();
      renderer = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    if (renderer != null) {
      renderer.close();
      renderer = null;
    }
  }
}
