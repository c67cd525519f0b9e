package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a usage file and dependencies to the people of each failure, as stored. */
class NeedsTest {
  private static Map<String, String> panel() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", "market_id,name,geography\ntalk,Talk,KR\n");
    tables.put("firm", "firm_id,name\nchat,Chat\nline,Line\n");
    tables.put(
        "usage",
        """
        user_id,service_id,market_id,period,amount,weight
        1,chat,talk,2022-10,5,10
        2,chat,talk,2022-10,5,20.5
        2,line,talk,2022-10,5,20.5
        3,line,talk,2022-10,5,40
        4,line,talk,2022-10,0,80
        5,chat,talk,2022-10,1,10
        5,line,talk,2022-10,0,10
        """);
    return tables;
  }

  private static Map<String, String> joined() {
    Map<String, String> tables = panel();
    tables.put("node", "node_id\nchat\nline\nsite\nlogin\n");
    tables.put(
        "dependency",
        """
        dependent_id,provider_id
        chat,site
        line,login
        login,line
        """);
    return tables;
  }

  @Test
  void usageBecomesWeightedClassesAndUseOfNothingIsNone(@TempDir Path folder) throws IOException {
    Trial trial = new Trial(folder).dataset("panel", panel());
    trial.run();
    assertThat(trial.rows("need", "true"))
        .extracting(
            row -> row.getString(3) + " " + row.getString(4) + " " + row.<Double>getAs("persons"))
        .containsExactly(
            "need:talk:2022-10:1 line 40.0",
            "need:talk:2022-10:2 chat;line 20.5",
            "need:talk:2022-10:3 chat 20.0");
    assertThat(trial.rows("stranded", "true")).isEmpty();
  }

  @Test
  void peopleOfEachFailureAreStoredAndRecomputed(@TempDir Path folder) throws IOException {
    Trial trial = new Trial(folder).dataset("panel", joined());
    trial.run();
    assertThat(people(trial, "steady"))
        .containsExactlyInAnyOrder(
            "site 40.5 20.0 20.5",
            "chat 40.5 20.0 20.5",
            "line 60.5 40.0 20.5",
            "login 60.5 40.0 20.5");
    assertThat(people(trial, "black-start"))
        .containsExactlyInAnyOrder(
            "site 80.5 80.5 0.0",
            "chat 80.5 80.5 0.0",
            "line 60.5 40.0 20.5",
            "login 60.5 40.0 20.5");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code =
        trial
            .verification(trial.datasets)
            .run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("is what its inputs give");
    assertThat(code).isZero();
  }

  private static List<String> people(Trial trial, String semantics) throws IOException {
    return trial.rows("stranded", "semantics = '" + semantics + "'").stream()
        .map(
            row ->
                row.getString(2)
                    + " "
                    + row.<Double>getAs("affected")
                    + " "
                    + row.<Double>getAs("stranded")
                    + " "
                    + row.<Double>getAs("degraded"))
        .toList();
  }
}
