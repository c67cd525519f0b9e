package org.chokepoint.api.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reply as it came.
 *
 * @param status the status
 * @param headers the headers, names in lower case
 * @param body the body; chunk marks may stand in it
 */
record RawReply(int status, Map<String, String> headers, String body) {
  static RawReply of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String[] halves = text.split("\r\n\r\n", 2);
    String[] lines = halves[0].split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] pair = lines[i].split(":", 2);
      headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
    }
    return new RawReply(
        Integer.parseInt(lines[0].split(" ")[1]), headers, halves.length > 1 ? halves[1] : "");
  }

  String type() {
    return headers.getOrDefault("content-type", "");
  }
}
