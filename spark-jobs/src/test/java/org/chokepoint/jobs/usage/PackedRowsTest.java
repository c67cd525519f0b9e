package org.chokepoint.jobs.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
  private static final int SIZE = 100;

  @Test
  void whatIsReadIsWhatWasWritten() {
    Random random = new Random(9);
    for (int bits = 0; bits < Long.SIZE; bits++) {
      long[][] written = new long[4][SIZE];
      PackedColumn[] columns = new PackedColumn[4];
      for (int column = 0; column < 4; column++) {
        int unused = Long.SIZE - Math.max(1, (bits + 16 * column) % Long.SIZE);
        for (int row = 0; row < SIZE; row++) {
          written[column][row] = random.nextLong() >>> Math.max(1, unused);
        }
        columns[column] = PackedColumn.of(written[column], SIZE);
      }
      PackedRows rows = PackedRows.room(0, SIZE, columns);
      for (int column = 0; column < 4; column++) {
        for (int row = 0; row < SIZE; row++) {
          int at = rows.start(column) + row * columns[column].width();
          columns[column].put(rows.bytes(), at, written[column][row]);
        }
      }
      for (int column = 0; column < 4; column++) {
        long[] read = new long[SIZE];
        rows.read(column, read, 0);
        assertThat(read).isEqualTo(written[column]);
      }
    }
  }

  @Test
  void aColumnOfOneNumberTakesNoRoom() {
    assertThat(PackedColumn.of(new long[] {7, 7, 7}, 3)).isEqualTo(new PackedColumn(7, 0));
  }
}
