package org.chokepoint.api.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** How Jetty listens: limits of size, time and number, and a stop that loses no answer. */
final class Listening {
  private static final int ACCEPTORS = 1;
  private static final int SELECTORS = 1;

  /** Links repeat the address, percent-encoded. */
  private static final int RESPONSE_HEADER_BYTES = 64 << 10;

  private final ServerSettings settings;
  private final ScheduledExecutorScheduler scheduler =
      new ScheduledExecutorScheduler("http-deadlines", true);
  private final HeaderDeadline deadline;

  Listening(ServerSettings settings) {
    this.settings = settings;
    this.deadline = new HeaderDeadline(settings.headerTime(), scheduler);
  }

  void configure(JettyConfig jetty) {
    jetty.modifyServer(this::server);
    jetty.modifyHttpConfiguration(this::http);
    jetty.addConnector(this::connector);
  }

  private void server(Server server) {
    server.addBean(scheduler);
    server.insertHandler(new GracefulHandler());
    server.insertHandler(new SizeLimitHandler(settings.bodyBytes(), -1));
    server.insertHandler(deadline);
    server.setErrorHandler(new ProblemErrors());
    server.setStopTimeout(settings.stopTime().toMillis());
  }

  private void http(HttpConfiguration http) {
    http.setRequestHeaderSize(settings.headerBytes());
    http.setResponseHeaderSize(RESPONSE_HEADER_BYTES);
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector =
        new ServerConnector(
            server, null, null, null, ACCEPTORS, SELECTORS, new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idleTime().toMillis());
    connector.addBean(deadline);
    connector.addBean(new NetworkConnectionLimit(settings.connections(), connector));
    return connector;
  }
}
