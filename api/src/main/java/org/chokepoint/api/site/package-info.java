/** The list of all pages. */
@NullMarked
package org.chokepoint.api.site;

import org.jspecify.annotations.NullMarked;
