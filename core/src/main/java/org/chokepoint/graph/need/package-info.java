/** Who is left without: needs of people, as sets of services, and what failures leave of them. */
@NullMarked
package org.chokepoint.graph.need;

import org.jspecify.annotations.NullMarked;
