package org.chokepoint.jobs.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.usage.HomingTally;
import org.chokepoint.usage.IncidentTally;
import org.chokepoint.usage.OverlapTally;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.RelianceTally;
import org.chokepoint.usage.SwitchingTally;
import org.chokepoint.usage.sample.Counting;
import org.chokepoint.usage.sample.SampleTally;

/** Everything that is counted of a panel's persons, in one pass. */
final class PanelTally implements Serializable {
  private static final long serialVersionUID = 1L;

  final HomingTally homing = new HomingTally();
  final OverlapTally overlap = new OverlapTally();
  final SampleTally sample = new SampleTally(Counting.USERS);
  final RelianceTally reliance;
  final List<SwitchingTally> switching = new ArrayList<>();
  final Map<String, IncidentTally> incidents = new LinkedHashMap<>();

  PanelTally(PanelPlan plan) {
    this.reliance = plan.reliance();
    plan.steps().forEach(step -> switching.add(new SwitchingTally(step.earlier(), step.later())));
    plan.incidents().forEach((id, periods) -> incidents.put(id, new IncidentTally(periods)));
  }

  void add(Person person) {
    homing.add(person);
    overlap.add(person);
    sample.add(person);
    reliance.add(person);
    switching.forEach(tally -> tally.add(person));
    incidents.values().forEach(tally -> tally.add(person));
  }

  /** This and another of the same plan over other persons. */
  PanelTally merged(PanelTally other) {
    homing.merge(other.homing);
    overlap.merge(other.overlap);
    sample.merge(other.sample);
    reliance.merge(other.reliance);
    for (int i = 0; i < switching.size(); i++) {
      switching.get(i).merge(other.switching.get(i));
    }
    other.incidents.forEach(
        (id, tally) -> incidents.computeIfPresent(id, (same, mine) -> merged(mine, tally)));
    return this;
  }

  private static IncidentTally merged(IncidentTally mine, IncidentTally other) {
    mine.merge(other);
    return mine;
  }
}
