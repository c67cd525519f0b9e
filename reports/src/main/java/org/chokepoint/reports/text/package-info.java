/** Numbers and words as people read them. */
@NullMarked
package org.chokepoint.reports.text;

import org.jspecify.annotations.NullMarked;
