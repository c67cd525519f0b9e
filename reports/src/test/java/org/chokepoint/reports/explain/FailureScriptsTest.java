package org.chokepoint.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.graph.Dependency;
import org.chokepoint.graph.DependencyGraph;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.graph.SingleFailures;
import org.chokepoint.graph.Weighted;
import org.chokepoint.reports.explain.FailureScripts.Group;
import org.chokepoint.reports.table.CsvTables;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that follow a failure through a graph print what the engine computes. */
class FailureScriptsTest {
  /** Alternatives, two of three, a need without a group, a loop, and a name full of quotes. */
  private static final ReleaseTables GRAPH =
      new CsvTables(
          Map.of(
              "dependency",
              """
              dataset,dependent_id,provider_id,group_id,required
              d,chat,one,site,1
              d,chat,two,site,1
              d,chat,login,,1
              d,login,one,,1
              d,pay,chat,a,2
              d,pay,login,a,2
              d,pay,two,a,2
              d,"say ""yes""\\",pay,,1
              d,control,network,,1
              d,network,control,,1
              d,network,two,,1
              """));

  private static final Map<String, BigDecimal> WEIGHTS =
      new TreeMap<>(
          Map.of(
              "chat", new BigDecimal("40"),
              "pay", new BigDecimal("2.5"),
              "say \"yes\"\\", new BigDecimal("100"),
              "network", new BigDecimal("7")));

  private static DependencyGraph graph(List<ReleaseRow> rows) {
    List<Weighted> weighted = new ArrayList<>();
    WEIGHTS.forEach((node, weight) -> weighted.add(new Weighted(node, weight)));
    return DependencyGraph.of(
        weighted,
        rows.stream()
            .map(
                row ->
                    new Dependency(
                        row.text("dependent_id"),
                        row.text("provider_id"),
                        row.text("group_id").isEmpty()
                            ? "=" + row.text("provider_id")
                            : row.text("group_id"),
                        Integer.parseInt(row.text("required")),
                        "stated",
                        1,
                        0,
                        0))
            .toList());
  }

  @Test
  void everyFailureUnderBothMeaningsOfDown(@TempDir Path folder) throws Exception {
    assumeTrue(Scripts.python(), "no /usr/bin/python3");
    List<ReleaseRow> rows = ReleaseRow.of(GRAPH.table("dependency"));
    List<Group> groups = FailureScripts.groups(rows);
    assertThat(groups).hasSize(8);
    StringBuilder all = new StringBuilder();
    List<String> computed = new ArrayList<>();
    for (Semantics semantics : Semantics.values()) {
      for (Failure failure : SingleFailures.of(graph(rows), semantics)) {
        FailureScripts scripts = new FailureScripts(failure.node(), groups, WEIGHTS, semantics);
        all.append(scripts.snippets().get(0).code());
        computed.add(
            failure.failedNodes()
                + " "
                + failure.lostWeight().stripTrailingZeros().toPlainString());
      }
    }
    List<String> printed =
        Scripts.lines(folder, all.toString()).stream()
            .map(line -> line.replaceFirst("\\.0$", ""))
            .toList();
    assertThat(printed).isEqualTo(computed);
    assertThat(computed.subList(0, computed.size() / 2))
        .as("the loop starts only where everything runs already")
        .isNotEqualTo(computed.subList(computed.size() / 2, computed.size()));
  }
}
