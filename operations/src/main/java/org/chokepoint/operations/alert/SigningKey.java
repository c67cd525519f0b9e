package org.chokepoint.operations.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A symmetric key of the Standard Webhooks specification: HMAC-SHA256 over {@code
 * id.timestamp.body}, written {@code v1,} and base64. Source: Standard Webhooks specification
 * 1.0.0.
 */
public final class SigningKey {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 24;
  private static final int MOST_BYTES = 64;

  private final SecretKeySpec key;

  private SigningKey(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * The key of a secret.
   *
   * @param where where it was found, for the message
   * @throws IllegalStateException if it is no {@code whsec_} and 24 to 64 bytes in base64
   */
  static SigningKey of(String secret, String where) {
    try {
      byte[] bytes =
          secret.startsWith(PREFIX)
              ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
              : new byte[0];
      if (bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES) {
        return new SigningKey(bytes);
      }
    } catch (IllegalArgumentException notBase64) {
      // refused below, without the text: it may be a secret all the same
    }
    throw new IllegalStateException(
        "%s holds no secret: expected whsec_ and %d to %d bytes in base64"
            .formatted(where, LEAST_BYTES, MOST_BYTES));
  }

  /** The value of {@code webhook-signature} for a message sent at that second. */
  String signature(String id, Instant at, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signed =
          mac.doFinal(
              "%s.%d.%s".formatted(id, at.getEpochSecond(), body).getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey"; // never the secret
  }
}
