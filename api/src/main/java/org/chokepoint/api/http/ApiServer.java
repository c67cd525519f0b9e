package org.chokepoint.api.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.release.CurrentRelease;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running server. */
public final class ApiServer implements AutoCloseable {
  private final Javalin javalin;
  private final URI address;
  private final Pictures pictures;
  private final Meters meters;

  private ApiServer(Javalin javalin, Pictures pictures, Meters meters) {
    this.javalin = javalin;
    this.address = URI.create("http://127.0.0.1:" + javalin.port());
    this.pictures = pictures;
    this.meters = meters;
  }

  /**
   * Starts a server of those releases. The caller closes first the server, then the releases.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static ApiServer start(ServerSettings settings, CurrentRelease releases) {
    return start(settings, releases, List.of());
  }

  static ApiServer start(ServerSettings settings, CurrentRelease releases, List<Resource> more) {
    Pictures pictures = new Pictures();
    Meters meters = new Meters(releases);
    List<Resource> resources = new ArrayList<>(Resources.all(releases, pictures, meters));
    resources.addAll(more);
    Gate gate = new Gate(releases, version());
    Routes routes = new Routes(resources, gate, new LocalHosts(settings.hosts()), meters);
    Javalin javalin = Javalin.create(config -> configure(config, settings, routes));
    try {
      javalin.start();
    } catch (RuntimeException e) {
      javalin.stop();
      meters.close();
      throw e;
    }
    return new ApiServer(javalin, pictures, meters);
  }

  private static void configure(JavalinConfig config, ServerSettings settings, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.bodyBytes();
    config.jetty.threadPool = new QueuedThreadPool(settings.threads(), 4);
    new Listening(settings).configure(config.jetty);
    routes.declare(config.routes);
  }

  /** A released version, or else the time of this start: a build under work is never cached. */
  private static String version() {
    return Optional.ofNullable(ApiServer.class.getPackage().getImplementationVersion())
        .orElseGet(() -> Long.toHexString(System.currentTimeMillis()));
  }

  /** The address to open. */
  public URI address() {
    return address;
  }

  /** Stops listening, answers what was accepted, and returns. */
  @Override
  public void close() {
    javalin.stop();
    pictures.close();
    meters.close();
  }
}
