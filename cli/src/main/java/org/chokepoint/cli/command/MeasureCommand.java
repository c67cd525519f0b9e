package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.DecompositionSheet;
import org.chokepoint.cli.answer.ValueSheet;
import org.chokepoint.cli.input.FactsFile;
import org.chokepoint.cli.input.OwnershipFile;
import org.chokepoint.cli.input.RuleBooks;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Basis;
import org.chokepoint.market.Lens;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.table.NearestName;
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
      "unit (percent means parts of the whole market), parent (for --lens group),",
      "product (for --lens row), firms, smallest, largest (of a residual row).",
      "",
      "Views: values, verdicts, flips (with --rules), changes, firms, disagreements",
      "(with --changes), decomposition (with --parts), lorenz (with --view lorenz).",
      "CSV prints one view, the others print all there are."
    })
public final class MeasureCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SHARES.csv", description = "The file.")
  Path file = Path.of("");

  @Option(
      names = "--measures",
      split = ",",
      paramLabel = "ID",
      description = "Measures, e.g. hhi,cr3; any crK, hannah_kay_A, renyi_A. All without it.")
  List<String> measures = new ArrayList<>();

  @Option(
      names = "--lens",
      split = ",",
      paramLabel = "LENS",
      description = "row, firm (default), group; several with commas.")
  List<Lens> lenses = List.of(Lens.FIRM);

  @Option(
      names = "--basis",
      split = ",",
      paramLabel = "BASIS",
      description = "Only rows on these bases; several with commas stand side by side.")
  List<String> bases = new ArrayList<>();

  @Option(
      names = "--ownership",
      paramLabel = "FILE",
      description = "Who owns whom: owner,owned,equity,votes in percent. Adds mhhi and ghhi.")
  Optional<Path> ownership = Optional.empty();

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "ID",
      description = "Rule books of conf/rules to judge by, e.g. kr.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "What rules also ask for: name,value,unit and optional firm, market.")
  Optional<Path> facts = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day whose law and owners apply; the period's last day without it.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--changes", description = "What changed from each period to the next.")
  boolean changes;

  @Option(
      names = "--parts",
      paramLabel = "PARTS",
      description = "region or market: concentration within these parts and between them.")
  Optional<DecompositionSheet.Parts> parts = Optional.empty();

  @Option(names = "--view", paramLabel = "VIEW", description = "What CSV prints; values.")
  Optional<String> view = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ChosenMeasures chosen = ChosenMeasures.of(measures, ownership.isPresent(), spec);
    List<RuleBook> books = RuleBooks.named(Installation.here().rules(), rules);
    FactsFile known = facts.isPresent() ? FactsFile.read(facts.get()) : FactsFile.none();
    Optional<OwnershipFile> owners =
        ownership.isPresent() ? Optional.of(OwnershipFile.read(ownership.get())) : Optional.empty();
    SharesFile shares = SharesFile.read(file);
    List<String> compared = bases(shares);
    MeasuredMarkets markets =
        new MeasuredMarkets(chosen, books, known, owners, asOf, new ValueSheet(compared));
    Optional<DecompositionSheet> decomposed = parts.map(DecompositionSheet::new);
    shares
        .cells()
        .forEach(
            (cell, rows) -> {
              if (compared.contains(cell.basis())) {
                lenses.stream().distinct().forEach(lens -> markets.add(cell, lens, rows));
                decomposed.ifPresent(
                    sheet ->
                        lenses.stream().distinct().forEach(lens -> sheet.add(cell, lens, rows)));
              }
            });
    new Printer(spec.commandLine().getOut()).print(format, view(markets, decomposed));
    if (format == Format.TABLE && view.isEmpty()) {
      markets
          .missing()
          .forEach(input -> spec.commandLine().getOut().println("also needed: " + input));
    }
    return 0;
  }

  /** The sheets there are; the one asked for alone, where one was. */
  private List<Sheet> view(MeasuredMarkets markets, Optional<DecompositionSheet> decomposed) {
    List<Sheet> sheets = new ArrayList<>(markets.sheets());
    if (changes) {
      sheets.addAll(markets.changes());
    }
    decomposed.ifPresent(sheet -> sheets.add(sheet.sheet()));
    if (view.filter("lorenz"::equals).isPresent()) {
      sheets.add(markets.lorenz());
    }
    if (view.isEmpty()) {
      return sheets;
    }
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(view.get()))
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> noView(sheets));
  }

  private CommandLine.ParameterException noView(List<Sheet> sheets) {
    return new CommandLine.ParameterException(
        spec.commandLine(),
        "no view '"
            + view.orElseThrow()
            + "'; "
            + NearestName.hint(view.orElseThrow(), sheets.stream().map(Sheet::name).toList())
            + " (verdicts and flips need --rules; changes, firms, disagreements need --changes,"
            + " decomposition needs --parts)");
  }

  private List<String> bases(SharesFile shares) {
    for (String basis : bases) {
      if (!shares.bases().contains(basis)) {
        throw shares.unknown("basis", basis, shares.bases());
      }
    }
    if (!bases.isEmpty()) {
      return bases;
    }
    if (shares.bases().size() > 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "the file has shares on several bases; choose with --basis, several with commas: "
              + String.join(", ", shares.bases()));
    }
    return shares.bases().isEmpty() ? List.of(Basis.UNSPECIFIED.id()) : List.copyOf(shares.bases());
  }
}
