package org.chokepoint.usage;

/**
 * What the baseline users of a hit service did with another service of its market.
 *
 * @param market the market
 * @param hit the service that was hit
 * @param substitute the other service
 * @param already users of both before the incident: people who multi-homed all along
 * @param gained users of the hit service who were no users of the other before and were during or
 *     after the incident
 * @param both those of the gained who used both afterwards: they multi-home now
 * @param switched those of the gained who afterwards used the other and not the hit service
 * @param allGained everybody the other service gained, whether they used the hit service or not
 */
public record Substitution(
    int market,
    int hit,
    int substitute,
    Headcount already,
    Headcount gained,
    Headcount both,
    Headcount switched,
    Headcount allGained) {}
