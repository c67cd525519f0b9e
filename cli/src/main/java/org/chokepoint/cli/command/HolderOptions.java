package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.answer.FailureView;
import org.chokepoint.cli.answer.HoldingSheet;
import org.chokepoint.cli.input.Holders;
import org.chokepoint.cli.input.UserGraph;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.HoldingFailures;
import org.chokepoint.graph.Semantics;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The failure of all nodes that one holder has. */
final class HolderOptions {
  @Option(
      names = "--by",
      paramLabel = "KIND",
      description = "Fail all that one holds: ${COMPLETION-CANDIDATES}; from the nodes file.")
  Optional<Holders.Kind> by = Optional.empty();

  @Option(
      names = "--ownership",
      paramLabel = "FILE",
      description = "With --by owner: owner,owned,equity,votes; more than half of the votes count.")
  Optional<Path> ownership = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  /** Refuses options that do not go together. */
  void check(FailureView view) {
    boolean owners = by.filter(kind -> kind == Holders.Kind.OWNER).isPresent();
    if (owners != ownership.isPresent()) {
      throw mistake("--by owner and --ownership FILE go together");
    }
    if (by.isPresent() && view != FailureView.RANKING) {
      throw mistake("--by has no --view; leave out one of them");
    }
  }

  /** The answer where a kind of holder was asked for. */
  Optional<Sheet> sheet(UserGraph user, Semantics semantics, int top) {
    if (by.isEmpty()) {
      return Optional.empty();
    }
    List<Holding> holdings = holdings(user);
    if (holdings.isEmpty()) {
      throw mistake(
          "no node has a " + by.get() + "; fill the column " + by.get() + " of the nodes file");
    }
    return Optional.of(
        HoldingSheet.of(
            HoldingFailures.of(user.graph(), holdings, semantics),
            user.graph().totalWeight(),
            top));
  }

  private List<Holding> holdings(UserGraph user) {
    try {
      return Holders.of(user, by.orElseThrow(), ownership);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
