package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mergers on a file of the user's own. */
class MergersTest {
  private static final String PARTIAL =
      "market,period,firm,value,unit\nm,2024,a,40,percent\nm,2024,b,30,percent\n"
          + "m,2024,c,10,percent\n";

  @TempDir Path folder;

  private FourFirms market() {
    return new FourFirms(folder);
  }

  @Test
  void remedyIsPlayedWithTheMerger() throws IOException {
    Run run =
        market()
            .run(
                "merger",
                "--firms",
                "b,c",
                "--divest",
                "c:100:d",
                "--rules",
                "us",
                "--format",
                "json");
    JsonNode answer = FourFirms.json(run);
    assertThat(answer.at("/measures/0/delta").asDouble()).isEqualTo(400);
    assertThat(answer.at("/rules/0/rule").asText()).isEqualTo("US-2023-HHI");
    assertThat(answer.at("/rules/0/verdict").asText()).isEqualTo("met");
    assertThat(answer.at("/rules/0/distance").asText()).contains("delta_hhi +300.00 points");
    assertThat(answer.at("/rules/1/verdict").asText()).isEqualTo("not met");
    assertThat(answer.at("/notes/0/note").asText())
        .isEqualTo("b and c merge, and c hands 100% to d");
  }

  @Test
  void theDayPicksTheLaw() throws IOException {
    String[] merger = {"--firms", "a,b", "--rules", "us", "--format", "json", "--as-of"};
    JsonNode earlier =
        FourFirms.json(market().run("merger", FourFirms.concat(merger, "2015-01-01")));
    JsonNode later = FourFirms.json(market().run("merger", FourFirms.concat(merger, "2024-01-01")));
    assertThat(earlier.at("/rules").toString()).contains("US-2010").doesNotContain("US-2023");
    assertThat(later.at("/rules").toString()).contains("US-2023").doesNotContain("US-2010");
  }

  @Test
  void allPairsStandByTheRise() throws IOException {
    Run run = market().run("merger", "--pairs", "--rules", "us", "--top", "2", "--format", "csv");
    assertThat(run.out())
        .isEqualTo(
            """
            firm,with,combined_share,hhi_post_low,hhi_post_high,delta_hhi,met,possible
            a,b,0.7,5400,5400,2400,US-2023-HHI;US-2023-SHARE,
            a,c,0.6,4600,4600,1600,US-2023-HHI;US-2023-SHARE,
            """);
    JsonNode answer = FourFirms.json(market().on(PARTIAL, "merger", "--pairs", "--format", "json"));
    assertThat(answer.at("/pairs/0/hhi_post_low").asDouble()).isEqualTo(5000);
    assertThat(answer.at("/pairs/0/hhi_post_high").asDouble()).isEqualTo(5200);
    assertThat(answer.path("pairs")).hasSize(3);
  }

  @Test
  void anIntervalStandsInTheColumnsOfTheContract() throws IOException {
    Run merger = market().on(PARTIAL, "merger", "--firms", "b,c", "--format", "csv");
    assertThat(merger.out())
        .startsWith("measure,before,after,delta\nhhi,2600..2800,3200..3400,600\n");
    Run exit = market().on(PARTIAL, "what-if", "--exit", "a");
    assertThat(exit.out()).contains("177.7778..533.3333");
  }

  @Test
  void marginsAndElasticityGiveThePricingScreens() throws IOException {
    String margins =
        market().file("m.csv", "firm,price,margin,efficiency\nb,10,0.4,0.1\nc,12,0.5,\na,1,1,\n");
    JsonNode answer =
        FourFirms.json(
            market()
                .run(
                    "merger",
                    "--firms",
                    "b,c",
                    "--margins",
                    margins,
                    "--diversion",
                    market().file("d.csv", "from,to,ratio\nb,c,0.3\nc,b,0.25\nc,outside,0.75\n"),
                    "--elasticity",
                    "1.5",
                    "--format",
                    "json"));
    JsonNode pricing = answer.path("pricing");
    assertThat(pricing).hasSize(10);
    assertThat(pricing.at("/0/screen").asText()).isEqualTo("upp");
    assertThat(pricing.at("/0/value").asDouble()).isEqualTo(1.2);
    assertThat(pricing.at("/1/value").asDouble()).isEqualTo(0.18);
    assertThat(pricing.at("/6/screen").asText()).isEqualTo("cmcr_cournot");
    assertThat(answer.at("/notes/1/note").asText()).isEqualTo("diversion is as given");
    assertThat(
            market()
                .run("merger", "--firms", "b,c", "--margins", margins, "--recapture", "0.8")
                .out())
        .contains("diversion is assumed proportional to shares, with 0.8 of what a firm loses");
  }

