package org.chokepoint.jobs.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chokepoint.jobs.concentration.ResultRow;
import org.chokepoint.jobs.usage.UsageShares;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Flow;
import org.chokepoint.usage.Headcount;
import org.chokepoint.usage.Homing;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.Overlap;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Reliance;
import org.chokepoint.usage.ServiceImpact;
import org.chokepoint.usage.UsageMeasures;
import org.chokepoint.usage.sample.PanelSample;
import org.chokepoint.usage.sample.Resampling;
import org.chokepoint.usage.sample.SampledHhi;
import org.chokepoint.usage.sample.SampledMeasures;
import org.jspecify.annotations.Nullable;

/** What was counted of a panel, as rows. */
final class PanelRows {
  private static final String ALL = "all";
  private static final Ratio WHOLLY = Ratio.of(1, 1);

  /** Few, for a run has many markets; the reason says how many. */
  private static final Resampling RESAMPLING = new Resampling(95, 199, 20_221_015);

  private final PanelPlan plan;
  private final PanelCodes codes;
  private final PanelTally tally;

  PanelRows(PanelPlan plan, PanelTally tally) {
    this.plan = plan;
    this.codes = plan.codes();
    this.tally = tally;
  }

  /** Rows of {@link org.chokepoint.table.ResultTables#RESULT}. */
  List<Row> results() {
    List<Row> rows = new ArrayList<>();
    for (Homing homing : tally.homing.result()) {
      ResultRow row = market(homing.market(), homing.period());
      UsageMeasures.HOMING.forEach(
          measure -> rows.add(row.of(measure.card().id(), measure.outcome(homing))));
    }
    for (PanelSample sample : tally.sample.result()) {
      ResultRow row = market(sample.market(), sample.period());
      rows.add(row.of(SampledMeasures.unbiasedId(), SampledHhi.unbiased(sample)));
      rows.add(
          row.of(
              SampledMeasures.intervalId(RESAMPLING.level()),
              SampledHhi.interval(sample, RESAMPLING)));
    }
    for (Reliance reliance : tally.reliance.result()) {
      String period = codes.periods().get(reliance.period());
      ResultRow row =
          new ResultRow(plan.dataset(), plan.dataset(), period, ALL, basis(period), Lens.GROUP);
      UsageMeasures.RELIANCE.forEach(
          measure -> rows.add(row.about("panel", measure.card().id(), measure.outcome(reliance))));
    }
    return rows;
  }

  private ResultRow market(int market, int period) {
    String name = codes.periods().get(period);
    return new ResultRow(
        plan.dataset(), codes.markets().get(market), name, ALL, basis(name), Lens.FIRM);
  }

  private static String basis(String period) {
    return UsageShares.basisOfUsers(period).id();
  }

  /** Rows of {@link org.chokepoint.table.ResultTables#USAGE_PAIR}. */
  List<Row> pairs() {
    List<Row> rows = new ArrayList<>();
    for (Overlap pair : tally.overlap.result()) {
      if (pair.service() != pair.other()) {
        rows.add(
            pair(
                pair.market(),
                pair.period(),
                "also_uses",
                codes.services().get(pair.service()),
                codes.services().get(pair.other()),
                pair.both(),
                pair.share().map(Ratio::value),
                null));
      }
    }
    Set<List<Integer>> observed =
        tally.homing.result().stream()
            .map(homing -> List.of(homing.market(), homing.period()))
            .collect(Collectors.toSet());
    for (int i = 0; i < tally.switching.size(); i++) {
      PanelPlan.Step step = plan.steps().get(i);
      flows(
          step,
          tally.switching.get(i).result().stream()
              .filter(flow -> observed.contains(List.of(flow.market(), step.earlier())))
              .filter(flow -> observed.contains(List.of(flow.market(), step.later())))
              .toList(),
          rows);
    }
    return rows;
  }

  /** Of markets observed in both periods: nobody leaves a market by not being asked about it. */
  private void flows(PanelPlan.Step step, List<Flow> flows, List<Row> rows) {
    Map<List<Integer>, Long> totals = new HashMap<>();
    flows.forEach(
        flow ->
            totals.merge(
                List.of(flow.market(), flow.from()), flow.people().weight(), Math::addExact));
    for (Flow flow : flows) {
      long total = totals.getOrDefault(List.of(flow.market(), flow.from()), 0L);
      rows.add(
          pair(
              flow.market(),
              step.later(),
              "switched_to",
              flow.from() == Flow.OUTSIDE ? "(joined)" : codes.services().get(flow.from()),
              flow.to() == Flow.OUTSIDE ? "(left)" : codes.services().get(flow.to()),
              flow.people(),
              total == 0
                  ? Optional.empty()
                  : Optional.of(Ratio.of(flow.people().weight(), total).value()),
              codes.periods().get(step.earlier())));
    }
  }

  private Row pair(
      int market,
      int period,
      String relation,
      String first,
      String second,
      Headcount users,
      Optional<Double> share,
      @Nullable String before) {
    return RowFactory.create(
        plan.dataset(),
        codes.markets().get(market),
        codes.periods().get(period),
        ALL,
        relation,
        first,
        second,
        people(users),
        share.orElse(null),
        before);
  }

  /** Rows of {@link org.chokepoint.table.ResultTables#INCIDENT_USE}. */
  List<Row> incidents() {
    List<Row> rows = new ArrayList<>();
    tally.incidents.forEach(
        (id, incident) ->
            incident.result().services().forEach(impact -> rows.add(impact(id, impact))));
    return rows;
  }

  private Row impact(String incident, ServiceImpact impact) {
    IncidentPeriods periods = impact.periods();
    boolean later = !periods.after().isEmpty();
    return RowFactory.create(
        plan.dataset(),
        incident,
        codes.markets().get(impact.market()),
        codes.services().get(impact.service()),
        names(periods.baseline()),
        names(periods.incident()),
        names(periods.after()),
        people(impact.baseline()),
        people(impact.incident()),
        later ? people(impact.after()) : null,
        impact.dip().map(Ratio::value).orElse(null),
        people(impact.dipped()),
        later ? people(impact.returned()) : null,
        later ? people(impact.lost()) : null,
        people(impact.gained()),
        comeback(impact));
  }

  private String comeback(ServiceImpact impact) {
    if (impact.dip().isEmpty()) {
      return "no users before";
    }
    if (!impact.fell(WHOLLY)) {
      return "did not fall";
    }
    int period = impact.returnPeriod(WHOLLY).orElse(-1);
    return period < 0 ? "not within the panel" : codes.periods().get(period);
  }

  private String names(List<Integer> periods) {
    return periods.stream().map(codes.periods()::get).collect(Collectors.joining(";"));
  }

  private Double people(Headcount users) {
    return codes.people(users.weight()).doubleValue();
  }
}
