package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is written for other programs and for the page. */
class GraphExportTest {
  private static final String CSV =
      "dependent,provider,group,required\nchat,\"d\"\"c\\\",site,1\nchat,dc2,site,1\nchat,login,,\n";

  private static GraphReading graph() {
    return Exchanged.withNodes(
        Exchanged.read("d.csv", CSV),
        "node,users,kind\nchat,40.5,service\n\"d\"\"c\\\",,site\ndc2,,site\nlogin,,\nalone,,\n");
  }

  @Test
  void dotQuotesWhatNamesHold() {
    assertThat(Exchanged.write(graph(), GraphExport.DOT))
        .isEqualTo(
            """
            digraph dependencies {
              "alone" [label="alone", kind="system"];
              "chat" [label="chat", kind="service", users="40.5"];
              "d\\"c\\\\" [label="d\\"c\\\\", kind="site"];
              "dc2" [label="dc2", kind="site"];
              "login" [label="login", kind="system"];
              "chat" -> "login" [required="1", evidence="stated", probability="1"];
              "chat" -> "d\\"c\\\\" [group_id="site", required="1", evidence="stated", probability="1"];
              "chat" -> "dc2" [group_id="site", required="1", evidence="stated", probability="1"];
            }
            """);
  }

  @Test
  void jsonHasNodesEdgesAndGroups() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Exchanged.write(graph(), GraphExport.JSON));
    assertThat(json.fieldNames()).toIterable().containsExactly("nodes", "edges", "groups");
    assertThat(json.at("/nodes/1").toString())
        .isEqualTo("{\"id\":\"chat\",\"kind\":\"service\",\"users\":40.5}");
    assertThat(json.at("/edges/0").toString())
        .isEqualTo(
            "{\"dependent\":\"chat\",\"provider\":\"login\",\"group\":\"=login\","
                + "\"evidence\":\"stated\",\"probability\":1}");
    assertThat(json.at("/groups/1").toString())
        .isEqualTo(
            "{\"dependent\":\"chat\",\"group\":\"site\",\"required\":1,"
                + "\"members\":[\"d\\\"c\\\\\",\"dc2\"]}");
  }

  @Test
  void csvReadsBackAsItself() {
    String written = Exchanged.write(graph(), GraphExport.CSV);
    assertThat(Exchanged.write(Exchanged.read("d.csv", written), GraphExport.CSV))
        .isEqualTo(written);
    assertThat(written.lines())
        .first()
        .isEqualTo("dependent_id,provider_id,group_id,required,evidence,probability");
  }

  @Test
  void emptyGraphIsWrittenInEveryFormat() {
    GraphReading empty = Exchanged.read("d.csv", "dependent,provider\n");
    for (GraphExport format : GraphExport.values()) {
      assertThat(Exchanged.write(empty, format)).isNotBlank();
    }
    GraphReading back = Exchanged.read("d.graphml", Exchanged.write(empty, GraphExport.GRAPHML));
    assertThat(back.faults()).isEmpty();
    assertThat(back.rows()).isEmpty();
  }

  @Test
  void graphWithFaultsIsNotWritten() {
    GraphReading faulty = Exchanged.read("d.csv", "dependent,provider\na,a\n");
    assertThatThrownBy(() -> Exchanged.write(faulty, GraphExport.CSV))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
