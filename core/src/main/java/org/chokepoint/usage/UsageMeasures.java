package org.chokepoint.usage;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Range;

/** The single numbers read from a panel. To add one: one entry here. */
public final class UsageMeasures {
  private static final String WEIGHTLESS = "undefined where the users weigh nothing";
  private static final Citation CAILLAUD =
      new Citation("Caillaud and Jullien 2003, Chicken and Egg; Armstrong 2006 (multi-homing)");
  private static final Citation OWN_HHI =
      new Citation("Hirschman 1945; Herfindahl 1950, of one person's needs instead of a market");

  /** Read from how many services people use side by side in a market and period. */
  public static final List<UsageMeasure<Homing>> HOMING =
      List.of(
          new UsageMeasure<>(
              homing(
                  "single_homing",
                  "Single-homing rate",
                  "What part of the users has no second service to fall back on?",
                  "sum(w_p : k_p = 1) / sum(w_p)",
                  new Range(0, 1, "1 where everybody uses one service"),
                  "higher leaves more people without an alternative at hand",
                  List.of("talk=a", "talk=a", "talk=b", "talk=a,b"),
                  0.75,
                  "three of four use one service"),
              Homing::single),
          new UsageMeasure<>(
              homing(
                  "multi_homing",
                  "Multi-homing rate",
                  "What part of the users uses two services or more?",
                  "sum(w_p : k_p >= 2) / sum(w_p)",
                  new Range(0, 1, "1 where everybody uses several; 1 - single_homing"),
                  "higher makes switching easier",
                  List.of("talk=a", "talk=a", "talk=b", "talk=a,b"),
                  0.25,
                  "one of four uses two services"),
              Homing::multi),
          new UsageMeasure<>(
              homing(
                  "services_per_user",
                  "Services per user",
                  "How many services does a user have on average?",
                  "sum(w_p * k_p) / sum(w_p)",
                  new Range(1, Double.POSITIVE_INFINITY, "1 where everybody uses one service"),
                  "higher makes switching easier",
                  List.of("talk=a", "talk=a", "talk=b", "talk=a,b"),
                  1.25,
                  "five uses by four people"),
              Homing::servicesPerUser));

  /** Read from how people's needs hang on firm groups in a period, over the markets looked at. */
  public static final List<UsageMeasure<Reliance>> RELIANCE =
      List.of(
          new UsageMeasure<>(
              reliance(
                  "reliance_mean",
                  "Mean reliance",
                  "How concentrated are the needs of one person on firm groups, on average?",
                  "10000 * sum(w_p * sum_g(f_pg^2)) / sum(w_p)",
                  "points (0-10,000)",
                  new Range(0, 10_000, "10000 where each person has one group for everything"),
                  List.of("talk=a; pay=a", "talk=a; pay=b"),
                  7500,
                  "one person is at 10000, one at 5000"),
              Reliance::mean),
          new UsageMeasure<>(
              reliance(
                  "reliance_majority",
                  "Reliance on one group",
                  "For what part of people does one group cover more than half of their needs?",
                  "sum(w_p : max_g(f_pg) > 1/2) / sum(w_p)",
                  "fraction (0-1)",
                  new Range(0, 1, "0 where nobody depends on one group for more than half"),
                  List.of("talk=a; pay=a", "talk=a; pay=b", "talk=b; pay=c", "talk=a; pay=a,b"),
                  0.5,
                  "the first has all needs from a, the last three quarters; exactly a half is not"
                      + " more than half"),
              Reliance::majorityShare),
          new UsageMeasure<>(
              reliance(
                  "reliance_one_need",
                  "People with one need",
                  "Of what part of people does the panel know one need only?",
                  "sum(w_p : needs_p = 1) / sum(w_p)",
                  "fraction (0-1)",
                  new Range(0, 1, "1 where the panel is of one market"),
                  List.of("talk=a; pay=a", "talk=a; pay=b", "talk=b", "pay=c"),
                  0.5,
                  "two of four use something in one market only"),
              Reliance::oneNeedShare));

  private UsageMeasures() {}

  /** The cards of all of them. */
  public static List<UsageCard> cards() {
    return Stream.concat(
            HOMING.stream().map(UsageMeasure::card), RELIANCE.stream().map(UsageMeasure::card))
        .toList();
  }

  private static UsageCard homing(
      String id,
      String name,
      String question,
      String formula,
      Range range,
      String reading,
      List<String> persons,
      double value,
      String why) {
    String unit = range.high() > 1 ? "services" : "fraction (0-1)";
    return new UsageCard(
        new MeasureId(id),
        name,
        question,
        formula,
        unit,
        range,
        reading,
        WEIGHTLESS,
        List.of(CAILLAUD),
        new UsageExample(persons, value, why));
  }

  private static UsageCard reliance(
      String id,
      String name,
      String question,
      String formula,
      String unit,
      Range range,
      List<String> persons,
      double value,
      String why) {
    return new UsageCard(
        new MeasureId(id),
        name,
        question,
        formula,
        unit,
        range,
        id.endsWith("one_need")
            ? "with one need, one service is full reliance: a high value makes the others trivial"
            : "higher means that more hangs on one group",
        WEIGHTLESS,
        List.of(OWN_HHI),
        new UsageExample(persons, value, why));
  }
}
