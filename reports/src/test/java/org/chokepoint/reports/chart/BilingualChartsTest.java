package org.chokepoint.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.reports.text.Words;
import org.junit.jupiter.api.Test;

class BilingualChartsTest {
  @Test
  void everyTextOfEveryChartIsKoreanToo() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("charts"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
        List<JsonNode> texts = new ArrayList<>();
        collect(new ObjectMapper().readTree(Files.readString(file)), texts);
        assertThat(texts).as(file.toString()).isNotEmpty();
        assertThat(texts)
            .as(file.toString())
            .allSatisfy(text -> assertKorean(text.path("en").asText(), text.path("ko").asText()));
      }
    }
  }

  @Test
  void everyWordIsKoreanToo() {
    for (String kind : Words.kinds()) {
      Words.all(kind).values().forEach(word -> assertKorean(word.en(), word.ko()));
    }
  }

  /** Blanks, numbers and abbreviations need no Korean letter; a word does. */
  private static void assertKorean(String english, String korean) {
    String words =
        english.replaceAll("\\$\\{[^}]*}", "").replaceAll("HHI|CR[0-9]|GRS|EU|\\bto\\b", "");
    if (words.matches("(?s).*[a-z]{2,}.*")) {
      assertThat(korean).as(english).matches("(?s).*[가-힣].*");
    } else {
      assertThat(korean.isEmpty()).as(english).isEqualTo(english.isEmpty());
    }
  }

  private static void collect(JsonNode node, List<JsonNode> texts) {
    if (node.has("en")) {
      texts.add(node);
    }
    node.forEach(child -> collect(child, texts));
  }
}
