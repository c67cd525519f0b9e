/** Screens for the pressure on prices that a merger brings: diversion, UPP, GUPPI, CMCR. */
@NullMarked
package org.chokepoint.scenario.pricing;

import org.jspecify.annotations.NullMarked;
