package org.chokepoint.usage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the codes and whole numbers of a panel stand for. A code is the place of a name in the
 * sorted list, so that the same names get the same codes whatever order the input came in.
 *
 * @param markets the markets, sorted
 * @param periods the periods, sorted
 * @param services the services, sorted
 * @param regions the regions, sorted
 * @param amountScale digits after the point of an amount: a step is 10<sup>-scale</sup>
 * @param weightScale digits after the point of a weight
 */
public record PanelCodes(
    List<String> markets,
    List<String> periods,
    List<String> services,
    List<String> regions,
    int amountScale,
    int weightScale)
    implements Serializable {
  public PanelCodes {
    markets = List.copyOf(markets);
    periods = List.copyOf(periods);
    services = List.copyOf(services);
    regions = List.copyOf(regions);
  }

  /** Sorted names, each once: the list whose places are codes. */
  public static List<String> sorted(Collection<String> names) {
    Set<String> distinct = new TreeSet<>(names);
    return List.copyOf(distinct);
  }

  /**
   * The code of a name.
   *
   * @throws IllegalArgumentException if the list does not have it
   */
  public static int code(List<String> names, String name) {
    int code = Collections.binarySearch(names, name);
    if (code < 0) {
      throw new IllegalArgumentException("no code for '" + name + "'");
    }
    return code;
  }

  /** A sum of weights as a number of people. */
  public BigDecimal people(long weight) {
    return BigDecimal.valueOf(weight, weightScale);
  }

  /** A sum of weight times amount as an amount. */
  public BigDecimal amount(long weightTimesAmount) {
    return BigDecimal.valueOf(weightTimesAmount, weightScale + amountScale);
  }
}
