package org.chokepoint.api.chart;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.chokepoint.reports.chart.Drawing;
import org.chokepoint.reports.picture.PicturesUnavailable;
import org.chokepoint.reports.picture.PngRenderer;
import org.chokepoint.reports.picture.SvgRenderer;
import org.jspecify.annotations.Nullable;

/** Draws pictures, one at a time. It opens with the first picture, or when it is warmed. */
final class Studio implements AutoCloseable {
  private static final String TRIAL =
      "{\"title\":{\"text\":\"0\"},\"xAxis\":{\"type\":\"category\"},\"yAxis\":{},"
          + "\"series\":[{\"type\":\"bar\",\"data\":[1,2]}]}";

  private final PngRenderer raster = new PngRenderer();
  private final Turns turns;
  private @Nullable SvgRenderer renderer;
  private @Nullable PicturesUnavailable missing;
  private boolean closed;

  Studio(int waiting, Duration patience) {
    this.turns = new Turns(waiting, patience);
  }

  /** Makes the first picture as quick as the next. Nothing happens where none can be drawn. */
  void warm() {
    try {
      String svg = turns.take(() -> open().svg(TRIAL, 400, 300));
      turns.take(() -> raster.png(svg, 400));
    } catch (PicturesUnavailable | PicturesBusy reader) {
      return; // a reader who asks is told why
    }
  }

  /**
   * The picture as SVG.
   *
   * @throws PicturesUnavailable if none can be drawn on this machine
   * @throws PicturesBusy if too many are wanted
   */
  byte[] svg(Drawing drawing, PictureSize size) {
    try {
      return turns
          .take(() -> open().svg(drawing.option(), size.width(), size.height()))
          .getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException ours) {
      throw new IllegalStateException("a chart's option document cannot be drawn", ours);
    }
  }

  /**
   * An SVG as PNG.
   *
   * @throws PicturesBusy if too many are wanted
   */
  byte[] png(String svg, PictureSize size) {
    return turns.take(() -> raster.png(svg, size.width(), size.height()));
  }

  private synchronized SvgRenderer open() {
    if (missing != null) {
      throw missing;
    }
    if (closed) {
      throw new PicturesBusy();
    }
    SvgRenderer open = renderer;
    if (open == null) {
      try {
        open = SvgRenderer.open();
      } catch (PicturesUnavailable reason) {
        missing = reason;
        throw reason;
      }
      renderer = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (renderer != null) {
      renderer.close();
      renderer = null;
    }
  }
}
