package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** An answer ready to send: its bytes, plain and compressed, and its headers. */
final class Finished {
  private static final int WORTH_COMPRESSING = 1400;
  private static final Pattern TEXT =
      Pattern.compile("(text/|application/(json|x-ndjson|graphml|xml|problem)|image/svg).*");
  private static final Pattern TAKES_GZIP =
      Pattern.compile("(.*,)?\\s*(gzip|\\*)\\s*(;(?!\\s*q=0(\\.0*)?\\s*(,|$)).*|,.*)?");

  private final Answer answer;
  private final Map<String, String> headers;
  private final Variant plain;
  private final Optional<Variant> compressed;

  private record Variant(byte[] bytes, byte[] hash, String digest) {
    static Variant of(byte[] bytes) {
      byte[] hash = sha256(bytes);
      return new Variant(bytes, hash, "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    }
  }

  private Finished(Answer answer, Map<String, String> headers) {
    this.answer = answer;
    this.headers = headers;
    this.plain = Variant.of(answer.body());
    boolean compress =
        answer.body().length >= WORTH_COMPRESSING && TEXT.matcher(answer.type()).matches();
    this.compressed = compress ? Optional.of(Variant.of(gzip(answer.body()))) : Optional.empty();
  }

  /** An answer with headers of the doorway; the answer's own stand in place of them. */
  static Finished of(Answer answer, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    if (answer.type().startsWith("image/svg")) {
      all.put("Content-Security-Policy", SafeHeaders.PICTURE_POLICY);
    }
    all.putAll(answer.headers());
    return new Finished(answer, all);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether a caller may keep it. */
  boolean keepable() {
    return answer.freshness() == Answer.Freshness.UNTIL_CHANGED && answer.status() == 200;
  }

  /** The validator of these very bytes. */
  Validator validator() {
    return Validator.ofHash(plain.hash());
  }

  /** Bytes it takes to keep. */
  int size() {
    return plain.bytes().length + compressed.map(variant -> variant.bytes().length).orElse(0) + 512;
  }

  void send(Context context) {
    headers.forEach(context::header);
    Variant variant = plain;
    if (compressed.isPresent()) {
      context.res().addHeader("Vary", "Accept-Encoding");
      String accepted = context.header("Accept-Encoding");
      if (accepted != null && TAKES_GZIP.matcher(accepted).matches()) {
        variant = compressed.get();
        context.header("Content-Encoding", "gzip");
      }
    }
    context.header("Content-Digest", variant.digest());
    context.status(answer.status()).contentType(answer.type()).result(variant.bytes());
  }
}
