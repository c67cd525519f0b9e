/** What a row of each table must look like, and how a fault in one is named. */
@NullMarked
package org.chokepoint.table;

import org.jspecify.annotations.NullMarked;
