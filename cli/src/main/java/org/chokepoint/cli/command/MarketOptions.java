package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.cli.input.CellChoice;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.RuleBooks;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.table.Periods;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which market a scenario is played on, by which rules it is judged, and how it is printed. */
final class MarketOptions {
  @Parameters(paramLabel = "SHARES.csv", description = "The file, as for measure.")
  Path file = Path.of("");

  @Option(names = "--market", required = true, paramLabel = "ID", description = "The market.")
  String market = "";

  @Option(names = "--period", paramLabel = "PERIOD", description = "The latest without it.")
  Optional<String> period = Optional.empty();

  @Option(names = "--region", paramLabel = "REGION", description = "Only this region.")
  Optional<String> region = Optional.empty();

  @Option(names = "--basis", paramLabel = "BASIS", description = "Only rows on this basis.")
  Optional<String> basis = Optional.empty();

  @Option(
      names = "--lens",
      paramLabel = "LENS",
      description = "firm (default) or group: affiliates of one parent as one undertaking.")
  Lens lens = Lens.FIRM;

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "ID",
      description = "Rule books of conf/rules to judge by; kr without it.")
  List<String> rules = List.of("kr");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day whose law applies; the period's last day without it.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  /**
   * The market meant.
   *
   * @param cell which it is
   * @param shares what its firms have
   * @param firms its firms
   * @param day the day whose law applies
   */
  record Chosen(SharesFile.Cell cell, Shares shares, Set<String> firms, LocalDate day) {}

  /** The market meant, unless that is a mistake; the period is told where none was asked for. */
  Optional<Chosen> chosen(Mistakes mistakes, PrintWriter notes) throws IOException {
    Optional<Map.Entry<SharesFile.Cell, List<ShareRow>>> cell =
        mistakes.in(() -> new CellChoice(market, period, region, basis).in(SharesFile.read(file)));
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    SharesFile.Cell key = cell.get().getKey();
    if (period.isEmpty()) {
      notes.println("period " + key.period());
    }
    Shares shares = MarketShares.of(cell.get().getValue(), lens);
    Set<String> firms = new TreeSet<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      firms.add(shares.holder(rank));
    }
    LocalDate day = asOf.orElseGet(() -> Periods.lastDay(key.period()).orElseThrow());
    return Optional.of(new Chosen(key, shares, firms, day));
  }

  /** The rules to judge by on a day. */
  Optional<MergerRules> rules(Mistakes mistakes, Optional<Chosen> on) throws IOException {
    LocalDate day = on.map(Chosen::day).or(() -> asOf).orElse(LocalDate.EPOCH);
    return mistakes.in(
        () -> new MergerRules(RuleBooks.named(Installation.here().rules(), rules), day));
  }
}
