package org.chokepoint.cli.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Outcome;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PanelShares;
import org.chokepoint.usage.ServiceUse;
import org.chokepoint.usage.ServiceUseTally;
import org.chokepoint.usage.Tally;

/** Who used each service of each market, period and region; every period unless one is asked. */
final class SharesView implements View {
  private static final List<Measure> SHOWN =
      Stream.of("hhi", "effective_number", "cr1")
          .flatMap(id -> Measures.named(id).stream())
          .toList();

  private record Cell(int market, int period, int region) {}

  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    PanelCodes codes = file.codes();
    Optional<Integer> period = question.period().map(name -> Choice.period(file, name));
    Map<Cell, List<ServiceUse>> cells = new LinkedHashMap<>();
    for (ServiceUse use : Tally.of(new ServiceUseTally(), file.persons())) {
      boolean doubled = use.region() != ServiceUse.ANYWHERE && codes.regions().size() == 1;
      if (!doubled && (period.isEmpty() || period.get() == use.period())) {
        cells
            .computeIfAbsent(
                new Cell(use.market(), use.period(), use.region()), cell -> new ArrayList<>())
            .add(use);
      }
    }
    Sheet.Builder services =
        Sheet.named(
            "shares",
            "market",
            "period",
            "region",
            "service",
            "users",
            "user_share",
            "persons",
            "only_this",
            "amount",
            "amount_share");
    Sheet.Builder measures =
        Sheet.named(
            "measures", "market", "period", "region", "basis", "measure", "value", "reason");
    cells.forEach(
        (cell, uses) -> {
          services(services, codes, cell, uses);
          measures(measures, codes, cell, "users", PanelShares.byUsers(uses, codes));
          measures(measures, codes, cell, "amount", PanelShares.byAmount(uses, codes));
        });
    return List.of(services.sheet(), measures.sheet());
  }

  private static void services(
      Sheet.Builder sheet, PanelCodes codes, Cell cell, List<ServiceUse> uses) {
    long users = 0;
    long amount = 0;
    for (ServiceUse use : uses) {
      users = Math.addExact(users, use.users().weight());
      amount = Math.addExact(amount, use.amount());
    }
    for (ServiceUse use : uses) {
      sheet.row(
          codes.markets().get(cell.market()),
          codes.periods().get(cell.period()),
          region(codes, cell.region()),
          codes.services().get(use.service()),
          codes.people(use.users().weight()),
          share(use.users().weight(), users),
          BigDecimal.valueOf(use.users().persons()),
          codes.people(use.loyal().weight()),
          codes.amount(use.amount()),
          share(use.amount(), amount));
    }
  }

  private static Optional<Double> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole).value());
  }

  private static void measures(
      Sheet.Builder sheet, PanelCodes codes, Cell cell, String basis, Shares shares) {
    for (Measure measure : SHOWN) {
      Outcome outcome = measure.of(shares);
      sheet.row(
          codes.markets().get(cell.market()),
          codes.periods().get(cell.period()),
          region(codes, cell.region()),
          basis,
          measure.card().id().text(),
          Outcomes.value(outcome),
          Outcomes.reason(outcome));
    }
  }

  private static String region(PanelCodes codes, int region) {
    if (region != ServiceUse.ANYWHERE) {
      return codes.regions().get(region);
    }
    return codes.regions().size() == 1 ? codes.regions().get(0) : "(everywhere)";
  }
}
