package org.chokepoint.jobs.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

class UsageNeedsTest {
  private static final Panel PANEL = Panel.drawn(7, 3000);

  @TempDir Path folder;

  @Test
  void rowsOfAnyPlanGiveWhatPlainJavaGives() {
    assertThat(classes(PANEL.shuffled(1, 3))).isEqualTo(byHand(PANEL)).hasSizeGreaterThan(40);
  }

  @Test
  void batchesOfParquetGiveWhatPlainJavaGives() {
    String file = folder.resolve("usage.parquet").toString();
    PANEL.frame().repartition(3).write().parquet(file);
    assertThat(classes(Panel.SPARK.read().parquet(file))).isEqualTo(byHand(PANEL));
  }

  @Test
  void theSameBitsComeOutUnderOneToSixteenPartitions() {
    Set<Integer> seen = new HashSet<>();
    Panel small = Panel.drawn(11, 400);
    for (int partitions = 1; partitions <= 16; partitions++) {
      seen.add(classes(small.shuffled(partitions, partitions)).hashCode());
    }
    assertThat(seen).containsExactly(byHand(small).hashCode());
  }

  @Test
  void marketsOfMoreServicesThanALongHasBitsAreCountedToo() {
    Random random = new Random(3);
    List<Panel.Use> uses = new ArrayList<>();
    for (int person = 0; person < 60; person++) {
      for (int use = random.nextInt(90); use >= 0; use--) {
        uses.add(use("u" + person, "s" + random.nextInt(person % 2 == 0 ? 5 : 150)));
      }
    }
    Panel wide = new Panel(uses);
    assertThat(classes(wide.shuffled(5, 7))).isEqualTo(byHand(wide));
  }

  @Test
  void aPersonWhoComesInSeveralRegionsCountsOnce() {
    Panel.Use here = use("ann", "chat");
    Panel.Use there =
        new Panel.Use("ann", "line", "m", "other", "2022", BigDecimal.ONE, BigDecimal.TEN);
    assertThat(classes(new Panel(List.of(here, there, here)).frame()))
        .isEqualTo(Map.of("m|2022|chat;line", BigDecimal.TEN.setScale(6)));
  }

  @Test
  void noRowsGiveNoClasses() {
    assertThat(classes(new Panel(List.of()).frame())).isEmpty();
  }

  private static Panel.Use use(String user, String service) {
    return new Panel.Use(user, service, "m", "r", "2022", BigDecimal.ONE, BigDecimal.ONE);
  }

  private static Map<String, BigDecimal> byHand(Panel panel) {
    Map<String, List<Panel.Use>> persons =
        panel.uses().stream()
            .collect(
                Collectors.groupingBy(use -> use.user() + "|" + use.market() + "|" + use.period()));
    Map<String, BigDecimal> sums = new TreeMap<>();
    persons.forEach(
        (person, rows) -> {
          TreeSet<String> services =
              rows.stream().map(Panel.Use::service).collect(Collectors.toCollection(TreeSet::new));
          BigDecimal weight =
              rows.stream().map(Panel.Use::weight).max(BigDecimal::compareTo).orElseThrow();
          sums.merge(
              person.substring(person.indexOf('|') + 1) + "|" + String.join(";", services),
              weight.setScale(6),
              BigDecimal::add);
        });
    return sums;
  }

  private static Map<String, BigDecimal> classes(Dataset<Row> usage) {
    Map<String, BigDecimal> values = new TreeMap<>();
    UsageNeeds.classes(usage)
        .map(
            need ->
                new Tuple2<>(
                    need.market() + "|" + need.period() + "|" + String.join(";", need.services()),
                    need.people().setScale(6)))
        .collect()
        .forEach(need -> assertThat(values.put(need._1(), need._2())).isNull());
    return values;
  }
}
