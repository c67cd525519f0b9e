package org.chokepoint.cli.usage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.Person;

/** Which periods and services of a panel somebody means. */
final class Choice {
  private Choice() {}

  /** The period asked for of each market that has people in it; without one each market's last. */
  static Map<Integer, Integer> periodOfMarket(
      UsageFile file, List<Person> persons, Optional<String> period) {
    List<String> names = file.codes().periods();
    List<String> order = PeriodSequence.inOrder(names);
    Comparator<Integer> byTime = Comparator.comparingInt(code -> order.indexOf(names.get(code)));
    Optional<Integer> asked = period.map(name -> period(file, name));
    Map<Integer, Integer> chosen = new HashMap<>();
    for (Person person : persons) {
      for (int cell = 0; cell < person.rows(); cell = person.cellEnd(cell)) {
        int here = person.period(cell);
        if (asked.isEmpty() || asked.get() == here) {
          chosen.merge(
              person.market(cell), here, (one, two) -> byTime.compare(one, two) >= 0 ? one : two);
        }
      }
    }
    return chosen;
  }

  /** The code of a period. */
  static int period(UsageFile file, String name) {
    return code(file, "period", name, file.codes().periods());
  }

  /** The code of a service, or none where none is meant. */
  static Optional<Integer> service(UsageFile file, Optional<String> name) {
    return name.map(id -> code(file, "service_id", id, file.codes().services()));
  }

  private static int code(UsageFile file, String column, String name, List<String> known) {
    if (!known.contains(name)) {
      throw file.unknown(column, name, known);
    }
    return PanelCodes.code(known, name);
  }
}
