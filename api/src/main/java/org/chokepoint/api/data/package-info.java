/** What can be read of releases: tables, single things, and what is computed of them on request. */
@NullMarked
package org.chokepoint.api.data;

import org.jspecify.annotations.NullMarked;
