/** From dataset files to canonical tables: every fault found before anything is computed. */
@NullMarked
package org.chokepoint.jobs.ingest;

import org.jspecify.annotations.NullMarked;
