package org.chokepoint.scenario;

/**
 * Two firms that could merge.
 *
 * @param larger the larger of them; the first by name where they are equal
 * @param smaller the other
 * @param joining what their merger would do
 */
public record Pair(String larger, String smaller, Joining joining) {}
