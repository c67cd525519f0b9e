/** The data API and the pages over HTTP: one small class a resource, one gate before them all. */
@NullMarked
package org.chokepoint.api.http;

import org.jspecify.annotations.NullMarked;
