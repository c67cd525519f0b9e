package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random damage to a good file: every answer is rows or faults, never an exception. */
class BrokenBytesTest {
  private static final String GOOD =
      "market,period,firm,value,unit,role\n"
          + "메신저,2022-10,카카오,45.0,percent,firm\n".repeat(30)
          + "\"a \"\"b\"\"\",2022-Q1,\"x, y\",1e2,users,total\n";

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void damagedFileIsAnsweredWithPlaces(int seed) {
    Random random = new Random(seed);
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) "\",\n\r\0-".charAt(random.nextInt(6));
    }
    TableReading reading = Files.read(CanonicalTables.SHARE, bytes);
    assertThat(reading.rows().size()).isLessThanOrEqualTo((int) reading.rowsRead());
    Wholes.faults(reading);
    for (Fault fault : reading.faults()) {
      assertThat(fault.line()).isBetween(0L, 40L);
      assertThat(fault.message().lines().count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noiseIsNeverAcceptedAsRows(int seed) throws java.io.IOException {
    byte[] noise = new byte[1 + new Random(seed).nextInt(4_000)];
    new Random(seed).nextBytes(noise);
    TableReading reading =
        CsvTable.read(
            TableFile.plain(CanonicalTables.SHARE, "noise"), () -> new ByteArrayInputStream(noise));
    assertThat(reading.rows()).isEmpty();
    assertThat(reading.faults()).isNotEmpty();
  }
}
