package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.exchange.Exchanged.messages;
import static org.chokepoint.exchange.Exchanged.rows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Fault trees in the Open-PSA format. */
class FaultTreeTest {
  @Test
  void gatesBecomeGroupsOfWhatMustBeUp() {
    GraphReading graph =
        tree(
            """
            <define-gate name="top"><or><gate name="both"/><gate name="two"/></or></define-gate>
            <define-gate name="both"><and><basic-event name="a"/><basic-event name="b"/></and>
            </define-gate>
            <define-gate name="two"><atleast min="2"><basic-event name="a"/>
              <basic-event name="b"/><basic-event name="c"/></atleast></define-gate>
            <define-basic-event name="a"><float value="1.5e-12"/></define-basic-event>
            <define-basic-event name="b"><float value=".5"/></define-basic-event>
            <define-basic-event name="c"/>
            """);
    assertThat(messages(graph)).isEmpty();
    assertThat(rows(graph))
        .containsExactly(
            "top <- both",
            "top <- two",
            "both <- a [and 1]",
            "both <- b [and 1]",
            "two <- a [atleast 2]",
            "two <- b [atleast 2]",
            "two <- c [atleast 2]");
    assertThat(graph.rows().get(0).line()).isEqualTo(3);
    assertThat(graph.nodeRows())
        .filteredOn(row -> row.text("node_id").equals("a"))
        .extracting(row -> row.decimal(GraphTables.FAILURE_PROBABILITY))
        .containsExactly(new BigDecimal("0.0000000000015"));
  }

  @Test
  void formulasInsideAFormulaAreGatesOfTheirOwn() {
    GraphReading graph =
        tree(
            """
            <define-gate name="g"><and><or><event name="a"/><event name="b"/></or>
              <or><event name="c"/></or></and></define-gate>
            <define-basic-event name="a"/><define-basic-event name="b"/>
            <define-basic-event name="c"/>
            """);
    assertThat(rows(graph))
        .containsExactlyInAnyOrder(
            "g <- g/1 [and 1]", "g <- g/2 [and 1]", "g/1 <- a", "g/1 <- b", "g/2 <- c");
  }

  @Test
  void houseEventsSettleWhatTheyCan() {
    GraphReading graph =
        tree(
            """
            <define-house-event name="on"><constant value="true"/></define-house-event>
            <define-house-event name="off"/>
            <define-gate name="g"><atleast min="2"><house-event name="on"/>
              <house-event name="off"/><event name="a"/><event name="b"/></atleast></define-gate>
            <define-gate name="sure"><or><event name="a"/><constant value="true"/></or>
            </define-gate>
            <define-gate name="never"><and><event name="a"/><house-event name="off"/></and>
            </define-gate>
            <define-gate name="top"><or><gate name="g"/><gate name="never"/></or></define-gate>
            <define-basic-event name="a"/><define-basic-event name="b"/>
            """);
    assertThat(rows(graph)).containsExactly("g <- a [atleast 2]", "g <- b [atleast 2]", "top <- g");
    assertThat(graph.notes())
        .containsExactly(
            "1 gates always fail by their house events and are left out: sure",
            "1 gates never fail by their house events and are left out: never");
    assertThat(graph.nodeRows())
        .extracting(row -> row.text("node_id"))
        .containsExactly("g", "top", "a", "b");
  }

  @Test
  void privateNamesAreKnownInTheirComponentAndByPath() {
    GraphReading graph =
        tree(
            """
            <define-component name="pump" role="private">
              <define-gate name="fails"><or><event name="motor"/></or></define-gate>
              <define-basic-event name="motor"/>
            </define-component>
            <define-component name="valve" role="private">
              <define-gate name="fails"><or><event name="motor"/></or></define-gate>
              <define-basic-event name="motor" role="public"/>
            </define-component>
            <define-gate name="top"><and><gate name="pump.fails"/><gate name="t.valve.fails"/></and>
            </define-gate>
            """);
    assertThat(messages(graph)).isEmpty();
    assertThat(rows(graph))
        .containsExactlyInAnyOrder(
            "t.pump.fails <- t.pump.motor",
            "t.valve.fails <- motor",
            "top <- t.pump.fails [and 1]",
            "top <- t.valve.fails [and 1]");
  }

