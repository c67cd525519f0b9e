package org.chokepoint.cli.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.backtest.Backtest;
import org.chokepoint.backtest.CurvePoint;
import org.chokepoint.backtest.CurveTest;
import org.chokepoint.backtest.Reach;
import org.chokepoint.backtest.RecoveryModel;
import org.chokepoint.backtest.ReturnWindows;
import org.chokepoint.cli.input.IncidentFolder.Dated;
import org.chokepoint.cli.output.Sheet;

/** Back-tests as sheets, over one outage after the other. */
public final class BacktestSheets {
  private static final Optional<Object> NONE = Optional.empty();

  private final Sheet.Builder summary =
      Sheet.named("summary", "incident", "question", "figure", "value");
  private final Sheet.Builder reach =
      Sheet.named("reach", "incident", "node", "predicted", "observed", "verdict");
  private final Sheet.Builder returns =
      Sheet.named(
          "returns",
          "incident",
          "node",
          "predicted_from",
          "predicted_by",
          "back_from",
          "back_by",
          "after_earliest",
          "after_latest");
  private final Sheet.Builder curve =
      Sheet.named(
          "curve",
          "incident",
          "what",
          "time",
          "restored",
          "total",
          "share",
          "model",
          "predicted",
          "error_points",
          "error_days");

  /** Adds what the structure said of an outage. */
  public BacktestSheets add(String incident, Backtest test) {
    for (Reach.Row row : test.reach().rows()) {
      reach.row(
          incident,
          row.node(),
          row.down() ? "down" : "up",
          row.observed().name().toLowerCase(java.util.Locale.ROOT),
          row.verdict().id());
    }
    for (Reach.Verdict verdict : Reach.Verdict.values()) {
      summary.row(incident, "reach", verdict.id(), test.reach().count(verdict));
    }
    for (ReturnWindows.Row row : test.returns().rows()) {
      returns.row(
          incident,
          row.node(),
          row.earliest().map(BigDecimal::doubleValue),
          row.latest().map(BigDecimal::doubleValue),
          row.observed().backFrom().map(BigDecimal::doubleValue),
          row.observed().backBy().map(BigDecimal::doubleValue),
          row.afterEarliest().map(BigDecimal::doubleValue),
          row.afterLatest().map(BigDecimal::doubleValue));
    }
    summary.row(incident, "returns", "given", String.join(" ", test.given()));
    summary.row(incident, "returns", "nodes", test.returns().rows().size());
    summary.row(incident, "returns", "before_earliest", test.returns().refuting().size());
    summary.row(incident, "returns", "after_latest", later(test.returns()));
    summary.row(incident, "order", "pairs_agree", (int) test.order().agree());
    summary.row(incident, "order", "pairs_disagree", (int) test.order().disagree());
    summary.row(incident, "order", "pairs_tied", (int) test.order().tied());
    summary.row(incident, "order", "gamma", test.order().gamma());
    return this;
  }

  private static int later(ReturnWindows windows) {
    return (int) windows.rows().stream().filter(row -> row.afterLatest().isPresent()).count();
  }

  /** Adds how its recovery curves went on beside two models fitted to their first two points. */
  public BacktestSheets add(String incident, Map<String, List<Dated>> curves) {
    curves.forEach(
        (what, points) -> {
          if (points.size() > 2) {
            points.stream().limit(2).forEach(point -> fitted(incident, what, point));
            for (RecoveryModel model : RecoveryModel.values()) {
              CurveTest test = CurveTest.of(model, points.stream().map(Dated::point).toList());
              tested(incident, what, points.subList(2, points.size()), test);
              summary.row(
                  incident,
                  "curve: " + what,
                  model.id() + "_mean_error_points",
                  test.meanErrorPoints());
            }
          }
        });
    return this;
  }

  private void fitted(String incident, String what, Dated dated) {
    CurvePoint point = dated.point();
    curve.row(
        incident,
        what,
        dated.time(),
        (int) point.restored(),
        (int) point.total(),
        point.share(),
        "fitted",
        NONE,
        NONE,
        NONE);
  }

  private void tested(String incident, String what, List<Dated> points, CurveTest test) {
    for (int i = 0; i < points.size(); i++) {
      CurveTest.Row row = test.rows().get(i);
      curve.row(
          incident,
          what,
          points.get(i).time(),
          (int) row.point().restored(),
          (int) row.point().total(),
          row.point().share(),
          test.model().id(),
          row.predicted(),
          row.errorPoints(),
          row.errorDays());
    }
  }

  /** The sheets: the summary, then what it sums up. */
  public List<Sheet> sheets() {
    return List.of(summary.sheet(), reach.sheet(), returns.sheet(), curve.sheet());
  }
}
