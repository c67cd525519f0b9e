package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Colours that people with any colour vision tell apart (Okabe and Ito 2008), each with a second
 * mark beside it: a symbol, a kind of line, a pattern.
 */
final class Palette {
  private static final List<String> STRONG =
      List.of(
          "#0072B2", "#D55E00", "#009E73", "#AA4499", "#332288", "#B8860B", "#117733", "#000000");
  private static final List<String> PALE =
      List.of(
          "#9CCBE8", "#F5CF80", "#8FD6BD", "#E8C0D6", "#C9E6F7", "#F4BC94", "#F2ECA0", "#D9D9D9");
  private static final List<String> SYMBOLS =
      List.of("circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow", "emptyCircle");
  private static final List<String> LINES = List.of("solid", "dashed", "dotted");
  private static final Map<String, Integer> KINDS =
      Map.of("need", 0, "service", 1, "system", 2, "site", 3, "power", 4, "network", 5, "firm", 6);

  private Palette() {}

  static String strong(int place) {
    return STRONG.get(place % STRONG.size());
  }

  /** A colour on which black letters are read. */
  static String pale(int place) {
    return PALE.get(place % PALE.size());
  }

  static String symbol(int place) {
    return SYMBOLS.get(place % SYMBOLS.size());
  }

  static String line(int place) {
    return LINES.get(place % LINES.size());
  }

  /** The place of a kind of node. */
  static int kind(String kind) {
    return KINDS.getOrDefault(kind, KINDS.size());
  }

  /** Hatches a bar or an area, so that it is not known by its colour alone. */
  static void hatch(ObjectNode itemStyle, int place) {
    if (place > 0) {
      ObjectNode decal = itemStyle.putObject("decal");
      decal.put("symbol", "rect").put("color", "rgba(255,255,255,0.55)");
      decal.putArray("dashArrayX").add(1).add(0);
      decal.putArray("dashArrayY").add(2).add(3 + 2 * place);
      decal.put("rotation", (place % 2 == 0 ? 1 : -1) * Math.PI / 4);
    }
  }
}
