package org.chokepoint.api.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats an answer can be asked in. */
public enum Format {
  /** One object, in pages. */
  JSON("application/json"),
  /** One object a line. */
  NDJSON("application/x-ndjson"),
  /** Comma-separated values with a header. */
  CSV("text/csv"),
  /** An Arrow IPC stream. */
  ARROW("application/vnd.apache.arrow.stream"),
  /** A Parquet file. */
  PARQUET("application/vnd.apache.parquet"),
  /** A graph as GraphML. */
  GRAPHML("application/graphml+xml");

  /** What rows can be asked in; the first is given where nothing is asked for. */
  public static final List<Format> ROWS = List.of(JSON, NDJSON, CSV, ARROW, PARQUET);

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The word in an address: after the last point, and in the parameter {@code format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The media type as it is sent. */
  public String contentType() {
    return this == CSV ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** Whether an answer in it is a file to keep, whole. */
  public boolean download() {
    return this != JSON;
  }

  /** The format of that word, if there is one. */
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
  }
}
