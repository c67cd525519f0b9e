package org.chokepoint.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A file that ships with the server. */
public record StoredFile(String path, String type, String resource) implements Resource.Standing {

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public boolean fixed() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    try (InputStream in = StoredFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the server ships without " + resource);
      }
      return Answer.bytes(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
