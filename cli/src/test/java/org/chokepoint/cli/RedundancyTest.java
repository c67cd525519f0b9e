package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merger costs in redundancy. */
class RedundancyTest {
  /** Four sites on one provider each, three on either of a and b, one on either of a and c. */
  private static final String SITES =
      """
      dependent,provider,group,required
      s1,a,,
      s2,b,,
      s3,c,,
      s4,d,,
      s5,a,dns,1
      s5,b,dns,1
      s6,a,dns,1
      s6,b,dns,1
      s7,a,dns,1
      s7,c,dns,1
      """;

  private static final String SHARES =
      "market,period,firm,value\nm,2024,a,40\nm,2024,b,30\nm,2024,c,20\nm,2024,e,10\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void mergerShowsTheRedundancyItCosts() throws IOException {
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,b",
            "--dependencies",
            file("d.csv", SITES),
            "--format",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    // every node counts as 1: a takes itself and s1, b itself and s2, both also s5 and s6
    assertThat(run.out())
        .contains("\nredundancy_loss,0,2,2\n")
        .contains("\nlost_weight_together,4,6,2\n")
        .contains("\nfailed_nodes_together,4,6,2\n");
  }

  @Test
  void nodesOfAFirmFailTogether() throws IOException {
    String nodes =
        file("n.csv", "node,firm,users\na,x,\nd,x,\nb,b,\nc,,\ns4,,4\ns5,,5\ns6,,6\ns7,,7\n");
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES.replace(",a,", ",x,")),
            "--market",
            "m",
            "--firms",
            "x,b",
            "--dependencies",
            file("d.csv", SITES),
            "--nodes",
            nodes,
            "--format",
            "csv");
    assertThat(run.out())
        .contains("\nredundancy_loss,0,11,11\n")
        .contains("\nlost_weight_together,4,15,11\n");
  }

  @Test
  void pairsShowRedundancyLossBesideTheRise() throws IOException {
    String[] pairs = {
      "merger",
      file("s.csv", SHARES),
      "--market",
      "m",
      "--pairs",
      "--rules",
      "us",
      "--dependencies",
      file("d.csv", SITES),
      "--format",
      "csv",
      "--by",
      "redundancy_loss"
    };
    String out = Run.of(pairs).out();
    assertThat(out.lines().findFirst().orElseThrow()).endsWith(",met,possible,redundancy_loss");
    assertThat(out.lines().skip(1).map(line -> line.substring(0, 3)))
        .containsExactly("a,b", "a,c", "b,c", "a,e", "b,e", "c,e");
    assertThat(out.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)))
        .containsExactly("2", "1", "0", "", "", "");
  }

  @Test
  void firmWithoutNodesIsRefused() throws IOException {
    Run run =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,e",
            "--dependencies",
            file("d.csv", SITES));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--dependencies: found no node of firm 'e' and no node named 'e'")
        .contains("add --nodes with a column 'firm'");
    Run lone =
        Run.of(
            "merger",
            file("s.csv", SHARES),
            "--market",
            "m",
            "--firms",
            "a,b",
            "--nodes",
            file("n.csv", "node\na\n"),
            "--by",
            "redundancy_loss");
    assertThat(lone.err()).contains("--nodes: found no --dependencies").contains("2 faults");
  }
}
