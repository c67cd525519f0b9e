package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.remedy.Dispersal;
import org.chokepoint.graph.remedy.Divestiture;
import org.chokepoint.graph.remedy.ExtraProvider;
import org.chokepoint.graph.remedy.Interoperability;
import org.chokepoint.graph.remedy.Merger;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.SecondSite;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;

/**
 * Reads changes from text, such as {@code second-site:login:dc2}, each against the situation that
 * those before it leave. One with a mistake is passed over, so that the mistakes of all are found.
 */
public final class ChangeWords {
  private final ChangeScene scene;
  private final Consumer<Fault> faults;

  /**
   * A reader.
   *
   * @param scene where the changes are made
   * @param faults takes what is wrong with them
   */
  public ChangeWords(ChangeScene scene, Consumer<Fault> faults) {
    this.scene = scene;
    this.faults = faults;
  }

  /** The changes, in the order given. */
  public List<Remedy> read(List<String> texts, Situation before) {
    List<Remedy> changes = new ArrayList<>();
    Situation at = before;
    for (String text : texts) {
      Optional<Remedy> change = change(text, at);
      if (change.isPresent()) {
        changes.add(change.get());
        at = change.get().on(at);
      }
    }
    return changes;
  }

  private Optional<Remedy> change(String text, Situation at) {
    ChangeChecks checks = new ChangeChecks(scene, text, at, faults);
    List<String> parts = split(text, ":");
    Optional<ChangeForm> form = ChangeForm.of(parts.get(0));
    if (form.isEmpty()) {
      checks.unknown(FaultKind.UNKNOWN_WORD, parts.get(0), "a change", ChangeForm.words());
      return Optional.empty();
    }
    List<String> rest = parts.subList(1, parts.size());
    boolean blank = rest.stream().flatMap(part -> split(part, ",").stream()).anyMatch(""::equals);
    if (blank || !form.get().takes(rest.size())) {
      checks.misspelt(form.get());
      return Optional.empty();
    }
    return switch (form.get()) {
      case SECOND_SITE -> secondSite(rest, checks);
      case EXTRA_PROVIDER -> extraProvider(rest, checks);
      case DISPERSAL -> dispersal(rest, checks);
      case INTEROPERABILITY -> interoperability(rest.get(0), checks);
      case DIVESTITURE -> divestiture(rest, checks);
      case MERGER -> merger(split(rest.get(0), ","), checks);
    };
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
  }

  private static Optional<Remedy> secondSite(List<String> parts, ChangeChecks checks) {
    String node = parts.get(0);
    String site = parts.get(parts.size() - 1);
    Optional<String> named = parts.size() == 3 ? Optional.of(parts.get(1)) : Optional.empty();
    return checks
        .loneSite(node, named)
        .filter(group -> checks.joins(node, group, site))
        .map(group -> new SecondSite(node, group, site));
  }

  private static Optional<Remedy> extraProvider(List<String> parts, ChangeChecks checks) {
    String provider = parts.get(2);
    return checks
        .group(parts.get(0), parts.get(1))
        .filter(group -> checks.joins(parts.get(0), parts.get(1), provider))
        .map(group -> new ExtraProvider(parts.get(0), parts.get(1), provider));
  }

  private static Optional<Remedy> dispersal(List<String> parts, ChangeChecks checks) {
    Optional<String> named = parts.size() == 2 ? Optional.of(parts.get(1)) : Optional.empty();
    return checks.loneSite(parts.get(0), named).map(group -> new Dispersal(parts.get(0), group));
  }

  private Optional<Remedy> interoperability(String market, ChangeChecks checks) {
    Map<String, List<String>> markets = new TreeMap<>(scene.services());
    markets.values().removeIf(services -> services.size() < 2);
    if (!markets.containsKey(market)) {
      checks.unknown(
          FaultKind.UNKNOWN_REFERENCE,
          market,
          "a market of which " + scene.nodes() + " names two services or more",
          markets.keySet());
      return Optional.empty();
    }
    return Optional.of(new Interoperability(market, markets.get(market)));
  }

  private static Optional<Remedy> divestiture(List<String> parts, ChangeChecks checks) {
    List<String> sold = split(parts.get(1), ",");
    String buyer = parts.get(2);
    Optional<Holding> seller = checks.holder(parts.get(0));
    boolean other = checks.different(parts.get(0), buyer, "another buyer than the seller");
    return seller
        .filter(holding -> checks.holds(holding, sold) && other)
        .map(holding -> new Divestiture(holding.holder(), sold, buyer));
  }

  private static Optional<Remedy> merger(List<String> holders, ChangeChecks checks) {
    if (holders.size() != 2) {
      checks.misspelt(ChangeForm.MERGER);
      return Optional.empty();
    }
    Optional<Holding> one = checks.holder(holders.get(0));
    Optional<Holding> two = checks.holder(holders.get(1));
    boolean other = checks.different(holders.get(0), holders.get(1), "two different holders");
    return one.isPresent() && two.isPresent() && other
        ? Optional.of(new Merger(holders.get(0), holders.get(1)))
        : Optional.empty();
  }
}
