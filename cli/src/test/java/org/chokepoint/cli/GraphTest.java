package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependency graphs in the formats of others, and converting them. */
class GraphTest {
  private static final String TREE =
      """
      <opsa-mef><define-fault-tree name="t">
      <define-gate name="chat"><or><gate name="site"/><basic-event name="login"/></or></define-gate>
      <define-gate name="site"><and><basic-event name="dc1"/><basic-event name="dc2"/></and>
      </define-gate>
      <define-basic-event name="login"><float value="0.01"/></define-basic-event>
      <define-basic-event name="dc1"/><define-basic-event name="dc2"/>
      </define-fault-tree></opsa-mef>
      """;

  @TempDir Path folder;

  @Test
  void failuresReadEveryFormat() throws IOException {
    String tree = file("tree.xml", TREE);
    Run fromTree = Run.of("failures", tree, "--format", "csv");
    assertThat(fromTree.code()).isZero();
    assertThat(fromTree.out()).contains("login,2,2,0.4", "dc1,1,1,0.2", "site,2,2,0.4");
    String graphml = file("tree.graphml", Run.of("graph", tree, "--to", "graphml").out());
    assertThat(Run.of("failures", graphml, "--format", "csv").out()).isEqualTo(fromTree.out());
    Run fromList =
        Run.of("failures", file("us-dns-202304", "1,a.com,dyn,Third\n1,b.com,dyn,Third\n"));
    assertThat(fromList.out()).contains("dyn               3            3      1.0000");
  }

  @Test
  void listsOfSeveralNeedsMakeOneGraph() throws IOException {
    String dns = file("us-dns", "1,a.com,dyn,Third\n1,a.com,x,unknown\n");
    String ca = file("us-ca", "1,a.com,isrg,Third,True\n");
    Run run = Run.of("graph", dns, ca, "--to", "csv");
    assertThat(run.out())
        .isEqualTo(
            """
            dependent_id,provider_id,group_id,required,evidence,probability
            a.com,isrg,ca,1,measured,1
            a.com,dyn,dns,1,measured,1
            """);
    assertThat(run.err())
        .contains("1 lines name a provider of unknown kind and are left out")
        .contains("csv holds dependencies only: what is known of 3 nodes is left out");
    String names = file("names.csv", "name,firm\ndyn,Oracle\n");
    Run named = Run.of("graph", dns, ca, "--need", "name,proof", "--aliases", names, "--to", "csv");
    assertThat(named.out()).contains("a.com,Oracle,name,1", "a.com,isrg,proof,1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "graphml", "dot", "json"})
  void everyFormatIsWrittenToStandardOutput(String format) throws IOException {
    Run run = Run.of("graph", file("tree.xml", TREE), "--to", format);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("login").endsWith("\n");
  }

  @Test
  void nodesOfAFileAreKept() throws IOException {
    Run run =
        Run.of(
            "graph",
            file("d.csv", "dependent,provider\napp,dc\n"),
            "--nodes",
            file("n.csv", "node,users,kind\napp,5,service\ndc,,site\n"),
            "--to",
            "json");
    assertThat(run.out()).contains("\"users\" : 5").contains("\"kind\" : \"site\"");
  }

  @Test
  void providerThatTheNodesFileDoesNotListIsRefused() throws IOException {
    String dependencies = file("d.csv", "dependent,provider\napp,dc\nops,dc\n");
    Run run = Run.of("failures", dependencies, "--nodes", file("n.csv", "node,users\napp,1\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("d.csv:2, column 'provider_id': found 'dc'")
        .contains("d.csv:3, column 'provider_id': found 'dc'")
        .contains("2 faults");
    Run listed =
        Run.of("failures", dependencies, "--nodes", file("n.csv", "node,users\napp,1\ndc,\n"));
    assertThat(listed.code()).isZero();
    assertThat(listed.err()).contains("1 nodes have no row in the nodes file");
  }

  @Test
  void mistakesOfCommandAndFilesEndWithCodeTwo() throws IOException {
    String tree = file("tree.xml", TREE);
    assertThat(Run.of("graph", tree, "--to", "jsn").err()).contains("did you mean 'json'");
    assertThat(Run.of("graph", tree).code()).isEqualTo(2);
    Run missing = Run.of("graph", "none.xml", "none.csv", "--to", "csv", "--nodes", "none");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("none.xml: found no such file").contains("3 faults");
    Run itself = Run.of("failures", file("d.csv", "dependent,provider\na,a\n"));
    assertThat(itself.code()).isEqualTo(2);
    assertThat(itself.err()).contains("d.csv:2", "[self-dependent]");
    assertThat(Run.of("failures", file("notes", "hello\n")).err()).contains("[unknown-format]");
  }

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, text);
    return path.toString();
  }
}
