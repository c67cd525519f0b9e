package org.chokepoint.api.format;

/** An answer has more bytes than are sent at once. */
public final class AnswerTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnswerTooLarge(long most) {
    super(
        "the answer is larger than %,d bytes; narrow it by a filter or by limit".formatted(most),
        null,
        false,
        false);
  }
}
