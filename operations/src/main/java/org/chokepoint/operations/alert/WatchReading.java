package org.chokepoint.operations.alert;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.graph.Semantics;
import org.chokepoint.market.Lens;

/** Reads one watch. */
final class WatchReading {
  private static final Map<AlertKind, Set<String>> KEYS =
      Map.of(
          AlertKind.RULE, Set.of("market", "markets", "rule", "rules"),
          AlertKind.MEASURE,
              Set.of("market", "markets", "measure", "lens", "above", "below", "reset"),
          AlertKind.FAILURE, Set.of("people", "semantics"),
          AlertKind.STALE, Set.of("days"));

  private WatchReading() {}

  /** The watch of a block, or empty where its kind is not known; every fault is noted. */
  static Optional<Watch> of(SettingBlock block) {
    String name = block.needed("name", "my-watch");
    String word = block.needed("kind", "rule");
    if (!word.isEmpty()) {
      block.among("kind", AlertKind.ids(), "");
    }
    return AlertKind.of(word).map(kind -> of(name, kind, block));
  }

  private static Watch of(String name, AlertKind kind, SettingBlock block) {
    Set<String> keys = new HashSet<>(Set.of("name", "kind", "dataset", "datasets"));
    keys.addAll(KEYS.getOrDefault(kind, Set.of()));
    block.knowing(keys);
    Scope datasets = block.scope("dataset", "datasets");
    return switch (kind) {
      case RULE ->
          new Watch.OfRule(
              name, datasets, block.scope("market", "markets"), block.scope("rule", "rules"));
      case MEASURE -> measure(name, datasets, block);
      case FAILURE ->
          new Watch.OfFailure(
              name,
              datasets,
              block.among("semantics", Semantics.ids(), Semantics.STEADY.id()),
              block.positive("people", "1000000"));
      case STALE -> new Watch.OfAge(name, datasets, (int) block.positive("days", "400"));
    };
  }

  private static Watch measure(String name, Scope datasets, SettingBlock block) {
    block.needed("measure", "hhi");
    if (block.has("above") == block.has("below")) {
      block.fault(
          "above",
          block.has("above") ? "both above and below" : "neither above nor below",
          "one of them",
          "write above = 2500, for example");
    }
    Watch.Side side = block.has("below") ? Watch.Side.BELOW : Watch.Side.ABOVE;
    double threshold = block.number(side == Watch.Side.ABOVE ? "above" : "below").orElse(0);
    double reset = block.number("reset").orElse(threshold);
    if (side == Watch.Side.ABOVE ? reset > threshold : reset < threshold) {
      block.fault(
          "reset",
          "reset = " + reset,
          "a level that the measure comes back to",
          side == Watch.Side.ABOVE ? "at most above" : "at least below");
    }
    return new Watch.OfMeasure(
        name,
        datasets,
        block.scope("market", "markets"),
        block.among("measure", Catalogue.ids(), ""),
        block.among("lens", lenses(), "group"),
        side,
        threshold,
        reset);
  }

  private static List<String> lenses() {
    return Arrays.stream(Lens.values()).map(Lens::id).toList();
  }
}
