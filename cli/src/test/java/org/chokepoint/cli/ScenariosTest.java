package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mergers and other scenarios on a file of the user's own. */
class ScenariosTest {
  private static final String FOUR =
      "market,period,firm,value\nm,2024,a,40\nm,2024,b,30\nm,2024,c,20\nm,2024,d,10\n";
  private static final String PARTIAL =
      "market,period,firm,value,unit\nm,2024,a,40,percent\nm,2024,b,30,percent\n"
          + "m,2024,c,10,percent\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run four(String command, String... options) throws IOException {
    return on(FOUR, command, options);
  }

  private Run on(String shares, String command, String... options) throws IOException {
    String[] all = new String[options.length + 4];
    all[0] = command;
    all[1] = file("s.csv", shares);
    all[2] = "--market";
    all[3] = "m";
    System.arraycopy(options, 0, all, 4, options.length);
    return Run.of(all);
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void remedyIsPlayedWithTheMerger() throws IOException {
    Run run =
        four(
            "merger", "--firms", "b,c", "--divest", "c:100:d", "--rules", "us", "--format", "json");
    JsonNode answer = json(run);
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
    JsonNode earlier = json(four("merger", concat(merger, "2015-01-01")));
    JsonNode later = json(four("merger", concat(merger, "2024-01-01")));
    assertThat(earlier.at("/rules").toString()).contains("US-2010").doesNotContain("US-2023");
    assertThat(later.at("/rules").toString()).contains("US-2023").doesNotContain("US-2010");
  }

  @Test
  void allPairsStandByTheRise() throws IOException {
    Run run = four("merger", "--pairs", "--rules", "us", "--top", "2", "--format", "csv");
    assertThat(run.out())
        .isEqualTo(
            """
            firm,with,combined_share,hhi_post_low,hhi_post_high,delta_hhi,met,possible
            a,b,0.7,5400,5400,2400,US-2023-HHI;US-2023-SHARE,
            a,c,0.6,4600,4600,1600,US-2023-HHI;US-2023-SHARE,
            """);
    JsonNode answer = json(on(PARTIAL, "merger", "--pairs", "--format", "json"));
    assertThat(answer.at("/pairs/0/hhi_post_low").asDouble()).isEqualTo(5000);
    assertThat(answer.at("/pairs/0/hhi_post_high").asDouble()).isEqualTo(5200);
    assertThat(answer.path("pairs")).hasSize(3);
  }

  @Test
  void anIntervalStandsInTheColumnsOfTheContract() throws IOException {
    Run merger = on(PARTIAL, "merger", "--firms", "b,c", "--format", "csv");
    assertThat(merger.out())
        .startsWith("measure,before,after,delta\nhhi,2600..2800,3200..3400,600\n");
    Run exit = on(PARTIAL, "what-if", "--exit", "a");
    assertThat(exit.out()).contains("177.7778..533.3333");
  }

  @Test
  void marginsAndElasticityGiveThePricingScreens() throws IOException {
    String margins =
        file("m.csv", "firm,price,margin,efficiency\nb,10,0.4,0.1\nc,12,0.5,\na,1,1,\n");
    JsonNode answer =
        json(
            four(
                "merger",
                "--firms",
                "b,c",
                "--margins",
                margins,
                "--diversion",
                file("d.csv", "from,to,ratio\nb,c,0.3\nc,b,0.25\nc,outside,0.75\n"),
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
    assertThat(four("merger", "--firms", "b,c", "--margins", margins, "--recapture", "0.8").out())
        .contains("diversion is assumed proportional to shares, with 0.8 of what a firm loses");
  }

  @Test
  void measuresThatDisagreeAboutAMergerAreNamedWithTheReason() throws IOException {
    String shares = "market,period,firm,value\nm,2022,a,60\nm,2022,b,20\nm,2022,c,20\n";
    JsonNode notes = json(on(shares, "merger", "--firms", "b,c", "--format", "json")).path("notes");
    assertThat(notes.findValuesAsText("note"))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("more concentrated by hhi;")
                    .contains("dominance_garcia_alba", "the number of firms fell from 3 to 2"));
  }

  @Test
  void diversionFollowsWhoUsesBoth() throws IOException {
    String margins = file("m.csv", "firm,price,margin\nb,10,0.4\nc,10,0.5\n");
    String panel =
        file(
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
        json(
            four(
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
        four(
            "merger", "--firms", "b,c", "--margins", margins, "--usage", panel, "--recapture", "1");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("one of --diversion, --usage and --recapture");
  }

  @ParameterizedTest
  @CsvSource({
    "--divest a:25:c, -200",
    "--exit a, 888.888",
    "--exit a --exit-to nowhere, 888.888",
    "--enter n:10%, -470",
    "--enter n:100 --entry-from growth, 250",
    "--stake a:b:20, 0"
  })
  void whatIfGivesBeforeAfterAndDelta(String options, double delta) throws IOException {
    JsonNode answer = json(four("what-if", concat(options.split(" "), "--format", "json")));
    assertThat(answer.at("/measures/0/measure").asText()).isEqualTo("hhi");
    assertThat(answer.at("/measures/0/before").asDouble()).isEqualTo(3000);
    assertThat(answer.at("/measures/0/delta").asDouble()).isCloseTo(delta, within(1e-3));
  }

  @Test
  void exitByMeasuredDiversionLosesTheRest() throws IOException {
    String ratios = file("d.csv", "from,to,ratio\na,b,0.5\na,c,0.25\n");
    Run run = four("what-if", "--exit", "a", "--exit-to", "diversion", "--diversion", ratios);
    assertThat(run.out()).contains("diversion is as given");
    assertThat(run.err()).doesNotContain("fault");
    Run without = four("what-if", "--exit", "b", "--exit-to", "diversion", "--diversion", ratios);
    assertThat(without.err()).contains("--exit: found no diversion ratio from 'b'");
  }

  @Test
  void stakeShowsInTheMeasuresOfOwners() throws IOException {
    assertThat(four("what-if", "--stake", "a:b:20", "--format", "csv").out())
        .contains("\nhhi,3000,3000,0\n")
        .contains("\nmhhi,3000,3240,240\n");
  }

  @Test
  void everyMistakeOfAMergerIsSaidAtOnce() throws IOException {
    Run run =
        four(
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
            file("m.csv", "firm,price,margin\nbb,10,40\nc,1,0.5\n"),
            "--diversion",
            file("d.csv", "from,to,ratio\nb,b,0.7\nb,c,0.7\nz,b,1\n"));
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
        four(
            "merger",
            "--firms",
            "b,c",
            "--margins",
            file("m.csv", "firm,price,margin\nb,10,0.4\nx,1,0.5\n"));
    assertThat(run.err())
        .contains("m.csv, column 'firm_id': found no row for 'c'")
        .contains("m.csv:3, column 'firm_id': found 'x'")
        .contains("2 faults");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() throws IOException {
    assertThat(four("merger", "--pairs", "--firms", "a,b", "--top", "0").err())
        .contains("--pairs: found options that choose or price one merger")
        .contains("--top: found 0, expected 1 or more")
        .contains("2 faults");
    assertThat(four("merger").err()).contains("expected two different firms or more");
    assertThat(four("merger", "--firms", "a,b", "--recapture", "2").err())
        .contains("--recapture: found no --margins")
        .contains("--recapture: found 2, expected a number from 0 to 1");
    assertThat(four("what-if", "--exit", "a", "--enter", "n:1").err())
        .contains("what-if: found 2 scenarios");
    assertThat(four("what-if", "--entry-from", "growth").err())
        .contains("what-if: found 0 scenarios")
        .contains("--entry-from: found no --enter");
    Run divert = four("what-if", "--exit", "a", "--exit-to", "diversion");
    assertThat(divert.code()).isEqualTo(2);
    assertThat(divert.err()).contains("expected --diversion; add --diversion");
  }

  @Test
  void scenarioThatCannotBePlayedIsTheUsersMistake() throws IOException {
    assertThat(four("what-if", "--divest", "a:0:b").err()).contains("expected more than nothing");
    assertThat(four("what-if", "--enter", "a:1").err()).contains("not in the market yet");
    assertThat(four("what-if", "--stake", "a:b:120").code()).isEqualTo(2);
    String fine =
        "market,period,firm,value\nm,2024,a,123456789012345678\nm,2024,b,876543210987654321\n";
    Run digits = on(fine, "what-if", "--divest", "a:33.333:b");
    assertThat(digits.code()).isEqualTo(2);
    assertThat(digits.err()).contains("need more than 18 digits");
  }

  private static String[] concat(String[] first, String... more) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
