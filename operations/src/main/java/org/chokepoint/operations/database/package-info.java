/** The operations database: where schedules, runs and alerts are kept. */
@NullMarked
package org.chokepoint.operations.database;

import org.jspecify.annotations.NullMarked;
