package org.chokepoint.cli.answer;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.measure.Undefined;
import org.chokepoint.measure.Value;
import org.chokepoint.scenario.pricing.Screen;

/** The pricing screens of a merger. */
public final class PricingSheet {
  private PricingSheet() {}

  /** One row for each screen of each firm. */
  public static Sheet of(List<Screen> screens) {
    Sheet.Builder sheet = Sheet.named("pricing", "screen", "firm", "value", "unit", "reason");
    for (Screen screen : screens) {
      Optional<Value> value =
          screen.outcome() instanceof Value number ? Optional.of(number) : Optional.empty();
      sheet.row(
          screen.id(),
          screen.firm(),
          value.map(Value::amount),
          screen.unit(),
          value
              .map(Value::note)
              .or(
                  () ->
                      screen.outcome() instanceof Undefined undefined
                          ? Optional.of(undefined.reason())
                          : Optional.empty())
              .filter(reason -> !reason.isEmpty()));
    }
    return sheet.sheet();
  }
}
