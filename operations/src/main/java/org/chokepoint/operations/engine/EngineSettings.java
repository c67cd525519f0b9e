package org.chokepoint.operations.engine;

import java.time.Duration;

/**
 * How an engine behaves.
 *
 * @param server the name under which this server runs things; unlike that of every other one
 * @param codeVersion version and commit of the code
 * @param heartbeat how often it shows that it is alive; after four times it counts as gone
 * @param poll how often it looks for runs and schedules that others wrote to the database
 * @param longest a run that takes longer is ended
 * @param keepRuns how many runs are kept
 */
public record EngineSettings(
    String server,
    String codeVersion,
    Duration heartbeat,
    Duration poll,
    Duration longest,
    int keepRuns) {
  /** The settings of a server. */
  public static EngineSettings of(String server, String codeVersion) {
    return new EngineSettings(
        server,
        codeVersion,
        Duration.ofSeconds(3),
        Duration.ofSeconds(1),
        Duration.ofHours(12),
        org.chokepoint.operations.run.RunHistory.KEPT);
  }
}