  @Test
  void measuresThatDisagreeAboutAMergerAreNamedWithTheReason() throws IOException {
    String shares = "market,period,firm,value\nm,2022,a,60\nm,2022,b,20\nm,2022,c,20\n";
    JsonNode notes =
        FourFirms.json(market().on(shares, "merger", "--firms", "b,c", "--format", "json"))
            .path("notes");
    assertThat(notes.findValuesAsText("note"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("more concentrated by hhi;")
                    .contains("dominance_garcia_alba", "the number of firms fell from 3 to 2"));
  }

  @Test
  void diversionFollowsWhoUsesBoth() throws IOException {
    String margins = market().file("m.csv", "firm,price,margin\nb,10,0.4\nc,10,0.5\n");
    String panel =
        market()
            .file(
                "u.csv",
                """
            user,service,market,period
            1,b,m,2024
            1,c,m,2024
            2,b,m,2024
            2,c,m,2024
            3,b,m,2024
            3,c,m,2024
            4,b,m,2024
            4,a,m,2024
            5,b,m,2024
            1,b,m,2023
            1,d,m,2023
            """);
    JsonNode answer =
        FourFirms.json(
            market()
                .run(
                    "merger",
                    "--firms",
                    "b,c",
                    "--margins",
                    margins,
                    "--usage",
                    panel,
                    "--format",
                    "json"));
    assertThat(answer.at("/pricing/1/screen").asText()).isEqualTo("guppi");
    assertThat(answer.at("/pricing/1/value").asDouble()).isEqualTo(0.75 * 0.5);
    assertThat(answer.at("/notes/1/note").asText()).contains("how many use both");
    Run both =
        market()
            .run(
                "merger",
                "--firms",
                "b,c",
                "--margins",
                margins,
                "--usage",
                panel,
                "--recapture",
                "1");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("one of --diversion, --usage and --recapture");
  }

  @Test
  void everyMistakeOfAMergerIsSaidAtOnce() throws IOException {
    Run run =
        market()
            .run(
                "merger",
                "--firms",
                "b,cc",
                "--divest",
                "b:half:d",
                "--divest",
                "b:200:d",
                "--rules",
                "ky",
                "--elasticity",
                "-1",
                "--margins",
                market().file("m.csv", "firm,price,margin\nbb,10,40\nc,1,0.5\n"),
                "--diversion",
                market().file("d.csv", "from,to,ratio\nb,b,0.7\nb,c,0.7\nz,b,1\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--rules: found 'ky', expected a rule book of conf/rules; did you mean 'kr'")
        .contains("--divest: found 'b:half:d', expected FIRM:PERCENT:BUYER; write it as in A:50:C")
        .contains("--firms: found 'cc', expected a firm that the market has; did you mean 'c'?")
        .contains("--divest: found 200%, expected at most all that 'b' has")
        .contains("--elasticity: found -1, expected a number above 0")
        .contains("m.csv:2, column 'margin': found '40'")
        .contains("d.csv:2, column 'to_id': found 'b', expected another firm than b")
        .contains("d.csv:3, column 'ratio': found ratios from 'b' of 1.4 together")
        .contains("d.csv:4, column 'from_id': found 'z'")
        .contains("9 faults");
  }

  @Test
  void marginsOfEveryMergingFirmAreNeeded() throws IOException {
    Run run =
        market()
            .run(
                "merger",
                "--firms",
                "b,c",
                "--margins",
                market().file("m.csv", "firm,price,margin\nb,10,0.4\nx,1,0.5\n"));
    assertThat(run.err())
        .contains("m.csv, column 'firm_id': found no row for 'c'")
        .contains("m.csv:3, column 'firm_id': found 'x'")
        .contains("2 faults");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() throws IOException {
    assertThat(market().run("merger", "--pairs", "--firms", "a,b", "--top", "0").err())
        .contains("--pairs: found options that choose or price one merger")
        .contains("--top: found 0, expected 1 or more")
        .contains("2 faults");
    assertThat(market().run("merger").err()).contains("expected two different firms or more");
    assertThat(market().run("merger", "--firms", "a,b", "--recapture", "2").err())
        .contains("--recapture: found no --margins")
        .contains("--recapture: found 2, expected a number from 0 to 1");
    assertThat(market().run("what-if", "--exit", "a", "--enter", "n:1").err())
        .contains("what-if: found 2 scenarios");
    assertThat(market().run("what-if", "--entry-from", "growth").err())
        .contains("what-if: found 0 scenarios")
        .contains("--entry-from: found no --enter");
    Run divert = market().run("what-if", "--exit", "a", "--exit-to", "diversion");
    assertThat(divert.code()).isEqualTo(2);
    assertThat(divert.err()).contains("expected --diversion; add --diversion");
  }
}