  @Test
  void everyFaultIsListedWithItsLine() {
    GraphReading graph =
        tree(
            """
            <define-gate name="g"><not><event name="a"/></not></define-gate>
            <define-gate name="h"><and><event name="a"/><event name="aa"/></and></define-gate>
            <define-gate name="i"><atleast min="3"><event name="a"/><event name="b"/></atleast>
            </define-gate>
            <define-gate name="j"><or><gate name="j"/></or></define-gate>
            <define-gate name="j"><or><event name="a"/></or></define-gate>
            <define-gate name="k"/>
            <define-basic-event name="a"><float value="1.1"/></define-basic-event>
            <define-basic-event name="b"><float value="-0.1"/></define-basic-event>
            <define-basic-event name="c"><float value="NaN"/></define-basic-event>
            """);
    assertThat(messages(graph))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:3", "'not' in gate 'g'"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:4: found 'aa'", "did you mean"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:5: found 3 of 2 inputs in 'i'"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:7", "[self-dependent]"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:8: found the event 'j' again"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:9: found 0 formulas"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:10, column 'failure_probability'"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:11", "[negative]"))
        .anySatisfy(text -> assertThat(text).contains("tree.xml:12", "[nan]"))
        .hasSize(9);
  }

  @Test
  void whatAGraphCannotHoldIsCountedAndSaid() {
    GraphReading graph =
        tree(
            """
            <define-gate name="g"><and><event name="a"/><event name="a"/></and></define-gate>
            <define-basic-event name="a"><exponential><parameter name="l"/><system-mission-time/>
            </exponential></define-basic-event>
            <define-CCF-group name="c"><members><basic-event name="a"/></members></define-CCF-group>
            """);
    assertThat(rows(graph)).containsExactly("g <- a [and 1]");
    assertThat(graph.notes())
        .containsExactly(
            "1 define-CCF-group left out",
            "1 probability as exponential left out",
            "1 inputs stand twice in one gate and count once");
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    String bomb =
        "<?xml version='1.0'?>\n<!DOCTYPE opsa-mef [<!ENTITY a 'aa'><!ENTITY b SYSTEM"
            + " 'file:///etc/hostname'>]>\n<opsa-mef><define-fault-tree name='t'>\n<label>%s"
            + "</label></define-fault-tree></opsa-mef>";
    assertThat(messages(Exchanged.read("t.xml", bomb.formatted("&a;"))))
        .singleElement()
        .asString()
        .contains("t.xml:4", "[malformed-xml]");
    assertThat(messages(Exchanged.read("t.xml", bomb.formatted("&b;"))))
        .singleElement()
        .asString()
        .contains("[malformed-xml]");
    assertThat(messages(Exchanged.read("t.xml", "<opsa-mef><define-fault-tree name='t'>")))
        .singleElement()
        .asString()
        .contains("[malformed-xml]");
    assertThat(messages(Exchanged.read("t.xml", "<graphml/>")))
        .singleElement()
        .asString()
        .contains("found the element 'graphml', expected opsa-mef");
  }

  @Test
  void formulasOfAnyDepthAreRead() {
    int deep = 20_000;
    GraphReading graph =
        tree(
            "<define-gate name=\"g\">"
                + "<or>".repeat(deep)
                + "<event name=\"a\"/>"
                + "</or>".repeat(deep)
                + "</define-gate><define-basic-event name=\"a\"/>");
    assertThat(graph.rows()).hasSize(deep);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<Failure> failures = Exchanged.failures(graph, Semantics.STEADY);
          assertThat(failures)
              .filteredOn(failure -> failure.node().equals("a"))
              .extracting(Failure::failedNodes)
              .containsExactly(deep + 1);
        });
  }

  private static GraphReading tree(String content) {
    return Exchanged.read(
        "tree.xml",
        "<opsa-mef>\n<define-fault-tree name=\"t\">\n"
            + content
            + "</define-fault-tree></opsa-mef>\n");
  }
}
