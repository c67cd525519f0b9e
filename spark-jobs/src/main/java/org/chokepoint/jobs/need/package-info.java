/** From who uses what to who is left without: classes of needs, and the people of each failure. */
@NullMarked
package org.chokepoint.jobs.need;

import org.jspecify.annotations.NullMarked;
