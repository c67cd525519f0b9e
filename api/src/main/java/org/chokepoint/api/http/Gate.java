package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;

/** What happens before and after every resource: parameters, release, validator. */
final class Gate {
  private final CurrentRelease releases;
  private final String server;

  /**
   * A gate to those releases.
   *
   * @param server a word that changes whenever the same release may be answered differently
   */
  Gate(CurrentRelease releases, String server) {
    this.releases = releases;
    this.server = server;
  }

  void answer(Resource resource, Context context) {
    Question question =
        new Question(query(resource, context), context.pathParamMap(), preferred(context));
    if (resource instanceof Resource.OfRelease reading) {
      try (Lease lease = lease(question)) {
        Validator validator = Validator.ofRelease(lease.release().id(), server);
        if (!unchanged(context, validator)) {
          write(context, reading.answer(question, lease.release()), validator);
        }
      }
    } else if (resource instanceof Resource.Standing standing) {
      Answer answer = standing.answer(question);
      Validator validator = Validator.ofBytes(answer.body());
      boolean changing = answer.freshness() == Answer.Freshness.NOW_ONLY;
      if (changing || !unchanged(context, validator)) {
        write(context, answer, validator);
      }
    }
  }

  private static Map<String, String> query(Resource resource, Context context) {
    Map<String, String> query = new HashMap<>();
    for (Map.Entry<String, List<String>> given : context.queryParamMap().entrySet()) {
      String name = given.getKey();
      if (!resource.parameters().contains(name)) {
        throw Refusal.of(400, "unknown parameter")
            .detail(
                "no parameter '%s' at %s; %s"
                    .formatted(name, resource.path(), hint(name, resource.parameters())))
            .parameter(name)
            .nearest(NearestName.of(name, resource.parameters()));
      }
      if (given.getValue().size() > 1) {
        throw Refusal.of(400, "repeated parameter")
            .detail("%s is given %d times, expected once".formatted(name, given.getValue().size()))
            .parameter(name);
      }
      String value = given.getValue().get(0);
      if (!value.isEmpty()) { // an empty field of a form is not an answer
        query.put(name, value);
      }
    }
    return query;
  }

  /** The first of our languages that the reader lists. */
  private static Language preferred(Context context) {
    return Optional.ofNullable(context.header("Accept-Language")).stream()
        .flatMap(header -> Locale.LanguageRange.parse(header).stream())
        .flatMap(range -> Language.of(range.getRange().split("-", 2)[0]).stream())
        .findFirst()
        .orElse(Language.EN);
  }

  private static String hint(String name, List<String> known) {
    return known.isEmpty() ? "there are none" : NearestName.hint(name, known);
  }

  private Lease lease(Question question) {
    Optional<String> wanted = question.text("release").or(() -> Cursor.release(question));
    if (wanted.isEmpty()) {
      return releases.newest().orElseThrow(Gate::noRelease);
    }
    List<String> ids = releases.entries().stream().map(ReleaseEntry::id).toList();
    return releases
        .of(wanted.get())
        .orElseThrow(
            () ->
                Refusal.of(404, "no such release")
                    .detail(
                        "no release '%s'; %s"
                            .formatted(wanted.get(), NearestName.hint(wanted.get(), ids)))
                    .parameter("release")
                    .nearest(NearestName.of(wanted.get(), ids)));
  }

  private static Refusal noRelease() {
    return Refusal.of(503, "no release yet").detail("no release yet; run ./chokepoint run");
  }

  private static boolean unchanged(Context context, Validator validator) {
    context.header("ETag", validator.text());
    context.header("Cache-Control", "no-cache");
    boolean same = validator.matches(Optional.ofNullable(context.header("If-None-Match")));
    if (same) {
      context.status(304);
    }
    return same;
  }

  private static void write(Context context, Answer answer, Validator validator) {
    if (answer.type().startsWith("image/svg")) {
      context.header("Content-Security-Policy", SafeHeaders.PICTURE_POLICY);
    }
    boolean keep = answer.freshness() == Answer.Freshness.UNTIL_CHANGED;
    context.header("Cache-Control", keep ? "no-cache" : "no-store");
    if (keep) {
      context.header("ETag", validator.text());
    }
    context.status(answer.status()).contentType(answer.type()).result(answer.body());
  }
}
