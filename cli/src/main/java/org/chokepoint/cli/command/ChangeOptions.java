package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.exchange.ChangeWords;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Holdings;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.Situation;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes that are stated, to be compared instead of searched for. */
final class ChangeOptions {
  private static final List<String> OF_THE_SEARCH =
      List.of("--k", "--objective", "--threats", "--harden", "--view");

  @Option(
      names = "--change",
      paramLabel = "CHANGE",
      description = {
        "Make this change and compare, instead of a search; repeat it for several:",
        "second-site:NODE:[GROUP:]SITE, extra-provider:DEPENDENT:GROUP:PROVIDER,",
        "dispersal:NODE[:GROUP], interoperability:MARKET,",
        "divestiture:SELLER:NODE,...:BUYER, merger:HOLDER,HOLDER."
      })
  List<String> changes = new ArrayList<>();

  @Option(
      names = "--fail-holder",
      paramLabel = "FIRM",
      description = "With --change: the outage of all nodes of this firm of the nodes file.")
  Optional<String> failHolder = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  /** Keeps options that do not go together among the mistakes. */
  void check(List<String> fail, Mistakes mistakes) {
    if (failHolder.isPresent() && changes.isEmpty()) {
      mistakes.add(
          FaultKind.BAD_SETTING, "--fail-holder", "no --change", "--change", "add --change");
    }
    if (failHolder.isPresent() && !fail.isEmpty()) {
      mistakes.add(
          FaultKind.BAD_SETTING, "--fail-holder", "--fail as well", "one of them", "leave one out");
    }
    for (String option : OF_THE_SEARCH) {
      if (!changes.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption(option)) {
        mistakes.add(
            FaultKind.BAD_SETTING,
            option,
            "--change as well",
            "one of them: " + option + " is of the search",
            "leave one out");
      }
    }
  }

  /** The changes stated, where there are any; what is wrong with them is kept. */
  Optional<StatedChanges> stated(
      GraphOptions.Read on, List<String> fail, Semantics semantics, Mistakes mistakes) {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    Situation before = new Situation(on.graph(), firms(on));
    List<String> firms = before.holdings().stream().map(Holding::holder).toList();
    failHolder
        .filter(holder -> !firms.contains(holder))
        .ifPresent(
            holder ->
                mistakes.add(
                    FaultKind.UNKNOWN_REFERENCE,
                    "--fail-holder",
                    "'" + holder + "'",
                    "a firm of the nodes file",
                    firms.isEmpty()
                        ? "fill the column 'firm' of the nodes file"
                        : NearestName.hint(holder, firms)));
    List<Remedy> read =
        new ChangeWords(on.nodes().scene("--change"), mistakes::add).read(changes, before);
    return Optional.of(new StatedChanges(before, read, fail, failHolder, semantics));
  }

  private static List<Holding> firms(GraphOptions.Read on) {
    Map<String, String> firms = new TreeMap<>();
    on.nodes()
        .nodes()
        .forEach((name, node) -> node.firm().ifPresent(firm -> firms.put(name, firm)));
    firms.keySet().retainAll(on.graph().names());
    return Holdings.of("firm", firms);
  }
}
