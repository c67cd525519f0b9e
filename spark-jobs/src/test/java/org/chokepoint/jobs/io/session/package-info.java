/** How Spark is set. */
@NullMarked
package org.chokepoint.jobs.io.session;

import org.jspecify.annotations.NullMarked;
