package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A choice in a form.
 *
 * @param name the parameter it sets
 * @param choices what can be chosen
 * @param open whether nothing may be chosen
 */
public record Field(String name, List<Choice> choices, boolean open) {
  public Field {
    choices = List.copyOf(choices);
  }

  /**
   * One choice.
   *
   * @param value the value in the address
   * @param count how many things it leaves; below 0 where that is not counted
   * @param chosen whether it is chosen
   */
  public record Choice(String value, long count, boolean chosen) {}

  /** A choice among values of which one is chosen. */
  static Field of(String name, List<String> values, String chosen) {
    return new Field(
        name,
        values.stream().map(value -> new Choice(value, -1, value.equals(chosen))).toList(),
        false);
  }

  /** The same, and nothing need be chosen. */
  static Field open(String name, List<String> values, String chosen) {
    return new Field(name, of(name, values, chosen).choices(), true);
  }

  /** A choice that narrows a list, each value with the number of things that have it. */
  static <T> Field facet(String name, Stream<T> things, Function<T, String> value, String chosen) {
    Map<String, Long> counts =
        things
            .map(value)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return new Field(
        name,
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new Choice(one.getKey(), one.getValue(), one.getKey().equals(chosen)))
            .toList(),
        true);
  }

  /** The values. */
  List<String> values() {
    return choices.stream().map(Choice::value).toList();
  }
}
