package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.iceberg.Schema;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.inmemory.InMemoryInputFile;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.chokepoint.api.release.StoredColumn;
import org.chokepoint.api.release.StoredTable;
import org.chokepoint.api.store.RichRows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
  private final RunningApi api;

  FormatsTest(@TempDir Path folder) {
    this.api = RunningApi.with(folder, RichRows.rows());
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/values | | application/json",
        "/v1/values | */* | application/json",
        "/v1/values | text/* | text/csv; charset=utf-8",
        "/v1/values | text/csv;q=0.5, application/x-ndjson | application/x-ndjson",
        "/v1/values | application/json;q=0, */*;q=0.1 | application/x-ndjson",
        "/v1/values | text/html, application/vnd.apache.parquet;q=0.9, */*;q=0.8 | application/vnd.apache.parquet",
        "/v1/values.csv | application/json | text/csv; charset=utf-8",
        "/v1/values?format=arrow | application/json | application/vnd.apache.arrow.stream",
        "/v1/graphs | application/graphml+xml | application/graphml+xml",
        "/v1/graphs.graphml | | application/graphml+xml",
      })
  void theFormatIsChosenByEndingParameterOrAccept(String path, String accept, String type) {
    HttpResponse<byte[]> response =
        accept == null ? api.bytes(path) : api.bytes(path, "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @Test
  void whatCannotBeGivenIsRefusedWithAListOfTypes() {
    HttpResponse<byte[]> response = api.bytes("/v1/values", "Accept", "application/xml");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(RunningApi.parse(text(response)).at("/nearest").toString())
        .contains("text/csv", "application/vnd.apache.parquet");
    assertThat(api.get("/v1/values.csv?format=json").statusCode()).isEqualTo(400);
    assertThat(api.get("/v1/values?format=cvs").body()).contains("did you mean 'csv'");
    assertThat(api.get("/v1/graphs?format=csv").statusCode()).isEqualTo(404);
    assertThat(api.get("/v1/values.csv?bom=yes").statusCode()).isEqualTo(400);
  }

  @Test
  void everyFormatHoldsTheSameRows() throws IOException {
    JsonNode page = api.json("/v1/values?limit=1000").at("/values");
    List<String> lines = text(api.bytes("/v1/values.ndjson")).lines().toList();
    assertThat(lines).hasSize(page.size());
    for (int row = 0; row < lines.size(); row++) {
      assertThat(RunningApi.parse(lines.get(row))).isEqualTo(page.get(row));
    }
    List<Map<String, Object>> parquet = parquet("result", api.bytes("/v1/values.parquet").body());
    List<Map<String, Object>> arrow = arrow(api.bytes("/v1/values.arrow").body());
    assertThat(parquet).hasSize(page.size());
    assertThat(arrow).hasSize(page.size());
    for (int row = 0; row < page.size(); row++) {
      for (String column : List.of("subject", "measure", "value", "high", "reason")) {
        String wanted =
            page.get(row).get(column).isNull() ? "null" : page.get(row).get(column).asText();
        assertThat(String.valueOf(parquet.get(row).get(column))).isEqualTo(wanted);
        assertThat(String.valueOf(arrow.get(row).get(column))).isEqualTo(wanted);
      }
    }
  }

  @Test
  void exactDecimalsFlagsAndListsSurvive() throws IOException {
    assertThat(text(api.bytes("/v1/shares?firm=line"))).contains("\"value\":6.5,");
    assertThat(
            parquet("share", api.bytes("/v1/shares.parquet?firm=line").body()).get(0).get("value"))
        .hasToString("6.500000000");
    assertThat(arrow(api.bytes("/v1/shares.arrow?firm=line").body()).get(0).get("value"))
        .hasToString("6.500000000");
    assertThat(text(api.bytes("/v1/shares.csv?firm=line"))).contains(",6.5,percent,");
    assertThat(api.json("/v1/needs").at("/needs/0/services").toString())
        .isEqualTo("[\"kakaotalk\",\"line\"]");
    assertThat(text(api.bytes("/v1/needs.csv"))).contains("kakaotalk;line,12.5");
    assertThat(
            arrow(api.bytes("/v1/markets.arrow?market=kr_taxi").body()).get(0).get("multi_homing"))
        .hasToString("true");
  }

  @Test
  void formulasInTextAreGuardedAndNumbersNever() {
    String csv = text(api.bytes("/v1/firms.csv?firm=formula"));
    assertThat(csv).contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"").contains("'@SUM(A1)");
    assertThat(text(api.bytes("/v1/firms?firm=formula"))).contains("\"@SUM(A1)\"");
  }

  @Test
  void excelIsTold() {
    assertThat(text(api.bytes("/v1/firms.csv?bom=1"))).startsWith("\uFEFFdataset,firm_id");
    assertThat(text(api.bytes("/v1/firms.csv"))).startsWith("dataset,firm_id");
  }

  @Test
  void aDownloadIsWholeAndSaysSo() throws NoSuchAlgorithmException {
    HttpResponse<byte[]> response = api.bytes("/v1/values.csv");
    assertThat(header(response, "Chokepoint-Rows")).isEqualTo("20");
    assertThat(text(response).lines()).hasSize(21);
    assertThat(header(response, "Content-Digest")).isEqualTo(digest(response.body()));
    assertThat(header(response, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"chokepoint-values-" + RunningApi.RELEASE + ".csv\"");
    assertThat(text(api.bytes("/v1/values.csv?limit=3")).lines()).hasSize(4);
  }

  @Test
  void aCompressedAnswerIsTheSameAndHasTheDigestOfItsBytes()
      throws IOException, NoSuchAlgorithmException {
    HttpResponse<byte[]> plain = api.bytes("/v1/values.csv");
    HttpResponse<byte[]> packed = api.bytes("/v1/values.csv", "Accept-Encoding", "br, gzip;q=0.8");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Content-Digest")).isEqualTo(digest(packed.body()));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(api.bytes("/v1/values.csv", "Accept-Encoding", "gzip;q=0").body())
        .isEqualTo(plain.body());
  }

  private static List<Map<String, Object>> arrow(byte[] stream) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (BufferAllocator memory = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(stream), memory)) {
      while (reader.loadNextBatch()) {
        for (int row = 0; row < reader.getVectorSchemaRoot().getRowCount(); row++) {
          Map<String, Object> cells = new HashMap<>();
          for (FieldVector vector : reader.getVectorSchemaRoot().getFieldVectors()) {
            assertThat(vector.getField().getMetadata().get("meaning")).isNotEmpty();
            cells.put(vector.getName(), vector.getObject(row));
          }
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> parquet(String table, byte[] file) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    Schema schema = schema(table);
    try (CloseableIterable<Record> records =
        Parquet.read(new InMemoryInputFile(file))
            .project(schema)
            .createReaderFunc(type -> GenericParquetReaders.buildReader(schema, type))
            .build()) {
      for (Record record : records) {
        Map<String, Object> cells = new HashMap<>();
        schema.columns().forEach(field -> cells.put(field.name(), record.getField(field.name())));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Schema schema(String table) {
    StoredTable layout =
        StoredTable.SERVED.stream()
            .filter(each -> each.name().equals(table))
            .findFirst()
            .orElseThrow();
    List<Types.NestedField> fields = new ArrayList<>();
    for (StoredColumn column : layout.columns()) {
      Type type =
          switch (column.kind()) {
            case TEXT -> Types.StringType.get();
            case COUNT -> Types.LongType.get();
            case NUMBER -> Types.DoubleType.get();
            case DECIMAL -> Types.DecimalType.of(28, 9);
          };
      fields.add(Types.NestedField.optional(fields.size() + 1, column.name(), type));
    }
    return new Schema(fields);
  }

  static String digest(byte[] bytes) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
