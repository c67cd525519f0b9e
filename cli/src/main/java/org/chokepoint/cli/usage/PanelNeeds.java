package org.chokepoint.cli.usage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.graph.need.Need;
import org.chokepoint.graph.need.NeedClass;
import org.chokepoint.graph.need.Needs;
import org.chokepoint.graph.need.PersonClass;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Person;

/** The needs of the persons of a panel, in one period of each market. */
public final class PanelNeeds {
  private final PanelCodes codes;
  private final Map<Integer, Integer> periodOfMarket;
  private final List<NeedClass> classes = new ArrayList<>();
  private final List<PersonClass> people = new ArrayList<>();

  private PanelNeeds(PanelCodes codes, Map<Integer, Integer> periodOfMarket) {
    this.codes = codes;
    this.periodOfMarket = periodOfMarket;
  }

  /**
   * The needs, with each person known over all of them.
   *
   * @param period the period of every market; each market's last where none is asked for
   * @throws org.chokepoint.table.FaultyInput if the file does not have the period
   */
  public static Needs of(UsageFile file, Optional<String> period) {
    List<Person> persons = file.persons();
    PanelNeeds needs = new PanelNeeds(file.codes(), Choice.periodOfMarket(file, persons, period));
    persons.forEach(needs::add);
    return Needs.counted(needs.classes, needs.people);
  }

  private void add(Person person) {
    Map<Need, List<String>> met = new HashMap<>();
    long weight = 0;
    int end;
    for (int cell = 0; cell < person.rows(); cell = end) {
      end = person.cellEnd(cell);
      if (Integer.valueOf(person.period(cell)).equals(periodOfMarket.get(person.market(cell)))) {
        Need need =
            new Need(
                codes.markets().get(person.market(cell)), codes.periods().get(person.period(cell)));
        List<String> services = services(person, cell, end);
        long here = person.weightIn(cell, end);
        classes.add(new NeedClass(need, services, people(here)));
        met.put(need, services);
        weight = Math.max(weight, here);
      }
    }
    if (!met.isEmpty()) {
      people.add(new PersonClass(met, people(weight)));
    }
  }

  private List<String> services(Person person, int cell, int end) {
    List<String> services = new ArrayList<>();
    for (int row = cell; row < end; row = person.serviceEnd(row, end)) {
      services.add(codes.services().get(person.service(row)));
    }
    return services;
  }

  private BigDecimal people(long weight) {
    return codes.people(weight);
  }
}
