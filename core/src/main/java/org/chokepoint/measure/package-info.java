/** The indices: one file each, declared once by a card, listed in Measures. */
@NullMarked
package org.chokepoint.measure;

import org.jspecify.annotations.NullMarked;
