package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The body of a request that changes something: JSON, or the fields of a form. */
final class SentBody {
  private static final int MOST_FIELDS = 500;

  private SentBody() {}

  /**
   * Reads the body of a request.
   *
   * @throws Refusal as {@link PostedBody#read}; the same for a form
   */
  static <B> B read(Resource.Changing<B> resource, Context context) {
    if (context.contentType() == null && PostedBody.bytes(context).length == 0) {
      return PostedBody.of(resource.form(), "{}".getBytes(StandardCharsets.UTF_8));
    }
    return resource.takes() == BodyType.JSON
        ? PostedBody.read(resource.form(), context)
        : form(resource.form(), context);
  }

  private static <B> B form(Class<B> form, Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("none");
    String plain = type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    if (!plain.equals(BodyType.FORM.mediaType())) {
      throw PostedBody.unsupported(type, BodyType.FORM);
    }
    String text = new String(PostedBody.bytes(context), StandardCharsets.UTF_8);
    return PostedBody.of(form, fields(text));
  }

  /** The fields that are not empty, in the order in which they first come. */
  private static Map<String, List<String>> fields(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String[] pairs = text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) {
      throw PostedBody.malformed("the form has more than %d fields".formatted(MOST_FIELDS));
    }
    for (String pair : pairs) {
      String[] halves = pair.split("=", 2);
      String value = halves.length == 2 ? decoded(halves[1]) : "";
      List<String> values = fields.computeIfAbsent(decoded(halves[0]), key -> new ArrayList<>());
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw PostedBody.malformed("the form has a percent sign that encodes nothing");
    }
  }
}
