package org.chokepoint.usage.sample;

import java.util.List;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.PersonRows;

/** Small samples for tests, of market 0 and period 0. */
final class Samples {
  private Samples() {}

  /** A person of weight 1 who uses these services once each. */
  static Person person(int... services) {
    return weighted(1, services);
  }

  /** A person of a weight who uses these services once each. */
  static Person weighted(long weight, int... services) {
    return within(0, weight, services);
  }

  /** A person of a stratum and weight who uses these services once each. */
  static Person within(int stratum, long weight, int... services) {
    PersonRows rows = new PersonRows().begin(stratum);
    for (int service : services) {
      rows.row(0, 0, service, 0, 1, weight);
    }
    return rows.person();
  }

  /** Their sample, by users. */
  static PanelSample of(List<Person> persons) {
    SampleTally tally = new SampleTally(Counting.USERS);
    persons.forEach(tally::add);
    return tally.result().get(0);
  }
}
