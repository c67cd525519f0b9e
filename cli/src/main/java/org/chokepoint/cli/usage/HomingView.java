package org.chokepoint.cli.usage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.usage.Homing;
import org.chokepoint.usage.HomingTally;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Tally;
import org.chokepoint.usage.UsageMeasure;
import org.chokepoint.usage.UsageMeasures;

/** How many services people use side by side; every period unless one is asked. */
final class HomingView implements View {
  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    PanelCodes codes = file.codes();
    Optional<Integer> period = question.period().map(name -> Choice.period(file, name));
    Sheet.Builder measures =
        Sheet.named("measures", "market", "period", "measure", "value", "reason");
    Sheet.Builder levels =
        Sheet.named(
            "levels", "market", "period", "services_used", "users", "user_share", "persons");
    for (Homing homing : Tally.of(new HomingTally(), file.persons())) {
      if (period.isEmpty() || period.get() == homing.period()) {
        String market = codes.markets().get(homing.market());
        String when = codes.periods().get(homing.period());
        for (UsageMeasure<Homing> measure : UsageMeasures.HOMING) {
          Outcome outcome = measure.outcome(homing);
          measures.row(
              market,
              when,
              measure.card().id().text(),
              Outcomes.value(outcome),
              Outcomes.reason(outcome));
        }
        long all = homing.users().weight();
        for (Homing.Level level : homing.levels()) {
          levels.row(
              market,
              when,
              level.services(),
              codes.people(level.users().weight()),
              all == 0
                  ? Optional.empty()
                  : Optional.of(Ratio.of(level.users().weight(), all).value()),
              BigDecimal.valueOf(level.users().persons()));
        }
      }
    }
    return List.of(measures.sheet(), levels.sheet());
  }
}
