package org.chokepoint.api.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.AnswerTooLarge;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;

/** What happens before and after every resource: parameters, release, validator, kept answers. */
final class Gate {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final Leases leases;
  private final AnswerCache answers;
  private final String server;
  private final Callers callers;
  private final EventStreams streams;

  /**
   * A gate to releases.
   *
   * @param server a word that changes whenever the same release may be answered differently
   */
  Gate(Leases leases, AnswerCache answers, String server, Callers callers, EventStreams streams) {
    this.callers = callers;
    this.streams = streams;
    this.leases = leases;
    this.answers = answers;
    this.server = server;
  }

  /** Answers a request to read. */
  void read(Resource resource, Addresses.Found found, Context context) {
    Asked asked = Asked.of(resource, found, callers, context);
    if (!resource.openToOtherSites()) {
      CrossOrigin.close(context);
    }
    if (resource instanceof Resource.OfRelease reading) {
      try (Lease lease = leases.of(asked.question())) {
        ofRelease(asked, reading, lease.release(), context);
      }
    } else if (resource instanceof Resource.Standing standing) {
      standing(asked, standing, context);
    } else if (resource instanceof Resource.Streamed streamed) {
      if (context.method() == HandlerType.HEAD) {
        context.header("Cache-Control", "no-store").contentType("text/event-stream");
      } else {
        streams.tell(streamed, asked.question(), context);
      }
    }
  }

  private void ofRelease(
      Asked asked, Resource.OfRelease reading, Release release, Context context) {
    Validator validator =
        Validator.ofRelease(release.id(), release.entry().createdAt(), server, asked.form());
    validator.tell(context);
    context.header("Cache-Control", Leases.pinned(asked.question()) ? FOREVER : "no-cache");
    vary(asked, context);
    if (validator.matches(context)) {
      context.status(304);
      return;
    }
    Finished answer =
        answers.answer(
            release,
            asked.key(),
            () -> finished(asked, answer(asked, reading, release), Optional.of(release.id())));
    if (!answer.keepable()) {
      context.header("Cache-Control", "no-store").removeHeader("ETag");
    }
    answer.send(context);
  }

  private static Answer answer(Asked asked, Resource.OfRelease reading, Release release) {
    try {
      return reading.answer(asked.question(), release);
    } catch (AnswerTooLarge e) {
      throw tooLarge(e);
    }
  }

  private static Answer answer(Asked asked, Resource.Standing standing) {
    try {
      return standing.answer(asked.question());
    } catch (AnswerTooLarge e) {
      throw tooLarge(e);
    }
  }

  private static Refusal tooLarge(AnswerTooLarge e) {
    return Refusal.of(422, "answer too large").detail(String.valueOf(e.getMessage()));
  }

  private static Finished finished(Asked asked, Answer answer, Optional<String> release) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Link", Links.of(asked, answer, release));
    answer.rows().ifPresent(rows -> headers.put("Chokepoint-Rows", String.valueOf(rows)));
    Format format = asked.question().format();
    if (!asked.resource().formats().isEmpty() && format.download()) {
      headers.put("Content-Disposition", FileName.disposition(asked.path(), format, release));
    }
    return Finished.of(answer, headers);
  }

  private void standing(Asked asked, Resource.Standing standing, Context context) {
    Finished answer =
        standing.fixed()
            ? answers.fixed(asked.key(), () -> finished(asked, standing))
            : finished(asked, standing);
    context.header("Cache-Control", answer.keepable() ? "no-cache" : "no-store");
    if (answer.keepable()) {
      Validator validator = answer.validator();
      validator.tell(context);
      vary(asked, context);
      if (validator.matches(context)) {
        context.status(304);
        return;
      }
    }
    answer.send(context);
  }

  private static Finished finished(Asked asked, Resource.Standing standing) {
    return finished(asked, answer(asked, standing), Optional.empty());
  }

  /** Answers a request with a body. */
  <B> void post(Resource.Posted<B> resource, Addresses.Found found, Context context) {
    Asked asked = Asked.of(resource, found, callers, context);
    B body = PostedBody.read(resource.form(), context);
    try (Lease lease = leases.of(asked.question())) {
      Answer answer = resource.answer(body, asked.question(), lease.release());
      context.header("Cache-Control", "no-store");
      vary(asked, context);
      finished(asked, answer, Optional.of(lease.release().id())).send(context);
    } catch (AnswerTooLarge e) {
      throw tooLarge(e);
    }
  }

  /**
   * Answers a request that changes something.
   *
   * @throws Refusal 403 if the caller may not
   */
  <B> void change(Resource.Changing<B> resource, Addresses.Found found, Context context) {
    callers.check(context);
    Asked asked = Asked.of(resource, found, callers, context);
    B body = SentBody.read(resource, context);
    Answer answer = resource.change(body, asked.question());
    context.header("Cache-Control", "no-store");
    vary(asked, context);
    Finished.of(answer, Map.of()).send(context);
  }

  private static void vary(Asked asked, Context context) {
    List<String> names = new ArrayList<>();
    if (!asked.resource().formats().isEmpty()) {
      names.add("Accept");
    }
    if (asked.byLanguage()) {
      names.add("Accept-Language");
      context.header("Content-Language", asked.question().language().id());
    }
    if (!names.isEmpty()) {
      context.header("Vary", String.join(", ", names));
    }
  }
}
