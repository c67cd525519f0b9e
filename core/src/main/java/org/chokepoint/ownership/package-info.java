/** Who owns whom: ultimate interests and control, and the concentration that common owners add. */
@NullMarked
package org.chokepoint.ownership;

import org.jspecify.annotations.NullMarked;
