package org.chokepoint.operations.alert;

import java.util.Map;

/**
 * How each watched subject stood when it was last looked at: what hysteresis remembers.
 *
 * @param states a word for each key
 */
public record Standing(Map<Key, String> states) {
  /** Nothing was looked at yet. */
  public static final Standing NONE = new Standing(Map.of());

  /**
   * One subject of one watch.
   *
   * @param watch the watch
   * @param subject the subject
   */
  public record Key(String watch, String subject) {}

  public Standing {
    states = Map.copyOf(states);
  }
}
