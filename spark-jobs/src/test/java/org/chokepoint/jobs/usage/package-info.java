/** Tests of the usage kernel against plain Java over the same rows. */
@NullMarked
package org.chokepoint.jobs.usage;

import org.jspecify.annotations.NullMarked;
