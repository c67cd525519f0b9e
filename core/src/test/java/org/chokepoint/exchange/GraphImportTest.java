package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.exchange.Exchanged.messages;
import static org.chokepoint.exchange.Exchanged.source;

import java.io.IOException;
import java.util.List;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling formats apart, and everything the issue wants refused. */
class GraphImportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.GraphML|<graphml/>|GRAPHML",
        "x.xml|<opsa-mef/>|FAULT_TREE",
        "x.csv|dependent,provider|TABLE",
        "x|provider_id,dependent_id|TABLE",
        "x|\"dependent\",\"provider\"|TABLE",
        "x.csv|dependant,provider|TABLE",
        "us-dns-202304|1000,a.com,b|PROVIDER_LIST",
        "list.csv|1000,a.com,b,Third|PROVIDER_LIST"
      })
  void formatIsToldByEndingOrFirstLines(String name, String text, GraphFormat format)
      throws IOException {
    assertThat(GraphFormat.of(source(name, text + "\n"))).isEqualTo(format);
  }

  @Test
  void filesOfNoFormatAreRefusedAtOnce() {
    assertThatThrownBy(
            () -> Exchanged.read(List.of(source("one", "hello\n"), source("two", "")), List.of()))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("one:1: found 'hello', expected a header with a column dependent")
        .hasMessageContaining("two: found no text");
    assertThatThrownBy(
            () ->
                Exchanged.read(
                    List.of(source("dns", "1,a,b\n"), source("d.csv", "dependent,provider\n")),
                    List.of()))
        .hasMessageContaining("d.csv: found a whole graph beside another file");
  }

  @Test
  void everythingThatIsWrongIsListedInOneGo() {
    GraphReading graph =
        Exchanged.withNodes(
            Exchanged.read(
                "d.csv",
                """
                dependent,provider,group,required,probability
                app,dc,g,3,1
                app,login,g,3,1
                app,dc,g,3,1
                app,app,,,
                pay,dc,h,1,1
                pay,login,h,2,1
                pay,lgoin,,,
                pay,dc,,,1.5
                pay,dc,,,-0.5
                pay,login,,,
                pay,login,=login,,
                unlisted,dc,,,
                """),
            "node,users\napp,-5\npay,1\ndc,1\nlogin,x\n");
    assertThat(messages(graph))
        .containsExactlyInAnyOrder(
            "d.csv:4, column 'dependent_id+group_id+provider_id': found the key [app, g, dc] of"
                + " line 2, expected each key once; remove one of the rows, or tell them apart by"
                + " dependent_id, group_id, provider_id [duplicate-key]",
            "d.csv:9, column 'probability': found '1.5', expected decimal number from 0 to 1;"
                + " check the figure, or use a larger unit [out-of-range]",
            "d.csv:10, column 'probability': found '-0.5', expected decimal number from 0 to 1;"
                + " correct the sign, or net it against the firm before loading [negative]",
            "d.csv:5, column 'provider_id': found 'app', the dependent itself, expected another"
                + " node; name what it needs, or leave the row out [self-dependent]",
            "d.csv:2, column 'required': found 3 of 2 members in group 'g' of 'app', expected at"
                + " least 1 and at most the number of members; correct the number, or add the"
                + " missing members [impossible-requirement]",
            "d.csv:6, column 'required': found the numbers [1, 2] in group 'h' of 'pay', expected"
                + " one number in all rows of a group; give every row of the group the same"
                + " number, or name two groups [mixed-requirement]",
            "d.csv:12, column 'provider_id': found 'login' of line 11 again in group '=login' of"
                + " 'pay', expected each member of a group once; remove one of the rows, or name"
                + " two groups [duplicate-key]",
            "nodes.csv:2, column 'users': found '-5', expected non-negative decimal number;"
                + " correct the sign, or net it against the firm before loading [negative]",
            "nodes.csv:5, column 'users': found 'x', expected non-negative decimal number;"
                + " correct the cell [not-a-number]",
            "d.csv:8, column 'provider_id': found 'lgoin', expected an identifier of the table"
                + " 'node'; did you mean 'login'? or add it there [unknown-reference]");
  }

  @Test
  void nodesOfAFileTakeThePlaceOfTheGraphsOwn() {
    GraphReading list = Exchanged.read("us-dns", "1,a.com,dyn\n");
    GraphReading weighed = Exchanged.withNodes(list, "node,users\na.com,5\ndyn,0\n");
    assertThat(weighed.faults()).isEmpty();
    assertThat(weighed.nodeRows()).hasSize(2);
    assertThat(weighed.notes())
        .containsExactly("what us-dns says of its nodes is replaced by nodes.csv");
  }
}
