package org.chokepoint.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chokepoint.table.FaultyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of every encoding and format become the same tables; every fault is found at once. */
class IngestTest {
  private static final String MARKET = "market_id,name,geography\nm,메신저,KR\n";
  private static final String FIRM = "firm_id,name\na,카카오\nb,네이버\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, ''",
    "UTF-8, UTF-8-BOM, 'EF BB BF'",
    "UTF-16LE, UTF-16LE, 'FF FE'",
    "UTF-16BE, UTF-16BE, 'FE FF'",
    "x-windows-949, CP949, ''"
  })
  void everyEncodingGivesTheSameTextAndIsRecorded(String charset, String recorded, String mark)
      throws IOException {
    int[] bytes =
        mark.isEmpty()
            ? new int[0]
            : List.of(mark.split(" ")).stream()
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .toArray();
    Trial trial =
        new Trial(folder)
            .encoded(
                "one", Map.of("market", MARKET, "firm", FIRM), Charset.forName(charset), bytes);
    trial.run();
    assertThat(trial.rows("firm", "firm_id = 'a'").get(0).<String>getAs("name")).isEqualTo("카카오");
    assertThat(trial.rows("dataset_file", "true"))
        .allSatisfy(row -> assertThat(row.<String>getAs("encoding")).isEqualTo(recorded));
  }

  @Test
  void parquetSharesAndUsageAreChecked() throws IOException {
    Trial trial = new Trial(folder);
    Map<String, byte[]> files = new HashMap<>();
    files.put("market", parquet(trial, "market_id,name,geography", "m,Market,KR"));
    files.put("firm", parquet(trial, "firm_id,name", "a,A", "b,B"));
    files.put(
        "usage",
        parquet(
            trial,
            "user_id,service_id,market_id,period,amount,weight",
            "u1,a,m,2022-10,3,2.5",
            "u2,a,m,2022-10,1,1",
            "u2,b,m,2022-10,1,1"));
    trial.dataset("one", "0", files, "parquet").run();
    assertThat(trial.rows("usage", "true")).hasSize(3);
    Row share = trial.rows("share", "firm_id = 'a'").get(0);
    assertThat(share.getDecimal(share.fieldIndex("value"))).isEqualByComparingTo("3.5");
    assertThat(share.<String>getAs("basis")).isEqualTo("users_mau");
  }

  @Test
  void faultsInUsageAreNamedWithTheirLines() throws IOException {
    Trial trial =
        new Trial(folder)
            .dataset(
                "one",
                Map.of(
                    "market", MARKET,
                    "firm", FIRM,
                    "usage",
                        "user_id,service_id,market_id,period,amount\n"
                            + "u1,a,m,2022-10,3\n"
                            + "u1,a,m,2022-10,4\n"
                            + "u2,zz,m,2022-10,1\n"
                            + "u3,a,m,2022-13,1\n"));
    assertThatThrownBy(trial::run)
        .isInstanceOf(FaultyInput.class)
        .hasMessageContaining("usage.csv:3, column 'user_id+service_id+market_id+period'")
        .hasMessageContaining("usage.csv:4, column 'service_id': found 'zz'")
        .hasMessageContaining("usage.csv:5, column 'period': found '2022-13'");
  }

  @Test
  void twentyKindsOfFaultInOneDatasetAreAllNamedAtOnce() throws IOException {
    String share =
        """
        market_id,period,firm_id,basis,value,unit,role,sourec
        m,2022,a,revenue,12,KRW,firm,
        m,2022,a,revenue,13,KRW,firm,
        m,2023,a,revenue,NaN,KRW,firm,
        m,2024,a,revenue,Infinity,KRW,firm,
        m,2025,a,revenue,-4,KRW,firm,
        m,2026,a,revenue,0x1F,KRW,firm,
        m,2027,a,revenue,"1.234,5",KRW,firm,
        m,2028,a,revenue,１２,KRW,firm,
        m,2029,a,revenue,1e400,KRW,firm,
        m,2030,a,revenue,0.12345678901,KRW,firm,
        m,2031,a,revenue,twelve,KRW,firm,
        m,2032-13,a,revenue,1,KRW,firm,
        m,2033,a,revenu,1,KRW,firm,
        m,2034,a,revenue,1,KRW,frim,
        m,2035,zz,revenue,1,KRW,firm,
        mm,2036,a,revenue,1,KRW,firm,
        m,2037,,revenue,1,KRW,firm,
        m,2038,a ,revenue,1,KRW,firm,
        m,2039,a,revenue,1,KRW
        m,2040,a,revenue,1,KRW,firm,,surplus
        m,2041,a,users_mau,70,percent,firm,
        m,2041,b,users_mau,40,percent,firm,
        m,2042,a,users_mau,7,percent,firm,
        m,2042,b,users_mau,4,million,firm,
        m,2043,%s,revenue,1,KRW,firm,
        m,2044,a\u0007,revenue,1,KRW,firm,
        """
            .formatted("\u1112\u1161\u11ab"); // Hangul syllable in decomposed form
    String dependency =
        """
        dependent,provider,group,required,probability
        n1,n2,g,3,
        n1,n3,g,3,
        n2,n3,h,1,
        n2,n1,h,2,
        n3,n3,,,
        n3,n1,,,1.5
        n3,n4,,,
        """;
    Trial trial =
        new Trial(folder)
            .dataset(
                "one",
                Map.of(
                    "market", MARKET,
                    "firm", FIRM,
                    "node", "node_id\nn1\nn2\nn3\n",
                    "share", share,
                    "dependency", dependency));
    assertThatThrownBy(trial::run)
        .isInstanceOfSatisfying(
            FaultyInput.class,
            faulty -> {
              assertThat(
                      faulty.faults().stream()
                          .map(fault -> fault.kind().id())
                          .collect(Collectors.toSet()))
                  .contains(
                      "unknown-column",
                      "duplicate-key",
                      "nan",
                      "infinite",
                      "negative",
                      "hex-number",
                      "locale-number",
                      "foreign-digits",
                      "out-of-range",
                      "too-precise",
                      "not-a-number",
                      "bad-period",
                      "unknown-word",
                      "unknown-reference",
                      "missing-value",
                      "padded-id",
                      "short-row",
                      "long-row",
                      "beyond-whole",
                      "mixed-units",
                      "unicode-twin",
                      "unprintable",
                      "impossible-requirement",
                      "self-dependent",
                      "mixed-requirement");
              assertThat(faulty.faults())
                  .allSatisfy(
                      fault -> {
                        assertThat(fault.file()).startsWith("datasets/one/");
                        assertThat(fault.line()).isPositive();
                        assertThat(fault.remedy()).isNotBlank();
                        assertThat(fault.expected()).isNotBlank();
                      });
            });
    try (var runs = Files.list(trial.home.folder().resolve("runs"))) {
      Path run = runs.findFirst().orElseThrow();
      assertThat(Files.readString(run.resolve("rejected.csv"), StandardCharsets.UTF_8))
          .contains("hex-number");
    }
  }

  private byte[] parquet(Trial trial, String header, String... lines) throws IOException {
    StructType schema = new StructType();
    for (String name : header.split(",")) {
      schema =
          schema.add(
              name,
              name.equals("amount") || name.equals("weight")
                  ? DataTypes.DoubleType
                  : DataTypes.StringType);
    }
    StructType types = schema;
    List<Row> rows =
        List.of(lines).stream()
            .map(
                line -> {
                  String[] cells = line.split(",");
                  Object[] typed = new Object[cells.length];
                  for (int i = 0; i < cells.length; i++) {
                    typed[i] =
                        types.fields()[i].dataType().equals(DataTypes.DoubleType)
                            ? (Object) Double.valueOf(cells[i])
                            : cells[i];
                  }
                  return RowFactory.create(typed);
                })
            .toList();
    Path target = Files.createTempDirectory(folder, "parquet").resolve("out");
    Dataset<Row> frame = trial.spark.createDataFrame(rows, schema).coalesce(1);
    frame.write().parquet(target.toString());
    try (var files = Files.list(target)) {
      return Files.readAllBytes(
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow());
    }
  }
}
