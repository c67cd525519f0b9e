package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who counts as one holder, from files to stored results. */
class LensTest {
  private static final String MARKET = "market_id,name,geography\nchat,Chat,KR\n";
  private static final String FIRM = "firm_id,name,parent_id\na,A,\nb,B,old_group\nc,C,new_group\n";
  private static final String AFFILIATION =
      "firm_id,parent_id,from,to\nb,new_group,2023-01-01,\nc,alone,,2022-06-01\n";
  private static final String SHARE =
      """
      market_id,period,firm_id,product,value
      chat,2021,a,talk,30
      chat,2021,a,mail,20
      chat,2021,b,,30
      chat,2021,c,,20
      chat,2023,a,talk,30
      chat,2023,a,mail,20
      chat,2023,b,,30
      chat,2023,c,,20
      """;

  @Test
  void rowsFirmsAndGroupsOfTheTimeAreThreeCounts(@TempDir Path folder) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", MARKET);
    tables.put("firm", FIRM);
    tables.put("affiliation", AFFILIATION);
    tables.put("share", SHARE);
    Trial trial = new Trial(folder).dataset("lenses", tables);
    trial.run();
    Map<String, Double> hhi = new LinkedHashMap<>();
    for (Row row : trial.rows("result", "measure = 'hhi'")) {
      hhi.put(row.getString(3) + " " + row.getString(6), row.getDouble(8));
    }
    assertThat(hhi)
        .containsOnly(
            Map.entry("2021 row", 2600.0),
            Map.entry("2021 firm", 3800.0),
            Map.entry("2021 group", 3800.0),
            Map.entry("2023 row", 2600.0),
            Map.entry("2023 firm", 3800.0),
            Map.entry("2023 group", 5000.0));
  }
}
