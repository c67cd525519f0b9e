package org.chokepoint.api.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client that may be as rude as it likes. */
final class RawClient implements AutoCloseable {
  private final Socket socket;

  RawClient(URI address) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
    socket.setSoTimeout(10_000);
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** All that comes until the server closes. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
