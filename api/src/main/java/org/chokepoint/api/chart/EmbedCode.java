package org.chokepoint.api.chart;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/**
 * The lines other sites paste to show a chart.
 *
 * @param address the full address of the bare figure
 * @param title the chart's title
 * @param width the width of the frame in pixels
 * @param height the height of the frame in pixels
 */
public record EmbedCode(String address, String title, int width, int height) {
  /** What the source line takes beneath the picture, in pixels. */
  private static final int SOURCE_LINE = 84;

  private static final int LOWEST = 120;

  /**
   * The frame of a chart at its own size.
   *
   * @param origin scheme and host of the address; empty leaves it as a path
   */
  public static EmbedCode of(DrawnChart chart, String release, String origin) {
    return within(chart, release, origin, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** The frame of a chart that is nowhere larger than allowed; the picture shrinks with it. */
  public static EmbedCode within(
      DrawnChart chart, String release, String origin, int widest, int highest) {
    double width = chart.drawing().width();
    double height = chart.drawing().height();
    double smaller =
        Math.min(1, Math.min(widest / width, Math.max(highest - SOURCE_LINE, LOWEST / 2) / height));
    return new EmbedCode(
        origin + chart.request().embedded(release),
        chart.title(),
        (int) Math.floor(width * smaller),
        Math.min(highest, (int) Math.floor(height * smaller) + SOURCE_LINE));
  }

  /** The lines; the frame is as wide as the text it stands in. */
  public String responsive() {
    return html("border:0;width:100%%;height:auto;aspect-ratio:%d/%d".formatted(width, height));
  }

  /** The lines; the frame keeps its size. */
  public String fixed() {
    return html("border:0;max-width:100%");
  }

  private String html(String style) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" style=\"%s\"></iframe>"
        .formatted(attribute(address), attribute(title), width, height, style);
  }

  private static String attribute(String text) {
    StringOutput escaped = new StringOutput();
    Escape.htmlAttribute(text, escaped);
    return escaped.toString().replace("<", "&lt;").replace(">", "&gt;");
  }
}
