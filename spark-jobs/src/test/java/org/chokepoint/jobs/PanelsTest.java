package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons do, from a usage file to stored results. */
class PanelsTest {
  private static final String USAGE =
      """
      user_id,service_id,market_id,period,amount,weight
      1,a,chat,2022-10-14,5,10
      2,a,chat,2022-10-14,5,10
      2,b,chat,2022-10-14,1,10
      3,a,chat,2022-10-14,5,10
      4,b,chat,2022-10-14,5,10
      5,a,chat,2022-10-14,0,10
      1,a,chat,2022-10-16,5,10
      2,b,chat,2022-10-16,5,10
      3,b,chat,2022-10-16,5,10
      4,b,chat,2022-10-16,5,10
      1,a,chat,2022-10-21,5,10
      2,a,chat,2022-10-21,5,10
      3,b,chat,2022-10-21,5,10
      4,b,chat,2022-10-21,5,10
      1,pay,money,2022-10-14,5,10
      """;

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", "market_id,name,geography\nchat,Chat,KR\nmoney,Money,KR\n");
    tables.put("firm", "firm_id,name,parent_id\na,A,group\nb,B,\npay,Pay,group\n");
    tables.put("incident", "incident_id,name,start,end\nfire,Fire,2022-10-15T15:19,2022-10-20\n");
    tables.put("usage", USAGE);
    return tables;
  }

  @Test
  void homingOverlapSwitchingAndRelianceOfPersons(@TempDir Path folder) throws IOException {
    Trial trial = new Trial(folder).dataset("panel", tables());
    trial.run();
    Map<String, Double> values = new TreeMap<>();
    for (Row row : trial.rows("result", "period = '2022-10-14' and value is not null")) {
      values.putIfAbsent(
          row.getString(2) + " " + row.getString(6) + " " + row.getString(7), row.getDouble(8));
    }
    assertThat(values)
        .containsEntry("chat firm cr1", 0.6)
        .containsEntry("chat firm single_homing", 0.75)
        .containsEntry("chat firm services_per_user", 1.25)
        .containsEntry("panel group reliance_majority", 0.75)
        .containsKey("chat firm hhi_unbiased");
    assertThat(trial.rows("usage_pair", "relation = 'also_uses' and period = '2022-10-14'"))
        .extracting(row -> row.getString(5) + " " + row.getString(6) + " " + row.getDouble(7))
        .containsExactlyInAnyOrder("a b 10.0", "b a 10.0");
    assertThat(trial.rows("usage_pair", "relation = 'switched_to' and period = '2022-10-16'"))
        .extracting(row -> row.getString(5) + " " + row.getString(6) + " " + row.getDouble(7))
        .containsExactlyInAnyOrder("a a 10.0", "a b 20.0", "b b 10.0");
  }

  @Test
  void anIncidentIsReadFromThePeriodsAroundIt(@TempDir Path folder) throws IOException {
    Trial trial = new Trial(folder).dataset("panel", tables());
    trial.run();
    List<Row> rows = trial.rows("incident_use", "incident = 'fire' and service = 'a'");
    assertThat(rows).hasSize(1);
    Row a = rows.get(0);
    assertThat(a.<String>getAs("baseline_periods")).isEqualTo("2022-10-14");
    assertThat(a.<String>getAs("after_periods")).isEqualTo("2022-10-21");
    assertThat(a.<Double>getAs("baseline")).isEqualTo(30);
    assertThat(a.<Double>getAs("during")).isEqualTo(10);
    assertThat(a.<Double>getAs("dip")).isEqualTo(2.0 / 3);
    assertThat(a.<Double>getAs("dipped")).isEqualTo(20);
    assertThat(a.<Double>getAs("returned")).isEqualTo(10);
    assertThat(a.<Double>getAs("lost")).isEqualTo(10);
    assertThat(a.<String>getAs("comeback")).isEqualTo("not within the panel");
    assertThat(trial.rows("incident_use", "service = 'b'").get(0).<String>getAs("comeback"))
        .isEqualTo("did not fall");
  }

  @Test
  void withoutALaterPeriodNobodyIsCalledLost(@TempDir Path folder) throws IOException {
    Map<String, String> tables = tables();
    tables.put(
        "usage",
        USAGE
            .lines()
            .filter(line -> !line.contains("2022-10-21"))
            .collect(Collectors.joining("\n")));
    Trial trial = new Trial(folder).dataset("panel", tables);
    trial.run();
    Row a = trial.rows("incident_use", "service = 'a'").get(0);
    assertThat(a.<Double>getAs("dipped")).isEqualTo(20);
    assertThat(a.<Object>getAs("lost")).isNull();
    assertThat(a.<Object>getAs("returned")).isNull();
    assertThat(a.<String>getAs("comeback")).isEqualTo("not within the panel");
  }
}
