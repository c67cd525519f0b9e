package org.chokepoint.cli.usage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.usage.Overlap;
import org.chokepoint.usage.OverlapTally;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.Tally;

/** Of the users of one service, who also uses another; each market's last period unless asked. */
final class OverlapView implements View {
  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    PanelCodes codes = file.codes();
    List<Person> persons = file.persons();
    Map<Integer, Integer> periods = Choice.periodOfMarket(file, persons, question.period());
    Optional<Integer> service = Choice.service(file, question.service());
    Sheet.Builder sheet =
        Sheet.named(
            "overlap",
            "market",
            "period",
            "service",
            "also_uses",
            "users",
            "both",
            "share",
            "persons");
    Tally.of(new OverlapTally(), persons).stream()
        .filter(pair -> pair.service() != pair.other())
        .filter(pair -> periods.getOrDefault(pair.market(), -1) == pair.period())
        .filter(pair -> service.isEmpty() || service.get() == pair.service())
        .sorted(
            Comparator.comparingInt(Overlap::market)
                .thenComparing(pair -> -pair.users().weight())
                .thenComparingInt(Overlap::service)
                .thenComparing(pair -> -pair.both().weight())
                .thenComparingInt(Overlap::other))
        .forEach(
            pair ->
                sheet.row(
                    codes.markets().get(pair.market()),
                    codes.periods().get(pair.period()),
                    codes.services().get(pair.service()),
                    codes.services().get(pair.other()),
                    codes.people(pair.users().weight()),
                    codes.people(pair.both().weight()),
                    Outcomes.number(pair.share()),
                    BigDecimal.valueOf(pair.both().persons())));
    return List.of(sheet.sheet());
  }
}
