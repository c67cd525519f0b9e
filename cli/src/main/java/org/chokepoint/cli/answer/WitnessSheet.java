package org.chokepoint.cli.answer;

import java.util.List;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.Witness;

/** Why each node fell. */
public final class WitnessSheet {
  private WitnessSheet() {}

  /** The first of them, in their order: a row for each fallen group. */
  public static Sheet of(List<Witness> witnesses, int top) {
    Sheet.Builder sheet =
        Sheet.named("witnesses", "node", "group", "required", "up", "because", "path", "evidence");
    for (Witness witness : witnesses.subList(0, Math.min(top, witnesses.size()))) {
      sheet.row(
          witness.node(),
          witness.group(),
          witness.required(),
          witness.up(),
          witness.because(),
          witness.path(),
          witness.evidence());
    }
    return sheet.sheet();
  }
}
