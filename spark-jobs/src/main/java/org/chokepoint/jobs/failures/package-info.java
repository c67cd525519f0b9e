/** From dependencies to what falls with each node, and why. */
@NullMarked
package org.chokepoint.jobs.failures;

import org.jspecify.annotations.NullMarked;
