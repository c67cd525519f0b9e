package org.chokepoint.operations.launch;

import java.util.List;
import java.util.Map;

/**
 * What Spark is told besides its master.
 *
 * @param sparkConf settings by Spark's own names
 * @param jars jars that the executors need
 */
public record ClusterSettings(Map<String, String> sparkConf, List<String> jars) {
  public ClusterSettings {
    sparkConf = Map.copyOf(sparkConf);
    jars = List.copyOf(jars);
  }
}
