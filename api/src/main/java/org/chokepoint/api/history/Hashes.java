package org.chokepoint.api.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names and hashes that the release log keeps as one JSON object. */
public final class Hashes {
  private static final JsonMapper JSON = new JsonMapper();

  private Hashes() {}

  /**
   * The object as a map.
   *
   * @throws IllegalStateException if the text is no such object
   */
  public static SortedMap<String, String> of(String text) {
    try {
      return text.isEmpty()
          ? new TreeMap<>()
          : JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the release log has no JSON object in: " + text, e);
    }
  }
}
