package org.chokepoint.cli.usage;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.FirmsFile;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;
import org.chokepoint.usage.FirmGroups;
import org.chokepoint.usage.Headcount;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.Reliance;
import org.chokepoint.usage.RelianceTally;
import org.chokepoint.usage.Tally;
import org.chokepoint.usage.UsageMeasure;
import org.chokepoint.usage.UsageMeasures;

/** How much of what people need hangs on one group; the panel's last period unless asked. */
final class RelianceView implements View {
  private static final int[] PERCENTS = {10, 25, 50, 75, 90};

  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) throws IOException {
    FirmGroups groups = FirmsFile.groups(question.firms(), file.codes());
    int period = question.period().map(name -> Choice.period(file, name)).orElse(last(file));
    Sheet.Builder measures = Sheet.named("measures", "period", "measure", "value", "reason");
    Sheet.Builder majorities =
        Sheet.named("majority_of", "period", "group", "users", "user_share", "persons");
    Sheet.Builder histogram =
        Sheet.named("histogram", "period", "from_points", "to_points", "users", "user_share");
    for (Reliance reliance : of(file, groups, question)) {
      if (reliance.period() == period) {
        measures(measures, file.codes(), reliance);
        majorities(majorities, file.codes(), groups, reliance);
        histogram(histogram, file.codes(), reliance);
      }
    }
    return List.of(measures.sheet(), majorities.sheet(), histogram.sheet());
  }

  static List<Reliance> of(UsageFile file, FirmGroups groups, UsageQuestion question) {
    return Tally.of(
        new RelianceTally(groups.codes(), question.needsBy(), question.servicesBy()),
        file.persons());
  }

  private static int last(UsageFile file) {
    List<String> order = PeriodSequence.inOrder(file.codes().periods());
    return order.isEmpty() ? -1 : Choice.period(file, order.get(order.size() - 1));
  }

  private static void measures(Sheet.Builder sheet, PanelCodes codes, Reliance reliance) {
    String period = codes.periods().get(reliance.period());
    for (UsageMeasure<Reliance> measure : UsageMeasures.RELIANCE) {
      Outcome outcome = measure.outcome(reliance);
      sheet.row(
          period, measure.card().id().text(), Outcomes.value(outcome), Outcomes.reason(outcome));
    }
    for (int percent : PERCENTS) {
      OptionalDouble quantile = reliance.quantile(percent);
      if (quantile.isPresent()) {
        sheet.row(period, "reliance_p" + percent, quantile.getAsDouble(), Optional.<String>empty());
      }
    }
  }

  private static void majorities(
      Sheet.Builder sheet, PanelCodes codes, FirmGroups groups, Reliance reliance) {
    reliance.majorityOf().entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Integer, Headcount> entry) -> -entry.getValue().weight())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry ->
                sheet.row(
                    codes.periods().get(reliance.period()),
                    groups.names().get(entry.getKey()),
                    codes.people(entry.getValue().weight()),
                    share(entry.getValue().weight(), reliance),
                    BigDecimal.valueOf(entry.getValue().persons())));
  }

  private static void histogram(Sheet.Builder sheet, PanelCodes codes, Reliance reliance) {
    List<Long> bins = reliance.histogram();
    for (int bin = 0; bin < bins.size(); bin++) {
      sheet.row(
          codes.periods().get(reliance.period()),
          1000 * bin,
          1000 * (bin + 1),
          codes.people(bins.get(bin)),
          share(bins.get(bin), reliance));
    }
  }

  private static Optional<Double> share(long weight, Reliance reliance) {
    long all = reliance.people().weight();
    return all == 0 ? Optional.empty() : Optional.of(Ratio.of(weight, all).value());
  }
}
