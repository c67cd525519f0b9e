package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Words;

/**
 * One series for each key, in the order in which the keys appear. The first series of the option is
 * the pattern for all; further ones stay as they are. A range is a stroke from its low to its high
 * end.
 *
 * @param told the phrase that reads it out
 * @param name the words for a key
 * @param x the column of the place, {@code day} for a time axis
 * @param place the words for the place; on a category axis they are the axis
 * @param axis which axis has the places of a category axis: {@code x}, {@code y}, or empty for a
 *     value or time axis
 * @param y the column of the number
 * @param low the lower end of the range; empty where there are none
 * @param high the upper end; empty where there are none
 * @param exact the words at a point
 * @param between the words at a range
 * @param height pixels for the plot; for each place where the places are down the y axis
 */
record SeriesShape(
    String told,
    Bilingual name,
    String x,
    Bilingual place,
    String axis,
    String y,
    String low,
    String high,
    Bilingual exact,
    Bilingual between,
    int height)
    implements Shape {
  private static final int SYMBOL = 9;
  private static final int POINTS_SAID = 6;

  @Override
  public List<Bilingual> texts() {
    return List.of(name, place, exact, between);
  }

  @Override
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>(List.of(x, y, low, high));
    columns.remove("");
    return columns;
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    return axis.equals("y")
        ? (int)
                rows.stream()
                    .map(row -> Cells.fill(place, row, settings.language()))
                    .distinct()
                    .count()
            * height
        : height;
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ArrayNode declared = (ArrayNode) option.get("series");
    ObjectNode pattern = (ObjectNode) declared.remove(0);
    ArrayNode series = option.putArray("series");
    List<String> places = places(drawn.rows(), drawn);
    List<String> keys = new ArrayList<>();
    byKey(drawn.rows(), drawn.settings())
        .forEach(
            (key, rows) -> {
              int number = keys.size();
              keys.add(key);
              series.add(one(pattern.deepCopy(), key, rows, places, drawn, number));
              Ranges ranges = new Ranges(key, number, drawn);
              rows.forEach(row -> range(ranges, row, places, drawn));
              ranges.addTo(series);
            });
    declared.forEach(series::add);
    if (option.get("legend") instanceof ObjectNode legend && !legend.has("data")) {
      keys.forEach(legend.putArray("data")::add);
    }
    if (!axis.isEmpty()) {
      ArrayNode categories = option.withObject("/" + axis + "Axis").putArray("data");
      places.forEach(categories::add);
    }
  }

  private List<String> places(List<ReleaseRow> rows, Drawn drawn) {
    Set<String> places = new LinkedHashSet<>();
    rows.forEach(row -> places.add(drawn.fill(place, row)));
    return List.copyOf(places);
  }

  private Map<String, List<ReleaseRow>> byKey(List<ReleaseRow> rows, Settings settings) {
    Map<String, List<ReleaseRow>> byKey = new LinkedHashMap<>();
    rows.forEach(
        row ->
            byKey
                .computeIfAbsent(
                    Cells.fill(name, row, settings.language()), none -> new ArrayList<>())
                .add(row));
    return byKey;
  }

  private ObjectNode one(
      ObjectNode series,
      String key,
      List<ReleaseRow> rows,
      List<String> places,
      Drawn drawn,
      int number) {
    series.put("name", key);
    series.put("symbol", Palette.symbol(number)).put("symbolSize", SYMBOL);
    series.withObject("/itemStyle").put("color", Palette.strong(number));
    if (series.path("type").asText().equals("bar")) {
      Palette.hatch(series.withObject("/itemStyle"), number);
    } else {
      ObjectNode line = series.withObject("/lineStyle").put("color", Palette.strong(number));
      line.put("type", Palette.line(number)).put("width", 2.5);
    }
    ArrayNode points = series.putArray("data");
    for (ReleaseRow row : rows) {
      Ends ends = Ends.of(row, y, low, high);
      if (ends.value().isPresent()) {
        ObjectNode point = points.addObject().put("name", drawn.fill(exact, row));
        point.set("value", coordinates(row, places, ends.value().getAsDouble(), drawn));
      }
    }
    return series;
  }

  private void range(Ranges ranges, ReleaseRow row, List<String> places, Drawn drawn) {
    Ends ends = Ends.of(row, y, low, high);
    if (ends.span().isPresent()) {
      ranges.add(
          coordinates(row, places, ends.low().orElseThrow(), drawn),
          coordinates(row, places, ends.high().orElseThrow(), drawn),
          BarsShape.onceIfSame(drawn.fill(between, row)));
    }
  }

  private ArrayNode coordinates(ReleaseRow row, List<String> places, double number, Drawn drawn) {
    ArrayNode at = Json.MAPPER.createArrayNode();
    if (axis.equals("y")) {
      return at.add(number).add(places.indexOf(drawn.fill(place, row)));
    }
    if (axis.equals("x")) {
      return at.add(places.indexOf(drawn.fill(place, row))).add(number);
    }
    return row.number(x).isPresent()
        ? at.add(row.number(x).getAsDouble()).add(number)
        : at.add(row.text(x)).add(number);
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    List<String> items = new ArrayList<>();
    byKey(rows, settings)
        .forEach(
            (key, points) -> {
              ReleaseRow first = points.get(0);
              ReleaseRow last = points.get(points.size() - 1);
              items.add(
                  axis.isEmpty() && points.size() > POINTS_SAID
                      ? Words.phrase(
                          "from-to", settings.language(), spoken(key, first, last, settings))
                      : key + ": " + all(points, settings));
            });
    int count = axis.isEmpty() ? items.size() : rows.size();
    return new Telling(told, count, items);
  }

  private String all(List<ReleaseRow> points, Settings settings) {
    List<String> words = new ArrayList<>();
    points.forEach(
        row ->
            words.add(
                Cells.fill(place, row, settings.language()).replace("\n", ", ")
                    + " "
                    + said(row, settings)));
    return String.join(", ", words);
  }

  private Map<String, String> spoken(
      String key, ReleaseRow first, ReleaseRow last, Settings settings) {
    return Map.of(
        "name", key,
        "first", said(first, settings),
        "start", Cells.fill(place, first, settings.language()),
        "last", said(last, settings),
        "end", Cells.fill(place, last, settings.language()));
  }

  private String said(ReleaseRow row, Settings settings) {
    boolean exactly = Ends.of(row, y, low, high).value().isPresent();
    return BarsShape.onceIfSame(Cells.fill(exactly ? exact : between, row, settings.language()));
  }
}
