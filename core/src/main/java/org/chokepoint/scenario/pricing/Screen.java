package org.chokepoint.scenario.pricing;

import org.chokepoint.measure.Outcome;

/**
 * One screen of a merger.
 *
 * @param id its name: {@code upp}, {@code guppi}, {@code cmcr_bertrand}, {@code cmcr_cournot},
 *     {@code cmcr_cournot_price} or {@code guppi_from_delta}
 * @param firm the firm it is about; empty where it is about the merger as a whole
 * @param unit {@code price} for the unit of the prices, {@code fraction} for a fraction
 * @param outcome its value
 */
public record Screen(String id, String firm, String unit, Outcome outcome) {}
