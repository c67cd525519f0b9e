package org.chokepoint.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.chokepoint.cli.doctor.Finding.Level;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
  private static final Instant PUBLISHED = Instant.parse("2026-11-22T06:15:01Z");
  private static final long GB = 1L << 30;

  @TempDir private Path home;

  private Setup setup(int port, List<Fault> faults) {
    return new Setup(
        home,
        Path.of("..", "datasets"),
        Path.of("..", "conf", "chokepoint.conf"),
        faults,
        port,
        List.of("1m", "1m"),
        "jdbc:sqlite:" + home.resolve("operations.db"),
        "jdbc:sqlite:" + home.resolve("catalog.db"),
        Map.of());
  }

  /** A catalog with the one entry that is looked at, and the file it names. */
  private void released(Instant at) throws IOException, SQLException {
    Path metadata = home.resolve("release.metadata.json");
    Files.writeString(
        metadata,
        "{\"format-version\":2,\"schemas\":[{\"last-updated-ms\":1}],\"last-updated-ms\":%d}"
            .formatted(at.toEpochMilli()));
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("catalog.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("create table iceberg_tables (table_name text, metadata_location text)");
      statement.execute("insert into iceberg_tables values ('release', '" + metadata + "')");
    }
  }

  private static Finding named(List<Finding> findings, String check) {
    return findings.stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + check + " in " + findings));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return free.getLocalPort();
    }
  }

  @Test
  void whereAllIsWellEveryLineSaysWhatIsThere() throws IOException, SQLException {
    released(PUBLISHED);
    OperationsDatabase.in(home).close();
    Clock clock = Clock.systemUTC();
    List<Finding> findings = Doctor.examine(setup(freePort(), List.of()), clock);
    assertThat(findings).noneMatch(finding -> finding.level() == Level.FAIL);
    assertThat(named(findings, "operations database").found())
        .isEqualTo("SQLite, up to date and can be written");
    assertThat(named(findings, "catalog").found()).isEqualTo("whole, 1 tables");
    assertThat(named(findings, "last release").found()).contains("at " + PUBLISHED);
    assertThat(named(findings, "datasets").found()).matches("[0-9]+ in .*datasets");
    assertThat(named(findings, "port").found()).endsWith("is free");
    assertThat(named(findings, "clock").level()).isEqualTo(Level.OK);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithWhatToDo() throws IOException, SQLException {
    Files.writeString(home.resolve("catalog.db"), "no database at all".repeat(100));
    Files.writeString(home.resolve("operations.db"), "no database either".repeat(100));
    Fault key =
        new Fault(
            FaultKind.BAD_SETTING,
            "",
            "conf/chokepoint.conf",
            0,
            "",
            "the key 'server.prot'",
            "a known key",
            "did you mean 'server.port'?");
    List<Finding> findings = Doctor.examine(setup(freePort(), List.of(key)), Clock.systemUTC());
    assertThat(named(findings, "configuration"))
        .isEqualTo(
            Finding.fail(
                "configuration",
                "conf/chokepoint.conf: found the key 'server.prot', expected a known key",
                "did you mean 'server.port'?"));
    for (String damaged : List.of("catalog", "operations database")) {
      assertThat(named(findings, damaged).level()).as(damaged).isEqualTo(Level.FAIL);
      assertThat(named(findings, damaged).found()).as(damaged).contains("not a database");
      assertThat(named(findings, damaged).remedy()).as(damaged).contains("backup");
    }
    assertThat(Folders.datasets(home).found()).startsWith("no folder with a card.yaml");
  }

  @Test
  void aReleaseThatCannotBeReadFails() throws IOException, SQLException {
    released(PUBLISHED);
    Files.delete(home.resolve("release.metadata.json"));
    assertThat(
            named(Doctor.examine(setup(freePort(), List.of()), Clock.systemUTC()), "last release"))
        .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.FAIL))
        .satisfies(finding -> assertThat(finding.found()).endsWith("cannot be read"));
  }

  @Test
  void aClockBehindTheLastReleaseFails() throws IOException, SQLException {
    released(PUBLISHED);
    Clock slow = Clock.fixed(PUBLISHED.minusSeconds(3600), ZoneOffset.UTC);
    assertThat(named(Doctor.examine(setup(freePort(), List.of()), slow), "clock").found())
        .isEqualTo("it is 2026-11-22T05:15:01Z, before the last release at " + PUBLISHED);
    Clock wrong = Clock.fixed(Instant.now().plusSeconds(3600), ZoneOffset.UTC);
    assertThat(named(Doctor.examine(setup(freePort(), List.of()), wrong), "clock").found())
        .startsWith("files are dated 3");
  }

  @Test
  void aTakenPortIsOursOrAnothersAndSaysWhose() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String[] answer = {"{\"status\":\"ok\",\"release\":\"r1\",\"reasons\":[]}"};
    server.createContext(
        "/health",
        exchange -> {
          byte[] body = answer[0].getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      assertThat(ServerPort.at(port).level()).isEqualTo(Level.OK);
      answer[0] = answer[0].replace("\"ok\"", "\"degraded\"");
      assertThat(ServerPort.at(port).found()).endsWith("a Chokepoint server that is not well");
      answer[0] = "hello";
      assertThat(ServerPort.at(port).found()).endsWith("taken by another program");
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"3g, 4, OK", "3g, 3, LOOK", "4g, 3, FAIL", "2048m, 4, OK"})
  void memoryIsComparedWithWhatThereIs(String heap, long physicalGb, Level level) {
    assertThat(Machine.memory(List.of(heap), physicalGb * GB).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"100, 1000, OK", "3, 100, LOOK", "0, 100, FAIL", "10, 1000, FAIL"})
  void roomOnTheDiskIsMeasuredInBytesAndParts(long freeGb, long wholeGb, Level level) {
    assertThat(Disk.finding("disk", home, freeGb * GB, wholeGb * GB).level()).isEqualTo(level);
  }

  @Test
  void onlyJava17Will() {
    assertThat(Machine.java(17).level()).isEqualTo(Level.OK);
    assertThat(Machine.java(21).remedy()).isEqualTo("install a JDK 17 or set JAVA_HOME to one");
  }
}
