package org.chokepoint.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.PanelDiversion;
import org.chokepoint.cli.input.PricingFiles;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.scenario.pricing.Diversion;
import org.chokepoint.scenario.pricing.Product;
import org.chokepoint.scenario.pricing.Screen;
import org.chokepoint.scenario.pricing.Screens;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Option;

/** What the pricing screens of a merger need beside shares. */
final class PricingOptions {
  @Option(
      names = "--margins",
      paramLabel = "FILE",
      description = "firm,price,margin[,efficiency] of the merging firms: UPP, GUPPI, CMCR.")
  Optional<Path> margins = Optional.empty();

  @Option(
      names = "--diversion",
      paramLabel = "FILE",
      description = "from,to,ratio; in proportion to shares without it.")
  Optional<Path> diversion = Optional.empty();

  @Option(
      names = "--usage",
      paramLabel = "FILE",
      description = "user,service,market,period: diversion from who uses both.")
  Optional<Path> usage = Optional.empty();

  @Option(
      names = "--recapture",
      paramLabel = "R",
      description = "Part of what a firm loses that stays in the market, from 0 to 1; 1.")
  Optional<BigDecimal> recapture = Optional.empty();

  @Option(
      names = "--elasticity",
      paramLabel = "E",
      description = "Of demand, above 0: CMCR where firms compete in quantities.")
  Optional<BigDecimal> elasticity = Optional.empty();

  /**
   * Pricing screens and what they rest on.
   *
   * @param screens the screens
   * @param assumptions what they rest on
   */
  record Answer(List<Screen> screens, List<String> assumptions) {}

  static final Answer NOTHING = new Answer(List.of(), List.of());

  /** Whether anything of it was asked for. */
  boolean asked() {
    return margins.isPresent()
        || diversion.isPresent()
        || usage.isPresent()
        || recapture.isPresent()
        || elasticity.isPresent();
  }

  /** What is wrong whatever the market. */
  void check(Mistakes mistakes) {
    List<String> sources = sources();
    if (margins.isEmpty() && !sources.isEmpty()) {
      mistakes.add(
          FaultKind.BAD_SETTING,
          sources.get(0),
          "no --margins",
          "prices and margins",
          "add --margins");
    }
    if (sources.size() > 1) {
      mistakes.add(
          FaultKind.BAD_SETTING,
          sources.get(sources.size() - 1),
          String.join(" and ", sources),
          "one of --diversion, --usage and --recapture",
          "measured ratios say already what stays in the market");
    }
    recapture
        .filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0)
        .ifPresent(part -> outside(mistakes, "--recapture", part, "a number from 0 to 1"));
    elasticity
        .filter(number -> number.signum() <= 0)
        .ifPresent(number -> outside(mistakes, "--elasticity", number, "a number above 0"));
  }

  /** The options that say where customers go. */
  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    diversion.ifPresent(file -> sources.add("--diversion"));
    usage.ifPresent(file -> sources.add("--usage"));
    recapture.ifPresent(part -> sources.add("--recapture"));
    return sources;
  }

  private static void outside(Mistakes mistakes, String option, BigDecimal found, String expected) {
    mistakes.add(
        FaultKind.OUT_OF_RANGE, option, found.toPlainString(), expected, "correct the number");
  }

  /** The screens of a merger; those whose files or numbers are faulty are left out. */
  Answer answer(Mistakes mistakes, MarketOptions.Chosen market, List<String> merging)
      throws IOException {
    List<Screen> screens = new ArrayList<>();
    List<String> assumptions = new ArrayList<>();
    if (margins.isPresent()) {
      Set<String> wanted = new TreeSet<>(merging);
      Optional<List<Product>> products =
          mistakes.in(() -> PricingFiles.margins(margins.get(), wanted, market.firms()));
      Optional<Diversion> ratios = ratios(mistakes, market);
      if (products.isPresent() && ratios.isPresent()) {
        screens.addAll(Screens.inPrices(products.get(), ratios.get()));
        assumptions.add(ratios.get().assumption());
      }
    }
    if (elasticity.filter(number -> number.signum() > 0).isPresent()) {
      SortedMap<String, Ratio> shares = shares(market.shares(), merging);
      screens.addAll(Screens.inQuantities(shares, Ratio.of(elasticity.get())));
    }
    return new Answer(screens, assumptions);
  }

  private Optional<Diversion> ratios(Mistakes mistakes, MarketOptions.Chosen market)
      throws IOException {
    if (diversion.isPresent()) {
      return mistakes.in(() -> PricingFiles.diversion(diversion.get(), market.firms()));
    }
    if (usage.isPresent()) {
      return mistakes.in(() -> PanelDiversion.read(usage.get(), market.cell()));
    }
    BigDecimal part = recapture.orElse(BigDecimal.ONE);
    return part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0
        ? Optional.empty()
        : Optional.of(Diversion.proportional(market.shares(), part));
  }

  private static SortedMap<String, Ratio> shares(Shares market, List<String> merging) {
    SortedMap<String, Ratio> shares = new TreeMap<>();
    for (int rank = 0; rank < market.firms(); rank++) {
      if (merging.contains(market.holder(rank))) {
        shares.put(market.holder(rank), market.share(rank));
      }
    }
    return shares;
  }
}
