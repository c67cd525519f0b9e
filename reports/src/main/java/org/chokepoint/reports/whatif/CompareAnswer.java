package org.chokepoint.reports.whatif;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * Things side by side.
 *
 * @param release the release it is read from
 * @param permalink the address of the question
 * @param kind {@code market} or {@code firm}: what the sides are
 * @param sides what is compared, two or more
 * @param rows the numbers, one for each side
 * @param warnings what a reader must know before relying on it
 */
public record CompareAnswer(
    String release,
    String permalink,
    String kind,
    List<Side> sides,
    List<Row> rows,
    List<Words> warnings) {
  /** The reason of a number that the release does not have at all. */
  public static final String NO_SUCH_VALUE = "the release has no such value";

  public CompareAnswer {
    sides = List.copyOf(sides);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /**
   * One of the things compared; of a firm only its name is filled in.
   *
   * @param origin the dataset
   * @param subject the market or firm
   * @param period the period
   * @param region the region
   * @param basis what is measured
   * @param lens whom one counts as one firm
   */
  public record Side(
      Origin origin, Named subject, String period, String region, String basis, String lens) {}

  /**
   * One number of every side.
   *
   * @param measure the measure; of firms {@code share} or {@code lost_weight}
   * @param name what it is, in words
   * @param unit what it counts
   * @param figures the numbers in the order of the sides
   * @param differences each less the first, where both are known; the first has none
   */
  public record Row(
      String measure, Words name, String unit, List<Figure> figures, List<Figure> differences) {
    public Row {
      figures = List.copyOf(figures);
      differences = List.copyOf(differences);
    }

    /** A row whose differences follow from its numbers. */
    static Row of(String measure, Words name, String unit, List<Figure> figures) {
      return new Row(
          measure,
          name,
          unit,
          figures,
          IntStream.range(0, figures.size())
              .mapToObj(i -> i == 0 ? Figure.none("") : figures.get(i).minus(figures.get(0)))
              .toList());
    }
  }
}
