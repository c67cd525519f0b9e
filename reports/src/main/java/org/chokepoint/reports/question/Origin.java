package org.chokepoint.reports.question;

/**
 * The dataset that an answer is read from.
 *
 * @param dataset its identifier
 * @param title its title
 * @param synthetic whether it is made up
 */
public record Origin(String dataset, String title, boolean synthetic) {}
