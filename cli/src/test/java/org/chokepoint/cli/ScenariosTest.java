package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios on a file of the user's own. */
class ScenariosTest {
  @TempDir Path folder;

  private FourFirms market() {
    return new FourFirms(folder);
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
    JsonNode answer =
        FourFirms.json(
            market().run("what-if", FourFirms.concat(options.split(" "), "--format", "json")));
    assertThat(answer.at("/measures/0/measure").asText()).isEqualTo("hhi");
    assertThat(answer.at("/measures/0/before").asDouble()).isEqualTo(3000);
    assertThat(answer.at("/measures/0/delta").asDouble()).isCloseTo(delta, within(1e-3));
  }

  @Test
  void exitByMeasuredDiversionLosesTheRest() throws IOException {
    String ratios = market().file("d.csv", "from,to,ratio\na,b,0.5\na,c,0.25\n");
    Run run =
        market().run("what-if", "--exit", "a", "--exit-to", "diversion", "--diversion", ratios);
    assertThat(run.out()).contains("diversion is as given");
    assertThat(run.err()).doesNotContain("fault");
    Run without =
        market().run("what-if", "--exit", "b", "--exit-to", "diversion", "--diversion", ratios);
    assertThat(without.err()).contains("--exit: found no diversion ratio from 'b'");
  }

  @Test
  void stakeShowsInTheMeasuresOfOwners() throws IOException {
    assertThat(market().run("what-if", "--stake", "a:b:20", "--format", "csv").out())
        .contains("\nhhi,3000,3000,0\n")
        .contains("\nmhhi,3000,3240,240\n");
  }

  @Test
  void scenarioThatCannotBePlayedIsTheUsersMistake() throws IOException {
    assertThat(market().run("what-if", "--divest", "a:0:b").err())
        .contains("expected more than nothing");
    assertThat(market().run("what-if", "--enter", "a:1").err()).contains("not in the market yet");
    assertThat(market().run("what-if", "--stake", "a:b:120").code()).isEqualTo(2);
    String fine =
        "market,period,firm,value\nm,2024,a,123456789012345678\nm,2024,b,876543210987654321\n";
    Run digits = market().on(fine, "what-if", "--divest", "a:33.333:b");
    assertThat(digits.code()).isEqualTo(2);
    assertThat(digits.err()).contains("need more than 18 digits");
  }
}
