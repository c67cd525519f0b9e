/** Dataset folders and their cards. */
@NullMarked
package org.chokepoint.jobs.dataset;

import org.jspecify.annotations.NullMarked;
