/** The tables of one release as Tablesaw tables, and how rows of them are chosen. */
@NullMarked
package org.chokepoint.reports.table;

import org.jspecify.annotations.NullMarked;
