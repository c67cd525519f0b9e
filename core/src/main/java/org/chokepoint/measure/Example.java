package org.chokepoint.measure;

import java.util.List;

/**
 * A worked example that anyone can check; a test runs it for every card.
 *
 * @param amounts the amounts of the firms as decimal text
 * @param value the measure's value
 * @param source where the example is printed
 */
public record Example(List<String> amounts, double value, String source) {
  public Example {
    amounts = List.copyOf(amounts);
  }
}
