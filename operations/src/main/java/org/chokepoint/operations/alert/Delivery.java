package org.chokepoint.operations.alert;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One message to one receiver, and what became of it.
 *
 * @param id the identifier that the receiver gets, the same at every attempt
 * @param alert the alert it tells of
 * @param target the receiver
 * @param state what became of it
 * @param attempts how often it was tried
 * @param createdAt when it was ordered
 * @param dueAt when it is tried next, or was tried last
 * @param endedAt when it arrived or was given up
 * @param status the receiver's last answer; 0 where there was none
 * @param error why it did not arrive the last time, or the empty text
 */
public record Delivery(
    String id,
    String alert,
    String target,
    State state,
    int attempts,
    Instant createdAt,
    Instant dueAt,
    Optional<Instant> endedAt,
    int status,
    String error) {

  /** What can have become of a message. */
  public enum State {
    /** It will be tried, again perhaps. */
    WAITING,
    /** The receiver said that it has it. */
    DELIVERED,
    /** It was given up: a dead letter, kept until somebody retries it. */
    DEAD;

    /** The word in the database and in answers. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> ids() {
      return List.of(WAITING.id(), DELIVERED.id(), DEAD.id());
    }
  }
}
