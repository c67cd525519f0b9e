package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.change.Disagreements;
import org.chokepoint.cli.answer.ScenarioSheets;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.scenario.MergerRules;
import org.chokepoint.scenario.Ruling;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.WhatIf;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import picocli.CommandLine.Model.CommandSpec;

/** Plays a scenario that can be played and prints what comes of it. */
final class ScenarioAnswer {
  private final CommandSpec spec;
  private final Format format;
  private final MergerRules rules;
  private Sheet further = Sheet.named("measures", "measure", "before", "after", "delta").sheet();

  ScenarioAnswer(CommandSpec spec, Format format, MergerRules rules) {
    this.spec = spec;
    this.format = format;
    this.rules = rules;
  }

  /** Rows that stand below the measures, in the same columns. */
  ScenarioAnswer further(Sheet rows) {
    further = rows;
    return this;
  }

  /** Prints measures, rules, notes, and sheets that stand before the notes. */
  void print(
      Scenario scenario, MarketOptions.Chosen chosen, List<String> assumptions, Sheet... more)
      throws IOException {
    WhatIf whatIf = played(scenario, chosen);
    List<Ruling> rulings = whatIf.joining().map(rules::of).orElse(List.of());
    List<String> notes = new ArrayList<>(whatIf.assumptions());
    notes.addAll(assumptions);
    Disagreements.sides(whatIf.before(), whatIf.after())
        .ifPresent(
            sides ->
                notes.add(
                    "more concentrated by "
                        + sides.rises()
                        + ", less by "
                        + sides.falls()
                        + ": "
                        + sides.why()));
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(ScenarioSheets.measures(whatIf).followedBy(further));
    sheets.add(ScenarioSheets.rules(rulings));
    if (format == Format.TABLE) {
      sheets.add(ScenarioSheets.meanings(rulings));
    }
    sheets.addAll(List.of(more));
    sheets.add(ScenarioSheets.notes(whatIf.description(), notes, rulings));
    new Printer(spec.commandLine().getOut()).print(format, sheets.toArray(new Sheet[0]));
  }

  private static WhatIf played(Scenario scenario, MarketOptions.Chosen chosen) {
    try {
      return scenario.on(chosen.shares());
    } catch (ArithmeticException tooFine) {
      throw new FaultyInput(
          List.of(
              new Fault(
                  FaultKind.TOO_PRECISE,
                  "",
                  "market " + chosen.cell().market(),
                  0,
                  "",
                  "amounts that after the scenario need more than 18 digits",
                  "at most 18",
                  "round the shares or the scenario's numbers, or use a larger unit")));
    }
  }
}
