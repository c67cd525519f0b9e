package org.chokepoint.usage.synthetic;

/**
 * One synthetic person's use of one service in one period.
 *
 * @param user the person, {@code s} and a number
 * @param service the service
 * @param market the need it meets
 * @param period the period
 * @param amount how often, from 1
 */
public record PanelRow(String user, String service, String market, String period, int amount) {}
