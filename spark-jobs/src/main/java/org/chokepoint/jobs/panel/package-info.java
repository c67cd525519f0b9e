/** From a usage panel to what its persons do: side by side, one after the other, in an incident. */
@NullMarked
package org.chokepoint.jobs.panel;

import org.jspecify.annotations.NullMarked;
