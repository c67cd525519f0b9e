package org.chokepoint.cli.usage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Headcount;
import org.chokepoint.usage.Incident;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.IncidentTally;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.ServiceImpact;
import org.chokepoint.usage.Substitution;
import org.chokepoint.usage.Tally;

/**
 * What an incident did: the services, deepest dip first, and where the users of the fallen went.
 */
final class IncidentView implements View {
  private record Subject(int market, int service) {}

  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    PanelCodes codes = file.codes();
    Optional<Integer> hit = Choice.service(file, question.service());
    IncidentPeriods periods =
        new IncidentPeriods(
            periods(file, question.baseline()),
            periods(file, question.incident()),
            periods(file, question.after()));
    Incident incident = Tally.of(new IncidentTally(periods), file.persons());
    Sheet.Builder services =
        Sheet.named(
            "services",
            "market",
            "service",
            "baseline",
            "incident",
            "after",
            "dip",
            "dipped",
            "returned",
            "lost",
            "gained",
            "stayed",
            "return");
    Sheet.Builder byPeriod = Sheet.named("periods", "market", "service", "period", "users");
    Set<Subject> fallen = new HashSet<>();
    incident.services().stream()
        .sorted(
            Comparator.comparingInt(ServiceImpact::market)
                .thenComparing(
                    impact -> impact.dip().map(Ratio::value).orElse(-1e9),
                    Comparator.reverseOrder())
                .thenComparingInt(ServiceImpact::service))
        .forEach(
            impact -> {
              if (hit.map(service -> service == impact.service()).orElse(falling(impact))) {
                fallen.add(new Subject(impact.market(), impact.service()));
              }
              service(services, codes, impact, question.returnAt());
              for (int i = 0; i < periods.all().size(); i++) {
                byPeriod.row(
                    codes.markets().get(impact.market()),
                    codes.services().get(impact.service()),
                    codes.periods().get(periods.all().get(i)),
                    people(codes, impact.byPeriod().get(i)));
              }
            });
    Sheet.Builder substitutes =
        Sheet.named(
            "substitutes",
            "market",
            "hit",
            "substitute",
            "already_both",
            "gained_from_hit",
            "now_both",
            "switched",
            "gained_in_all");
    for (Substitution pair : incident.substitutions()) {
      if (fallen.contains(new Subject(pair.market(), pair.hit()))) {
        substitute(substitutes, codes, pair);
      }
    }
    return List.of(services.sheet(), substitutes.sheet(), byPeriod.sheet());
  }

  private static List<Integer> periods(UsageFile file, List<String> names) {
    names.forEach(name -> Choice.period(file, name));
    return PeriodSequence.inOrder(names).stream().map(name -> Choice.period(file, name)).toList();
  }

  private static boolean falling(ServiceImpact impact) {
    return impact.dip().filter(dip -> dip.numerator().signum() > 0).isPresent();
  }

  private static void service(
      Sheet.Builder sheet, PanelCodes codes, ServiceImpact impact, Ratio returnAt) {
    boolean later = !impact.periods().after().isEmpty();
    sheet.row(
        codes.markets().get(impact.market()),
        codes.services().get(impact.service()),
        people(codes, impact.baseline()),
        people(codes, impact.incident()),
        later ? people(codes, impact.after()) : Optional.empty(),
        Outcomes.number(impact.dip()),
        people(codes, impact.dipped()),
        later ? people(codes, impact.returned()) : Optional.empty(),
        later ? people(codes, impact.lost()) : Optional.empty(),
        people(codes, impact.gained()),
        people(codes, impact.stayed()),
        comeback(codes, impact, returnAt));
  }

  private static String comeback(PanelCodes codes, ServiceImpact impact, Ratio returnAt) {
    if (impact.dip().isEmpty()) {
      return "no users before";
    }
    if (!impact.fell(returnAt)) {
      return "did not fall";
    }
    int period = impact.returnPeriod(returnAt).orElse(-1);
    return period < 0 ? "not returned within the panel" : codes.periods().get(period);
  }

  private static void substitute(Sheet.Builder sheet, PanelCodes codes, Substitution pair) {
    sheet.row(
        codes.markets().get(pair.market()),
        codes.services().get(pair.hit()),
        codes.services().get(pair.substitute()),
        people(codes, pair.already()),
        people(codes, pair.gained()),
        people(codes, pair.both()),
        people(codes, pair.switched()),
        people(codes, pair.allGained()));
  }

  private static Object people(PanelCodes codes, Headcount users) {
    return codes.people(users.weight());
  }
}
