/** How Spark is set: where it runs, what its executors load, which settings are the user's. */
@NullMarked
package org.chokepoint.jobs.io.session;

import org.jspecify.annotations.NullMarked;
