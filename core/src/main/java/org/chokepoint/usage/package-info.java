/** What a usage panel says of its markets, added up person by person and exactly. */
@NullMarked
package org.chokepoint.usage;

import org.jspecify.annotations.NullMarked;
