package org.chokepoint.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.api.Resources;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.health.Vitals;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.DemoRows;
import org.chokepoint.api.store.StoredRow;
import org.chokepoint.api.store.WrittenHome;

/** The real server on a real release, and a client. */
final class RunningApi implements AutoCloseable {
  static final String RELEASE = "20261122T061501Z-1a2b3c4d";

  private static final RuleShelf RULES = RuleShelf.read(Path.of("..", "conf", "rules"));

  private final WrittenHome home;
  private final CurrentRelease releases;
  private final ApiServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningApi(WrittenHome home, ServerSettings settings, Door door, List<Resource> more) {
    this(home, settings, offer(door, more));
  }

  private RunningApi(WrittenHome home, ServerSettings settings, ApiServer.Offer offer) {
    this.home = home;
    this.releases =
        CurrentRelease.watch(new ReleaseStore(home.path()), Duration.ofMillis(50), 256L << 20);
    this.server = ApiServer.start(settings, releases, offer);
  }

  /** Everything that is served, and more. */
  static ApiServer.Offer offer(List<Resource> more) {
    return offer(Door.NONE, more);
  }

  private static ApiServer.Offer offer(Door door, List<Resource> more) {
    ApiServer.Offer all = Resources.offer(RULES, SampleAlerts.SHELF, door);
    return new ApiServer.Offer() {
      @Override
      public List<Resource> resources(CurrentRelease releases, Meters meters) {
        return Stream.concat(all.resources(releases, meters).stream(), more.stream()).toList();
      }

      @Override
      public Optional<ProblemPages> problemPages() {
        return all.problemPages();
      }

      @Override
      public void close() {
        all.close();
      }
    };
  }

  static RunningApi withDemo(Path folder) {
    return withDemo(folder, ServerSettings.on(0), List.of());
  }

  static RunningApi withDemo(Path folder, ServerSettings settings, List<Resource> more) {
    return with(folder, DemoRows.rows(), settings, more);
  }

  static RunningApi with(Path folder, List<StoredRow> rows) {
    return with(folder, rows, ServerSettings.on(0), List.of());
  }

  static RunningApi with(
      Path folder, List<StoredRow> rows, ServerSettings settings, List<Resource> more) {
    WrittenHome home = new WrittenHome(folder);
    home.publish(RELEASE, rows);
    return new RunningApi(home, settings, Door.NONE, more);
  }

  /** With schedules and runs. */
  static RunningApi with(Path folder, List<StoredRow> rows, Throttle throttle, Door door) {
    WrittenHome home = new WrittenHome(folder);
    home.publish(RELEASE, rows);
    return new RunningApi(home, ServerSettings.on(0).with(throttle), door, List.of());
  }

  static RunningApi empty(Path folder) {
    return new RunningApi(new WrittenHome(folder), ServerSettings.on(0), Door.NONE, List.of());
  }

  /** The demo release, served by somebody who also tells how the server is. */
  static RunningApi withVitals(Path folder, Vitals vitals) {
    WrittenHome home = new WrittenHome(folder);
    home.publish(RELEASE, DemoRows.rows());
    return new RunningApi(
        home, ServerSettings.on(0), Resources.offer(RULES, SampleAlerts.SHELF, Door.NONE, vitals));
  }

  WrittenHome home() {
    return home;
  }

  URI address() {
    return server.address();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address().resolve(path)).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " gave " + response.statusCode() + " " + response.body());
    }
    return parse(response.body());
  }

  static JsonNode parse(String body) {
    try {
      return new JsonMapper().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes the rows and returns once they are served. */
  void publish(String release, List<StoredRow> rows) {
    publish(release, "2026-11-22T06:15:01Z", rows);
  }

  void publish(String release, String createdAt, List<StoredRow> rows) {
    home.publish(release, createdAt, rows);
    for (int i = 0; i < 200; i++) {
      if (json("/health").at("/release").asText().equals(release)) {
        return;
      }
      pause();
    }
    throw new AssertionError(release + " was never served");
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stopServer() {
    server.close();
  }

  @Override
  public void close() {
    server.close();
    releases.close();
    home.close();
  }
}
