package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.PricingFiles;
import org.chokepoint.cli.input.ScenarioWords;
import org.chokepoint.scenario.Entry;
import org.chokepoint.scenario.Exit;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.PartialStake;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.pricing.Diversion;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a market before and after a divestiture, an exit, an entry or the sale of a stake. */
@Command(
    name = "what-if",
    description = "Measure a market before and after one thing that could happen to it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One of --divest, --exit, --enter and --stake. Mergers have a command of their own: merger.",
      "Columns of the answer: measure,before,after,delta; an interval is low..high."
    })
public final class WhatIfCommand implements Callable<Integer> {
  /** Where the amount of a firm that leaves goes. */
  enum To {
    OTHERS,
    DIVERSION,
    NOWHERE
  }

  @Mixin MarketOptions market = new MarketOptions();

  @Option(
      names = "--divest",
      paramLabel = "FIRM:PERCENT:BUYER",
      description = "A firm hands part of what it has to another firm, or to a new one.")
  Optional<String> divest = Optional.empty();

  @Option(names = "--exit", paramLabel = "FIRM", description = "A firm leaves.")
  Optional<String> exit = Optional.empty();

  @Option(
      names = "--exit-to",
      paramLabel = "WHERE",
      description =
          "Its amount goes to all others in proportion (others, default), by --diversion"
              + " (diversion), or is lost to the market (nowhere).")
  Optional<To> exitTo = Optional.empty();

  @Option(
      names = "--diversion",
      paramLabel = "FILE",
      description = "from,to,ratio: who gains what a firm loses, for --exit-to diversion.")
  Optional<Path> diversion = Optional.empty();

  @Option(
      names = "--enter",
      paramLabel = "NAME:AMOUNT",
      description = "A new firm enters; AMOUNT in the market's unit, or in percent as in N:5%%.")
  Optional<String> enter = Optional.empty();

  @Option(
      names = "--entry-from",
      paramLabel = "WHERE",
      description =
          "It takes from all others in proportion (others, default) or the market grows"
              + " (growth).")
  Optional<Entry.Origin> entryFrom = Optional.empty();

  @Option(
      names = "--stake",
      paramLabel = "OWNER:FIRM:EQUITY[:VOTES]",
      description = "An owner buys percent of a firm; without votes the stake is silent.")
  Optional<String> stake = Optional.empty();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Mistakes mistakes = new Mistakes();
    Optional<MarketOptions.Chosen> chosen = market.chosen(mistakes, spec.commandLine().getErr());
    Optional<MergerRules> rules = market.rules(mistakes, chosen);
    check(mistakes);
    Optional<Scenario> scenario = scenario(mistakes, chosen);
    if (scenario.isPresent() && chosen.isPresent()) {
      mistakes.add(option(), scenario.get().objections(chosen.get().shares()));
    }
    mistakes.throwIfAny();
    new ScenarioAnswer(spec, market.format, rules.orElseThrow())
        .print(scenario.orElseThrow(), chosen.orElseThrow(), List.of());
    return 0;
  }

  private String option() {
    return divest.isPresent()
        ? "--divest"
        : exit.isPresent() ? "--exit" : enter.isPresent() ? "--enter" : "--stake";
  }

  private void check(Mistakes mistakes) {
    long scenarios = Stream.of(divest, exit, enter, stake).filter(Optional::isPresent).count();
    if (scenarios != 1) {
      mistakes.add(
          FaultKind.BAD_SETTING,
          "what-if",
          scenarios + " scenarios",
          "one of --divest, --exit, --enter, --stake",
          "name one");
    }
    needs(mistakes, "--exit-to", exitTo.isPresent(), "--exit", exit.isPresent());
    needs(mistakes, "--entry-from", entryFrom.isPresent(), "--enter", enter.isPresent());
    boolean diverted = exitTo.filter(To.DIVERSION::equals).isPresent();
    String choice = "--exit-to " + To.DIVERSION.name().toLowerCase(Locale.ROOT);
    needs(mistakes, "--diversion", diversion.isPresent(), choice, diverted);
    needs(mistakes, choice, diverted, "--diversion", diversion.isPresent());
  }

  private static void needs(
      Mistakes mistakes, String option, boolean given, String other, boolean otherGiven) {
    if (given && !otherGiven) {
      mistakes.add(FaultKind.BAD_SETTING, option, "no " + other, other, "add " + other);
    }
  }

  private Optional<Scenario> scenario(Mistakes mistakes, Optional<MarketOptions.Chosen> chosen)
      throws IOException {
    ScenarioWords words = new ScenarioWords(mistakes);
    if (divest.isPresent()) {
      return words.divestiture(divest.get()).map(Scenario.class::cast);
    }
    if (enter.isPresent()) {
      return words
          .entry(enter.get(), entryFrom.orElse(Entry.Origin.OTHERS))
          .map(Scenario.class::cast);
    }
    if (stake.isPresent()) {
      return words.stake(stake.get()).map(PartialStake::of);
    }
    return exit.isPresent() && chosen.isPresent()
        ? destination(mistakes, chosen.get()).map(to -> new Exit(exit.get(), to))
        : Optional.empty();
  }

  private Optional<Exit.Destination> destination(Mistakes mistakes, MarketOptions.Chosen chosen)
      throws IOException {
    if (exitTo.orElse(To.OTHERS) == To.OTHERS) {
      return Optional.of(new Exit.ToOthers());
    }
    if (exitTo.orElse(To.OTHERS) == To.NOWHERE) {
      return Optional.of(new Exit.Nowhere());
    }
    if (diversion.isEmpty()) {
      return Optional.empty();
    }
    Optional<Diversion> ratios =
        mistakes.in(() -> PricingFiles.diversion(diversion.get(), chosen.firms()));
    return ratios.map(Exit.ByDiversion::new);
  }
}
