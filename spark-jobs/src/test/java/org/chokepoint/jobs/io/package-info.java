/** Tests of the store. */
@NullMarked
package org.chokepoint.jobs.io;

import org.jspecify.annotations.NullMarked;
