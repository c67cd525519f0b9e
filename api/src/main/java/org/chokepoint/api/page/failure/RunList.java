package org.chokepoint.api.page.failure;

import org.chokepoint.api.history.Run;

/**
 * The runs as their page shows them.
 *
 * @param runs the runs, the newest first
 * @param state the state picked, or the empty text
 */
public record RunList(Paged<Run> runs, String state) {}
