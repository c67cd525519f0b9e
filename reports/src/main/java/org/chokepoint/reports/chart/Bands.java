package org.chokepoint.reports.chart;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;

/**
 * The lines that an authority draws across a measure, from {@code charts/data/bands.json}: the
 * thresholds of the rules in {@code conf/rules} that it names, in the numbers that pictures show.
 *
 * @param axis {@code x} or {@code y}: which axis the measure is on
 * @param measure the measure; may hold a blank
 * @param authority the authority; may hold a blank
 */
record Bands(String axis, String measure, String authority) {
  private static final List<Line> LINES = read();
  private static final String COLOUR = "#8A3800";

  private record Line(String authority, String measure, double at, Bilingual words, String rule) {}

  /** Adds the lines as a series of their own; nothing where the authority has none. */
  void draw(ObjectNode option, Settings settings, Language language) {
    ArrayNode data = Json.MAPPER.createArrayNode();
    String asked = settings.fill(authority);
    String of = settings.fill(measure);
    LINES.stream()
        .filter(line -> line.authority().equals(asked) && line.measure().equals(of))
        .forEach(
            line -> {
              ObjectNode mark = data.addObject().put(axis + "Axis", line.at());
              mark.putObject("label").put("formatter", line.words().in(language));
            });
    if (data.isEmpty()) {
      return;
    }
    ObjectNode series = option.withArray("/series").addObject();
    series.put("type", "line").put("name", "bands").put("silent", true).putArray("data");
    ObjectNode lines = series.putObject("markLine").put("silent", true).put("symbol", "none");
    lines.putObject("lineStyle").put("color", COLOUR).put("type", "dashed").put("width", 1.5);
    lines
        .putObject("label")
        .put("position", axis.equals("x") ? "start" : "insideEndTop")
        .put("fontSize", 12)
        .put("color", COLOUR);
    lines.set("data", data);
  }

  private static List<Line> read() {
    try (InputStream file =
        Objects.requireNonNull(Bands.class.getResourceAsStream("/charts/data/bands.json"))) {
      return Json.MAPPER.readValue(file, new TypeReference<>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException("bands.json of the reports module is unreadable", broken);
    }
  }
}
