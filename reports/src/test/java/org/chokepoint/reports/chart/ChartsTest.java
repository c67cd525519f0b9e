package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
  @Test
  void everyFileOfTheFolderIsAChart() {
    assertThat(Charts.shipped().list())
        .extracting(Chart::id)
        .containsExactly(
            "concentration-over-time",
            "daily-users",
            "disagreement",
            "failure-rank",
            "incidents-compared",
            "lorenz",
            "market-hhi",
            "merger",
            "need-flow",
            "neighbourhood",
            "overlap",
            "region-map",
            "remedies",
            "restoration",
            "rule-matrix",
            "shares",
            "shares-treemap",
            "stranded");
    assertThat(Charts.in(Path.of("charts")).list()).hasSize(Charts.shipped().list().size());
  }

  @Test
  void chartSaysWhatItAnswersAndWhatCanBeSet() {
    Chart chart = Charts.shipped().named("failure-rank");
    assertThat(chart.title(Language.EN)).isEqualTo("Single points of failure");
    assertThat(chart.question(Language.EN)).isEqualTo("Whose failure takes down the most?");
    assertThat(chart.question(Language.KO)).isEqualTo("무엇이 멈출 때 가장 많은 것이 함께 멈춥니까?");
    assertThat(chart.parameters())
        .extracting(ChartParameter::name)
        .containsExactly("dataset", "semantics", "by", "limit");
  }

  @Test
  void unknownChartIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> Charts.shipped().named("market-hih"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown chart 'market-hih'; did you mean 'market-hhi'?");
  }

  @Test
  void oneMoreFileIsOneMoreChart(@TempDir Path folder) throws IOException {
    write(
        folder,
        "payments.json",
        shipped().replace("\"id\": \"market-hhi\"", "\"id\": \"payments\""));
    assertThat(Charts.in(folder).named("payments").title(Language.EN))
        .isEqualTo("Most concentrated markets");
  }

  @Test
  void allFaultsOfAllFilesAreListedAtOnce(@TempDir Path folder) throws IOException {
    write(
        folder,
        "market-hhi.json",
        shipped()
            .replace("\"table\": \"result\"", "\"table\": \"results\"")
            .replace("\"table\": \"market\"", "\"table\": \"markte\""));
    write(folder, "other.json", shipped());
    write(
        folder,
        "faulty.json",
        shipped()
            .replace("\"id\": \"market-hhi\"", "\"id\": \"faulty\"")
            .replace("\"market\", \"measure\": \"hhi\"", "\"market\", \"mesure\": \"hhi\"")
            .replace("\"from\": \"markets\"", "\"from\": \"market\"")
            .replace("\"kind\": \"bars\"", "\"kind\": \"bar\""));
    write(
        folder,
        "english.json",
        shipped()
            .replace("\"id\": \"market-hhi\"", "\"id\": \"english\"")
            .replace(
                "\"title\": { \"en\": \"Most concentrated markets\", \"ko\": \"가장 집중된 시장\" }",
                "\"title\": { \"en\": \"Most concentrated markets\" }"));
    write(folder, "short.json", "{\"id\": \"short\"}");
    assertThatThrownBy(() -> Charts.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("market-hhi.json: unknown table 'results'; did you mean 'result'?")
        .hasMessageContaining("unknown table 'markte'; did you mean 'market'?")
        .hasMessageContaining("other.json: id is 'market-hhi', expected the file's name 'other'")
        .hasMessageContaining("faulty.json: unknown column 'mesure'; did you mean 'measure'?")
        .hasMessageContaining("short.json:1: Missing creator property 'name'")
        .hasMessageContaining("faulty.json: unknown offer 'market'; did you mean 'markets'")
        .hasMessageContaining("faulty.json: shape: unknown shape 'bar'; did you mean 'bars'?")
        .hasMessageContaining("english.json:4: Missing creator property 'ko'");
  }

  private void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String shipped() throws IOException {
    return Files.readString(Path.of("charts", "market-hhi.json"));
  }
}
