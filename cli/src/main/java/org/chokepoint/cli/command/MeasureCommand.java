package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chokepoint.cli.input.RuleBooks;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.cli.process.Installation;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.market.MarketShares;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Interval;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.Periods;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the markets of a user's own file. */
@Command(
    name = "measure",
    description = "Measure the markets of a file of shares.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file has a header; market, period, firm and value suffice.",
      "Optional: region, basis, role (firm, residual, total, outside),",
      "unit (percent means parts of the whole market), parent (for --lens group)."
    })
public final class MeasureCommand implements Callable<Integer> {
  private static final int VERDICT_BRIEF = 9;

  /** What the rules ask for and shares do not give, each once. */
  private final Set<String> missing = new TreeSet<>();

  @Parameters(paramLabel = "SHARES.csv", description = "The file.")
  Path file = Path.of("");

  @Option(
      names = "--measures",
      split = ",",
      paramLabel = "ID",
      description = "Measures, e.g. hhi,cr3; any crK. All without it.")
  List<String> measures = new ArrayList<>();

  @Option(names = "--lens", paramLabel = "LENS", description = "firm (default) or group.")
  Lens lens = Lens.FIRM;

  @Option(names = "--basis", paramLabel = "BASIS", description = "Only rows on this basis.")
  Optional<String> basis = Optional.empty();

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "ID",
      description = "Rule books of conf/rules to judge by, e.g. kr.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day whose law applies; the period's last day without it.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Measure> chosen = chosen();
    List<RuleBook> books = RuleBooks.named(Installation.here().rules(), rules);
    SharesFile shares = SharesFile.read(file);
    String only = oneBasis(shares);
    Sheet.Builder values =
        Sheet.named(
            "values", "market", "period", "region", "lens", "measure", "value", "low", "high",
            "reason");
    Sheet.Builder verdicts =
        Sheet.named(
            "verdicts",
            "market",
            "period",
            "region",
            "lens",
            "rule",
            "reading",
            "verdict",
            "undertakings",
            "inputs",
            "distance",
            "missing");
    for (Map.Entry<SharesFile.Cell, List<ShareRow>> cell : shares.cells().entrySet()) {
      if (cell.getKey().basis().equals(only)) {
        Shares market = MarketShares.of(cell.getValue(), lens);
        for (Measure measure : chosen) {
          value(values, cell.getKey(), measure, measure.of(market));
        }
        judge(verdicts, cell.getKey(), market, books);
      }
    }
    Printer printer = new Printer(spec.commandLine().getOut());
    if (books.isEmpty()) {
      printer.print(format, values.sheet());
    } else {
      printer.print(format, values.sheet(), verdicts.sheet(VERDICT_BRIEF));
      if (format == Format.TABLE) {
        missing.forEach(input -> spec.commandLine().getOut().println("also needed: " + input));
      }
    }
    return 0;
  }

  private List<Measure> chosen() {
    if (measures.isEmpty()) {
      return Measures.all();
    }
    List<Measure> chosen = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String id : measures) {
      Measures.named(id)
          .ifPresentOrElse(
              chosen::add,
              () ->
                  unknown.add("no measure '" + id + "'; " + NearestName.hint(id, Measures.ids())));
    }
    if (!unknown.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.join(System.lineSeparator(), unknown));
    }
    return chosen;
  }

  private String oneBasis(SharesFile shares) {
    if (basis.isPresent()) {
      if (!shares.bases().contains(basis.get())) {
        throw shares.unknown("basis", basis.get(), shares.bases());
      }
      return basis.get();
    }
    if (shares.bases().size() > 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "the file has shares on several bases; choose one with --basis: "
              + String.join(", ", shares.bases()));
    }
    return shares.bases().stream().findFirst().orElse(Basis.UNSPECIFIED.id());
  }

  private void value(Sheet.Builder values, SharesFile.Cell cell, Measure measure, Outcome outcome) {
    values.row(
        cell.market(),
        cell.period(),
        cell.region(),
        lens.id(),
        measure.card().id().text(),
        outcome instanceof Value value ? Optional.of(value.amount()) : Optional.empty(),
        outcome instanceof Interval interval ? Optional.of(interval.low()) : Optional.empty(),
        outcome instanceof Interval interval ? Optional.of(interval.high()) : Optional.empty(),
        reason(outcome));
  }

  private static Optional<String> reason(Outcome outcome) {
    if (outcome instanceof Value value) {
      return Optional.of(value.note()).filter(note -> !note.isEmpty());
    }
    return Optional.of(
        outcome instanceof Interval interval ? interval.reason() : ((Undefined) outcome).reason());
  }

  private void judge(
      Sheet.Builder verdicts, SharesFile.Cell cell, Shares market, List<RuleBook> books) {
    LocalDate day = asOf.orElseGet(() -> Periods.lastDay(cell.period()).orElseThrow());
    Basis measured = Basis.valueOf(cell.basis().toUpperCase(Locale.ROOT));
    for (RuleBook book : books) {
      for (Verdict verdict : book.dominance(market, measured, day)) {
        missing.addAll(verdict.missing());
        verdicts.row(
            cell.market(),
            cell.period(),
            cell.region(),
            lens.id(),
            verdict.rule().id(),
            verdict.reading(),
            verdict.finding().id(),
            verdict.undertakings(),
            verdict.inputs(),
            verdict.distance(),
            verdict.missing());
      }
    }
  }
}
