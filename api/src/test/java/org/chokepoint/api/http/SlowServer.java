package org.chokepoint.api.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.ReleaseStore;

/** A server process with a slow resource that says when it is asked; stopped by SIGTERM. */
final class SlowServer {
  private SlowServer() {}

  public static void main(String[] words) {
    CurrentRelease releases =
        CurrentRelease.watch(new ReleaseStore(Path.of(words[0])), Duration.ofSeconds(2), 64L << 20);
    ApiServer server =
        ApiServer.start(
            ServerSettings.on(0),
            releases,
            RunningApi.offer(List.of(new SlowResource(1500, () -> System.out.println("asked")))));
    Stopping.onSignal(server, releases, () -> {});
    System.out.println(server.address());
    System.out.flush();
  }
}
