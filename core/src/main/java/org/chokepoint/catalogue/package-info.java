/** Every measure of every family in one place, for those who list them: the API and the docs. */
@NullMarked
package org.chokepoint.catalogue;

import org.jspecify.annotations.NullMarked;
