package org.chokepoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.exchange.Exchanged.rows;
import static org.chokepoint.exchange.Exchanged.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chokepoint.graph.Failure;
import org.chokepoint.graph.Semantics;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;

/** Websites and their providers become a graph, and nothing is dropped without a word. */
class ProviderListsTest {
  private static final String DNS =
      """
      1000,a.com,dyn.com,Third
      1000,a.com,ultradns,Third
      1000,b.com,dyn.com,Third
      1000,b.com,dyn.com,Third
      1000,c.com,c.com,Pvt
      1000,c.com,dyn.com,Third
      1000,d.com,somebody,unknown
      1000,e.com,dyn.com,Third
      1000,e.com,somebody,unknown
      1000,
      1000,f.com,f-group.net,Pvt
      1000,g.com,x,y,Third,True
      """;

  @Test
  void providersOfOneSiteStandInForEachOther() {
    GraphReading graph = Exchanged.read("lists/us-dns-2023", DNS);
    assertThat(graph.faults()).isEmpty();
    assertThat(rows(graph))
        .containsExactly(
            "a.com <- dyn.com [dns 1]",
            "a.com <- ultradns [dns 1]",
            "b.com <- dyn.com [dns 1]",
            "e.com <- dyn.com [dns 1]",
            "f.com <- f-group.net [dns 1]");
    assertThat(graph.rows()).allMatch(row -> row.text("evidence").equals("measured"));
    assertThat(Exchanged.failures(graph, Semantics.STEADY))
        .filteredOn(failure -> failure.node().equals("dyn.com"))
        .extracting(Failure::failedNodes)
        .containsExactly(3);
  }

  @Test
  void everythingLeftOutIsCountedAndSaid() {
    assertThat(Exchanged.read("lists/us-dns-2023", DNS).notes())
        .containsExactly(
            "dns (lists/us-dns-2023): 2 lines are not rank,site,provider and are left out: line"
                + " 10, line 12",
            "dns (lists/us-dns-2023): 2 lines name a provider of unknown kind and are left out",
            "dns (lists/us-dns-2023): 1 sites have no other provider and so no dependency",
            "dns (lists/us-dns-2023): 1 sites have known providers besides and look less"
                + " redundant than they may be",
            "dns (lists/us-dns-2023): 1 sites provide it themselves and depend on nobody for it",
            "dns (lists/us-dns-2023): 1 of these have other providers too, which are left out:"
                + " one that is up suffices",
            "dns (lists/us-dns-2023): 1 lines repeat a site and provider",
            "dns (lists/us-dns-2023): 1 private providers have another name than their site and"
                + " are kept");
  }

  @Test
  void sitesWithoutADependencyAreNodesAllTheSame() {
    GraphReading graph = Exchanged.read("us-dns-2023", DNS);
    assertThat(graph.nodeRows())
        .filteredOn(row -> row.text("kind").equals("service"))
        .extracting(row -> row.text("node_id"))
        .containsExactly("a.com", "b.com", "c.com", "d.com", "e.com", "f.com");
    assertThat(graph.nodeRows())
        .filteredOn(row -> row.text("kind").equals("firm"))
        .extracting(row -> row.text("node_id"))
        .containsExactly("dyn.com", "ultradns", "f-group.net");
  }

  @Test
  void eachListIsANeedOfItsOwn() {
    GraphReading graph =
        Exchanged.read(
            List.of(
                source("us-dns", "1,a.com,dyn.com,Third\n"),
                source("us-ca", "1,a.com,letsencrypt,Third,False\n")),
            List.of());
    assertThat(rows(graph))
        .containsExactly("a.com <- dyn.com [dns 1]", "a.com <- letsencrypt [ca 1]");
    assertThat(Exchanged.failures(graph, Semantics.STEADY))
        .filteredOn(failure -> failure.node().equals("letsencrypt"))
        .extracting(Failure::failedNodes)
        .containsExactly(2);
  }

  /** The site amazon.com failing does not take the firm's name servers down. */
  @Test
  void siteAndProviderOfOneNameAreTwoNodes() {
    GraphReading graph =
        Exchanged.read(
            List.of(
                source("dns", "1,amazon.com,ultradns,Third\n1,a.com,amazon.com,Third\n"),
                source("ca", "1,b.com,amazon.com\n")),
            List.of());
    assertThat(rows(graph))
        .containsExactly(
            "amazon.com <- ultradns [dns 1]",
            "a.com <- amazon.com (provider) [dns 1]",
            "b.com <- amazon.com (provider) [ca 1]");
    assertThat(graph.notes())
        .singleElement()
        .asString()
        .startsWith("1 names are a site and a provider");
  }

  @Test
  void aliasesMakeOneFirmOfItsNames() throws IOException {
    String list =
        """
        1,a.com,amazonaws.com,Third
        1,a.com,route53,Third
        1,amazon.com,route53,Pvt
        """;
    GraphReading graph =
        GraphImport.read(
            List.of(source("dns", list)),
            List.of(),
            Optional.of(
                source(
                    "names.csv",
                    "name,firm\namazonaws.com,Amazon\nroute53,Amazon\namazon.com,Amazon\n")));
    assertThat(rows(graph)).containsExactly("a.com <- Amazon [dns 1]");
    assertThat(graph.notes())
        .anySatisfy(note -> assertThat(note).contains("1 lines repeat"))
        .anySatisfy(note -> assertThat(note).contains("1 sites provide it themselves"));
  }

  @Test
  void needsAreNamedInTheOrderOfTheLists() {
    List<GraphSource> two = List.of(source("one", "1,a,b\n"), source("two", "1,a,c\n"));
    assertThat(rows(Exchanged.read(two, List.of("mail", "dns"))))
        .containsExactly("a <- b [mail 1]", "a <- c [dns 1]");
    assertThatThrownBy(() -> Exchanged.read(two, List.of("dns")))
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("found 1 needs for 2 lists");
    assertThatThrownBy(() -> Exchanged.read(two, List.of("dns", "dns")))
        .hasMessageContaining("two: found the need 'dns' again");
  }

  @Test
  void namesThatLookAlikeAreRefusedWithTheirLines() {
    GraphReading graph = Exchanged.read("dns", "1,a.com,dyn\n1,b.com , dyn\n");
    assertThat(Exchanged.messages(graph))
        .anySatisfy(text -> assertThat(text).startsWith("dns:2, column 'dependent_id': found"))
        .anySatisfy(text -> assertThat(text).startsWith("dns:2, column 'provider_id': found"));
  }
}
