package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.reports.whatif.OutageAnswer;
import org.chokepoint.reports.whatif.OutageAnswer.PeopleStep;

/**
 * People without, from hour to hour, as shapes in a box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param outage the outage: a step line, thick between its least and its most
 * @param remedied the same outage with remedies made, if there are any
 * @param most the number of people at the top of the box
 * @param hours the hour at its right end
 */
public record Curve(String outage, Optional<String> remedied, double most, double hours) {
  /** The width of the box. */
  public static final int WIDTH = 720;

  /** The height of the box. */
  public static final int HEIGHT = 240;

  /** A line where least and most are the same is still seen. */
  private static final double LINE = 2.5;

  static Optional<Curve> of(OutageAnswer answer) {
    List<PeopleStep> steps = answer.people().curve();
    double most = steps.stream().mapToDouble(PeopleStep::high).max().orElse(0);
    double hours = end(steps);
    if (most <= 0 || hours <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Curve(
            band(steps, most, hours),
            answer.remedied().map(other -> band(other.people().curve(), most, hours)),
            most,
            hours));
  }

  private static double end(List<PeopleStep> steps) {
    return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).hours();
  }

  /** The area from the upper step line forth and the lower step line back. */
  private static String band(List<PeopleStep> steps, double most, double hours) {
    StringBuilder forth = new StringBuilder();
    StringBuilder back = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      PeopleStep step = steps.get(i);
      double from = x(step.hours(), hours);
      double to = i + 1 < steps.size() ? x(steps.get(i + 1).hours(), hours) : WIDTH;
      double top = y(step.high(), most) - LINE / 2;
      double bottom = y(step.low(), most) + LINE / 2;
      forth.append(point(from, top)).append(point(to, top));
      back.insert(0, point(to, bottom) + point(from, bottom));
    }
    return (forth.toString() + back).strip();
  }

  private static double x(double hour, double hours) {
    return Math.min(WIDTH, WIDTH * hour / hours);
  }

  private static double y(double people, double most) {
    return HEIGHT - HEIGHT * people / most;
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
  }
}
