package org.chokepoint.cli.usage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Flow;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.SwitchingTally;
import org.chokepoint.usage.Tally;

/** Where people went from each period to the next of its kind; only to one period if asked. */
final class SwitchingView implements View {
  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    question.period().ifPresent(name -> Choice.period(file, name));
    Optional<Integer> service = Choice.service(file, question.service());
    List<Person> persons = file.persons();
    Sheet.Builder sheet =
        Sheet.named(
            "switching",
            "market",
            "earlier",
            "later",
            "from",
            "to",
            "users",
            "share_of_from",
            "persons");
    for (PeriodSequence.Step step : PeriodSequence.steps(file.codes().periods())) {
      if (question.period().isEmpty() || question.period().get().equals(step.later())) {
        List<Flow> flows =
            Tally.of(
                new SwitchingTally(
                    Choice.period(file, step.earlier()), Choice.period(file, step.later())),
                persons);
        add(sheet, file.codes(), step, flows, service);
      }
    }
    return List.of(sheet.sheet());
  }

  /** Markets that the panel has in both periods: in others everybody would join or leave. */
  private static Set<Integer> inBoth(List<Flow> flows) {
    Set<Integer> earlier = new HashSet<>();
    Set<Integer> later = new HashSet<>();
    for (Flow flow : flows) {
      if (flow.from() != Flow.OUTSIDE) {
        earlier.add(flow.market());
      }
      if (flow.to() != Flow.OUTSIDE) {
        later.add(flow.market());
      }
    }
    earlier.retainAll(later);
    return earlier;
  }

  private record Origin(int market, int service) {}

  private static void add(
      Sheet.Builder sheet,
      PanelCodes codes,
      PeriodSequence.Step step,
      List<Flow> flows,
      Optional<Integer> service) {
    Map<Origin, Long> before = new HashMap<>();
    for (Flow flow : flows) {
      before.merge(new Origin(flow.market(), flow.from()), flow.people().weight(), Math::addExact);
    }
    Set<Integer> inBoth = inBoth(flows);
    for (Flow flow : flows) {
      boolean asked =
          service.isEmpty() || service.get() == flow.from() || service.get() == flow.to();
      if (asked && inBoth.contains(flow.market())) {
        long all = before.getOrDefault(new Origin(flow.market(), flow.from()), 0L);
        sheet.row(
            codes.markets().get(flow.market()),
            step.earlier(),
            step.later(),
            flow.from() == Flow.OUTSIDE ? "(joined)" : codes.services().get(flow.from()),
            flow.to() == Flow.OUTSIDE ? "(left)" : codes.services().get(flow.to()),
            codes.people(flow.people().weight()),
            flow.from() == Flow.OUTSIDE || all == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(flow.people().weight(), all).value()),
            BigDecimal.valueOf(flow.people().persons()));
      }
    }
  }
}
