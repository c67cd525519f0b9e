package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.api.format.Format;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Which format and language a caller wants (RFC 9110, section 12). */
final class Negotiation {
  private Negotiation() {}

  /**
   * The format: an ending of the address or {@code format} decides, otherwise {@code Accept}.
   *
   * @throws Refusal 400 if ending and parameter differ, 404 for an unknown word, 406 listing the
   *     media types if none is acceptable
   */
  static Format format(
      List<Format> formats, Optional<Format> ending, Optional<String> word, Context context) {
    if (formats.isEmpty()) {
      return Format.JSON;
    }
    Optional<Format> named = word.map(text -> named(formats, text));
    if (ending.isPresent() && named.isPresent() && ending.get() != named.get()) {
      throw Refusal.of(400, "malformed parameter")
          .detail(
              "format is '%s', but the address ends in .%s; leave one of them out"
                  .formatted(named.get().id(), ending.get().id()))
          .parameter("format");
    }
    return ending.or(() -> named).orElseGet(() -> accepted(formats, context));
  }

  private static Format named(List<Format> formats, String word) {
    List<String> ids = formats.stream().map(Format::id).toList();
    return Format.of(word)
        .filter(formats::contains)
        .orElseThrow(
            () ->
                Refusal.of(404, "no such format")
                    .detail("no format '%s'; %s".formatted(word, NearestName.hint(word, ids)))
                    .parameter("format")
                    .nearest(NearestName.of(word, ids)));
  }

  private static Format accepted(List<Format> formats, Context context) {
    Enumeration<String> headers = context.req().getHeaders("Accept");
    if (!headers.hasMoreElements()) {
      return formats.get(0);
    }
    for (String range : ranges(Collections.list(headers))) {
      String plain = range.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT);
      for (Format format : formats) {
        if (covers(plain, format.mediaType()) && !refused(format, headers(context))) {
          return format;
        }
      }
    }
    throw Refusal.of(406, "not acceptable")
        .detail(
            "none of the types in Accept is given here; expected one of "
                + formats.stream().map(Format::mediaType).collect(Collectors.joining(", "))
                + ", or format="
                + formats.stream().map(Format::id).collect(Collectors.joining("|")))
        .nearest(formats.stream().map(Format::mediaType).toList());
  }

  private static List<String> headers(Context context) {
    return Collections.list(context.req().getHeaders("Accept"));
  }

  private static boolean covers(String range, String type) {
    return range.equals("*/*")
        || range.equals(type)
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }

  /** Whether a header names the type itself with weight 0. */
  private static boolean refused(Format format, List<String> headers) {
    String zero = "(^|.*,)\\s*" + Pattern.quote(format.mediaType());
    return headers.stream()
        .anyMatch(
            header ->
                header.toLowerCase(Locale.ROOT).matches(zero + "\\s*;\\s*q=0(\\.0*)?\\s*(,.*|$)"));
  }

  /**
   * Whether a problem is better shown as a page: nobody reads data with a browser's preferences.
   */
  static boolean page(Context context) {
    if (context.path().startsWith("/v1/")) {
      return false;
    }
    return ranges(headers(context)).stream()
        .map(range -> range.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT))
        .filter(range -> range.equals("text/html") || range.contains("json"))
        .findFirst()
        .filter("text/html"::equals)
        .isPresent();
  }

  /** The language of a problem: as of an answer, but an unknown one is no further problem. */
  static Language languageOfProblem(Context context) {
    Optional<String> word = Optional.ofNullable(context.queryParam("lang"));
    return language(word.filter(id -> Language.of(id).isPresent()), context);
  }

  /**
   * The language: {@code lang} decides, otherwise {@code Accept-Language}, otherwise English.
   *
   * @throws Refusal 404 for a language that nothing is written in
   */
  static Language language(Optional<String> word, Context context) {
    if (word.isPresent()) {
      List<String> ids = Arrays.stream(Language.values()).map(Language::id).toList();
      return Language.of(word.get())
          .orElseThrow(
              () ->
                  Refusal.of(404, "no such lang")
                      .detail(
                          "no lang '%s'; %s"
                              .formatted(word.get(), NearestName.hint(word.get(), ids)))
                      .parameter("lang")
                      .nearest(ids));
    }
    return ranges(Collections.list(context.req().getHeaders("Accept-Language"))).stream()
        .map(range -> range.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""))
        .flatMap(range -> Language.of(range).stream())
        .findFirst()
        .orElse(Language.EN);
  }

  /** What a header of preferences lists, best first; nothing where it cannot be read. */
  private static List<String> ranges(List<String> headers) {
    QuotedQualityCSV ranges = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    try {
      headers.forEach(ranges::addValue);
      return ranges.getValues();
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return List.of();
    }
  }
}
