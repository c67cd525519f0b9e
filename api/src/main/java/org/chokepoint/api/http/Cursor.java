package org.chokepoint.api.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.release.Release;

/**
 * Where a page of rows ends. It names its release, so that a reader who pages while a new release
 * comes out stays in the old one.
 *
 * @param release the release
 * @param row the first row of the next page
 */
record Cursor(String release, int row) {
  private static final Pattern FORM = Pattern.compile("(.+)\\.([0-9]{1,9})");

  /** The release that a question's cursor names, if there is one. */
  static Optional<String> release(Question question) {
    return question.text("cursor").map(word -> parse(word).release());
  }

  /**
   * The row at which a page starts.
   *
   * @throws Refusal 400 if the cursor is malformed or of another release
   */
  static int start(Question question, Release release) {
    Optional<Cursor> cursor = question.text("cursor").map(Cursor::parse);
    if (cursor.isPresent() && !cursor.get().release().equals(release.id())) {
      throw Refusal.of(400, "malformed parameter")
          .detail(
              "cursor is of release '%s', but release is '%s'; leave one of them out"
                  .formatted(cursor.get().release(), release.id()))
          .parameter("cursor");
    }
    return cursor.map(Cursor::row).orElse(0);
  }

  private static Cursor parse(String word) {
    Matcher parts = FORM.matcher(word);
    if (!parts.matches()) {
      throw Refusal.of(400, "malformed parameter")
          .detail("cursor is '%s', expected the text of 'next' in an answer".formatted(word))
          .parameter("cursor");
    }
    return new Cursor(parts.group(1), Integer.parseInt(parts.group(2)));
  }

  /** The text to hand out. */
  String text() {
    return release + "." + row;
  }
}
