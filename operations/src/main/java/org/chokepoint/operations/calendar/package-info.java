/** Cron lines on the wall clocks of time zones. */
@NullMarked
package org.chokepoint.operations.calendar;

import org.jspecify.annotations.NullMarked;
