/** The pages of runs and schedules. */
@NullMarked
package org.chokepoint.api.page.operation;

import org.jspecify.annotations.NullMarked;
