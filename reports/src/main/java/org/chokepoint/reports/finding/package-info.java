/** What a release found, in a few lines a person understands at once. */
@NullMarked
package org.chokepoint.reports.finding;

import org.jspecify.annotations.NullMarked;
