package org.chokepoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Published and derived figures, copied to src/test/resources/gold. */
public final class Gold {
  private Gold() {}

  /** The tree of a JSON file. */
  public static JsonNode json(String file) {
    try {
      return new ObjectMapper().readTree(text(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text of a file. */
  public static String text(String file) {
    try (InputStream bytes = Gold.class.getResourceAsStream("/gold/" + file)) {
      return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The numbers of a JSON array, as text. */
  public static String[] numbers(JsonNode array) {
    List<String> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.asText()));
    return numbers.toArray(String[]::new);
  }
}
