package org.chokepoint.api.page.failure;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One entry of a list a reader picks from.
 *
 * @param value what stands in the address
 * @param words what the reader sees
 * @param picked whether it is the one shown
 */
public record Choice(String value, String words, boolean picked) {
  /** The values as choices, the picked one marked. */
  static List<Choice> of(Collection<String> values, UnaryOperator<String> words, String picked) {
    return values.stream()
        .map(value -> new Choice(value, words.apply(value), value.equals(picked)))
        .toList();
  }
}
