/** Starts the batch and runs its steps in order. */
@NullMarked
package org.chokepoint.jobs;

import org.jspecify.annotations.NullMarked;
