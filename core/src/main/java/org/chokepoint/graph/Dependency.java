package org.chokepoint.graph;

/**
 * One row of who needs whom. Rows with the same dependent and group are alternatives.
 *
 * @param dependent who needs
 * @param provider who is needed
 * @param group the alternatives this provider belongs to
 * @param required how many of the group must be up, the same in all its rows
 * @param evidence {@code stated}, {@code measured} or {@code modelled}
 * @param probability the chance that the row holds, from 0 to 1
 * @param bufferHours how long the dependent lives without the group, 0 or more; the longest of the
 *     group's rows counts
 * @param switchHours how long the dependent takes to switch to this provider, 0 or more
 */
public record Dependency(
    String dependent,
    String provider,
    String group,
    int required,
    String evidence,
    double probability,
    double bufferHours,
    double switchHours) {
  public Dependency {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability " + probability + ", expected 0 to 1");
    }
    if (!(bufferHours >= 0 && switchHours >= 0)) {
      throw new IllegalArgumentException(
          "hours " + bufferHours + " and " + switchHours + ", expected none below 0");
    }
  }

  /** A row that holds for certain and acts at once. */
  public Dependency(
      String dependent, String provider, String group, int required, String evidence) {
    this(dependent, provider, group, required, evidence, 1, 0, 0);
  }
}
