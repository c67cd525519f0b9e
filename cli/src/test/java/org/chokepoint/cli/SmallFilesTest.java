package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a file of the user's own. */
class SmallFilesTest {
  private static final String MESSENGERS =
      """
      market,period,firm,value
      kr_messenger,2022-10-14,KakaoTalk,41.12
      kr_messenger,2022-10-14,Line,0.43
      kr_messenger,2022-10-14,Telegram,1.06
      kr_messenger,2022-10-14,Facebook Messenger,1.22
      kr_messenger,2022-10-14,WeChat,0.51
      """;

  @TempDir Path folder;

  @Test
  void measurePrintsTheContractColumnsInFullPrecision() throws IOException {
    Run run =
        Run.of("measure", file("s.csv", MESSENGERS), "--measures", "hhi,cr2", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .first()
        .isEqualTo("market,period,region,lens,measure,value,low,high,reason");
    assertThat(run.out())
        .contains("kr_messenger,2022-10-14,all,firm,hhi,8615.87348672")
        .hasLineCount(3);
  }

  @Test
  void percentagesThatDoNotReachAHundredGiveAnInterval() throws IOException {
    String shares = "market,period,firm,value,unit\nm,2022,a,40,percent\nm,2022,b,30,percent\n";
    Run run = Run.of("measure", file("s.csv", shares), "--measures", "hhi,cr1", "--format", "json");
    JsonNode values = new ObjectMapper().readTree(run.out()).path("values");
    assertThat(values.get(0).path("value").isNull()).isTrue();
    assertThat(values.get(0).path("low").asDouble()).isEqualTo(2500);
    assertThat(values.get(0).path("high").asDouble()).isEqualTo(3400);
    assertThat(values.get(0).path("reason").asText()).contains("70.00% of the market");
    assertThat(values.get(1).path("value").asDouble()).isEqualTo(0.4);
  }

  @Test
  void residualTotalAndOutsideRowsAreNeverFirms() throws IOException {
    String shares =
        """
        market,period,firm,value,role
        m,2022,a,60,firm
        m,2022,b,20,firm
        m,2022,rest,20,residual
        m,2022,all,100,total
        m,2022,walking,500,outside
        """;
    Run run =
        Run.of("measure", file("s.csv", shares), "--measures", "hhi,coverage", "--format", "csv");
    assertThat(run.out()).contains(",hhi,,4000,4400,").contains(",coverage,0.8,");
  }

  @Test
  void theGroupLensAddsAffiliatesUp() throws IOException {
    String shares = "market,period,firm,value,parent\nm,2022,a,50,p\nm,2022,b,30,p\nm,2022,c,20,\n";
    String path = file("s.csv", shares);
    assertThat(Run.of("measure", path, "--measures", "hhi", "--format", "csv").out())
        .contains("firm,hhi,3800,");
    assertThat(
            Run.of("measure", path, "--measures", "hhi", "--lens", "group", "--format", "csv")
                .out())
        .contains("group,hhi,6800,");
  }

  @Test
  void rulesAreJudgedWithTheirDistanceAndWhatIsMissing() throws IOException {
    Run run = Run.of("measure", file("s.csv", MESSENGERS), "--rules", "kr", "--format", "json");
    JsonNode verdict = new ObjectMapper().readTree(run.out()).path("verdicts").get(0);
    assertThat(verdict.path("rule").asText()).isEqualTo("KR-DOM-CR1");
    assertThat(verdict.path("verdict").asText()).isEqualTo("met");
    assertThat(verdict.path("undertakings").get(0).asText()).isEqualTo("KakaoTalk");
    assertThat(verdict.path("distance").asText()).startsWith("cr1 +42.7");
    assertThat(verdict.path("missing").toString()).contains("4,000,000,000 KRW");
    Run later =
        Run.of(
            "measure",
            file("s.csv", MESSENGERS),
            "--rules",
            "kr",
            "--as-of",
            "2024-03-01",
            "--format",
            "json");
    assertThat(later.out()).contains("8,000,000,000 KRW");
  }

  @Test
  void failuresRankWhatFalls() throws IOException {
    String dependencies =
        "dependent,provider,group,required\napp,p1,g,1\napp,p2,g,1\np1,dc,,\np2,dc,,\n";
    Run run = Run.of("failures", file("d.csv", dependencies), "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            node,failed_nodes,lost_weight,lost_share
            dc,4,4,1
            app,1,1,0.25
            p1,1,1,0.25
            p2,1,1,0.25
            """);
  }

  @Test
  void failuresWeighByTheNodesFile() throws IOException {
    String nodes = file("n.csv", "node,users\napp,100\ndc,0\n");
    Run run =
        Run.of(
            "failures",
            file("d.csv", "dependent,provider\napp,dc\nops,dc\n"),
            "--nodes",
            nodes,
            "--top",
            "1",
            "--format",
            "csv");
    assertThat(run.out()).contains("dc,3,100,1");
    assertThat(run.err()).contains("1 nodes have no row in the nodes file and weigh nothing: ops");
  }

  @Test
  void blackStartFindsWhatCouldNotBeRestarted() throws IOException {
    String loop = "dependent,provider,group,required\nx,y,g,1\nx,s,g,1\ny,x,g,1\ny,s,g,1\n";
    String path = file("d.csv", loop);
    assertThat(Run.of("failures", path, "--format", "csv").out()).contains("s,1,1,");
    assertThat(Run.of("failures", path, "--semantics", "black-start", "--format", "csv").out())
        .contains("s,3,3,1");
  }

  @Test
  void mergerGivesBeforeAfterAndDelta() throws IOException {
    Run run =
        Run.of(
            "merger",
            file(
                "s.csv",
                "market,period,firm,value\nm,2022,a,40\nm,2022,b,30\nm,2022,c,20\nm,2022,d,10\n"),
            "--market",
            "m",
            "--firms",
            "c,d",
            "--format",
            "csv");
    assertThat(run.out()).startsWith("measure,before,after,delta\nhhi,3000,3400,400\n");
  }

  @Test
  void mergerTakesTheLatestPeriodAndAsksForABasisWhereThereAreSeveral() throws IOException {
    String path =
        file(
            "s.csv",
            "market,period,firm,value,basis\nm,2021,a,1,revenue\nm,2021,b,1,revenue\n"
                + "m,2022,a,3,revenue\nm,2022,b,1,revenue\nm,2022,a,1,units\nm,2022,b,1,units\n");
    Run several = Run.of("merger", path, "--market", "m", "--firms", "a,b");
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("2 choices: all/revenue, all/units").contains("--basis");
    Run one =
        Run.of(
            "merger",
            path,
            "--market",
            "m",
            "--firms",
            "a,b",
            "--basis",
            "revenue",
            "--format",
            "csv");
    assertThat(one.out()).contains("hhi,6250,10000,3750");
    assertThat(one.err()).contains("period 2022");
    Run wrong = Run.of("merger", path, "--market", "mm", "--firms", "a,b");
    assertThat(wrong.err()).contains("column 'market': found 'mm'").contains("did you mean 'm'");
  }

  @Test
  void everyFaultOfAFileIsListedAndTheExitCodeIsTwo() throws IOException {
    String shares = "market,period,frim,value\nm,2022,a,NaN\nm,20222,b,-1\nm,2022,b,1e400\n";
    Run run = Run.of("measure", file("bad.csv", shares));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("bad.csv:1, column 'frim'")
        .contains("did you mean 'firm'")
        .contains("column 'firm_id': found the columns market, period, frim, value")
        .contains("2 faults");
    Run cells = Run.of("measure", file("bad.csv", shares.replace("frim", "firm")));
    assertThat(cells.err())
        .contains("bad.csv:2, column 'value': found 'NaN'")
        .contains("bad.csv:3, column 'period': found '20222'")
        .contains("bad.csv:3, column 'value': found '-1'")
        .contains("bad.csv:4, column 'value': found '1e400'")
        .contains("4 faults");
  }

  @Test
  void aKoreanWindowsFileIsReadAsItIs() throws IOException {
    Path path = folder.resolve("cp949.csv");
    Files.write(
        path,
        "market,period,firm,value\n메신저,2022,카카오톡,9\n메신저,2022,라인,1\n"
            .getBytes(Charset.forName("x-windows-949")));
    assertThat(Run.of("measure", path.toString(), "--measures", "hhi", "--format", "csv").out())
        .contains("메신저,2022,all,firm,hhi,8200");
  }

  @Test
  void aMissingFileAndAMistypedOptionAreTheUsersMistake() {
    assertThat(Run.of("measure", folder.resolve("none.csv").toString()).err())
        .contains("no such file");
    Run measures = Run.of("measure", "x.csv", "--measures", "hih");
    assertThat(measures.code()).isEqualTo(2);
    assertThat(measures.err()).contains("did you mean 'hhi'");
    assertThat(Run.of("mesure").code()).isEqualTo(2);
    assertThat(Run.of("measure", "x.csv", "--rules", "rk").err()).contains("did you mean 'kr'");
  }

  @Test
  void generatedUsageIsTheSameForTheSameSeed() throws IOException {
    Path first = folder.resolve("first.csv");
    Path second = folder.resolve("second.csv");
    Path other = folder.resolve("other.csv");
    Run run =
        Run.of("generate", "usage", "--users", "500", "--seed", "7", "--out", first.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("synthetic rows");
    Run.of("generate", "usage", "--users", "500", "--seed", "7", "--out", second.toString());
    Run.of("generate", "usage", "--users", "500", "--seed", "8", "--out", other.toString());
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(first));
    Path rows = folder.resolve("rows.csv");
    Run.of("generate", "usage", "--rows", "5000", "--users", "300", "--out", rows.toString());
    assertThat(Files.readAllLines(rows)).hasSize(5001);
  }

  @Test
  void theVersionNamesJavaAndSpark() {
    assertThat(Run.of("--version").out()).contains("Chokepoint 0.1.0").contains("Spark 4.1.3");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
