package org.chokepoint.usage.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chokepoint.usage.HomingTally;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.IncidentTally;
import org.chokepoint.usage.OverlapTally;
import org.chokepoint.usage.Panels;
import org.chokepoint.usage.Parts;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.RelianceTally;
import org.chokepoint.usage.ServiceUseTally;
import org.chokepoint.usage.SwitchingTally;
import org.chokepoint.usage.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts counted elsewhere are written, read and merged to the same result. */
class WrittenTallyTest {
  static Stream<Supplier<? extends Tally<?, ?>>> tallies() {
    IncidentPeriods periods = new IncidentPeriods(List.of(0), List.of(1), List.of(2));
    return Stream.of(
        ServiceUseTally::new,
        HomingTally::new,
        OverlapTally::new,
        () -> new SwitchingTally(0, 1),
        () -> new IncidentTally(periods),
        () -> new RelianceTally(new int[15], Parts.AMOUNT, Parts.EQUAL));
  }

  @ParameterizedTest
  @MethodSource("tallies")
  <T extends Tally<T, R>, R> void partsSurviveTheWay(Supplier<T> empty)
      throws IOException, ClassNotFoundException {
    List<Person> persons = Panels.persons(Panels.random(new Random(11)));
    R atOnce = Tally.of(empty.get(), persons);
    T left = empty.get();
    T right = empty.get();
    persons.forEach(person -> (person.rows() % 2 == 0 ? left : right).add(person));
    left.merge(readBack(right));
    assertThat(left.result()).isEqualTo(atOnce);
  }

  @ParameterizedTest
  @MethodSource("countings")
  void classesOfPersonsSurviveTheWay(Counting counting) throws IOException, ClassNotFoundException {
    List<Person> persons = Panels.persons(Panels.random(new Random(12)));
    SampleTally tally = new SampleTally(counting);
    List<PanelSample> atOnce = Tally.of(tally, persons);
    List<PanelSample> later = readBack(tally).result();
    assertThat(later).hasSameSizeAs(atOnce);
    for (int i = 0; i < later.size(); i++) {
      assertThat(later.get(i).classes()).isEqualTo(atOnce.get(i).classes());
      assertThat(later.get(i).persons()).isEqualTo(atOnce.get(i).persons());
    }
  }

  static Stream<Counting> countings() {
    return Stream.of(Counting.values());
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"})
  private static <T> T readBack(T tally) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tally);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
