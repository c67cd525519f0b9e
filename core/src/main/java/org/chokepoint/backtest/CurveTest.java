package org.chokepoint.backtest;

import java.util.List;
import java.util.Optional;

/**
 * Could the first two points of a recovery have told the others? A model is fitted to two points
 * and tested on every later one.
 *
 * @param model the model
 * @param rows the points that were not fitted, in order
 */
public record CurveTest(RecoveryModel model, List<Row> rows) {

  /**
   * One point.
   *
   * @param point what happened
   * @param predicted the predicted part, from 0 to 1
   * @param errorPoints predicted less actual, in percentage points
   * @param errorDays the day on which the model reaches the actual part less the actual day; empty
   *     where it never does
   */
  public record Row(
      CurvePoint point, double predicted, double errorPoints, Optional<Double> errorDays) {}

  public CurveTest {
    rows = List.copyOf(rows);
  }

  /**
   * Fits and tests.
   *
   * @param points in order of time, at least two; at the second one not everything is back
   * @throws IllegalArgumentException if they are not
   */
  public static CurveTest of(RecoveryModel model, List<CurvePoint> points) {
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).days() <= points.get(i - 1).days()) {
        throw new IllegalArgumentException("points are not in order of time: " + points);
      }
    }
    if (points.size() < 2 || points.get(0).share() == 1 || points.get(1).share() == 1) {
      throw new IllegalArgumentException(
          "points " + points + ", expected at least two, not everything back at the first two");
    }
    CurvePoint first = points.get(0);
    CurvePoint second = points.get(1);
    return new CurveTest(
        model,
        points.stream()
            .skip(2)
            .map(
                point -> {
                  double predicted =
                      Math.min(1, Math.max(0, model.unlimited(first, second, point.days())));
                  return new Row(
                      point,
                      predicted,
                      100 * (predicted - point.share()),
                      model.reached(first, second, point.share()).map(d -> d - point.days()));
                })
            .toList());
  }

  /** The mean size of the errors in percentage points; empty without a tested point. */
  public Optional<Double> meanErrorPoints() {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rows.stream().mapToDouble(row -> Math.abs(row.errorPoints())).sum() / rows.size());
  }
}
