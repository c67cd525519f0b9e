package org.chokepoint.market;

import java.math.BigDecimal;

/**
 * One printed figure of a market.
 *
 * @param firm the firm, or the name of a residual, total or outside row
 * @param group its ultimate parent, itself where it has none
 * @param value the figure
 * @param unit {@code percent} for parts of the whole market, else the unit of amounts
 * @param role what the row stands for
 */
public record ShareRow(String firm, String group, BigDecimal value, String unit, Role role) {}
