/** The one place that reads and writes: session, tables, releases, run folders. */
@NullMarked
package org.chokepoint.jobs.io;

import org.jspecify.annotations.NullMarked;
