package org.chokepoint.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.Json;

/**
 * A problem document (RFC 9457).
 *
 * @param status the HTTP status
 * @param title the kind of problem
 * @param detail this case of it
 * @param parameter the parameter at fault
 * @param nearest what the caller may have meant
 * @param headers headers of the answer
 */
record Problem(
    int status,
    String title,
    String detail,
    Optional<String> parameter,
    List<String> nearest,
    Map<String, String> headers) {
  static final String TYPE = "application/problem+json";

  Problem {
    nearest = List.copyOf(nearest);
    headers = Map.copyOf(headers);
  }

  /** A problem of our own making: it says nothing of the inside. */
  static Problem unexpected() {
    return new Problem(
        500,
        "internal error",
        "the server failed to answer; this is our bug, see the server's log",
        Optional.empty(),
        List.of(),
        Map.of());
  }

  /** The document. */
  byte[] json(String instance) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:chokepoint:problem:" + title.replace(' ', '-'));
    members.put("title", title);
    members.put("status", status);
    members.put("detail", detail);
    members.put("instance", instance);
    parameter.ifPresent(name -> members.put("parameter", name));
    if (!nearest.isEmpty()) {
      members.put("nearest", nearest);
    }
    return Json.bytes(members);
  }
}
