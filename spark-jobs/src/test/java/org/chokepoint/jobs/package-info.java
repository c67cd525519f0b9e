/** Tests of the batch on one local Spark. */
@NullMarked
package org.chokepoint.jobs;

import org.jspecify.annotations.NullMarked;
