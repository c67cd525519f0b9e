package org.chokepoint.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.ShippedDatasets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an explanation tells readers to copy, and the formulas it shows, computed by Python. */
class ScriptTest {
  private static final Provenance RUN = new Provenance("r1", "run1", "", "", Map.of(), "");
  private static final String FORMULAS =
      """
      from math import exp, log as ln, log2
      """;

  private final Path folder;

  ScriptTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void pythonIsThere() {
    assumeTrue(Scripts.python(), "no /usr/bin/python3");
  }

  private static List<Explanation> values() {
    ReleaseTables tables = ShippedDatasets.tables();
    List<Explanation> values = new ArrayList<>();
    for (ReleaseRow row : ReleaseRow.of(tables.table("result"))) {
      if (row.number("value").isPresent()) {
        values.add(ValueQuestion.of(row).explained(tables, RUN));
      }
    }
    return values;
  }

  @Test
  void everyPythonSnippetPrintsThePublishedValue() throws Exception {
    List<Explanation> tried = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Explanation value : values()) {
      for (Snippet snippet : value.snippets()) {
        if (snippet.kind().equals("python")) {
          tried.add(value);
          all.append(snippet.code());
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(300);
    List<String> printed = Scripts.lines(folder, all.toString());
    assertThat(printed).hasSameSizeAs(tried);
    for (int i = 0; i < tried.size(); i++) {
      double value = tried.get(i).published().value().orElseThrow();
      assertThat(Double.parseDouble(printed.get(i)))
          .as(tried.get(i).permalink())
          .isCloseTo(value, within(1e-13 * Math.max(1, Math.abs(value))));
    }
  }

  @Test
  void everyFormulaWithTheNumbersPutInGivesThePublishedValue() throws Exception {
    List<Explanation> tried =
        values().stream().filter(value -> !value.substituted().isEmpty()).toList();
    assertThat(tried).hasSizeGreaterThan(300);
    StringBuilder all = new StringBuilder(FORMULAS);
    for (Explanation value : tried) {
      String text = value.substituted().replace("^", "**");
      int where = text.indexOf(", H = ");
      if (where >= 0) {
        all.append("H = ").append(text.substring(where + ", H = ".length())).append('\n');
        text = text.substring(0, where);
      }
      text = text.replaceFirst(", the smallest k.*", "");
      all.append("print(float(").append(text).append("))\n");
    }
    List<String> printed = Scripts.lines(folder, all.toString());
    for (int i = 0; i < tried.size(); i++) {
      double value = tried.get(i).published().value().orElseThrow();
      assertThat(Double.parseDouble(printed.get(i)))
          .as(tried.get(i).permalink() + "\n" + tried.get(i).substituted())
          .isCloseTo(value, within(1e-11 * Math.max(1, Math.abs(value))));
    }
  }
}
