package org.chokepoint.change;

import org.chokepoint.market.Ratio;

/**
 * What one part of a market adds to its concentration.
 *
 * @param name the part
 * @param weight w_g, its fraction of the whole market
 * @param hhi its own HHI in points
 * @param within w_g<sup>2</sup> times its HHI, in points
 */
public record SegmentTerm(String name, Ratio weight, Ratio hhi, Ratio within) {}
