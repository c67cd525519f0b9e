package org.chokepoint.cli.usage;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.FirmsFile;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measures;
import org.chokepoint.usage.FirmGroups;
import org.chokepoint.usage.Flow;
import org.chokepoint.usage.Homing;
import org.chokepoint.usage.HomingTally;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PanelShares;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.Reliance;
import org.chokepoint.usage.ServiceUse;
import org.chokepoint.usage.ServiceUseTally;
import org.chokepoint.usage.SwitchingTally;
import org.chokepoint.usage.Tally;

/**
 * One line for each market at its last period, or the one asked: how many people, who leads, how
 * concentrated, how many have no second service, how many of the leader's, and how many changed
 * their main service since the period before. Where there are several markets, reliance besides.
 */
final class SummaryView implements View {
  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) throws IOException {
    List<Person> persons = file.persons();
    Map<Integer, Integer> periods =
        new TreeMap<>(Choice.periodOfMarket(file, persons, question.period()));
    List<ServiceUse> uses = Tally.of(new ServiceUseTally(), persons);
    List<Homing> homings = Tally.of(new HomingTally(), persons);
    Sheet.Builder markets =
        Sheet.named(
            "summary",
            "market",
            "period",
            "users",
            "persons",
            "services",
            "leader",
            "leader_share",
            "hhi",
            "single_homing",
            "services_per_user",
            "leader_only",
            "switched",
            "since");
    for (Homing homing : homings) {
      if (periods.getOrDefault(homing.market(), -1) == homing.period()) {
        List<ServiceUse> cell =
            uses.stream()
                .filter(use -> use.market() == homing.market())
                .filter(use -> use.period() == homing.period())
                .filter(use -> use.region() == ServiceUse.ANYWHERE)
                .toList();
        market(markets, file, homing, cell, persons);
      }
    }
    return List.of(markets.sheet(), reliance(file, question, periods));
  }

  private static void market(
      Sheet.Builder sheet,
      UsageFile file,
      Homing homing,
      List<ServiceUse> cell,
      List<Person> persons) {
    PanelCodes codes = file.codes();
    Shares shares = PanelShares.byUsers(cell, codes);
    ServiceUse leader =
        cell.stream()
            .max(
                Comparator.comparingLong((ServiceUse use) -> use.users().weight())
                    .thenComparing(Comparator.comparingInt(ServiceUse::service).reversed()))
            .orElseThrow();
    Optional<String> before = before(codes, codes.periods().get(homing.period()));
    sheet.row(
        codes.markets().get(homing.market()),
        codes.periods().get(homing.period()),
        codes.people(homing.users().weight()),
        BigDecimal.valueOf(homing.users().persons()),
        cell.size(),
        codes.services().get(leader.service()),
        shares.empty() ? Optional.empty() : Optional.of(shares.share(0).value()),
        Outcomes.value(Measures.hhi().of(shares)),
        Outcomes.number(homing.single()),
        Outcomes.number(homing.servicesPerUser()),
        part(leader.loyal().weight(), leader.users().weight()),
        before.flatMap(
            earlier ->
                switched(
                    homing.market(),
                    new SwitchingTally(Choice.period(file, earlier), homing.period()),
                    persons)),
        before);
  }

  private static Optional<String> before(PanelCodes codes, String period) {
    return PeriodSequence.steps(codes.periods()).stream()
        .filter(step -> step.later().equals(period))
        .map(PeriodSequence.Step::earlier)
        .findFirst();
  }

  /** Of those with a main service in both periods, the fraction that changed it. */
  private static Optional<Double> switched(int market, SwitchingTally tally, List<Person> persons) {
    long both = 0;
    long changed = 0;
    for (Flow flow : Tally.of(tally, persons)) {
      if (flow.market() == market && flow.from() != Flow.OUTSIDE && flow.to() != Flow.OUTSIDE) {
        both = Math.addExact(both, flow.people().weight());
        changed = Math.addExact(changed, flow.switched() ? flow.people().weight() : 0);
      }
    }
    return part(changed, both);
  }

  private static Optional<Double> part(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole).value());
  }

  private static Sheet reliance(
      UsageFile file, UsageQuestion question, Map<Integer, Integer> periods) throws IOException {
    Sheet.Builder sheet =
        Sheet.named(
            "reliance",
            "period",
            "users",
            "reliance_mean",
            "reliance_majority",
            "largest_majority_of",
            "of_users");
    FirmGroups groups = FirmsFile.groups(question.firms(), file.codes());
    for (Reliance reliance : RelianceView.of(file, groups, question)) {
      if (file.codes().markets().size() > 1 && periods.containsValue(reliance.period())) {
        var top =
            reliance.majorityOf().entrySet().stream()
                .max(Comparator.comparingLong(entry -> entry.getValue().weight()));
        sheet.row(
            file.codes().periods().get(reliance.period()),
            file.codes().people(reliance.people().weight()),
            Outcomes.number(reliance.mean()),
            Outcomes.number(reliance.majorityShare()),
            top.map(entry -> groups.names().get(entry.getKey())),
            top.flatMap(entry -> part(entry.getValue().weight(), reliance.people().weight())));
      }
    }
    return sheet.sheet();
  }
}
