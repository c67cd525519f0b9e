package org.chokepoint.cli.command;

import java.util.Locale;
import org.chokepoint.graph.Semantics;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The semantics a user names. */
final class ChosenSemantics {
  private ChosenSemantics() {}

  static Semantics of(String word, CommandSpec spec) {
    if (!Semantics.ids().contains(word)) {
      throw new ParameterException(
          spec.commandLine(),
          "no semantics '" + word + "'; " + NearestName.hint(word, Semantics.ids()));
    }
    return Semantics.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
