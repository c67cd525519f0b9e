package org.chokepoint.jobs.plan;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.chokepoint.jobs.io.StoredTables;

/** Which part of a table a run makes anew: some datasets wholly, of others some periods. */
public final class Extent implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeSet<String> whole;
  private final TreeMap<String, TreeSet<String>> periods;

  private Extent(TreeSet<String> whole, TreeMap<String, TreeSet<String>> periods) {
    this.whole = whole;
    this.periods = periods;
  }

  /** Nothing yet. */
  public static Extent none() {
    return new Extent(new TreeSet<>(), new TreeMap<>());
  }

  /** These datasets wholly. */
  public static Extent whole(Set<String> datasets) {
    return new Extent(new TreeSet<>(datasets), new TreeMap<>());
  }

  /** This, and a dataset wholly. */
  Extent andWhole(String dataset) {
    Extent more = copy();
    more.whole.add(dataset);
    more.periods.remove(dataset);
    return more;
  }

  /** This, and some periods of a dataset. */
  Extent andPeriods(String dataset, Set<String> some) {
    if (whole.contains(dataset) || some.isEmpty()) {
      return this;
    }
    Extent more = copy();
    more.periods.computeIfAbsent(dataset, first -> new TreeSet<>()).addAll(some);
    return more;
  }

  private Extent copy() {
    TreeMap<String, TreeSet<String>> same = new TreeMap<>();
    periods.forEach((dataset, some) -> same.put(dataset, new TreeSet<>(some)));
    return new Extent(new TreeSet<>(whole), same);
  }

  /** Whether there is nothing to do. */
  public boolean empty() {
    return whole.isEmpty() && periods.isEmpty();
  }

  /** All datasets of which something is made anew. */
  public SortedSet<String> datasets() {
    TreeSet<String> all = new TreeSet<>(whole);
    all.addAll(periods.keySet());
    return all;
  }

  /** Whether all of a dataset is made anew. */
  public boolean wholly(String dataset) {
    return whole.contains(dataset);
  }

  /** The periods of a dataset that are made anew, where it is not made wholly. */
  public SortedSet<String> periods(String dataset) {
    return new TreeSet<>(periods.getOrDefault(dataset, new TreeSet<>()));
  }

  /** Whether a dataset's rows of a period are made anew. */
  public boolean has(String dataset, String period) {
    return whole.contains(dataset)
        || periods.getOrDefault(dataset, new TreeSet<>()).contains(period);
  }

  /** The rows of these datasets, whatever the period. */
  public Column anyPeriod() {
    return col(StoredTables.DATASET).isin(datasets().toArray());
  }

  /** The rows that are made anew, of a table with a column {@code period}. */
  public Column rows() {
    Column all = whole.isEmpty() ? lit(false) : col(StoredTables.DATASET).isin(whole.toArray());
    for (Map.Entry<String, TreeSet<String>> some : periods.entrySet()) {
      all =
          all.or(
              col(StoredTables.DATASET)
                  .equalTo(some.getKey())
                  .and(col("period").isin(some.getValue().toArray())));
    }
    return all;
  }

  /** Whether some dataset is made anew in part. */
  public boolean partial() {
    return !periods.isEmpty();
  }

  @Override
  public String toString() {
    return "whole " + whole + ", periods " + periods;
  }
}
