package org.chokepoint.operations.alert;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Receives messages on loopback, and has another library verify their signatures. */
final class Receiver implements AutoCloseable {
  private final String secret;
  private final HttpServer server;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> ids = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final AtomicInteger answer = new AtomicInteger(204);

  Receiver(String secret) throws IOException {
    this.secret = secret;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hook", this::receive);
    server.start();
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      new Webhook(secret)
          .verify(body, HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
    } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    ids.add(exchange.getRequestHeaders().getFirst("webhook-id"));
    bodies.add(body);
    if (answer.get() == 302) {
      exchange.getResponseHeaders().add("Location", url().toString());
    }
    exchange.sendResponseHeaders(answer.get(), -1);
    exchange.close();
  }

  /** Where it listens, by a name that is not looked up. */
  URI url() {
    return URI.create("http://hooks.example.org:" + server.getAddress().getPort() + "/hook");
  }

  /** What is answered from now on. */
  void answer(int status) {
    answer.set(status);
  }

  /** Why signatures were refused. */
  List<String> problems() {
    return problems;
  }

  /** The ids of the messages. */
  List<String> ids() {
    return ids;
  }

  /** The bodies of the messages. */
  List<String> bodies() {
    return bodies;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
