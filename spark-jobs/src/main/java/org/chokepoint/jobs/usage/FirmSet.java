package org.chokepoint.jobs.usage;

/**
 * The people of a cell who use exactly these firms.
 *
 * @param cell the number of the cell
 * @param places the places of the firms in the market, each once
 * @param people the sum of their weights, above zero
 */
record FirmSet(long cell, int[] places, long people) {}
