package org.chokepoint.api.page.failure;

import java.util.OptionalDouble;

/**
 * An outage on file.
 *
 * @param dataset the dataset it is on file in
 * @param synthetic whether that dataset is made up
 * @param id the identifier
 * @param name its name
 * @param start its first sign, local time
 * @param end when everything was restored, or the empty text
 * @param hours the hours between, where both are known to the minute
 * @param cause one phrase, or the empty text
 * @param trigger the node that fell first, or the empty text
 * @param figures how many figures on it are on file
 * @param played whether its course was computed
 */
public record IncidentLine(
    String dataset,
    boolean synthetic,
    String id,
    String name,
    String start,
    String end,
    OptionalDouble hours,
    String cause,
    String trigger,
    int figures,
    boolean played) {}
