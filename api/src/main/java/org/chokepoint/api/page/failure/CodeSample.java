package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Code that asks the same question.
 *
 * @param kind {@code curl}, {@code python} or {@code r}
 * @param code the code
 */
public record CodeSample(String kind, String code) {
  /** Where a server started by ./chokepoint serve listens; a script puts the reader's in place. */
  static final String SERVER = "http://localhost:7070";

  /** A question as code: its body is JSON, already written. */
  static List<CodeSample> of(String path, String body, String release) {
    String address = SERVER + path + "?release=" + release;
    List<CodeSample> samples = new ArrayList<>();
    samples.add(
        new CodeSample(
            "curl",
            "curl -X POST -H 'Content-Type: application/json' \\\n  '%s' \\\n  -d '%s'"
                .formatted(address, body.replace("'", "'\\''"))));
    samples.add(
        new CodeSample(
            "python",
            """
            import json, urllib.request

            question = json.loads(r'''%s''')
            request = urllib.request.Request(
                "%s",
                data=json.dumps(question).encode(),
                headers={"Content-Type": "application/json"})
            answer = json.load(urllib.request.urlopen(request))
            """
                .formatted(body, address)));
    return samples;
  }

  /** A JSON object of those members that are not empty. */
  static String body(Map<String, Object> members) {
    Map<String, Object> given = new java.util.LinkedHashMap<>(members);
    given
        .values()
        .removeIf(value -> value.equals("") || value.equals(List.of()) || value.equals(Map.of()));
    try {
      return new com.fasterxml.jackson.databind.json.JsonMapper().writeValueAsString(given);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e); // texts, numbers and lists can always be written
    }
  }
}
