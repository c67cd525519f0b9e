package org.chokepoint.cli.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether the server can listen, or does so already. */
final class ServerPort {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private ServerPort() {}

  static Finding at(int port) {
    try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      return Finding.ok("port", port + " is free");
    } catch (IOException taken) {
      return holder(port);
    }
  }

  private static Finding holder(int port) {
    String health = health(port);
    if (!health.contains("\"status\"") || !health.contains("\"release\"")) {
      return Finding.look(
          "port",
          port + " is taken by another program",
          "none: serve takes the next free one; or set server.port in conf/chokepoint.conf");
    }
    return health.contains("\"ok\"")
        ? Finding.ok("port", port + " is answered by a Chokepoint server that is well")
        : Finding.look(
            "port",
            port + " is answered by a Chokepoint server that is not well",
            "read its reasons at http://127.0.0.1:" + port + "/health");
  }

  private static String health(int port) {
    try {
      return HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .build()
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                  .timeout(PATIENCE)
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException silent) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
