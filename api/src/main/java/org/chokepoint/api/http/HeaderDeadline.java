package org.chokepoint.api.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes a connection whose request line and headers have not arrived whole in time. Jetty's idle
 * timeout alone starts anew with every byte that trickles in.
 */
final class HeaderDeadline extends Handler.Wrapper implements Connection.Listener {
  private final Duration deadline;
  private final Scheduler scheduler;
  private final Map<Connection, Waiting> waiting = new ConcurrentHashMap<>();

  /**
   * A connection between two requests.
   *
   * @param bytes what had arrived when the wait began
   * @param since when the first byte of the next request was noticed, or 0
   */
  private record Waiting(long bytes, long since) {}

  HeaderDeadline(Duration deadline, Scheduler scheduler) {
    this.deadline = deadline;
    this.scheduler = scheduler;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    later();
  }

  @Override
  public void onOpened(Connection connection) {
    waiting.put(connection, new Waiting(0, 0));
  }

  @Override
  public void onClosed(Connection connection) {
    waiting.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    waiting.remove(connection);
    Request.addCompletionListener(request, failure -> waitAgain(connection));
    return super.handle(request, response, callback);
  }

  private void waitAgain(Connection connection) {
    if (connection.getEndPoint().isOpen()) {
      waiting.put(connection, new Waiting(connection.getBytesIn(), 0));
    }
  }

  private void later() {
    scheduler.schedule(this::look, deadline.toMillis() / 4, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    waiting.forEach((connection, wait) -> look(connection, wait, now));
    if (isRunning()) {
      later();
    }
  }

  private void look(Connection connection, Waiting wait, long now) {
    if (connection.getBytesIn() == wait.bytes()) {
      return;
    }
    if (wait.since() == 0) {
      waiting.replace(connection, wait, new Waiting(wait.bytes(), now));
    } else if (now - wait.since() > deadline.toNanos() && waiting.remove(connection, wait)) {
      connection.getEndPoint().close();
    }
  }
}
