package org.chokepoint.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chokepoint.api.format.Json;

/** What goes back to the caller. */
public final class Answer {
  private final int status;
  private final String type;
  private final byte[] body;
  private final Freshness freshness;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private OptionalInt rows = OptionalInt.empty();
  private Optional<String> next = Optional.empty();

  /** How long a caller may keep an answer. */
  enum Freshness {
    /** As long as the validator stays the same. */
    UNTIL_CHANGED,
    /** Not at all. */
    NOW_ONLY
  }

  private Answer(int status, String type, byte[] body, Freshness freshness) {
    this.status = status;
    this.type = type;
    this.body = body;
    this.freshness = freshness;
  }

  /** A value as JSON. */
  public static Answer json(Object value) {
    return bytes("application/json", Json.bytes(value));
  }

  /** Text of a media type. */
  public static Answer text(String type, String text) {
    return bytes(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes are not copied: hand them over. */
  public static Answer bytes(String type, byte[] body) {
    return new Answer(200, type, body, Freshness.UNTIL_CHANGED);
  }

  /** Something new, at its address, with what is now known of it. */
  public static Answer created(String address, Object value) {
    return json(value).status(201).header("Location", address);
  }

  /** Nothing more to say. */
  public static Answer done() {
    return bytes("text/plain", new byte[0]).status(204);
  }

  /** The page to read after a form was sent. */
  public static Answer seeOther(String address) {
    return bytes("text/plain", new byte[0]).status(303).header("Location", address);
  }

  /** The same with another status. */
  public Answer status(int other) {
    return copied(new Answer(other, type, body, freshness));
  }

  /** The same, not to be kept by anybody. */
  public Answer nowOnly() {
    return copied(new Answer(status, type, body, Freshness.NOW_ONLY));
  }

  /** With a header of its own, which stands in place of the usual one of that name. */
  public Answer header(String name, String value) {
    Answer with = copied(new Answer(status, type, body, freshness));
    with.headers.put(name, value);
    return with;
  }

  /** With a link (RFC 8288) to an address of this server, such as {@code /v1/values}. */
  public Answer link(String relation, String address) {
    Answer with = copied(new Answer(status, type, body, freshness));
    with.links.put(relation, address);
    return with;
  }

  /** With the address that gives this answer again. */
  public Answer permalink(String address) {
    return link("bookmark", address);
  }

  /** With the number of rows in it. */
  public Answer rows(int count) {
    Answer with = copied(new Answer(status, type, body, freshness));
    with.rows = OptionalInt.of(count);
    return with;
  }

  /** With the cursor of the page that follows. */
  public Answer next(Optional<String> cursor) {
    Answer with = copied(new Answer(status, type, body, freshness));
    with.next = cursor;
    return with;
  }

  private Answer copied(Answer to) {
    to.headers.putAll(headers);
    to.links.putAll(links);
    to.rows = rows;
    to.next = next;
    return to;
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  byte[] body() {
    return body;
  }

  Freshness freshness() {
    return freshness;
  }

  Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  Map<String, String> links() {
    return Collections.unmodifiableMap(links);
  }

  OptionalInt rows() {
    return rows;
  }

  Optional<String> next() {
    return next;
  }
}
