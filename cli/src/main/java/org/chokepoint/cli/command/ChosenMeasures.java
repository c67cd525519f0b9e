package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.ownership.OwnershipMeasure;
import org.chokepoint.ownership.OwnershipMeasures;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The measures somebody asked for by name.
 *
 * @param ofShares those of shares alone
 * @param ofOwners those that need to know who owns whom
 */
record ChosenMeasures(List<Measure> ofShares, List<OwnershipMeasure> ofOwners) {

  /**
   * All measures where nobody asked for some; those of owners only where owners are known.
   *
   * @throws ParameterException naming every id that is not known or cannot be computed
   */
  static ChosenMeasures of(List<String> ids, boolean owners, CommandSpec spec) {
    if (ids.isEmpty()) {
      return new ChosenMeasures(Measures.all(), owners ? OwnershipMeasures.all() : List.of());
    }
    List<Measure> ofShares = new ArrayList<>();
    List<OwnershipMeasure> ofOwners = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String id : ids) {
      Measures.named(id).ifPresent(ofShares::add);
      OwnershipMeasures.named(id).ifPresent(ofOwners::add);
      if (Measures.named(id).isEmpty() && OwnershipMeasures.named(id).isEmpty()) {
        faults.add("no measure '" + id + "'; " + NearestName.hint(id, known()));
      } else if (!owners && Measures.named(id).isEmpty()) {
        faults.add("measure '" + id + "' needs to know who owns whom: add --ownership FILE");
      }
    }
    if (!faults.isEmpty()) {
      throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), faults));
    }
    return new ChosenMeasures(ofShares, ofOwners);
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>(Measures.ids());
    OwnershipMeasures.all().forEach(measure -> known.add(measure.card().id().text()));
    return known;
  }
}
