package org.chokepoint.usage.sample;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.Tally;

/**
 * Which kinds of persons is the panel made of, and how many of each?
 *
 * <p>For each market and period the users of the market, as classes of persons with the same
 * stratum, weight and use. A person of weight zero stands for nobody and is left out. O(rows) for a
 * person.
 */
public final class SampleTally implements Tally<SampleTally, List<PanelSample>> {
  private static final long serialVersionUID = 1L;

  private final Counting counting;
  private final HashMap<Cell, HashMap<PersonClass, Long>> cells = new HashMap<>();

  /** Shares of uses or of amounts. */
  public SampleTally(Counting counting) {
    this.counting = counting;
  }

  private record Cell(int market, int period) implements Serializable {}

  @Override
  public void add(Person person) {
    int end;
    for (int cell = 0; cell < person.rows(); cell = end) {
      end = person.cellEnd(cell);
      long weight = person.weightIn(cell, end);
      if (weight > 0) {
        cells
            .computeIfAbsent(
                new Cell(person.market(cell), person.period(cell)), key -> new HashMap<>())
            .merge(
                PersonClass.of(person.stratumIn(cell, end), weight, uses(person, cell, end)),
                1L,
                Long::sum);
      }
    }
  }

  private long[] uses(Person person, int cell, int end) {
    long[] uses = new long[2 * person.servicesIn(cell, end)];
    int at = 0;
    int next;
    for (int row = cell; row < end; row = next) {
      next = person.serviceEnd(row, end);
      uses[at++] = person.service(row);
      uses[at++] = counting == Counting.USERS ? 1 : person.amountIn(row, next);
    }
    return uses;
  }

  @Override
  public void merge(SampleTally other) {
    if (other.counting != counting) {
      throw new IllegalArgumentException("a tally of " + other.counting + ", not " + counting);
    }
    other.cells.forEach(
        (cell, classes) -> {
          HashMap<PersonClass, Long> here = cells.computeIfAbsent(cell, key -> new HashMap<>());
          classes.forEach((kind, count) -> here.merge(kind, count, Long::sum));
        });
  }

  @Override
  public List<PanelSample> result() {
    List<PanelSample> samples = new ArrayList<>();
    cells.entrySet().stream()
        .sorted(
            Comparator.comparing(
                Map.Entry::getKey,
                Comparator.comparingInt(Cell::market).thenComparingInt(Cell::period)))
        .forEach(
            cell ->
                samples.add(
                    new PanelSample(
                        cell.getKey().market(),
                        cell.getKey().period(),
                        new TreeMap<>(cell.getValue()))));
    return samples;
  }
}
