/** From markets and stakes to the measures of common ownership. */
@NullMarked
package org.chokepoint.jobs.ownership;

import org.jspecify.annotations.NullMarked;
