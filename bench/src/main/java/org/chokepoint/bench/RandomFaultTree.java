package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A random fault tree in the Open-PSA format: basic events under gates of and, or and atleast, the
 * gates in layers up to one top gate. The same seed gives the same text.
 */
final class RandomFaultTree {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  private RandomFaultTree() {}

  /**
   * The text of a tree with that many basic events {@code e0}, {@code e1}, ... below {@code top}.
   */
  static String text(int events, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("<opsa-mef>\n<define-fault-tree name=\"tree\">\n");
    List<String> layer = new ArrayList<>();
    for (int e = 0; e < events; e++) {
      layer.add("e" + e);
    }
    int gates = 0;
    while (layer.size() > MOST) {
      List<String> above = new ArrayList<>();
      for (int from = 0; from < layer.size(); from += FEWEST) {
        List<String> inputs = inputs(layer, from, random);
        above.add("g" + gates);
        gate(text, "g" + gates++, inputs, random);
      }
      layer = above;
    }
    gate(text, "top", layer, random);
    text.append("</define-fault-tree>\n<model-data>\n");
    for (int e = 0; e < events; e++) {
      text.append("<define-basic-event name=\"e").append(e).append("\"><float value=\"1e-");
      text.append(2 + random.nextInt(6)).append("\"/></define-basic-event>\n");
    }
    return text.append("</model-data>\n</opsa-mef>\n").toString();
  }

  /** Two of its own and up to three that it shares with others. */
  private static List<String> inputs(List<String> layer, int from, Random random) {
    TreeSet<String> inputs =
        new TreeSet<>(layer.subList(from, Math.min(from + FEWEST, layer.size())));
    for (int more = random.nextInt(MOST - FEWEST + 1); more > 0; more--) {
      inputs.add(layer.get(random.nextInt(layer.size())));
    }
    return List.copyOf(inputs);
  }

  private static void gate(StringBuilder text, String name, List<String> inputs, Random random) {
    String sort = List.of("and", "or", "atleast").get(random.nextInt(3));
    text.append("<define-gate name=\"").append(name).append("\"><").append(sort);
    if (sort.equals("atleast")) {
      text.append(" min=\"").append(1 + random.nextInt(inputs.size())).append('"');
    }
    text.append('>');
    inputs.forEach(input -> text.append("<event name=\"").append(input).append("\"/>"));
    text.append("</").append(sort).append("></define-gate>\n");
  }
}
