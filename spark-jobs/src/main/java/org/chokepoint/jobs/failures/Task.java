package org.chokepoint.jobs.failures;

import java.io.Serializable;
import org.chokepoint.graph.Semantics;

/**
 * A part of the failures of one graph, small enough for one task.
 *
 * @param graph which of the packed graphs
 * @param semantics which fixpoint
 * @param from the first node that fails
 * @param to the node after the last
 */
record Task(int graph, Semantics semantics, int from, int to) implements Serializable {}
