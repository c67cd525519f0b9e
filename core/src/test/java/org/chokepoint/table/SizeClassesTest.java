package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassesTest {
  private static final String HEADER =
      "market,period,firm,value,role,product,firms,smallest,largest\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "m,2022,rest,20,residual,,4,6,|4 firms with 20 between them, each at least 6",
        "m,2022,rest,20,residual,,4,,4.9|4 firms with 20 between them, each at most 4.9",
        "m,2022,rest,20,residual,,,6,5|smallest 6 above largest 5",
        "m,2022,rest,20,residual,,0,,|0 firms with 20 between them",
        "m,2022,rest,0,residual,,3,,|3 firms with 0 between them",
        "m,2022,rest,5,residual,,,6,|smallest 6 above value 5",
        "m,2022,a,5,firm,,2,,|'2' in a row with role firm",
      })
  void whatCannotBeIsNamed(String row, String found) throws IOException {
    TableReading shares = Files.read(CanonicalTables.SHARE, HEADER + row + "\n");
    assertThat(SizeClasses.faults(shares))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(FaultKind.IMPOSSIBLE_SIZE_CLASS);
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.found()).isEqualTo(found);
            });
  }

  @Test
  void firmsThatCanHaveTheValuePass() throws IOException {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            HEADER
                + """
                m,2022,a,60,firm,chat,,,
                m,2022,a,10,firm,pay,,,
                m,2022,small,20,residual,,4,5,5
                m,2022,tiny,10,residual,,,0.5,2
                """);
    assertThat(shares.faults()).isEmpty();
    assertThat(SizeClasses.faults(shares)).isEmpty();
  }

  @Test
  void aFirmBothWholeAndByProductIsCountedTwice() throws IOException {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE, HEADER + "m,2022,a,60,firm,,,,\nm,2022,a,10,firm,pay,,,\n");
    assertThat(SizeClasses.faults(shares))
        .extracting(Fault::message)
        .singleElement()
        .asString()
        .contains("a product of 'a', which line 2 has whole", "remove the row of the whole firm");
  }
}
