package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph of ten nodes on which {@code remedies --change} is tried.
 *
 * @param folder where its files are written
 */
record ChangedGraph(Path folder) {
  /** Ten nodes; their single failures lose 325 together, dc1 alone 130. */
  private static final String DEPENDENCIES =
      """
      dependent,provider,group,required
      big,dc1,,
      one,dc1,,
      two,dc2,,
      talk,one,app,1
      chat,two,app,1
      shop,ns1,dns,1
      shop,ns2,dns,1
      """;

  private static final String NODES =
      """
      node,kind,market,firm,users
      big,service,,,100
      shop,service,,,20
      talk,need,messenger,,30
      chat,need,messenger,,5
      one,service,messenger,,
      two,service,messenger,,
      dc1,site,,a,
      ns1,system,,a,
      dc2,site,,b,
      ns2,system,,b,
      """;

  String dependencies() throws IOException {
    return file("d.csv", DEPENDENCIES);
  }

  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  Run remedies(String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of("remedies", file("d.csv", DEPENDENCIES), "--nodes", file("n.csv", NODES)));
    all.addAll(List.of(options));
    return Run.of(all.toArray(new String[0]));
  }

  String csv(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "csv"));
    Run run = remedies(all.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  JsonNode json(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "json"));
    Run run = remedies(all.toArray(new String[0]));
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  static List<String> notes(JsonNode answer) {
    return answer.path("notes").findValuesAsText("note");
  }
}
