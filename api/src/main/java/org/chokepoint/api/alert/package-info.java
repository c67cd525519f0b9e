/** What is to be told of a release: watches looked at in two releases, and why each moved. */
@NullMarked
package org.chokepoint.api.alert;

import org.jspecify.annotations.NullMarked;
