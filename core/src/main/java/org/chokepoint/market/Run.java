package org.chokepoint.market;

/**
 * Firms of equal size.
 *
 * @param size the size of each, in steps, not negative
 * @param firms how many, above zero
 */
public record Run(Ratio size, long firms) {}
