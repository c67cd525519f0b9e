package org.chokepoint.api.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.format.RowSet;
import org.chokepoint.api.format.Writing;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Cursor;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.release.Release;

/** Rows as an answer, in the format that is asked for: pages of JSON, everything else whole. */
final class Listing {
  /** What every list can be asked besides its filters; the gate adds format and bom. */
  static final List<String> PARAMETERS = List.of("limit", "cursor");

  private static final int MOST_DOWNLOADED = 100_000_000;

  private Listing() {}

  /** Rows of a release. */
  static Answer of(Question question, Release release, RowSet rows) {
    return of(question, release, Map.of(), rows);
  }

  /** Rows of a release, with more that is to be said of them all. */
  static Answer of(Question question, Release release, Map<String, Object> about, RowSet rows) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("release", release.id());
    all.putAll(about);
    return answer(question, release.id(), all, rows);
  }

  /** Rows of no release. */
  static Answer standing(Question question, Map<String, Object> about, RowSet rows) {
    return answer(question, "", about, rows);
  }

  private static Answer answer(
      Question question, String release, Map<String, Object> about, RowSet rows) {
    Format format = question.format();
    if (format == Format.JSON) {
      return page(question, release, about, rows);
    }
    RowSet wanted = downloaded(question, release, rows);
    byte[] bytes =
        format == Format.CSV && marked(question)
            ? Writing.markedCsv(wanted)
            : Writing.whole(format, about, wanted);
    return Answer.bytes(format.contentType(), bytes).rows(wanted.size());
  }

  private static Answer page(
      Question question, String release, Map<String, Object> about, RowSet rows) {
    int start = Cursor.start(question, release);
    int end = start + question.limit();
    RowSet page = rows.part(start, question.limit());
    Optional<String> next =
        end < rows.size() ? Optional.of(Cursor.at(question, release, end)) : Optional.empty();
    return Answer.bytes(Format.JSON.contentType(), Writing.page(about, page, next))
        .rows(page.size())
        .next(next);
  }

  private static RowSet downloaded(Question question, String release, RowSet rows) {
    int limit =
        question
            .text("limit")
            .map(word -> Question.whole("limit", word, 1, MOST_DOWNLOADED))
            .orElse(MOST_DOWNLOADED);
    return rows.part(Cursor.start(question, release), limit);
  }

  private static boolean marked(Question question) {
    String word = question.text("bom").orElse("0");
    if (!word.equals("0") && !word.equals("1")) {
      throw Refusal.of(400, "malformed parameter")
          .detail("bom is '%s', expected 1 or 0".formatted(word))
          .parameter("bom");
    }
    return word.equals("1");
  }
}
