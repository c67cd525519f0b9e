package org.chokepoint.operations.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on every address of this machine and counts who comes. */
final class Trap implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger connects = new AtomicInteger();

  Trap() {
    try {
      this.socket = new ServerSocket(0, 50, (InetAddress) null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::count, "trap");
    thread.setDaemon(true);
    thread.start();
  }

  private void count() {
    while (!socket.isClosed()) {
      try (Socket met = socket.accept()) {
        connects.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  int connects() {
    return connects.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
