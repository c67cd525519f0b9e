package org.chokepoint.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.cli.usage.UsageQuestion;
import org.chokepoint.cli.usage.UsageView;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Parts;
import org.chokepoint.usage.sample.Counting;
import org.chokepoint.usage.sample.Resampling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a usage panel of a user's own says. */
@Command(
    name = "usage",
    description = "Say who uses what, who has an alternative, and who switched.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file has a header: user, service, market and period; optional region, amount",
      "(1 where there is none; 0 is no use) and weight (people a person stands for; 1)."
    })
public final class UsageCommand implements Callable<Integer> {
  @Parameters(paramLabel = "USAGE.csv", description = "The file.")
  Path file = Path.of("");

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "${COMPLETION-CANDIDATES}; summary without it.")
  UsageView view = UsageView.SUMMARY;

  @Option(names = "--market", paramLabel = "ID", description = "Only this market.")
  Optional<String> market = Optional.empty();

  @Option(names = "--period", paramLabel = "PERIOD", description = "Only this period.")
  Optional<String> period = Optional.empty();

  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "overlap, switching: only this one; incident: the one that was hit.")
  Optional<String> service = Optional.empty();

  @Option(
      names = "--firms",
      paramLabel = "FIRMS.csv",
      description = "firm,parent: services of one parent are one group of reliance.")
  Optional<Path> firms = Optional.empty();

  @Option(names = "--baseline", split = ",", paramLabel = "P", description = "incident: before.")
  List<String> baseline = new ArrayList<>();

  @Option(names = "--incident", split = ",", paramLabel = "P", description = "incident: during.")
  List<String> incident = new ArrayList<>();

  @Option(names = "--after", split = ",", paramLabel = "P", description = "incident: afterwards.")
  List<String> after = new ArrayList<>();

  @Option(
      names = "--return-at",
      paramLabel = "PERCENT",
      description = "incident: of the baseline, from which users count as returned; 100.")
  BigDecimal returnAt = BigDecimal.valueOf(100);

  @Option(
      names = "--needs-by",
      paramLabel = "PARTS",
      description = "reliance: each need counts equal (default) or by amount.")
  Parts needsBy = Parts.EQUAL;

  @Option(
      names = "--services-by",
      paramLabel = "PARTS",
      description = "reliance: services of a need count equal (default) or by amount.")
  Parts servicesBy = Parts.EQUAL;

  @Option(
      names = "--strata",
      paramLabel = "COLUMN",
      description = "sample: what each person was drawn from; region or a column of your own.")
  Optional<String> strata = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description = "sample: shares of users (default) or amount.")
  Counting basis = Counting.USERS;

  @Option(names = "--level", paramLabel = "PERCENT", description = "sample: of the interval; 95.")
  int level = 95;

  @Option(names = "--resamples", paramLabel = "N", description = "sample: how many; 999.")
  int resamples = 999;

  @Option(names = "--seed", paramLabel = "S", description = "sample: of random numbers; 1.")
  long seed = 1;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    UsageQuestion question =
        new UsageQuestion(
            period,
            service,
            firms,
            baseline,
            incident,
            after,
            Ratio.of(returnAt.movePointLeft(2)),
            needsBy,
            servicesBy,
            basis,
            resampling());
    check();
    UsageFile panel = UsageFile.read(file, strata).market(market);
    if (panel.empty()) {
      spec.commandLine().getErr().println("the file has no rows");
    }
    List<Sheet> sheets = view.sheets(panel, question);
    new Printer(spec.commandLine().getOut()).print(format, sheets.toArray(Sheet[]::new));
    return 0;
  }

  private Resampling resampling() {
    if (level < 1 || level > 99) {
      throw mistake("--level " + level + ", expected a whole number from 1 to 99");
    }
    int fewest = Resampling.fewest(level);
    if (resamples < fewest || resamples > Resampling.MOST) {
      throw mistake(
          String.format(
              "--resamples %d, expected %d to %d at a level of %d%%",
              resamples, fewest, Resampling.MOST, level));
    }
    return new Resampling(level, resamples, seed);
  }

  private void check() {
    if (returnAt.signum() <= 0 || returnAt.compareTo(BigDecimal.valueOf(1000)) > 0) {
      throw mistake("--return-at " + returnAt + ", expected above 0 and at most 1000");
    }
    List<String> all = new ArrayList<>(baseline);
    all.addAll(incident);
    all.addAll(after);
    if (view == UsageView.INCIDENT && (baseline.isEmpty() || incident.isEmpty())) {
      throw mistake("the view incident needs --baseline and --incident periods");
    }
    if (Set.copyOf(all).size() < all.size()) {
      throw mistake("a period stands twice in --baseline, --incident and --after: " + all);
    }
  }

  private CommandLine.ParameterException mistake(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
