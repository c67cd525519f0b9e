package org.chokepoint.api.export;

import java.nio.charset.StandardCharsets;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param mediaType the type without parameters
 * @param body the bytes
 */
record Reply(int status, String mediaType, Body body) {
  /** Bytes that are handed over and not copied. */
  record Body(java.nio.ByteBuffer bytes) {
    static Body of(byte[] bytes) {
      return new Body(java.nio.ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    byte[] copy() {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return copy;
    }
  }

  boolean ok() {
    return status == 200;
  }

  boolean page() {
    return mediaType.equals("text/html");
  }

  /** Whether the bytes are text that may name the server. */
  boolean words() {
    return mediaType.startsWith("text/") || mediaType.endsWith("json") || mediaType.endsWith("xml");
  }

  String text() {
    return new String(body.copy(), StandardCharsets.UTF_8);
  }

  Reply with(String text) {
    return new Reply(status, mediaType, Body.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
