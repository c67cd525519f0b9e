package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.OutageSheets;
import org.chokepoint.cli.input.DemandFile;
import org.chokepoint.cli.input.GraphFiles;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.time.Demand;
import org.chokepoint.graph.time.DemandPlan;
import org.chokepoint.graph.time.Losses;
import org.chokepoint.graph.time.NodeState;
import org.chokepoint.graph.time.NodeTime;
import org.chokepoint.graph.time.Restoration;
import org.chokepoint.graph.time.Timeline;
import org.chokepoint.table.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows an outage through a user's own file. */
@Command(
    name = "outage",
    description = "Say when each node falls and returns in an outage, and what is lost.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "DEPENDENCIES.csv: dependent,provider; optional group,required,buffer_hours (how long",
      "the dependent lives without the group), switch_hours (to switch to this provider).",
      "NODES.csv: node; optional users,restore_hours,restart_hours. DEMAND.csv: hour (of the",
      "week, 0 is Monday 00:00),demand; optional node."
    })
public final class OutageCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  /** What to print. */
  enum View {
    /** When each node falls and returns. */
    TIMELINE,
    /** How much is up at each hour. */
    CURVE,
    /** What is lost. */
    LOSSES
  }

  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Option(names = "--nodes", paramLabel = "NODES.csv", description = "Weights and hours of nodes.")
  Optional<Path> nodes = Optional.empty();

  @Mixin OutageOptions options = new OutageOptions();

  @Option(
      names = "--demand",
      paramLabel = "DEMAND.csv",
      description = "How use is spread over the week; needs --at.")
  Optional<Path> demand = Optional.empty();

  @Option(names = "--weight", paramLabel = "COLUMN", description = "Weight column; users.")
  String weight = "users";

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "The most people there are, where the weight is people.")
  Optional<BigDecimal> population = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "HOUR",
      description = "losses: the hour at which the count ends, whatever is still down.")
  Optional<BigDecimal> until = Optional.empty();

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description = "steady (default) or black-start (everything is off at hour 0).")
  String semantics = Semantics.STEADY.id();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "${COMPLETION-CANDIDATES}; timeline without it.")
  View view = View.TIMELINE;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Semantics chosen = semantics();
    check();
    UserGraph graph =
        GraphFiles.readWithNodes(dependencies, nodes, weight, spec.commandLine().getErr());
    Timeline timeline = Timeline.of(graph.graph(), options.outage(graph, chosen));
    DemandPlan plan =
        demand.isPresent()
            ? DemandFile.read(demand.get(), options.start(), graph.graph().names())
            : new DemandPlan(options.start(), Demand.FLAT, Map.of());
    note(timeline);
    Sheet sheet =
        switch (view) {
          case TIMELINE -> OutageSheets.timeline(timeline, options.at.map(at -> options.start()));
          case CURVE -> OutageSheets.curve(Restoration.of(timeline, population), graph.graph());
          case LOSSES ->
              OutageSheets.losses(
                  Losses.of(timeline, plan, until, population),
                  graph.graph(),
                  graph.weighs(weight) ? weight : "nodes");
        };
    new Printer(spec.commandLine().getOut()).print(format, sheet);
    return 0;
  }

  private void note(Timeline timeline) {
    PrintWriter err = spec.commandLine().getErr();
    List<String> unrepaired = in(timeline, NodeState.UNREPAIRED);
    if (!unrepaired.isEmpty()) {
      err.println(
          unrepaired.size()
              + " nodes do not return, because they are or need a failed node without restore hours"
              + " (--restore NODE=HOURS): "
              + some(unrepaired));
    }
    List<String> circular = in(timeline, NodeState.CIRCULAR);
    if (!circular.isEmpty()) {
      err.println(
          circular.size()
              + " nodes wait, by way of others, for themselves (--start NODE=HOUR starts one by"
              + " hand): "
              + some(circular));
    }
  }

  private static List<String> in(Timeline timeline, NodeState state) {
    return timeline.nodes().stream()
        .filter(node -> node.state() == state)
        .map(NodeTime::node)
        .toList();
  }

  private static String some(List<String> names) {
    String shown = String.join(", ", names.stream().limit(NAMED).toList());
    return names.size() > NAMED ? shown + ", ..." : shown;
  }

  private void check() {
    if (demand.isPresent() && options.at.isEmpty()) {
      throw mistake("--demand needs --at: the hour of the week at which the outage starts");
    }
    if (population.filter(people -> people.signum() < 0).isPresent()) {
      throw mistake("--population " + population.orElseThrow() + ", expected none below 0");
    }
    BigDecimal end = until.orElse(BigDecimal.ZERO);
    if (end.signum() < 0 || end.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
      throw mistake("--until " + end + ", expected 0 to 1,000,000");
    }
  }

  private Semantics semantics() {
    if (!Semantics.ids().contains(semantics)) {
      throw mistake(
          "no semantics '" + semantics + "'; " + NearestName.hint(semantics, Semantics.ids()));
    }
    return Semantics.valueOf(semantics.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private CommandLine.ParameterException mistake(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
