package org.chokepoint.reports.chart.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All readings by the name that chart files use. To add one, write its class and list it here. */
public final class Readings {
  /** The readings. */
  public static final Map<String, Reading> ALL = all();

  private Readings() {}

  private static Map<String, Reading> all() {
    Map<String, Reading> all = new LinkedHashMap<>();
    all.put("shares", new MarketHolders());
    all.put("lorenz", new LorenzPoints());
    all.put("measure-over-time", new MeasureOverTime());
    all.put("regions", new RegionTiles());
    all.put("merger", new MergerChanges());
    all.put("need-flow", new NeedFlow());
    all.put("neighbourhood", new Neighbourhood());
    all.put("restoration", new RestorationSteps());
    all.put("remedies", new SingleRemedies());
    all.put("disagreement", new RisesAndFalls());
    all.put("daily-users", new DailyUsers());
    all.put("incidents", new IncidentHours());
    return Collections.unmodifiableMap(all);
  }
}
