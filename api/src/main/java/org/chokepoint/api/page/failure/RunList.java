package org.chokepoint.api.page.failure;

/**
 * The runs as their page shows them.
 *
 * @param runs the runs, the newest first
 * @param state the state picked, or the empty text
 */
public record RunList(Paged<RunLine> runs, String state) {}
