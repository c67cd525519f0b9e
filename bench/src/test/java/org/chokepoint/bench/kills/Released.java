package org.chokepoint.bench.kills;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.iceberg.data.Record;

/**
 * A row of the release log.
 *
 * @param id the release
 * @param run the run that published it
 * @param tables the snapshot of each table
 */
record Released(String id, String run, Map<String, Long> tables) {
  private static final Pattern SNAPSHOT = Pattern.compile("\"([a-z_]+)\":(-?[0-9]+)");

  Released {
    tables = Map.copyOf(tables);
  }

  static Released of(Record row) {
    Map<String, Long> tables = new LinkedHashMap<>();
    Matcher named = SNAPSHOT.matcher(row.getField("tables").toString());
    while (named.find()) {
      tables.put(named.group(1), Long.parseLong(named.group(2)));
    }
    return new Released(
        row.getField("release_id").toString(), row.getField("run_id").toString(), tables);
  }
}
