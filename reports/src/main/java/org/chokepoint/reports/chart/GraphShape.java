package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.reports.chart.Layers.Spot;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Wording;

/**
 * A link for each row between two nodes that stand in columns by their distance from one node.
 * Every kind of node has a colour and a symbol.
 *
 * @param centre the column of the node in the middle
 * @param links the nodes and the words
 * @param fromDistance the column of the distance of where a link comes from, of either sign
 * @param toDistance the column of the distance of where it goes
 * @param firm column and text of links that are drawn solid, {@code column=text}; others are dashed
 * @param nodeHeight pixels for each node of the tallest column
 */
record GraphShape(
    String centre, Links links, String fromDistance, String toDistance, String firm, int nodeHeight)
    implements Shape {
  private static final int SHORTEST = 260;
  private static final int MARGIN = 30;
  private static final int LABEL = 150;
  private static final int NARROWEST = 60;

  @Override
  public List<Bilingual> texts() {
    return links.texts();
  }

  @Override
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>(links.columns());
    columns.addAll(List.of(centre, fromDistance, toDistance, firm.replaceFirst("=.*", "")));
    return columns;
  }

  @Override
  public int height(List<ReleaseRow> rows, Settings settings) {
    return Math.max(SHORTEST, layers(rows).tallest() * nodeHeight);
  }

  private Layers layers(List<ReleaseRow> rows) {
    return Layers.of(rows, links.from().node(), links.to().node(), fromDistance, toDistance);
  }

  @Override
  public void fill(ObjectNode option, Drawn drawn) {
    ObjectNode series = (ObjectNode) option.get("series").get(0);
    Map<String, Node> nodes = new TreeMap<>();
    for (ReleaseRow row : drawn.rows()) {
      for (Links.End end : links.ends()) {
        Node node = new Node(drawn.fill(end.name(), row), row.text(end.kind()));
        nodes.put(row.text(end.node()), node);
      }
    }
    String middle = drawn.rows().get(0).text(centre);
    categories(series, option, nodes, drawn.language());
    Layers layers = layers(drawn.rows());
    int across = (drawn.room().width() - 2 * MARGIN - LABEL) / Math.max(1, layers.columns() - 1);
    ArrayNode data = series.putArray("data");
    nodes.forEach(
        (id, node) -> {
          Spot spot = layers.spot(id);
          double down = drawn.room().plot() * (spot.row() + 0.5) / spot.rows();
          ObjectNode drawnNode = data.addObject().put("id", id).put("name", node.name());
          drawnNode.put("x", spot.column() * across).put("y", down);
          drawnNode.put("category", Palette.kind(node.kind()));
          drawnNode.put("symbolSize", id.equals(middle) ? 22 : 13);
          ObjectNode text = drawnNode.putObject("label");
          text.put("width", Math.max(NARROWEST, Math.min(LABEL, across - 22)));
          if (id.equals(middle)) {
            text.put("fontWeight", "bold");
          }
        });
    frame(data, drawn.room(), across * Math.max(1, layers.columns() - 1));
    ArrayNode drawnLinks = series.putArray("links");
    drawn.rows().forEach(row -> link(drawnLinks.addObject(), row));
  }

  /** Two corners nobody sees keep ECharts from stretching or shrinking the columns. */
  private static void frame(ArrayNode data, Room room, int across) {
    for (int corner = 0; corner < 2; corner++) {
      data.addObject()
          .put("id", " corner" + corner)
          .put("name", "")
          .put("x", corner * across)
          .put("y", corner * room.plot())
          .put("symbol", "none")
          .put("symbolSize", 0);
    }
  }

  private void link(ObjectNode link, ReleaseRow row) {
    int equals = firm.indexOf('=');
    boolean solid = row.text(firm.substring(0, equals)).equals(firm.substring(equals + 1));
    link.put("source", row.text(links.from().node()));
    link.put("target", row.text(links.to().node()));
    link.putObject("lineStyle").put("type", solid ? "solid" : "dashed");
  }

  private static void categories(
      ObjectNode series, ObjectNode option, Map<String, Node> nodes, Language language) {
    Set<String> used = new TreeSet<>();
    nodes.values().forEach(node -> used.add(node.kind()));
    ArrayNode categories = series.putArray("categories");
    ArrayNode legend = option.withObject("/legend").putArray("data");
    for (String kind :
        List.of("need", "service", "system", "site", "power", "network", "firm", "other")) {
      String words = Wording.KIND.of(kind, language);
      int place = Palette.kind(kind);
      categories
          .addObject()
          .put("name", words)
          .put("symbol", Palette.symbol(place))
          .putObject("itemStyle")
          .put("color", Palette.strong(place));
      if (used.contains(kind)) {
        legend.addObject().put("name", words).put("icon", Palette.symbol(place));
      }
    }
  }

  @Override
  public Telling telling(List<ReleaseRow> rows, Settings settings) {
    return links.telling("told-graph", rows, settings);
  }

  private record Node(String name, String kind) {}
}
