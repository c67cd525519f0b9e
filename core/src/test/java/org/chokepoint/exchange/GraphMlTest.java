package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.exchange.Exchanged.messages;
import static org.chokepoint.exchange.Exchanged.rows;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chokepoint.graph.Semantics;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** GraphML in and out. */
class GraphMlTest {
  private static final List<String> NAMES =
      List.of(
          "quote\"d",
          "a<b",
          "R&D",
          "카카오 로그인",
          "it's",
          "]]>",
          "back\\slash",
          "&amp;",
          "comma,",
          "=x",
          "<!--",
          "a/b",
          "🔥",
          "x\u00e9");

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void graphReadBackIsTheSameGraph(int seed) {
    Random random = new Random(seed);
    GraphReading table =
        Exchanged.withNodes(Exchanged.read("d.csv", dependencies(random)), nodes(random));
    assertThat(messages(table)).isEmpty();
    String written = Exchanged.write(table, GraphExport.GRAPHML);
    GraphReading back = Exchanged.read("d.graphml", written);
    assertThat(messages(back)).isEmpty();
    assertThat(back.notes()).isEmpty();
    assertThat(cells(back.rows())).isEqualTo(cells(table.rows()));
    assertThat(cells(back.nodeRows())).containsAll(cells(table.nodeRows()));
    assertThat(Exchanged.write(back, GraphExport.CSV))
        .isEqualTo(Exchanged.write(table, GraphExport.CSV));
    for (Semantics semantics : Semantics.values()) {
      assertThat(Exchanged.failures(back, semantics))
          .isEqualTo(Exchanged.failures(table, semantics));
    }
  }

  @Test
  void orderOfTheRowsDoesNotChangeTheText() {
    GraphReading one = Exchanged.read("d.csv", "dependent,provider\nb,c\na,b\na,c\n");
    GraphReading other = Exchanged.read("d.csv", "dependent,provider\na,c\nb,c\na,b\n");
    for (GraphExport format : GraphExport.values()) {
      assertThat(Exchanged.write(one, format)).isEqualTo(Exchanged.write(other, format));
    }
  }

  @Test
  void filesOfOtherProgramsAreReadAndWhatIsNoColumnIsTold() {
    GraphReading graph =
        Exchanged.read(
            "other.graphml",
            """
            <?xml version='1.0' encoding='utf-8'?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d2" for="edge" attr.name="group" attr.type="string"/>
              <key id="d1" for="node" attr.name="users" attr.type="int"><default>7</default></key>
              <key id="d0" for="node" attr.name="colour" attr.type="string"/>
              <key id="d3" for="node" yfiles.type="nodegraphics"/>
              <graph edgedefault="directed">
                <desc>one</desc>
                <node id="app"><data key="d0">red</data><data key="d1">12</data></node>
                <node id="dc1"><data key="d3"><y:ShapeNode xmlns:y="y"><y:Fill/></y:ShapeNode>
                </data></node>
                <node id="dc2"/>
                <edge id="e" source="app" target="dc1"><data key="d2">site</data></edge>
                <edge source="app" target="dc2"><data key="d2">site</data></edge>
              </graph>
            </graphml>
            """);
    assertThat(messages(graph)).isEmpty();
    assertThat(rows(graph)).containsExactly("app <- dc1 [site 1]", "app <- dc2 [site 1]");
    assertThat(graph.rows().get(1).line()).isEqualTo(14);
    assertThat(graph.nodeRows())
        .extracting(row -> row.decimal("users").intValueExact())
        .containsExactly(12, 7, 7);
    assertThat(graph.notes())
        .containsExactly(
            "data 'colour' of 1 nodes is no column of the table 'node' and is left out",
            "data 'd3' of 1 nodes is no column of the table 'node' and is left out");
  }

