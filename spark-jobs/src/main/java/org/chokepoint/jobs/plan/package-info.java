/** What a run has to do: which inputs changed, and which results stand on them. */
@NullMarked
package org.chokepoint.jobs.plan;

import org.jspecify.annotations.NullMarked;
