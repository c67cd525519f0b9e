package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.chokepoint.jobs.cluster.Fingerprint;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.Warehouse;
import org.chokepoint.jobs.plan.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results do not depend on how rows are spread over partitions. */
class SameBitsTest {
  @Test
  void resultsAreTheSameBitsUnderAnyPartitioning(@TempDir Path folder) throws IOException {
    Trial trial = new Trial(folder);
    trial.runOn(Trial.SHIPPED, "kakao-2022", "korea-platforms");
    Release release = trial.latest();
    try (Warehouse warehouse = new Warehouse(trial.home, trial.spark)) {
      InputTables inputs =
          InputTables.of(warehouse, release.tables(), List.of("kakao-2022", "korea-platforms"));
      Map<String, List<String>> once = printed(inputs, 1);
      assertThat(once.get("result")).hasSizeGreaterThan(100);
      assertThat(once.get("witness")).hasSizeGreaterThan(50);
      assertThat(once.get("timeline")).hasSizeGreaterThan(20);
      assertThat(printed(inputs, 3)).isEqualTo(once);
      assertThat(printed(inputs, 17)).isEqualTo(once);
    }
  }

  private static Map<String, List<String>> printed(InputTables inputs, int partitions)
      throws IOException {
    InputTables spread =
        new InputTables(
            inputs.share().repartition(partitions),
            inputs.firm().repartition(partitions),
            inputs.affiliation().repartition(partitions),
            inputs.ownership().repartition(partitions),
            inputs.usage().repartition(partitions),
            inputs.incident().repartition(partitions),
            inputs.outcome().repartition(partitions),
            inputs.market(),
            inputs.node().repartition(partitions),
            inputs.dependency().repartition(partitions));
    Map<String, List<String>> printed = new TreeMap<>();
    for (Map.Entry<String, Supplier<Dataset<Row>>> table :
        Computed.results(spread, everything(inputs), RuleTexts.in(Trial.RULES).books(), Map.of())
            .entrySet()) {
      printed.put(
          table.getKey(),
          table.getValue().get().collectAsList().stream().map(Fingerprint::bits).sorted().toList());
    }
    return printed;
  }

  private static RunPlan everything(InputTables inputs) {
    return RunPlan.everything(
        Set.copyOf(
            inputs.market().select("dataset").distinct().as(Encoders.STRING()).collectAsList()));
  }
}
