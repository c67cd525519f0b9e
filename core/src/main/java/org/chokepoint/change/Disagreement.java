package org.chokepoint.change;

/**
 * Two measures that tell opposite stories of one change.
 *
 * @param rises the measure that says concentration rose
 * @param falls the measure that says concentration fell
 * @param why what each attends to, and what happened in the market
 */
public record Disagreement(String rises, String falls, String why) {}
