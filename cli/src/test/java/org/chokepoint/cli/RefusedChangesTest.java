package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remedies --change}: changes that are not clear, or not possible. */
class RefusedChangesTest {
  @TempDir Path folder;

  private ChangedGraph graph() {
    return new ChangedGraph(folder);
  }

  @Test
  void groupIsNamedWhereANodeHasSeveralSites() throws IOException {
    String dependencies = graph().file("two.csv", "dependent,provider\nx,p\nx,q\ny,p\ny,q\n");
    String nodes =
        graph().file("kinds.csv", "node,kind,users\nx,service,1\np,site,\nq,site,\ny,service,\n");
    String[] arguments = {
      "remedies", dependencies, "--nodes", nodes, "--fail", "p", "--change", "second-site:x:r"
    };
    Run vague = Run.of(arguments);
    assertThat(vague.code()).isEqualTo(2);
    assertThat(vague.err())
        .contains(
            "--change: found groups =p, =q of 'x' in second-site:x:r, expected one group with one"
                + " member; name the group after the node");
    arguments[7] = "second-site:x:=p:r";
    assertThat(Run.of(arguments).out()).containsPattern("lost_weight +1 +0 +-1");
    arguments[3] =
        graph().file("site.csv", "node,kind,users\nx,service,1\np,site,\nq,power,\ny,service,\n");
    arguments[7] = "dispersal:x";
    assertThat(Run.of(arguments).out()).containsPattern("lost_weight +1 +0 +-1");
  }

  @Test
  void everyMistakeIsListedWithTheNearestName() throws IOException {
    Run run =
        graph()
            .remedies(
                "--fail",
                "dc11",
                "--change",
                "second-sight:big:dc2",
                "--change",
                "second-site:big",
                "--change",
                "second-site:bigg:dc2",
                "--change",
                "second-site:shop:dc2",
                "--change",
                "extra-provider:shop:dsn:ns3",
                "--change",
                "extra-provider:shop:dns:ns2",
                "--change",
                "extra-provider:shop:dns:shop",
                "--change",
                "dispersal:ns1",
                "--change",
                "interoperability:mesenger",
                "--change",
                "divestiture:a:dc2:a",
                "--change",
                "merger:a",
                "--change",
                "merger:a,bb",
                "--change",
                "merger:a,a",
                "--change",
                "second-site:big:dc2");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--fail: found 'dc11', expected a node of the dependencies; did you mean 'dc1'")
        .contains(
            "--change: found 'second-sight' in second-sight:big:dc2, expected a change; did you"
                + " mean 'second-site'?")
        .contains(
            "--change: found 'second-site:big', expected second-site:NODE:SITE or NODE:GROUP:SITE;"
                + " write it as in second-site:login:dc2")
        .contains(
            "--change: found 'bigg' in second-site:bigg:dc2, expected a node of the dependencies;"
                + " did you mean 'big'?")
        .contains("found no single site of 'shop' in second-site:shop:dc2")
        .contains("found 'dsn' in extra-provider:shop:dsn:ns3, expected a group of 'shop'; did you")
        .contains("found 'ns2', in group 'dns' already in extra-provider:shop:dns:ns2")
        .contains("found 'shop', the dependent itself in extra-provider:shop:dns:shop")
        .contains("found no single site of 'ns1' in dispersal:ns1")
        .contains("of which the nodes file names two services or more; did you mean 'messenger'?")
        .contains("found 'dc2' in divestiture:a:dc2:a, expected a node of 'a'; did you mean 'dc1'?")
        .contains("found 'a' twice in divestiture:a:dc2:a, expected another buyer than the seller")
        .contains("found 'merger:a', expected merger:HOLDER,HOLDER; write it as in merger:a,b")
        .contains("found 'bb' in merger:a,bb, expected a firm of the nodes file; did you mean 'b'?")
        .contains("found 'a' twice in merger:a,a, expected two different holders")
        .contains("15 faults");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() throws IOException {
    Run run =
        graph()
            .remedies(
                "--change",
                "second-site:big:dc2",
                "--k",
                "3",
                "--harden",
                "--view",
                "singles",
                "--fail",
                "dc1",
                "--fail-holder",
                "aa");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--k: found --change as well, expected one of them: --k is of the search")
        .contains("--harden: found --change as well")
        .contains("--view: found --change as well")
        .contains("--fail-holder: found --fail as well")
        .contains("--fail-holder: found 'aa', expected a firm of the nodes file; did you mean 'a'?")
        .contains("5 faults");
    assertThat(graph().remedies("--fail-holder", "a").err())
        .contains("--fail-holder: found no --change, expected --change; add --change")
        .contains("1 fault");
  }
}
