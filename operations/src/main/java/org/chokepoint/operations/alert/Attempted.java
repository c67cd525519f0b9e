package org.chokepoint.operations.alert;

/**
 * What came of one attempt.
 *
 * @param status the receiver's answer; 0 where there was none
 * @param error why it did not arrive, or the empty text
 * @param again whether another attempt may do better
 */
public record Attempted(int status, String error, boolean again) {
  private static final int GONE = 410;

  /** The receiver answered; everything but a 2xx is a failure, and 410 says never again. */
  static Attempted answered(int status) {
    boolean arrived = status >= 200 && status < 300;
    return new Attempted(
        status, arrived ? "" : "the receiver answered " + status, !arrived && status != GONE);
  }

  /** There was no answer. */
  static Attempted unanswered(String why) {
    return new Attempted(0, why, true);
  }

  /** It may not be sent at all. */
  static Attempted refused(String why) {
    return new Attempted(0, why, false);
  }

  /** Whether the receiver has it. */
  public boolean arrived() {
    return error.isEmpty();
  }
}
