package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.chokepoint.reports.chart.Marks.Mark;

/**
 * The ECharts option: the frame all charts share, laid over with the chart's own template, with
 * title, source line and data put in.
 */
final class OptionDocument {
  /** The width pictures are laid out for, in pixels. */
  static final int WIDTH = 960;

  private static final int ABOVE_PLOT = 88;
  private static final int BELOW_PLOT = 110;
  private static final int ROW = 44;
  private static final int LINE = 18;
  private static final int SUBTITLE_COLUMNS = 145;
  private static final int SOURCE_COLUMNS = 150;

  private final ChartSpecification specification;
  private final Settings settings;
  private final Caption caption;
  private final String subtitle;
  private final String source;

  OptionDocument(ChartSpecification specification, Settings settings, Caption caption) {
    this.specification = specification;
    this.settings = settings;
    this.caption = caption;
    this.subtitle = Lines.wrapped(caption.subtitle(), SUBTITLE_COLUMNS);
    this.source = Lines.wrapped(caption.source(), SOURCE_COLUMNS) + "\n" + caption.release();
  }

  /** The height for that many rows, in pixels. */
  int height(int rows) {
    return top() + bottom() + Math.max(rows, 3) * ROW;
  }

  String filled(Marks marks, String alternative) {
    ObjectNode option = frame(alternative);
    Json.lay((ObjectNode) Json.filled(specification.option(), settings), option);
    ObjectNode grid = option.withObject("/grid");
    grid.put("top", top()).put("bottom", bottom());
    if (option.get("legend") instanceof ObjectNode legend) {
      legend.put("bottom", legend.path("bottom").asInt() + moreSourceLines());
    }
    ArrayNode rows = option.withObject("/dataset").putArray("source");
    marks.marks().forEach(mark -> fill(rows.addObject(), mark));
    return option.toString();
  }

  String empty(String message) {
    ObjectNode option = frame(message);
    ObjectNode text = option.putArray("graphic").addObject();
    text.put("type", "text").put("left", "center").put("top", "middle");
    text.putObject("style")
        .put("text", Lines.wrapped(message, 90))
        .put("fontSize", 15)
        .put("lineHeight", 24)
        .put("fill", "#333333")
        .put("textAlign", "center")
        .set("fontFamily", option.at("/textStyle/fontFamily"));
    return option.toString();
  }

  private ObjectNode frame(String alternative) {
    ObjectNode option = Json.frame();
    ArrayNode titles = option.withArray("/title");
    ((ObjectNode) titles.get(0)).put("text", caption.title()).put("subtext", subtitle);
    ((ObjectNode) titles.get(1)).put("text", source);
    option.withObject("/aria/label").put("description", alternative);
    return option;
  }

  private int top() {
    return ABOVE_PLOT + LINE * Lines.count(subtitle);
  }

  private int bottom() {
    return BELOW_PLOT + moreSourceLines();
  }

  /** What the source line needs beyond one line and the release. */
  private int moreSourceLines() {
    return LINE * (Lines.count(source) - 2);
  }

  private static void fill(ObjectNode row, Mark mark) {
    row.put("name", mark.name());
    number(row, "value", mark.value());
    number(row, "low", mark.low());
    number(row, "high", mark.high());
    if (mark.low().isPresent() && mark.high().isPresent()) {
      row.put("span", mark.high().getAsDouble() - mark.low().getAsDouble());
    } else {
      row.putNull("span");
    }
    row.put("label", mark.label());
  }

  private static void number(ObjectNode row, String field, OptionalDouble number) {
    JsonNode node = number.isPresent() ? row.numberNode(number.getAsDouble()) : row.nullNode();
    row.set(field, node);
  }
}
