package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.chokepoint.reports.chart.Shape.Drawn;
import org.chokepoint.reports.chart.Shape.Room;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * The ECharts option: the frame all charts share, laid over with the chart's own template, with
 * title, source line and data put in.
 */
final class OptionDocument {
  /** The width pictures are laid out for unless asked otherwise, in pixels. */
  static final int WIDTH = 960;

  private static final int ABOVE_PLOT = 70;
  private static final int BELOW_PLOT = 110;
  private static final int LINE = 18;
  private static final int TITLE_LINE = 26;
  private static final int MARGIN = 40;
  private static final double TITLE_LETTER = 11;
  private static final double SUBTITLE_LETTER = 6.6;
  private static final double SOURCE_LETTER = 5.9;
  private static final double LABEL_PART = 0.36;
  private static final int FEWEST_PLOT = 132;
  private static final int AXIS_NAME = 24;
  private static final int ROOMY = 35;
  private static final int TIGHT = 24;

  private final ChartSpecification specification;
  private final Shape shape;
  private final Settings settings;
  private final Caption caption;
  private final int width;
  private final String title;
  private final String subtitle;
  private final String source;

  OptionDocument(
      ChartSpecification specification,
      Shape shape,
      Settings settings,
      Caption caption,
      Optional<Size> size) {
    this.specification = specification;
    this.shape = shape;
    this.settings = settings;
    this.caption = caption;
    this.width = size.map(Size::width).orElse(WIDTH);
    this.title = Lines.wrapped(caption.title(), letters(TITLE_LETTER));
    this.subtitle = Lines.wrapped(caption.subtitle(), letters(SUBTITLE_LETTER));
    this.source =
        Lines.wrapped(caption.source(), letters(SOURCE_LETTER))
            + "\n"
            + Lines.wrapped(
                caption.release() + "  ·  " + caption.address(), letters(SOURCE_LETTER));
  }

  private int letters(double pixels) {
    return (int) ((width - MARGIN) / pixels);
  }

  int width() {
    return width;
  }

  /** The height that gives every row its place, in pixels. */
  int height(List<ReleaseRow> rows) {
    int plot = rows.isEmpty() ? FEWEST_PLOT : shape.height(rows, settings);
    return top() + bottom() + plot;
  }

  String filled(List<ReleaseRow> rows, int height, String alternative) {
    ObjectNode option = frame(alternative);
    Json.lay((ObjectNode) Json.filled(specification.option(), settings), option);
    Room room = new Room(width, top(), bottom(), height);
    shape.fill(option, new Drawn(rows, settings, room));
    if (specification.bands() != null) {
      specification.bands().draw(option, settings, settings.language());
    }
    if (room.plot() < shape.height(rows, settings)) {
      crowd(option, room);
    }
    place(option, room);
    return option.toString();
  }

  String empty(String message) {
    ObjectNode option = frame(message);
    ObjectNode text = option.putArray("graphic").addObject();
    text.put("type", "text").put("left", "center").put("top", "middle");
    text.putObject("style")
        .put("text", Lines.wrapped(message, Math.min(90, letters(8))))
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
    ((ObjectNode) titles.get(0)).put("text", title).put("subtext", subtitle);
    ((ObjectNode) titles.get(1)).put("text", source);
    option.withObject("/aria/label").put("description", alternative);
    return option;
  }

  private void place(ObjectNode option, Room room) {
    ObjectNode grid = option.withObject("/grid");
    grid.put("top", room.top()).put("bottom", room.bottom());
    for (JsonNode series : option.withArray("/series")) {
      if (List.of("treemap", "sankey", "graph").contains(series.path("type").asText())) {
        ((ObjectNode) series).put("top", room.top()).put("bottom", room.bottom());
      }
    }
    for (String below : List.of("legend", "visualMap")) {
      if (option.get(below) instanceof ObjectNode part && part.has("bottom")) {
        part.put("bottom", part.path("bottom").asInt() + moreSourceLines());
        part.withObject("/textStyle").set("fontFamily", option.at("/textStyle/fontFamily"));
      }
    }
    for (String axis : List.of("xAxis", "yAxis")) {
      if (option.at("/" + axis + "/axisLabel") instanceof ObjectNode label && label.has("width")) {
        int most = (int) (LABEL_PART * width);
        label.put("width", Math.min(most, label.path("width").asInt()));
      }
    }
  }

  /** Where a picture is lower than its rows need, the names on the axis give way. */
  private static void crowd(ObjectNode option, Room room) {
    int rows = Math.max(option.at("/dataset/source").size(), option.at("/yAxis/data").size());
    if (rows == 0 || !(option.at("/yAxis/axisLabel") instanceof ObjectNode label)) {
      return;
    }
    int each = room.plot() / rows;
    if (each < ROOMY) {
      label.put("overflow", "truncate").put("lineHeight", Math.max(10, Math.min(17, each / 2)));
      label.put("fontSize", each < TIGHT ? 9 : 11);
    }
  }

  private int top() {
    boolean named = specification.option().at("/yAxis/nameLocation").asText().equals("end");
    return ABOVE_PLOT
        + (named ? AXIS_NAME : 0)
        + TITLE_LINE * (Lines.count(title) - 1)
        + LINE * Lines.count(subtitle);
  }

  private int bottom() {
    return BELOW_PLOT + moreSourceLines();
  }

  /** What the source line needs beyond one line and the release. */
  private int moreSourceLines() {
    return LINE * (Lines.count(source) - 2);
  }
}
