package org.chokepoint.reports.question;

/**
 * One market at one time: what shares are shares of.
 *
 * @param dataset the dataset
 * @param market the market
 * @param period the period
 * @param region the region; {@code all} is the whole geography
 * @param basis what is measured
 */
public record Cell(String dataset, String market, String period, String region, String basis) {}
