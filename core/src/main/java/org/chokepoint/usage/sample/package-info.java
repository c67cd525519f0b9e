/** A usage panel as a sample of persons: what chance in drawing them leaves open. */
@NullMarked
package org.chokepoint.usage.sample;

import org.jspecify.annotations.NullMarked;
