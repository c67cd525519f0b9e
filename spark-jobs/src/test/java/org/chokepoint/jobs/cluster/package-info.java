/** A real cluster of Spark on this machine, each part a process of its own. */
@NullMarked
package org.chokepoint.jobs.cluster;

import org.jspecify.annotations.NullMarked;
