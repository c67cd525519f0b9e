package org.chokepoint.jobs.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.usage.FirmGroups;
import org.chokepoint.usage.IncidentPeriods;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Parts;
import org.chokepoint.usage.PeriodSequence;
import org.chokepoint.usage.RelianceTally;

/**
 * What is to be counted of one dataset's panel.
 *
 * @param dataset the dataset
 * @param codes what the numbers of its rows stand for
 * @param groups the firm group of each service, by code
 * @param steps the periods that follow each other
 * @param incidents the periods before, during and after each incident that the panel saw
 */
record PanelPlan(
    String dataset,
    PanelCodes codes,
    List<Integer> groups,
    List<Step> steps,
    Map<String, IncidentPeriods> incidents)
    implements Serializable {

  /**
   * Two periods of one kind, none of that kind between them.
   *
   * @param earlier the first, by code
   * @param later the next, by code
   */
  record Step(int earlier, int later) implements Serializable {}

  static PanelPlan of(
      WantedPanel wanted,
      PanelCodes codes,
      Map<String, String> parents,
      Map<String, IncidentDays> incidents) {
    List<Step> steps = new ArrayList<>();
    for (PeriodSequence.Step step : PeriodSequence.steps(codes.periods())) {
      if (wanted.makes(step.later())) {
        steps.add(
            new Step(
                PanelCodes.code(codes.periods(), step.earlier()),
                PanelCodes.code(codes.periods(), step.later())));
      }
    }
    Map<String, IncidentPeriods> seen = new LinkedHashMap<>();
    incidents.forEach(
        (id, days) -> days.periods(codes.periods()).ifPresent(periods -> seen.put(id, periods)));
    return new PanelPlan(
        wanted.dataset(),
        codes,
        new ArrayList<>(FirmGroups.of(parents, codes).ofService()),
        steps,
        seen);
  }

  /** Each need of a person counts the same, and within it each service. */
  RelianceTally reliance() {
    return new RelianceTally(
        groups.stream().mapToInt(Integer::intValue).toArray(), Parts.EQUAL, Parts.EQUAL);
  }
}
