package org.chokepoint.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.RemedySheets;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.NodesFile;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Addition;
import org.chokepoint.graph.remedy.BestAdditions;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Interoperability;
import org.chokepoint.graph.remedy.Objective;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.graph.remedy.Threats;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the changes that would have helped most. */
@Command(
    name = "remedies",
    description = "Find the changes that leave the least to lose.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Columns of the answer: step,change,dependent,group,loss_before,loss_after,reduction,gap.",
      "A change gives a group one more member that never fails: second_site, dispersal (of a",
      "control plane) or extra_provider. gap: how much less another choice could leave at most."
    })
public final class RemediesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Mixin GraphOptions options = new GraphOptions();

  @Option(names = "--k", paramLabel = "N", description = "How many changes; 2.")
  int most = 2;

  @Option(
      names = "--objective",
      paramLabel = "NAME",
      description =
          "worst (the worst single failure; default) or expected (each node failing with its"
              + " failure_probability, or all equally likely).")
  Objective objective = Objective.WORST;

  @Option(
      names = "--fail",
      split = ",",
      paramLabel = "NODE",
      description = "One outage of these nodes instead of all single failures.")
  List<String> fail = new ArrayList<>();

  @Option(
      names = "--threats",
      split = ",",
      paramLabel = "KIND",
      description = "Only nodes of these kinds of the nodes file fail, such as site,power.")
  List<String> threats = new ArrayList<>();

  @Option(names = "--harden", description = "A node may also be made to stay up whatever fails.")
  boolean harden;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "additions (together; default) or singles (each change by itself).")
  View view = View.ADDITIONS;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  /** What is listed. */
  enum View {
    ADDITIONS,
    SINGLES
  }

  @Override
  public Integer call() throws IOException {
    Mistakes mistakes = new Mistakes();
    Semantics semantics = options.semantics(mistakes);
    var read = options.read(dependencies, mistakes, spec.commandLine().getErr());
    read.ifPresent(on -> check(on, mistakes));
    if (most < 1) {
      mistakes.add(
          FaultKind.OUT_OF_RANGE, "--k", String.valueOf(most), "1 or more", "correct the number");
    }
    mistakes.throwIfAny();
    GraphOptions.Read on = read.orElseThrow();
    DependencyGraph graph = on.graph();
    RemedySheets sheets = new RemedySheets(graph, node -> on.nodes().is(node, "site"));
    List<Addition> candidates = new ArrayList<>(Addition.extraMembers(graph));
    if (harden) {
      candidates.addAll(Addition.hardenings(graph));
    }
    Threats feared = feared(on);
    List<String> notes = notes(semantics, feared);
    Sheet sheet;
    if (view == View.SINGLES) {
      List<Interoperability> mandates = mandates(on);
      sheet =
          sheets.singles(
              BestAdditions.singles(graph, feared, candidates, objective, semantics),
              mandates,
              mandates.stream().map(mandate -> compared(graph, mandate, semantics)).toList());
    } else {
      BestAdditions.Answer answer =
          BestAdditions.of(graph, feared, candidates, most, objective, semantics);
      notes.add(quality(answer));
      sheet = sheets.additions(answer);
    }
    Sheet.Builder noted = Sheet.named("notes", "note");
    notes.forEach(noted::row);
    new Printer(spec.commandLine().getOut()).print(format, sheet, noted.sheet());
    return 0;
  }

  private void check(GraphOptions.Read on, Mistakes mistakes) {
    for (String node : fail) {
      if (on.graph().number(node).isEmpty()) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            "--fail",
            "'" + node + "'",
            "a node of the dependencies",
            NearestName.hint(node, on.graph().names()));
      }
    }
    if (!fail.isEmpty() && !threats.isEmpty()) {
      mistakes.add(
          FaultKind.BAD_SETTING, "--threats", "--fail as well", "one of them", "leave one out");
    }
    for (String kind : threats) {
      if (on.graph().names().stream().noneMatch(node -> on.nodes().is(node, kind))) {
        mistakes.add(
            FaultKind.UNKNOWN_WORD,
            "--threats",
            "'" + kind + "'",
            "a kind of the nodes file",
            NearestName.hint(
                kind,
                on.nodes().nodes().values().stream()
                    .map(NodesFile.Node::kind)
                    .distinct()
                    .toList()));
      }
    }
  }

  private Threats feared(GraphOptions.Read on) {
    if (!fail.isEmpty()) {
      return Threats.outage(fail);
    }
    List<String> nodes =
        on.graph().names().stream()
            .filter(
                node ->
                    threats.isEmpty()
                        || threats.stream().anyMatch(kind -> on.nodes().is(node, kind)))
            .toList();
    Map<String, BigDecimal> chances = on.nodes().failureProbabilities();
    chances.keySet().retainAll(nodes);
    return objective == Objective.WORST || chances.isEmpty()
        ? Threats.singles(nodes)
        : Threats.singles(chances);
  }

  private List<Interoperability> mandates(GraphOptions.Read on) {
    List<Interoperability> mandates = new ArrayList<>();
    if (!fail.isEmpty()) {
      on.nodes()
          .services()
          .forEach(
              (market, services) -> {
                List<String> known =
                    services.stream().filter(node -> on.graph().number(node).isPresent()).toList();
                if (known.size() > 1) {
                  mandates.add(new Interoperability(market, known));
                }
              });
    }
    return mandates;
  }

  private Comparison compared(
      DependencyGraph graph, Interoperability mandate, Semantics semantics) {
    Situation before = Situation.of(graph);
    return Comparison.of(before, mandate.on(before), fail, semantics);
  }

  private List<String> notes(Semantics semantics, Threats feared) {
    List<String> notes = new ArrayList<>();
    notes.add("semantics " + semantics.id());
    notes.add(
        fail.isEmpty()
            ? "loss: "
                + (objective == Objective.WORST ? "the worst" : expected(feared))
                + " of "
                + feared.threats().size()
                + " single failures"
            : "loss: the outage of " + String.join(", ", fail));
    notes.add("an added member is taken never to fail, and to need nobody");
    return notes;
  }

  private static String expected(Threats feared) {
    return feared.divisor() == 1 ? "the sum of probability times loss" : "the mean";
  }

  private static String quality(BestAdditions.Answer answer) {
    return answer.exact()
        ? "exact: no other choice of as many changes leaves less"
        : "not proven best: no choice of as many changes leaves less than "
            + answer.atLeast().stripTrailingZeros().toPlainString();
  }
}
