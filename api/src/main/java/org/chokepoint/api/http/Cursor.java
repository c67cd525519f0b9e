package org.chokepoint.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where a page of rows ends, as opaque text. It names its release, so that a reader who pages while
 * a new release comes out stays in the old one, and the question it belongs to, so that it cannot
 * be taken to another.
 *
 * @param release the release; empty where the rows are of none
 * @param question a number of the filters asked for
 * @param row the first row of the next page
 */
public record Cursor(String release, long question, int row) {
  private static final Pattern FORM = Pattern.compile("1 (\\S*) ([0-9a-f]{1,8}) ([0-9]{1,9})");
  private static final List<String> NOT_FILTERS =
      List.of("release", "asOf", "limit", "cursor", "format", "bom");

  /** The release that a question's cursor names, if there is one. */
  static Optional<String> release(Question question) {
    return question
        .text("cursor")
        .map(word -> parse(word).release())
        .filter(release -> !release.isEmpty());
  }

  /**
   * The row at which a page starts.
   *
   * @param release the release that is read; empty where the rows are of none
   * @throws Refusal 400 if the cursor is malformed, or of another release or question
   */
  public static int start(Question question, String release) {
    Optional<Cursor> given = question.text("cursor").map(Cursor::parse);
    if (given.isEmpty()) {
      return 0;
    }
    Cursor cursor = given.get();
    if (!cursor.release().equals(release)) {
      throw refused(
          "cursor is of release '%s', but release is '%s'; leave one of them out"
              .formatted(cursor.release(), release));
    }
    if (cursor.question() != number(question)) {
      throw refused("cursor is of a question with other filters; follow 'next' as it is given");
    }
    return cursor.row();
  }

  /** The cursor of the page of a question that begins at a row. */
  public static String at(Question question, String release, int row) {
    return new Cursor(release, number(question), row).text();
  }

  private static Cursor parse(String word) {
    Matcher parts = FORM.matcher(decoded(word));
    if (!parts.matches()) {
      throw refused("cursor is '%s', expected the text of 'next' in an answer".formatted(word));
    }
    return new Cursor(
        parts.group(1), Long.parseLong(parts.group(2), 16), Integer.parseInt(parts.group(3)));
  }

  private static String decoded(String word) {
    try {
      return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  private String text() {
    String plain = "1 %s %x %d".formatted(release, question, row);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static long number(Question question) {
    Map<String, String> filters = new TreeMap<>(question.query());
    NOT_FILTERS.forEach(filters::remove);
    CRC32 sum = new CRC32();
    sum.update((question.path() + filters.toString()).getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static Refusal refused(String detail) {
    return Refusal.of(400, "malformed parameter").detail(detail).parameter("cursor");
  }
}
