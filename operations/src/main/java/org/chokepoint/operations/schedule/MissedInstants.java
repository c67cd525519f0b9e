package org.chokepoint.operations.schedule;

import java.time.Instant;

/**
 * Instants at which no server was there, and what the policy did about them.
 *
 * @param noticedAt when a server noticed
 * @param policy the policy's word
 * @param first the first instant that was due then
 * @param last the last one
 * @param missed how many of them were late
 * @param dropped how many were not run
 */
public record MissedInstants(
    Instant noticedAt, String policy, Instant first, Instant last, long missed, long dropped) {}
