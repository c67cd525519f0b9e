package org.chokepoint.api.http;

import org.chokepoint.api.release.CurrentRelease;

/** What a signal to stop does. */
public final class Stopping {
  private Stopping() {}

  /** On SIGTERM or SIGINT: first the server, so that it answers what it accepted, then the rest. */
  public static void onSignal(ApiServer server, CurrentRelease releases, Runnable rest) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  rest.run();
                  releases.close();
                },
                "stop"));
  }
}
