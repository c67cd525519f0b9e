package org.chokepoint.graph;

/**
 * One row of who needs whom. Rows with the same dependent and group are alternatives.
 *
 * @param dependent who needs
 * @param provider who is needed
 * @param group the alternatives this provider belongs to
 * @param required how many of the group must be up, the same in all its rows
 * @param evidence {@code stated}, {@code measured} or {@code modelled}
 */
public record Dependency(
    String dependent, String provider, String group, int required, String evidence) {}
