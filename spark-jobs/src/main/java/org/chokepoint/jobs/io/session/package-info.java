/**
 * How Spark is used: where it runs, what its executors load, which settings are the user's, how
 * many of its jobs go on at once.
 */
@NullMarked
package org.chokepoint.jobs.io.session;

import org.jspecify.annotations.NullMarked;
