package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.failures.Failures;
import org.chokepoint.jobs.io.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The failure job on a drawn dataset of 40 providers, some of them in loops, and 400 consumers. */
class FailuresTest {
  private static final int PROVIDERS = 40;
  private static final int CONSUMERS = 400;

  @Test
  void classesOfConsumersGiveTheRanksOfTheWholeGraph(@TempDir Path folder) throws IOException {
    Trial trial = drawn(folder);
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      InputTables tables = InputTables.of(warehouse, trial.latest().tables(), List.of("drawn"));
      List<String> whole = printed(failures(tables, 1, Long.MAX_VALUE).ranks());
      assertThat(whole).hasSize(2 * (PROVIDERS + CONSUMERS));
      assertThat(whole).anyMatch(row -> row.contains("black-start") && !row.contains(",1,"));
      for (int partitions : List.of(1, 5, 16)) {
        assertThat(printed(failures(tables, partitions, 0).ranks())).isEqualTo(whole);
      }
      assertThat(printed(failures(tables, 3, Long.MAX_VALUE).ranks())).isEqualTo(whole);
      assertThat(printed(failures(tables, 3, 0).holdings()))
          .isEqualTo(printed(failures(tables, 1, Long.MAX_VALUE).holdings()))
          .anyMatch(row -> row.contains("owner,fund"));
    }
  }

  private static Failures failures(InputTables tables, int partitions, long largest) {
    return Failures.of(
        tables.dependency().repartition(partitions),
        tables.node().repartition(partitions),
        tables.firm(),
        tables.ownership(),
        largest);
  }

  private static List<String> printed(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(",")).sorted().toList();
  }

  private static Trial drawn(Path folder) throws IOException {
    Random random = new Random(4);
    StringBuilder nodes = new StringBuilder("node_id,users,firm_id,country\n");
    StringBuilder needs = new StringBuilder("dependent_id,provider_id,group_id,required\n");
    for (int p = 0; p < PROVIDERS; p++) {
      nodes.append("p").append(p).append(",,f").append(p % 7).append(",KR\n");
      need("p" + p, 1 + p % 2, random, needs);
    }
    for (int c = 0; c < CONSUMERS; c++) {
      nodes.append("c").append(c).append(",").append(random.nextInt(1_000)).append(",,\n");
      need("c" + c, 1 + random.nextInt(2), new Random(random.nextInt(60)), needs);
    }
    StringBuilder firms = new StringBuilder("firm_id,name,parent_id\n");
    for (int f = 0; f < 7; f++) {
      firms.append("f%s,Firm %s,%s\n".formatted(f, f, f < 2 ? "fund" : "f" + f));
    }
    firms.append("fund,Fund,fund\n");
    Trial trial = new Trial(folder);
    trial.dataset(
        "drawn",
        Map.of("node", nodes.toString(), "dependency", needs.toString(), "firm", firms.toString()));
    trial.run("drawn");
    return trial;
  }

  private static void need(String dependent, int groups, Random random, StringBuilder rows) {
    for (int g = 0; g < groups; g++) {
      TreeSet<Integer> members = new TreeSet<>();
      for (int m = 1 + random.nextInt(3); m > 0; m--) {
        members.add(random.nextInt(PROVIDERS));
      }
      members.removeIf(member -> dependent.equals("p" + member));
      int required = members.isEmpty() ? 0 : 1 + random.nextInt(members.size());
      for (int member : members) {
        rows.append("%s,p%s,g%s,%s\n".formatted(dependent, member, g, required));
      }
    }
  }
}
