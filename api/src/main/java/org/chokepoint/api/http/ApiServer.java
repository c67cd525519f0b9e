package org.chokepoint.api.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.api.release.CurrentRelease;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running server. */
public final class ApiServer implements AutoCloseable {
  private final Javalin javalin;
  private final URI address;
  private final Offer offer;
  private final Meters meters;
  private final List<Resource> resources;
  private final EventStreams streams;

  private ApiServer(
      Javalin javalin, Offer offer, Meters meters, List<Resource> resources, EventStreams streams) {
    this.javalin = javalin;
    this.streams = streams;
    this.resources = List.copyOf(resources);
    this.address = URI.create("http://127.0.0.1:" + javalin.port());
    this.offer = offer;
    this.meters = meters;
  }

  /** What a server offers; it is closed with the server. */
  @FunctionalInterface
  public interface Offer extends AutoCloseable {
    /** All resources, of those releases, counted by the server's own meters. */
    List<Resource> resources(CurrentRelease releases, Meters meters);

    /** Makes the first answer as quick as the next; called in a thread of its own. */
    default void warm() {}

    /** Frees what the offer holds. */
    @Override
    default void close() {}

    /** How a problem is shown to a reader with a browser; none means as a document. */
    default Optional<ProblemPages> problemPages() {
      return Optional.empty();
    }
  }

  /**
   * Starts a server of those releases. The caller closes first the server, then the releases.
   *
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public static ApiServer start(ServerSettings settings, CurrentRelease releases, Offer offer) {
    Meters meters = new Meters(releases);
    AnswerCache answers = new AnswerCache(settings.cacheBytes(), meters);
    List<Resource> resources = offer.resources(releases, meters);
    ClientAddress clients = new ClientAddress(settings.throttle());
    EventStreams streams = new EventStreams();
    Routes routes =
        new Routes(
            resources,
            new Gate(new Leases(releases), answers, version(), new Callers(clients), streams),
            new LocalHosts(settings.hosts()),
            new RateLimit(settings.throttle(), clients, System::nanoTime),
            meters,
            offer.problemPages());
    Javalin javalin = Javalin.create(config -> configure(config, settings, routes));
    try {
      javalin.start();
    } catch (RuntimeException e) {
      javalin.stop();
      meters.close();
      throw e;
    }
    return new ApiServer(javalin, offer, meters, resources, streams);
  }

  private static void configure(JavalinConfig config, ServerSettings settings, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE; // kept answers are compressed once
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

  /** Gets ready, in a thread of its own, so that the first reader does not wait for it. */
  public void warm() {
    Thread warming = new Thread(offer::warm, "warm-up");
    warming.setDaemon(true);
    warming.start();
  }

  /** Every address it reads, parts in braces standing for any text, with its query parameters. */
  public SortedMap<String, List<String>> addresses() {
    SortedMap<String, List<String>> addresses = new TreeMap<>();
    resources.stream()
        .filter(one -> !(one instanceof Resource.Changing<?>))
        .filter(one -> !(one instanceof Resource.Streamed))
        .forEach(resource -> addresses.putIfAbsent(resource.path(), resource.parameters()));
    return addresses;
  }

  /** Stops listening, answers what was accepted, and returns. */
  @Override
  public void close() {
    streams.close();
    javalin.stop();
    offer.close();
    meters.close();
  }
}
