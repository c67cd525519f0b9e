package org.chokepoint.api.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.api.Resources;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.http.ApiServer;
import org.chokepoint.api.http.ServerSettings;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.api.store.WrittenHome;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.Charts;

/** The real server on a release full of hostile names, and a client that sends any bytes. */
final class HostileServer implements AutoCloseable {
  private static final RuleShelf RULES = RuleShelf.read(Path.of("..", "conf", "rules"));

  private final WrittenHome home;
  private final CurrentRelease releases;
  private final ApiServer server;

  HostileServer(Path folder) {
    home = new WrittenHome(folder);
    home.publish("20261122T061501Z-1a2b3c4d", HostileRows.rows());
    releases = CurrentRelease.watch(new ReleaseStore(folder), Duration.ofHours(1), 256L << 20);
    server = ApiServer.start(ServerSettings.on(0), releases, Resources.offer(RULES));
  }

  URI address() {
    return server.address();
  }

  /** Every address the server lists, with its parameters. */
  SortedMap<String, List<String>> addresses() {
    return server.addresses();
  }

  /** Every address with each thing of the release in its braces. */
  List<String> filled() {
    Set<String> filled = new LinkedHashSet<>();
    for (String path : addresses().keySet()) {
      things().forEach(thing -> filled.add(path.replaceAll("\\{[^}]*}", thing)));
    }
    return List.copyOf(filled);
  }

  private static List<String> things() {
    List<String> things = new ArrayList<>(List.of(HostileRows.DATASET, "hhi", "pangyo"));
    IntStream.range(0, HostileRows.TEXTS.size())
        .boxed()
        .flatMap(i -> Stream.of("market" + i, "firm" + i, "node" + i, "incident" + i))
        .forEach(things::add);
    Charts.shipped().list().stream().map(Chart::id).forEach(things::add);
    return things;
  }

  /** Sends a request line and headers as they are and reads the reply to its end. */
  RawReply send(String requestLine, String... headers) {
    StringBuilder request = new StringBuilder(requestLine).append("\r\n");
    boolean named = Stream.of(headers).anyMatch(header -> header.startsWith("Host:"));
    if (!named) {
      request.append("Host: 127.0.0.1\r\n");
    }
    Stream.of(headers).forEach(header -> request.append(header).append("\r\n"));
    request.append("Connection: close\r\n\r\n");
    return send(request.toString());
  }

  private RawReply send(String request) {
    try (Socket socket = new Socket("127.0.0.1", address().getPort())) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return RawReply.of(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RawReply get(String target, String... headers) {
    return send("GET " + target + " HTTP/1.1", headers);
  }

  @Override
  public void close() {
    server.close();
    releases.close();
    home.close();
  }
}
