package org.chokepoint.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the server, whole tables page by page. */
final class Fetching {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TRIES = 10;
  private static final String ROWS_AT_ONCE = "1000";
  private static final JsonMapper JSON = new JsonMapper();

  private final URI server;
  private final String release;
  private final Addresses addresses;
  private final HttpClient client = HttpClient.newHttpClient();

  Fetching(URI server, String release, Addresses addresses) {
    this.server = server;
    this.release = release;
    this.addresses = addresses;
  }

  /** The answer; a JSON document that comes in pages is put together. */
  Reply reply(Address address, Optional<String> accept) throws InterruptedException {
    boolean paged = accept.isEmpty() && address.data() && addresses.takes(address, "cursor");
    Address first =
        paged && !address.query().containsKey("limit")
            ? address.with("limit", ROWS_AT_ONCE)
            : address;
    Reply reply = once(first, accept);
    return paged && reply.ok() && reply.mediaType().equals("application/json")
        ? whole(first, reply)
        : reply;
  }

  private Reply whole(Address address, Reply first) throws InterruptedException {
    JsonNode document = parse(first);
    String next = next(document);
    if (!(document instanceof ObjectNode all) || next.isEmpty()) {
      return first;
    }
    while (!next.isEmpty()) {
      JsonNode more = parse(once(address.with("cursor", next), Optional.empty()));
      for (var member : all.properties()) {
        if (member.getValue() instanceof ArrayNode rows) {
          more.path(member.getKey()).forEach(rows::add);
        }
      }
      next = next(more);
    }
    all.putNull("next");
    return first.with(all.toString());
  }

  /** The cursor of the rest; where an answer gives its address, the cursor in it. */
  private static String next(JsonNode document) {
    String next = document.path("next").isTextual() ? document.path("next").asText() : "";
    return next.replaceFirst("^.*[?&]cursor=([^&]*).*$", "$1");
  }

  private static JsonNode parse(Reply reply) {
    try {
      return JSON.readTree(reply.body().copy());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private Reply once(Address address, Optional<String> accept) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(address.request(release))).timeout(PATIENCE);
    accept.ifPresent(type -> request.header("Accept", type));
    for (int tries = 1; ; tries++) {
      HttpResponse<byte[]> response = send(request.build());
      if (response.statusCode() != 429 || tries == TRIES) {
        return reply(response);
      }
      long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
      Thread.sleep(Duration.ofSeconds(Math.min(Math.max(seconds, 1), 60)).toMillis());
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private Reply reply(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    String mediaType = type.replaceFirst(";.*$", "").strip();
    Reply reply = new Reply(response.statusCode(), mediaType, Reply.Body.of(response.body()));
    return reply.words() && !reply.page() ? reply.with(addresses.withoutPort(reply.text())) : reply;
  }
}
