package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.cli.answer.RemedySheets;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Addition;
import org.chokepoint.graph.remedy.BestAdditions;
import org.chokepoint.graph.remedy.Comparison;
import org.chokepoint.graph.remedy.Interoperability;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.graph.remedy.Threats;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the changes that would have helped most, or compares those that are stated. */
@Command(
    name = "remedies",
    description = "Find the changes that leave the least to lose, or compare stated ones.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Columns of the answer: step,change,dependent,group,loss_before,loss_after,reduction,gap.",
      "A change gives a group one more member that never fails: second_site, dispersal (of a",
      "control plane) or extra_provider. gap: how much less another choice could leave at most.",
      "With --change: measure,before,after,delta; the rows failed_nodes and lost_weight with --fail",
      "or --fail-holder only."
    })
public final class RemediesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DEPENDENCIES.csv", description = "Who needs whom.")
  Path dependencies = Path.of("");

  @Mixin GraphOptions options = new GraphOptions();

  @Option(names = "--k", paramLabel = "N", description = "How many changes; 2.")
  int most = 2;

  @Mixin ThreatOptions threats = new ThreatOptions();

  @Mixin ChangeOptions changes = new ChangeOptions();

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
    read.ifPresent(on -> threats.check(on, mistakes));
    changes.check(threats.fail, mistakes);
    Optional<StatedChanges> stated =
        read.flatMap(on -> changes.stated(on, threats.fail, semantics, mistakes));
    if (most < 1) {
      mistakes.add(
          FaultKind.OUT_OF_RANGE, "--k", String.valueOf(most), "1 or more", "correct the number");
    }
    mistakes.throwIfAny();
    stated.ifPresent(made -> made.strangers().forEach(spec.commandLine().getErr()::println));
    List<Sheet> sheets =
        stated.isPresent() ? stated.get().sheets() : found(read.orElseThrow(), semantics);
    new Printer(spec.commandLine().getOut()).print(format, sheets);
    return 0;
  }

  private List<Sheet> found(GraphOptions.Read on, Semantics semantics) {
    DependencyGraph graph = on.graph();
    RemedySheets sheets = new RemedySheets(graph, node -> on.nodes().is(node, "site"));
    List<Addition> candidates = new ArrayList<>(Addition.extraMembers(graph));
    if (harden) {
      candidates.addAll(Addition.hardenings(graph));
    }
    Threats feared = threats.feared(on);
    List<String> notes = notes(semantics, feared);
    Sheet sheet;
    if (view == View.SINGLES) {
      List<Interoperability> mandates = mandates(on);
      sheet =
          sheets.singles(
              BestAdditions.singles(graph, feared, candidates, threats.objective, semantics),
              mandates,
              mandates.stream().map(mandate -> compared(graph, mandate, semantics)).toList());
    } else {
      BestAdditions.Answer answer =
          BestAdditions.of(graph, feared, candidates, most, threats.objective, semantics);
      notes.add(quality(answer));
      sheet = sheets.additions(answer);
    }
    Sheet.Builder noted = Sheet.named("notes", "note");
    notes.forEach(noted::row);
    return List.of(sheet, noted.sheet());
  }

  private List<Interoperability> mandates(GraphOptions.Read on) {
    List<Interoperability> mandates = new ArrayList<>();
    if (!threats.fail.isEmpty()) {
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
    return Comparison.of(before, mandate.on(before), threats.fail, semantics);
  }

  private List<String> notes(Semantics semantics, Threats feared) {
    List<String> notes = new ArrayList<>();
    notes.add("semantics " + semantics.id());
    notes.add(threats.loss(feared));
    notes.add("an added member is taken never to fail, and to need nobody");
    return notes;
  }

  private static String quality(BestAdditions.Answer answer) {
    return answer.exact()
        ? "exact: no other choice of as many changes leaves less"
        : "not proven best: no choice of as many changes leaves less than "
            + answer.atLeast().stripTrailingZeros().toPlainString();
  }
}
