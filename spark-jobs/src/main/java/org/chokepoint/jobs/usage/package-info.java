/** From a usage panel to the shares of its services. */
@NullMarked
package org.chokepoint.jobs.usage;

import org.jspecify.annotations.NullMarked;
