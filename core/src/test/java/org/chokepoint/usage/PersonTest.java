package org.chokepoint.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  @Test
  void rowsOfOneServiceBecomeOneAndZeroAmountsAreNoUse() {
    Person person =
        new PersonRows()
            .begin(7)
            .row(1, 1, 2, 0, 5, 3)
            .row(0, 1, 1, 0, 0, 9)
            .row(1, 1, 2, 0, 6, 4)
            .person();
    assertThat(person.rows()).isEqualTo(1);
    assertThat(person.amount(0)).isEqualTo(11);
    assertThat(person.weightIn(0, 1)).isEqualTo(4);
    assertThat(person.stratum()).isEqualTo(7);
  }

  @Test
  void theMainServiceIsTheLargestOverRegionsAndOfEqualsTheFirst() {
    Person person =
        new PersonRows()
            .begin(0)
            .row(0, 0, 3, 0, 4, 1)
            .row(0, 0, 1, 0, 2, 1)
            .row(0, 0, 1, 1, 2, 1)
            .row(0, 0, 0, 0, 1, 1)
            .person();
    assertThat(person.mainService(0, person.cellEnd(0))).isEqualTo(1);
    assertThat(person.servicesIn(0, person.cellEnd(0))).isEqualTo(3);
  }

  @Test
  void aBufferIsEmptyAfterItBeginsAgain() {
    PersonRows rows = new PersonRows().begin(0).row(0, 0, 0, 0, 1, 1);
    assertThat(rows.empty()).isFalse();
    assertThat(rows.begin(0).empty()).isTrue();
    assertThat(rows.person().rows()).isZero();
  }

  @Test
  void negativeNumbersAreRefused() {
    PersonRows rows = new PersonRows().begin(0);
    assertThatThrownBy(() -> rows.row(0, 0, 0, 0, -1, 1)).hasMessageContaining("amount -1");
    assertThatThrownBy(() -> rows.row(0, 0, 0, 0, 1, -2)).hasMessageContaining("weight -2");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 33, 1000})
  void rowsAreOrderedWhateverOrderTheyComeIn(int count) {
    Random random = new Random(count);
    List<int[]> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add(new int[] {i % 3, i / 3 % 4, i / 12 % 17, i / 204});
    }
    Collections.shuffle(keys, random);
    PersonRows rows = new PersonRows().begin(0);
    keys.forEach(key -> rows.row(key[0], key[1], key[2], key[3], 1, 1));
    Person person = rows.person();
    assertThat(person.rows()).isEqualTo(count);
    for (int row = 1; row < count; row++) {
      assertThat(key(person, row)).isGreaterThan(key(person, row - 1));
    }
  }

  private static long key(Person person, int row) {
    return ((person.market(row) * 100L + person.period(row)) * 100 + person.service(row)) * 100
        + person.region(row);
  }
}
