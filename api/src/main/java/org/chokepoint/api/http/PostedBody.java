package org.chokepoint.api.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.api.format.Json;
import org.chokepoint.table.NearestName;

/** A JSON body, bounded in every direction before anything is made of it. */
final class PostedBody {
  /** The largest body. */
  static final int MOST_BYTES = 64 << 10;

  private static final PropertyNamingStrategies.NamingBase SNAKE_CASE =
      new PropertyNamingStrategies.SnakeCaseStrategy();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(40)
                          .maxNameLength(100)
                          .maxStringLength(10_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .propertyNamingStrategy(SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private PostedBody() {}

  /**
   * Reads the body of a request.
   *
   * @throws Refusal 415 if it is not JSON by its type, 413 if it is too large, 400 if it is
   *     malformed or has unknown members, 422 if a member has another form than expected
   */
  static <B> B read(Class<B> form, Context context) {
    String type = Optional.ofNullable(context.contentType()).orElse("none");
    if (!type.toLowerCase(Locale.ROOT).matches("application/json(\\s*;\\s*charset=\"?utf-8\"?)?")) {
      throw unsupported(type, BodyType.JSON);
    }
    return of(form, bytes(context));
  }

  static Refusal unsupported(String type, BodyType expected) {
    return Refusal.of(415, "unsupported media type")
        .detail("the body is %s, expected %s".formatted(type, expected.mediaType()))
        .header("Accept-Post", expected.mediaType());
  }

  /** JSON as the record it is of. */
  static <B> B of(Class<B> form, byte[] body) {
    try {
      checkTokens(body, form);
      return Optional.ofNullable(MAPPER.readValue(body, form))
          .orElseThrow(() -> malformed("the body is null, expected an object"));
    } catch (UnrecognizedPropertyException unknown) {
      throw unknown(
          unknown.getPropertyName(),
          unknown.getKnownPropertyIds().stream().map(String::valueOf).toList());
    } catch (MismatchedInputException other) {
      throw Refusal.of(422, "unexpected member").detail(where(other)).parameter(path(other));
    } catch (JsonProcessingException e) {
      throw malformed("the body is not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of a form as the record they are of; one that has no value is left out. */
  static <B> B of(Class<B> form, Map<String, List<String>> fields) {
    List<String> known = members(form);
    Map<String, Object> members = new LinkedHashMap<>();
    fields.forEach(
        (name, values) -> {
          int at = known.indexOf(name);
          if (at < 0) {
            throw unknown(name, known);
          }
          boolean list = form.getRecordComponents()[at].getType() == List.class;
          if (!list && values.size() > 1) {
            throw malformed("%s is given %d times, expected once".formatted(name, values.size()));
          }
          if (!values.isEmpty()) {
            members.put(name, list ? values : values.get(0));
          }
        });
    return of(form, Json.bytes(members));
  }

  /** The bytes of a body. */
  static byte[] bytes(Context context) {
    try {
      byte[] body = context.req().getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw Refusal.of(413, "body too large")
            .detail("the body has more than %,d bytes".formatted(MOST_BYTES));
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the tokens once: one object, no unknown member, and no number that a few characters make
   * of a milliard digits.
   */
  private static void checkTokens(byte[] body, Class<?> form) throws IOException {
    List<String> known = members(form);
    try (JsonParser json = MAPPER.getFactory().createParser(body)) {
      int depth = 0;
      int roots = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        roots += depth == 0 ? 1 : 0;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && depth == 1 && !known.contains(json.currentName())) {
          throw unknown(json.currentName(), known);
        }
        if (token.isNumeric() && !Double.isFinite(Double.parseDouble(json.getText()))) {
          throw malformed("the number %s is too large".formatted(json.getText()));
        }
      }
      if (roots != 1) {
        throw malformed("the body has %d JSON values, expected one object".formatted(roots));
      }
    }
  }

  private static List<String> members(Class<?> form) {
    return Arrays.stream(form.getRecordComponents())
        .map(RecordComponent::getName)
        .map(SNAKE_CASE::translate)
        .toList();
  }

  private static Refusal unknown(String name, List<String> known) {
    return Refusal.of(400, "unknown member")
        .detail("no member '%s'; %s".formatted(name, NearestName.hint(name, known)))
        .parameter(name)
        .nearest(NearestName.of(name, known));
  }

  private static String where(MismatchedInputException other) {
    String path = path(other);
    String expected =
        Optional.ofNullable(other.getTargetType())
            .map(Class::getSimpleName)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .orElse("another value");
    return (path.isEmpty() ? "the body" : "member '" + path + "'")
        + " has another form than expected; expected "
        + expected;
  }

  private static String path(MismatchedInputException other) {
    return other.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" : step.getFieldName())
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("."));
  }

  static Refusal malformed(String detail) {
    return Refusal.of(400, "malformed body").detail(detail);
  }
}
