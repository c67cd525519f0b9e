package org.chokepoint.cli.answer;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.graph.cut.Repair;
import org.chokepoint.graph.cut.Rescue;

/** What single change would have saved each node that fell. */
public final class RepairSheet {
  private static final Optional<Object> NONE = Optional.empty();

  private RepairSheet() {}

  /** A row for each change, or one that says that none would. */
  public static Sheet of(List<Rescue> rescues, int top) {
    Sheet.Builder sheet = Sheet.named("repairs", "node", "change", "at", "group", "steps");
    for (Rescue rescue : rescues.subList(0, Math.min(top, rescues.size()))) {
      if (rescue.repairs().isEmpty()) {
        sheet.row(rescue.node(), "none: no single change saves it", NONE, NONE, NONE);
      }
      for (Repair repair : rescue.repairs()) {
        sheet.row(
            rescue.node(), repair.change().id(), repair.node(), repair.group(), repair.steps());
      }
    }
    return sheet.sheet();
  }
}
