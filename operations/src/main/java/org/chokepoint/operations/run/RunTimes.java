package org.chokepoint.operations.run;

import java.time.Instant;
import java.util.Optional;

/**
 * When a run was asked for, begun and over.
 *
 * @param queuedAt when it was asked for
 * @param startedAt when its last attempt began
 * @param endedAt when it was over
 */
public record RunTimes(Instant queuedAt, Optional<Instant> startedAt, Optional<Instant> endedAt) {}