  @Test
  void everyFaultIsListedWithItsLine() {
    GraphReading graph =
        Exchanged.read(
            "bad.graphml",
            """
            <graphml>
            <key id="p" for="edge" attr.name="probability"/>
            <key id="u" for="node" attr.name="users"/>
            <key id="k" for="edge" attr.name="required"/>
            <key id="g" for="edge" attr.name="group"/>
            <graph edgedefault="undirected">
            <node id="a"><data key="u">-3</data></node>
            <node id="b"/>
            <node id="b"/>
            <node/>
            <edge source="a" target="b"><data key="p">1.5</data></edge>
            <edge source="a" target="a"/>
            <edge source="a" target="bb"/>
            <edge source="b" target="a"><data key="g">x</data><data key="k">2</data></edge>
            <edge source="b" target="a"><data key="zz">x</data></edge>
            <hyperedge/>
            </graph></graphml>
            """);
    assertThat(messages(graph))
        .anySatisfy(text -> assertThat(text).contains(":6: found undirected edges"))
        .anySatisfy(text -> assertThat(text).contains(":7, column 'users'", "[negative]"))
        .anySatisfy(text -> assertThat(text).contains(":9, column 'node_id'", "[duplicate-key]"))
        .anySatisfy(text -> assertThat(text).contains(":10, column 'node_id'", "[missing-value]"))
        .anySatisfy(text -> assertThat(text).contains(":11, column 'probability': found '1.5'"))
        .anySatisfy(text -> assertThat(text).contains(":12", "[self-dependent]"))
        .anySatisfy(text -> assertThat(text).contains(":13, column 'provider_id': found 'bb'"))
        .anySatisfy(text -> assertThat(text).contains(":14", "2 of 1 members in group 'x'"))
        .anySatisfy(text -> assertThat(text).contains(":15: found data for the key 'zz'"))
        .anySatisfy(text -> assertThat(text).contains(":16: found the element 'hyperedge'"))
        .hasSize(10);
  }

  @Test
  void nameOfTwoLinesIsRefused() {
    GraphReading graph =
        Exchanged.read("d.graphml", "<graphml><graph><node id='a&#10;b'/></graph></graphml>");
    assertThat(messages(graph)).singleElement().asString().contains("[unprintable]");
  }

  @Test
  void characterThatXmlCannotHoldIsRefused() {
    GraphReading graph = Exchanged.read("d.csv", "dependent,provider\na\uFFFE,b\n");
    assertThat(messages(graph)).isEmpty();
    assertThatThrownBy(() -> Exchanged.write(graph, GraphExport.GRAPHML))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("characters that XML can hold");
  }

  private static Set<List<String>> cells(List<TableRow> rows) {
    Set<List<String>> cells = new TreeSet<>((one, other) -> one.toString().compareTo("" + other));
    for (TableRow row : rows) {
      cells.add(
          ExportedGraph.filled(row, List.of()).stream()
              .map(column -> column.name() + "=" + ExportedGraph.text(row, column))
              .toList());
    }
    return cells;
  }

  private static String dependencies(Random random) {
    StringBuilder text =
        new StringBuilder(
            "dependent,provider,group,required,evidence,probability,buffer_hours,note\n");
    for (String dependent : NAMES) {
      for (int g = random.nextInt(3); g > 0; g--) {
        Set<String> members = new TreeSet<>();
        for (int m = 1 + random.nextInt(3); m > 0; m--) {
          members.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        members.remove(dependent);
        int required = members.isEmpty() ? 0 : 1 + random.nextInt(members.size());
        for (String member : members) {
          text.append(quoted(dependent)).append(',').append(quoted(member));
          text.append(",\"그룹 <\"\"").append(g).append("\"\">\",").append(required);
          text.append(",modelled,0.").append(1 + random.nextInt(9)).append(",1.5,\" R&D <x> \"\n");
        }
      }
    }
    return text.toString();
  }

  private static String nodes(Random random) {
    StringBuilder text = new StringBuilder("node,users,kind,failure_probability\n");
    for (String name : NAMES) {
      text.append(quoted(name)).append(',').append(random.nextInt(1000));
      text.append(",site,0.00000000000").append(1 + random.nextInt(9)).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
