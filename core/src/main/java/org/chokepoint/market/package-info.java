/** One market as its firms hold it: exact amounts, coverage, lens and basis. */
@NullMarked
package org.chokepoint.market;

import org.jspecify.annotations.NullMarked;
