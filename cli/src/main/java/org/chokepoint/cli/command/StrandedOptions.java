package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.cli.answer.FailureView;
import org.chokepoint.cli.answer.StrandedSheets;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.cli.usage.PanelNeeds;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.need.Needs;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a failure is weighed by people who have no alternative left. */
final class StrandedOptions {
  @Option(
      names = "--usage",
      paramLabel = "USAGE.csv",
      description = "Who uses which service: weigh by people without an alternative.")
  Optional<Path> usage = Optional.empty();

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "With --usage: this period; each market's last without it.")
  Optional<String> period = Optional.empty();

  @Option(
      names = "--interoperable",
      description = "With --usage: any service of a market meets a need in it.")
  boolean interoperable;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  /** Refuses options that need a usage file where there is none. */
  void check(FailureView view) {
    if (usage.isEmpty() && (view == FailureView.PEOPLE || period.isPresent() || interoperable)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--view people, --period and --interoperable need --usage USAGE.csv");
    }
    if (usage.isPresent() && view.isDeeper()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--usage goes with --view ranking or people");
    }
  }

  /** The answer where there is a usage file; empty where there is none. */
  Optional<Sheet> sheet(DependencyGraph graph, Semantics semantics, int top, FailureView view)
      throws IOException {
    if (usage.isEmpty()) {
      return Optional.empty();
    }
    UsageFile panel = UsageFile.read(usage.get(), Optional.empty());
    Needs needs = PanelNeeds.of(panel, period);
    StrandedSheets sheets =
        StrandedSheets.of(graph, interoperable ? needs.interoperable() : needs, semantics, top);
    note(sheets, spec.commandLine().getErr());
    return Optional.of(view == FailureView.PEOPLE ? sheets.people() : sheets.ranking());
  }

  private static void note(StrandedSheets sheets, PrintWriter notes) {
    int count = sheets.unplaced().size();
    if (count > 0) {
      notes.println(
          "services that are no node, taken to stay up: "
              + String.join(", ", sheets.unplaced().stream().limit(5).toList())
              + (count > 5 ? ", ..." : ""));
    }
  }
}
