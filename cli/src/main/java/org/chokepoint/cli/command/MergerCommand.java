package org.chokepoint.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chokepoint.cli.input.CellChoice;
import org.chokepoint.cli.input.RuleBooks;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.cli.process.Installation;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Bounds;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Value;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.scenario.Merger;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.Periods;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a market before and after a merger. */
@Command(
    name = "merger",
    description = "Measure a market before and after some of its firms merge.",
    mixinStandardHelpOptions = true)
public final class MergerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SHARES.csv", description = "The file, as for measure.")
  Path file = Path.of("");

  @Option(names = "--market", required = true, paramLabel = "ID", description = "The market.")
  String market = "";

  @Option(
      names = "--firms",
      required = true,
      split = ",",
      paramLabel = "ID",
      description = "The firms that merge, two or more.")
  List<String> firms = new ArrayList<>();

  @Option(names = "--period", paramLabel = "PERIOD", description = "The latest without it.")
  Optional<String> period = Optional.empty();

  @Option(names = "--region", paramLabel = "REGION", description = "Only this region.")
  Optional<String> region = Optional.empty();

  @Option(names = "--basis", paramLabel = "BASIS", description = "Only rows on this basis.")
  Optional<String> basis = Optional.empty();

  @Option(names = "--lens", paramLabel = "LENS", description = "firm (default) or group.")
  Lens lens = Lens.FIRM;

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "ID",
      description = "Rule books of conf/rules to judge by; kr without it.")
  List<String> rules = List.of("kr");

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Map.Entry<SharesFile.Cell, List<ShareRow>> cell =
        new CellChoice(market, period, region, basis).in(SharesFile.read(file));
    if (period.isEmpty()) {
      spec.commandLine().getErr().println("period " + cell.getKey().period());
    }
    Shares before = MarketShares.of(cell.getValue(), lens);
    Merger merger = merge(before);
    Sheet.Builder sheet = Sheet.named("measures", "measure", "before", "after", "delta");
    for (Measure measure : Measures.all()) {
      row(sheet, measure, merger);
    }
    Sheet.Builder judged = Sheet.named("rules", "rule", "verdict", "meaning");
    LocalDate day = Periods.lastDay(cell.getKey().period()).orElseThrow();
    Bounds delta = new Bounds(merger.deltaHhi(), merger.deltaHhi());
    for (RuleBook book : RuleBooks.named(Installation.here().rules(), rules)) {
      for (Rule rule : book.mergerRules(day)) {
        judged.row(
            rule.id(),
            rule.judge(Map.of("hhi_post", merger.hhiAfter(), "delta_hhi", delta)).id(),
            rule.meaning());
      }
    }
    new Printer(spec.commandLine().getOut()).print(format, sheet.sheet(), judged.sheet());
    return 0;
  }

  private Merger merge(Shares before) {
    Set<String> known = new TreeSet<>();
    for (int rank = 0; rank < before.firms(); rank++) {
      known.add(before.holder(rank));
    }
    for (String firm : firms) {
      if (!known.contains(firm)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "no firm '" + firm + "' in '" + market + "'; " + NearestName.hint(firm, known));
      }
    }
    if (Set.copyOf(firms).size() < 2) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "a merger needs two different firms, found " + firms);
    }
    return Merger.of(before, Set.copyOf(firms));
  }

  private static void row(Sheet.Builder sheet, Measure measure, Merger merger) {
    Outcome before = measure.of(merger.before());
    Outcome after = measure.of(merger.after());
    Optional<Object> delta = Optional.empty();
    if (measure.card().id().text().equals("hhi")) {
      delta = Optional.of(merger.deltaHhi().value());
    } else if (before instanceof Value from && after instanceof Value to) {
      delta =
          Optional.of(
              BigDecimal.valueOf(to.amount())
                  .subtract(BigDecimal.valueOf(from.amount()))
                  .doubleValue());
    }
    sheet.row(measure.card().id().text(), shown(before), shown(after), delta);
  }

  private static Optional<Object> shown(Outcome outcome) {
    if (outcome instanceof Value value) {
      return Optional.of(value.amount());
    }
    return outcome instanceof Interval interval
        ? Optional.of(interval.low() + ".." + interval.high())
        : Optional.empty();
  }
}
