package org.chokepoint.reports.finding;

import java.util.Optional;

/**
 * One market and how concentrated it is.
 *
 * @param dataset the dataset it comes from
 * @param market the market's identifier
 * @param name the market's name
 * @param nameLocal its name in its own language; empty where there is none
 * @param geography where the market is, ISO 3166, or empty text if it is not said
 * @param period the period of the numbers
 * @param region the part of the geography
 * @param basis what the shares are shares of
 * @param lens {@code group} or {@code firm}
 * @param hhiPoints the HHI, 0 to 10,000 points
 * @param cr3 what the three largest hold together, 0 to 1, if it is defined
 * @param presumption what the Korean rules say, if they were judged
 */
public record ConcentratedMarket(
    String dataset,
    String market,
    String name,
    String nameLocal,
    String geography,
    String period,
    String region,
    String basis,
    String lens,
    Span hhiPoints,
    Optional<Span> cr3,
    Optional<Presumption> presumption) {}
