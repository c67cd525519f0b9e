package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

  @Test
  void anIncidentThatEndsBeforeItStartsIsNamed() throws IOException {
    List<Fault> faults =
        faults(
            """
            incident_id,name,start,end
            a,A,2022-10-15T15:19,2022-10-20T23:00
            b,B,2022-10-15T15:19,2022-10-14
            c,C,2022-10-15T15:19,2022-10-15
            d,D,2022-10-15,
            e,E,2022-10-15T15:19,2022-10-15T15:18
            """);
    assertThat(faults).extracting(Fault::line).containsExactly(3L, 6L);
    assertThat(faults)
        .extracting(Fault::message)
        .first()
        .isEqualTo(
            "i.csv:3, column 'end': found '2022-10-14', expected a time not before start,"
                + " 2022-10-15T15:19; correct one of the two [ends-before-start]");
  }

  private static List<Fault> faults(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Spans.faults(
        CsvTable.read(
            TableFile.plain(CanonicalTables.INCIDENT, "i.csv"),
            () -> new ByteArrayInputStream(bytes)));
  }
}
