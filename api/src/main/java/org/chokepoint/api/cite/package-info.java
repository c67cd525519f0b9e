/**
 * What is needed to quote a figure: who printed the data, under which terms, and how to cite it.
 */
@NullMarked
package org.chokepoint.api.cite;

import org.jspecify.annotations.NullMarked;
