package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.release.Release;

/** Something that has an address and can be read. To add one: one class, one line in Resources. */
sealed interface Resource {

  /** The address; a part in braces stands for any text. */
  String path();

  /** The query parameters it knows. */
  List<String> parameters();

  /** A resource that reads one release, the newest unless {@code release} names another. */
  non-sealed interface OfRelease extends Resource {

    /** The answer, read while the release is leased. */
    Answer answer(Question question, Release release);
  }

  /** A resource that is the same for every release. */
  non-sealed interface Standing extends Resource {

    /** The answer. */
    Answer answer(Question question);
  }
}
