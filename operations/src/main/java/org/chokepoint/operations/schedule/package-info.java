/** Schedules: what is to be computed when. */
@NullMarked
package org.chokepoint.operations.schedule;

import org.jspecify.annotations.NullMarked;
