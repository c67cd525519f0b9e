package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.PairSheets;
import org.chokepoint.cli.answer.PricingSheet;
import org.chokepoint.cli.answer.RedundancySheets;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.ScenarioWords;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.remedy.RedundancyLoss;
import org.chokepoint.graph.remedy.RedundancyLosses;
import org.chokepoint.scenario.Divestiture;
import org.chokepoint.scenario.Merger;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.Pair;
import org.chokepoint.scenario.Pairs;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a market before and after a merger, or ranks all mergers of two of its firms. */
@Command(
    name = "merger",
    description = "Measure a market before and after some of its firms merge.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Columns of the answer: measure,before,after,delta; an interval is low..high.",
      "With --pairs: firm,with,combined_share,hhi_post_low,hhi_post_high,delta_hhi,met,possible.",
      "With --dependencies also redundancy_loss: the weight of what falls only when all fail."
    })
public final class MergerCommand implements Callable<Integer> {
  private static final int ALL = Integer.MAX_VALUE;

  @Mixin MarketOptions market = new MarketOptions();
  @Mixin PricingOptions pricing = new PricingOptions();
  @Mixin FirmHoldings redundancy = new FirmHoldings();

  @Option(
      names = "--firms",
      split = ",",
      paramLabel = "ID",
      description = "The firms that merge, two or more.")
  List<String> firms = new ArrayList<>();

  @Option(
      names = "--divest",
      paramLabel = "FIRM:PERCENT:BUYER",
      description = "What a merging firm hands over as a remedy; may be repeated.")
  List<String> remedies = new ArrayList<>();

  @Option(names = "--pairs", description = "All pairs of firms, the largest rise first.")
  boolean pairs;

  @Option(names = "--top", paramLabel = "N", description = "With --pairs, only the first N.")
  int top = ALL;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "With --pairs: rank by delta_hhi (default) or redundancy_loss.")
  By by = By.DELTA_HHI;

  /** What pairs are ranked by. */
  enum By {
    DELTA_HHI,
    REDUNDANCY_LOSS
  }

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Mistakes mistakes = new Mistakes();
    Optional<MarketOptions.Chosen> chosen = market.chosen(mistakes, spec.commandLine().getErr());
    Optional<MergerRules> rules = market.rules(mistakes, chosen);
    Optional<FirmHoldings.Asked> asked = redundancy.asked(mistakes, spec.commandLine().getErr());
    check(mistakes);
    if (pairs) {
      mistakes.throwIfAny();
      rank(chosen.orElseThrow(), rules.orElseThrow(), asked);
      return 0;
    }
    Merger merger = merger(mistakes, chosen);
    pricing.check(mistakes);
    PricingOptions.Answer screens =
        chosen.isPresent()
            ? pricing.answer(mistakes, chosen.get(), merger.firms())
            : PricingOptions.NOTHING;
    Optional<List<Holding>> holdings =
        asked.map(graph -> redundancy.holdings(graph, merger.firms(), mistakes));
    mistakes.throwIfAny();
    ScenarioAnswer answer = new ScenarioAnswer(spec, market.format, rules.orElseThrow());
    asked.ifPresent(
        on ->
            answer.further(
                RedundancySheets.measures(
                    RedundancyLoss.of(on.on().graph(), holdings.orElseThrow(), on.semantics()))));
    answer.print(
        merger, chosen.orElseThrow(), screens.assumptions(), PricingSheet.of(screens.screens()));
    return 0;
  }

  private void check(Mistakes mistakes) {
    if (pairs && !(firms.isEmpty() && remedies.isEmpty() && !pricing.asked())) {
      mistakes.add(
          FaultKind.BAD_SETTING,
          "--pairs",
          "options that choose or price one merger as well",
          "--pairs alone, with --top and --rules",
          "leave one of them out");
    }
    if (top < 1) {
      mistakes.add(
          FaultKind.OUT_OF_RANGE, "--top", String.valueOf(top), "1 or more", "correct the number");
    } else if (top < ALL && !pairs) {
      mistakes.add(FaultKind.BAD_SETTING, "--top", "no --pairs", "--pairs", "add --pairs");
    }
    if (by == By.REDUNDANCY_LOSS && !(pairs && redundancy.dependencies.isPresent())) {
      mistakes.add(
          FaultKind.BAD_SETTING,
          "--by",
          "redundancy_loss without --pairs and --dependencies",
          "both",
          "add them");
    }
  }

  private Merger merger(Mistakes mistakes, Optional<MarketOptions.Chosen> chosen) {
    ScenarioWords words = new ScenarioWords(mistakes);
    List<Divestiture> sales =
        remedies.stream().flatMap(text -> words.divestiture(text).stream()).toList();
    Merger plain = Merger.of(firms);
    Merger remedied = new Merger(firms, sales);
    chosen.ifPresent(
        on -> {
          mistakes.add("--firms", plain.objections(on.shares()));
          mistakes.add(
              "--divest",
              remedied.objections(on.shares()).stream()
                  .filter(objection -> !plain.objections(on.shares()).contains(objection))
                  .toList());
        });
    return remedied;
  }

  private void rank(
      MarketOptions.Chosen chosen, MergerRules rules, Optional<FirmHoldings.Asked> asked)
      throws IOException {
    List<Pair> all = Pairs.of(chosen.shares());
    Optional<RedundancySheets> losses = asked.map(on -> losses(chosen, on));
    List<Pair> ranked =
        (by == By.REDUNDANCY_LOSS ? losses.orElseThrow().ranked(all) : all)
            .stream().limit(top).toList();
    PairSheets sheets = new PairSheets().add(ranked, rules);
    Sheet pairs = sheets.sheet();
    Sheet sheet =
        losses.map(known -> pairs.with("redundancy_loss", known.column(ranked))).orElse(pairs);
    new Printer(spec.commandLine().getOut()).print(market.format, sheet, sheets.meanings());
  }

  private static RedundancySheets losses(MarketOptions.Chosen chosen, FirmHoldings.Asked on) {
    List<Holding> holdings =
        chosen.firms().stream().flatMap(firm -> on.holding(firm).stream()).toList();
    return new RedundancySheets(
        holdings, RedundancyLosses.of(on.on().graph(), holdings, on.semantics()));
  }
}
