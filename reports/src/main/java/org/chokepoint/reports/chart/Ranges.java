package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.reports.chart.Shape.Drawn;

/** Ranges of one series: a stroke from end to end, and thin lines that join the ends. */
final class Ranges {
  private static final int FEWEST_JOINED = 2;
  private static final int LETTERS = 12;

  private record Range(ArrayNode low, ArrayNode high, String words) {}

  private final String key;
  private final int number;
  private final Drawn drawn;
  private final List<Range> ranges = new ArrayList<>();

  Ranges(String key, int number, Drawn drawn) {
    this.key = key;
    this.number = number;
    this.drawn = drawn;
  }

  void add(ArrayNode low, ArrayNode high, String words) {
    ranges.add(new Range(low, high, words));
  }

  void addTo(ArrayNode series) {
    if (ranges.isEmpty()) {
      return;
    }
    ObjectNode ends = series.addObject().put("type", "scatter").put("name", key);
    ends.put("symbol", "rect").put("silent", true);
    ends.putArray("symbolSize").add(13).add(3);
    ends.putObject("itemStyle").put("color", Palette.strong(number)).put("opacity", 1);
    ends.putObject("label")
        .put("formatter", "{b}")
        .put("position", "top")
        .put("fontSize", LETTERS)
        .put("color", "#1a1a1a");
    ends.putObject("labelLayout").put("hideOverlap", true);
    ObjectNode strokes = ends.putObject("markLine").put("silent", true).put("symbol", "none");
    strokes.putObject("label").put("show", false);
    strokes
        .putObject("lineStyle")
        .put("type", "solid")
        .put("width", 4)
        .put("color", Palette.strong(number));
    ArrayNode points = ends.putArray("data");
    ArrayNode lines = strokes.putArray("data");
    for (Range range : ranges) {
      points.addObject().set("value", range.low());
      ObjectNode top = points.addObject().put("name", range.words());
      top.set("value", range.high());
      top.putObject("label").put("show", true);
      ArrayNode line = lines.addArray();
      line.addObject().set("coord", range.low());
      line.addObject().set("coord", range.high());
    }
    if (ranges.size() >= FEWEST_JOINED && drawn.rows().size() > 1) {
      join(series, ranges.stream().map(Range::low).toList());
      join(series, ranges.stream().map(Range::high).toList());
    }
  }

  private void join(ArrayNode series, List<ArrayNode> points) {
    ObjectNode line = series.addObject().put("type", "line").put("name", key).put("silent", true);
    line.put("symbol", "none");
    line.putObject("lineStyle")
        .put("color", Palette.strong(number))
        .put("width", 1)
        .put("type", Palette.line(number));
    points.forEach(line.putArray("data")::add);
  }
}
